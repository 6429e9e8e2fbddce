#include "models/connectors/httpfailure.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {
struct HttpText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::HttpClient)
};
} // namespace

QString serverName(const QUrl &url)
{
    return oneLine(url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port()), 200);
}

QString withoutSecrets(const QString &text, const HttpAccount &account)
{
    QString clean = text;
    for (const QString &secret : account.secrets) {
        if (secret.size() < 3)
            continue;
        for (const QString &form : {secret, QString::fromLatin1(QUrl::toPercentEncoding(secret)),
                                    QString::fromLatin1(secret.toUtf8().toBase64())})
            clean.replace(form, u"\u2026"_s);
    }
    return oneLine(redacted(clean), 1000);
}

bool isWorthRetrying(const HttpOutcome &outcome)
{
    if (outcome.end == HttpOutcome::End::Broken) {
        // A certificate or a protocol does not get better by asking again.
        return outcome.tlsErrors.isEmpty() && outcome.networkError != QNetworkReply::SslHandshakeFailedError
            && outcome.networkError != QNetworkReply::ProtocolUnknownError
            && outcome.networkError != QNetworkReply::HostNotFoundError;
    }
    const int status = outcome.reply.status;
    return outcome.end == HttpOutcome::End::Answered
        && (status == 408 || status == 425 || status == 429 || (status >= 500 && status != 501));
}

/// What changes something was sent, and no answer came: nobody here knows what became of it.
static Unexpected inDoubt(const HttpOutcome &outcome, const HttpAccount &account, const QString &name)
{
    return fail(
        Error::Kind::Network,
        HttpText::tr("The connection to %1 ended before it answered. Whether it did what was asked is "
                     "not known: look there before trying again.")
            .arg(name),
        withoutSecrets(outcome.errorText, account));
}

static Unexpected proxyWantsPassword(const QString &name, const QString &detail)
{
    return fail(Error::Kind::Auth,
                HttpText::tr("The proxy on the way to %1 wants a user name and a password.").arg(name),
                detail);
}

/// With TLS 1.3 a server that misses a certificate of the client says so only after the handshake.
static bool isUnansweredTls(const HttpOutcome &outcome)
{
    return outcome.reply.status == 0 && outcome.reply.url.scheme() == "https"_L1
        && (outcome.wasSent || outcome.networkError == QNetworkReply::RemoteHostClosedError);
}

static Unexpected endedUnanswered(const QString &name, const QString &detail)
{
    return fail(Error::Kind::Network,
                HttpText::tr("%1 ended the connection before it answered. It may be overloaded, or want a "
                             "certificate of Slipway's own, which it has none of.")
                    .arg(name),
                detail);
}

static Unexpected judgeEnd(const HttpOutcome &outcome, const HttpAccount &account, const HttpLimits &limits,
                           const QString &name)
{
    const QString detail = withoutSecrets(outcome.errorText, account);
    const auto seconds = [](std::chrono::milliseconds time) {
        return int(std::max<qint64>(1, time.count() / 1000));
    };
    using End = HttpOutcome::End;
    switch (outcome.end) {
    case End::Cancelled:
        return fail(Error::Kind::Cancelled, HttpText::tr("Cancelled."));
    case End::ConnectTimeout:
        return fail(Error::Kind::Network,
                    HttpText::tr("%1 could not be reached within %n second(s). Check the address, the "
                                 "network and that the server "
                                 "is running.",
                                 nullptr, seconds(limits.connect))
                        .arg(name));
    case End::FirstByteTimeout:
        return fail(Error::Kind::Network,
                    HttpText::tr("%1 took the request and said nothing for %n second(s). It may be "
                                 "overloaded; try again later.",
                                 nullptr, seconds(limits.firstByte))
                        .arg(name));
    case End::WholeTimeout:
        return fail(Error::Kind::Network,
                    HttpText::tr("%1 did not finish its answer within %n second(s). It or the network is too "
                                 "slow; try again later.",
                                 nullptr, seconds(limits.whole))
                        .arg(name));
    case End::TooLong:
        return fail(Error::Kind::Invalid,
                    HttpText::tr("The answer of %1 is longer than %n MiB and was not read. Is this the "
                                 "address of a CI server?",
                                 nullptr, int(std::max<qint64>(1, limits.body >> 20)))
                        .arg(name));
    case End::BadLength:
        return fail(
            Error::Kind::Invalid,
            HttpText::tr("The answer of %1 was cut off or is damaged. Nothing of it was used; try again.")
                .arg(name),
            detail);
    case End::Broken:
    case End::Answered:
        break;
    }
    if (!outcome.tlsErrors.isEmpty()) {
        return fail(
            Error::Kind::Network,
            HttpText::tr(
                "The certificate of %1 is not trusted (%2), so nothing was sent. If your company has its own "
                "authority, give its file with --ca.")
                .arg(name, withoutSecrets(outcome.tlsErrors.first(), account)),
            detail);
    }
    if (outcome.networkError == QNetworkReply::SslHandshakeFailedError) {
        return fail(
            Error::Kind::Network,
            HttpText::tr("%1 offers no secure way to talk, so nothing was sent: it is asked with TLS 1.2 or "
                         "later only. Those who run it can switch that on.")
                .arg(name),
            detail);
    }
    switch (outcome.networkError) {
    case QNetworkReply::HostNotFoundError:
        return fail(
            Error::Kind::Network,
            HttpText::tr("There is no server named %1. Check the address of the connection, and the network.")
                .arg(name),
            detail);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return proxyWantsPassword(name, detail);
    case QNetworkReply::ConnectionRefusedError:
        return fail(
            Error::Kind::Network,
            HttpText::tr(
                "%1 refuses the connection. The server is probably not running, or the port is wrong.")
                .arg(name),
            detail);
    case QNetworkReply::RemoteHostClosedError:
        if (isUnansweredTls(outcome))
            return endedUnanswered(name, detail);
        return fail(
            Error::Kind::Network,
            HttpText::tr(
                "%1 ended the connection in the middle of its answer. Nothing of it was used; try again.")
                .arg(name),
            detail);
    default:
        if (isUnansweredTls(outcome))
            return endedUnanswered(name, detail);
        return fail(Error::Kind::Network,
                    HttpText::tr("The connection to %1 failed. Check the network and try again.").arg(name),
                    detail);
    }
}

