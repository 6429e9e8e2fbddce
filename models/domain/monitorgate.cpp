#include "models/domain/gaterules_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

GateFinding findingOf(const RuleJudgement &judged)
{
    const QString gate = u"monitors"_s;
    switch (judged.answer) {
    case RuleAnswer::Holds:
        return passes(gate, judged.reason);
    case RuleAnswer::Waits:
        return waits(gate, judged.reason, judged.until);
    case RuleAnswer::Broken:
    case RuleAnswer::Unknown:
        break;
    }
    return blocks(gate, judged.reason);
}

} // namespace

void judgeMonitors(const GatePolicy &policy, const GateFacts &facts, QVector<GateFinding> &findings)
{
    for (const MonitorRule &rule : policy.monitors) {
        const auto fact = std::ranges::find(facts.monitors, rule, &MonitorFact::rule);
        if (fact == facts.monitors.cend())
            findings +=
                blocks(u"monitors"_s, GateWords::tr("%1 is not known: it was not asked.").arg(rule.monitor));
        else
            findings += findingOf(judgeMonitorRule(*fact, facts.now));
    }
}

} // namespace slipway
