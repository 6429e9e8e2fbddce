#include "models/items/rulelistmodel.h"

#include "models/base/text.h"
#include "models/items/policywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

void EnvironmentRules::takeWritten(const Result<std::optional<GatePolicy>> &written)
{
    isWritten = !written || written->has_value();
    trouble = written ? QString() : written.error().message;
    const GatePolicy usual = defaultPolicy(environment.tier == Tier::Production);
    policy = written ? written->value_or(usual) : usual;
}

bool RuleListModel::same(const EnvironmentRules &a, const EnvironmentRules &b) const
{
    const auto sameFreeze = [](const ActiveFreeze &one, const ActiveFreeze &other) {
        return one.reason == other.reason && one.until == other.until && one.from == other.from;
    };
    return a.environment == b.environment && a.before == b.before && a.policy == b.policy
        && a.isWritten == b.isWritten && a.trouble == b.trouble && a.isCarried == b.isCarried
        && std::equal(a.freezes.cbegin(), a.freezes.cend(), b.freezes.cbegin(), b.freezes.cend(), sameFreeze);
}

QVariant RuleListModel::cell(const EnvironmentRules &rules, int, int role) const
{
    const QString name = oneLine(rules.environment.name, 120);
    const bool isFrozen = !rules.freezes.isEmpty();
    const bool isReadable = rules.trouble.isEmpty();
    const QString asked = isReadable ? summaryOf(rules.policy) : tr("cannot be read; nothing goes in");
    const QString summary = isFrozen ? tr("frozen · %1").arg(asked) : asked;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case SecondLineRole:
        return summary;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "environment, its rules").arg(name, summary);
    case SortRole:
        return rules.environment.order;
    case NameRole:
        return rules.environment.name;
    case ToneRole:
        if (!isReadable)
            return int(Tone::Failed);
        if (isFrozen)
            return int(Tone::Frozen);
        return int(Tone::Plain);
    }
    return {};
}

} // namespace slipway
