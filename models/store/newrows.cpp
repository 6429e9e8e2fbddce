#include "models/store/newrows.h"

#include "models/base/times.h"
#include "models/store/deploymentrow.h"
#include "models/store/sqlitehandle.h"
#include "models/store/sqliterows.h"
#include "models/store/storeerrors.h"

#include <QStringEncoder>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype rowsAtOnce = 50;

/// Binds values one after the other; texts and bytes only until the step that follows, nothing is copied.
class Binding
{
public:
    Binding(sqlite3_stmt *statement, std::vector<char> &texts) : m_statement(statement), m_texts(texts) { }

    /// How much `row` may need of the texts at most.
    static qsizetype bytesOf(const NewRow &row)
    {
        const Deployment &deployment = *row.deployment;
        return 3
            * (6 + deployment.version.size() + deployment.rawState.size() + deployment.by.size()
               + deployment.url.size() + deployment.source.size() + deployment.externalId.size());
    }

    void number(qint64 value) { sqlite3_bind_int64(m_statement, ++m_index, value); }
    void nothing() { sqlite3_bind_null(m_statement, ++m_index); }
    void bytes(const void *data, qsizetype size)
    {
        sqlite3_bind_blob(m_statement, ++m_index, data, int(size), SQLITE_STATIC);
    }
    void text(const QString &text)
    {
        // As UTF-8 behind the texts before it: SQLite would make room for each by itself.
        char *const begin = m_texts.data() + m_used;
        const char *const end = m_encoder.appendToBuffer(begin, text);
        sqlite3_bind_text(m_statement, ++m_index, begin, int(end - begin), SQLITE_STATIC);
        m_used += end - begin;
    }
    void row(const NewRow &row);

private:
    sqlite3_stmt *m_statement;
    std::vector<char> &m_texts;
    qsizetype m_used = 0;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    int m_index = 0;
};

void Binding::row(const NewRow &row)
{
    const Deployment &deployment = *row.deployment;
    for (const qint64 value : {row.id, deployment.project.value, deployment.environment.value,
                               qint64(deployment.state), qint64(deployment.kind), row.place})
        number(value);
    if (row.liveUntil)
        number(*row.liveUntil);
    else
        nothing();
    for (const QDateTime *time : {&deployment.createdAt, &deployment.startedAt, &deployment.finishedAt})
        number(toMilliseconds(*time));
    if (deployment.commit.isNull())
        nothing();
    else
        bytes(deployment.commit.bytes(), deployment.commit.size());
    for (const QString *each :
         {&deployment.version, &deployment.rawState, &deployment.by, &deployment.url, &deployment.source})
        text(*each);
    if (deployment.externalId.isEmpty())
        nothing();
    else
        text(deployment.externalId);
}

/// One statement for `rowsAtOnce` rows and one for a single row, prepared when first used.
class Inserts
{
public:
    using Bind = void (*)(Binding &, const NewRow &);

    Inserts(sqlite3 *handle, QString into, const QString &marks, Bind bind)
        : m_handle(handle), m_into(std::move(into)), m_marks(marks), m_bind(bind)
    {
    }
    ~Inserts()
    {
        sqlite3_finalize(m_one);
        sqlite3_finalize(m_many);
    }
    Q_DISABLE_COPY_MOVE(Inserts)

    /// What SQLite answers.
    int put(std::span<const NewRow> rows)
    {
        int code = SQLITE_OK;
        for (; code == SQLITE_OK && qsizetype(rows.size()) >= rowsAtOnce; rows = rows.subspan(rowsAtOnce))
            code = run(m_many, rowsAtOnce, rows.first(rowsAtOnce));
        for (; code == SQLITE_OK && !rows.empty(); rows = rows.subspan(1))
            code = run(m_one, 1, rows.first(1));
        return code;
    }
    /// How many are in: a statement takes all of its rows or none.
    qsizetype done() const { return m_done; }

private:
    int run(sqlite3_stmt *&statement, qsizetype count, std::span<const NewRow> rows)
    {
        if (!statement) {
            const QString sql = m_into + u" VALUES "_s + QStringList(count, m_marks).join(u',');
            if (const int code =
                    sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr))
                return code;
        }
        qsizetype bytes = 1;
        for (const NewRow &row : rows)
            bytes += Binding::bytesOf(row);
        if (qsizetype(m_texts.size()) < bytes)
            m_texts.resize(size_t(bytes));
        Binding binding(statement, m_texts);
        for (const NewRow &row : rows)
            m_bind(binding, row);
        sqlite3_step(statement);
        const int code = sqlite3_reset(statement);
        m_done += code == SQLITE_OK ? count : 0;
        return code;
    }

    sqlite3 *m_handle;
    QString m_into;
    QString m_marks;
    Bind m_bind;
    std::vector<char> m_texts; ///< of the rows that are bound
    qsizetype m_done = 0;
    sqlite3_stmt *m_one = nullptr;
    sqlite3_stmt *m_many = nullptr;
};

