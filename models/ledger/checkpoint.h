#pragma once

#include "models/base/result.h"
#include "models/domain/ledgerentry.h"

#include <QByteArray>
#include <QString>

namespace slipway {

/// How a ledger ended at a moment, as the text that goes out of the house: four lines, the first three as
/// C2SP's checkpoints have them (origin, size, hash in base64), then the time.
QByteArray checkpointText(const QString &log, const KnownHead &head);
/// Reads exactly that form, of that log.
Result<KnownHead> readCheckpoint(const QString &log, const QByteArray &text);

/// The branch that a log's checkpoints go to. A branch, since servers protect nothing else from being
/// rewritten.
QString anchorBranch(const QString &log);

} // namespace slipway
