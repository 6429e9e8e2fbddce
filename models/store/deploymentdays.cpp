#include "models/store/deploymentdays.h"

#include "models/base/times.h"
#include "models/store/deploymentrow.h"

using namespace Qt::StringLiterals;

namespace slipway {

Result<QVector<DayCount>> countDeploymentDays(Database &db, const QVector<QDateTime> &bounds)
{
    // SQLite would look every row up in the table instead of reading the index that holds the state too.
    const QString sql = u"SELECT count(*), coalesce(sum(CASE WHEN d.state IN (%1, %2) THEN 1 ELSE 0 END), 0) "
                        u"FROM deployment d %3 "
                        "WHERE d.place >= ? AND d.place < ?"_s.arg(int(DeploymentState::Failed))
                            .arg(int(DeploymentState::TimedOut))
                            .arg(db.isSqlite() ? u"INDEXED BY deployment_facet"_s : QString());
    QVector<DayCount> counts;
    for (qsizetype i = 0; i + 1 < bounds.size(); ++i) {
        const auto read = db.select(
            sql, {firstPlaceOf(toMilliseconds(bounds[i])), firstPlaceOf(toMilliseconds(bounds[i + 1]))},
            [&](const QSqlQuery &row) {
                counts.append({row.value(0).toLongLong(), row.value(1).toLongLong()});
                return false;
            });
        if (!read)
            return fail(read.error());
    }
    return counts;
}

} // namespace slipway
