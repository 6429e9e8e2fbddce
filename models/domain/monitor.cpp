#include "models/domain/monitor.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int longestWindow = 7 * 24 * 60;
constexpr int mostPoints = 500;
constexpr qsizetype longestQuery = 4000; ///< an address has to carry it

struct MonitorWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Monitor)
};

constexpr std::array<std::pair<MonitorMeasure, QLatin1StringView>, 4> measureNames{
    {{MonitorMeasure::ErrorRate, QLatin1StringView("error-rate")},
     {MonitorMeasure::Latency, QLatin1StringView("latency")},
     {MonitorMeasure::Saturation, QLatin1StringView("saturation")},
     {MonitorMeasure::Other, QLatin1StringView("other")}}};

Unexpected monitorRefused(const QString &sentence)
{
    return fail(Error::Kind::Usage, sentence);
}

/// Nothing in it can end a PromQL string; the escapes mean the same between either kind of quotes.
QString insideQuotes(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        const bool isSpecial = c == u'\\' || c == u'"' || c == u'\'' || c == u'`' || c.unicode() < 0x20;
        if (isSpecial)
            safe += u"\\x%1"_s.arg(c.unicode(), 2, 16, QChar(u'0'));
        else
            safe += c;
    }
    return safe;
}

QUrl baseUrl(const Monitor &monitor, const QString &project, const QString &environment)
{
    QString text = monitor.url.trimmed();
    text.replace(u"{project}"_s, QString::fromLatin1(QUrl::toPercentEncoding(project)));
    text.replace(u"{environment}"_s, QString::fromLatin1(QUrl::toPercentEncoding(environment)));
    while (text.endsWith(u'/'))
        text.chop(1);
    return QUrl(text, QUrl::StrictMode);
}

QString unixTime(const QDateTime &time)
{
    return QString::number(double(time.toMSecsSinceEpoch()) / 1000.0, 'f', 3);
}

} // namespace

QString toString(MonitorMeasure measure)
{
    const auto *found =
        std::ranges::find(measureNames, measure, &std::pair<MonitorMeasure, QLatin1StringView>::first);
    return found == measureNames.end() ? u"other"_s : QString(found->second);
}

std::optional<MonitorMeasure> monitorMeasureFromString(QStringView text)
{
    for (const auto &[measure, name] : measureNames) {
        if (text == name)
            return measure;
    }
    return {};
}

Result<void> checkMonitor(const Monitor &monitor)
{
    if (monitor.name.isEmpty() || monitor.name.contains(u'@') || monitor.name.contains(u'<')
        || monitor.name.contains(u'>') || monitor.name.contains(u' ') || monitor.name.size() > 60)
        return monitorRefused(MonitorWords::tr("“%1” is no name of a monitor. Write one word, such as "
                                               "error-rate.")
                                  .arg(oneLine(monitor.name, 80)));
    const QUrl url = baseUrl(monitor, u"project"_s, u"environment"_s);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment())
        return monitorRefused(
            MonitorWords::tr(
                "“%1” is no address of a Prometheus. Write one such as https://prometheus.example.org.")
                .arg(oneLine(monitor.url, 200)));
    if (!url.userInfo().isEmpty())
        return monitorRefused(MonitorWords::tr(
            "The address has a name or a password in it. A Prometheus is asked without any; take it out."));
    if (monitor.query.trimmed().isEmpty() || monitor.query.size() > longestQuery)
        return monitorRefused(MonitorWords::tr("A monitor needs a query in PromQL, of %1 characters at most.")
                                  .arg(longestQuery));
    if (!std::isfinite(monitor.threshold))
        return monitorRefused(MonitorWords::tr("A threshold is a number."));
    if (monitor.points < 2 || monitor.points > mostPoints)
        return monitorRefused(MonitorWords::tr("A monitor asks for 2 to %1 points.").arg(mostPoints));
    const auto isSpan = [](int minutes) { return minutes >= 1 && minutes <= longestWindow; };
    if (!isSpan(monitor.minutes) || !isSpan(monitor.before) || !isSpan(monitor.after) || monitor.settle < 0
        || monitor.settle > longestWindow)
        return monitorRefused(MonitorWords::tr("The times of a monitor are between one minute and a week."));
    if (monitor.minutes > monitor.before || monitor.minutes > monitor.after)
        return monitorRefused(MonitorWords::tr(
            "The least duration is longer than what is looked at before or after a deployment."));
    return {};
}

