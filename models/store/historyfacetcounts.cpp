#include "models/store/historyfacetcounts.h"

#include "models/store/facetsweep.h"
#include "models/store/historyquery.h"
#include "models/store/storevalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Ids = QHash<qint64, qint64>;
using Names = QHash<QString, qint64>;

Unexpected cancelled()
{
    return fail(Error::Kind::Cancelled,
                QCoreApplication::translate("slipway::DeploymentStore", "Counting was given up."));
}

/// `each` is handed one value of `column` and how many rows have it.
Result<void> countBy(Database &db, const DeploymentFilter &filter, const QString &column,
                     const std::function<void(const QVariant &, qint64)> &each)
{
    return forEachHistoryQuery(db, filter, liveForever, [&](const HistoryQuery &query) -> Result<bool> {
        const QString sql = u"SELECT d.%1, count(*) FROM %2 GROUP BY d.%1"_s.arg(column, query.from);
        const auto read = db.select(sql, query.values, [&](const QSqlQuery &row) {
            each(row.value(0), row.value(1).toLongLong());
            return true;
        });
        return read ? Result<bool>(true) : fail(read.error());
    });
}

Result<void> countByTier(Database &db, DeploymentFilter filter, Ids &counts)
{
    filter.tiers.clear();
    Ids tiers;
    const auto read = db.select(u"SELECT id, tier FROM environment"_s, {}, [&](const QSqlQuery &row) {
        tiers.insert(row.value(0).toLongLong(), row.value(1).toLongLong());
        return true;
    });
    if (!read)
        return read;
    return countBy(db, filter, u"environment"_s, [&](const QVariant &environment, qint64 count) {
        counts[tiers.value(environment.toLongLong(), qint64(Tier::Other))] += count;
    });
}

/// A server groups better than it sends: one question a facet.
Result<HistoryFacetCounts> countByServer(Database &db, const DeploymentFilter &filter,
                                         const std::atomic_bool &isCancelled)
{
    HistoryFacetCounts counts;
    const auto numbers = [&](auto DeploymentFilter::*chosen, const QString &column, Ids &into) {
        DeploymentFilter others = filter;
        (others.*chosen).clear();
        return countBy(db, others, column,
                       [&into](const QVariant &value, qint64 count) { into[value.toLongLong()] += count; });
    };
    const auto names = [&](QStringList DeploymentFilter::*chosen, const QString &column, Names &into) {
        DeploymentFilter others = filter;
        (others.*chosen).clear();
        return countBy(db, others, column,
                       [&into](const QVariant &value, qint64 count) { into[value.toString()] += count; });
    };
    DeploymentFilter inFreeze = filter;
    inFreeze.isInFreeze = true;
    const auto countAll = [&db](const DeploymentFilter &what, qint64 &into) {
        return countBy(db, what, u"kind"_s, [&into](const QVariant &, qint64 count) { into += count; });
    };
    const std::function<Result<void>()> questions[] = {
        [&] { return numbers(&DeploymentFilter::projects, u"project"_s, counts.projects); },
        [&] { return numbers(&DeploymentFilter::environments, u"environment"_s, counts.environments); },
        [&] { return countByTier(db, filter, counts.tiers); },
        [&] { return numbers(&DeploymentFilter::states, u"state"_s, counts.states); },
        [&] { return numbers(&DeploymentFilter::kinds, u"kind"_s, counts.kinds); },
        [&] { return names(&DeploymentFilter::people, u"by_whom"_s, counts.people); },
        [&] { return names(&DeploymentFilter::sources, u"source"_s, counts.sources); },
        [&] { return countAll(filter, counts.total); },
        [&] { return countAll(inFreeze, counts.inFreeze); }};
    for (const auto &question : questions) {
        if (isCancelled)
            return cancelled();
        if (const auto asked = question(); !asked)
            return fail(asked.error());
    }
    return counts;
}

} // namespace

Result<HistoryFacetCounts> countHistoryFacets(Database &db, const DeploymentFilter &filter,
                                              const std::atomic_bool &isCancelled)
{
    if (!db.isSqlite())
        return countByServer(db, filter, isCancelled);
    FacetSweep sweep(db, filter);
    const auto swept = sweep.run(isCancelled);
    if (!swept)
        return fail(swept.error());
    return *swept ? Result<HistoryFacetCounts>(sweep.counts()) : cancelled();
}

} // namespace slipway
