#pragma once

#include "models/base/result.h"
#include "models/domain/ledgerentry.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>
#include <QVector>

namespace slipway {

/// Where a ledger's checkpoints go.
struct AnchorPlace
{
    QString log; ///< the ledger's UUID
    QString remote; ///< URL, or path of a repository
    QString folder; ///< of our own bare copy of the branch; nothing else is in it
};

/// One checkpoint as it stands on the branch.
struct AnchoredCheckpoint
{
    KnownHead head;
    QByteArray text;
    QByteArray signature; ///< empty: not signed
};

/// What is known of the branch, oldest first.
struct AnchorBranch
{
    QString tip; ///< commit; empty: there is no branch yet
    QVector<AnchoredCheckpoint> checkpoints;

    QVector<KnownHead> heads() const;
};

// The branch is read and written by the program git in a bare repository of our own: it runs no hooks of
// ours, asks nobody, speaks only https, http, ssh and files, never has a work tree, and never forces. All
// functions are called on `receiver`'s thread and end with it.

/// Fetches the branch. Error::Refused where the remote no longer has what it had: it was rewritten or
/// deleted.
QFuture<Result<AnchorBranch>> fetchAnchors(const AnchorPlace &place, QObject *receiver);
/// What was fetched last; nothing where there was nothing.
QFuture<Result<AnchorBranch>> knownAnchors(const AnchorPlace &place, QObject *receiver);
/// Adds a checkpoint after `known.tip` and gives the branch as it is then. Error::Refused where somebody else
/// was faster.
QFuture<Result<AnchorBranch>> pushAnchor(const AnchorPlace &place, const AnchorBranch &known,
                                         const AnchoredCheckpoint &checkpoint, QObject *receiver);

/// A remote that git may be given: an address or a path, no option, no helper program.
Result<void> checkAnchorRemote(const QString &remote);

} // namespace slipway
