#include "models/store/deploymentorder.h"

#include "models/domain/versionorder.h"
#include "models/store/deploymentparts.h"
#include "models/store/deploymentrow.h"
#include "models/store/historyquery.h"
#include "models/store/orderwalk.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 noRank = std::numeric_limits<qint64>::max();

QString valueOf(DeploymentColumn column)
{
    switch (column) {
    case DeploymentColumn::When:
        return u"d.place"_s;
    case DeploymentColumn::Project:
        return u"d.project"_s;
    case DeploymentColumn::Environment:
        return u"d.environment"_s;
    case DeploymentColumn::Version:
        return u"d.version"_s;
    case DeploymentColumn::State:
        return u"d.state"_s;
    case DeploymentColumn::Kind:
        return u"d.kind"_s;
    case DeploymentColumn::By:
        return u"d.by_whom"_s;
    case DeploymentColumn::Source:
        return u"d.source"_s;
    case DeploymentColumn::Took:
        return tookOf();
    }
    return {};
}

bool isText(DeploymentColumn column)
{
    return column == DeploymentColumn::Version || column == DeploymentColumn::By
        || column == DeploymentColumn::Source;
}

struct Row
{
    qint64 rank = noRank;
    qint64 place = 0;
    qint64 id = 0;
};

/// Gives the rows of a column that need it their ranks: texts by number, ids by name.
class Ranks
{
public:
    explicit Ranks(DeploymentColumn column) : m_column(column) { }

    qint64 numberOf(const QString &text)
    {
        if (text.isEmpty())
            return noRank;
        if (const auto known = m_numbers.constFind(text); known != m_numbers.cend())
            return *known;
        m_numbers.insert(text, m_texts.size());
        m_texts += text;
        return m_texts.size() - 1;
    }

    /// From numbers to ranks, in place; what counts as equal gets the same.
    Result<void> settle(Database &db, std::vector<Row> &rows) const
    {
        QHash<qint64, qint64> ranks;
        if (isText(m_column)) {
            QHash<qint64, QString> names;
            for (qsizetype i = 0; i < m_texts.size(); ++i)
                names.insert(i, m_texts[i]);
            ranks = m_column == DeploymentColumn::Version ? byVersion(names) : byName(names);
        } else if (m_column == DeploymentColumn::Project || m_column == DeploymentColumn::Environment) {
            const auto names = namesById(db, m_column);
            if (!names)
                return fail(names.error());
            ranks = byName(*names);
        } else {
            return {};
        }
        for (Row &row : rows)
            row.rank = ranks.value(row.rank, noRank);
        return {};
    }

private:
    static QHash<qint64, qint64> byName(const QHash<qint64, QString> &names)
    {
        QVector<qint64> sorted = names.keys();
        std::ranges::sort(
            sorted, [&](qint64 a, qint64 b) { return compareNames(names.value(a), names.value(b)) < 0; });
        QHash<qint64, qint64> ranks;
        for (qsizetype i = 0; i < sorted.size(); ++i)
            ranks.insert(sorted[i], i);
        return ranks;
    }
    static QHash<qint64, qint64> byVersion(const QHash<qint64, QString> &names)
    {
        std::vector<std::pair<QByteArray, qint64>> keyed;
        for (auto name = names.cbegin(); name != names.cend(); ++name)
            keyed.emplace_back(versionSortKey(*name), name.key());
        std::ranges::sort(keyed);
        QHash<qint64, qint64> ranks;
        qint64 rank = 0;
        for (size_t i = 0; i < keyed.size(); ++i) {
            rank += i > 0 && keyed[i].first != keyed[i - 1].first;
            ranks.insert(keyed[i].second, rank);
        }
        return ranks;
    }

    DeploymentColumn m_column;
    QHash<QString, qint64> m_numbers;
    QStringList m_texts;
};

} // namespace

Result<OrderedRows> DeploymentOrder::first(const DeploymentFilter &filter, const DeploymentSort &sort,
                                           int limit)
{
    if (sort.column == DeploymentColumn::When)
        return sort.ascending ? oldest(filter, limit) : newest(filter, limit);
    const auto many = isMore(filter, m_fewRows);
    if (!many)
        return fail(many.error());
    if (*many) {
        const auto parts = partsOf(m_db, filter, sort);
        if (!parts)
            return fail(parts.error());
        if (*parts)
            return valueByValue(**parts, limit);
        const auto walked = walkOrder(m_db, filter, sort, limit);
        if (!walked)
            return fail(walked.error());
        if (*walked)
            return rowsOf(**walked, false);
    }
    return ofAll(filter, sort, limit);
}

Result<OrderedRows> DeploymentOrder::newest(const DeploymentFilter &filter, int limit)
{
    auto page = DeploymentStore(m_db).page(filter, {}, limit);
    if (!page)
        return fail(page.error());
    return OrderedRows{std::move(page->rows), page->next.isEmpty()};
}

