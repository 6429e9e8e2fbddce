#include "models/store/deploymentloader.h"

#include "models/base/times.h"
#include "models/store/deploymentrow.h"
#include "models/store/deploymenttext.h"
#include "models/store/sqliteinsert.h"
#include "models/store/sqliterows.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace slipway {

Result<LoadTimes> DeploymentLoader::load(const std::function<bool(Deployment &)> &next)
{
    DeploymentText text(m_db);
    qint64 prelude = 0;
    const std::pair<qint64 *, std::function<Result<void>()>> steps[] = {
        {&prelude, [&] { return readWhatIsThere(); }},
        {&prelude, [&] { return dropIndices(); }},
        {&m_times.rowsMs, [&] { return insertRows(next); }},
        {&m_times.intervalsMs, [&] { return setIntervals(); }},
        {&m_times.indicesMs, [&] { return partPlaces(); }},
        {&m_times.indicesMs, [&] { return makeIndices(); }},
        {&m_times.textMs, [&] { return text.forgetAll(); }},
        {&m_times.textMs, [&] { return text.learnAll(); }},
        {&m_times.indicesMs, [&] { return countRows(); }},
    };
    QElapsedTimer timer;
    for (const auto &[part, step] : steps) {
        timer.start();
        if (auto done = step(); !done)
            return fail(done.error());
        *part += timer.elapsed();
    }
    return m_times;
}

/// What is there already takes part in live intervals and places.
Result<void> DeploymentLoader::readWhatIsThere()
{
    const auto gone =
        m_db.select(u"SELECT coalesce(max(id), 0) FROM deployment_gone"_s, {}, [this](const QSqlQuery &row) {
            m_nextId = row.value(0).toLongLong() + 1;
            return false;
        });
    if (!gone)
        return gone;
    return m_db.select(u"SELECT id, project, environment, place, live_until IS NOT NULL FROM deployment"_s,
                       {}, [this](const QSqlQuery &row) {
                           const qint64 id = row.value(0).toLongLong();
                           const qint64 place = row.value(3).toLongLong();
                           m_nextId = qMax(m_nextId, id + 1);
                           m_places.push_back(place);
                           if (row.value(4).toBool())
                               m_live.push_back({row.value(1).toInt(), row.value(2).toInt(), place, id});
                           return true;
                       });
}

/// PostgreSQL keeps its indices: there it is the network that takes the time.
Result<void> DeploymentLoader::dropIndices()
{
    if (!m_db.isSqlite())
        return {};
    QStringList names;
    auto done = m_db.select(
        u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'deployment' AND sql <> ''"_s,
        {}, [&](const QSqlQuery &row) {
            names += row.value(0).toString();
            m_indices += row.value(1).toString();
            return true;
        });
    for (const QString &name : std::as_const(names)) {
        if (done)
            done = m_db.script(u"DROP INDEX "_s + name);
    }
    return done;
}

Result<void> DeploymentLoader::makeIndices()
{
    for (const QString &sql : std::as_const(m_indices)) {
        const auto made = m_db.script(sql);
        if (!made && sql.contains(u"deployment_source"_s))
            return fail(Error::Kind::Invalid,
                        QCoreApplication::translate(
                            "slipway::DeploymentStore",
                            "Two of the deployments carry the same id of the same source. Nothing was "
                            "loaded; give each its own id."),
                        made.error().detail);
        if (!made)
            return made;
    }
    return {};
}

/// PostgreSQL plans by what it has counted, and counts by itself only minutes later. Whoever does not own the
/// table may not have it counted, which is no failure.
Result<void> DeploymentLoader::countRows()
{
    if (m_db.isSqlite())
        return {};
    return m_db.script(u"SET LOCAL client_min_messages = error; ANALYZE deployment"_s);
}

/// Gives the row its id and notes what has to be known of it afterwards; gives its place.
qint64 DeploymentLoader::note(Deployment &deployment)
{
    deployment.id = {m_nextId++};
    const qint64 place = placeOf(deployment);
    m_places.push_back(place);
    if (isLive(deployment.state))
        m_live.push_back({qint32(deployment.project.value), qint32(deployment.environment.value), place,
                          deployment.id.value});
    ++m_times.rows;
    return place;
}

