#include "models/store/deploymentsweep.h"

#include "models/base/times.h"
#include "models/store/deploymentrow.h"
#include "models/store/deploymentstore.h"
#include "models/store/deploymenttext.h"
#include "models/store/environmentstore.h"
#include "models/store/liveintervals.h"
#include "models/store/projectstore.h"
#include "models/store/storevalues.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace slipway {

Result<DeploymentId> DeploymentSweep::newest()
{
    DeploymentId id;
    const auto read =
        m_db.select(u"SELECT coalesce(max(id), 0) FROM deployment"_s, {}, [&](const QSqlQuery &row) {
            id = {row.value(0).toLongLong()};
            return false;
        });
    return read ? Result<DeploymentId>(id) : Result<DeploymentId>(fail(read.error()));
}

Result<QStringList> DeploymentSweep::unlisted(const QString &source, const QString &prefix,
                                              const QSet<QString> &listed, DeploymentId upTo)
{
    QStringList missing;
    const auto read = m_db.select(
        u"SELECT external_id FROM deployment WHERE source = ? AND external_id IS NOT NULL AND id <= ? "
        "AND substr(external_id, 1, ?) = ? ORDER BY place DESC"_s,
        {textValue(source), upTo.value, int(prefix.size()), textValue(prefix)}, [&](const QSqlQuery &row) {
            if (const QString id = row.value(0).toString(); !listed.contains(id))
                missing += id;
            return true;
        });
    if (!read)
        return fail(read.error());
    return missing;
}

Result<int> DeploymentSweep::remove(const QString &source, const QStringList &externalIds,
                                    const QDateTime &at)
{
    const auto found = DeploymentStore(m_db).bySource(source, externalIds);
    if (!found)
        return fail(found.error());
    QVector<qint64> ids;
    for (const Deployment &deployment : *found)
        ids += deployment.id.value;
    DeploymentText text(m_db);
    if (const auto forgotten = text.forget(ids); !forgotten)
        return fail(forgotten.error());
    LiveIntervals intervals(m_db);
    for (const Deployment &deployment : *found) {
        intervals.touch(deployment);
        const auto kept = m_db.execute(
            u"INSERT INTO deployment_gone (id, gone_at, project, environment, state, kind, created_at, "
            u"started_at, finished_at, commit_id, version, raw_state, by_whom, url, source, external_id, "
            u"raw) "
            "SELECT d.id, ?, p.name, e.name, d.state, d.kind, d.created_at, d.started_at, d.finished_at, "
            "d.commit_id, d.version, d.raw_state, d.by_whom, d.url, d.source, d.external_id, "
            "coalesce(r.raw, ?) FROM deployment d JOIN project p ON p.id = d.project "
            "JOIN environment e ON e.id = d.environment LEFT JOIN deployment_raw r ON r.deployment = d.id "
            "WHERE d.id = ?"_s,
            {timeValue(at), QByteArray(""), deployment.id.value});
        if (!kept)
            return fail(kept.error());
        const auto gone = m_db.execute(u"DELETE FROM deployment WHERE id = ?"_s, {deployment.id.value});
        if (!gone)
            return fail(gone.error());
    }
    if (const auto right = intervals.putRight(); !right)
        return fail(right.error());
    return int(found->size());
}

Result<int> DeploymentSweep::bringBack(const QString &source, const QSet<QString> &listed)
{
    const auto gone = goneOf(source);
    if (!gone)
        return fail(gone.error());
    if (gone->isEmpty())
        return 0;
    const auto projects = ProjectStore(m_db).all();
    if (!projects)
        return fail(projects.error());
    const auto environments = EnvironmentStore(m_db).all();
    if (!environments)
        return fail(environments.error());
    QHash<QString, ProjectId> projectIds;
    for (const Project &project : *projects)
        projectIds.insert(project.name, project.id);
    QHash<QString, EnvironmentId> environmentIds;
    for (const Environment &environment : *environments)
        environmentIds.insert(environment.name, environment.id);
    QVector<IncomingDeployment> again;
    for (const GoneDeployment &one : *gone) {
        if (!listed.contains(one.deployment.externalId) || !projectIds.contains(one.project)
            || !environmentIds.contains(one.environment))
            continue;
        Deployment deployment = one.deployment;
        deployment.project = projectIds.value(one.project);
        deployment.environment = environmentIds.value(one.environment);
        again += {deployment, one.raw};
    }
    const auto put = DeploymentStore(m_db).upsert(again);
    return put ? Result<int>(put->inserted) : Result<int>(fail(put.error()));
}

Result<QVector<GoneDeployment>> DeploymentSweep::goneWhere(const QString &condition,
                                                           const QVariantList &values)
{
    QVector<GoneDeployment> gone;
    const auto read = m_db.select(
        u"SELECT id, gone_at, project, environment, state, kind, created_at, started_at, finished_at, "
        u"commit_id, version, raw_state, by_whom, url, source, external_id, raw FROM deployment_gone WHERE "_s
            + condition + u" ORDER BY id"_s,
        values, [&](const QSqlQuery &row) {
            GoneDeployment &one = gone.emplaceBack();
            Deployment &deployment = one.deployment;
            deployment.id = {row.value(0).toLongLong()};
            one.goneAt = fromMilliseconds(row.value(1).toLongLong());
            one.project = row.value(2).toString();
            one.environment = row.value(3).toString();
            deployment.state =
                DeploymentState(qBound(0, row.value(4).toInt(), int(DeploymentState::Unknown)));
            deployment.kind = DeploymentKind(qBound(0, row.value(5).toInt(), int(DeploymentKind::Hotfix)));
            deployment.createdAt = fromMilliseconds(row.value(6).toLongLong());
            deployment.startedAt = fromMilliseconds(row.value(7).toLongLong());
            deployment.finishedAt = fromMilliseconds(row.value(8).toLongLong());
            deployment.commit = commitFrom(row.value(9).toByteArray());
            deployment.version = row.value(10).toString();
            deployment.rawState = row.value(11).toString();
            deployment.by = row.value(12).toString();
            deployment.url = row.value(13).toString();
            deployment.source = row.value(14).toString();
            deployment.externalId = row.value(15).toString();
            one.raw = row.value(16).toByteArray();
            return true;
        });
    if (!read)
        return fail(read.error());
    return gone;
}

Result<QVector<GoneDeployment>> DeploymentSweep::goneOf(const QString &source)
{
    return goneWhere(u"source = ?"_s, {textValue(source)});
}

Result<std::optional<GoneDeployment>> DeploymentSweep::goneById(DeploymentId id)
{
    const auto found = goneWhere(u"id = ?"_s, {id.value});
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

} // namespace slipway
