#include "app/cli/commands.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/timeinput.h"
#include "app/cli/words.h"
#include "models/commands/monitorcommands.h"
#include "models/queries/monitorquery.h"
#include "models/store/monitorstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct MonitorOptions
{
    Monitor monitor;
    QString measure;
    QString better;
    QString minutes;
    QString before;
    QString after;
    QString settle;
};

/// lupdate takes "CLI::App *" before a function for the place its words belong to.
using MonitorCommand = CLI::App;

QJsonObject monitorJson(const Monitor &monitor)
{
    return {{u"name"_s, monitor.name},
            {u"project"_s, known(monitor.project)},
            {u"environment"_s, monitor.environment},
            {u"url"_s, monitor.url},
            {u"query"_s, monitor.query},
            {u"measure"_s, toString(monitor.measure)},
            {u"unit"_s, known(monitor.unit)},
            {u"better"_s, monitor.isLowerBetter ? u"lower"_s : u"higher"_s},
            {u"threshold"_s, monitor.threshold},
            {u"points"_s, monitor.points},
            {u"minutes"_s, monitor.minutes},
            {u"before_minutes"_s, monitor.before},
            {u"after_minutes"_s, monitor.after},
            {u"settle_minutes"_s, monitor.settle}};
}

Result<void> takeSpan(const QString &text, int &minutes)
{
    if (text.isEmpty())
        return {};
    const auto span = spanMinutes(text);
    if (!span)
        return fail(span.error());
    minutes = *span;
    return {};
}

Result<Monitor> monitorOf(const MonitorOptions &options)
{
    Monitor monitor = options.monitor;
    if (!options.measure.isEmpty()) {
        const auto measure = monitorMeasureFromString(options.measure);
        if (!measure)
            return fail(Error::Kind::Usage,
                        Cli::tr("“%1” is nothing that is measured. Write error-rate, latency, saturation or "
                                "other.")
                            .arg(options.measure));
        monitor.measure = *measure;
    }
    if (!options.better.isEmpty() && options.better != u"lower"_s && options.better != u"higher"_s)
        return fail(
            Error::Kind::Usage,
            Cli::tr("“%1” is not which values are better. Write lower or higher.").arg(options.better));
    monitor.isLowerBetter = options.better != u"higher"_s;
    const std::pair<const QString &, int &> spans[] = {{options.minutes, monitor.minutes},
                                                       {options.before, monitor.before},
                                                       {options.after, monitor.after},
                                                       {options.settle, monitor.settle}};
    for (const auto &[text, minutes] : spans) {
        if (const auto taken = takeSpan(text, minutes); !taken)
            return fail(taken.error());
    }
    return monitor;
}

QFuture<Result<int>> runMonitorAdd(Invocation &invocation, const MonitorOptions &options)
{
    const auto monitor = monitorOf(options);
    if (!monitor)
        return failed(monitor.error());
    return printing(invocation, setMonitor(invocation.session.commandContext(), *monitor),
                    [&invocation](const Monitor &kept) {
                        if (invocation.isJson())
                            invocation.output.json({{u"monitor"_s, monitorJson(kept)}});
                        else
                            invocation.output.line(Cli::tr("“%1” is watched by %2. See what it says: "
                                                           "slipway-cli monitor check %2 --environment %1")
                                                       .arg(kept.environment, kept.name));
                        return 0;
                    });
}

int printMonitors(Invocation &invocation, const QVector<Monitor> &all)
{
    if (invocation.isJson()) {
        QJsonArray array;
        for (const Monitor &monitor : all)
            array.append(monitorJson(monitor));
        invocation.output.json({{u"monitors"_s, array}});
        return 0;
    }
    TextTable table{{Cli::tr("Environment"), Cli::tr("Monitor"), Cli::tr("Project"), Cli::tr("Bad"),
                     Cli::tr("Address"), Cli::tr("Query")},
                    {}};
    for (const Monitor &monitor : all) {
        const QString limit = measuredText(monitor.threshold, monitor.unit);
        table.rows.append(
            {monitor.environment, monitor.name, monitor.project.isEmpty() ? Cli::tr("all") : monitor.project,
             monitor.isLowerBetter ? Cli::tr("over %1").arg(limit) : Cli::tr("under %1").arg(limit),
             monitor.url, monitor.query});
    }
    invocation.output.table(table);
    return 0;
}

