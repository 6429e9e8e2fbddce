#include "models/store/deploymenttext.h"

#include "models/store/orderwalk.h"
#include "models/store/sqliterows.h"
#include "models/store/storevalues.h"

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

static const QString forgetWords =
    u"INSERT INTO deployment_text (deployment_text, rowid, words) SELECT 'delete', place, words FROM deployment_words "_s;
static const QString learnWords =
    u"INSERT INTO deployment_text (rowid, words) SELECT place, words FROM deployment_words "_s;

/// What orders the rows goes with their words: it is learnt when they are.
static QString learnOrder()
{
    return u"INSERT OR REPLACE INTO deployment_order (id, place, version_key, took) "
           "SELECT d.id, d.place, version_key(d.version), %1 FROM deployment d "_s.arg(tookOf());
}

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

Result<bool> DeploymentText::hasAny(const QString &rows)
{
    bool isAny = false;
    if (!m_db.isSqlite())
        return isAny;
    const auto read = m_db.select(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(rows), {}, [&](const QSqlQuery &) {
        isAny = true;
        return false;
    });
    return read ? Result<bool>(isAny) : Result<bool>(fail(read.error()));
}

Result<bool> DeploymentText::hasLeft()
{
    for (const QString &rows : {u"deployment_unlearnt"_s, u"deployment_unordered"_s}) {
        if (const auto left = hasAny(rows); !left || *left)
            return left;
    }
    return isInParts();
}

/// Kept in the index itself, so that whoever comes after one that was killed half way finds it.
Result<bool> DeploymentText::isInParts()
{
    return hasAny(u"deployment_text_config WHERE k = 'automerge' AND v = 0"_s);
}

/// Those of `ids` whose words were left for later: there is nothing to forget of them, and taking out what an
/// index does not have would spoil it.
Result<QSet<qint64>> DeploymentText::leftAmong(const QVector<qint64> &ids)
{
    QSet<qint64> left;
    const auto isAny = hasAny(u"deployment_unlearnt"_s);
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
        const auto dropped = m_db.execute(u"DELETE FROM deployment_order WHERE id = ?"_s, {id});
        if (!dropped)
            return fail(dropped.error());
        if (!left->contains(id)) {
            known += id;
        } else if (const auto unnoted = m_db.execute(u"DELETE FROM deployment_unlearnt WHERE id = ?"_s, {id});
                   !unnoted) {
            return fail(unnoted.error());
        }
    }
    return forEach(forgetWords, known);
}

Result<void> DeploymentText::learn(const QVector<qint64> &ids)
{
    for (const qint64 id : m_db.isSqlite() ? ids : QVector<qint64>()) {
        if (const auto ordered = m_db.execute(learnOrder() + u"WHERE d.id = ?"_s, {id}); !ordered)
            return fail(ordered.error());
    }
    return forEach(learnWords, ids);
}

Result<void> DeploymentText::forgetAll()
{
    if (!m_db.isSqlite())
        return {};
    return m_db.script(u"DELETE FROM deployment_unlearnt; DELETE FROM deployment_order;"
                       "DELETE FROM deployment_unordered;"
                       "INSERT INTO deployment_text (deployment_text) VALUES ('delete-all')"_s);
}

// A larger buffer makes fewer parts, parts that are not merged again and again cost nothing, and one part in
// the end is read fastest.
static const QString writeParts =
    u"INSERT INTO deployment_text (deployment_text, rank) VALUES ('hashsize', 33554432);"
    "INSERT INTO deployment_text (deployment_text, rank) VALUES ('crisismerge', 1999);"
    "INSERT INTO deployment_text (deployment_text, rank) VALUES ('automerge', 0);"_s;
static const QString writeWhole =
    u"INSERT INTO deployment_text (deployment_text, rank) VALUES ('automerge', 4);"
    "INSERT INTO deployment_text (deployment_text, rank) VALUES ('crisismerge', 16);"
    "INSERT INTO deployment_text (deployment_text, rank) VALUES ('hashsize', 1048576);"_s;

