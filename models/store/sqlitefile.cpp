#include "models/store/sqlitefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace slipway {

static Unexpected refuseFile(Error::Kind kind, const char *text, const QString &path,
                             const QString &detail = {})
{
    return fail(kind,
                QCoreApplication::translate("slipway::SqliteFile", text).arg(QDir::toNativeSeparators(path)),
                detail);
}

static bool looksLikeWebPage(const QByteArray &head)
{
    const QByteArray start = head.trimmed().left(64).toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<?xml");
}

/// Whether pages that belong to the file are in its write-ahead log still (or again).
static bool hasWaitingLog(const QString &path)
{
    constexpr qint64 logHeader = 32;
    return QFileInfo(path + u"-wal"_s).size() > logHeader;
}

/// Offsets and meanings: https://www.sqlite.org/fileformat2.html#the_database_header
static Result<void> inspectHeader(const QString &path, const QByteArray &head, qint64 size, int newest)
{
    const auto number = [&head](int offset) { return qFromBigEndian<quint32>(head.constData() + offset); };
    qint64 pageSize = qFromBigEndian<quint16>(head.constData() + 16);
    if (pageSize == 1)
        pageSize = 65536;
    // The page count is only right where the program that wrote last also noted that it is, and where nothing
    // waits in the write-ahead log: whoever was ended while moving it over had written the first page
    // already.
    const bool pagesKnown = number(24) == number(92) && number(28) > 0 && !hasWaitingLog(path);
    if (pagesKnown && size < pageSize * number(28))
        return refuseFile(
            Error::Kind::Storage,
            QT_TRANSLATE_NOOP(
                "slipway::SqliteFile",
                "The file “%1” was cut off: a part of the workspace is missing. Restore it from a backup."),
            path);
    if (number(68) != sqliteApplicationId)
        return refuseFile(
            Error::Kind::Invalid,
            QT_TRANSLATE_NOOP(
                "slipway::SqliteFile",
                "The file “%1” is a database of another program. Choose a workspace of Slipway."),
            path);
    if (int(number(60)) > newest)
        return refuseFile(
            Error::Kind::Invalid,
            QT_TRANSLATE_NOOP(
                "slipway::SqliteFile",
                "The workspace “%1” was written by a newer Slipway. Update Slipway to open it; it "
                "was not changed."),
            path);
    return {};
}

Result<void> inspectSqliteFile(const QString &path, int newest)
{
    const QFileInfo info(path);
    if (info.isDir())
        return refuseFile(Error::Kind::Invalid,
                          QT_TRANSLATE_NOOP("slipway::SqliteFile", "“%1” is a folder. Name a file in it."),
                          path);
    if (!info.exists()) {
        if (!QFileInfo(info.path()).isDir())
            return refuseFile(
                Error::Kind::NotFound,
                QT_TRANSLATE_NOOP(
                    "slipway::SqliteFile",
                    "There is no folder “%1”. Check the path, or make a workspace there first."),
                info.path());
        return refuseFile(
            Error::Kind::NotFound,
            QT_TRANSLATE_NOOP("slipway::SqliteFile",
                              "There is no workspace “%1”. Check the path, or make one there first."),
            path);
    }
    if (!info.isFile())
        return refuseFile(
            Error::Kind::Invalid,
            QT_TRANSLATE_NOOP("slipway::SqliteFile", "“%1” is not a file that a workspace can be kept in."),
            path);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return refuseFile(
            Error::Kind::Storage,
            QT_TRANSLATE_NOOP(
                "slipway::SqliteFile",
                "You may not read and write the file “%1”. Ask its owner, or choose another workspace."),
            path, file.errorString());
    const QByteArray head = file.read(512);
    if (head.isEmpty())
        return refuseFile(
            Error::Kind::Storage,
            QT_TRANSLATE_NOOP("slipway::SqliteFile",
                              "The file “%1” is empty: a workspace that was there is lost. Restore it from a "
                              "backup, or delete the "
                              "file to begin anew."),
            path);
    if (looksLikeWebPage(head))
        return refuseFile(
            Error::Kind::Invalid,
            QT_TRANSLATE_NOOP(
                "slipway::SqliteFile",
                "The file “%1” is a web page, not a workspace; a download may have gone wrong."),
            path);
    if (!QByteArrayLiteral("SQLite format 3\0").startsWith(head.left(16)))
        return refuseFile(
            Error::Kind::Invalid,
            QT_TRANSLATE_NOOP("slipway::SqliteFile", "The file “%1” is not a workspace of Slipway."), path);
    if (head.size() < 100)
        return refuseFile(Error::Kind::Storage,
                          QT_TRANSLATE_NOOP("slipway::SqliteFile",
                                            "The file “%1” was cut off: nearly all of the workspace is "
                                            "missing. Restore it from a backup."),
                          path);
    return inspectHeader(path, head, file.size(), newest);
}

} // namespace slipway
