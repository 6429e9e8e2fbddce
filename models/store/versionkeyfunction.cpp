#include "models/store/versionkeyfunction.h"

#include "models/domain/versionorder.h"

#include <sqlite3.h>

namespace slipway {

static void versionKey(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray key = versionSortKey(QString::fromUtf8(text, sqlite3_value_bytes(values[0])));
    if (key.isEmpty())
        sqlite3_result_null(context);
    else
        sqlite3_result_blob(context, key.constData(), int(key.size()), SQLITE_TRANSIENT);
}

void addVersionKeyFunction(sqlite3 *handle)
{
    sqlite3_create_function_v2(handle, "version_key", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                               versionKey, nullptr, nullptr, nullptr);
}

} // namespace slipway
