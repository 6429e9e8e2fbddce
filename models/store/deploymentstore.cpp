#include "models/store/deploymentstore.h"

#include "models/base/times.h"
#include "models/store/deploymentloader.h"
#include "models/store/deploymentrow.h"
#include "models/store/deploymenttext.h"
#include "models/store/deploymentwriter.h"
#include "models/store/historyquery.h"
#include "models/store/sqliterows.h"
#include "models/store/storevalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

static QString deploymentTr(const char *text)
{
    return QCoreApplication::translate("slipway::DeploymentStore", text);
}

static Result<QVector<Deployment>> readDeployments(Database &db, const QString &fromAndWhere,
                                                   const QVariantList &values)
{
    QVector<Deployment> deployments;
    const auto read = db.select(u"SELECT "_s + deploymentColumns() + u" FROM "_s + fromAndWhere, values,
                                [&](const QSqlQuery &row) {
                                    deployments += deploymentFrom(row);
                                    return true;
                                });
    if (!read)
        return fail(read.error());
    return deployments;
}

static Result<std::optional<Deployment>> readOne(Database &db, const QString &fromAndWhere,
                                                 const QVariantList &values)
{
    const auto found = readDeployments(db, fromAndWhere, values);
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<UpsertOutcome> DeploymentStore::upsert(const QVector<IncomingDeployment> &incoming,
                                              DeploymentWords words)
{
    return DeploymentWriter(m_db, words).take(incoming);
}

Result<qint64> DeploymentStore::learnLeftWords(int most)
{
    return DeploymentText(m_db).learnLeft(most);
}

Result<bool> DeploymentStore::hasLeftWords()
{
    return DeploymentText(m_db).hasLeft();
}

Result<UpsertOutcome> DeploymentStore::upsert(const QVector<Deployment> &deployments)
{
    QVector<IncomingDeployment> incoming;
    incoming.reserve(deployments.size());
    for (const Deployment &deployment : deployments)
        incoming += {deployment, {}};
    return upsert(incoming);
}

Result<LoadTimes> DeploymentStore::bulkLoadTimed(const std::function<bool(Deployment &)> &next)
{
    return DeploymentLoader(m_db).load(next);
}

Result<void> DeploymentStore::bulkLoad(const std::function<bool(Deployment &)> &next)
{
    const auto loaded = bulkLoadTimed(next);
    return loaded ? Result<void>() : fail(loaded.error());
}

Result<void> DeploymentStore::renameSource(const QString &from, const QString &to)
{
    bool isTaken = false;
    const auto read = m_db.select(u"SELECT 1 FROM deployment WHERE source = ? LIMIT 1"_s, {textValue(to)},
                                  [&](const QSqlQuery &) {
                                      isTaken = true;
                                      return false;
                                  });
    if (!read)
        return read;
    if (isTaken) {
        return fail(Error::Kind::Refused,
                    deploymentTr(QT_TRANSLATE_NOOP("slipway::DeploymentStore",
                                                   "The history has deployments of another connection that "
                                                   "was called “%1”. Choose another name."))
                        .arg(to.left(120)));
    }
    return DeploymentText(m_db).aroundSource(from, to, [&]() -> Result<void> {
        for (const QString &table : {u"deployment"_s, u"deployment_gone"_s}) {
            const auto renamed = m_db.execute(u"UPDATE %1 SET source = ? WHERE source = ?"_s.arg(table),
                                              {textValue(to), textValue(from)});
            if (!renamed)
                return fail(renamed.error());
        }
        return {};
    });
}

Result<void> DeploymentStore::rename(DeploymentId id, const QString &externalId)
{
    const auto renamed = m_db.execute(u"UPDATE deployment SET external_id = ? WHERE id = ?"_s,
                                      {textValue(externalId), id.value});
    if (!renamed)
        return fail(renamed.error());
    return {};
}

Result<Deployment> DeploymentStore::byId(DeploymentId id)
{
    const auto found = readOne(m_db, u"deployment d WHERE d.id = ?"_s, {id.value});
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(
            Error::Kind::NotFound,
            deploymentTr(QT_TRANSLATE_NOOP("slipway::DeploymentStore", "There is no deployment number %1."))
                .arg(id.value));
    return **found;
}

Result<std::optional<Deployment>> DeploymentStore::bySource(const QString &source, const QString &externalId)
{
    return readOne(m_db, u"deployment d WHERE d.source = ? AND d.external_id = ?"_s,
                   {textValue(source), textValue(externalId)});
}

Result<QHash<QString, Deployment>> DeploymentStore::bySource(const QString &source,
                                                             const QStringList &externalIds)
{
    constexpr qsizetype atOnce = 500;
    QHash<QString, Deployment> found;
    for (qsizetype i = 0; i < externalIds.size(); i += atOnce) {
        QVariantList values{textValue(source)};
        for (const QString &id : externalIds.mid(i, atOnce))
            values += textValue(id);
        const QString marks = QStringList(values.size() - 1, u"?"_s).join(u',');
        const auto some = readDeployments(
            m_db, u"deployment d WHERE d.source = ? AND d.external_id IN (%1)"_s.arg(marks), values);
        if (!some)
            return fail(some.error());
        for (const Deployment &deployment : *some)
            found.insert(deployment.externalId, deployment);
    }
    return found;
}

Result<QByteArray> DeploymentStore::rawOf(DeploymentId id)
{
    QByteArray raw;
    const auto read = m_db.select(u"SELECT raw FROM deployment_raw WHERE deployment = ?"_s, {id.value},
                                  [&](const QSqlQuery &row) {
                                      raw = row.value(0).toByteArray();
                                      return false;
                                  });
    if (!read)
        return fail(read.error());
    return raw;
}

Result<DeploymentPage> DeploymentStore::page(const DeploymentFilter &filter, const QString &after, int limit)
{
    qint64 before = liveForever;
    bool understood = true;
    if (!after.isEmpty())
        before = after.toLongLong(&understood);
    if (!understood || before < 0)
        return fail(Error::Kind::Usage,
                    deploymentTr(QT_TRANSLATE_NOOP("slipway::DeploymentStore",
                                                   "“%1” is not where a page of the history ended."))
                        .arg(after.left(80)));
    DeploymentPage page;
    if (limit <= 0)
        return page;
    qint64 last = 0;
    const auto takeRow = [&](const QSqlQuery &row) {
        // One row more than asked for tells that there is a next page.
        if (page.rows.size() == limit) {
            page.next = QString::number(last);
            return false;
        }
        page.rows += deploymentFrom(row);
        last = placeFrom(row);
        return true;
    };
    const auto read =
        forEachHistoryQuery(m_db, filter, before, [&](const HistoryQuery &query) -> Result<bool> {
            const auto some = m_db.select(u"SELECT "_s + deploymentColumns() + u" FROM "_s + query.from
                                              + u" ORDER BY "_s + query.place + u" DESC LIMIT ?"_s,
                                          query.values + QVariantList{limit + 1 - page.rows.size()}, takeRow);
            return some ? Result<bool>(page.next.isEmpty()) : fail(some.error());
        });
    if (!read)
        return fail(read.error());
    return page;
}

Result<qint64> DeploymentStore::count(const DeploymentFilter &filter)
{
    qint64 count = 0;
    const auto read =
        forEachHistoryQuery(m_db, filter, liveForever, [&](const HistoryQuery &query) -> Result<bool> {
            const auto some = m_db.select(u"SELECT count(*) FROM "_s + query.countFrom, query.values,
                                          [&](const QSqlQuery &row) {
                                              count += row.value(0).toLongLong();
                                              return false;
                                          });
            return some ? Result<bool>(true) : fail(some.error());
        });
    if (!read)
        return fail(read.error());
    return count;
}

/// Where `at` ends, as a place: everything up to and with that millisecond lies below it.
static qint64 placeAfter(const QDateTime &at)
{
    return at.isValid() ? firstPlaceOf(toMilliseconds(at) + 1) : liveForever;
}

/// A condition to add: only of these projects; empty where all are meant.
static QString ofProjects(const QVector<ProjectId> &projects)
{
    if (projects.isEmpty())
        return {};
    QStringList ids;
    for (const ProjectId project : projects)
        ids += QString::number(project.value);
    return u" AND d.project IN (%1)"_s.arg(ids.join(u','));
}

Result<QVector<Deployment>> DeploymentStore::live(const QDateTime &at, const QVector<ProjectId> &projects)
{
    const QString where =
        (at.isValid() ? u"d.live_until > ? AND d.place < ?"_s : u"d.live_until = 9223372036854775807"_s)
        + ofProjects(projects);
    const QVector<qint64> bounds =
        at.isValid() ? QVector<qint64>{toMilliseconds(at), placeAfter(at)} : QVector<qint64>();
    if (!m_db.isSqlite())
        return readDeployments(m_db, u"deployment d WHERE "_s + where,
                               QVariantList(bounds.begin(), bounds.end()));
    SqliteDeployments found;
    // SQLite would take the narrow index of all that ended, and then look every row up.
    QString index = at.isValid() ? QString() : u"INDEXED BY deployment_live "_s;
    if (at.isValid() && !projects.isEmpty())
        index = u"INDEXED BY deployment_interval "_s;
    SqliteStatement statement(
        m_db, u"SELECT "_s + deploymentColumns() + u" FROM deployment d "_s + index + u"WHERE "_s + where);
    if (auto read = statement.forEach(bounds, [&](sqlite3_stmt *row) { found.take(row); }); !read)
        return fail(read.error());
    return std::move(found.rows);
}

Result<QVector<Deployment>> DeploymentStore::attemptsAfterLive(const QDateTime &at,
                                                               const QVector<ProjectId> &projects)
{
    const qint64 end = placeAfter(at);
    const QString only = ofProjects(projects);
    if (m_db.isSqlite())
        return sqliteAttemptsAfterLive(m_db, at.isValid() ? toMilliseconds(at) : liveForever, end, only);
    return readDeployments(
        m_db,
        u"deployment d LEFT JOIN deployment l ON l.project = d.project AND l.environment = d.environment "
        "AND l.live_until > ? AND l.place < ? "
        "WHERE d.live_until IS NULL AND d.place < ? AND (l.place IS NULL OR d.place > l.place)"_s
            + only,
        {at.isValid() ? toMilliseconds(at) : liveForever - 1, end, end});
}

Result<QVector<Deployment>> DeploymentStore::underWay(const QDateTime &at, const QVector<ProjectId> &projects)
{
    const QString only = ofProjects(projects);
    const QString open = u"deployment d WHERE d.state NOT BETWEEN 4 AND 10"_s + only;
    // Builds whose end nobody ever told gather over the years.
    if (!at.isValid()) {
        return readDeployments(m_db,
                               u"(SELECT max(d.place) AS place FROM "_s + open
                                   + u" GROUP BY d.project, d.environment, d.state) newest "
                                     "JOIN deployment d ON d.place = newest.place"_s,
                               {});
    }
    const qint64 moment = toMilliseconds(at);
    constexpr qint64 day = 86'400'000; // as in the index of those that took longer
    const QString ended =
        u"deployment d WHERE d.state BETWEEN 4 AND 10 AND d.created_at <= ? AND d.place >= ? "_s;
    const std::pair<QString, QVariantList> parts[] = {
        {open + u" AND d.created_at <= ?"_s, {moment}},
        {ended + u"AND d.place < ? AND d.finished_at - d.created_at <= 86400000"_s + only,
         {moment, placeAfter(at), firstPlaceOf(moment + day + 1)}},
        {ended + u"AND d.finished_at - d.created_at > 86400000"_s + only, {moment, placeAfter(at)}},
    };
    QVector<Deployment> found;
    for (const auto &[fromAndWhere, values] : parts) {
        const auto some = readDeployments(m_db, fromAndWhere, values);
        if (!some)
            return fail(some.error());
        found += *some;
    }
    return found;
}

Result<QVector<Deployment>> DeploymentStore::liveIntervals(std::optional<ProjectId> project,
                                                           std::optional<EnvironmentId> environment,
                                                           const QDateTime &from, const QDateTime &to,
                                                           int limit)
{
    QString where = u"deployment d WHERE d.live_until IS NOT NULL"_s;
    QVariantList values;
    const auto add = [&](const QString &condition, qint64 value) {
        where += u" AND "_s + condition;
        values += value;
    };
    if (project)
        add(u"d.project = ?"_s, project->value);
    if (environment)
        add(u"d.environment = ?"_s, environment->value);
    if (from.isValid())
        add(u"d.live_until > ?"_s, toMilliseconds(from));
    if (to.isValid())
        add(u"d.place < ?"_s, firstPlaceOf(toMilliseconds(to)));
    return readDeployments(m_db, where + u" ORDER BY d.place DESC LIMIT ?"_s, values << limit);
}

Result<QVector<LiveMoment>> DeploymentStore::liveMoments(ProjectId project, EnvironmentId environment,
                                                         const QDateTime &from, const QDateTime &to)
{
    // By the pair's own index from the one before to the end: never over the whole history of the pair.
    const QString ofPair =
        u"FROM deployment d WHERE d.project = ? AND d.environment = ? AND d.live_until IS NOT NULL AND "
        "d.place "_s;
    const qint64 begin = firstPlaceOf(toMilliseconds(from));
    qint64 first = begin;
    auto read = m_db.select(u"SELECT d.place "_s + ofPair + u"< ? ORDER BY d.place DESC LIMIT 1"_s,
                            {project.value, environment.value, begin}, [&](const QSqlQuery &row) {
                                first = row.value(0).toLongLong();
                                return false;
                            });
    QVector<LiveMoment> moments;
    if (read) {
        read = m_db.select(u"SELECT d.finished_at, d.commit_id, d.source, d.external_id "_s + ofPair
                               + u">= ? AND d.place < ? ORDER BY d.place"_s,
                           {project.value, environment.value, first, firstPlaceOf(toMilliseconds(to))},
                           [&](const QSqlQuery &row) {
                               moments.append({fromMilliseconds(row.value(0).toLongLong()),
                                               commitFrom(row.value(1).toByteArray()),
                                               row.value(2).toString(), row.value(3).toString()});
                               return true;
                           });
    }
    if (!read)
        return fail(read.error());
    return moments;
}

Result<std::optional<Deployment>> DeploymentStore::liveAt(ProjectId project, EnvironmentId environment,
                                                          const QDateTime &at)
{
    return readOne(m_db,
                   u"deployment d WHERE d.project = ? AND d.environment = ? AND d.live_until IS NOT NULL AND "
                   u"d.place < ? "
                   "ORDER BY d.place DESC LIMIT 1"_s,
                   {project.value, environment.value, placeAfter(at)});
}

Result<QVector<Deployment>> DeploymentStore::openOf(const QString &source)
{
    return readDeployments(
        m_db, u"deployment d WHERE d.source = ? AND d.state NOT BETWEEN 4 AND 10 ORDER BY d.place DESC"_s,
        {textValue(source)});
}

} // namespace slipway