/// While it lives, SQLite does not look for what a new row refers to, where that was looked for already: it
/// cannot go, since nobody else writes before this unit of work has ended. Only insertions, and no key of the
/// schema that is deferred.
class UncheckedKeys
{
public:
    explicit UncheckedKeys(sqlite3 *handle) : m_handle(handle)
    {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, -1, &m_before);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
    }
    ~UncheckedKeys() { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, m_before, nullptr); }
    Q_DISABLE_COPY_MOVE(UncheckedKeys)

private:
    sqlite3 *m_handle;
    int m_before = 1;
};

/// A moment in the life of a pair; `index` of the new row, or -1 for a stored one.
struct Moment
{
    qint64 time = 0;
    qint64 id = 0;
    qint64 end = liveForever; ///< of a stored one
    qsizetype index = -1;
    bool isLimit = false; ///< stored, and what comes after it is not of interest
};

/// What is stored of a pair from the one before a stretch to the one after it.
class StoredMoments
{
public:
    explicit StoredMoments(Database &db)
        : m_before(db, ofPair(u"< ? ORDER BY d.place DESC LIMIT 1"_s)),
          m_within(db, ofPair(u">= ? AND d.place < ? ORDER BY d.place"_s)),
          m_after(db, ofPair(u">= ? ORDER BY d.place LIMIT 1"_s))
    {
    }

    Result<void> read(const Deployment &ofPair, qint64 first, qint64 last, std::vector<Moment> &moments)
    {
        const qint64 begin = firstPlaceOf(first);
        const qint64 end = firstPlaceOf(last + 1);
        const qint64 project = ofPair.project.value;
        const qint64 environment = ofPair.environment.value;
        const auto take = [&moments](sqlite3_stmt *row) {
            moments.push_back({sqlite3_column_int64(row, 0) >> placeBits, sqlite3_column_int64(row, 1),
                               sqlite3_column_int64(row, 2), -1, false});
        };
        auto done = m_before.forEach({project, environment, begin}, take);
        if (done)
            done = m_within.forEach({project, environment, begin, end}, take);
        if (done) {
            done = m_after.forEach({project, environment, end}, [&](sqlite3_stmt *row) {
                take(row);
                moments.back().isLimit = true;
            });
        }
        return done;
    }

private:
    static QString ofPair(const QString &which)
    {
        return u"SELECT d.place, d.id, d.live_until FROM deployment d WHERE d.project = ? AND "
               "d.environment = ? AND d.live_until IS NOT NULL AND d.place "_s
            + which;
    }

    SqliteStatement m_before;
    SqliteStatement m_within;
    SqliteStatement m_after;
};

} // namespace

Result<qsizetype> NewRows::put(std::span<NewRow> rows)
{
    if (rows.empty())
        return 0;
    const auto known = arePlacesThere(rows);
    if (!known)
        return fail(known.error());
    std::optional<UncheckedKeys> unchecked;
    if (*known)
        unchecked.emplace(sqliteHandle(m_db.handle()));
    return putRows(rows);
}

/// Whether all their projects and environments are: asked once for each, as SQLite would for every row.
Result<bool> NewRows::arePlacesThere(std::span<const NewRow> rows)
{
    std::set<qint64> projects;
    std::set<qint64> environments;
    for (const NewRow &row : rows) {
        projects.insert(row.deployment->project.value);
        environments.insert(row.deployment->environment.value);
    }
    const auto areThere = [this](const QString &table, const std::set<qint64> &ids) -> Result<bool> {
        SqliteStatement one(m_db, u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(table));
        size_t found = 0;
        for (const qint64 id : ids) {
            if (const auto read = one.forEach({id}, [&found](sqlite3_stmt *) { ++found; }); !read)
                return fail(read.error());
        }
        return found == ids.size();
    };
    const auto there = areThere(u"project"_s, projects);
    return there && *there ? areThere(u"environment"_s, environments) : there;
}