const Monitor *monitorNamed(const QVector<Monitor> &monitors, const QString &name, const QString &project,
                            const QString &environment)
{
    const Monitor *general = nullptr;
    for (const Monitor &monitor : monitors) {
        if (monitor.name != name || monitor.environment != environment)
            continue;
        if (!monitor.project.isEmpty() && monitor.project == project)
            return &monitor;
        if (monitor.project.isEmpty())
            general = &monitor;
    }
    return general;
}

QVector<Monitor> monitorsFor(const QVector<Monitor> &monitors, const QString &project,
                             const QString &environment)
{
    QVector<Monitor> found;
    for (const Monitor &monitor : monitors) {
        if (monitorNamed(monitors, monitor.name, project, environment) == &monitor)
            found.append(monitor);
    }
    return found;
}

MonitorSpan spanOf(const Monitor &monitor, const QDateTime &from, const QDateTime &to)
{
    MonitorSpan span{from, to, 1};
    const qint64 wished = std::clamp(monitor.points * 2, 120, mostPoints);
    span.step = int(std::max<qint64>(1, span.seconds() / wished));
    return span;
}

QString filledQuery(const Monitor &monitor, const MonitorSubject &subject)
{
    // In one pass: what a name brings in is not looked at again.
    const std::pair<QString, QString> words[] = {{u"{project}"_s, subject.project},
                                                 {u"{environment}"_s, subject.environment},
                                                 {u"{commit}"_s, subject.commit.hex()}};
    QString filled;
    for (qsizetype at = 0; at < monitor.query.size();) {
        const auto *word = std::ranges::find_if(words, [&](const auto &one) {
            return QStringView(monitor.query).sliced(at).startsWith(one.first);
        });
        if (word == std::end(words)) {
            filled += monitor.query[at++];
            continue;
        }
        filled += insideQuotes(word->second);
        at += word->first.size();
    }
    return filled;
}

QUrl rangeUrl(const Monitor &monitor, const MonitorSubject &subject, const MonitorSpan &span)
{
    QUrl url = baseUrl(monitor, subject.project, subject.environment);
    url.setPath(url.path(QUrl::FullyEncoded) + u"/api/v1/query_range"_s, QUrl::StrictMode);
    // Written out by hand: QUrlQuery leaves a plus as it is, which servers read as a blank.
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    url.setQuery(u"query=%1&start=%2&end=%3&step=%4"_s.arg(encoded(filledQuery(monitor, subject)),
                                                           unixTime(span.from), unixTime(span.to),
                                                           QString::number(span.step)),
                 QUrl::StrictMode);
    return url;
}

QString MonitorSeries::tooLittle(int needed, int minutes) const
{
    if (!why.isEmpty())
        return why;
    if (isInfinite)
        return MonitorWords::tr("Some of its values are infinite.");
    if (points.isEmpty() && withoutNumber > 0)
        return MonitorWords::tr(
            "None of its %n value(s) is a number: nothing happened that could be measured.", nullptr,
            withoutNumber);
    if (points.isEmpty())
        return MonitorWords::tr("There is no data for it.");
    if (points.size() < needed)
        return MonitorWords::tr("There are only %1 of the %2 points that are asked for.")
            .arg(points.size())
            .arg(needed);
    // A tenth may be missing: scrapes get lost. More than that and nobody knows what was there.
    const double covered = double(points.size()) * span.step / 60.0;
    if (covered < 0.9 * minutes)
        return MonitorWords::tr("There is data for only %1 of the %2 minutes that are asked for.")
            .arg(int(covered))
            .arg(minutes);
    return {};
}

QString MonitorSeries::silence() const
{
    // Lost scrapes are lost one by one. What is silent for longer, at the end above all, may have fallen
    // over.
    const qint64 silence = qMax<qint64>(2 * span.step, 60);
    for (qsizetype i = 1; i <= points.size(); ++i) {
        const QDateTime next = i < points.size() ? points[i].at : span.to;
        const qint64 silent = points[i - 1].at.secsTo(next);
        if (!next.isValid() || silent <= silence)
            continue;
        const int minutesSilent = int((silent + 59) / 60);
        return i == points.size()
            ? MonitorWords::tr("It has said nothing for the last %n minute(s).", nullptr, minutesSilent)
            : MonitorWords::tr("It said nothing for %n minute(s) on end.", nullptr, minutesSilent);
    }
    return {};
}

QString measuredText(double value, const QString &unit)
{
    const QString number = QLocale().toString(value, 'g', 3);
    const QString shown = number.contains(u'e') ? QLocale().toString(value, 'f', 0) : number;
    const bool isSmall = value != 0 && std::abs(value) < 1e-4;
    return (isSmall ? number : shown) + (unit.isEmpty() ? QString() : u'\u00a0' + oneLine(unit, 20));
}

} // namespace slipway
