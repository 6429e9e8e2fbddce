#include "models/commands/slotcommands.h"

#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/base/times.h"
#include "models/commands/recorddeployment.h"
#include "models/commands/reportreading.h"
#include "models/commands/writing.h"
#include "models/queries/projecthistory.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/slotstore.h"
#include "models/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct SlotPlace
{
    Project project;
    Environment environment;
    SlotStore::Place key() const { return {project.id, environment.id}; }
};

Result<SlotPlace> readSlotPlace(Database &db, const QString &project, const QString &environment)
{
    const auto knownProject = ProjectStore(db).byName(project);
    if (!knownProject)
        return fail(knownProject.error());
    const auto knownEnvironment = EnvironmentStore(db).byName(environment);
    if (!knownEnvironment)
        return fail(knownEnvironment.error());
    return SlotPlace{*knownProject, *knownEnvironment};
}

QJsonObject slotBody(const SlotPlace &place, const EnvironmentSlot &slot)
{
    return {{u"project"_s, place.project.name},
            {u"environment"_s, place.environment.name},
            {u"slot"_s, slot.name},
            {u"commit"_s, slot.commit.hex()},
            {u"version"_s, slot.version},
            {u"percent"_s, slot.percent},
            {u"live"_s, slot.isLive}};
}

Error noSlot(const QString &name)
{
    return {
        Error::Kind::NotFound,
        CommandWords::tr("There is no slot “%1” here. See: slipway-cli slot list").arg(oneLine(name, 200)),
        {}};
}

Result<EnvironmentSlot> slotNamed(Database &db, const SlotPlace &place, const QString &name)
{
    const auto all = SlotStore(db).of(place.key());
    if (!all)
        return fail(all.error());
    const auto found = std::find_if(all->cbegin(), all->cend(),
                                    [&name](const EnvironmentSlot &slot) { return slot.name == name; });
    return found == all->cend() ? Result<EnvironmentSlot>(fail(noSlot(name)))
                                : Result<EnvironmentSlot>(*found);
}

Result<EnvironmentSlot> writeSlot(Database &db, const Signature &signature, const SlotPlace &place,
                                  const SlotReport &report, const std::optional<Deployment> &content)
{
    const auto name = checkedName(report.slot);
    if (!name)
        return fail(name.error());
    const auto before = slotNamed(db, place, *name);
    if (!before && before.error().kind != Error::Kind::NotFound)
        return fail(before.error());
    if (!before && !content)
        return fail(
            Error::Kind::Usage,
            CommandWords::tr("There is no slot “%1” here yet. Say which commit is in it.").arg(*name));
    EnvironmentSlot slot = before.value_or(EnvironmentSlot{.name = *name});
    if (slot.isLive && content)
        return fail(Error::Kind::Refused,
                    CommandWords::tr(
                        "The slot “%1” is live: what is put there is deployed. Record it as a deployment, "
                        "or put it into another slot.")
                        .arg(*name));
    if (content) {
        slot.commit = content->commit;
        slot.version = content->version;
        slot.deployedAt = signature.at;
        slot.by = report.by.isEmpty() ? signature.actor : report.by;
    }
    slot.percent = report.percent.value_or(content ? 0 : slot.percent);
    if (const auto kept = SlotStore(db).set(place.key(), slot); !kept)
        return fail(kept.error());
    const auto entered = enter(db, signature, u"slot.recorded"_s, slotBody(place, slot));
    return entered ? Result<EnvironmentSlot>(slot) : Result<EnvironmentSlot>(fail(entered.error()));
}

/// What is in the slot becomes what is live; nothing where the same commit is live there already.
Result<std::optional<Deployment>> goLive(Database &db, const Signature &signature, const SlotPlace &place,
                                         const EnvironmentSlot &slot)
{
    DeploymentStore store(db);
    const auto live = store.liveAt(place.project.id, place.environment.id, {});
    if (!live)
        return fail(live.error());
    if (*live && (*live)->commit == slot.commit && !slot.commit.isNull())
        return std::optional<Deployment>();
    const auto stays = store.liveIntervals(place.project.id, place.environment.id, {}, {}, 1000);
    if (!stays)
        return fail(stays.error());
    const bool wasLive = std::any_of(stays->cbegin(), stays->cend(), [&slot](const Deployment &stay) {
        return !slot.commit.isNull() && stay.commit == slot.commit;
    });
    Deployment deployment;
    deployment.project = place.project.id;
    deployment.environment = place.environment.id;
    deployment.commit = slot.commit;
    deployment.version = slot.version;
    deployment.state = DeploymentState::Succeeded;
    deployment.kind = wasLive ? DeploymentKind::Rollback : DeploymentKind::Deploy;
    deployment.createdAt = deployment.startedAt = deployment.finishedAt = signature.at;
    deployment.by = signature.actor;
    deployment.source = reportedSource();
    const auto done = store.upsert(QList{deployment});
    if (!done)
        return fail(done.error());
    const auto kept = store.byId(done->last);
    return kept ? Result<std::optional<Deployment>>(*kept)
                : Result<std::optional<Deployment>>(fail(kept.error()));
}

