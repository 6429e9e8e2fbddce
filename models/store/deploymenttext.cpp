#include "models/store/deploymenttext.h"

#include "models/store/sqliterows.h"

#include <sqlite3.h>

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

Result<bool> DeploymentText::hasLeft()
{
    bool isAny = false;
    if (!m_db.isSqlite())
        return isAny;
    const auto read = m_db.select(u"SELECT 1 FROM deployment_unlearnt LIMIT 1"_s, {}, [&](const QSqlQuery &) {
        isAny = true;
        return false;
    });
    return read ? Result<bool>(isAny) : Result<bool>(fail(read.error()));
}

/// Those of `ids` whose words were left for later: there is nothing to forget of them, and taking out what an
/// index does not have would spoil it.
Result<QSet<qint64>> DeploymentText::leftAmong(const QVector<qint64> &ids)
{
    QSet<qint64> left;
    const auto isAny = hasLeft();
    if (!isAny)
        return fail(isAny.error());
    for (qsizetype i = 0; *isAny && i < ids.size(); ++i) {
        const auto read = m_db.select(u"SELECT id FROM deployment_unlearnt WHERE id = ?"_s, {ids[i]},
                                      [&](const QSqlQuery &row) {
                                          left.insert(row.value(0).toLongLong());
                                          return false;
                                      });
        if (!read)
            return fail(read.error());
    }
    return left;
}

Result<void> DeploymentText::forget(const QVector<qint64> &ids)
{
    if (!m_db.isSqlite())
        return {};
    const auto left = leftAmong(ids);
    if (!left)
        return fail(left.error());
    QVector<qint64> known;
    for (const qint64 id : ids) {
        if (!left->contains(id)) {
            known += id;
        } else if (const auto dropped = m_db.execute(u"DELETE FROM deployment_unlearnt WHERE id = ?"_s, {id});
                   !dropped) {
            return fail(dropped.error());
        }
    }
    return forEach(forgetWords, known);
}

Result<void> DeploymentText::learn(const QVector<qint64> &ids)
{
    return forEach(learnWords, ids);
}

Result<void> DeploymentText::forgetAll()
{
    if (!m_db.isSqlite())
        return {};
    return m_db.script(u"DELETE FROM deployment_unlearnt;"
                       "INSERT INTO deployment_text (deployment_text) VALUES ('delete-all')"_s);
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

Result<void> DeploymentText::leaveForLater(const QVector<qint64> &ids)
{
    if (!m_db.isSqlite())
        return {};
    SqliteStatement note(m_db, u"INSERT OR IGNORE INTO deployment_unlearnt (id) VALUES (?)"_s);
    for (const qint64 id : ids) {
        if (auto noted = note.forEach({id}, [](sqlite3_stmt *) {}); !noted)
            return noted;
    }
    return {};
}

Result<qint64> DeploymentText::learnLeft(int most)
{
    if (!m_db.isSqlite())
        return 0;
    QVector<std::pair<qint64, qint64>> byPlace;
    SqliteStatement some(m_db,
                         u"SELECT d.place, d.id FROM (SELECT id FROM deployment_unlearnt ORDER BY id LIMIT "
                         "?) u JOIN deployment d ON d.id = u.id"_s);
    auto done = some.forEach({most}, [&](sqlite3_stmt *row) {
        byPlace.append({sqlite3_column_int64(row, 0), sqlite3_column_int64(row, 1)});
    });
    std::ranges::sort(byPlace);
    SqliteStatement learn(m_db, learnWords + u"WHERE id = ?"_s);
    SqliteStatement drop(m_db, u"DELETE FROM deployment_unlearnt WHERE id = ?"_s);
    for (qsizetype i = 0; done && i < byPlace.size(); ++i) {
        done = learn.forEach({byPlace[i].second}, [](sqlite3_stmt *) {});
        if (done)
            done = drop.forEach({byPlace[i].second}, [](sqlite3_stmt *) {});
    }
    if (!done)
        return fail(done.error());
    qint64 left = 0;
    const auto counted =
        m_db.select(u"SELECT count(*) FROM deployment_unlearnt"_s, {}, [&](const QSqlQuery &row) {
            left = row.value(0).toLongLong();
            return false;
        });
    return counted ? Result<qint64>(left) : Result<qint64>(fail(counted.error()));
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
    if (const auto learnt = learnLeft(std::numeric_limits<int>::max()); !learnt)
        return fail(learnt.error());
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
