#include "models/store/storeerrors.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace slipway {

static QString storeErrorTr(const char *text)
{
    return QCoreApplication::translate("slipway::StoreErrors", text);
}

Error sqliteError(int code, const QString &detail)
{
    const auto say = [&](const char *text) {
        return Error{Error::Kind::Storage, storeErrorTr(text), detail};
    };
    switch (code & 0xff) {
    case SQLITE_FULL:
        return say(QT_TRANSLATE_NOOP(
            "slipway::StoreErrors",
            "Nothing was saved: the disk that holds the workspace is full. Free some space and try again."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return say(QT_TRANSLATE_NOOP(
            "slipway::StoreErrors",
            "Nothing was saved: another program is writing to the workspace. Try again in a moment."));
    case SQLITE_CORRUPT:
        return say(QT_TRANSLATE_NOOP(
            "slipway::StoreErrors",
            "The workspace's file is damaged. Restore it from a backup; nothing more is written to it."));
    case SQLITE_NOTADB:
        return say(QT_TRANSLATE_NOOP("slipway::StoreErrors",
                                     "The file is not a workspace of Slipway. Choose another file."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return say(QT_TRANSLATE_NOOP(
            "slipway::StoreErrors",
            "The workspace may not be written to. Check the rights of its file and its folder."));
    case SQLITE_CANTOPEN:
        return say(QT_TRANSLATE_NOOP(
            "slipway::StoreErrors",
            "The workspace's file could not be opened. Check that it and its folder may be read and "
            "written."));
    case SQLITE_IOERR:
        return say(QT_TRANSLATE_NOOP(
            "slipway::StoreErrors",
            "Nothing was saved: the disk that holds the workspace reported an error. Check the disk "
            "and try again."));
    case SQLITE_INTERRUPT:
        return say(QT_TRANSLATE_NOOP("slipway::StoreErrors", "The work on the workspace was stopped."));
    default:
        return say(QT_TRANSLATE_NOOP(
            "slipway::StoreErrors",
            "The workspace could not do what was asked. Nothing was changed; the details say why."));
    }
}

static Error postgresError(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    const auto say = [&](const char *text) {
        return Error{Error::Kind::Storage, storeErrorTr(text), error.text()};
    };
    if (isConnectionLoss(StoreAddress::Engine::PostgreSql, error))
        return say(QT_TRANSLATE_NOOP(
            "slipway::StoreErrors",
            "The connection to the workspace's server was lost. It is tried again by itself."));
    if (state == u"55P03"_s || state == u"40P01"_s || state == u"40001"_s)
        return say(QT_TRANSLATE_NOOP(
            "slipway::StoreErrors",
            "Nothing was saved: somebody else is writing to the workspace. Try again in a moment."));
    if (state == u"42501"_s)
        return say(QT_TRANSLATE_NOOP(
            "slipway::StoreErrors",
            "The server refused this: your account may not do it. Ask whoever manages the workspace's "
            "server."));
    if (state.startsWith(u"53"_s))
        return say(QT_TRANSLATE_NOOP(
            "slipway::StoreErrors",
            "Nothing was saved: the workspace's server is out of room. Tell whoever manages it."));
    return say(QT_TRANSLATE_NOOP(
        "slipway::StoreErrors",
        "The workspace could not do what was asked. Nothing was changed; the details say why."));
}

bool isConnectionLoss(StoreAddress::Engine engine, const QSqlError &error)
{
    if (engine == StoreAddress::Engine::Sqlite)
        return false;
    const QString state = error.nativeErrorCode();
    return error.type() == QSqlError::ConnectionError || state.startsWith(u"08"_s)
        || state.startsWith(u"57P"_s);
}

Error storageError(StoreAddress::Engine engine, const QSqlError &error)
{
    if (engine == StoreAddress::Engine::Sqlite)
        return sqliteError(error.nativeErrorCode().toInt(), error.text());
    return postgresError(error);
}

} // namespace slipway
