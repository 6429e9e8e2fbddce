#include "models/store/deploymentwriter.h"

#include "models/store/deploymentrow.h"
#include "models/store/newrows.h"
#include "models/store/storevalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace slipway {

/// Ids of rows that are gone are not given again: somebody may still speak of them.
Result<void> DeploymentWriter::begin()
{
    if (m_db.isSqlite())
        m_insert.emplace(m_db);
    const auto highest = [&](const QString &table) -> Result<qint64> {
        qint64 id = 0;
        const auto read =
            m_db.select(u"SELECT coalesce(max(id), 0) FROM "_s + table, {}, [&](const QSqlQuery &row) {
                id = row.value(0).toLongLong();
                return false;
            });
        return read ? Result<qint64>(id) : Result<qint64>(fail(read.error()));
    };
    const auto here = highest(u"deployment"_s);
    if (!here)
        return fail(here.error());
    const auto gone = highest(u"deployment_gone"_s);
    if (!gone)
        return fail(gone.error());
    m_hasGone = *gone > 0;
    m_mayAllBeNew = m_db.isSqlite() && m_words == DeploymentWords::Later && !m_hasGone;
    m_nextId = qMax(*here, *gone) + 1;
    return {};
}

Result<UpsertOutcome> DeploymentWriter::take(const QVector<IncomingDeployment> &incoming)
{
    constexpr qsizetype atOnce = 2000;
    constexpr qsizetype newAtOnce = 10000;
    if (auto begun = begin(); !begun)
        return fail(begun.error());
    for (qsizetype i = 0; i < incoming.size();) {
        const qsizetype count = std::min(m_mayAllBeNew ? newAtOnce : atOnce, incoming.size() - i);
        if (m_mayAllBeNew) {
            const auto taken = takeNew({&incoming[i], size_t(count)});
            if (!taken)
                return fail(taken.error());
            m_mayAllBeNew = *taken == count;
            i += *taken;
        } else {
            if (auto taken = takeSome(incoming.mid(i, count)); !taken)
                return fail(taken.error());
            i += count;
        }
    }
    if (auto right = m_intervals.putRight(); !right)
        return fail(right.error());
    return m_outcome;
}

/// Where very many come they are mostly new: then nothing has to be looked up. The answer is how many of the
/// first ones were; the one behind them is known already.
Result<qsizetype> DeploymentWriter::takeNew(std::span<const IncomingDeployment> some)
{
    m_stored.clear();
    if (auto looked = lookUp({tidied(some.front().deployment)}); !looked)
        return fail(looked.error());
    if (!m_stored.isEmpty())
        return 0;
    std::deque<Deployment> tidy; // those that were not
    std::vector<NewRow> rows;
    rows.reserve(some.size());
    for (const IncomingDeployment &news : some) {
        const Deployment *deployment = &news.deployment;
        if (!isTidy(*deployment))
            deployment = &tidy.emplace_back(tidied(*deployment));
        const DeploymentId id{m_nextId + qint64(rows.size())};
        rows.push_back({deployment, &news.raw, id.value, placeOf(*deployment, id), {}});
    }
    const auto put = NewRows(m_db).put(rows);
    if (!put)
        return put;
    if (*put < qsizetype(rows.size())) {
        for (const NewRow &row : std::as_const(rows))
            m_intervals.touch(*row.deployment);
    }
    m_nextId += *put;
    m_outcome.inserted += int(*put);
    if (*put > 0)
        m_outcome.last = {m_nextId - 1};
    return put;
}

Result<void> DeploymentWriter::takeSome(const QVector<IncomingDeployment> &some)
{
    m_stored.clear();
    QVector<Deployment> tidy;
    tidy.reserve(some.size());
    for (const IncomingDeployment &news : some)
        tidy += tidied(news.deployment);
    if (auto known = lookUp(tidy); !known)
        return known;
    for (qsizetype i = 0; i < tidy.size(); ++i) {
        const Deployment &deployment = tidy[i];
        const auto known = deployment.externalId.isEmpty()
            ? m_stored.constEnd()
            : m_stored.constFind(Key(deployment.source, deployment.externalId));
        Result<void> done;
        if (known == m_stored.constEnd())
            done = insert(deployment, some[i].raw);
        else if (saysTheSame(known->deployment, deployment)
                 || !mayFollow(known->deployment.state, deployment.state))
            ++m_outcome.unchanged;
        else
            done = change(Stored(*known), deployment, some[i].raw);
        if (!done)
            return done;
    }
    const QSet<qint64> unlearnt = std::exchange(m_unlearnt, {});
    const QVector<qint64> ids(unlearnt.begin(), unlearnt.end());
    return m_words == DeploymentWords::Later ? m_text.leaveForLater(ids) : m_text.learn(ids);
}

Result<void> DeploymentWriter::lookUp(const QVector<Deployment> &some)
{
    QHash<QString, QStringList> bySource;
    for (const Deployment &deployment : some) {
        if (!deployment.externalId.isEmpty())
            bySource[deployment.source] += deployment.externalId;
    }
    constexpr qsizetype atOnce = 100;
    for (auto it = bySource.cbegin(); it != bySource.cend(); ++it) {
        for (qsizetype i = 0; i < it->size(); i += atOnce) {
            if (auto found = lookUp(it.key(), it->mid(i, atOnce)); !found)
                return found;
        }
    }
    return {};
}

