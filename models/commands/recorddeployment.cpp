#include "models/commands/recorddeployment.h"

#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/base/times.h"
#include "models/commands/reportreading.h"
#include "models/commands/writing.h"
#include "models/domain/words.h"
#include "models/queries/projecthistory.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct RecordPlace
{
    Project project;
    Environment environment;
};

Result<RecordPlace> readRecordPlace(Database &db, const DeploymentReport &report)
{
    const auto project = ProjectStore(db).byName(report.project);
    if (!project)
        return fail(project.error());
    const auto environment = EnvironmentStore(db).byName(report.environment);
    if (!environment)
        return fail(environment.error());
    return RecordPlace{*project, *environment};
}

Result<void> mayBecome(const Deployment &before, const Deployment &after)
{
    if (before.state == after.state || mayFollow(before.state, after.state))
        return {};
    return fail(
        Error::Kind::Refused,
        CommandWords::tr("The deployment “%1” is %2 already and cannot become %3 again; nothing was changed.")
            .arg(oneLine(before.externalId, 200), wordFor(before.state), wordFor(after.state)));
}

Result<RecordedDeployment> writeRecord(Database &db, const Signature &signature,
                                       const DeploymentReport &report, Deployment deployment)
{
    DeploymentStore store(db);
    deployment.source = reportedSource();
    RecordedDeployment recorded;
    recorded.isNew = true;
    if (!deployment.externalId.isEmpty()) {
        const auto before = store.bySource(deployment.source, deployment.externalId);
        if (!before)
            return fail(before.error());
        if (*before) {
            const auto updated = broughtUpToDate(**before, deployment, report);
            if (!updated)
                return fail(updated.error());
            if (const auto may = mayBecome(**before, *updated); !may)
                return fail(may.error());
            deployment = *updated;
            recorded.isNew = false;
        }
    }
    const auto done = store.upsert(QList{deployment});
    if (!done)
        return fail(done.error());
    const auto kept = store.byId(done->unchanged ? deployment.id : done->last);
    if (!kept)
        return fail(kept.error());
    recorded.deployment = *kept;
    const QJsonObject body{{u"project"_s, report.project},
                           {u"environment"_s, report.environment},
                           {u"commit"_s, recorded.deployment.commit.hex()},
                           {u"version"_s, recorded.deployment.version},
                           {u"state"_s, toString(recorded.deployment.state)},
                           {u"kind"_s, toString(recorded.deployment.kind)},
                           {u"started_at"_s, toRfc3339(recorded.deployment.startedAt)},
                           {u"finished_at"_s, toRfc3339(recorded.deployment.finishedAt)},
                           {u"by"_s, recorded.deployment.by},
                           {u"external_id"_s, recorded.deployment.externalId},
                           {u"deployment"_s, recorded.deployment.id.value}};
    const QString kind = recorded.isNew ? u"deployment.recorded"_s : u"deployment.updated"_s;
    if (const auto entered = enter(db, signature, kind, body); !entered)
        return fail(entered.error());
    return recorded;
}

} // namespace

QFuture<Result<RecordedDeployment>> recordDeployment(const CommandContext &context,
                                                     const DeploymentReport &report)
{
    Store *store = context.ask.store;
    const Signature signature = signatureOf(context);
    const auto place = store->read([report](Database &db) { return readRecordPlace(db, report); });
    return andThen(place, store, [context, store, signature, report](const RecordPlace &known) {
        const auto asked = allOf(QList{askHistory(context.ask, known.project)}, store);
        const auto read =
            andThen(asked, store, [known, report, signature](const QVector<Result<HistoryPtr>> &history) {
                return calculate([known, report, signature, history] {
                    return deploymentFrom(report, known.project.id, known.environment.id,
                                          CommitNames(known.project, history.first()), signature.at);
                });
            });
        return andThen(read, store, [store, signature, report](const Deployment &deployment) {
            return store->write(Store::DeploymentsTopic | Store::LedgerTopic,
                                [signature, report, deployment](Database &db) {
                                    return writeRecord(db, signature, report, deployment);
                                });
        });
    });
}

} // namespace slipway