/// What the server itself says about an error, for the log.
static QString serversWords(const HttpOutcome &outcome, const HttpAccount &account)
{
    return withoutSecrets(u"HTTP %1: %2"_s.arg(QString::number(outcome.reply.status),
                                               QString::fromUtf8(outcome.body.left(600))),
                          account);
}

/// Whether a 403 without a word in its headers is a limit all the same, as GitHub's secondary one.
static bool speaksOfLimit(const QByteArray &body)
{
    return body.left(4096).toLower().contains("rate limit");
}

static Unexpected judgeStatus(const HttpOutcome &outcome, const HttpAccount &account, const QString &name)
{
    const int status = outcome.reply.status;
    const QString detail = serversWords(outcome, account);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto wait = rateLimitWait(outcome.reply, now);
    if (status == 429 || (status == 403 && (wait || speaksOfLimit(outcome.body)))) {
        if (!wait) {
            return fail(
                Error::Kind::RateLimited,
                HttpText::tr("%1 is asked too often at the moment. Wait a minute before the next try.")
                    .arg(name),
                detail);
        }
        const int minutes = int(std::min<qint64>((wait->count() + 59999) / 60000, 100000));
        return fail(
            Error::Kind::RateLimited,
            HttpText::tr("%1 is asked too often and wants to be left alone for %n minute(s). Try again then.",
                         nullptr, minutes)
                .arg(name),
            detail);
    }
    switch (status) {
    case 401:
        return fail(Error::Kind::Auth,
                    HttpText::tr("%1 did not accept the user name or token. Give the connection a valid one.")
                        .arg(name),
                    detail);
    case 403:
        return fail(
            Error::Kind::Auth,
            HttpText::tr(
                "%1 does not allow this to the account in use. Ask for the right, or use another token.")
                .arg(name),
            detail);
    case 407:
        return proxyWantsPassword(name, detail);
    case 404:
    case 410:
        return fail(
            Error::Kind::NotFound,
            HttpText::tr(
                "%1 knows nothing of what was asked for. Check the address and the names in the connection.")
                .arg(name),
            detail);
    default:
        break;
    }
    if (status >= 500 || status == 408 || status == 425) {
        return fail(
            Error::Kind::Network,
            HttpText::tr("%1 has a problem of its own (HTTP %2). Try again later, or tell those who run it.")
                .arg(name, QString::number(status)),
            detail);
    }
    return fail(
        Error::Kind::Invalid,
        HttpText::tr(
            "%1 did not accept the request (HTTP %2). Its version may differ from what Slipway knows.")
            .arg(name, QString::number(status)),
        detail);
}

static bool saysJson(const HttpReply &reply)
{
    const QByteArray type = reply.header("Content-Type").split(';').value(0).trimmed().toLower();
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

static bool isDoubtful(const HttpOutcome &outcome)
{
    using End = HttpOutcome::End;
    return outcome.end == End::Broken || outcome.end == End::FirstByteTimeout
        || outcome.end == End::WholeTimeout;
}

Result<void> judge(const HttpOutcome &outcome, const HttpRequest &request, const HttpAccount &account,
                   const HttpLimits &limits)
{
    const QString name = serverName(request.url);
    const int status = outcome.reply.status;
    if (outcome.wasSent && changesSomething(request) && isDoubtful(outcome))
        return inDoubt(outcome, account, name);
    if (outcome.end != HttpOutcome::End::Answered)
        return judgeEnd(outcome, account, limits, name);
    const bool isRedirect = status >= 300 && status < 400 && status != 304;
    if (isRedirect && !request.followRedirects)
        return {};
    if (status == 304 && !request.etag.isEmpty())
        return {};
    if (status < 200 || status >= 300) {
        Unexpected refusal = judgeStatus(outcome, account, name);
        refusal.error.status = status;
        return refusal;
    }
    if (outcome.networkError != QNetworkReply::NoError)
        return judgeEnd(outcome, account, limits, name);
    if (request.expect == HttpRequest::Expect::Nothing
        || (request.expect == HttpRequest::Expect::JsonIfAny && outcome.body.isEmpty()))
        return {};
    if (!saysJson(outcome.reply)) {
        return fail(Error::Kind::Invalid,
                    HttpText::tr("%1 answered with a page instead of data. Check the address of the "
                                 "connection, and whether the "
                                 "server first wants a sign-in.")
                        .arg(name),
                    serversWords(outcome, account));
    }
    if (outcome.body.isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            HttpText::tr("%1 answered with nothing at all. Nothing was changed; try again.").arg(name));
    }
    return {};
}

Result<QJsonDocument> parseJson(const QByteArray &body, const QString &server)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(Error::Kind::Invalid,
                    HttpText::tr("The answer of %1 is damaged or cut off. Nothing of it was used; try again.")
                        .arg(server),
                    u"%1 at byte %2 of %3"_s.arg(error.errorString()).arg(error.offset).arg(body.size()));
    }
    return json;
}

} // namespace slipway
