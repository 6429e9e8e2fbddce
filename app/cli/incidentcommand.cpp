#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/commands/incidentcommands.h"
#include "models/queries/metricsquery.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct IncidentOptions
{
    Incident incident;
    QString opened;
    QString resolved;
    qint64 deployment = 0;
};

QJsonObject incidentJson(const Incident &incident)
{
    return {{u"id"_s, incident.id},
            {u"title"_s, incident.title},
            {u"project"_s, incident.project},
            {u"environment"_s, known(incident.environment)},
            {u"opened_at"_s, known(incident.openedAt)},
            {u"resolved_at"_s, known(incident.resolvedAt)},
            {u"deployment"_s, known(incident.deployment)},
            {u"linked_by_hand"_s, incident.deployment.isValid()},
            {u"severity"_s, known(incident.severity)},
            {u"url"_s, known(incident.url)},
            {u"source"_s, incident.source},
            {u"external_id"_s, known(incident.externalId)},
            {u"by"_s, known(incident.by)}};
}

int printIncident(Invocation &invocation, const Incident &incident, const QString &sentence)
{
    if (invocation.isJson())
        invocation.output.json({{u"incident"_s, incidentJson(incident)}});
    else
        invocation.output.line(sentence.arg(incident.id).arg(oneLine(incident.title, 300)));
    return 0;
}

QFuture<Result<int>> runIncidentAdd(Invocation &invocation, const IncidentOptions &options)
{
    Incident incident = options.incident;
    const auto opened = timeOption(options.opened, invocation.now());
    if (!opened)
        return failed(opened.error());
    const auto resolved = timeOption(options.resolved, invocation.now());
    if (!resolved)
        return failed(resolved.error());
    incident.openedAt = *opened;
    incident.resolvedAt = *resolved;
    incident.deployment = {options.deployment};
    return printing(invocation, addIncident(invocation.session.commandContext(), incident),
                    [&invocation](const Incident &kept) {
                        return printIncident(invocation, kept, Cli::tr("Incident %1 is written: %2"));
                    });
}

int printIncidents(Invocation &invocation, const IncidentsAnswer &answer)
{
    if (invocation.isJson()) {
        QJsonArray array;
        for (const LinkedIncident &each : answer.incidents) {
            QJsonObject object = incidentJson(each.incident);
            object.insert(u"deployment"_s, known(each.deployment));
            object.insert(u"deployed_at"_s, known(each.deployedAt));
            array.append(object);
        }
        invocation.output.json({{u"incidents"_s, array}});
        return 0;
    }
    TextTable table{{Cli::tr("Incident"), Cli::tr("Began"), Cli::tr("Over"), Cli::tr("Project"),
                     Cli::tr("Title"), Cli::tr("Deployment"), Cli::tr("Version")},
                    {}};
    for (const LinkedIncident &each : answer.incidents) {
        const Incident &incident = each.incident;
        table.rows.append({QString::number(incident.id), shownTime(incident.openedAt),
                           incident.resolvedAt.isValid() ? TextCell(shownTime(incident.resolvedAt))
                                                         : TextCell(Cli::tr("still open"), Tone::Bad),
                           incident.project, incident.title,
                           each.deployment.isValid() ? QString::number(each.deployment.value) : shownText({}),
                           shownText(answer.deployments.value(each.deployment).version)});
    }
    invocation.output.table(table);
    return 0;
}

void addIncidentAdd(CLI::App &parent, ChosenCommand &chosen)
{
    auto options = std::make_shared<IncidentOptions>();
    CLI::App *add = addCommand(
        parent, "add", Cli::tr("Tell of an incident"),
        u"slipway-cli incident add --project web --title 'Checkout fails' --opened '2026-11-20 14:30'"_s);
    Incident &incident = options->incident;
    addText(add, "--project", incident.project, Cli::tr("The project"))->required();
    addText(add, "--title", incident.title, Cli::tr("What went wrong"))->required();
    addText(add, "--environment", incident.environment,
            Cli::tr("Where; any production environment, when not given"));
    addText(add, "--opened", options->opened, Cli::tr("When it began; now, when not given"));
    addText(add, "--resolved", options->resolved, Cli::tr("When it was over; it goes on, when not given"));
    add->add_option(
           "--deployment", options->deployment,
           Cli::tr("The deployment it belongs to; the last one before it, when not given").toStdString())
        ->type_name("");
    addText(add, "--severity", incident.severity, Cli::tr("How bad, in your own words"));
    addText(add, "--url", incident.url, Cli::tr("Where more is written about it"));
    addText(add, "--id", incident.externalId, Cli::tr("Its id elsewhere; the same again updates"));
    add->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) { return runIncidentAdd(invocation, *options); };
    });
}