Result<SwitchedSlot> writeSwitch(Database &db, const Signature &signature, const SlotPlace &place,
                                 const QString &name)
{
    const auto chosen = slotNamed(db, place, name);
    if (!chosen)
        return fail(chosen.error());
    if (chosen->isLive)
        return fail(Error::Kind::Refused, CommandWords::tr("The slot “%1” is live already.").arg(name));
    const auto all = SlotStore(db).of(place.key());
    if (!all)
        return fail(all.error());
    QString before;
    for (EnvironmentSlot slot : *all) {
        before = slot.isLive ? slot.name : before;
        const bool becomesLive = slot.name == name;
        if (slot.isLive == becomesLive && slot.percent == 0)
            continue;
        slot.isLive = becomesLive;
        slot.percent = 0;
        if (const auto kept = SlotStore(db).set(place.key(), slot); !kept)
            return fail(kept.error());
    }
    SwitchedSlot switched{*chosen, {}};
    switched.slot.isLive = true;
    switched.slot.percent = 0;
    const auto deployment = goLive(db, signature, place, switched.slot);
    if (!deployment)
        return fail(deployment.error());
    switched.deployment = *deployment;
    QJsonObject body = slotBody(place, switched.slot);
    body.insert(u"before"_s, before);
    if (switched.deployment)
        body.insert(u"deployment"_s, switched.deployment->id.value);
    const auto entered = enter(db, signature, u"slot.switched"_s, body);
    return entered ? Result<SwitchedSlot>(switched) : Result<SwitchedSlot>(fail(entered.error()));
}

Result<void> dropSlot(Database &db, const Signature &signature, const SlotPlace &place, const QString &name)
{
    const auto slot = slotNamed(db, place, name);
    if (!slot)
        return fail(slot.error());
    if (slot->isLive)
        return fail(Error::Kind::Refused,
                    CommandWords::tr("The slot “%1” is live. Switch to another one first.").arg(name));
    if (const auto removed = SlotStore(db).remove(place.key(), name); !removed)
        return fail(removed.error());
    return enter(db, signature, u"slot.removed"_s, slotBody(place, *slot));
}

/// Does `work(db, place)` in one unit of work with its ledger entry.
template <class Work>
auto inPlace(const CommandContext &context, const QString &project, const QString &environment, Work work)
{
    return context.ask.store->write(
        Store::DeploymentsTopic | Store::LedgerTopic,
        [project, environment, work = std::move(work)](Database &db) -> decltype(work(db, SlotPlace())) {
            const auto place = readSlotPlace(db, project, environment);
            if (!place)
                return fail(place.error());
            return work(db, *place);
        });
}

} // namespace

QFuture<Result<EnvironmentSlot>> recordSlot(const CommandContext &context, const SlotReport &report)
{
    if (report.percent && (*report.percent < 0 || *report.percent > 100))
        return readyFuture<Result<EnvironmentSlot>>(
            fail(Error::Kind::Usage,
                 CommandWords::tr("%1 is no share of a hundred. Write 0 to 100.").arg(*report.percent)));
    const Signature signature = signatureOf(context);
    if (report.commit.trimmed().isEmpty())
        return inPlace(context, report.project, report.environment,
                       [signature, report](Database &db, const SlotPlace &place) {
                           return writeSlot(db, signature, place, report, {});
                       });
    Store *store = context.ask.store;
    const auto known =
        store->read([report](Database &db) { return readSlotPlace(db, report.project, report.environment); });
    return andThen(known, store, [context, store, signature, report](const SlotPlace &place) {
        const auto asked = allOf(QList{askHistory(context.ask, place.project)}, store);
        return andThen(asked, store, [=](const QVector<Result<HistoryPtr>> &history) {
            DeploymentReport content;
            content.commit = report.commit;
            content.version = report.version;
            const auto read = deploymentFrom(content, place.project.id, place.environment.id,
                                             CommitNames(place.project, history.first()), signature.at);
            if (!read)
                return readyFuture<Result<EnvironmentSlot>>(fail(read.error()));
            return store->write(Store::DeploymentsTopic | Store::LedgerTopic,
                                [signature, place, report, deployment = *read](Database &db) {
                                    return writeSlot(db, signature, place, report, deployment);
                                });
        });
    });
}

QFuture<Result<SwitchedSlot>> switchSlot(const CommandContext &context, const QString &project,
                                         const QString &environment, const QString &slot)
{
    return inPlace(context, project, environment,
                   [signature = signatureOf(context), slot](Database &db, const SlotPlace &place) {
                       return writeSwitch(db, signature, place, slot);
                   });
}

QFuture<Result<void>> removeSlot(const CommandContext &context, const QString &project,
                                 const QString &environment, const QString &slot)
{
    return inPlace(context, project, environment,
                   [signature = signatureOf(context), slot](Database &db, const SlotPlace &place) {
                       return dropSlot(db, signature, place, slot);
                   });
}

} // namespace slipway
