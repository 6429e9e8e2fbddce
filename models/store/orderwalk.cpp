#include "models/store/orderwalk.h"

#include "models/base/times.h"
#include "models/store/deploymentrow.h"
#include "models/store/historyquery.h"
#include "models/store/storevalues.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int mostSteps = 30'000;

using Walked = std::optional<QVector<DeploymentId>>;

/// What of a filter a row of SQLite's index of facets tells by itself.
struct Conditions
{
    QString sql;
    QVariantList values;

    template <class Values, class ToValue>
    void anyOf(const QString &column, const Values &wanted, ToValue toValue)
    {
        if (wanted.isEmpty())
            return;
        sql += u" AND %1 IN (%2)"_s.arg(column, QStringList(wanted.size(), u"?"_s).join(u','));
        for (const auto &value : wanted)
            values += toValue(value);
    }
    void bound(const QString &condition, const QDateTime &moment)
    {
        if (!moment.isValid())
            return;
        sql += condition;
        values += firstPlaceOf(toMilliseconds(moment));
    }
};

Result<Conditions> conditionsOf(Database &db, const DeploymentFilter &filter)
{
    const auto id = [](auto value) { return QVariant(value.value); };
    const auto ordinal = [](auto value) { return QVariant(int(value)); };
    Conditions found;
    found.anyOf(u"d.project"_s, filter.projects, id);
    found.anyOf(u"d.environment"_s, filter.environments, id);
    found.anyOf(u"(SELECT tier FROM environment WHERE environment.id = d.environment)"_s, filter.tiers,
                ordinal);
    found.anyOf(u"d.state"_s, filter.states, ordinal);
    found.anyOf(u"d.kind"_s, filter.kinds, ordinal);
    found.anyOf(u"d.by_whom"_s, filter.people, textValue);
    found.anyOf(u"d.source"_s, filter.sources, textValue);
    found.bound(u" AND d.place >= ?"_s, filter.from);
    found.bound(u" AND d.place < ?"_s, filter.to);
    DeploymentFilter words;
    words.search = filter.search;
    const auto query = historyQuery(db, words, {}, liveForever);
    if (!query)
        return fail(query.error());
    if (query->isEmpty) {
        found.sql += u" AND false"_s;
    } else if (!query->values.isEmpty()) {
        found.sql += u" AND d.place IN (SELECT rowid FROM %1)"_s.arg(query->countFrom);
        found.values += query->values;
    }
    return found;
}

Result<Walked> readIds(Database &db, const QString &sql, const QVariantList &values, int limit)
{
    QVector<DeploymentId> ids;
    const auto read = db.select(sql, values, [&](const QSqlQuery &row) {
        ids.append(DeploymentId{row.value(0).toLongLong()});
        return true;
    });
    if (!read)
        return fail(read.error());
    return ids.size() < limit ? Walked() : Walked(ids); // the rest is among what has no value, or further on
}

Result<bool> isComplete(Database &db)
{
    bool complete = true;
    const auto read = db.select(u"SELECT 1 FROM deployment_unordered LIMIT 1"_s, {}, [&](const QSqlQuery &) {
        complete = false;
        return false;
    });
    return read ? Result<bool>(complete) : Result<bool>(fail(read.error()));
}

Result<Walked> walkSqlite(Database &db, const DeploymentFilter &filter, const DeploymentSort &sort, int limit)
{
    const auto complete = isComplete(db);
    if (!complete)
        return fail(complete.error());
    if (!*complete || filter.isInFreeze)
        return Walked();
    const auto conditions = conditionsOf(db, filter);
    if (!conditions)
        return fail(conditions.error());
    const QString key = sort.column == DeploymentColumn::Took ? u"took"_s : u"version_key"_s;
    const QString index =
        sort.column == DeploymentColumn::Took ? u"deployment_order_took"_s : u"deployment_order_version"_s;
    const QString direction = sort.ascending ? u"ASC"_s : u"DESC"_s;
    // A row that changed a moment ago has moved, and is left out until it is learnt again.
    const QString sql =
        u"SELECT o.id FROM (SELECT id, place, %1 AS key FROM deployment_order INDEXED BY %2 WHERE %1 IS NOT "
        u"NULL "
        "ORDER BY %1 %3, place DESC LIMIT ?) o CROSS JOIN deployment d INDEXED BY deployment_facet "
        "ON d.place = o.place WHERE d.id = o.id%4 ORDER BY o.key %3, o.place DESC LIMIT ?"_s.arg(
            key, index, direction, conditions->sql);
    const int steps = conditions->sql.isEmpty() ? limit : mostSteps;
    return readIds(db, sql, QVariantList{steps} + conditions->values + QVariantList{limit}, limit);
}

/// The server has an index of how long each took; of versions it has none.
Result<Walked> walkServer(Database &db, const DeploymentFilter &filter, const DeploymentSort &sort, int limit)
{
    if (sort.column != DeploymentColumn::Took || filter.isInFreeze)
        return Walked();
    const auto query = historyQuery(db, filter, {}, liveForever);
    if (!query)
        return fail(query.error());
    if (query->isEmpty)
        return Walked();
    return readIds(db,
                   u"SELECT d.id FROM %1 AND %2 IS NOT NULL ORDER BY %2 %3, d.place DESC LIMIT ?"_s.arg(
                       query->from, tookOf(), sort.ascending ? u"ASC"_s : u"DESC"_s),
                   query->values + QVariantList{limit}, limit);
}

} // namespace

QString tookOf()
{
    return u"CASE WHEN d.started_at > 0 AND d.finished_at > 0 THEN d.finished_at - d.started_at END"_s;
}

Result<Walked> walkOrder(Database &db, const DeploymentFilter &filter, const DeploymentSort &sort, int limit)
{
    if (sort.column != DeploymentColumn::Took && sort.column != DeploymentColumn::Version)
        return Walked();
    return db.isSqlite() ? walkSqlite(db, filter, sort, limit) : walkServer(db, filter, sort, limit);
}

} // namespace slipway
