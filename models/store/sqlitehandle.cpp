#include "models/store/sqlitehandle.h"

#include "models/store/storeerrors.h"

#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace slipway {

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<void> runSqliteScript(const QSqlDatabase &database, const QString &sql)
{
    sqlite3 *const handle = sqliteHandle(database);
    if (!handle)
        return fail(sqliteError(SQLITE_MISUSE, u"the connection is not open"_s));
    char *message = nullptr;
    const int code = sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        return fail(sqliteError(code, detail));
    return {};
}

} // namespace slipway
