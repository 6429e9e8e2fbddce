#pragma once

#include "models/connectors/connector.h"
#include "models/connectors/serveranswer.h"

namespace slipway {

/// Where a GitHub's two interfaces are, from what people write as its address: its website or its API.
struct GithubAddress
{
    QUrl rest; ///< https://api.github.com, https://ghe.example.org/api/v3
    QUrl graphql;
    QUrl web; ///< https://github.com, https://ghe.example.org
    bool isCloud = false; ///< run by GitHub itself, and so always of the newest version

    static GithubAddress of(const QUrl &base);
};

/// A GET of `path` (segments, each as it is, not encoded) below the REST address.
ConnectorRequest askGithub(const GithubAddress &address, const QStringList &path,
                           const QuestionParameters &query, const QString &purpose,
                           const QJsonObject &context = {});
/// The same below /repos/OWNER/NAME; `remote` is OWNER/NAME.
ConnectorRequest askGithubRepository(const GithubAddress &address, const QString &remote,
                                     const QStringList &path, const QuestionParameters &query,
                                     const QString &purpose, const QJsonObject &context = {});
/// Turns it into a request that changes something, with a JSON body.
ConnectorRequest withGithubBody(ConnectorRequest request, const QByteArray &method, const QJsonObject &body);

/// The next page by the Link header; nothing at the end. Error::Refused where it leads to another server.
Result<std::optional<QUrl>> githubNextPage(const GithubAddress &address, const HttpReply &reply);

/// What was asked is not how a GitHub answers.
Unexpected strangeGithubAnswer(const QString &detail);

/// The list of objects in an answer: the whole of it, or the one under `name`. Error::Invalid where there is
/// none.
Result<QJsonArray> githubList(const HttpReply &reply, const QString &name = {});

/// Ids of ours that say where a thing is: OWNER/NAME/kind/NUMBER.
QString githubId(const QString &remote, const QString &kind, qint64 number);
struct GithubThing
{
    QString remote;
    QString kind;
    qint64 number = 0;
    static std::optional<GithubThing> parse(const QString &id);
};

} // namespace slipway
