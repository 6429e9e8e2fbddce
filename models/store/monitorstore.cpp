#include "models/store/monitorstore.h"

#include "models/store/storevalues.h"

using namespace Qt::StringLiterals;

namespace slipway {

static Monitor monitorFrom(const QSqlQuery &row)
{
    Monitor monitor;
    monitor.project = row.value(0).toString();
    monitor.environment = row.value(1).toString();
    monitor.name = row.value(2).toString();
    monitor.url = row.value(3).toString();
    monitor.query = row.value(4).toString();
    monitor.measure = monitorMeasureFromString(row.value(5).toString()).value_or(MonitorMeasure::Other);
    monitor.unit = row.value(6).toString();
    monitor.isLowerBetter = row.value(7).toLongLong() != 0;
    monitor.threshold = row.value(8).toDouble();
    monitor.points = row.value(9).toInt();
    monitor.minutes = row.value(10).toInt();
    monitor.before = row.value(11).toInt();
    monitor.after = row.value(12).toInt();
    monitor.settle = row.value(13).toInt();
    return monitor;
}

Result<QVector<Monitor>> MonitorStore::all()
{
    QVector<Monitor> monitors;
    const auto read = m_db.select(
        u"SELECT project, environment, name, url, query, measure, unit, lower_better, threshold, points, "
        "minutes, minutes_before, minutes_after, settle FROM monitor ORDER BY environment, name, project"_s,
        {}, [&monitors](const QSqlQuery &row) {
            monitors.append(monitorFrom(row));
            return true;
        });
    if (!read)
        return fail(read.error());
    return monitors;
}

Result<void> MonitorStore::set(const Monitor &monitor)
{
    const auto kept = m_db.execute(
        u"INSERT INTO monitor (project, environment, name, url, query, measure, unit, lower_better, "
        u"threshold, "
        "points, minutes, minutes_before, minutes_after, settle) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, "
        "?) ON CONFLICT (environment, name, project) DO UPDATE SET url = excluded.url, query = "
        "excluded.query, "
        "measure = excluded.measure, unit = excluded.unit, lower_better = excluded.lower_better, threshold = "
        "excluded.threshold, points = excluded.points, minutes = excluded.minutes, minutes_before = "
        "excluded.minutes_before, minutes_after = excluded.minutes_after, settle = excluded.settle"_s,
        {textValue(monitor.project), textValue(monitor.environment), textValue(monitor.name),
         textValue(monitor.url), textValue(monitor.query), textValue(toString(monitor.measure)),
         textValue(monitor.unit), monitor.isLowerBetter ? 1 : 0, monitor.threshold, monitor.points,
         monitor.minutes, monitor.before, monitor.after, monitor.settle});
    return kept ? Result<void>() : fail(kept.error());
}

Result<bool> MonitorStore::remove(const QString &name, const QString &project, const QString &environment)
{
    const auto removed =
        m_db.execute(u"DELETE FROM monitor WHERE name = ? AND project = ? AND environment = ?"_s,
                     {textValue(name), textValue(project), textValue(environment)});
    if (!removed)
        return fail(removed.error());
    return *removed > 0;
}

} // namespace slipway
