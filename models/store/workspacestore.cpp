#include "models/store/workspacestore.h"

#include "models/store/storevalues.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace slipway {

Result<QString> WorkspaceStore::setting(const QString &key)
{
    QString value;
    const auto read =
        m_db.select(u"SELECT value FROM setting WHERE key = ?"_s, {key}, [&](const QSqlQuery &row) {
            value = row.value(0).toString();
            return false;
        });
    if (!read)
        return fail(read.error());
    return value;
}

Result<void> WorkspaceStore::setSetting(const QString &key, const QString &value)
{
    const auto kept = m_db.execute(
        u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        {textValue(key), textValue(value)});
    if (!kept)
        return fail(kept.error());
    return {};
}

Result<bool> WorkspaceStore::isDemo()
{
    return setting(u"demo"_s).and_then([](const QString &value) { return Result<bool>(value == u"1"_s); });
}

Result<void> WorkspaceStore::setDemo(bool demo)
{
    return setSetting(u"demo"_s, demo ? u"1"_s : u"0"_s);
}

Result<QString> WorkspaceStore::uuid()
{
    auto known = setting(u"uuid"_s);
    if (!known || !known->isEmpty())
        return known;
    const QString fresh = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto kept = setSetting(u"uuid"_s, fresh); !kept)
        return fail(kept.error());
    return fresh;
}

} // namespace slipway
