#include "models/store/timedstore.h"

#include "models/base/times.h"
#include "models/store/storevalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

// Stored as numbers: the order of the names is fixed, and an index speaks of 0.
static_assert(int(TimedState::Waiting) == 0 && int(TimedState::Started) == 1 && int(TimedState::Refused) == 2
              && int(TimedState::Missed) == 3 && int(TimedState::Cancelled) == 4);

static TimedRelease timedFrom(const QSqlQuery &row)
{
    TimedRelease timed;
    timed.id = row.value(0).toLongLong();
    timed.project = row.value(1).toString();
    timed.release = row.value(2).toString();
    timed.commit = commitFrom(row.value(3).toByteArray());
    timed.environment = row.value(4).toString();
    timed.dueAt = fromMilliseconds(row.value(5).toLongLong());
    timed.state = TimedState(qBound(0, row.value(6).toInt(), int(TimedState::Cancelled)));
    timed.reason = row.value(7).toString();
    timed.by = row.value(8).toString();
    timed.addedAt = fromMilliseconds(row.value(9).toLongLong());
    timed.endedAt = fromMilliseconds(row.value(10).toLongLong());
    timed.promotion = row.value(11).toLongLong();
    timed.message = row.value(12).toString();
    return timed;
}

Result<QVector<TimedRelease>> TimedStore::where(const QString &condition, const QVariantList &values)
{
    QVector<TimedRelease> found;
    const auto read =
        m_db.select(u"SELECT id, project, release, commit_id, environment, due_at, state, reason, by_whom, "
                    "added_at, ended_at, promotion, message FROM timed_release "_s
                        + condition,
                    values, [&](const QSqlQuery &row) {
                        found += timedFrom(row);
                        return true;
                    });
    if (!read)
        return fail(read.error());
    return found;
}

Result<qint64> TimedStore::add(const TimedRelease &timed)
{
    return m_db.insert(
        u"INSERT INTO timed_release (project, release, commit_id, environment, due_at, state, reason, "
        u"by_whom, "
        "added_at, ended_at, promotion, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, NULL, '')"_s,
        {textValue(timed.project), textValue(timed.release), commitValue(timed.commit),
         textValue(timed.environment), timeValue(timed.dueAt), int(timed.state), textValue(timed.reason),
         textValue(timed.by), timeValue(timed.addedAt)});
}

Result<TimedRelease> TimedStore::byId(qint64 id)
{
    const auto found = where(u"WHERE id = ?"_s, {id});
    if (!found)
        return fail(found.error());
    if (found->isEmpty()) {
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("slipway::TimedStore", "There is no timed release number %1.")
                        .arg(id));
    }
    return found->first();
}

Result<QVector<TimedRelease>> TimedStore::waiting()
{
    return where(u"WHERE state = 0 ORDER BY due_at, id"_s, {});
}

Result<QVector<TimedRelease>> TimedStore::newest(int limit)
{
    auto found = waiting();
    if (!found)
        return found;
    const auto others = where(u"WHERE state <> 0 ORDER BY id DESC LIMIT ?"_s, {limit});
    if (!others)
        return others;
    return *found + *others;
}

Result<bool> TimedStore::end(const TimedRelease &timed)
{
    const auto changed =
        m_db.execute(u"UPDATE timed_release SET state = ?, ended_at = ?, promotion = ?, message = ? "
                     "WHERE id = ? AND state = 0"_s,
                     {int(timed.state), timeValue(timed.endedAt),
                      timed.promotion ? QVariant(timed.promotion) : QVariant(QMetaType(QMetaType::LongLong)),
                      textValue(timed.message), timed.id});
    if (!changed)
        return fail(changed.error());
    return *changed == 1;
}

} // namespace slipway
