#include "models/store/incidentstore.h"

#include "models/base/times.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/storevalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

static const QString incidentColumns =
    u"id, title, project, environment, opened_at, resolved_at, deployment, "
    "severity, url, source, external_id, by_whom"_s;

static Incident incidentFrom(const QSqlQuery &row)
{
    Incident incident;
    incident.id = row.value(0).toLongLong();
    incident.title = row.value(1).toString();
    incident.project = row.value(2).toString();
    incident.environment = row.value(3).toString();
    incident.openedAt = fromMilliseconds(row.value(4).toLongLong());
    incident.resolvedAt = fromMilliseconds(row.value(5).toLongLong());
    incident.deployment = {row.value(6).toLongLong()};
    incident.severity = row.value(7).toString();
    incident.url = row.value(8).toString();
    incident.source = row.value(9).toString();
    incident.externalId = row.value(10).toString();
    incident.by = row.value(11).toString();
    return incident;
}

static QVariantList valuesOf(const Incident &incident)
{
    return {textValue(incident.title),      textValue(incident.project),    textValue(incident.environment),
            timeValue(incident.openedAt),   timeValue(incident.resolvedAt), incident.deployment.value,
            textValue(incident.severity),   textValue(incident.url),        textValue(incident.source),
            textValue(incident.externalId), textValue(incident.by)};
}

Result<qint64> IncidentStore::add(const Incident &incident)
{
    return m_db.insert(
        u"INSERT INTO incident (title, project, environment, opened_at, resolved_at, deployment, severity, "
        "url, source, external_id, by_whom) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        valuesOf(incident));
}

Result<void> IncidentStore::update(const Incident &incident)
{
    QVariantList values = valuesOf(incident);
    values.append(incident.id);
    const auto done = m_db.execute(
        u"UPDATE incident SET title = ?, project = ?, environment = ?, opened_at = ?, resolved_at = ?, "
        "deployment = ?, severity = ?, url = ?, source = ?, external_id = ?, by_whom = ? WHERE id = ?"_s,
        values);
    return done ? Result<void>() : fail(done.error());
}

Result<void> IncidentStore::remove(qint64 id)
{
    const auto done = m_db.execute(u"DELETE FROM incident WHERE id = ?"_s, {id});
    return done ? Result<void>() : fail(done.error());
}

Result<Incident> IncidentStore::byId(qint64 id)
{
    std::optional<Incident> found;
    const auto read = m_db.select(u"SELECT "_s + incidentColumns + u" FROM incident WHERE id = ?"_s, {id},
                                  [&](const QSqlQuery &row) {
                                      found = incidentFrom(row);
                                      return false;
                                  });
    if (!read)
        return fail(read.error());
    if (!found)
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("slipway::IncidentStore",
                                                "There is no incident number %1. `incident list` shows them.")
                        .arg(id));
    return *found;
}

Result<std::optional<Incident>> IncidentStore::bySource(const QString &source, const QString &externalId)
{
    std::optional<Incident> found;
    const auto read =
        m_db.select(u"SELECT "_s + incidentColumns + u" FROM incident WHERE source = ? AND external_id = ?"_s,
                    {textValue(source), textValue(externalId)}, [&](const QSqlQuery &row) {
                        found = incidentFrom(row);
                        return false;
                    });
    if (!read)
        return fail(read.error());
    return found;
}

Result<QVector<Incident>> IncidentStore::ofSource(const QString &source, const QDateTime &since)
{
    QVector<Incident> incidents;
    const auto read = m_db.select(
        u"SELECT "_s + incidentColumns
            + u" FROM incident WHERE source = ? AND (resolved_at = 0 OR resolved_at >= ?) ORDER BY id"_s,
        {textValue(source), timeValue(since)}, [&](const QSqlQuery &row) {
            incidents.append(incidentFrom(row));
            return true;
        });
    if (!read)
        return fail(read.error());
    return incidents;
}

Result<QVector<Incident>> IncidentStore::all(const IncidentFilter &filter)
{
    QString where;
    QVariantList values;
    const auto also = [&](const QString &condition) {
        where += (where.isEmpty() ? u" WHERE "_s : u" AND "_s) + condition;
    };
    if (!filter.project.isEmpty()) {
        also(u"project = ?"_s);
        values.append(textValue(filter.project));
    }
    if (!filter.environment.isEmpty()) {
        also(u"(environment = ? OR environment = '')"_s);
        values.append(textValue(filter.environment));
    }
    if (filter.openOnly)
        also(u"resolved_at = 0"_s);
    QVector<Incident> incidents;
    const auto read = m_db.select(u"SELECT "_s + incidentColumns + u" FROM incident"_s + where
                                      + u" ORDER BY opened_at DESC, id DESC"_s,
                                  values, [&](const QSqlQuery &row) {
                                      incidents.append(incidentFrom(row));
                                      return true;
                                  });
    if (!read)
        return fail(read.error());
    return incidents;
}

namespace {

/// The latest success in one of the environments as of when it was opened.
Result<LinkedIncident> linkedByRule(Database &db, const Incident &incident, ProjectId project,
                                    const QVector<EnvironmentId> &environments)
{
    LinkedIncident linked{incident, {}, {}};
    for (const EnvironmentId environment : environments) {
        const auto live = DeploymentStore(db).liveAt(project, environment, incident.openedAt);
        if (!live)
            return fail(live.error());
        if (!*live || (linked.deployedAt.isValid() && (*live)->finishedAt <= linked.deployedAt))
            continue;
        linked.deployment = (*live)->id;
        linked.deployedAt = (*live)->finishedAt;
    }
    return linked;
}

} // namespace

Result<QVector<LinkedIncident>> IncidentStore::linked(const QVector<Incident> &incidents,
                                                      const QVector<EnvironmentId> &environments)
{
    const auto projects = ProjectStore(m_db).all();
    if (!projects)
        return fail(projects.error());
    const auto places = EnvironmentStore(m_db).all();
    if (!places)
        return fail(places.error());
    QHash<QString, ProjectId> projectIds;
    for (const Project &project : *projects)
        projectIds.insert(project.name, project.id);
    QHash<QString, EnvironmentId> placeIds;
    for (const Environment &place : *places)
        placeIds.insert(place.name, place.id);
    QVector<LinkedIncident> all;
    for (const Incident &incident : incidents) {
        if (incident.deployment.isValid()) {
            const auto kept = DeploymentStore(m_db).byIds({incident.deployment});
            if (!kept)
                return fail(kept.error());
            if (!kept->isEmpty()) {
                all.append({incident, incident.deployment, kept->first().finishedAt});
                continue;
            }
        }
        const EnvironmentId named = placeIds.value(incident.environment);
        const auto one = linkedByRule(m_db, incident, projectIds.value(incident.project),
                                      named.isValid() ? QVector<EnvironmentId>{named} : environments);
        if (!one)
            return fail(one.error());
        all.append(*one);
    }
    return all;
}

} // namespace slipway
