#include "app/cli/commands.h"
#include "app/cli/gatejson.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/timeinput.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/base/times.h"
#include "models/commands/gaterulecommands.h"
#include "models/schedule/freezes.h"
#include "models/store/gatestore.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct FreezeOptions
{
    QString reason;
    QString project;
    QString environment;
    QString start;
    QString end;
    QString span;
    QString rule;
    QString timeZone;
};

Result<Freeze> freezeOf(const FreezeOptions &options, const QDateTime &now)
{
    Freeze freeze;
    freeze.reason = options.reason;
    freeze.project = options.project;
    freeze.environment = options.environment;
    freeze.rule = options.rule;
    if (freeze.rule.startsWith("RRULE:"_L1))
        freeze.rule.remove(0, 6);
    freeze.timeZone = options.timeZone;
    const auto start =
        options.start.isEmpty() ? Result<QDateTime>(now) : timeOnClocks(options.start, options.timeZone, now);
    if (!start)
        return fail(start.error());
    freeze.startsAt = *start;
    const auto minutes = spanMinutes(options.span);
    if (!minutes)
        return fail(minutes.error());
    if (!options.end.isEmpty()) {
        const auto end = timeOnClocks(options.end, options.timeZone, now);
        if (!end)
            return fail(end.error());
        freeze.endsAt = *end;
    } else if (*minutes > 0) {
        freeze.endsAt = freeze.startsAt.addSecs(qint64(*minutes) * 60);
    } else if (!freeze.rule.isEmpty()) {
        freeze.endsAt = freeze.startsAt.addDays(1);
    }
    return freeze;
}

QString everywhere(const QString &name)
{
    return name.isEmpty() ? Cli::tr("all") : name;
}

int printFreezes(Invocation &invocation, const QVector<Freeze> &freezes, const QDateTime &at)
{
    const auto isActive = [&at](const Freeze &freeze) {
        const auto times = freezeTimes(freeze, at, at.addMSecs(1));
        return !times || !times->isEmpty();
    };
    if (invocation.isJson()) {
        QJsonArray array;
        for (const Freeze &freeze : freezes) {
            QJsonObject object = jsonOf(freeze);
            object.insert(u"active"_s, isActive(freeze));
            array.append(object);
        }
        invocation.output.json({{u"freezes"_s, array}});
        return 0;
    }
    TextTable table{{Cli::tr("Freeze"), Cli::tr("Holds"), Cli::tr("Project"), Cli::tr("Environment"),
                     Cli::tr("From"), Cli::tr("Until"), Cli::tr("Again"), Cli::tr("Clocks"),
                     Cli::tr("Reason")},
                    {}};
    for (const Freeze &freeze : freezes) {
        table.rows.append({QString::number(freeze.id), isActive(freeze) ? Cli::tr("yes") : Cli::tr("no"),
                           everywhere(freeze.project), everywhere(freeze.environment),
                           shownTime(freeze.startsAt), shownTime(freeze.endsAt), shownText(freeze.rule),
                           shownText(freeze.timeZone), freeze.reason});
    }
    invocation.output.table(table);
    return 0;
}

QFuture<Result<int>> runFreezeAdd(Invocation &invocation, const FreezeOptions &options)
{
    const auto freeze = freezeOf(options, invocation.now());
    if (!freeze)
        return failed(freeze.error());
    return printing(invocation, addFreeze(invocation.session.commandContext(), *freeze),
                    [&invocation](const Freeze &kept) {
                        if (invocation.isJson())
                            invocation.output.json({{u"freeze"_s, jsonOf(kept)}});
                        else
                            invocation.output.line(
                                Cli::tr("Freeze %1 is written: %2").arg(kept.id).arg(oneLine(kept.reason)));
                        return 0;
                    });
}

QFuture<Result<int>> runFreezeList(Invocation &invocation, const QString &when)
{
    const auto at = when.isEmpty() ? Result<QDateTime>(invocation.now()) : parseTime(when, invocation.now());
    if (!at)
        return failed(at.error());
    const auto freezes =
        invocation.session.store().read([](Database &db) { return GateStore(db).freezes(); });
    return printing(invocation, freezes, [&invocation, at = *at](const QVector<Freeze> &all) {
        return printFreezes(invocation, all, at);
    });
}

QFuture<Result<int>> runFreezeRemove(Invocation &invocation, qint64 id, const QString &reason)
{
    return printing(invocation, removeFreeze(invocation.session.commandContext(), id, reason),
                    [&invocation](const Freeze &gone) {
                        if (invocation.isJson())
                            invocation.output.json({{u"removed"_s, jsonOf(gone)}});
                        else
                            invocation.output.line(
                                Cli::tr("Freeze %1 is removed: %2").arg(gone.id).arg(oneLine(gone.reason)));
                        return 0;
                    });
}

} // namespace

void addFreezeCommand(CommandLine &line)
{
    CLI::App *freeze =
        addCommand(line.app, "freeze", Cli::tr("Freezes: times in which an environment takes nothing"),
                   u"slipway-cli freeze list"_s);
    freeze->require_subcommand(1);
    auto options = std::make_shared<FreezeOptions>();
    CLI::App *add = addCommand(
        *freeze, "add", Cli::tr("Add a freeze, once or by a recurring rule"),
        u"slipway-cli freeze add --environment prod --start '2026-11-27 18:00' --end '2026-11-30 08:00' --rule 'FREQ=WEEKLY' --time-zone Europe/Berlin --reason 'No changes at the weekend'"_s);
    addText(add, "--reason", options->reason, Cli::tr("Why; people will read it"))->required();
    addText(add, "--project", options->project, Cli::tr("Only this project"));
    addText(add, "--environment", options->environment, Cli::tr("Only this environment"));
    addText(add, "--start", options->start, Cli::tr("From when; now, when not given"));
    addText(add, "--end", options->end, Cli::tr("Until when; of a rule, the end of the first time"));
    addText(add, "--for", options->span,
            Cli::tr("…or how long: 45m, 24h, 3d; of a rule a day, when not given"));
    addText(add, "--rule", options->rule, Cli::tr("Comes back by this rule (RFC 5545), such as FREQ=WEEKLY"));
    addText(
        add, "--time-zone", options->timeZone,
        Cli::tr("The clocks that the times are on, such as Europe/Berlin; this machine's, when not given"));
    add->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runFreezeAdd(invocation, *options); };
    });
    auto at = std::make_shared<QString>();
    CLI::App *list = addCommand(*freeze, "list", Cli::tr("List the freezes, and which of them hold"),
                                u"slipway-cli freeze list --at '2026-12-24 18:00'"_s);
    addText(list, "--at", *at, Cli::tr("Which of them hold at this time; now, when not given"));
    list->callback([at, &chosen = line.chosen] {
        chosen.action = [at](Invocation &invocation) { return runFreezeList(invocation, *at); };
    });
    auto id = std::make_shared<qint64>(0);
    CLI::App *remove =
        addCommand(*freeze, "remove", Cli::tr("Remove a freeze"), u"slipway-cli freeze remove 3"_s);
    remove->add_option("id", *id, Cli::tr("The freeze's number").toStdString())->type_name("")->required();
    auto why = std::make_shared<QString>();
    addText(remove, "--reason", *why,
            Cli::tr("Why; needed of one that holds, where the rules name who may override freezes"));
    remove->callback([id, why, &chosen = line.chosen] {
        chosen.action = [id, why](Invocation &invocation) { return runFreezeRemove(invocation, *id, *why); };
    });
    addOverrideCommands(*freeze, line.chosen);
}

} // namespace slipway