QFuture<Result<int>> runMonitorRemove(Invocation &invocation, const Monitor &monitor)
{
    return printing(
        invocation,
        removeMonitor(invocation.session.commandContext(), monitor.name, monitor.project,
                      monitor.environment),
        [&invocation, monitor] {
            if (invocation.isJson())
                invocation.output.json({{u"removed"_s,
                                         QJsonObject{{u"name"_s, monitor.name},
                                                     {u"project"_s, known(monitor.project)},
                                                     {u"environment"_s, monitor.environment}}}});
            else
                invocation.output.line(
                    Cli::tr("%1 does not watch “%2” any more.").arg(monitor.name, monitor.environment));
            return 0;
        });
}

QJsonObject checkJson(const MonitorCheck &check)
{
    const bool isKnown = check.tooLittle.isEmpty();
    const QVector<MonitorPoint> &points = check.series.points;
    return {{u"name"_s, check.monitor.name},
            {u"project"_s, check.project},
            {u"environment"_s, check.monitor.environment},
            {u"value"_s, isKnown ? QJsonValue(points.last().value) : QJsonValue()},
            {u"unit"_s, known(check.monitor.unit)},
            {u"points"_s, int(points.size())},
            {u"good"_s,
             isKnown
                 ? QJsonValue(check.monitor.isLowerBetter ? points.last().value <= check.monitor.threshold
                                                          : points.last().value >= check.monitor.threshold)
                 : QJsonValue()},
            {u"why"_s, known(check.tooLittle)}};
}

int printChecks(Invocation &invocation, const QVector<MonitorCheck> &checks)
{
    const auto unknown =
        std::ranges::count_if(checks, [](const MonitorCheck &check) { return !check.tooLittle.isEmpty(); });
    const int code = unknown == 0 ? 0 : unknown == checks.size() ? 1 : 4;
    if (invocation.isJson()) {
        QJsonArray array;
        for (const MonitorCheck &check : checks)
            array.append(checkJson(check));
        invocation.output.json({{u"monitors"_s, array}});
        return code;
    }
    if (checks.isEmpty())
        invocation.output.warning(
            Cli::tr("Nothing live is watched there. Next: slipway-cli monitor add error-rate --environment "
                    "staging --url https://… --query …"));
    TextTable table{
        {Cli::tr("Project"), Cli::tr("Environment"), Cli::tr("Monitor"), Cli::tr("Now"), Cli::tr("Points")},
        {}};
    for (const MonitorCheck &check : checks) {
        const QJsonObject json = checkJson(check);
        const bool isKnown = check.tooLittle.isEmpty();
        const Tone tone = !isKnown ? Tone::Dim : json[u"good"_s].toBool() ? Tone::Good : Tone::Bad;
        table.rows.append(
            {check.project, check.monitor.environment, check.monitor.name,
             TextCell{isKnown ? measuredText(check.series.points.last().value, check.monitor.unit)
                              : Cli::tr("unknown"),
                      tone},
             QString::number(check.series.points.size())});
    }
    invocation.output.table(table);
    for (const MonitorCheck &check : checks) {
        if (!check.tooLittle.isEmpty())
            invocation.output.warning(
                Cli::tr("%1 of %2 in %3: %4")
                    .arg(check.monitor.name, check.project, check.monitor.environment, check.tooLittle));
    }
    return code;
}

MonitorCommand *addPlaceOptions(MonitorCommand *command, Monitor &monitor)
{
    addText(command, "name", monitor.name, Cli::tr("The monitor's name"));
    addText(command, "--environment", monitor.environment, Cli::tr("The environment it watches"));
    addText(command, "--project", monitor.project, Cli::tr("Only this project; all when not given"));
    return command;
}