/// One question for up to 100 rows; a shorter list is filled up, so that it is always the same two prepared
/// statements.
Result<void> DeploymentWriter::lookUp(const QString &source, QStringList externalIds)
{
    const qsizetype width = externalIds.size() == 1 ? 1 : 100;
    while (externalIds.size() < width)
        externalIds += externalIds.last();
    QVariantList values{source};
    for (const QString &id : std::as_const(externalIds))
        values += id;
    const QString marks = QStringList(width, u"?"_s).join(u',');
    return m_db.select(
        u"SELECT "_s + deploymentColumns() + u" FROM deployment d WHERE d.source = ? AND d.external_id IN ("_s
            + marks + u')',
        values, [this](const QSqlQuery &row) {
            const Deployment deployment = deploymentFrom(row);
            m_stored.insert(Key(deployment.source, deployment.externalId), {deployment, placeFrom(row)});
            return true;
        });
}

/// The place a row wants, or the next one of its millisecond that is free.
Result<qint64> DeploymentWriter::freePlace(const Deployment &deployment)
{
    constexpr qint64 mask = (qint64(1) << placeBits) - 1;
    const qint64 wanted = placeOf(deployment);
    for (qint64 step = 0; step <= mask; ++step) {
        const qint64 place = (wanted & ~mask) | ((wanted + step) & mask);
        bool taken = false;
        const auto read =
            m_db.select(u"SELECT id FROM deployment WHERE place = ?"_s, {place}, [&](const QSqlQuery &row) {
                taken = row.value(0).toLongLong() != deployment.id.value;
                return false;
            });
        if (!read)
            return fail(read.error());
        if (!taken)
            return place;
    }
    return fail(Error::Kind::Storage,
                QCoreApplication::translate(
                    "slipway::DeploymentStore",
                    "More than a million deployments carry the very same time. Give them their own."));
}

/// A new one, or the one it had before it was taken out of the history.
Result<DeploymentId> DeploymentWriter::idFor(const Deployment &deployment)
{
    DeploymentId id;
    if (m_hasGone && !deployment.externalId.isEmpty()) {
        const auto read =
            m_db.select(u"DELETE FROM deployment_gone WHERE source = ? AND external_id = ? RETURNING id"_s,
                        {deployment.source, deployment.externalId}, [&](const QSqlQuery &row) {
                            id = {row.value(0).toLongLong()};
                            return true;
                        });
        if (!read)
            return fail(read.error());
    }
    return id.isValid() ? id : DeploymentId{m_nextId++};
}

/// Puts it in at the place it wants, or the next free one; the answer is that place.
Result<qint64> DeploymentWriter::insertRow(const Deployment &deployment)
{
    const auto liveUntil = isLive(deployment.state) ? std::optional(liveForever) : std::nullopt;
    if (m_insert) {
        const qint64 wanted = placeOf(deployment);
        const auto isIn = m_insert->row(deployment, wanted, liveUntil);
        if (!isIn)
            return fail(isIn.error());
        if (*isIn)
            return wanted;
    }
    const auto place = freePlace(deployment);
    if (!place)
        return place;
    const QVariant until = liveUntil ? QVariant(*liveUntil) : QVariant(QMetaType(QMetaType::LongLong));
    const auto done = m_db.execute(deploymentInsert(), deploymentValues(deployment, *place, until));
    return done ? place : Result<qint64>(fail(done.error()));
}

Result<void> DeploymentWriter::insert(Deployment deployment, const QByteArray &raw)
{
    const auto id = idFor(deployment);
    if (!id)
        return fail(id.error());
    deployment.id = *id;
    const auto place = insertRow(deployment);
    if (!place)
        return fail(place.error());
    m_intervals.touch(deployment);
    m_unlearnt.insert(deployment.id.value);
    m_outcome.last = deployment.id;
    ++m_outcome.inserted;
    if (!deployment.externalId.isEmpty())
        m_stored.insert(Key(deployment.source, deployment.externalId), {deployment, *place});
    return keepRaw(deployment.id, raw);
}

Result<void> DeploymentWriter::change(const Stored &stored, Deployment deployment, const QByteArray &raw)
{
    deployment.id = stored.deployment.id;
    // A row that came twice in one batch has no words in the index yet.
    if (!m_unlearnt.contains(deployment.id.value)) {
        if (auto forgotten = m_text.forget({deployment.id.value}); !forgotten)
            return forgotten;
        m_unlearnt.insert(deployment.id.value);
    }
    const auto place = freePlace(deployment);
    if (!place)
        return fail(place.error());
    const QVariant liveUntil =
        isLive(deployment.state) ? QVariant(liveForever) : QVariant(QMetaType(QMetaType::LongLong));
    QVariantList values = deploymentValues(deployment, *place, liveUntil);
    values.removeFirst();
    const auto done = m_db.execute(
        u"UPDATE deployment SET project = ?, environment = ?, state = ?, kind = ?, place = ?, "
        "live_until = ?, created_at = ?, started_at = ?, finished_at = ?, commit_id = ?, version = ?, "
        "raw_state = ?, by_whom = ?, url = ?, source = ?, external_id = ? WHERE id = ?"_s,
        values << deployment.id.value);
    if (!done)
        return fail(done.error());
    m_intervals.touch(stored.deployment);
    m_intervals.touch(deployment);
    m_stored.insert(Key(deployment.source, deployment.externalId), {deployment, *place});
    m_outcome.last = deployment.id;
    ++m_outcome.updated;
    return keepRaw(deployment.id, raw);
}

Result<void> DeploymentWriter::keepRaw(DeploymentId id, const QByteArray &raw)
{
    if (raw.isEmpty())
        return {};
    if (m_insert)
        return m_insert->raw(id, raw);
    const auto kept = m_db.execute(u"INSERT INTO deployment_raw (deployment, raw) VALUES (?, ?) "
                                   "ON CONFLICT (deployment) DO UPDATE SET raw = excluded.raw"_s,
                                   {id.value, raw});
    if (!kept)
        return fail(kept.error());
    return {};
}

} // namespace slipway
