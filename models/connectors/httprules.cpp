#include "models/connectors/httprules.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {
struct RulesText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::HttpRules)
};
} // namespace

static int effectivePort(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : url.scheme() == "http"_L1 ? 80 : -1);
}

static bool isWeb(const QUrl &url)
{
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

/// Scheme, host and port only, for a person.
static QString originText(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return oneLine(origin.toString(), 200);
}

bool changesSomething(const HttpRequest &request)
{
    if (request.isReadOnly)
        return false;
    return request.method == "POST" || request.method == "PUT" || request.method == "PATCH"
        || request.method == "DELETE";
}

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && effectivePort(a) == effectivePort(b);
}

Result<QUrl> parseServiceAddress(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || !isWeb(url)) {
        return fail(Error::Kind::Usage,
                    RulesText::tr("“%1” is not the address of a server. Write it as https://ci.example.org.")
                        .arg(oneLine(redacted(text), 200)));
    }
    if (!url.userInfo().isEmpty()) {
        return fail(
            Error::Kind::Usage,
            RulesText::tr(
                "The address holds a user name or a password. Leave them out and give them with --user and "
                "--token-env or --token-stdin."));
    }
    url.setQuery(QString());
    url.setFragment(QString());
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

Result<QUrl> nextHop(const QUrl &from, const QByteArray &location)
{
    const QUrl said = QUrl::fromEncoded(location, QUrl::StrictMode);
    const QUrl target = from.resolved(said);
    if (location.isEmpty() || !said.isValid() || !target.isValid() || !isWeb(target)
        || !target.userInfo().isEmpty()) {
        return fail(Error::Kind::Invalid,
                    RulesText::tr("%1 sends requests on to a place that is no web address. Check the address "
                                  "of the connection.")
                        .arg(originText(from)),
                    redacted(QString::fromLatin1(location.left(500))));
    }
    if (!sameOrigin(from, target)) {
        return fail(Error::Kind::Refused,
                    RulesText::tr("%1 sends requests on to %2, where your token does not belong. If the "
                                  "server has moved, change "
                                  "the address of the connection.")
                        .arg(originText(from), originText(target)));
    }
    return target;
}

namespace {

/// Reads a Link header from left to right, never back.
class LinkReader
{
public:
    explicit LinkReader(QByteArrayView text) : m_text(text) { }

    /// The next `<address>; name=value; …`; false at the end.
    bool readLink(QByteArray &address, bool &isNext)
    {
        while (m_at < m_text.size() && m_text[m_at] != '<')
            ++m_at;
        const qsizetype close = m_text.indexOf('>', m_at);
        if (m_at >= m_text.size() || close < 0)
            return false;
        address = m_text.sliced(m_at + 1, close - m_at - 1).toByteArray();
        m_at = close + 1;
        isNext = false;
        while (skipTo(';'))
            isNext |= readParameterIsNext();
        return true;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
            ++m_at;
    }

    bool skipTo(char wanted)
    {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        skipBlanks();
        return true;
    }

    QByteArray readWord()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !QByteArrayView(" \t;,=\"").contains(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from).toByteArray();
    }

    QByteArray readValue()
    {
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            return readWord();
        QByteArray value;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at];
        }
        ++m_at;
        return value;
    }

    bool readParameterIsNext()
    {
        const QByteArray name = readWord();
        if (!skipTo('='))
            return false;
        const QList<QByteArray> words = readValue().toLower().simplified().split(' ');
        return name.compare("rel", Qt::CaseInsensitive) == 0 && words.contains("next");
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QUrl> nextLink(const QByteArray &header, const QUrl &base)
{
    if (header.size() > (64 << 10))
        return std::nullopt;
    LinkReader reader(header);
    QByteArray address;
    bool isNext = false;
    while (reader.readLink(address, isNext)) {
        if (isNext)
            return base.resolved(QUrl::fromEncoded(address, QUrl::StrictMode));
    }
    return std::nullopt;
}

std::chrono::milliseconds RetryPolicy::backoff(int attempt, double dice) const
{
    const auto grown = base * (qint64(1) << std::clamp(attempt - 1, 0, 20));
    const auto limit = std::min(cap, std::chrono::milliseconds(grown));
    return std::chrono::milliseconds(qint64(dice * double(limit.count())));
}

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed().left(64)),
                                             u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0
            ? std::nullopt
            : std::optional(std::chrono::milliseconds(std::min(seconds, qint64(1) << 30) * 1000));
    const QDateTime date = httpDate(header);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(date)));
}

std::optional<std::chrono::milliseconds> rateLimitWait(const HttpReply &reply, const QDateTime &ourNow)
{
    // No limit lasts longer; a clock that is years off must not silence a connection for years.
    constexpr std::chrono::milliseconds longest = std::chrono::hours(1);
    const QDateTime serverNow = httpDate(reply.header("Date"));
    const QDateTime now = serverNow.isValid() ? serverNow : ourNow;
    if (const auto wait = retryAfter(reply.header("Retry-After"), now))
        return std::min(*wait, longest);
    for (const char *prefix : {"X-RateLimit-", "RateLimit-"}) {
        if (reply.header(QByteArray(prefix) + "Remaining").trimmed() != "0")
            continue;
        bool isNumber = false;
        const qint64 reset = reply.header(QByteArray(prefix) + "Reset").trimmed().toLongLong(&isNumber);
        if (!isNumber || reset < 0)
            continue;
        // Either a time (seconds since 1970) or seconds from now; nobody waits thirty years.
        const qint64 seconds = reset > 1'000'000'000 ? reset - now.toSecsSinceEpoch() : reset;
        return std::min(longest, std::chrono::milliseconds(std::clamp<qint64>(seconds, 0, 86400) * 1000));
    }
    return std::nullopt;
}

} // namespace slipway
