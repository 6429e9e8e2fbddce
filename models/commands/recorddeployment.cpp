#include "models/commands/recorddeployment.h"

#include "models/base/chain.h"
#include "models/base/times.h"
#include "models/commands/reportreading.h"
#include "models/commands/writing.h"
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

/// What the new report leaves open stays as it was known before.
Result<Deployment> updatedDeployment(const Deployment &before, Deployment after,
                                     const DeploymentReport &report)
{
    if (before.project != after.project || before.environment != after.environment) {
        return fail(Error::Kind::Refused,
                    CommandWords::tr("“%1” names a deployment of another project or environment already. "
                                     "Give this one another id.")
                        .arg(report.externalId));
    }
    if (before.state != after.state && !mayFollow(before.state, after.state)) {
        return fail(Error::Kind::Refused,
                    CommandWords::tr(
                        "The deployment “%1” is %2 already and cannot become %3 again; nothing was changed.")
                        .arg(report.externalId, toString(before.state), toString(after.state)));
    }
    after.id = before.id;
    after.createdAt = report.createdAt.isValid() ? report.createdAt : qMin(before.createdAt, after.createdAt);
    if (!report.startedAt.isValid() && before.startedAt.isValid())
        after.startedAt = before.startedAt;
    if (!report.finishedAt.isValid() && before.finishedAt.isValid() && isTerminal(after.state))
        after.finishedAt = before.finishedAt;
    if (!report.kind)
        after.kind = before.kind;
    if (report.commit.isEmpty())
        after.commit = before.commit;
    if (report.version.isEmpty() && (after.version.isEmpty() || after.commit == before.commit))
        after.version = before.version;
    if (report.by.isEmpty())
        after.by = before.by;
    if (report.url.isEmpty())
        after.url = before.url;
    return after;
}

/// The row that was just put in without an external id: the youngest of its moment.
Result<Deployment> justInserted(DeploymentStore &store, const Deployment &deployment)
{
    DeploymentFilter filter;
    filter.project = deployment.project;
    filter.environment = deployment.environment;
    filter.from = effectiveTime(deployment);
    filter.to = filter.from.addMSecs(1);
    const auto page = store.page(filter, {}, 1000);
    if (!page)
        return fail(page.error());
    Deployment newest;
    for (const Deployment &row : page->rows) {
        if (row.id > newest.id)
            newest = row;
    }
    return newest;
}

Result<RecordedDeployment> writeRecord(Database &db, const Signature &signature,
                                       const DeploymentReport &report, Deployment deployment)
{
    DeploymentStore store(db);
    deployment.source = u"recorded"_s;
    RecordedDeployment recorded;
    recorded.isNew = true;
    if (!deployment.externalId.isEmpty()) {
        const auto before = store.bySource(deployment.source, deployment.externalId);
        if (!before)
            return fail(before.error());
        if (*before) {
            const auto updated = updatedDeployment(**before, deployment, report);
            if (!updated)
                return fail(updated.error());
            deployment = *updated;
            recorded.isNew = false;
        }
    }
    if (const auto done = store.upsert(QList{deployment}); !done)
        return fail(done.error());
    if (deployment.externalId.isEmpty()) {
        const auto inserted = justInserted(store, deployment);
        if (!inserted)
            return fail(inserted.error());
        recorded.deployment = *inserted;
    } else {
        const auto kept = store.bySource(deployment.source, deployment.externalId);
        if (!kept)
            return fail(kept.error());
        recorded.deployment = kept->value_or(deployment);
    }
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
