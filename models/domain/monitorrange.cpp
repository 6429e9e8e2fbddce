#include "models/base/text.h"
#include "models/domain/monitor.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype mostSamples = 11000; ///< Prometheus itself gives no more

struct RangeWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::MonitorSeries)
};

Unexpected noSeries(const QString &sentence)
{
    return fail(Error::Kind::Invalid, sentence);
}

Unexpected notPrometheus()
{
    return noSeries(RangeWords::tr("The answer is none of a Prometheus. Check the address."));
}

/// Its own words for why it did not answer.
Unexpected refusedByServer(const QJsonObject &answer)
{
    const QString said = oneLine(answer.value(u"error"_s).toString().trimmed(), 300);
    return noSeries(said.isEmpty() ? RangeWords::tr("The Prometheus says that it could not answer.")
                                   : RangeWords::tr("The Prometheus says: %1").arg(said));
}

/// Numbers as Prometheus writes them: "0.5", "1e+06", "NaN", "+Inf".
std::optional<double> numberFrom(const QJsonValue &value)
{
    if (!value.isString())
        return {};
    const QString text = value.toString();
    if (text == u"NaN"_s)
        return std::nan("");
    if (text == u"+Inf"_s || text == u"Inf"_s || text == u"-Inf"_s)
        return text.startsWith(u'-') ? -INFINITY : INFINITY;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && text.size() <= 40 ? std::optional(number) : std::nullopt;
}

Result<void> takeSample(const QJsonArray &sample, MonitorSeries &series, qint64 &last)
{
    if (sample.size() != 2 || !sample[0].isDouble())
        return notPrometheus();
    const auto number = numberFrom(sample[1]);
    if (!number)
        return notPrometheus();
    const double seconds = sample[0].toDouble();
    const double from = double(series.span.from.toMSecsSinceEpoch()) / 1000.0;
    const double to = double(series.span.to.toMSecsSinceEpoch()) / 1000.0;
    const bool isAskedFor = seconds >= from - 1 && seconds <= to + 1;
    const qint64 at = isAskedFor ? std::llround(seconds * 1000.0) : 0;
    if (!isAskedFor || at <= last)
        return noSeries(
            RangeWords::tr("The answer is about times that were not asked for, or out of order."));
    last = at;
    if (std::isnan(*number))
        ++series.withoutNumber;
    else if (std::isinf(*number))
        series.isInfinite = true;
    else
        series.points.append({QDateTime::fromMSecsSinceEpoch(at, Qt::UTC), *number});
    return {};
}

Result<QJsonObject> successfulAnswer(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return notPrometheus();
    const QJsonObject answer = document.object();
    if (answer.value(u"status"_s).toString() == u"error"_s)
        return refusedByServer(answer);
    if (answer.value(u"status"_s).toString() != u"success"_s)
        return notPrometheus();
    const QJsonArray warnings = answer.value(u"warnings"_s).toArray();
    if (!warnings.isEmpty())
        return noSeries(RangeWords::tr("The Prometheus says that its answer may be wrong: %1")
                            .arg(oneLine(warnings.first().toString(), 300)));
    return answer;
}

} // namespace

Result<MonitorSeries> readRange(const QByteArray &bytes, const MonitorSpan &span)
{
    const auto answer = successfulAnswer(bytes);
    if (!answer)
        return fail(answer.error());
    const QJsonObject data = answer->value(u"data"_s).toObject();
    if (data.value(u"resultType"_s).toString() != u"matrix"_s || !data.value(u"result"_s).isArray())
        return notPrometheus();
    const QJsonArray result = data.value(u"result"_s).toArray();
    if (result.size() > 1)
        return noSeries(RangeWords::tr("The query gives %n series where one is asked for: take their sum, "
                                       "average or maximum in it.",
                                       nullptr, int(result.size())));
    MonitorSeries series;
    series.span = span;
    if (result.isEmpty())
        return series;
    const QJsonValue samples = result.first().toObject().value(u"values"_s);
    if (!samples.isArray() || samples.toArray().size() > mostSamples)
        return notPrometheus();
    qint64 last = 0;
    const QJsonArray all = samples.toArray();
    for (const QJsonValue &sample : all) {
        if (const auto taken = takeSample(sample.toArray(), series, last); !taken)
            return fail(taken.error());
    }
    return series;
}

} // namespace slipway
