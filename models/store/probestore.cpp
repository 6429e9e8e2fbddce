#include "models/store/probestore.h"

#include "models/base/times.h"
#include "models/store/storevalues.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway {

Result<QVector<VersionProbe>> ProbeStore::probes()
{
    QVector<VersionProbe> probes;
    const auto read = m_db.select(
        u"SELECT project, environment, url, pointer, pattern FROM version_probe ORDER BY "
        u"environment, project"_s,
        {}, [&probes](const QSqlQuery &row) {
            probes.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                           row.value(3).toString(), row.value(4).toString()});
            return true;
        });
    if (!read)
        return fail(read.error());
    return probes;
}

Result<void> ProbeStore::setProbe(const VersionProbe &probe)
{
    const auto kept = m_db.execute(
        u"INSERT INTO version_probe (project, environment, url, pointer, pattern) VALUES (?, ?, ?, ?, ?) ON "
        "CONFLICT (project, environment) DO UPDATE SET url = excluded.url, pointer = excluded.pointer, "
        "pattern = "
        "excluded.pattern"_s,
        {textValue(probe.project), textValue(probe.environment), textValue(probe.url),
         textValue(probe.pointer), textValue(probe.pattern)});
    return kept ? Result<void>() : fail(kept.error());
}

Result<bool> ProbeStore::removeProbe(const QString &project, const QString &environment)
{
    const auto removed = m_db.execute(u"DELETE FROM version_probe WHERE project = ? AND environment = ?"_s,
                                      {textValue(project), textValue(environment)});
    if (!removed)
        return fail(removed.error());
    return *removed > 0;
}

Result<QHash<ProbeStore::Place, Observation>> ProbeStore::observations()
{
    QHash<Place, Observation> all;
    const auto read = m_db.select(
        u"SELECT project, environment, version, seen_at, asked_at, error FROM observation"_s, {},
        [&all](const QSqlQuery &row) {
            all.insert({ProjectId{row.value(0).toLongLong()}, EnvironmentId{row.value(1).toLongLong()}},
                       {row.value(2).toString(), fromMilliseconds(row.value(3).toLongLong()),
                        fromMilliseconds(row.value(4).toLongLong()), row.value(5).toString()});
            return true;
        });
    if (!read)
        return fail(read.error());
    return all;
}

Result<void> ProbeStore::keep(ProjectId project, EnvironmentId environment, const Observation &observation)
{
    const bool isSaid = !observation.version.isEmpty();
    const QString said = isSaid ? u"version = excluded.version, seen_at = excluded.seen_at, "_s : QString();
    const auto kept = m_db.execute(u"INSERT INTO observation (project, environment, version, seen_at, "
                                   u"asked_at, error) VALUES (?, ?, ?, ?, ?, "
                                   "?) ON CONFLICT (project, environment) DO UPDATE SET "_s
                                       + said + u"asked_at = excluded.asked_at, error = excluded.error"_s,
                                   {project.value, environment.value, textValue(observation.version),
                                    timeValue(observation.seenAt), timeValue(observation.askedAt),
                                    textValue(observation.error)});
    return kept ? Result<void>() : fail(kept.error());
}

Result<void> ProbeStore::keepOnly(const QVector<Place> &places)
{
    const QSet<Place> kept(places.cbegin(), places.cend());
    const auto all = observations();
    if (!all)
        return fail(all.error());
    for (auto one = all->cbegin(); one != all->cend(); ++one) {
        if (kept.contains(one.key()))
            continue;
        const auto removed = m_db.execute(u"DELETE FROM observation WHERE project = ? AND environment = ?"_s,
                                          {one.key().first.value, one.key().second.value});
        if (!removed)
            return fail(removed.error());
    }
    return {};
}

} // namespace slipway
