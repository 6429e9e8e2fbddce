#pragma once

#include "models/base/times.h"
#include "models/connectors/githubdeployment.h"
#include "models/connectors/registry.h"
#include "tests/support/fakegithub.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace slipway::githubtest {

using namespace Qt::StringLiterals;

constexpr auto shop = "acme/shop"_L1;

inline QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/models/connectors/golden/github/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording %s", qPrintable(file.fileName()));
    return file.readAll();
}

inline QMap<qint64, QJsonArray> byNumber(const QJsonObject &lists)
{
    QMap<qint64, QJsonArray> map;
    for (auto it = lists.begin(); it != lists.end(); ++it)
        map.insert(it.key().toLongLong(), it.value().toArray());
    return map;
}

inline FakeRepository goldenShop()
{
    const QJsonObject json = QJsonDocument::fromJson(golden(u"shop.json"_s)).object();
    FakeRepository repository;
    repository.deployments = json[u"deployments"].toArray();
    repository.statuses = byNumber(json[u"statuses"].toObject());
    repository.environments = json[u"environments"].toArray();
    repository.releases = json[u"releases"].toArray();
    repository.milestones = json[u"milestones"].toArray();
    repository.runs = json[u"runs"].toArray();
    repository.pending = byNumber(json[u"pending"].toObject());
    repository.approvals = byNumber(json[u"approvals"].toObject());
    return repository;
}

inline std::shared_ptr<const Connector> github(const QString &url = u"http://ghe.example.org"_s,
                                               TokenSource token = TokenSource::Keyring)
{
    Connection connection;
    connection.kind = ConnectionKind::GitHub;
    connection.url = url;
    connection.tokenSource = token;
    return *makeConnector(connection);
}

inline Result<HttpReply> replyOf(const ConnectorRequest &request, const LocalAnswer &answer)
{
    if (answer.status == 401 || answer.status == 403)
        return fail(Error::Kind::Auth, u"no"_s);
    if (answer.status == 404)
        return fail(Error::Kind::NotFound, u"no"_s);
    HttpReply reply{.status = answer.status, .url = request.http.url, .headers = answer.headers};
    reply.json = QJsonDocument::fromJson(answer.body);
    reply.notModified = answer.status == 304;
    return reply;
}

inline LocalRequest wire(const ConnectorRequest &request)
{
    LocalRequest local{.method = request.http.method,
                       .target = request.http.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority),
                       .headers = {},
                       .body = request.http.body};
    if (!request.http.etag.isEmpty())
        local.headers.insert("if-none-match", request.http.etag);
    return local;
}

inline GithubAddress cloud()
{
    return GithubAddress::of(QUrl(u"https://github.com"_s));
}

} // namespace slipway::githubtest
