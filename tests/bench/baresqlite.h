#pragma once

#include "models/connectors/connector.h"
#include "models/sync/pagewriter.h"

#include <QString>
#include <QVector>

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace slipway::bench {

/// What a first sync is measured against: the same rows, into the same tables with all of their indices,
/// raws, notes of words and live intervals, by SQLite's own interface alone, from plain values that lie
/// ready in memory: fifty in a statement, 10,000 in a transaction, with the settings of the store's writer.
/// Nothing is looked up, and nothing decided.
class BareSqlite
{
public:
    /// `file` is a workspace with `names` in it that nobody else has open.
    BareSqlite(const QString &file, const SyncNames &names);
    ~BareSqlite();
    Q_DISABLE_COPY_MOVE(BareSqlite)

    /// Makes plain values of pages; no clock is to run.
    void prepare(const QVector<ConnectorPage> &pages);
    /// Puts in what was prepared; false after an error, which is printed.
    bool putIn();

private:
    struct Row;
    bool run(const char *sql);
    sqlite3_stmt *prepared(const std::string &sql);
    void bind(const Row &row, int &index);
    void setIntervals(size_t from, size_t to);
    bool putSome(size_t from, size_t to);

    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_rowsIn = nullptr;
    sqlite3_stmt *m_rawsIn = nullptr;
    sqlite3_stmt *m_notes = nullptr;
    sqlite3_stmt *m_ends = nullptr;
    SyncNames m_names;
    std::vector<Row> m_rows;
    std::map<std::pair<qint64, qint64>, qint64> m_lastLive; ///< id by project and environment
    std::vector<std::pair<qint64, qint64>> m_endings; ///< moment and id of stored ones
    qint64 m_nextId = 1;
};

} // namespace slipway::bench
