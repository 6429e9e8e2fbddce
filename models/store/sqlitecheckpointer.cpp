#include "models/store/sqlitecheckpointer.h"

#include "models/base/logging.h"

#include <sqlite3.h>

#include <utility>

namespace slipway {

/// What cannot be copied now, since somebody still reads what was there before, is copied the next time.
static void copyLog(const QString &file)
{
    sqlite3 *handle = nullptr;
    int code = sqlite3_open_v2(file.toUtf8().constData(), &handle,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    // A connection learns that there is a log by reading.
    if (code == SQLITE_OK)
        code = sqlite3_exec(handle, "SELECT 1 FROM sqlite_schema LIMIT 1", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK && code != SQLITE_BUSY)
        qCDebug(logStore) << "the log was not copied:" << sqlite3_errstr(code);
    sqlite3_close(handle);
}

SqliteCheckpointer::SqliteCheckpointer(QString file, sqlite3 *writer, int every, int most)
    : m_file(std::move(file)), m_writer(writer), m_every(every), m_most(most)
{
    m_pool.setMaxThreadCount(1);
    // Takes the place of SQLite's own, which copies inside the commit.
    sqlite3_wal_hook(m_writer, &SqliteCheckpointer::committed, this);
}

SqliteCheckpointer::~SqliteCheckpointer()
{
    sqlite3_wal_hook(m_writer, nullptr, nullptr);
    m_pool.waitForDone();
}

int SqliteCheckpointer::committed(void *self, sqlite3 *, const char *database, int pages)
{
    static_cast<SqliteCheckpointer *>(self)->look(database, pages);
    return SQLITE_OK; // whatever became of the copying, what was committed is
}

void SqliteCheckpointer::look(const char *database, int pages)
{
    if (pages < m_askedAt)
        m_askedAt = 0; // the log began anew
    if (pages >= m_most) {
        sqlite3_wal_checkpoint_v2(m_writer, database, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    } else if (pages - m_askedAt >= m_every && m_pool.activeThreadCount() == 0) {
        m_askedAt = pages;
        m_pool.start([file = m_file] { copyLog(file); });
    }
}

} // namespace slipway
