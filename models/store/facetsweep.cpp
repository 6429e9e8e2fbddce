#include "models/store/facetsweep.h"

#include "models/store/historyquery.h"
#include "models/store/sqlitehandle.h"
#include "models/store/storeerrors.h"

#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <memory>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int rowsBetweenLooks = 2048;

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

/// Numbers and texts are all that a filter binds.
void bindValues(sqlite3_stmt *statement, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        if (values[i].typeId() == QMetaType::QString) {
            const QByteArray text = values[i].toString().toUtf8();
            sqlite3_bind_text(statement, i + 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(statement, i + 1, values[i].toLongLong());
        }
    }
}

/// What of a filter is asked of the database; the rest is looked at row by row.
DeploymentFilter wordsAndTimesOf(const DeploymentFilter &filter)
{
    DeploymentFilter asked;
    asked.search = filter.search;
    asked.from = filter.from;
    asked.to = filter.to;
    return asked;
}

QHash<qint64, qint64> byNumber(const std::vector<qint64> &met)
{
    QHash<qint64, qint64> counts;
    for (size_t i = 0; i < met.size(); ++i) {
        if (met[i] > 0)
            counts.insert(qint64(i), met[i]);
    }
    return counts;
}

QHash<QString, qint64> byName(const std::vector<qint64> &met, const QHash<QByteArray, size_t> &numbers)
{
    QHash<QString, qint64> counts;
    for (auto name = numbers.cbegin(); name != numbers.cend(); ++name) {
        if (*name < met.size() && met[*name] > 0)
            counts.insert(QString::fromUtf8(name.key()), met[*name]);
    }
    return counts;
}

} // namespace

void FacetSweep::Column::choose(size_t value)
{
    isAnyChosen = true;
    if (value >= chosen.size())
        chosen.resize(value + 1, 0);
    chosen[value] = 1;
}

size_t FacetSweep::Texts::numberOf(const char *bytes, int size)
{
    if (last.size() == size && std::equal(bytes, bytes + size, last.constData()))
        return lastNumber;
    const auto known = numbers.constFind(QByteArray::fromRawData(bytes, size));
    last = QByteArray(bytes, size);
    lastNumber = known == numbers.cend() ? size_t(numbers.size()) : *known;
    if (known == numbers.cend())
        numbers.insert(last, lastNumber);
    return lastNumber;
}

FacetSweep::FacetSweep(Database &db, const DeploymentFilter &filter)
    : m_db(db), m_filter(filter), m_frozen(frozenSegments(filter.freezes))
{
    std::ranges::reverse(m_frozen);
    for (size_t i = 0; i < std::size(m_columns); ++i)
        m_columns[i].facet = HistoryFacet(i);
    const auto column = [this](HistoryFacet facet) -> Column & { return m_columns[int(facet)]; };
    for (const ProjectId id : filter.projects)
        column(HistoryFacet::Project).choose(size_t(id.value));
    for (const EnvironmentId id : filter.environments)
        column(HistoryFacet::Environment).choose(size_t(id.value));
    for (const Tier tier : filter.tiers)
        column(HistoryFacet::Tier).choose(size_t(tier));
    for (const DeploymentState state : filter.states)
        column(HistoryFacet::State).choose(size_t(state));
    for (const DeploymentKind kind : filter.kinds)
        column(HistoryFacet::Kind).choose(size_t(kind));
    const auto chooseNames = [](Column &where, Texts &texts, const QStringList &names) {
        for (const QString &name : names) {
            const QByteArray bytes = name.toUtf8();
            where.choose(texts.numberOf(bytes.constData(), int(bytes.size())));
        }
    };
    chooseNames(column(HistoryFacet::Person), m_people, filter.people);
    chooseNames(column(HistoryFacet::Source), m_sources, filter.sources);
}

Result<void> FacetSweep::readTiers()
{
    return m_db.select(u"SELECT id, tier FROM environment"_s, {}, [this](const QSqlQuery &row) {
        const auto id = size_t(row.value(0).toLongLong());
        if (id >= m_tierOf.size())
            m_tierOf.resize(id + 1, size_t(Tier::Other));
        m_tierOf[id] = row.value(1).toUInt();
        return true;
    });
}

