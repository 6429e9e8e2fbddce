#pragma once

#include "models/base/result.h"
#include "models/commands/commandcontext.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>

namespace slipway {

/// Which evidence, and who stands behind it.
struct EvidenceWish
{
    QString project;
    QString release; ///< a version or `tag:NAME`
    QString keyFile{}; ///< whose signature stands under it; empty: unsigned
};

/// One file that proves what became of a release.
struct EvidencePack
{
    QByteArray json; ///< canonical
    QByteArray signature; ///< as ssh-keygen wrote it; empty: unsigned
    QString sha256;
    QString release;
};

/// Makes the evidence of a release, and an entry that says so. Nothing of it is written to a file here.
/// Deleting `receiver` gives up.
QFuture<Result<EvidencePack>> makeEvidence(const CommandContext &context, const EvidenceWish &wish,
                                           QObject *receiver);

} // namespace slipway
