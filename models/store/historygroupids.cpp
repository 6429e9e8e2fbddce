#include "models/store/historygroupids.h"

#include "models/store/deploymentrow.h"
#include "models/store/historyquery.h"

using namespace Qt::StringLiterals;

namespace slipway {

Result<GroupedHistory> groupedHistoryIds(Database &db, const DeploymentFilter &filter,
                                         HistoryGrouping grouping, const QTimeZone &zone)
{
    const bool byRelease = grouping == HistoryGrouping::Release;
    HistoryGrouper grouper(zone);
    GroupedHistory plain;
    const auto takeIn = [&](const QSqlQuery &row) {
        const DeploymentId id{row.value(0).toLongLong()};
        if (grouping == HistoryGrouping::Day)
            grouper.addToDay(id, row.value(1).toLongLong() >> placeBits);
        else if (byRelease)
            grouper.addToRelease(id, {row.value(1).toLongLong()}, row.value(2).toString());
        else
            plain.ids.append(id);
        return true;
    };
    const auto read =
        forEachHistoryQuery(db, filter, liveForever, [&](const HistoryQuery &query) -> Result<bool> {
            QString columns = u"d.id"_s;
            if (grouping == HistoryGrouping::Day)
                columns += u", "_s + query.place;
            else if (byRelease)
                columns += u", d.project, d.version"_s;
            const auto some = db.select(u"SELECT "_s + columns + u" FROM "_s + query.from + u" ORDER BY "_s
                                            + query.place + u" DESC"_s,
                                        query.values, takeIn);
            return some ? Result<bool>(true) : fail(some.error());
        });
    if (!read)
        return fail(read.error());
    return grouping == HistoryGrouping::None ? plain : grouper.take();
}

} // namespace slipway
