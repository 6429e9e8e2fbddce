#include "models/store/gatestore.h"

#include "models/base/times.h"
#include "models/store/storevalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

static const QString freezeColumns =
    u"id, reason, project, environment, starts_at, ends_at, rule, time_zone, by_whom, added_at"_s;

static Freeze freezeFrom(const QSqlQuery &row)
{
    Freeze freeze;
    freeze.id = row.value(0).toLongLong();
    freeze.reason = row.value(1).toString();
    freeze.project = row.value(2).toString();
    freeze.environment = row.value(3).toString();
    freeze.startsAt = fromMilliseconds(row.value(4).toLongLong());
    freeze.endsAt = fromMilliseconds(row.value(5).toLongLong());
    freeze.rule = row.value(6).toString();
    freeze.timeZone = row.value(7).toString();
    freeze.by = row.value(8).toString();
    freeze.addedAt = fromMilliseconds(row.value(9).toLongLong());
    return freeze;
}

static ReleaseMark markFrom(const QSqlQuery &row)
{
    ReleaseMark mark;
    mark.isHeld = row.value(1).toInt() != 0;
    mark.isBad = row.value(2).toInt() != 0;
    mark.reason = row.value(3).toString();
    mark.by = row.value(4).toString();
    mark.at = fromMilliseconds(row.value(5).toLongLong());
    return mark;
}

Result<std::optional<GatePolicy>> GateStore::policy(EnvironmentId environment)
{
    std::optional<QByteArray> body;
    const auto read = m_db.select(u"SELECT body FROM gate_policy WHERE environment = ?"_s,
                                  {environment.value}, [&](const QSqlQuery &row) {
                                      body = row.value(0).toString().toUtf8();
                                      return false;
                                  });
    if (!read)
        return fail(read.error());
    if (!body)
        return std::optional<GatePolicy>();
    const auto known = policyFromJson(*body);
    if (!known)
        return fail(known.error());
    return std::optional(*known);
}

Result<GatePolicy> GateStore::policyInForce(const Environment &environment)
{
    const auto written = policy(environment.id);
    if (!written)
        return fail(written.error());
    return written->value_or(defaultPolicy(environment.tier == Tier::Production));
}

Result<void> GateStore::setPolicy(EnvironmentId environment, const GatePolicy &policy)
{
    const auto kept = m_db.execute(u"INSERT INTO gate_policy (environment, body) VALUES (?, ?) ON CONFLICT "
                                   "(environment) DO UPDATE SET body = excluded.body"_s,
                                   {environment.value, QString::fromUtf8(policy.canonicalJson())});
    return kept ? Result<void>() : fail(kept.error());
}

Result<void> GateStore::removePolicy(EnvironmentId environment)
{
    const auto removed =
        m_db.execute(u"DELETE FROM gate_policy WHERE environment = ?"_s, {environment.value});
    return removed ? Result<void>() : fail(removed.error());
}

Result<qint64> GateStore::addFreeze(const Freeze &freeze)
{
    return m_db.insert(
        u"INSERT INTO freeze_window (reason, project, environment, starts_at, ends_at, rule, time_zone, "
        "by_whom, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {textValue(freeze.reason), textValue(freeze.project), textValue(freeze.environment),
         timeValue(freeze.startsAt), timeValue(freeze.endsAt), textValue(freeze.rule),
         textValue(freeze.timeZone), textValue(freeze.by), timeValue(freeze.addedAt)});
}

Result<Freeze> GateStore::freeze(qint64 id)
{
    std::optional<Freeze> found;
    const auto read = m_db.select(u"SELECT "_s + freezeColumns + u" FROM freeze_window WHERE id = ?"_s, {id},
                                  [&](const QSqlQuery &row) {
                                      found = freezeFrom(row);
                                      return false;
                                  });
    if (!read)
        return fail(read.error());
    if (!found) {
        return fail(
            Error::Kind::NotFound,
            QCoreApplication::translate("slipway::GateStore", "There is no freeze number %1.").arg(id));
    }
    return *found;
}

Result<void> GateStore::removeFreeze(qint64 id)
{
    const auto removed = m_db.execute(u"DELETE FROM freeze_window WHERE id = ?"_s, {id});
    return removed ? Result<void>() : fail(removed.error());
}

Result<QVector<Freeze>> GateStore::freezes()
{
    QVector<Freeze> freezes;
    const auto read =
        m_db.select(u"SELECT "_s + freezeColumns + u" FROM freeze_window ORDER BY starts_at, id"_s, {},
                    [&](const QSqlQuery &row) {
                        freezes += freezeFrom(row);
                        return true;
                    });
    if (!read)
        return fail(read.error());
    return freezes;
}

Result<ReleaseMark> GateStore::mark(const QString &project, const QString &release)
{
    const auto all = marks(project);
    if (!all)
        return fail(all.error());
    return all->value(release);
}

Result<void> GateStore::setMark(const QString &project, const QString &release, const ReleaseMark &mark)
{
    const auto kept = m_db.execute(
        u"INSERT INTO release_mark (project, release, held, bad, reason, by_whom, at) VALUES (?, ?, ?, ?, ?, "
        u"?, ?) "
        "ON CONFLICT (project, release) DO UPDATE SET held = excluded.held, bad = excluded.bad, reason = "
        "excluded.reason, by_whom = excluded.by_whom, at = excluded.at"_s,
        {textValue(project), textValue(release), int(mark.isHeld), int(mark.isBad), textValue(mark.reason),
         textValue(mark.by), timeValue(mark.at)});
    return kept ? Result<void>() : fail(kept.error());
}

Result<QHash<QString, ReleaseMark>> GateStore::marks(const QString &project)
{
    QHash<QString, ReleaseMark> marks;
    const auto read =
        m_db.select(u"SELECT release, held, bad, reason, by_whom, at FROM release_mark WHERE project = ?"_s,
                    {textValue(project)}, [&](const QSqlQuery &row) {
                        marks.insert(row.value(0).toString(), markFrom(row));
                        return true;
                    });
    if (!read)
        return fail(read.error());
    return marks;
}

Result<QHash<std::pair<QString, QString>, ReleaseMark>> GateStore::marks()
{
    QHash<std::pair<QString, QString>, ReleaseMark> marks;
    const auto read =
        m_db.select(u"SELECT release, held, bad, reason, by_whom, at, project FROM release_mark"_s, {},
                    [&](const QSqlQuery &row) {
                        marks.insert({row.value(6).toString(), row.value(0).toString()}, markFrom(row));
                        return true;
                    });
    if (!read)
        return fail(read.error());
    return marks;
}

} // namespace slipway
