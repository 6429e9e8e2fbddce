#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/commands/alertcommands.h"
#include "models/store/alertstore.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct AlertOptions
{
    AlertSource source;
    bool isRemoved = false;
    bool isListed = false;
};

QJsonObject alertSourceJson(const AlertSource &source)
{
    return {{u"name"_s, source.name},
            {u"url"_s, source.url},
            {u"filter"_s, jsonTexts(source.filter)},
            {u"project_label"_s, known(source.projectLabel)},
            {u"environment_label"_s, known(source.environmentLabel)},
            {u"project"_s, known(source.project)},
            {u"environment"_s, known(source.environment)},
            {u"answered_at"_s, known(source.answeredAt)},
            {u"why"_s, known(source.error)}};
}

QFuture<Result<int>> listAlertSources(Invocation &invocation)
{
    const auto all = invocation.session.store().read([](Database &db) { return AlertStore(db).sources(); });
    return printing(invocation, all, [&invocation](const QVector<AlertSource> &sources) {
        if (invocation.isJson()) {
            QJsonArray array;
            for (const AlertSource &source : sources)
                array.append(alertSourceJson(source));
            invocation.output.json({{u"sources"_s, array}});
            return 0;
        }
        TextTable table{{Cli::tr("Source"), Cli::tr("Address"), Cli::tr("Project"), Cli::tr("Environment"),
                         Cli::tr("Answered")},
                        {}};
        const auto place = [](const QString &label, const QString &otherwise) {
            return label.isEmpty() ? otherwise : Cli::tr("label %1").arg(label);
        };
        for (const AlertSource &source : sources)
            table.rows.append({source.name, source.url, place(source.projectLabel, source.project),
                               shownText(place(source.environmentLabel, source.environment)),
                               source.error.isEmpty() ? TextCell(shownTime(source.answeredAt))
                                                      : TextCell(source.error, Tone::Bad)});
        invocation.output.table(table);
        return 0;
    });
}

QFuture<Result<int>> runAlertSource(Invocation &invocation, const AlertOptions &options)
{
    if (options.isListed)
        return listAlertSources(invocation);
    const AlertSource source = options.source;
    if (options.isRemoved)
        return printing(invocation, removeAlertSource(invocation.session.commandContext(), source.name),
                        [&invocation, source] {
                            if (invocation.isJson())
                                invocation.output.json({{u"removed"_s, source.name}});
                            else
                                invocation.output.line(
                                    Cli::tr("“%1” is not asked for alerts any more.").arg(source.name));
                            return 0;
                        });
    return printing(
        invocation, setAlertSource(invocation.session.commandContext(), source),
        [&invocation](const AlertSource &kept) {
            if (invocation.isJson())
                invocation.output.json({{u"source"_s, alertSourceJson(kept)}});
            else
                invocation.output.line(
                    Cli::tr("The alerts of “%1” become incidents. Read them: slipway-cli incident fetch")
                        .arg(kept.name));
            return 0;
        });
}

QJsonArray incidentNumbers(const QVector<Incident> &incidents)
{
    QJsonArray array;
    for (const Incident &incident : incidents)
        array.append(incident.id);
    return array;
}

QJsonObject alertReportJson(const AlertReport &report)
{
    QJsonArray untaken;
    for (const AlertOutcome::Untaken &one : report.outcome.untaken)
        untaken.append(QJsonObject{{u"summary"_s, one.summary}, {u"why"_s, one.why}});
    return {{u"source"_s, report.source.name},
            {u"why"_s, known(report.source.error)},
            {u"added"_s, incidentNumbers(report.outcome.added)},
            {u"recovered"_s, incidentNumbers(report.outcome.recovered)},
            {u"reopened"_s, incidentNumbers(report.outcome.reopened)},
            {u"untaken"_s, untaken}};
}

void printAlertText(Output &output, const AlertReport &report)
{
    const auto each = [&](const QVector<Incident> &incidents, const QString &sentence) {
        for (const Incident &incident : incidents)
            output.line(sentence.arg(incident.id).arg(oneLine(incident.title, 300)));
    };
    each(report.outcome.added, Cli::tr("Incident %1 began: %2"));
    each(report.outcome.reopened, Cli::tr("Incident %1 goes on after all: %2"));
    each(report.outcome.recovered, Cli::tr("Incident %1 is over: %2"));
    if (report.outcome.isNothing() && report.source.error.isEmpty())
        output.line(Cli::tr("Nothing new from “%1”.").arg(report.source.name));
    for (const AlertOutcome::Untaken &one : report.outcome.untaken)
        output.warning(Cli::tr("“%1” is not taken: %2.").arg(one.summary, one.why));
    if (!report.source.error.isEmpty())
        output.warning(u"%1: %2"_s.arg(report.source.name, report.source.error));
}