Result<void> DeploymentLoader::insertRows(const std::function<bool(Deployment &)> &next)
{
    return m_db.isSqlite() ? insertBySqlite(next) : insertByStatements(next);
}

Result<void> DeploymentLoader::insertBySqlite(const std::function<bool(Deployment &)> &next)
{
    SqliteInsert insert(m_db);
    Deployment deployment;
    while (next(deployment)) {
        deployment = tidied(std::move(deployment));
        const qint64 place = note(deployment);
        const auto liveUntil = isLive(deployment.state) ? std::optional(liveForever) : std::nullopt;
        // Nothing is in the way: the index over places is made afterwards.
        if (const auto isIn = insert.row(deployment, place, liveUntil); !isIn)
            return fail(isIn.error());
        deployment = {};
    }
    return {};
}

Result<void> DeploymentLoader::insertByStatements(const std::function<bool(Deployment &)> &next)
{
    constexpr int rowsAtOnce = 200;
    const QString one = deploymentInsert();
    const QString marks = one.section(u"VALUES "_s, 1);
    const QString many = one + (u", "_s + marks).repeated(rowsAtOnce - 1);
    QVector<QVariantList> waiting;
    const auto write = [&](const QString &sql, const QVariantList &values) -> Result<void> {
        const auto done = m_db.execute(sql, values);
        return done ? Result<void>() : fail(done.error());
    };
    Deployment deployment;
    while (next(deployment)) {
        deployment = tidied(std::move(deployment));
        const qint64 place = note(deployment);
        const QVariant liveUntil =
            isLive(deployment.state) ? QVariant(liveForever) : QVariant(QMetaType(QMetaType::LongLong));
        waiting += deploymentValues(deployment, place, liveUntil);
        deployment = {};
        if (waiting.size() < rowsAtOnce)
            continue;
        QVariantList values;
        for (const QVariantList &row : std::as_const(waiting))
            values += row;
        waiting.clear();
        if (auto done = write(many, values); !done)
            return done;
    }
    for (const QVariantList &row : std::as_const(waiting)) {
        if (auto done = write(one, row); !done)
            return done;
    }
    return {};
}

/// Rows of one millisecond whose ids share their low bits stand on one place; the later ones move to the next
/// free one.
Result<void> DeploymentLoader::partPlaces()
{
    std::ranges::sort(m_places);
    std::vector<qint64> twins;
    for (size_t i = 1; i < m_places.size(); ++i) {
        if (m_places[i] == m_places[i - 1])
            twins.push_back(m_places[i]);
    }
    std::vector<qint64> given;
    for (const qint64 twin : twins) {
        qint64 free = twin + 1;
        while (std::ranges::binary_search(m_places, free) || std::ranges::find(given, free) != given.end())
            ++free;
        given.push_back(free);
        const auto moved = m_db.execute(
            u"UPDATE deployment SET place = ? WHERE id = (SELECT max(id) FROM deployment WHERE place = ?)"_s,
            {free, twin});
        if (!moved)
            return fail(moved.error());
    }
    return {};
}

/// The domain's rule over what is held in memory: each live one until the next one of its pair.
Result<void> DeploymentLoader::setIntervals()
{
    std::ranges::sort(m_live, {}, [](const LiveRow &row) {
        return std::tuple(row.project, row.environment, row.place, row.id);
    });
    std::vector<std::pair<qint64, qint64>> ends; // id, live_until
    for (size_t i = 0; i + 1 < m_live.size(); ++i) {
        const LiveRow &row = m_live[i];
        const LiveRow &following = m_live[i + 1];
        if (row.project == following.project && row.environment == following.environment)
            ends.push_back({row.id, following.place >> placeBits});
    }
    m_live = {};
    // In the order of the table, so that each of its pages is written once.
    std::ranges::sort(ends);
    const QString update = u"UPDATE deployment SET live_until = ? WHERE id = ? AND live_until <> ?"_s;
    std::optional<SqliteStatement> statement;
    if (m_db.isSqlite())
        statement.emplace(m_db, update);
    for (const auto &[id, end] : ends) {
        if (statement) {
            if (auto set = statement->forEach({end, id, end}, [](sqlite3_stmt *) {}); !set)
                return set;
        } else if (const auto set = m_db.execute(update, {end, id, end}); !set) {
            return fail(set.error());
        }
    }
    return {};
}

} // namespace slipway
