#include "app/cli/commands.h"
#include "app/cli/gatejson.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/base/times.h"
#include "models/commands/checklistcommands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using TickWishPtr = std::shared_ptr<TickWish>;

int printChecklist(Invocation &invocation, const Checklist &list)
{
    const auto tickOf = [&list](const QString &item) -> const ChecklistTick * {
        const auto found = std::ranges::find(list.ticks, item, &ChecklistTick::item);
        return found == list.ticks.cend() ? nullptr : &*found;
    };
    if (invocation.isJson()) {
        QJsonArray items;
        for (const QString &item : list.items) {
            const ChecklistTick *tick = tickOf(item);
            items.append(QJsonObject{{u"item"_s, item},
                                     {u"ticked"_s, tick != nullptr},
                                     {u"by"_s, tick ? QJsonValue(tick->by) : QJsonValue()},
                                     {u"at"_s, tick ? QJsonValue(toRfc3339(tick->at)) : QJsonValue()},
                                     {u"note"_s, tick ? QJsonValue(tick->note) : QJsonValue()}});
        }
        invocation.output.json({{u"project"_s, list.place.project},
                                {u"release"_s, list.place.release},
                                {u"commit"_s, list.commit.hex()},
                                {u"environment"_s, list.place.environment},
                                {u"items"_s, items}});
        return 0;
    }
    TextTable table{{Cli::tr("Item"), Cli::tr("Ticked by"), Cli::tr("When"), Cli::tr("Note")}, {}};
    for (const QString &item : list.items) {
        const ChecklistTick *tick = tickOf(item);
        table.rows.append({oneLine(item), tick ? oneLine(tick->by) : shownText({}),
                           tick ? shownTime(tick->at) : shownText({}),
                           tick ? oneLine(tick->note) : QString()});
    }
    invocation.output.table(table);
    return 0;
}

QFuture<Result<int>> runChecklistShow(Invocation &invocation, const TickWish &wish)
{
    return printing(invocation, askChecklist(invocation.session.commandContext(), wish.place),
                    [&invocation](const Checklist &list) { return printChecklist(invocation, list); });
}

QFuture<Result<int>> runTick(Invocation &invocation, const TickWish &wish)
{
    return printing(invocation, tickChecklist(invocation.session.commandContext(), wish),
                    [&invocation](const Checklist &list) { return printChecklist(invocation, list); });
}

TickWishPtr addChecklistPlace(CLI::App *command)
{
    auto wish = std::make_shared<TickWish>();
    addText(command, "--project", wish->place.project, Cli::tr("The project"))->required();
    addText(command, "--release", wish->place.release, Cli::tr("Its version, or tag:NAME"))->required();
    addText(command, "--environment", wish->place.environment, Cli::tr("The environment"))->required();
    return wish;
}

void addTick(CLI::App &group, ChosenCommand &chosen, bool isTicked)
{
    CLI::App *tick = addCommand(
        group, isTicked ? "tick" : "untick",
        isTicked ? Cli::tr("Tick items; without naming any, all that are open") : Cli::tr("Take ticks back"),
        u"slipway-cli checklist %1 --project web --release 1.2.3 --environment prod 'told the support'"_s.arg(
            isTicked ? u"tick"_s : u"untick"_s));
    const TickWishPtr wish = addChecklistPlace(tick);
    wish->isTicked = isTicked;
    addTexts(tick, "items", wish->items, Cli::tr("The items, as the checklist has them"));
    addText(tick, "--note", wish->note, Cli::tr("What was done"));
    tick->callback([wish, &chosen] {
        chosen.action = [wish](Invocation &invocation) { return runTick(invocation, *wish); };
    });
}

} // namespace

void addChecklistCommand(CommandLine &line)
{
    CLI::App *group =
        addCommand(line.app, "checklist", Cli::tr("What a person ticks before a release may enter"),
                   u"slipway-cli checklist show --project web --release 1.2.3 --environment prod"_s);
    group->require_subcommand(1);
    CLI::App *show =
        addCommand(*group, "show", Cli::tr("Show the items, who ticked them and when"),
                   u"slipway-cli checklist show --project web --release 1.2.3 --environment prod"_s);
    const TickWishPtr shown = addChecklistPlace(show);
    show->callback([shown, &chosen = line.chosen] {
        chosen.action = [shown](Invocation &invocation) { return runChecklistShow(invocation, *shown); };
    });
    addTick(*group, line.chosen, true);
    addTick(*group, line.chosen, false);
}

} // namespace slipway
