#include "app/cli/commands.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/queries/monitorquery.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ImpactOptions
{
    qint64 deployment = 0;
    QString project;
    QString release;
    bool points = false;
};

QJsonValue sideJson(const std::optional<ImpactSide> &side)
{
    if (!side)
        return {};
    return QJsonObject{{u"points"_s, side->points},
                       {u"median"_s, side->median},
                       {u"lowest"_s, side->lowest},
                       {u"highest"_s, side->highest},
                       {u"beyond_share"_s, side->beyond}};
}

QJsonArray pointsJson(const MonitorSeries &series)
{
    QJsonArray array;
    for (const MonitorPoint &point : series.points)
        array.append(QJsonArray{toRfc3339(point.at), point.value});
    return array;
}

QJsonObject monitorImpactJson(const MonitorImpact &impact, bool withPoints)
{
    QJsonObject object{{u"monitor"_s, impact.monitor.name},
                       {u"measure"_s, toString(impact.monitor.measure)},
                       {u"unit"_s, known(impact.monitor.unit)},
                       {u"verdict"_s, toString(impact.verdict)},
                       {u"why"_s, known(impact.why)},
                       {u"sentence"_s, impact.sentence()},
                       {u"threshold"_s, impact.monitor.threshold},
                       {u"before"_s, sideJson(impact.sideBefore)},
                       {u"after"_s, sideJson(impact.sideAfter)}};
    if (withPoints) {
        object.insert(u"points_before"_s, pointsJson(impact.before));
        object.insert(u"points_after"_s, pointsJson(impact.after));
    }
    return object;
}

QJsonObject impactJson(const DeploymentImpact &impact, bool withPoints)
{
    QJsonArray monitors;
    for (const MonitorImpact &one : impact.monitors)
        monitors.append(monitorImpactJson(one, withPoints));
    return {{u"deployment"_s, known(impact.deployment.id)},
            {u"project"_s, impact.project},
            {u"environment"_s, impact.environment},
            {u"version"_s, known(impact.deployment.version)},
            {u"commit"_s, known(impact.deployment.commit)},
            {u"finished_at"_s, known(impact.deployment.finishedAt)},
            {u"previous"_s, impact.previous ? known(impact.previous->id) : QJsonValue()},
            {u"verdict"_s, toString(impact.verdict())},
            {u"asked_at"_s, known(impact.askedAt)},
            {u"monitors"_s, monitors}};
}

Tone toneOfVerdict(ImpactVerdict verdict)
{
    switch (verdict) {
    case ImpactVerdict::Better:
        return Tone::Good;
    case ImpactVerdict::Worse:
        return Tone::Bad;
    case ImpactVerdict::Same:
        return Tone::Plain;
    case ImpactVerdict::Unknown:
        break;
    }
    return Tone::Dim;
}

QString wordOfVerdict(ImpactVerdict verdict)
{
    switch (verdict) {
    case ImpactVerdict::Better:
        return Cli::tr("better");
    case ImpactVerdict::Worse:
        return Cli::tr("worse");
    case ImpactVerdict::Same:
        return Cli::tr("the same");
    case ImpactVerdict::Unknown:
        break;
    }
    return Cli::tr("unknown");
}

void printImpactText(Output &output, const DeploymentImpact &impact)
{
    const QString what = impact.deployment.version.isEmpty() ? shownCommit(impact.deployment.commit)
                                                             : impact.deployment.version;
    output.line(Cli::tr("Deployment %1: %2 %3 in %4, %5")
                    .arg(impact.deployment.id.value)
                    .arg(oneLine(impact.project, 80), oneLine(what, 80), oneLine(impact.environment, 80),
                         shownTime(effectiveTime(impact.deployment))));
    output.line(output.toned(impact.sentence(), toneOfVerdict(impact.verdict())));
    if (impact.monitors.isEmpty())
        return;
    TextTable table{
        {Cli::tr("Monitor"), Cli::tr("It got"), Cli::tr("Before"), Cli::tr("After"), Cli::tr("In words")},
        {}};
    const auto median = [](const std::optional<ImpactSide> &side, const QString &unit) {
        return side ? measuredText(side->median, unit) : shownText({});
    };
    for (const MonitorImpact &one : impact.monitors)
        table.rows.append({one.monitor.name, TextCell{wordOfVerdict(one.verdict), toneOfVerdict(one.verdict)},
                           median(one.sideBefore, one.monitor.unit), median(one.sideAfter, one.monitor.unit),
                           one.sentence()});
    output.table(table);
}

QFuture<Result<QVector<DeploymentId>>> askWhich(Invocation &invocation, const ImpactOptions &options)
{
    if (options.deployment > 0)
        return readyFuture<Result<QVector<DeploymentId>>>(QVector<DeploymentId>{{options.deployment}});
    return askDeploymentsOf(invocation.session.queryContext(), options.project, options.release);
}

QFuture<Result<int>> runImpact(Invocation &invocation, const ImpactOptions &options)
{
    const bool isRelease = !options.project.isEmpty() && !options.release.isEmpty();
    if ((options.deployment > 0) == isRelease)
        return failed({Error::Kind::Usage,
                       Cli::tr("Say which: a deployment's number, or --project and --release. `deployments "
                               "--json` has the numbers."),
                       {}});
    const auto all = andThen(askWhich(invocation, options), &invocation.session,
                             [&invocation](const QVector<DeploymentId> &ids) {
                                 QVector<QFuture<Result<DeploymentImpact>>> asked;
                                 for (const DeploymentId id : ids)
                                     asked += askImpact(invocation.session.queryContext(), id);
                                 return allOf(asked, &invocation.session);
                             });
    return andThenValue(all, &invocation.session,
                        [&invocation, points = options.points](
                            const QVector<Result<DeploymentImpact>> &impacts) -> Result<int> {
                            QJsonArray array;
                            for (const Result<DeploymentImpact> &impact : impacts) {
                                if (!impact)
                                    return fail(impact.error());
                                if (invocation.isJson())
                                    array.append(impactJson(*impact, points));
                                else
                                    printImpactText(invocation.output, *impact);
                            }
                            if (invocation.isJson())
                                invocation.output.json({{u"impacts"_s, array}});
                            return 0;
                        });
}

} // namespace

void addImpactCommand(CommandLine &line)
{
    auto options = std::make_shared<ImpactOptions>();
    CLI::App *impact = addCommand(
        line.app, "impact", Cli::tr("What a deployment or a release did to the numbers that are watched"),
        u"slipway-cli impact 1204"_s);
    impact->add_option("deployment", options->deployment, Cli::tr("The deployment's number").toStdString())
        ->type_name("");
    addText(impact, "--project", options->project, Cli::tr("The project of --release"));
    addText(impact, "--release", options->release,
            Cli::tr("A version or commit: wherever it was live, the newest deployment of each environment"));
    addFlag(impact, "--points", options->points, Cli::tr("With every value that was read (--json)"));
    impact->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runImpact(invocation, *options); };
    });
}

} // namespace slipway