void addMonitorAdd(MonitorCommand &parent, ChosenCommand &chosen)
{
    auto options = std::make_shared<MonitorOptions>();
    Monitor &monitor = options->monitor;
    MonitorCommand *add =
        addCommand(parent, "add", Cli::tr("Say what a Prometheus is asked about an environment"),
                   u"slipway-cli monitor add error-rate --environment staging --url "
                   u"https://prometheus.example.org --unit % "
                   "--threshold 1 --query 'sum(rate(errors_total{app=\"{project}\"}[5m])) * 100 / "
                   "sum(rate(requests_total{app=\"{project}\"}[5m]))'"_s);
    addPlaceOptions(add, monitor);
    addText(add, "--url", monitor.url, Cli::tr("The address of the Prometheus"))->required();
    addText(
        add, "--query", monitor.query,
        Cli::tr(
            "PromQL that gives one series; {project}, {environment} and {commit} between quotes in it are "
            "filled in"))
        ->required();
    addText(add, "--measure", options->measure, Cli::tr("error-rate, latency, saturation or other"));
    addText(add, "--unit", monitor.unit, Cli::tr("What is written behind a value: %, s"));
    addText(add, "--better", options->better,
            Cli::tr("Which values are better: lower (or when not given), higher"));
    add->add_option("--threshold", monitor.threshold,
                    Cli::tr("A value beyond it is bad; in the query's own unit").toStdString())
        ->type_name("")
        ->required();
    add->add_option("--points", monitor.points,
                    Cli::tr("Fewer values than these say nothing; 20").toStdString())
        ->type_name("");
    addText(add, "--duration", options->minutes, Cli::tr("Less time than this says nothing: 10m"));
    addText(add, "--before", options->before, Cli::tr("What is looked at before a deployment: 1h"));
    addText(add, "--after", options->after, Cli::tr("What is looked at after it: 1h"));
    addText(add, "--settle", options->settle,
            Cli::tr("Left out after a deployment, what a rate() still averages over: 5m"));
    add->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) { return runMonitorAdd(invocation, *options); };
    });
}

} // namespace

void addMonitorCommand(CommandLine &line)
{
    MonitorCommand *monitor =
        addCommand(line.app, "monitor", Cli::tr("Monitors: what a Prometheus says of an environment"),
                   u"slipway-cli monitor check error-rate --environment staging"_s);
    monitor->require_subcommand(1);
    ChosenCommand &chosen = line.chosen;
    addMonitorAdd(*monitor, chosen);
    MonitorCommand *list =
        addCommand(*monitor, "list", Cli::tr("List what is asked"), u"slipway-cli monitor list"_s);
    list->callback([&chosen] {
        chosen.action = [](Invocation &invocation) {
            const auto all =
                invocation.session.store().read([](Database &db) { return MonitorStore(db).all(); });
            return printing(invocation, all, [&invocation](const QVector<Monitor> &monitors) {
                return printMonitors(invocation, monitors);
            });
        };
    });
    auto gone = std::make_shared<Monitor>();
    MonitorCommand *remove =
        addPlaceOptions(addCommand(*monitor, "remove", Cli::tr("Do not ask it any more"),
                                   u"slipway-cli monitor remove error-rate --environment staging"_s),
                        *gone);
    remove->callback([gone, &chosen] {
        chosen.action = [gone](Invocation &invocation) { return runMonitorRemove(invocation, *gone); };
    });
    auto asked = std::make_shared<Monitor>();
    MonitorCommand *check =
        addPlaceOptions(addCommand(*monitor, "check", Cli::tr("Ask what it says of what is live now"),
                                   u"slipway-cli monitor check error-rate --environment staging"_s),
                        *asked);
    check->callback([asked, &chosen] {
        chosen.action = [asked](Invocation &invocation) {
            return printing(invocation,
                            checkMonitors(invocation.session.queryContext(), asked->name, asked->project,
                                          asked->environment),
                            [&invocation](const QVector<MonitorCheck> &checks) {
                                return printChecks(invocation, checks);
                            });
        };
    });
}

} // namespace slipway
