#include "models/store/alertstore.h"

#include "models/base/text.h"
#include "models/base/times.h"
#include "models/store/storevalues.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

Result<QVector<AlertSource>> AlertStore::sources()
{
    QVector<AlertSource> sources;
    const auto read = m_db.select(
        u"SELECT name, url, filter, project_label, environment_label, project, environment, answered_at, "
        u"error "
        "FROM alert_source ORDER BY name"_s,
        {}, [&sources](const QSqlQuery &row) {
            sources.append({row.value(0).toString(), row.value(1).toString(),
                            stringsFrom(row.value(2).toString()), row.value(3).toString(),
                            row.value(4).toString(), row.value(5).toString(), row.value(6).toString(),
                            fromMilliseconds(row.value(7).toLongLong()), row.value(8).toString()});
            return true;
        });
    if (!read)
        return fail(read.error());
    return sources;
}

Result<AlertSource> AlertStore::source(const QString &name)
{
    const auto all = sources();
    if (!all)
        return fail(all.error());
    const auto found = std::ranges::find(*all, name, &AlertSource::name);
    if (found == all->cend())
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate(
                        "slipway::AlertStore",
                        "There is no source of alerts “%1”. `incident source --list` shows them.")
                        .arg(oneLine(name, 80)));
    return *found;
}

Result<void> AlertStore::setSource(const AlertSource &source)
{
    const auto kept = m_db.execute(
        u"INSERT INTO alert_source (name, url, filter, project_label, environment_label, project, "
        u"environment, "
        "answered_at, error) VALUES (?, ?, ?, ?, ?, ?, ?, 0, '') ON CONFLICT (name) DO UPDATE SET url = "
        "excluded.url, filter = excluded.filter, project_label = excluded.project_label, environment_label = "
        "excluded.environment_label, project = excluded.project, environment = excluded.environment"_s,
        {textValue(source.name), textValue(source.url), textValue(jsonOf(source.filter)),
         textValue(source.projectLabel), textValue(source.environmentLabel), textValue(source.project),
         textValue(source.environment)});
    return kept ? Result<void>() : fail(kept.error());
}

Result<bool> AlertStore::removeSource(const QString &name)
{
    const auto removed = m_db.execute(u"DELETE FROM alert_source WHERE name = ?"_s, {textValue(name)});
    if (!removed)
        return fail(removed.error());
    return *removed > 0;
}

Result<void> AlertStore::keepAnswer(const QString &name, const QDateTime &answeredAt, const QString &error)
{
    const QString answered = answeredAt.isValid() ? u"answered_at = ?, "_s : QString();
    QVariantList values;
    if (answeredAt.isValid())
        values += timeValue(answeredAt);
    values += {textValue(error), textValue(name)};
    const auto kept =
        m_db.execute(u"UPDATE alert_source SET "_s + answered + u"error = ? WHERE name = ?"_s, values);
    return kept ? Result<void>() : fail(kept.error());
}

Result<QVector<qint64>> AlertStore::recovered(const QString &source)
{
    QVector<qint64> ids;
    const auto read = m_db.select(u"SELECT r.incident FROM alert_recovery r JOIN incident i ON i.id = "
                                  "r.incident WHERE i.source = ?"_s,
                                  {textValue(source)}, [&ids](const QSqlQuery &row) {
                                      ids.append(row.value(0).toLongLong());
                                      return true;
                                  });
    if (!read)
        return fail(read.error());
    return ids;
}

Result<void> AlertStore::setRecovered(qint64 incident, bool isRecovered)
{
    const auto done = m_db.execute(
        isRecovered ? u"INSERT INTO alert_recovery (incident) VALUES (?) ON CONFLICT (incident) DO NOTHING"_s
                    : u"DELETE FROM alert_recovery WHERE incident = ?"_s,
        {incident});
    return done ? Result<void>() : fail(done.error());
}

} // namespace slipway
