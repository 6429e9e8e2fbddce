#pragma once

#include "models/base/result.h"
#include "models/domain/monitor.h"

#include <QString>

#include <optional>

namespace slipway {

struct Deployment;

/// What a monitor must have said of the very commit before it may go further: every value of the last
/// `minutes` minutes that it was live in `environment` on the good side of `limit`.
struct MonitorRule
{
    QString monitor{}; ///< its name
    QString environment{}; ///< empty: the one before in the order
    bool isUpper = true; ///< values must not be above the limit; else not below it
    double limit = 0;
    int minutes = 10;
    int points = 20; ///< fewer say nothing
    bool operator==(const MonitorRule &) const = default;

    /// "error-rate@staging<1 10m 20", which `monitorRuleFrom` reads again.
    QString text() const;
};

/// Reads NAME[@ENVIRONMENT](<|>)LIMIT [MINUTESm [POINTS]]. Error::Usage says how it is written.
Result<MonitorRule> monitorRuleFrom(const QString &text);
/// Numbers that can hold.
Result<void> checkMonitorRule(const MonitorRule &rule);

/// What a rule looks at: the commit's newest stay in the environment, and what the monitor said of its end.
struct MonitorFact
{
    MonitorRule rule{};
    QString environment{}; ///< the rule's, or the one before; empty: there is none
    std::optional<Monitor> monitor{}; ///< nothing: there is none of that name
    QDateTime liveSince{}; ///< null: the commit never went live there
    QDateTime liveUntil{}; ///< null: it still is
    MonitorSeries series{};
};

/// The stretch that is asked about: the last minutes of the stay, once it has been that long; nothing before
/// that, or where there is nobody or nothing to ask about.
std::optional<MonitorSpan> spanOfRule(const MonitorFact &fact, const QDateTime &now);

enum class RuleAnswer {
    Holds,
    Waits, ///< it has not been live there for long enough yet
    Broken, ///< a value was beyond the limit
    Unknown ///< never as good as Holds
};
struct RuleJudgement
{
    RuleAnswer answer = RuleAnswer::Unknown;
    QString reason{}; ///< one sentence
    QDateTime until{}; ///< of Waits
};
RuleJudgement judgeMonitorRule(const MonitorFact &fact, const QDateTime &now);

} // namespace slipway
