// A window over the whole history: all ids at once, and rows by their ids.
#include "models/store/deploymentrow.h"
#include "models/store/deploymentstore.h"
#include "models/store/historyquery.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace slipway {

Result<QVector<DeploymentId>> DeploymentStore::ids(const DeploymentFilter &filter)
{
    QVector<DeploymentId> ids;
    const auto read =
        forEachHistoryQuery(m_db, filter, liveForever, [&](const HistoryQuery &query) -> Result<bool> {
            const auto some =
                m_db.select(u"SELECT d.id FROM "_s + query.from + u" ORDER BY "_s + query.place + u" DESC"_s,
                            query.values, [&](const QSqlQuery &row) {
                                ids.append(DeploymentId{row.value(0).toLongLong()});
                                return true;
                            });
            return some ? Result<bool>(true) : fail(some.error());
        });
    if (!read)
        return fail(read.error());
    return ids;
}

Result<QVector<Deployment>> DeploymentStore::byIds(const QVector<DeploymentId> &ids)
{
    /// Engines allow more placeholders than this in one statement.
    constexpr qsizetype atOnce = 500;
    QHash<qint64, Deployment> found;
    for (qsizetype start = 0; start < ids.size(); start += atOnce) {
        QVariantList values;
        for (const DeploymentId id : ids.mid(start, atOnce))
            values.append(id.value);
        const QString places = QStringList(values.size(), u"?"_s).join(u',');
        const auto read = m_db.select(u"SELECT "_s + deploymentColumns()
                                          + u" FROM deployment d WHERE d.id IN ("_s + places + u')',
                                      values, [&](const QSqlQuery &row) {
                                          const Deployment deployment = deploymentFrom(row);
                                          found.insert(deployment.id.value, deployment);
                                          return true;
                                      });
        if (!read)
            return fail(read.error());
    }
    QVector<Deployment> rows;
    for (const DeploymentId id : ids) {
        if (const auto row = found.constFind(id.value); row != found.cend())
            rows.append(*row);
    }
    return rows;
}

} // namespace slipway