void addIncidentList(CLI::App &parent, ChosenCommand &chosen)
{
    struct ListOptions
    {
        QString project;
        bool open = false;
    };
    auto options = std::make_shared<ListOptions>();
    CLI::App *list =
        addCommand(parent, "list", Cli::tr("List the incidents with the deployments they belong to"),
                   u"slipway-cli incident list --open"_s);
    addText(list, "--project", options->project, Cli::tr("Only this project"));
    addFlag(list, "--open", options->open, Cli::tr("Only those that still go on"));
    list->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) {
            return printing(
                invocation, askIncidents(invocation.session.queryContext(), options->project, options->open),
                [&invocation](const IncidentsAnswer &answer) { return printIncidents(invocation, answer); });
        };
    });
}

struct OneIncident
{
    qint64 id = 0;
    QString at;
    QString deployment;
};

/// lupdate takes "CLI::App *" before a function for the place its words belong to.
using CliCommand = CLI::App;

CliCommand *addForOne(CLI::App &parent, const char *name, const QString &what, const QString &example,
                      const std::shared_ptr<OneIncident> &options)
{
    CLI::App *command = addCommand(parent, name, what, example);
    command->add_option("id", options->id, Cli::tr("The incident's number").toStdString())
        ->type_name("")
        ->required();
    return command;
}

QFuture<Result<int>> runIncidentLink(Invocation &invocation, const OneIncident &options)
{
    bool isNumber = true;
    const qint64 deployment = options.deployment == "rule"_L1 ? 0 : options.deployment.toLongLong(&isNumber);
    if (!isNumber)
        return failed(
            {Error::Kind::Usage,
             Cli::tr("“%1” is no deployment's number. `deployments` shows them; “rule” takes the last "
                     "one before the incident.")
                 .arg(oneLine(options.deployment, 60)),
             {}});
    return printing(invocation, linkIncident(invocation.session.commandContext(), options.id, {deployment}),
                    [&invocation](const Incident &kept) {
                        return printIncident(invocation, kept, Cli::tr("Incident %1 is linked: %2"));
                    });
}

} // namespace

void addIncidentCommand(CommandLine &line)
{
    CLI::App *incident =
        addCommand(line.app, "incident", Cli::tr("What went wrong, and which deployment did it"),
                   u"slipway-cli incident list"_s);
    incident->require_subcommand(1);
    ChosenCommand &chosen = line.chosen;
    addIncidentAdd(*incident, chosen);
    addIncidentList(*incident, chosen);
    addAlertCommands(*incident, chosen);
    auto over = std::make_shared<OneIncident>();
    CLI::App *resolve = addForOne(*incident, "resolve", Cli::tr("Say that an incident is over"),
                                  u"slipway-cli incident resolve 3"_s, over);
    addText(resolve, "--at", over->at, Cli::tr("When it was over; now, when not given"));
    resolve->callback([over, &chosen] {
        chosen.action = [over](Invocation &invocation) {
            const auto at = timeOption(over->at, invocation.now());
            if (!at)
                return failed(at.error());
            return printing(invocation, resolveIncident(invocation.session.commandContext(), over->id, *at),
                            [&invocation](const Incident &kept) {
                                return printIncident(invocation, kept, Cli::tr("Incident %1 is over: %2"));
                            });
        };
    });
    auto linked = std::make_shared<OneIncident>();
    CLI::App *link = addForOne(*incident, "link", Cli::tr("Say which deployment an incident belongs to"),
                               u"slipway-cli incident link 3 --deployment 1204"_s, linked);
    addText(link, "--deployment", linked->deployment,
            Cli::tr("Its number, or “rule” for the last one before the incident"))
        ->required();
    link->callback([linked, &chosen] {
        chosen.action = [linked](Invocation &invocation) { return runIncidentLink(invocation, *linked); };
    });
    auto gone = std::make_shared<OneIncident>();
    CLI::App *remove = addForOne(*incident, "remove", Cli::tr("Take an incident out again"),
                                 u"slipway-cli incident remove 3"_s, gone);
    remove->callback([gone, &chosen] {
        chosen.action = [gone](Invocation &invocation) {
            return printing(invocation, removeIncident(invocation.session.commandContext(), gone->id),
                            [&invocation](const Incident &kept) {
                                return printIncident(invocation, kept, Cli::tr("Incident %1 is removed: %2"));
                            });
        };
    });
}

} // namespace slipway
