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
    GatePolicy policy;
    bool isWritten = false; ///< false: nobody wrote rules, so that the usual ones hold
    QVector<ActiveFreeze> freezes; ///< that hold there now, for every project
    bool isCarried = false; ///< somebody is named who carries every project's releases there
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
