#include "models/store/deploymentoutcomes.h"

#include "models/base/times.h"
#include "models/store/deploymentrow.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// One pair's newest rows of one kind, straight from the index that holds that kind. `p` and `e` are outside.
QString newestOf(const QString &kind)
{
    return u"SELECT * FROM (SELECT d.place, d.state FROM deployment d WHERE d.project = p.id AND "
           u"d.environment = "
           u"e.id AND d.place < %2 AND "_s
        + kind + u" ORDER BY d.place DESC LIMIT %1) AS part"_s;
}

/// How many of a pair ended, and how many of them failed, as one number: failed · 1000 + ended.
QString endedOf(int most, qint64 before)
{
    const QString good = newestOf(u"d.live_until IS NOT NULL"_s);
    const QString bad = newestOf(u"d.live_until IS NULL AND d.state IN (6, 10)"_s);
    const QString sql =
        u"SELECT sum(CASE WHEN state IN (6, 10) THEN 1001 ELSE 1 END) FROM (SELECT state FROM ("_s + good
        + u" UNION ALL "_s + bad + u") AS ends ORDER BY place DESC LIMIT %1) AS last"_s;
    return QString(sql).replace(u"%1"_s, QString::number(most)).replace(u"%2"_s, QString::number(before));
}

} // namespace

Result<QHash<std::pair<ProjectId, EnvironmentId>, RecentOutcomes>>
DeploymentOutcomes::recent(const QVector<ProjectId> &projects, const QDateTime &at, int most)
{
    static_assert(int(DeploymentState::Failed) == 6 && int(DeploymentState::TimedOut) == 10);
    /// Engines allow more placeholders than this in one statement.
    constexpr qsizetype atOnce = 500;
    constexpr int step = 1000;
    QHash<std::pair<ProjectId, EnvironmentId>, RecentOutcomes> outcomes;
    const qint64 before =
        at.isValid() ? firstPlaceOf(toMilliseconds(at) + 1) : std::numeric_limits<qint64>::max();
    for (qsizetype start = 0; start < projects.size(); start += atOnce) {
        QVariantList values;
        for (const ProjectId id : projects.mid(start, atOnce))
            values.append(id.value);
        const QString places = QStringList(values.size(), u"?"_s).join(u',');
        const QString sql = u"SELECT p.id, e.id, ("_s + endedOf(qBound(1, most, step - 1), before)
            + u") FROM project p CROSS JOIN environment e WHERE p.id IN ("_s + places + u')';
        const auto read = m_db.select(sql, values, [&](const QSqlQuery &row) {
            const int counted = row.value(2).toInt();
            if (counted > 0)
                outcomes.insert(
                    {ProjectId{row.value(0).toLongLong()}, EnvironmentId{row.value(1).toLongLong()}},
                    {counted / step, counted % step});
            return true;
        });
        if (!read)
            return fail(read.error());
    }
    return outcomes;
}

} // namespace slipway
