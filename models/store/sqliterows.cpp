#include "models/store/sqliterows.h"

#include "models/base/times.h"
#include "models/store/deploymentrow.h"
#include "models/store/sqlitehandle.h"
#include "models/store/storeerrors.h"

#include <QHash>

#include <sqlite3.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace slipway {

SqliteStatement::SqliteStatement(Database &db, const QString &sql)
    : m_handle(sqliteHandle(db.handle())),
      m_prepared(sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &m_statement, nullptr))
{
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

Result<void> SqliteStatement::forEach(const QVector<qint64> &values,
                                      const std::function<void(sqlite3_stmt *)> &row)
{
    int code = m_prepared;
    for (int i = 0; code == SQLITE_OK && i < values.size(); ++i)
        code = sqlite3_bind_int64(m_statement, i + 1, values[i]);
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            row(m_statement);
    }
    const QString words = code == SQLITE_DONE ? QString() : QString::fromUtf8(sqlite3_errmsg(m_handle));
    sqlite3_reset(m_statement);
    if (code != SQLITE_DONE)
        return fail(sqliteError(code, words));
    return {};
}

static QString sqliteText(sqlite3_stmt *row, int column)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(row, column));
}

QString SqliteDeployments::shared(sqlite3_stmt *row, int column)
{
    constexpr qsizetype mostShared = 4096;
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    const int size = sqlite3_column_bytes(row, column);
    if (size == 0)
        return {};
    const auto known = m_shared.constFind(QByteArray::fromRawData(bytes, size));
    if (known != m_shared.constEnd())
        return *known;
    const QString text = QString::fromUtf8(bytes, size);
    if (m_shared.size() < mostShared)
        m_shared.insert(QByteArray(bytes, size), text);
    return text;
}

void SqliteDeployments::take(sqlite3_stmt *row)
{
    Deployment &deployment = rows.emplaceBack();
    const auto number = [row](int column) { return qint64(sqlite3_column_int64(row, column)); };
    deployment.id = {number(0)};
    deployment.project = {number(1)};
    deployment.environment = {number(2)};
    deployment.state = DeploymentState(qBound(0, int(number(3)), int(DeploymentState::Unknown)));
    deployment.kind = DeploymentKind(qBound(0, int(number(4)), int(DeploymentKind::Hotfix)));
    if (number(5) != liveForever)
        deployment.liveUntil = fromMilliseconds(number(5));
    deployment.createdAt = fromMilliseconds(number(6));
    deployment.startedAt = fromMilliseconds(number(7));
    deployment.finishedAt = fromMilliseconds(number(8));
    const int size = sqlite3_column_bytes(row, 9);
    if (size == 20 || size == 32)
        deployment.commit =
            CommitId::fromRaw(static_cast<const unsigned char *>(sqlite3_column_blob(row, 9)), size);
    deployment.version = shared(row, 10);
    deployment.rawState = shared(row, 11);
    deployment.by = shared(row, 12);
    deployment.url = sqliteText(row, 13);
    deployment.source = shared(row, 14);
    deployment.externalId = sqliteText(row, 15);
}

Result<QVector<Deployment>> sqliteAttemptsAfterLive(Database &db, qint64 at, qint64 end, const QString &only)
{
    using Pair = std::pair<qint64, qint64>;
    const auto pairOf = [](sqlite3_stmt *row) {
        return Pair(sqlite3_column_int64(row, 0), sqlite3_column_int64(row, 1));
    };
    const QString columns = u"SELECT d.project, d.environment, d.place, d.id FROM deployment d WHERE "_s;
    QHash<Pair, qint64> live;
    const bool now = at == liveForever;
    SqliteStatement lives(
        db,
        columns + (now ? u"d.live_until = 9223372036854775807"_s : u"d.live_until > ? AND d.place < ?"_s)
            + only);
    auto read = lives.forEach(now ? QVector<qint64>() : QVector<qint64>{at, end}, [&](sqlite3_stmt *row) {
        live.insert(pairOf(row), sqlite3_column_int64(row, 2));
    });
    if (!read)
        return fail(read.error());
    // The index gives the attempts pair by pair.
    std::vector<qint64> ids;
    Pair pair(-1, -1);
    qint64 after = -1;
    SqliteStatement attempts(
        db, columns + u"d.live_until IS NULL"_s + only + u" ORDER BY d.project, d.environment"_s);
    read = attempts.forEach({}, [&](sqlite3_stmt *row) {
        if (const Pair current = pairOf(row); current != pair) {
            pair = current;
            after = live.value(pair, -1);
        }
        if (const qint64 place = sqlite3_column_int64(row, 2); place > after && place < end)
            ids.push_back(sqlite3_column_int64(row, 3));
    });
    if (!read)
        return fail(read.error());
    std::ranges::sort(ids);
    SqliteDeployments found;
    found.rows.reserve(qsizetype(ids.size()));
    SqliteStatement one(db, u"SELECT "_s + deploymentColumns() + u" FROM deployment d WHERE d.id = ?"_s);
    for (const qint64 id : ids) {
        if (auto taken = one.forEach({id}, [&](sqlite3_stmt *row) { found.take(row); }); !taken)
            return fail(taken.error());
    }
    return found.rows;
}

} // namespace slipway
