#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/base/timezone.h"
#include "models/domain/metricwords.h"
#include "models/queries/metricsquery.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct MetricsOptions
{
    QString project;
    QString environment;
    QString from;
    QString to;
    QString definition = u"dora"_s;
    QString timeZone;
};

struct MetricsAsked
{
    MetricsQuestion question;
    MetricsRules rules;
};

/// Three months, as the other programs have it.
constexpr int usualDays = 90;

Result<MetricsAsked> metricsAsked(const MetricsOptions &options, const QDateTime &now)
{
    MetricsAsked asked;
    const auto definition = metricsDefinitionFromString(options.definition);
    if (!definition)
        return fail(Error::Kind::Usage,
                    Cli::tr("“%1” is no definition that is known. There are dora, devlake, gitlab and "
                            "fourkeys.")
                        .arg(oneLine(options.definition, 60)));
    asked.rules.definition = *definition;
    const auto to = timeOption(options.to, now);
    if (!to)
        return fail(to.error());
    const auto from = timeOption(options.from, now);
    if (!from)
        return fail(from.error());
    MetricsWindow &window = asked.question.window;
    window.to = to->isValid() ? *to : now;
    window.from = from->isValid() ? *from : window.to.addDays(-usualDays);
    if (window.from >= window.to)
        return fail(Error::Kind::Usage,
                    Cli::tr("The period ends before it begins: --from is not before --to."));
    if (!options.timeZone.isEmpty()) {
        const auto zone = timeZoneNamed(options.timeZone);
        if (!zone)
            return fail(Error::Kind::Usage,
                        Cli::tr("“%1” is no time zone. Use a name such as Europe/Berlin.")
                            .arg(oneLine(options.timeZone, 60)));
        window.zone = *zone;
    }
    asked.question.project = options.project;
    asked.question.environment = options.environment;
    return asked;
}

QJsonObject rowJson(const MetricRow &row)
{
    QJsonObject object{{u"deployment"_s, known(row.deployment)},
                       {u"incident"_s, row.incident > 0 ? QJsonValue(row.incident) : QJsonValue()}};
    if (row.value)
        object.insert(u"seconds"_s, *row.value);
    if (row.changes > 0)
        object.insert(u"commits"_s, row.changes);
    return object;
}

/// What every metric has: how many, the band, why there is no value, the rows behind it, the formula.
QJsonObject metricJson(const Metric &metric, MetricKind kind, MetricsDefinition definition)
{
    QJsonArray rows;
    for (const MetricRow &row : metric.rows)
        rows.append(rowJson(row));
    QJsonObject object{{u"n"_s, metric.n},
                       {u"badge"_s, known(toString(metric.badge))},
                       {u"formula"_s, known(formulaOf(kind, definition))},
                       {u"rows"_s, rows}};
    if (!metric.value) {
        object.insert(u"why"_s, wordFor(metric.gap));
        object.insert(u"why_kind"_s, toString(metric.gap));
    }
    return object;
}

QJsonObject metricsJson(const DeliveryMetrics &metrics, MetricsDefinition definition)
{
    const auto base = [&](MetricKind kind) { return metricJson(metricOf(metrics, kind), kind, definition); };
    QJsonObject frequency = base(MetricKind::DeploymentFrequency);
    frequency.insert(u"value"_s, known(metrics.deploymentFrequency.value));
    frequency.insert(u"unit"_s,
                     metrics.frequencyUnit == DeliveryMetrics::FrequencyUnit::PerDay ? u"per_day"_s
                                                                                     : u"days_per_week"_s);
    frequency.insert(u"deployment_days_per_week"_s, known(metrics.deploymentDaysPerWeek));
    QJsonObject lead = base(MetricKind::ChangeLeadTime);
    lead.insert(u"median_s"_s, known(metrics.changeLeadTime.value));
    lead.insert(u"p90_s"_s, known(metrics.changeLeadTime.p90));
    lead.insert(u"clock_skew"_s, metrics.changeLeadTime.clockSkew);
    QJsonObject fail = base(MetricKind::ChangeFailRate);
    fail.insert(u"value"_s, known(metrics.changeFailRate.value));
    fail.insert(u"failed"_s, metrics.changeFailRate.part);
    QJsonObject recovery = base(MetricKind::RecoveryTime);
    recovery.insert(u"median_s"_s, known(metrics.recoveryTime.value));
    recovery.insert(u"ongoing"_s, metrics.recoveryTime.part);
    QJsonObject rework = base(MetricKind::ReworkRate);
    rework.insert(u"value"_s, known(metrics.reworkRate.value));
    rework.insert(u"unplanned"_s, metrics.reworkRate.part);
    return {{toString(MetricKind::DeploymentFrequency), frequency},
            {toString(MetricKind::ChangeLeadTime), lead},
            {toString(MetricKind::ChangeFailRate), fail},
            {toString(MetricKind::RecoveryTime), recovery},
            {toString(MetricKind::ReworkRate), rework}};
}

