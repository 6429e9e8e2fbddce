#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/base/times.h"
#include "models/commands/slotcommands.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/slotstore.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct SlotOptions
{
    SlotReport report;
    QString percent;
};

QJsonObject jsonOfSlot(const EnvironmentSlot &slot)
{
    return {
        {u"slot"_s, slot.name},
        {u"commit"_s, slot.commit.isNull() ? QJsonValue() : QJsonValue(slot.commit.hex())},
        {u"version"_s, slot.version.isEmpty() ? QJsonValue() : QJsonValue(slot.version)},
        {u"deployed_at"_s, slot.deployedAt.isValid() ? QJsonValue(toRfc3339(slot.deployedAt)) : QJsonValue()},
        {u"by"_s, slot.by.isEmpty() ? QJsonValue() : QJsonValue(slot.by)},
        {u"live"_s, slot.isLive},
        {u"percent"_s, slot.percent}};
}

QString slotContent(const EnvironmentSlot &slot)
{
    return slot.version.isEmpty() ? shownCommit(slot.commit) : slot.version;
}

QFuture<Result<int>> runSlotRecord(Invocation &invocation, const SlotOptions &options)
{
    SlotReport report = options.report;
    if (!options.percent.isEmpty()) {
        bool isNumber = false;
        report.percent = options.percent.toInt(&isNumber);
        if (!isNumber)
            return failed({Error::Kind::Usage,
                           Cli::tr("“%1” is no whole number for --percent.").arg(options.percent),
                           {}});
    }
    return printing(invocation, recordSlot(invocation.session.commandContext(), report),
                    [&invocation, report](const EnvironmentSlot &slot) {
                        if (invocation.isJson())
                            invocation.output.json({{u"slot"_s, jsonOfSlot(slot)}});
                        else
                            invocation.output.line(
                                Cli::tr("%1 is in the slot “%2” of %3 and serves %4 % of people.")
                                    .arg(slotContent(slot), slot.name, report.environment)
                                    .arg(slot.isLive ? 100 : slot.percent));
                        return 0;
                    });
}

QFuture<Result<int>> runSlotSwitch(Invocation &invocation, const SlotReport &asked)
{
    return printing(
        invocation,
        switchSlot(invocation.session.commandContext(), asked.project, asked.environment, asked.slot),
        [&invocation, asked](const SwitchedSlot &switched) {
            if (invocation.isJson()) {
                invocation.output.json(
                    {{u"slot"_s, jsonOfSlot(switched.slot)},
                     {u"deployment"_s,
                      switched.deployment ? QJsonValue(switched.deployment->id.value) : QJsonValue()}});
                return 0;
            }
            invocation.output.line(
                Cli::tr("“%1” is live in %2: people reach %3.")
                    .arg(switched.slot.name, asked.environment, slotContent(switched.slot)));
            return 0;
        });
}

QFuture<Result<int>> runSlotRemove(Invocation &invocation, const SlotReport &asked)
{
    return printing(
        invocation,
        removeSlot(invocation.session.commandContext(), asked.project, asked.environment, asked.slot),
        [&invocation, asked] {
            if (invocation.isJson())
                invocation.output.json({{u"removed"_s, asked.slot}});
            else
                invocation.output.line(Cli::tr("Removed the slot “%1”.").arg(asked.slot));
            return 0;
        });
}

struct NamedSlot
{
    QString project;
    QString environment;
    EnvironmentSlot slot;
};

Result<QVector<NamedSlot>> readSlots(Database &db)
{
    const auto projects = ProjectStore(db).all();
    if (!projects)
        return fail(projects.error());
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    const auto all = SlotStore(db).all();
    if (!all)
        return fail(all.error());
    QVector<NamedSlot> named;
    for (const Project &project : *projects) {
        for (const Environment &environment : *environments) {
            for (const EnvironmentSlot &slot : all->value({project.id, environment.id}))
                named.append({project.name, environment.name, slot});
        }
    }
    return named;
}

QFuture<Result<int>> runSlotList(Invocation &invocation)
{
    const auto read = invocation.session.store().read([](Database &db) { return readSlots(db); });
    return printing(invocation, read, [&invocation](const QVector<NamedSlot> &all) {
        if (invocation.isJson()) {
            QJsonArray array;
            for (const NamedSlot &one : all) {
                QJsonObject object = jsonOfSlot(one.slot);
                object.insert(u"project"_s, one.project);
                object.insert(u"environment"_s, one.environment);
                array.append(object);
            }
            invocation.output.json({{u"slots"_s, array}});
            return 0;
        }
        TextTable table{{Cli::tr("Project"), Cli::tr("Environment"), Cli::tr("Slot"), Cli::tr("Holds"),
                         Cli::tr("Serves")},
                        {}};
        for (const NamedSlot &one : all)
            table.rows.append({one.project, one.environment, one.slot.name, slotContent(one.slot),
                               one.slot.isLive ? Cli::tr("live") : Cli::tr("%1 %").arg(one.slot.percent)});
        invocation.output.table(table);
        return 0;
    });
}

void addPlace(CLI::App *command, SlotReport &report)
{
    addText(command, "--project", report.project, Cli::tr("The project"))->required();
    addText(command, "--environment", report.environment, Cli::tr("The environment"))->required();
    addText(command, "--slot", report.slot, Cli::tr("The slot: blue, green, canary…"))->required();
}

} // namespace

void addSlotCommand(CommandLine &line)
{
    CLI::App *slot = addCommand(
        line.app, "slot", Cli::tr("Releases that are deployed beside the live one: blue and green, a canary"),
        u"slipway-cli slot list"_s);
    slot->require_subcommand(1);
    auto options = std::make_shared<SlotOptions>();
    CLI::App *record = addCommand(
        *slot, "record",
        Cli::tr("Say what is in a slot, and how many people it serves; nothing becomes live by it"),
        u"slipway-cli slot record --project web --environment prod --slot green --commit v1.2.3"_s);
    addPlace(record, options->report);
    addText(record, "--commit", options->report.commit,
            Cli::tr("The commit, or a tag; what is in it stays without"));
    addText(record, "--version", options->report.version,
            Cli::tr("The version; without it that of the release on the commit"));
    addText(record, "--percent", options->percent, Cli::tr("How many people in a hundred it serves"));
    addText(record, "--by", options->report.by, Cli::tr("Who deployed"));
    record->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runSlotRecord(invocation, *options); };
    });
    const auto addAct = [&](const char *name, const QString &words, auto act) {
        auto asked = std::make_shared<SlotReport>();
        CLI::App *command =
            addCommand(*slot, name, words,
                       u"slipway-cli slot %1 --project web --environment prod --slot green"_s.arg(
                           QString::fromLatin1(name)));
        addPlace(command, *asked);
        command->callback([asked, act, &chosen = line.chosen] {
            chosen.action = [asked, act](Invocation &invocation) { return act(invocation, *asked); };
        });
    };
    addAct("switch", Cli::tr("Make a slot the one that people reach"), runSlotSwitch);
    addAct("remove", Cli::tr("Forget a slot"), runSlotRemove);
    CLI::App *list =
        addCommand(*slot, "list", Cli::tr("List what is in which slot"), u"slipway-cli slot list"_s);
    list->callback([&chosen = line.chosen] { chosen.action = runSlotList; });
}

} // namespace slipway
