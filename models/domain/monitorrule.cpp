#include "models/domain/monitorrule.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int longestRule = 7 * 24 * 60;
constexpr int mostRulePoints = 500;

struct MonitorRuleWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::MonitorRule)
};

QDateTime settledAt(const MonitorFact &fact)
{
    return fact.liveSince.addSecs(qint64(fact.monitor->settle) * 60);
}

QDateTime ripeAt(const MonitorFact &fact)
{
    return settledAt(fact).addSecs(qint64(fact.rule.minutes) * 60);
}

QString placeText(const MonitorFact &fact)
{
    return MonitorRuleWords::tr("%1 in %2", "a monitor, an environment")
        .arg(oneLine(fact.rule.monitor, 60), oneLine(fact.environment, 80));
}

RuleJudgement unknownRule(const MonitorFact &fact, const QString &why)
{
    return {RuleAnswer::Unknown, MonitorRuleWords::tr("%1 is not known: %2").arg(placeText(fact), why), {}};
}

/// The value furthest to the bad side.
const MonitorPoint &worstOf(const MonitorFact &fact)
{
    const auto &points = fact.series.points;
    const auto byValue = [](const MonitorPoint &a, const MonitorPoint &b) { return a.value < b.value; };
    return fact.rule.isUpper ? *std::ranges::max_element(points, byValue)
                             : *std::ranges::min_element(points, byValue);
}

RuleJudgement judgeValues(const MonitorFact &fact)
{
    const MonitorPoint &worst = worstOf(fact);
    const bool holds = fact.rule.isUpper ? worst.value <= fact.rule.limit : worst.value >= fact.rule.limit;
    const QString value = measuredText(worst.value, fact.monitor->unit);
    const QString limit = measuredText(fact.rule.limit, fact.monitor->unit);
    const QString place = placeText(fact);
    if (holds)
        return {RuleAnswer::Holds,
                (fact.rule.isUpper
                     ? MonitorRuleWords::tr("%1 was at most %2 for %3 min, not above %4 (%n value(s))",
                                            nullptr, int(fact.series.points.size()))
                     : MonitorRuleWords::tr("%1 was at least %2 for %3 min, not below %4 (%n value(s))",
                                            nullptr, int(fact.series.points.size())))
                    .arg(place, value)
                    .arg(fact.rule.minutes)
                    .arg(limit),
                {}};
    const QString when = QLocale().toString(worst.at.toLocalTime(), QLocale::ShortFormat);
    return {RuleAnswer::Broken,
            (fact.rule.isUpper ? MonitorRuleWords::tr("%1 was up to %2, above %3 (%4)")
                               : MonitorRuleWords::tr("%1 was down to %2, below %3 (%4)"))
                .arg(place, value, limit, when),
            {}};
}

} // namespace

QString MonitorRule::text() const
{
    return monitor + (environment.isEmpty() ? QString() : u'@' + environment) + (isUpper ? u'<' : u'>')
        + QString::number(limit, 'g', 12) + u" %1m %2"_s.arg(minutes).arg(points);
}

Result<MonitorRule> monitorRuleFrom(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*([^@<>\\s]+)(?:@([^<>]+?))?\\s*([<>])\\s*(-?[0-9][0-9.eE+-]*)(?:\\s+(\\d{1,5})m(?:in)?"
        "(?:\\s+(\\d{1,5}))?)?\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    bool isNumber = false;
    const double limit = match.captured(4).toDouble(&isNumber);
    if (!match.hasMatch() || !isNumber)
        return fail(Error::Kind::Usage,
                    MonitorRuleWords::tr(
                        "“%1” is no rule about a monitor. Write its name, where, its limit, for how long "
                        "and with how many points: error-rate@staging<1 10m 20")
                        .arg(oneLine(text, 120)));
    MonitorRule rule;
    rule.monitor = match.captured(1);
    rule.environment = match.captured(2).trimmed();
    rule.isUpper = match.captured(3) == u"<"_s;
    rule.limit = limit;
    if (!match.captured(5).isEmpty())
        rule.minutes = match.captured(5).toInt();
    if (!match.captured(6).isEmpty())
        rule.points = match.captured(6).toInt();
    if (const auto good = checkMonitorRule(rule); !good)
        return fail(good.error());
    return rule;
}

Result<void> checkMonitorRule(const MonitorRule &rule)
{
    if (rule.monitor.isEmpty())
        return fail(Error::Kind::Usage,
                    MonitorRuleWords::tr("A rule about a monitor needs the monitor's name."));
    if (!std::isfinite(rule.limit) || rule.minutes < 1 || rule.minutes > longestRule || rule.points < 2
        || rule.points > mostRulePoints)
        return fail(Error::Kind::Usage,
                    MonitorRuleWords::tr(
                        "A rule about a monitor asks for 1 minute to a week, and for 2 to %1 points.")
                        .arg(mostRulePoints));
    return {};
}

std::optional<MonitorSpan> spanOfRule(const MonitorFact &fact, const QDateTime &now)
{
    if (!fact.monitor || !fact.liveSince.isValid())
        return {};
    const QDateTime end = fact.liveUntil.isValid() ? std::min(fact.liveUntil, now) : now;
    if (end < ripeAt(fact))
        return {};
    Monitor asked = *fact.monitor;
    asked.points = fact.rule.points;
    return spanOf(asked, end.addSecs(-qint64(fact.rule.minutes) * 60), end);
}

RuleJudgement judgeMonitorRule(const MonitorFact &fact, const QDateTime &now)
{
    if (fact.environment.isEmpty())
        return unknownRule(fact, MonitorRuleWords::tr("there is no environment before this one."));
    if (!fact.monitor)
        return unknownRule(fact, MonitorRuleWords::tr("nobody named such a monitor there."));
    if (!fact.liveSince.isValid())
        return unknownRule(fact, MonitorRuleWords::tr("this very commit never went live there."));
    const auto span = spanOfRule(fact, now);
    if (!span) {
        if (fact.liveUntil.isValid() && fact.liveUntil < ripeAt(fact))
            return unknownRule(
                fact,
                MonitorRuleWords::tr("this very commit was live there for less than the %n minute(s) "
                                     "that are asked for.",
                                     nullptr, fact.rule.minutes));
        const QDateTime until = ripeAt(fact);
        return {RuleAnswer::Waits,
                MonitorRuleWords::tr("%1 is watched for %2 min first, until %3")
                    .arg(placeText(fact))
                    .arg(fact.rule.minutes)
                    .arg(QLocale().toString(until.toLocalTime(), QLocale::ShortFormat)),
                until};
    }
    if (fact.series.span != *span && fact.series.why.isEmpty())
        return unknownRule(fact, MonitorRuleWords::tr("it was not asked."));
    QString lack = fact.series.tooLittle(fact.rule.points, fact.rule.minutes);
    if (lack.isEmpty())
        lack = fact.series.silence();
    return lack.isEmpty() ? judgeValues(fact) : unknownRule(fact, lack);
}

} // namespace slipway
