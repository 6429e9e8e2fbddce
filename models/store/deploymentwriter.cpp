#include "models/store/deploymentwriter.h"

#include "models/store/deploymentrow.h"
#include "models/store/storevalues.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

Result<UpsertOutcome> DeploymentWriter::take(const QVector<IncomingDeployment> &incoming)
{
    constexpr qsizetype atOnce = 2000;
    const auto highest =
        m_db.select(u"SELECT coalesce(max(id), 0) FROM deployment"_s, {}, [&](const QSqlQuery &row) {
            m_nextId = row.value(0).toLongLong() + 1;
            return false;
        });
    if (!highest)
        return fail(highest.error());
    for (qsizetype i = 0; i < incoming.size(); i += atOnce) {
        if (auto taken = takeSome(incoming.mid(i, atOnce)); !taken)
            return fail(taken.error());
    }
    if (auto right = m_intervals.putRight(); !right)
        return fail(right.error());
    return m_outcome;
}

Result<void> DeploymentWriter::takeSome(const QVector<IncomingDeployment> &some)
{
    m_stored.clear();
    if (auto known = lookUp(some); !known)
        return known;
    for (const IncomingDeployment &news : some) {
        const Deployment deployment = tidied(news.deployment);
        const auto known = deployment.externalId.isEmpty()
            ? m_stored.constEnd()
            : m_stored.constFind(Key(deployment.source, deployment.externalId));
        Result<void> done;
        if (known == m_stored.constEnd())
            done = insert(deployment, news.raw);
        else if (saysTheSame(known->deployment, deployment)
                 || !mayFollow(known->deployment.state, deployment.state))
            ++m_outcome.unchanged;
        else
            done = change(Stored(*known), deployment, news.raw);
        if (!done)
            return done;
    }
    const QSet<qint64> unlearnt = std::exchange(m_unlearnt, {});
    return m_text.learn(QVector<qint64>(unlearnt.begin(), unlearnt.end()));
}

Result<void> DeploymentWriter::lookUp(const QVector<IncomingDeployment> &some)
{
    QHash<QString, QStringList> bySource;
    for (const IncomingDeployment &news : some) {
        const Deployment deployment = tidied(news.deployment);
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

Result<void> DeploymentWriter::insert(Deployment deployment, const QByteArray &raw)
{
    deployment.id = {m_nextId++};
    const auto place = freePlace(deployment);
    if (!place)
        return fail(place.error());
    const QVariant liveUntil =
        isLive(deployment.state) ? QVariant(liveForever) : QVariant(QMetaType(QMetaType::LongLong));
    if (const auto done = m_db.execute(deploymentInsert(), deploymentValues(deployment, *place, liveUntil));
        !done)
        return fail(done.error());
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
    const auto kept = m_db.execute(u"INSERT INTO deployment_raw (deployment, raw) VALUES (?, ?) "
                                   "ON CONFLICT (deployment) DO UPDATE SET raw = excluded.raw"_s,
                                   {id.value, raw});
    if (!kept)
        return fail(kept.error());
    return {};
}

} // namespace slipway