bool FacetSweep::isFrozen(qint64 place, ProjectId project, EnvironmentId environment) const
{
    const auto after = std::ranges::upper_bound(m_frozen, place, {}, &HistorySegment::from);
    return after != m_frozen.cbegin() && place < std::prev(after)->to
        && std::prev(after)->concerns(project, environment);
}

void FacetSweep::take(sqlite3_stmt *row)
{
    const auto number = [row](int column) { return size_t(sqlite3_column_int64(row, column)); };
    const auto textNumber = [row](Texts &texts, int column) {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
        return texts.numberOf(bytes, sqlite3_column_bytes(row, column));
    };
    const size_t environment = number(2);
    const size_t values[] = {number(1),
                             environment,
                             environment < m_tierOf.size() ? m_tierOf[environment] : size_t(Tier::Other),
                             number(3),
                             number(4),
                             textNumber(m_people, 5),
                             textNumber(m_sources, 6)};
    const bool frozen = !m_frozen.isEmpty()
        && isFrozen(qint64(number(0)), ProjectId{qint64(values[0])}, EnvironmentId{qint64(environment)});
    unsigned missed = m_filter.isInFreeze && !frozen ? 1U << std::size(values) : 0U;
    for (size_t i = 0; i < std::size(values); ++i)
        missed |= unsigned(m_columns[i].misses(values[i])) << i;
    if (missed == 0) {
        ++m_total;
        for (size_t i = 0; i < std::size(values); ++i)
            m_columns[i].meet(values[i]);
        m_inFreeze += frozen;
    } else if (std::has_single_bit(missed) && missed < 1U << std::size(values)) {
        const auto only = size_t(std::countr_zero(missed));
        m_columns[only].meet(values[only]);
    }
}

Result<bool> FacetSweep::sweep(sqlite3_stmt *statement, const std::atomic_bool &isCancelled)
{
    int code = SQLITE_ROW;
    for (int untilLook = 0; code == SQLITE_ROW; --untilLook) {
        if (untilLook <= 0) {
            if (isCancelled)
                return false;
            untilLook = rowsBetweenLooks;
        }
        code = sqlite3_step(statement);
        if (code == SQLITE_ROW)
            take(statement);
    }
    if (code != SQLITE_DONE)
        return fail(sqliteError(code, QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(statement)))));
    return true;
}

Result<bool> FacetSweep::run(const std::atomic_bool &isCancelled)
{
    if (const auto read = readTiers(); !read)
        return fail(read.error());
    const auto query = historyQuery(m_db, wordsAndTimesOf(m_filter), {}, liveForever,
                                    u"deployment d INDEXED BY deployment_facet"_s);
    if (!query)
        return fail(query.error());
    if (query->isEmpty)
        return true;
    sqlite3 *const handle = sqliteHandle(m_db.handle());
    const QByteArray sql =
        (u"SELECT d.place, d.project, d.environment, d.state, d.kind, d.by_whom, d.source FROM "_s
         + query->from)
            .toUtf8();
    sqlite3_stmt *raw = nullptr;
    const int code = sqlite3_prepare_v2(handle, sql.constData(), -1, &raw, nullptr);
    const Prepared statement(raw);
    if (code != SQLITE_OK)
        return fail(sqliteError(code, QString::fromUtf8(sqlite3_errmsg(handle))));
    bindValues(raw, query->values);
    return sweep(raw, isCancelled);
}

HistoryFacetCounts FacetSweep::counts() const
{
    const auto met = [this](HistoryFacet facet) -> const std::vector<qint64> & {
        return m_columns[int(facet)].met;
    };
    HistoryFacetCounts counts;
    counts.total = m_total;
    counts.projects = byNumber(met(HistoryFacet::Project));
    counts.environments = byNumber(met(HistoryFacet::Environment));
    counts.tiers = byNumber(met(HistoryFacet::Tier));
    counts.states = byNumber(met(HistoryFacet::State));
    counts.kinds = byNumber(met(HistoryFacet::Kind));
    counts.people = byName(met(HistoryFacet::Person), m_people.numbers);
    counts.sources = byName(met(HistoryFacet::Source), m_sources.numbers);
    counts.inFreeze = m_inFreeze;
    return counts;
}

} // namespace slipway
