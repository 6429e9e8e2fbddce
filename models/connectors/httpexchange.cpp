#include "models/connectors/httpexchange.h"

#include "models/base/logging.h"

#include <QCoreApplication>
#include <QNetworkCookie>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype longestHeader = 64 << 10;

/// A body that can be read once. Qt itself sends a request again, three times, when the connection breaks
/// before an answer came, also a POST; without a body to go back to it has to give up instead.
class BodyForOnce final : public QIODevice
{
public:
    BodyForOnce(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 count = std::min<qint64>(maximum, m_bytes.size() - m_at);
        if (count <= 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_at, size_t(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

/// Headers too long for Qt are dropped by it, all of them, without an error; those too long for the readers
/// here (links to further pages are in one) would make a list end early.
bool hasUsableHeaders(const QNetworkReply &reply)
{
    const QList<QByteArray> names = reply.rawHeaderList();
    return !names.isEmpty() && std::all_of(names.begin(), names.end(), [&](const QByteArray &name) {
        return reply.rawHeader(name).size() <= longestHeader;
    });
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &network, const HttpAccount &account,
                           const HttpLimits &limits, Cookies &cookies, QObject *parent)
    : QObject(parent), m_network(network), m_account(account), m_limits(limits), m_cookies(cookies)
{
    m_stepTimer.setSingleShot(true);
    m_wholeTimer.setSingleShot(true);
    connect(&m_stepTimer, &QTimer::timeout, this, [this] {
        abort(m_isSent ? HttpOutcome::End::FirstByteTimeout : HttpOutcome::End::ConnectTimeout);
    });
    connect(&m_wholeTimer, &QTimer::timeout, this, [this] { abort(HttpOutcome::End::WholeTimeout); });
}

HttpExchange::~HttpExchange()
{
    dropReply();
}

void HttpExchange::start(const HttpRequest &request)
{
    m_request = request;
    m_wholeTimer.start(m_limits.whole);
    sendTo(request.url);
}

QNetworkRequest HttpExchange::wireRequest(const QUrl &url) const
{
    QNetworkRequest wire(url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("Slipway"));
    if (m_request.expect != HttpRequest::Expect::Nothing)
        wire.setRawHeader("Accept", "application/json");
    if (!m_request.etag.isEmpty())
        wire.setRawHeader("If-None-Match", m_request.etag);
    if (!m_request.body.isEmpty())
        wire.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    for (const auto &[name, value] : m_request.headers)
        wire.setRawHeader(name, value);
    if (sameOrigin(url, m_account.base)) {
        for (const auto &[name, value] : m_account.headers)
            wire.setRawHeader(name, value);
        QByteArray cookies;
        for (const auto &[name, value] : m_cookies)
            cookies += (cookies.isEmpty() ? "" : "; ") + name + '=' + value;
        if (!cookies.isEmpty())
            wire.setRawHeader("Cookie", cookies);
    }
    if (!m_account.caFile.isEmpty()) {
        QSslConfiguration tls = wire.sslConfiguration();
        tls.addCaCertificates(m_account.caFile);
        wire.setSslConfiguration(tls);
    }
    return wire;
}

void HttpExchange::sendTo(const QUrl &url)
{
    m_isSent = false;
    m_hasHead = false;
    m_outcome = {};
    m_outcome.reply.url = url;
    ++m_sent;
    QNetworkRequest wire = wireRequest(url);
    if (m_request.method == "GET") {
        m_reply = m_network.get(wire);
    } else if (!changesSomething(m_request)) {
        m_reply = m_network.sendCustomRequest(wire, m_request.method, m_request.body);
    } else {
        wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        wire.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        // A kept connection may be dead already; whether the server got the request would be unknown then.
        m_network.clearConnectionCache();
        auto *body = new BodyForOnce(m_request.body, this);
        m_reply = m_network.sendCustomRequest(wire, m_request.method, body);
    }
    m_reply->setReadBufferSize(256 << 10);
    m_stepTimer.start(m_limits.connect);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_isSent = true;
        m_outcome.wasSent = true;
        if (!m_hasHead)
            m_stepTimer.start(m_limits.firstByte);
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_outcome.tlsErrors << error.errorString();
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::takeEnd);
    connect(m_reply, &QNetworkReply::errorOccurred, this, [this, reply = m_reply] {
        // After some errors (a body that unpacks without end) Qt never says that it has finished.
        QTimer::singleShot(300, this, [this, reply] {
            if (m_reply == reply)
                takeEnd();
        });
    });
}

void HttpExchange::takeHead()
{
    if (m_hasHead || m_hasEnded)
        return;
    m_hasHead = true;
    m_stepTimer.stop();
    const bool isAnswered = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 0;
    if (isAnswered && m_request.expect == HttpRequest::Expect::Json && !hasUsableHeaders(*m_reply)) {
        m_outcome.errorText = u"the headers are too long"_s;
        abort(HttpOutcome::End::BadLength);
        return;
    }
    const QByteArray length = m_reply->rawHeader("Content-Length").trimmed();
    if (length.isEmpty())
        return;
    bool isNumber = false;
    const qint64 bytes = length.toLongLong(&isNumber);
    if (!isNumber || bytes < 0 || length.startsWith('+'))
        abort(HttpOutcome::End::BadLength);
    else if (bytes > m_limits.body)
        abort(HttpOutcome::End::TooLong);
}

void HttpExchange::takeBytes()
{
    if (!m_reply)
        return;
    if (m_outcome.body.size() + m_reply->bytesAvailable() > m_limits.body) {
        m_outcome.body = {}; // nobody reads it, and one that grows for it is twice as large
        abort(HttpOutcome::End::TooLong);
        return;
    }
    m_outcome.body += m_reply->readAll();
}

void HttpExchange::keepCookies()
{
    if (!m_account.keepsCookies || !sameOrigin(m_outcome.reply.url, m_account.base))
        return;
    const auto cookies = m_reply->header(QNetworkRequest::SetCookieHeader).value<QList<QNetworkCookie>>();
    for (const QNetworkCookie &cookie : cookies) {
        m_cookies.removeIf([&](const auto &kept) { return kept.first == cookie.name(); });
        if (m_cookies.size() < 32 && cookie.value().size() <= 8192)
            m_cookies.append({cookie.name(), cookie.value()});
    }
}

void HttpExchange::takeEnd()
{
    if (m_hasEnded)
        return;
    takeHead();
    takeBytes();
    if (!m_reply) // either may have ended it
        return;
    m_outcome.reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_outcome.reply.headers = m_reply->rawHeaderPairs();
    m_outcome.networkError = m_reply->error();
    m_outcome.errorText = m_reply->errorString();
    keepCookies();

    const int status = m_outcome.reply.status;
    const bool isRedirect = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (isRedirect && m_request.followRedirects && followRedirect(status))
        return;
    if (m_hasEnded)
        return;

    // A transport error comes with or without a status; an HTTP error (201 and above) is told by its status.
    const bool isTransport = m_outcome.networkError != QNetworkReply::NoError && status != 407
        && (status < 300 || m_outcome.networkError < QNetworkReply::ContentAccessDenied
            || m_outcome.networkError == QNetworkReply::ProtocolFailure);
    if (isTransport) {
        finish(status == 0 ? HttpOutcome::End::Broken : HttpOutcome::End::BadLength);
        return;
    }
    const QByteArray length = m_reply->rawHeader("Content-Length").trimmed();
    if (!length.isEmpty() && !m_reply->hasRawHeader("Content-Encoding")
        && length.toLongLong() != m_outcome.body.size() && status != 304) {
        finish(HttpOutcome::End::BadLength);
        return;
    }
    finish(HttpOutcome::End::Answered);
}

bool HttpExchange::followRedirect(int status)
{
    const QUrl from = m_outcome.reply.url;
    Result<QUrl> target = nextHop(from, m_reply->rawHeader("Location"));
    if (target && m_request.method != "GET" && status != 303) {
        target = fail(Error::Kind::Refused,
                      QCoreApplication::translate(
                          "slipway::HttpClient",
                          "%1 sends the request on to another address. What changes something is "
                          "not sent twice: correct the address of the connection.")
                          .arg(serverName(from)));
    } else if (target && ++m_hops > m_limits.redirects) {
        target =
            fail(Error::Kind::Invalid,
                 QCoreApplication::translate("slipway::HttpClient",
                                             "%1 sends requests round in a circle. Check the address of the "
                                             "connection.")
                     .arg(serverName(from)));
    }
    if (!target) {
        m_hasEnded = true;
        m_stepTimer.stop();
        m_wholeTimer.stop();
        dropReply();
        Q_EMIT refused(target.error());
        return true;
    }
    m_request.method = "GET";
    m_request.body.clear();
    dropReply();
    sendTo(*target);
    return true;
}

void HttpExchange::abort(HttpOutcome::End end)
{
    if (!m_hasEnded)
        finish(end);
}

void HttpExchange::finish(HttpOutcome::End end)
{
    m_hasEnded = true;
    m_stepTimer.stop();
    m_wholeTimer.stop();
    m_outcome.end = end;
    dropReply();
    Q_EMIT ended(m_outcome);
}

void HttpExchange::dropReply()
{
    if (!m_reply)
        return;
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace slipway
