#pragma once

#include "models/connectors/githubasking.h"

namespace slipway {

struct GithubPlace;

/// The order in which a repository's deployments are read: whether its newest hundred are as they were (one
/// conditional question), and if not, from the newest back to what is known, fifty with all their statuses at
/// a time by GraphQL, or, where that is not to be had, a page of REST's list and the statuses of each. A walk
/// that was interrupted is ended first. Deployments that were open are asked for one by one, conditionally.
class GithubDeployments
{
public:
    GithubDeployments(GithubAddress address, bool usesGraphql)
        : m_address(std::move(address)), m_usesGraphql(usesGraphql)
    {
    }

    static QString cursorKey(const QString &remote);
    QVector<ConnectorRequest> first(const QString &remote, const SyncPlace &place) const;
    /// Whether this is one of its questions.
    static bool asked(const ConnectorRequest &request);
    Result<ConnectorPage> read(const ConnectorRequest &request, const HttpReply &reply) const;

private:
    ConnectorRequest ask(const QString &remote, const QStringList &path, const QuestionParameters &query,
                         const QString &purpose, const QJsonObject &context) const;
    ConnectorRequest askNewest(const QString &remote, const QString &cursor, bool isConditional) const;
    ConnectorRequest askGraphql(const QString &remote, const GithubPlace &place) const;
    ConnectorRequest askList(const QString &remote, const GithubPlace &place) const;
    ConnectorRequest askStatuses(const QString &remote, qint64 number, const QString &purpose,
                                 const QJsonObject &context) const;
    ConnectorRequest askMergeHead(const QString &remote, const QJsonObject &deployment,
                                  const QJsonObject &chain) const;

    Result<ConnectorPage> readNewest(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readGraphql(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> afterGraphqlErrors(const ConnectorRequest &request, const QJsonArray &errors) const;
    Result<ConnectorPage> readList(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readPage(const QString &remote, GithubPlace place, const QJsonArray &deployments,
                                   const std::optional<QUrl> &nextPage) const;
    Result<ConnectorPage> readStatuses(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readOpen(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readMergeHead(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<void> add(ConnectorPage &page, const QString &remote, const QJsonObject &deployment,
                     const HttpReply &reply, const QJsonObject &chain = {}) const;
    void endPage(ConnectorPage &page, const QString &remote, const GithubPlace &place,
                 QJsonObject chain) const;
    void goOn(ConnectorPage &page, const QString &remote, QJsonObject chain) const;

    GithubAddress m_address;
    bool m_usesGraphql;
};

} // namespace slipway
