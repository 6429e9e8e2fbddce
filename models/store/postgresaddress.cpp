#include "models/store/postgresaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

static QString postgresTr(const char *text)
{
    return QCoreApplication::translate("slipway::PostgresAddress", text);
}

static bool isLocal(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == u"localhost"_s || host == u"127.0.0.1"_s
        || host == u"::1"_s;
}

/// Where libpq looks for authorities by itself; without that file, the system's bundle.
static QString rootCertificates()
{
    if (QFile::exists(QDir::homePath() + u"/.postgresql/root.crt"_s))
        return {};
    for (const QString &bundle :
         {u"/etc/ssl/certs/ca-certificates.crt"_s, u"/etc/pki/tls/certs/ca-bundle.crt"_s}) {
        if (QFile::exists(bundle))
            return bundle;
    }
    return {};
}

Result<PostgresTarget> postgresTarget(const QString &url)
{
    static const QStringList passedOn{u"sslmode"_s,
                                      u"sslrootcert"_s,
                                      u"sslcert"_s,
                                      u"sslkey"_s,
                                      u"sslcrl"_s,
                                      u"channel_binding"_s,
                                      u"connect_timeout"_s,
                                      u"service"_s,
                                      u"passfile"_s,
                                      u"gssencmode"_s,
                                      u"application_name"_s,
                                      u"krbsrvname"_s,
                                      u"target_session_attrs"_s};
    const QUrl address(url);
    PostgresTarget target{address.host(), address.port(), address.path().mid(1), address.userName(), {}};
    QMap<QString, QString> settings{{u"connect_timeout"_s, u"5"_s}, {u"application_name"_s, u"slipway"_s}};
    const auto items = QUrlQuery(address).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == u"host"_s)
            target.host = value;
        else if (key == u"port"_s)
            target.port = value.toInt();
        else if (key == u"user"_s)
            target.user = value;
        else if (passedOn.contains(key) && !value.contains(u';') && !value.contains(u'\''))
            settings.insert(key, value);
        else
            return fail(
                Error::Kind::Usage,
                postgresTr(QT_TRANSLATE_NOOP(
                               "slipway::PostgresAddress",
                               "The address of the workspace says “%1”, which Slipway does not pass on "
                               "to the server. Take "
                               "it out."))
                    .arg(key.left(60)));
    }
    if (!settings.contains(u"sslmode"_s) && !isLocal(target.host))
        settings.insert(u"sslmode"_s, u"verify-full"_s);
    if (settings.value(u"sslmode"_s).startsWith(u"verify"_s) && !settings.contains(u"sslrootcert"_s)) {
        if (const QString bundle = rootCertificates(); !bundle.isEmpty())
            settings.insert(u"sslrootcert"_s, bundle);
    }
    QStringList options;
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        options += it.key() + u"='"_s + it.value() + u'\'';
    target.options = options.join(u';');
    return target;
}

Error postgresOpenError(const PostgresTarget &target, const QString &words)
{
    const auto says = [&words](std::initializer_list<QLatin1StringView> any) {
        return std::ranges::any_of(
            any, [&](QLatin1StringView each) { return words.contains(each, Qt::CaseInsensitive); });
    };
    const QString host = target.host.isEmpty()
        ? postgresTr(QT_TRANSLATE_NOOP("slipway::PostgresAddress", "this machine"))
        : target.host;
    if (says({"certificate"_L1, "SSL"_L1}))
        return {Error::Kind::Network,
                postgresTr(QT_TRANSLATE_NOOP("slipway::PostgresAddress",
                                             "The server “%1” could not prove that it is the one you mean. "
                                             "Check the address, or name the "
                                             "authority of its certificate with sslrootcert."))
                    .arg(host),
                words};
    if (says({"password"_L1, "authentication"_L1, "pg_hba"_L1, "role"_L1}))
        return {
            Error::Kind::Auth,
            postgresTr(QT_TRANSLATE_NOOP(
                           "slipway::PostgresAddress",
                           "The server “%1” did not accept your name or password. Check them in the keyring, "
                           "~/.pgpass or the "
                           "service file."))
                .arg(host),
            words};
    if (says({"does not exist"_L1}) && words.contains(target.database))
        return {Error::Kind::NotFound,
                postgresTr(
                    QT_TRANSLATE_NOOP(
                        "slipway::PostgresAddress",
                        "There is no database “%1” on the server “%2”. Check the address, or have it made."))
                    .arg(target.database, host),
                words};
    return {
        Error::Kind::Network,
        postgresTr(QT_TRANSLATE_NOOP(
                       "slipway::PostgresAddress",
                       "The server “%1” of the workspace does not answer. Check the address and the network, "
                       "and try again."))
            .arg(host),
        words};
}

} // namespace slipway
