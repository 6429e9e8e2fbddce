#pragma once

#include <QString>
#include <QThreadPool>

struct sqlite3;

namespace slipway {

/// Copies the log of a SQLite workspace into its tables while the writer goes on writing: on a connection and
/// a thread of its own, and none of either while nothing is to be done. Made, used and destroyed on the
/// writer's thread.
class SqliteCheckpointer
{
public:
    /// `writer` is a connection to `file` in WAL mode, and stays open for as long as this lives. All `every`
    /// pages of the log copying begins; from `most` pages on, who writes lends a hand, since a log only
    /// begins anew once all of it was copied.
    SqliteCheckpointer(QString file, sqlite3 *writer, int every = 8192, int most = 32768);
    /// Waits for the copying that is under way.
    ~SqliteCheckpointer();
    Q_DISABLE_COPY_MOVE(SqliteCheckpointer)

private:
    static int committed(void *self, sqlite3 *writer, const char *database, int pages);
    void look(const char *database, int pages);

    const QString m_file;
    sqlite3 *const m_writer;
    const int m_every;
    const int m_most;
    int m_askedAt = 0; ///< how long the log was when copying began last
    QThreadPool m_pool;
};

} // namespace slipway