/// What stands behind the number of a line.
QString behindText(const Metric &metric, MetricKind kind)
{
    const int n = int(metric.n);
    switch (kind) {
    case MetricKind::DeploymentFrequency:
        return Cli::tr("%n deployment(s)", nullptr, n);
    case MetricKind::ChangeLeadTime: {
        QString text = Cli::tr("%n change(s)", nullptr, n);
        if (metric.p90)
            text += u", "_s + Cli::tr("90 % within %1").arg(spanText(*metric.p90));
        if (metric.clockSkew > 0)
            text += u", "_s + Cli::tr("%n younger than its deployment", nullptr, int(metric.clockSkew));
        return text;
    }
    case MetricKind::RecoveryTime:
        return metric.part > 0 ? Cli::tr("%n recovery(s)", nullptr, n) + u", "_s
                + Cli::tr("%n still going on", nullptr, int(metric.part))
                               : Cli::tr("%n recovery(s)", nullptr, n);
    case MetricKind::ChangeFailRate:
    case MetricKind::ReworkRate:
        break;
    }
    return Cli::tr("%1 of %2").arg(metric.part).arg(metric.n);
}

int printMetrics(Invocation &invocation, const MetricsAsked &asked, const MetricsReading &reading)
{
    const DeliveryMetrics metrics = deliveryMetrics(reading.facts, reading.window, asked.rules);
    for (const QString &project : reading.unreadable)
        invocation.output.warning(
            Cli::tr("The repository of “%1” could not be read; its lead times are missing.")
                .arg(oneLine(project, 200)));
    if (invocation.isJson()) {
        invocation.output.json(
            {{u"window"_s,
              QJsonObject{{u"from"_s, known(reading.window.from)}, {u"to"_s, known(reading.window.to)}}},
             {u"definition"_s, toString(asked.rules.definition)},
             {u"project"_s, known(asked.question.project)},
             {u"environment"_s, known(asked.question.environment)},
             {u"metrics"_s, metricsJson(metrics, asked.rules.definition)}});
        return reading.unreadable.isEmpty() ? 0 : 4;
    }
    invocation.output.line(Cli::tr("%1 to %2, as %3 defines it")
                               .arg(shownTime(reading.window.from), shownTime(reading.window.to),
                                    wordFor(asked.rules.definition)));
    TextTable table{{Cli::tr("Metric"), Cli::tr("Value"), Cli::tr("From"), Cli::tr("Band")}, {}};
    for (const MetricKind kind : metricKinds) {
        const Metric &metric = metricOf(metrics, kind);
        table.rows.append({wordFor(kind),
                           {valueText(metrics, kind), metric.value ? Tone::Strong : Tone::Dim},
                           metric.gap == MetricGap::NotDefined ? QString() : behindText(metric, kind),
                           wordFor(metric.badge)});
    }
    invocation.output.table(table);
    return reading.unreadable.isEmpty() ? 0 : 4;
}

} // namespace

void addMetricsCommand(CommandLine &line)
{
    auto options = std::make_shared<MetricsOptions>();
    CLI::App *command =
        addCommand(line.app, "metrics", Cli::tr("The five delivery metrics, with what stands behind them"),
                   u"slipway-cli metrics --project web --from -90d"_s);
    addText(command, "--project", options->project, Cli::tr("Only this project"));
    addText(command, "--environment", options->environment,
            Cli::tr("Only this environment, whatever its tier; without it, all of production"));
    addText(command, "--from", options->from, Cli::tr("From when; 90 days before the end, when not given"));
    addText(command, "--to", options->to, Cli::tr("Until when, not included; now, when not given"));
    addText(command, "--definition", options->definition,
            Cli::tr("Whose definition: dora, devlake, gitlab or fourkeys"));
    addText(command, "--time-zone", options->timeZone,
            Cli::tr("The clocks that days and weeks begin on, such as Europe/Berlin; UTC, when not given"));
    command->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) {
            const auto asked = metricsAsked(*options, invocation.now());
            if (!asked)
                return failed(asked.error());
            return printing(invocation, askMetrics(invocation.session.queryContext(), asked->question),
                            [&invocation, asked = *asked](const MetricsReading &reading) {
                                return printMetrics(invocation, asked, reading);
                            });
        };
    });
}

} // namespace slipway
