#include "models/store/deploymentmoments.h"

#include "models/base/times.h"
#include "models/store/deploymentrow.h"

using namespace Qt::StringLiterals;

namespace slipway {

Result<QDateTime> DeploymentMoments::one(const QString &condition, const QVariantList &values)
{
    QDateTime moment;
    const auto read = m_db.select(u"SELECT place FROM deployment WHERE live_until IS NOT NULL AND "_s
                                      + condition + u" LIMIT 1"_s,
                                  values, [&moment](const QSqlQuery &row) {
                                      moment = fromMilliseconds(row.value(0).toLongLong() >> placeBits);
                                      return false;
                                  });
    if (!read)
        return fail(read.error());
    return moment;
}

Result<QDateTime> DeploymentMoments::first()
{
    // What has no time at all stands at 0.
    return one(u"place >= ? ORDER BY place"_s, {firstPlaceOf(1)});
}

Result<QDateTime> DeploymentMoments::before(const QDateTime &at)
{
    return one(u"place < ? AND place >= ? ORDER BY place DESC"_s,
               {firstPlaceOf(toMilliseconds(at)), firstPlaceOf(1)});
}

Result<QDateTime> DeploymentMoments::after(const QDateTime &at)
{
    return one(u"place >= ? ORDER BY place"_s, {firstPlaceOf(toMilliseconds(at) + 1)});
}

Result<QVector<int>> DeploymentMoments::counts(const QDateTime &from, const QDateTime &to, int slices)
{
    QVector<int> counts(qMax(1, slices));
    const qint64 begin = toMilliseconds(from);
    const qint64 end = qMax(toMilliseconds(to), begin + 1);
    const qint64 width = (end - begin + counts.size() - 1) / counts.size();
    const QString sql =
        u"SELECT (place / %1 - %2) / %3 AS slice, count(*) FROM deployment WHERE live_until IS NOT NULL AND "
        "place >= ? AND place < ? GROUP BY slice"_s.arg(qint64(1) << placeBits)
            .arg(begin)
            .arg(width);
    const auto read =
        m_db.select(sql, {firstPlaceOf(begin), firstPlaceOf(end)}, [&counts](const QSqlQuery &row) {
            const qint64 slice = row.value(0).toLongLong();
            if (slice >= 0 && slice < counts.size())
                counts[slice] = row.value(1).toInt();
            return true;
        });
    if (!read)
        return fail(read.error());
    return counts;
}

} // namespace slipway
