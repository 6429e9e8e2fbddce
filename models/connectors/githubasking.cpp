#include "models/connectors/githubasking.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct GithubAskingText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::GitHub)
};

/// A name may be anything, also one that stands for a folder's parent.
QString githubSegment(const QString &segment)
{
    return segment == "."_L1 || segment == ".."_L1 ? QString(segment).replace(u'.', "%2E"_L1)
                                                   : encodedSegment(segment);
}

QUrl withPath(QUrl url, const QString &path)
{
    url.setPath(path);
    return url;
}

} // namespace

GithubAddress GithubAddress::of(const QUrl &base)
{
    const QString host = base.host();
    if (host == "github.com"_L1 || host == "www.github.com"_L1 || host == "api.github.com"_L1) {
        return {QUrl(u"https://api.github.com"_s), QUrl(u"https://api.github.com/graphql"_s),
                QUrl(u"https://github.com"_s), true};
    }
    if (host.endsWith(".ghe.com"_L1)) {
        const QString name = host.startsWith("api."_L1) ? host.sliced(4) : host;
        return {QUrl(u"https://api."_s + name), QUrl(u"https://api.%1/graphql"_s.arg(name)),
                QUrl(u"https://"_s + name), true};
    }
    // People copy what their browser or a manual shows.
    QString path = base.path();
    for (const QLatin1StringView end : {"/api/v3"_L1, "/api/graphql"_L1, "/api"_L1}) {
        if (path.endsWith(end)) {
            path.chop(end.size());
            break;
        }
    }
    return {withPath(base, path + "/api/v3"_L1), withPath(base, path + "/api/graphql"_L1),
            withPath(base, path), false};
}

static HttpHeaders githubHeaders()
{
    return {{"Accept", "application/vnd.github+json, application/json;q=0.9"},
            {"X-GitHub-Api-Version", "2022-11-28"}};
}

ConnectorRequest askGithub(const GithubAddress &address, const QStringList &path,
                           const QuestionParameters &query, const QString &purpose,
                           const QJsonObject &context)
{
    QUrl url = address.rest;
    QString whole = url.path(QUrl::FullyEncoded);
    for (const QString &segment : path)
        whole += u'/' + githubSegment(segment);
    url.setPath(whole.isEmpty() ? u"/"_s : whole, QUrl::TolerantMode);
    QUrlQuery items;
    for (const auto &[name, value] : query)
        items.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, ":")));
    url.setQuery(items);
    return {.http = {.url = url, .headers = githubHeaders()}, .purpose = purpose, .context = context};
}

ConnectorRequest askGithubRepository(const GithubAddress &address, const QString &remote,
                                     const QStringList &path, const QuestionParameters &query,
                                     const QString &purpose, const QJsonObject &context)
{
    ConnectorRequest request =
        askGithub(address, QStringList(u"repos"_s) + remote.split(u'/') + path, query, purpose, context);
    request.remote = remote;
    return request;
}

ConnectorRequest withGithubBody(ConnectorRequest request, const QByteArray &method, const QJsonObject &body)
{
    request.http.method = method;
    request.http.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

Result<std::optional<QUrl>> githubNextPage(const GithubAddress &address, const HttpReply &reply)
{
    const std::optional<QUrl> next = nextLink(reply.header("Link"), reply.url);
    if (next && !sameOrigin(*next, address.rest)) {
        return fail(
            Error::Kind::Refused,
            GithubAskingText::tr("The server's list goes on at another server, “%1”, where your token "
                                 "does not belong. Check the address of the connection.")
                .arg(next->host().left(200)));
    }
    return next;
}

Unexpected strangeGithubAnswer(const QString &detail)
{
    return fail(
        Error::Kind::Invalid,
        GithubAskingText::tr(
            "The server's answer is not what a GitHub says. Is this the address of a GitHub, and is it of a "
            "version that is still maintained?"),
        detail);
}

Result<QJsonArray> githubList(const HttpReply &reply, const QString &name)
{
    const QJsonValue list = name.isEmpty() && reply.json.isArray() ? QJsonValue(reply.json.array())
                                                                   : reply.json.object().value(name);
    if (!list.isArray())
        return strangeGithubAnswer(u"no list “%1” in the answer of %2"_s.arg(name, reply.url.path()));
    QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : std::as_const(entries)) {
        if (!entry.isObject())
            return strangeGithubAnswer(u"an entry that is no object in %1"_s.arg(reply.url.path()));
    }
    return entries;
}

QString githubId(const QString &remote, const QString &kind, qint64 number)
{
    return u"%1/%2/%3"_s.arg(remote, kind, QString::number(number));
}

std::optional<GithubThing> GithubThing::parse(const QString &id)
{
    const QStringList parts = id.split(u'/');
    bool isNumber = false;
    const qint64 number = parts.value(3).toLongLong(&isNumber);
    if (parts.size() != 4 || !isNumber || number <= 0)
        return std::nullopt;
    return GithubThing{parts[0] + u'/' + parts[1], parts[2], number};
}

} // namespace slipway