Result<OrderedRows> DeploymentOrder::oldest(const DeploymentFilter &filter, int limit)
{
    OrderedRows found{{}, true};
    auto segments = historySegments(filter);
    std::ranges::reverse(segments);
    for (const HistorySegment &segment : std::as_const(segments)) {
        const auto query = historyQuery(m_db, filter, segment, liveForever);
        if (!query)
            return fail(query.error());
        if (query->isEmpty || !found.isWhole)
            continue;
        const auto read = m_db.select(u"SELECT "_s + deploymentColumns() + u" FROM "_s + query->from
                                          + u" ORDER BY "_s + query->place + u" LIMIT ?"_s,
                                      query->values + QVariantList{limit + 1 - found.rows.size()},
                                      [&](const QSqlQuery &row) {
                                          found.isWhole = found.rows.size() < limit;
                                          if (found.isWhole)
                                              found.rows += deploymentFrom(row);
                                          return found.isWhole;
                                      });
        if (!read)
            return fail(read.error());
    }
    return found;
}

Result<OrderedRows> DeploymentOrder::valueByValue(const QVector<DeploymentFilter> &parts, int limit)
{
    OrderedRows found;
    for (const DeploymentFilter &part : parts) {
        if (found.rows.size() >= limit)
            break;
        const auto some = newest(part, limit - int(found.rows.size()));
        if (!some)
            return fail(some.error());
        found.rows += some->rows;
    }
    return found;
}

Result<OrderedRows> DeploymentOrder::ofAll(const DeploymentFilter &filter, const DeploymentSort &sort,
                                           int limit)
{
    const auto all = ids(filter, sort);
    if (!all)
        return fail(all.error());
    return rowsOf(all->mid(0, limit), all->size() <= limit);
}

Result<OrderedRows> DeploymentOrder::rowsOf(const QVector<DeploymentId> &ids, bool isWhole)
{
    auto rows = DeploymentStore(m_db).byIds(ids);
    if (!rows)
        return fail(rows.error());
    return OrderedRows{std::move(*rows), isWhole};
}

Result<bool> DeploymentOrder::isMore(const DeploymentFilter &filter, qint64 than)
{
    qint64 count = 0;
    const auto read =
        forEachHistoryQuery(m_db, filter, liveForever, [&](const HistoryQuery &query) -> Result<bool> {
            const auto some = m_db.select(
                u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT ?) AS counted"_s.arg(query.countFrom),
                query.values + QVariantList{than + 1 - count}, [&](const QSqlQuery &row) {
                    count += row.value(0).toLongLong();
                    return false;
                });
            return some ? Result<bool>(count <= than) : fail(some.error());
        });
    return read ? Result<bool>(count > than) : Result<bool>(fail(read.error()));
}

Result<QVector<DeploymentId>> DeploymentOrder::ids(const DeploymentFilter &filter, const DeploymentSort &sort)
{
    if (sort.column == DeploymentColumn::When) {
        auto found = DeploymentStore(m_db).ids(filter);
        if (found && sort.ascending)
            std::ranges::reverse(*found);
        return found;
    }
    const bool isFacet = sort.column != DeploymentColumn::Version && sort.column != DeploymentColumn::Took;
    const QString from =
        m_db.isSqlite() && isFacet ? u"deployment d INDEXED BY deployment_facet"_s : u"deployment d"_s;
    std::vector<Row> rows;
    Ranks ranks(sort.column);
    for (const HistorySegment &segment : historySegments(filter)) {
        const auto query = historyQuery(m_db, filter, segment, liveForever, from);
        if (!query)
            return fail(query.error());
        if (query->isEmpty)
            continue;
        const auto read =
            m_db.select(u"SELECT d.place, d.id, %1 FROM %2"_s.arg(valueOf(sort.column), query->from),
                        query->values, [&](const QSqlQuery &row) {
                            const QVariant value = row.value(2);
                            const qint64 number =
                                isText(sort.column) ? ranks.numberOf(value.toString()) : value.toLongLong();
                            rows.push_back({value.isNull() ? noRank : number, row.value(0).toLongLong(),
                                            row.value(1).toLongLong()});
                            return true;
                        });
        if (!read)
            return fail(read.error());
    }
    if (const auto settled = ranks.settle(m_db, rows); !settled)
        return fail(settled.error());
    for (Row &row : rows) {
        if (!sort.ascending && row.rank != noRank)
            row.rank = -row.rank;
    }
    std::ranges::sort(rows, [](const Row &a, const Row &b) {
        return std::tuple(a.rank, b.place) < std::tuple(b.rank, a.place);
    });
    QVector<DeploymentId> ids;
    ids.reserve(qsizetype(rows.size()));
    for (const Row &row : rows)
        ids.append(DeploymentId{row.id});
    return ids;
}

} // namespace slipway