int printAlerts(Invocation &invocation, const QVector<AlertReport> &reports)
{
    const auto silent = std::ranges::count_if(
        reports, [](const AlertReport &report) { return !report.source.error.isEmpty(); });
    const int code = silent == 0 ? 0 : silent == reports.size() ? 1 : 4;
    if (!invocation.isJson()) {
        if (reports.isEmpty())
            invocation.output.warning(Cli::tr(
                "There is no source of alerts. Next: slipway-cli incident source pager --url https://…"));
        for (const AlertReport &report : reports)
            printAlertText(invocation.output, report);
        return code;
    }
    QJsonArray array;
    for (const AlertReport &report : reports)
        array.append(alertReportJson(report));
    QJsonObject answer{{u"sources"_s, array}};
    if (code == 1)
        answer.insert(u"error"_s, jsonOf(Error{Error::Kind::Network, reports.first().source.error, {}}));
    invocation.output.json(answer);
    return code;
}

QFuture<Result<int>> runAlertImport(Invocation &invocation, const QString &file, const QString &source)
{
    constexpr qint64 longestFile = 16 << 20;
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return failed({Error::Kind::Usage,
                       Cli::tr("“%1” cannot be read: %2").arg(oneLine(file, 300), opened.errorString()),
                       {}});
    const QByteArray json = opened.read(longestFile + 1);
    if (json.size() > longestFile)
        return failed({Error::Kind::Usage, Cli::tr("“%1” is too long.").arg(oneLine(file, 300)), {}});
    return printing(invocation, importAlerts(invocation.session.commandContext(), source, json),
                    [&invocation](AlertReport report) {
                        report.source.error.clear(); // of the server, which was not asked
                        return printAlerts(invocation, {report});
                    });
}

} // namespace

void addAlertCommands(CLI::App &incident, ChosenCommand &chosen)
{
    auto options = std::make_shared<AlertOptions>();
    AlertSource &asked = options->source;
    CLI::App *source = addCommand(
        incident, "source", Cli::tr("Name an Alertmanager whose alerts become incidents"),
        u"slipway-cli incident source pager --url https://alerts.example.org --project-label service "
        "--environment-label env"_s);
    addText(source, "name", asked.name, Cli::tr("The source's name"));
    addText(source, "--url", asked.url, Cli::tr("The address of the Alertmanager"));
    addTexts(source, "--filter", asked.filter,
             Cli::tr("Only alerts with this label: severity=\"page\"; may be given again"));
    addText(source, "--project-label", asked.projectLabel, Cli::tr("The label that names the project"));
    addText(source, "--environment-label", asked.environmentLabel,
            Cli::tr("The label that names the environment"));
    addText(source, "--project", asked.project, Cli::tr("The project of alerts without that label"));
    addText(
        source, "--environment", asked.environment,
        Cli::tr("The environment of alerts without that label; any production environment when not given"));
    addFlag(source, "--remove", options->isRemoved, Cli::tr("Do not ask it any more"));
    addFlag(source, "--list", options->isListed, Cli::tr("List the sources"));
    source->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) { return runAlertSource(invocation, *options); };
    });
    auto name = std::make_shared<QString>();
    CLI::App *fetch = addCommand(incident, "fetch",
                                 Cli::tr("Read the alerts: what fires is an incident, what ended is over"),
                                 u"slipway-cli incident fetch"_s);
    addText(fetch, "name", *name, Cli::tr("Only this source; all when not given"));
    fetch->callback([name, &chosen] {
        chosen.action = [name](Invocation &invocation) {
            return printing(invocation, fetchAlerts(invocation.session.commandContext(), *name),
                            [&invocation](const QVector<AlertReport> &reports) {
                                return printAlerts(invocation, reports);
                            });
        };
    });
    auto file = std::make_shared<QString>();
    auto from = std::make_shared<QString>();
    CLI::App *import =
        addCommand(incident, "import", Cli::tr("Take what an Alertmanager sent to a webhook from a file"),
                   u"slipway-cli incident import alert.json --source pager"_s);
    addText(import, "file", *file, Cli::tr("The file with the JSON"))->required();
    addText(import, "--source", *from, Cli::tr("The source that it is of"))->required();
    import->callback([file, from, &chosen] {
        chosen.action = [file, from](Invocation &invocation) {
            return runAlertImport(invocation, *file, *from);
};
} // namespace slipway
);
}

} // namespace slipway