Result<void> DeploymentText::learnAll()
{
    if (!m_db.isSqlite())
        return {};
    return m_db.script(
        writeParts + learnWords
        + u"ORDER BY place; INSERT INTO deployment_text (deployment_text) VALUES ('optimize');"_s + writeWhole
        + learnOrder());
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
    qint64 upTo = -1;
    int some = 0;
    const auto read = m_db.select(
        u"SELECT max(id), count(*) FROM (SELECT id FROM deployment_unlearnt ORDER BY id LIMIT ?)"_s, {most},
        [&](const QSqlQuery &row) {
            upTo = row.value(0).toLongLong();
            some = row.value(1).toInt();
            return false;
        });
    if (!read)
        return fail(read.error());
    if (some == 0)
        return learnLeftOrder(most);
    if (some == most) {
        if (const auto set = m_db.script(writeParts); !set)
            return fail(set.error());
    }
    // In the order of the places: FTS5 begins a new part whenever a row comes before the last one.
    const auto learnt = m_db.execute(
        learnWords + u"WHERE id IN (SELECT id FROM deployment_unlearnt WHERE id <= ?) ORDER BY place"_s,
        {upTo});
    if (!learnt)
        return learnt;
    const auto ordered = m_db.execute(
        learnOrder() + u"WHERE d.id IN (SELECT id FROM deployment_unlearnt WHERE id <= ?)"_s, {upTo});
    if (!ordered)
        return ordered;
    if (const auto dropped = m_db.execute(u"DELETE FROM deployment_unlearnt WHERE id <= ?"_s, {upTo});
        !dropped)
        return dropped;
    return countLeft();
}

/// What was there before rows were ordered beside the table.
Result<qint64> DeploymentText::learnLeftOrder(int most)
{
    const QString some = u"(SELECT id FROM deployment_unordered ORDER BY id LIMIT ?)"_s;
    if (const auto ordered = m_db.execute(learnOrder() + u"WHERE d.id IN "_s + some, {most}); !ordered)
        return ordered;
    if (const auto dropped = m_db.execute(u"DELETE FROM deployment_unordered WHERE id IN "_s + some, {most});
        !dropped)
        return dropped;
    return countLeft();
}

Result<qint64> DeploymentText::countLeft()
{
    qint64 left = 0;
    const auto counted = m_db.select(
        u"SELECT (SELECT count(*) FROM deployment_unlearnt) + (SELECT count(*) FROM deployment_unordered)"_s,
        {}, [&](const QSqlQuery &row) {
            left = row.value(0).toLongLong();
            return false;
        });
    return counted ? Result<qint64>(left) : Result<qint64>(fail(counted.error()));
}

Result<bool> DeploymentText::mergeSome(bool isFirst)
{
    const auto isIn = isInParts();
    if (!isIn || !*isIn)
        return isIn;
    // Below nought: all parts are to become one, whatever their sizes.
    const qint64 pages = isFirst ? -2000 : 2000;
    const auto changes = [this]() -> Result<qint64> {
        qint64 count = 0;
        const auto read = m_db.select(u"SELECT total_changes()"_s, {}, [&](const QSqlQuery &row) {
            count = row.value(0).toLongLong();
            return false;
        });
        return read ? Result<qint64>(count) : Result<qint64>(fail(read.error()));
    };
    const auto before = changes();
    if (!before)
        return fail(before.error());
    const auto merged =
        m_db.execute(u"INSERT INTO deployment_text (deployment_text, rank) VALUES ('merge', ?)"_s, {pages});
    if (!merged)
        return fail(merged.error());
    const auto after = changes();
    if (!after)
        return fail(after.error());
    if (*after - *before >= 2) // as FTS5 says that there is more to be done
        return true;
    const auto set = m_db.script(writeWhole);
    return set ? Result<bool>(false) : Result<bool>(fail(set.error()));
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

Result<void> DeploymentText::aroundSource(const QString &before, const QString &after,
                                          const std::function<Result<void>()> &change)
{
    if (!m_db.isSqlite())
        return change();
    if (const auto learnt = learnLeft(std::numeric_limits<int>::max()); !learnt)
        return fail(learnt.error());
    const QString ofIts = u"WHERE id IN (SELECT id FROM deployment WHERE source = ?) ORDER BY place"_s;
    if (const auto forgotten = m_db.execute(forgetWords + ofIts, {textValue(before)}); !forgotten)
        return fail(forgotten.error());
    if (auto changed = change(); !changed)
        return changed;
    if (const auto learnt = m_db.execute(learnWords + ofIts, {textValue(after)}); !learnt)
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
