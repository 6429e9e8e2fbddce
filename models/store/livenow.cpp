#include "models/store/livenow.h"

#include "models/base/times.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString textAt(sqlite3_stmt *row, int column)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(row, column));
}

LiveMoment liveMomentAt(sqlite3_stmt *row)
{
    LiveMoment moment{fromMilliseconds(sqlite3_column_int64(row, 0)), {}, textAt(row, 2), textAt(row, 3)};
    const int size = sqlite3_column_bytes(row, 1);
    if (size == 20 || size == 32)
        moment.commit =
            CommitId::fromRaw(static_cast<const unsigned char *>(sqlite3_column_blob(row, 1)), size);
    return moment;
}

} // namespace

LiveNow::LiveNow(Database &db) : m_db(db)
{
    if (m_db.isSqlite()) // the number is liveForever: the index deployment_live holds all that is asked
        m_statement.emplace(m_db,
                            u"SELECT finished_at, commit_id, source, external_id FROM deployment WHERE "
                            "live_until = 9223372036854775807 AND project = ? AND environment = ?"_s);
}

Result<std::optional<LiveMoment>> LiveNow::of(ProjectId project, EnvironmentId environment)
{
    std::optional<LiveMoment> moment;
    if (m_statement) {
        const auto read = m_statement->forEach({project.value, environment.value},
                                               [&](sqlite3_stmt *row) { moment = liveMomentAt(row); });
        return read ? Result<std::optional<LiveMoment>>(moment) : fail(read.error());
    }
    const auto row = DeploymentStore(m_db).liveAt(project, environment, {});
    if (!row)
        return fail(row.error());
    if (*row)
        moment = LiveMoment{(*row)->finishedAt, (*row)->commit, (*row)->source, (*row)->externalId};
    return moment;
}

} // namespace slipway
