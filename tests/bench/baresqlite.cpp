#include "baresqlite.h"

#include "models/store/deploymentrow.h"

#include <sqlite3.h>

#include <cstdio>

namespace slipway::bench {

namespace {

constexpr size_t rowsAtOnce = 50;
constexpr size_t rowsInTransaction = 10000;

std::string times(const char *marks, size_t count)
{
    std::string all = marks;
    for (size_t i = 1; i < count; ++i)
        all += std::string(", ") + marks;
    return all;
}

template <class Thing> qint64 idNamed(const QVector<Thing> &things, const QString &name)
{
    for (const Thing &thing : things) {
        if (thing.name == name)
            return thing.id.value;
    }
    return 0;
}

} // namespace

struct BareSqlite::Row
{
    qint64 id, project, environment, state, place, liveUntil, created, started, finished;
    QByteArray commit, version, rawState, by, url, source, externalId, raw;
};

BareSqlite::BareSqlite(const QString &file, const SyncNames &names) : m_names(names)
{
    sqlite3_open(file.toUtf8().constData(), &m_handle);
    run("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON; PRAGMA synchronous = "
        "FULL;"
        "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -98304; PRAGMA wal_autocheckpoint = 8192;"
        "PRAGMA journal_size_limit = 67108864");
    const QByteArray insert = deploymentInsert().toUtf8();
    const auto values = insert.indexOf(" VALUES ") + 8;
    m_rowsIn =
        prepared(insert.first(values).toStdString() + times(insert.sliced(values).constData(), rowsAtOnce));
    m_rawsIn = prepared("INSERT INTO deployment_raw (deployment, raw) VALUES " + times("(?, ?)", rowsAtOnce));
    m_notes =
        prepared("INSERT INTO deployment_unlearnt (id) SELECT id FROM deployment WHERE id BETWEEN ? AND ?");
    m_ends = prepared("UPDATE deployment SET live_until = ? WHERE id = ?");
}

BareSqlite::~BareSqlite()
{
    for (sqlite3_stmt *statement : {m_rowsIn, m_rawsIn, m_notes, m_ends})
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

bool BareSqlite::run(const char *sql)
{
    const bool done = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!done)
        std::printf("%s: %s\n", sql, sqlite3_errmsg(m_handle));
    return done;
}

sqlite3_stmt *BareSqlite::prepared(const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        std::printf("%s\n", sqlite3_errmsg(m_handle));
    return statement;
}

void BareSqlite::prepare(const QVector<ConnectorPage> &pages)
{
    m_rows.clear();
    for (const ConnectorPage &page : pages) {
        for (const ServerDeployment &item : page.items) {
            const CommitId commit = item.revisions.value(QString());
            Row row{m_nextId++,
                    idNamed(m_names.projects, item.projectNames.value(0)),
                    idNamed(m_names.environments, item.environmentNames.value(0)),
                    int(item.state),
                    0,
                    isLive(item.state) ? liveForever : 0,
                    item.createdAt.toMSecsSinceEpoch(),
                    item.startedAt.toMSecsSinceEpoch(),
                    item.finishedAt.toMSecsSinceEpoch(),
                    QByteArray(reinterpret_cast<const char *>(commit.bytes()), commit.size()),
                    item.version.toUtf8(),
                    item.rawState.toUtf8(),
                    item.by.toUtf8(),
                    item.url.toUtf8(),
                    "forge",
                    item.externalId.toUtf8(),
                    item.raw};
            row.place = firstPlaceOf(row.finished) | (row.id & ((qint64(1) << placeBits) - 1));
            m_rows.push_back(std::move(row));
        }
    }
}

/// Rows come oldest first here: each live one ends the one of its pair before it.
void BareSqlite::setIntervals(size_t from, size_t to)
{
    std::map<std::pair<qint64, qint64>, Row *> last;
    m_endings.clear();
    for (size_t i = from; i < to; ++i) {
        Row &row = m_rows[i];
        if (row.liveUntil != liveForever)
            continue;
        const std::pair pair(row.project, row.environment);
        Row *&before = last[pair];
        if (before)
            before->liveUntil = row.finished;
        else if (const auto stored = m_lastLive.find(pair); stored != m_lastLive.end())
            m_endings.emplace_back(row.finished, stored->second);
        before = &row;
    }
    for (const auto &[pair, row] : last)
        m_lastLive[pair] = row->id;
}

void BareSqlite::bind(const Row &row, int &index)
{
    for (const qint64 value : {row.id, row.project, row.environment, row.state, qint64(0), row.place})
        sqlite3_bind_int64(m_rowsIn, ++index, value);
    if (row.liveUntil)
        sqlite3_bind_int64(m_rowsIn, ++index, row.liveUntil);
    else
        sqlite3_bind_null(m_rowsIn, ++index);
    for (const qint64 value : {row.created, row.started, row.finished})
        sqlite3_bind_int64(m_rowsIn, ++index, value);
    sqlite3_bind_blob(m_rowsIn, ++index, row.commit.constData(), int(row.commit.size()), SQLITE_STATIC);
    for (const QByteArray *text :
         {&row.version, &row.rawState, &row.by, &row.url, &row.source, &row.externalId})
        sqlite3_bind_text(m_rowsIn, ++index, text->constData(), int(text->size()), SQLITE_STATIC);
}

bool BareSqlite::putSome(size_t from, size_t to)
{
    const auto step = [this](sqlite3_stmt *statement) {
        sqlite3_step(statement);
        const bool done = sqlite3_reset(statement) == SQLITE_OK;
        if (!done)
            std::printf("%s\n", sqlite3_errmsg(m_handle));
        return done;
    };
    bool isFine = true;
    for (const auto &[moment, id] : m_endings) {
        sqlite3_bind_int64(m_ends, 1, moment);
        sqlite3_bind_int64(m_ends, 2, id);
        isFine = isFine && step(m_ends);
    }
    for (size_t i = from; i < to && isFine; i += rowsAtOnce) {
        int index = 0;
        for (size_t row = i; row < i + rowsAtOnce; ++row)
            bind(m_rows[row], index);
        isFine = step(m_rowsIn);
    }
    for (size_t i = from; i < to && isFine; i += rowsAtOnce) {
        int index = 0;
        for (size_t row = i; row < i + rowsAtOnce; ++row) {
            sqlite3_bind_int64(m_rawsIn, ++index, m_rows[row].id);
            const QByteArray &raw = m_rows[row].raw;
            sqlite3_bind_blob(m_rawsIn, ++index, raw.constData(), int(raw.size()), SQLITE_STATIC);
        }
        isFine = step(m_rawsIn);
    }
    sqlite3_bind_int64(m_notes, 1, m_rows[from].id);
    sqlite3_bind_int64(m_notes, 2, m_rows[to - 1].id);
    return isFine && step(m_notes);
}

bool BareSqlite::putIn()
{
    // What does not fill a statement is left out: the rows come in round numbers.
    const size_t all = m_rows.size() - m_rows.size() % rowsAtOnce;
    for (size_t from = 0; from < all; from += rowsInTransaction) {
        const size_t to = std::min(all, from + rowsInTransaction);
        setIntervals(from, to);
        if (!run("BEGIN IMMEDIATE") || !putSome(from, to) || !run("COMMIT"))
            return false;
    }
    return true;
}

} // namespace slipway::bench
