#pragma once

#include "models/domain/environment.h"
#include "models/domain/freeze.h"
#include "models/domain/gatepolicy.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

#include <QMetaType>

namespace slipway {

/// The rules of one environment.
struct EnvironmentRules
{
    Environment environment;
    QString before; ///< the environment before it in the promotion order; empty: it is the first
    GatePolicy policy; ///< of those that cannot be read: the usual ones, which are not in force
    bool isWritten = false; ///< false: nobody wrote rules, so that the usual ones hold
    QString trouble{}; ///< why the written ones cannot be read, so that nothing goes in; empty: they can
    QVector<ActiveFreeze> freezes; ///< that hold there now, for every project
    bool isCarried = false; ///< somebody is named who carries every project's releases there

    /// What was read of the rules written for `environment`, or why they cannot be read.
    void takeWritten(const Result<std::optional<GatePolicy>> &written);
};

/// The environments in promotion order, each with what is asked of a release there.
class RuleListModel final : public KeyedTable<EnvironmentRules, EnvironmentId>
{
    Q_OBJECT
public:
    enum Role { NameRole = FirstOwnRole }; ///< QString
    Q_ENUM(Role)

    using KeyedTable::KeyedTable;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

protected:
    EnvironmentId keyOf(const EnvironmentRules &rules) const override { return rules.environment.id; }
    bool same(const EnvironmentRules &a, const EnvironmentRules &b) const override;
    QVariant cell(const EnvironmentRules &rules, int column, int role) const override;
};

} // namespace slipway
