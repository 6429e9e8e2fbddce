#pragma once

#include "models/domain/freezeoverride.h"
#include "models/queries/querycontext.h"

#include <QFuture>
#include <QHash>
#include <QJsonArray>
#include <QVector>

namespace slipway {

class Database;

/// All overrides of freezes as they may be relied on, every signature verified; the newest first.
QFuture<Result<QVector<FreezeOverride>>> askOverrides(const QueryContext &context);

/// As an evidence pack holds them: who, why, until when, with what was signed.
QJsonArray evidenceOf(const QVector<FreezeOverride> &overrides);

/// Of these deployments those whose time lies in a freeze, by id, with who overrode it. An override
/// counts here by its entry in the ledger; its signature is not verified anew. `now`: up to when freezes are
/// followed. Runs on the store's thread.
Result<QHash<qint64, FreezeNote>> readFreezeNotes(Database &db, const QVector<Deployment> &deployments,
                                                  const QDateTime &now);

} // namespace slipway
