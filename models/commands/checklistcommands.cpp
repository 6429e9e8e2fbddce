#include "models/commands/checklistcommands.h"

#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/commands/writing.h"
#include "models/queries/projecthistory.h"
#include "models/queries/releasenamed.h"
#include "models/store/checkliststore.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/store.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// The list as the rules have it now, with the ticks that stand. Runs on the store's thread.
Result<Checklist> readChecklist(Database &db, const ChecklistPlace &place, const CommitId &commit)
{
    const auto environment = EnvironmentStore(db).byName(place.environment);
    if (!environment)
        return fail(environment.error());
    const auto policy = GateStore(db).policyInForce(*environment);
    if (!policy)
        return fail(policy.error());
    const auto ticks = ChecklistStore(db).of(place.project, environment->name, commit);
    if (!ticks)
        return fail(ticks.error());
    return Checklist{place, commit, policy->checklist, standingTicks(policy->checklist, *ticks)};
}

/// The items that the wish changes.
Result<QStringList> itemsMeant(const Checklist &list, const TickWish &wish)
{
    QStringList standing;
    for (const ChecklistTick &tick : list.ticks)
        standing += tick.item;
    QStringList meant;
    for (const QString &item : wish.items.isEmpty() ? list.items : wish.items) {
        if (!list.items.contains(item))
            return fail(Error::Kind::NotFound,
                        CommandWords::tr("The checklist of “%1” has no item “%2”. It has: %3")
                            .arg(oneLine(list.place.environment, 200), oneLine(item, 100),
                                 oneLine(list.items.join(u"; "_s), 1000)));
        if (standing.contains(item) != wish.isTicked)
            meant += item;
    }
    if (meant.isEmpty())
        return fail(Error::Kind::Refused,
                    list.items.isEmpty()
                        ? CommandWords::tr("“%1” has no checklist.").arg(oneLine(list.place.environment, 200))
                        : CommandWords::tr("Nothing to do: it is so already."));
    return meant;
}

Result<Checklist> writeTicks(Database &db, const Signature &signature, const TickWish &wish,
                             const CommitId &commit)
{
    const auto list = readChecklist(db, wish.place, commit);
    if (!list)
        return list;
    const auto items = itemsMeant(*list, wish);
    if (!items)
        return fail(items.error());
    for (const QString &item : *items) {
        const ChecklistTick tick{
            wish.place.project, wish.place.environment, commit,       item,
            wish.isTicked,      signature.actor,        signature.at, manyLines(wish.note, 2000)};
        if (const auto kept = ChecklistStore(db).add(tick); !kept)
            return fail(kept.error());
    }
    const QJsonObject body{{u"project"_s, wish.place.project},
                           {u"release"_s, wish.place.release},
                           {u"commit"_s, commit.hex()},
                           {u"environment"_s, wish.place.environment},
                           {u"items"_s, QJsonArray::fromStringList(*items)},
                           {u"note"_s, manyLines(wish.note, 2000)}};
    const QString kind = wish.isTicked ? u"checklist.ticked"_s : u"checklist.unticked"_s;
    if (const auto entered = enter(db, signature, kind, body); !entered)
        return fail(entered.error());
    return readChecklist(db, wish.place, commit);
}

/// Calls `next(place, commit)` with the release that is meant.
template <class Next>
QFuture<Result<Checklist>> withRelease(const CommandContext &context, const ChecklistPlace &place, Next next)
{
    return andThen(askProjectHistory(context.ask, place.project), context.ask.store,
                   [place, next](const ProjectHistory &known) {
                       const auto found =
                           releaseNamed(known.history->releases(known.project), known.project, place.release);
                       if (!found)
                           return readyFuture(Result<Checklist>(fail(found.error())));
                       ChecklistPlace meant = place;
                       meant.release = found->version.isEmpty() ? found->tag : found->version;
                       return next(meant, found->commit);
                   });
}

} // namespace

QFuture<Result<Checklist>> askChecklist(const CommandContext &context, const ChecklistPlace &place)
{
    Store *store = context.ask.store;
    return withRelease(context, place, [store](const ChecklistPlace &meant, const CommitId &commit) {
        return store->read([meant, commit](Database &db) { return readChecklist(db, meant, commit); });
    });
}

QFuture<Result<Checklist>> tickChecklist(const CommandContext &context, const TickWish &wish)
{
    Store *store = context.ask.store;
    const Signature signature = signatureOf(context);
    return withRelease(context, wish.place,
                       [store, signature, wish](const ChecklistPlace &meant, const CommitId &commit) {
                           TickWish exact = wish;
                           exact.place = meant;
                           return store->write(Store::ApprovalsTopic | Store::LedgerTopic,
                                               [signature, exact, commit](Database &db) {
                                                   return writeTicks(db, signature, exact, commit);
                                               });
                       });
}

} // namespace slipway
