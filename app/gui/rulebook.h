#pragma once

#include "models/domain/monitor.h"
#include "models/domain/promotion.h"
#include "models/domain/rulechange.h"
#include "models/domain/signer.h"
#include "models/items/freezelistmodel.h"
#include "models/items/marklistmodel.h"
#include "models/items/rulelistmodel.h"
#include "models/store/database.h"

#include <QDateTime>
#include <QHash>
#include <QVector>

namespace slipway {

/// Everything that the page of rules shows.
struct RuleBook
{
    QVector<EnvironmentRules> rules; ///< in promotion order
    QVector<FreezeRow> freezes; ///< those that hold first, then by when they hold next
    QVector<DeployTarget> targets;
    QVector<MarkedRelease> marks;
    SignerDirectory signers;
    QVector<Monitor> monitors;
    TwoPersons twoPersons; ///< where a change of them wants two
    QHash<QString, int> openRequests; ///< by environment: approvals that wait or are not used yet
};

/// Runs on the store's thread.
Result<RuleBook> readRuleBook(Database &db, const QDateTime &now);

/// When a freeze holds, as seen from `now`.
FreezeRow freezeRowOf(const Freeze &freeze, const QDateTime &now);

} // namespace slipway
