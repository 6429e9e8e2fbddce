#include "models/store/storeaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace slipway {

static QString addressTr(const char *text)
{
    return QCoreApplication::translate("slipway::StoreAddress", text);
}

static bool saysPostgres(const QString &text)
{
    return text.startsWith(u"postgresql://"_s, Qt::CaseInsensitive)
        || text.startsWith(u"postgres://"_s, Qt::CaseInsensitive);
}

/// Whatever of the address would carry a secret; libpq reads a password from the query too.
static bool holdsPassword(const QUrl &url)
{
    if (!url.password().isEmpty() || url.userInfo().contains(u':'))
        return true;
    const auto items = QUrlQuery(url).queryItems();
    for (const auto &[key, value] : items) {
        if (key.contains(u"password"_s, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

static Result<StoreAddress> parsePostgres(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (holdsPassword(QUrl(text)))
        return fail(
            Error::Kind::Usage,
            addressTr(QT_TRANSLATE_NOOP(
                "slipway::StoreAddress",
                "The address of the workspace holds a password, which others can read there. Take it out of "
                "the address and give it through the keyring, ~/.pgpass or a service file.")));
    if (!url.isValid() || url.path().size() < 2)
        return fail(
            Error::Kind::Usage,
            addressTr(QT_TRANSLATE_NOOP("slipway::StoreAddress",
                                        "This is not an address of a PostgreSQL database. Write it as "
                                        "postgresql://user@host:port/database.")),
            url.errorString());
    StoreAddress address;
    address.engine = StoreAddress::Engine::PostgreSql;
    address.url = text;
    return address;
}

Result<StoreAddress> StoreAddress::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (saysPostgres(trimmed))
        return parsePostgres(trimmed);
    if (trimmed.isEmpty() || trimmed.contains(QChar(u'\0')))
        return fail(Error::Kind::Usage,
                    addressTr(QT_TRANSLATE_NOOP(
                        "slipway::StoreAddress",
                        "No workspace was named. Give the path of a file, or a postgresql:// address.")));
    if (trimmed.contains(u"://"_s))
        return fail(Error::Kind::Usage,
                    addressTr(QT_TRANSLATE_NOOP("slipway::StoreAddress",
                                                "“%1” is neither a file nor a postgresql:// address."))
                        .arg(trimmed.section(u"://"_s, 0, 0) + u"://…"_s));
    StoreAddress address;
    address.file = QDir::cleanPath(QFileInfo(trimmed).absoluteFilePath());
    return address;
}

QString StoreAddress::display() const
{
    if (engine == Engine::Sqlite)
        return QDir::toNativeSeparators(file);
    return QUrl(url).toDisplayString(QUrl::RemovePassword | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace slipway
