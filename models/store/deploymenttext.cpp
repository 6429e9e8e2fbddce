#include "models/store/deploymenttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

static const QString forgetWords =
    u"INSERT INTO deployment_text (deployment_text, rowid, words) SELECT 'delete', place, words FROM deployment_words "_s;
static const QString learnWords =
    u"INSERT INTO deployment_text (rowid, words) SELECT place, words FROM deployment_words "_s;

/// In the order of the rows' places: FTS5 writes a new segment whenever a row comes before the last one.
Result<void> DeploymentText::forEach(const QString &sql, const QVector<qint64> &ids)
{
    if (!m_db.isSqlite())
        return {};
    QVector<std::pair<qint64, qint64>> byPlace;
    byPlace.reserve(ids.size());
    for (const qint64 id : ids) {
        const auto read =
            m_db.select(u"SELECT place FROM deployment WHERE id = ?"_s, {id}, [&](const QSqlQuery &row) {
                byPlace.append({row.value(0).toLongLong(), id});
                return false;
            });
        if (!read)
            return read;
    }
    std::ranges::sort(byPlace);
    for (const auto &[place, id] : std::as_const(byPlace)) {
        if (const auto done = m_db.execute(sql + u"WHERE id = ?"_s, {id}); !done)
            return fail(done.error());
    }
    return {};
}

Result<void> DeploymentText::forget(const QVector<qint64> &ids)
{
    return forEach(forgetWords, ids);
}

Result<void> DeploymentText::learn(const QVector<qint64> &ids)
{
    return forEach(learnWords, ids);
}

Result<void> DeploymentText::forgetAll()
{
    if (!m_db.isSqlite())
        return {};
    return m_db.script(u"INSERT INTO deployment_text (deployment_text) VALUES ('delete-all')"_s);
}

Result<void> DeploymentText::learnAll()
{
    if (!m_db.isSqlite())
        return {};
    // A larger buffer makes fewer segments, and one segment in the end is read fastest.
    for (const QString &sql :
         {u"INSERT INTO deployment_text (deployment_text, rank) VALUES ('hashsize', 33554432)"_s,
          u"INSERT INTO deployment_text (deployment_text, rank) VALUES ('automerge', 0)"_s,
          learnWords + u"ORDER BY place"_s,
          u"INSERT INTO deployment_text (deployment_text) VALUES ('optimize')"_s,
          u"INSERT INTO deployment_text (deployment_text, rank) VALUES ('automerge', 4)"_s,
          u"INSERT INTO deployment_text (deployment_text, rank) VALUES ('hashsize', 1048576)"_s}) {
        if (auto done = m_db.script(sql); !done)
            return done;
    }
    return {};
}

Result<void> DeploymentText::around(const QString &table, qint64 id, const QString &name,
                                    const std::function<Result<void>()> &change)
{
    QString before = name;
    const auto read =
        m_db.select(u"SELECT name FROM %1 WHERE id = ?"_s.arg(table), {id}, [&](const QSqlQuery &row) {
            before = row.value(0).toString();
            return false;
        });
    if (!read)
        return read;
    if (before == name || !m_db.isSqlite())
        return change();
    const QString ofIts = u"WHERE %1 = ? ORDER BY place"_s.arg(table);
    if (const auto forgotten = m_db.execute(forgetWords + ofIts, {id}); !forgotten)
        return fail(forgotten.error());
    if (auto changed = change(); !changed)
        return changed;
    if (const auto learnt = m_db.execute(learnWords + ofIts, {id}); !learnt)
        return fail(learnt.error());
    return {};
}

Result<void> DeploymentText::aroundProject(ProjectId id, const QString &name,
                                           const std::function<Result<void>()> &change)
{
    return around(u"project"_s, id.value, name, change);
}

Result<void> DeploymentText::aroundEnvironment(EnvironmentId id, const QString &name,
                                               const std::function<Result<void>()> &change)
{
    return around(u"environment"_s, id.value, name, change);
}

} // namespace slipway
