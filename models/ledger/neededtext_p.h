#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace slipway {

/// Of entries that say who may sign and what was agreed to or taken back, a missing text is a fault and never
/// "no change": whoever could take out a revocation would undo it. Error::Storage.
inline Result<void> mustHaveText(qint64 sequence, const QByteArray &text)
{
    if (!text.isEmpty())
        return {};
    return fail(Error::Kind::Storage,
                QCoreApplication::translate(
                    "slipway::Ledger",
                    "The text of entry %1 is gone, and signatures rest on it: it may have been a revocation. "
                    "Nothing is judged without it. “audit verify” shows more; restore the workspace from a "
                    "backup.")
                    .arg(sequence));
}

} // namespace slipway
