#include "models/store/liveintervals.h"

#include "models/base/times.h"
#include "models/store/deploymentrow.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace slipway {

void LiveIntervals::touch(const Deployment &deployment)
{
    if (!isLive(deployment.state))
        return;
    const qint64 time = toMilliseconds(effectiveTime(deployment));
    const Pair pair(deployment.project.value, deployment.environment.value);
    const auto known = m_touched.find(pair);
    if (known == m_touched.end())
        m_touched.insert(pair, {time, time});
    else
        *known = {qMin(known->first, time), qMax(known->last, time)};
}

Result<void> LiveIntervals::putRight()
{
    for (auto it = m_touched.cbegin(); it != m_touched.cend(); ++it) {
        if (auto done = putRight(it.key(), it.value()); !done)
            return done;
    }
    m_touched.clear();
    return {};
}

Result<void> LiveIntervals::putRight(const Pair &pair, const Stretch &stretch)
{
    const QString ofPair =
        u"FROM deployment d WHERE d.project = ? AND d.environment = ? AND d.live_until IS NOT NULL "_s;
    // From the neighbour before the stretch …
    qint64 from = 0;
    auto read =
        m_db.select(u"SELECT d.place "_s + ofPair + u"AND d.place < ? ORDER BY d.place DESC LIMIT 1"_s,
                    {pair.first, pair.second, firstPlaceOf(stretch.first)}, [&](const QSqlQuery &row) {
                        from = row.value(0).toLongLong();
                        return false;
                    });
    if (!read)
        return read;
    // … to the first one after it, whose own end stays as it is.
    std::vector<Deployment> rows;
    std::vector<qint64> ends;
    const qint64 past = firstPlaceOf(stretch.last + 1);
    bool hasNext = false;
    read = m_db.select(u"SELECT "_s + deploymentColumns() + u' ' + ofPair
                           + u"AND d.place >= ? ORDER BY d.place"_s,
                       {pair.first, pair.second, from}, [&](const QSqlQuery &row) {
                           rows.push_back(deploymentFrom(row));
                           ends.push_back(row.value(5).toLongLong());
                           hasNext = placeFrom(row) >= past;
                           return !hasNext;
                       });
    if (!read)
        return read;
    std::vector<Deployment> assigned = rows;
    assignLiveIntervals(assigned);
    const size_t count = rows.size() - (hasNext ? 1 : 0);
    for (size_t i = 0; i < count; ++i) {
        const qint64 end = i + 1 < rows.size() ? toMilliseconds(assigned[i].liveUntil) : liveForever;
        if (end == ends[i])
            continue;
        const auto set =
            m_db.execute(u"UPDATE deployment SET live_until = ? WHERE id = ?"_s, {end, rows[i].id.value});
        if (!set)
            return fail(set.error());
    }
    return {};
}

} // namespace slipway