Result<qsizetype> NewRows::putRows(std::span<NewRow> rows)
{
    if (const auto set = setIntervals(rows); !set)
        return fail(set.error());
    sqlite3 *const handle = sqliteHandle(m_db.handle());
    const auto failed = [handle](int code) {
        return fail(sqliteError(code, QString::fromUtf8(sqlite3_errmsg(handle))));
    };
    const QString insert = deploymentInsert();
    const qsizetype values = insert.indexOf(u" VALUES "_s);
    Inserts deployments(handle, insert.first(values), insert.sliced(values + 8),
                        [](Binding &binding, const NewRow &row) { binding.row(row); });
    const int code = deployments.put(rows);
    const bool isInTheWay = sqlite3_extended_errcode(handle) == SQLITE_CONSTRAINT_UNIQUE;
    if (code != SQLITE_OK && !isInTheWay)
        return failed(code);
    rows = rows.first(size_t(deployments.done()));
    if (rows.empty())
        return 0;
    Inserts raws(handle, u"INSERT INTO deployment_raw (deployment, raw)"_s, u"(?, ?)"_s,
                 [](Binding &binding, const NewRow &row) {
                     binding.number(row.id);
                     binding.bytes(row.raw->constData(), row.raw->size());
                 });
    std::vector<NewRow> withRaw;
    const bool haveAll = std::ranges::none_of(rows, [](const NewRow &row) { return row.raw->isEmpty(); });
    if (!haveAll)
        std::ranges::copy_if(rows, std::back_inserter(withRaw),
                             [](const NewRow &row) { return !row.raw->isEmpty(); });
    const int kept = raws.put(haveAll ? std::span<const NewRow>(rows) : std::span<const NewRow>(withRaw));
    if (kept != SQLITE_OK)
        return failed(kept);
    Inserts notes(handle, u"INSERT OR IGNORE INTO deployment_unlearnt (id)"_s, u"(?)"_s,
                  [](Binding &binding, const NewRow &row) { binding.number(row.id); });
    const int noted = notes.put(rows);
    return noted == SQLITE_OK ? Result<qsizetype>(qsizetype(rows.size())) : Result<qsizetype>(failed(noted));
}

/// By the domain's rule (assignLiveIntervals), over what is stored of each pair around its new rows.
Result<void> NewRows::setIntervals(std::span<NewRow> rows)
{
    std::vector<std::pair<std::array<qint64, 4>, size_t>> live; // project, environment, time, id
    for (size_t i = 0; i < rows.size(); ++i) {
        const Deployment &deployment = *rows[i].deployment;
        if (isLive(deployment.state))
            live.push_back({{deployment.project.value, deployment.environment.value,
                             rows[i].place >> placeBits, rows[i].id},
                            i});
    }
    std::ranges::sort(live);
    StoredMoments stored(m_db);
    SqliteStatement update(m_db, u"UPDATE deployment SET live_until = ? WHERE id = ?"_s);
    std::vector<Moment> moments;
    for (size_t from = 0, to = 0; from < live.size(); from = to) {
        moments.clear();
        for (; to < live.size() && std::equal(&live[to].first[0], &live[to].first[2], &live[from].first[0]);
             ++to)
            moments.push_back(
                {live[to].first[2], live[to].first[3], liveForever, qsizetype(live[to].second), false});
        const Deployment &ofPair = *rows[live[from].second].deployment;
        if (auto read = stored.read(ofPair, moments.front().time, moments.back().time, moments); !read)
            return read;
        std::ranges::sort(moments, {},
                          [](const Moment &moment) { return std::pair(moment.time, moment.id); });
        for (size_t i = 0; i < moments.size(); ++i) {
            const Moment &moment = moments[i];
            const qint64 end = i + 1 < moments.size() ? moments[i + 1].time : liveForever;
            if (moment.index >= 0) {
                rows[size_t(moment.index)].liveUntil = end;
            } else if (!moment.isLimit && moment.end != end) {
                if (auto set = update.forEach({end, moment.id}, [](sqlite3_stmt *) {}); !set)
                    return set;
            }
        }
    }
    return {};
}

} // namespace slipway
