#pragma once

#include "models/base/result.h"
#include "models/domain/commitid.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QUrl>
#include <QVector>

#include <optional>

namespace slipway {

enum class MonitorMeasure { ErrorRate, Latency, Saturation, Other };
QString toString(MonitorMeasure measure);
std::optional<MonitorMeasure> monitorMeasureFromString(QStringView text);

/// A question to a Prometheus that tells how an environment is doing: PromQL that gives one series.
struct Monitor
{
    QString name{};
    QString project{}; ///< empty: every project that has none of this name of its own
    QString environment{};
    QString url{}; ///< of the Prometheus, http or https; {project} and {environment} in it are filled in
    QString query{}; ///< {project}, {environment} and {commit} in it are filled in, between quotes
    MonitorMeasure measure = MonitorMeasure::Other;
    QString unit{}; ///< written behind a value: %, s
    bool isLowerBetter = true;
    double threshold = 0; ///< in the query's own unit; a value beyond it is bad
    int points = 20; ///< fewer values say nothing
    int minutes = 10; ///< of values; less says nothing
    int before = 60; ///< minutes that are looked at before a deployment
    int after = 60; ///< and after it
    int settle = 0; ///< minutes after a deployment that are left out: what a rate() still averages over
    bool operator==(const Monitor &) const = default;
};

/// A name, an address that can be asked, a query, numbers that can hold. Error::Usage says what is wrong.
Result<void> checkMonitor(const Monitor &monitor);

/// The monitor of that name for a project in an environment: its own, or else the one for all; nullptr where
/// there is none.
const Monitor *monitorNamed(const QVector<Monitor> &monitors, const QString &name, const QString &project,
                            const QString &environment);
/// Those for a project in an environment, each name once.
QVector<Monitor> monitorsFor(const QVector<Monitor> &monitors, const QString &project,
                             const QString &environment);

/// A stretch of time that is asked about, with a value every so many seconds.
struct MonitorSpan
{
    QDateTime from{};
    QDateTime to{};
    int step = 1; ///< seconds
    qint64 seconds() const { return from.secsTo(to); }
    bool operator==(const MonitorSpan &) const = default;
};
/// With a step that gives the points a monitor asks for twice over, and at most some five hundred.
MonitorSpan spanOf(const Monitor &monitor, const QDateTime &from, const QDateTime &to);

/// Who is asked about: what fills the placeholders.
struct MonitorSubject
{
    QString project{};
    QString environment{};
    CommitId commit{};
};
/// The query as it is asked: names cannot end the quotes they stand in, whichever those are.
QString filledQuery(const Monitor &monitor, const MonitorSubject &subject);
/// The whole address of the question, `/api/v1/query_range` and all.
QUrl rangeUrl(const Monitor &monitor, const MonitorSubject &subject, const MonitorSpan &span);

struct MonitorPoint
{
    QDateTime at{};
    double value = 0; ///< a finite number
    bool operator==(const MonitorPoint &) const = default;
};

/// What a Prometheus said of one stretch of time, oldest first. What is no number is no point.
struct MonitorSeries
{
    MonitorSpan span{};
    QVector<MonitorPoint> points{};
    int withoutNumber = 0; ///< NaN: nothing happened that could be measured, as a rule
    bool isInfinite = false; ///< some value was infinite
    QString why{}; ///< why nothing is known; empty: it answered
    QDateTime askedAt{};

    /// Why this says too little about `minutes` minutes; empty: it says enough.
    QString tooLittle(int points, int minutes) const;
    /// Where nobody knows what was for longer than two steps (a minute at least), the newest part above all;
    /// empty: nowhere. For whoever asks about all of the span.
    QString silence() const;
};

/// One series in an answer to a range query. Anything else is Error::Invalid with a sentence: no JSON, an
/// error of Prometheus (its own words), several series, times that were not asked for, an answer that says
/// itself that it may be incomplete. An answer without a series is one without points.
Result<MonitorSeries> readRange(const QByteArray &answer, const MonitorSpan &span);

/// "0.35 %", three significant digits.
QString measuredText(double value, const QString &unit);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::Monitor)
