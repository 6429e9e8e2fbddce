#pragma once

#include "models/connectors/giteareading.h"

namespace slipway {

/// Which questions a sync with a Gitea or Forgejo asks, and when.
///
/// What there is of Actions is found by asking: the list of tasks, where there is none that of runs, where
/// there is neither, commit statuses are all. Lists of tasks and runs come newest first and are read down to
/// the oldest one that had not ended. Statuses can be asked of a commit only: of the newest commits and tags,
/// and of those that were deployed lately.
class GiteaSync
{
public:
    /// `api` ends in /api/v1.
    GiteaSync(const QUrl &base, const QUrl &api, const Connection &connection)
        : m_base(base), m_api(api), m_connection(connection)
    {
    }

    QVector<ConnectorRequest> first(const SyncPlace &place) const;
    Result<ConnectorPage> read(const ConnectorRequest &request, const HttpReply &reply) const;

private:
    ConnectorRequest ask(const QString &remote, const QString &purpose, const QString &path,
                         const QuestionParameters &parameters, const QJsonObject &context) const;
    ConnectorRequest askRuns(const QString &remote, const QString &kind, const QJsonObject &context) const;
    QVector<ConnectorRequest> statusesAfterRuns(const ConnectorRequest &request,
                                                const QString &runList) const;
    QVector<ConnectorRequest> questionsOf(const QString &remote, const QJsonObject &repository,
                                          const QJsonObject &kept) const;
    ConnectorRequest askList(const QString &remote, ServerResource resource, QJsonObject context) const;
    ConnectorRequest askCommits(const QString &remote, const QString &purpose,
                                const QJsonObject &context) const;
    static QJsonObject withCommits(QJsonObject context, const QString &purpose, const QJsonArray &commits);
    static ConnectorCursor statusesCursor(const QString &remote, const QJsonObject &context);
    Result<ConnectorPage> readRepository(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readRuns(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readFacts(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readCommits(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readStatuses(const ConnectorRequest &request, const HttpReply &reply) const;
    std::optional<ConnectorRequest> askNextStatus(const QString &remote, QJsonObject context) const;
    bool isDeployment(const QString &context) const;
    bool isRuled(const QString &context) const;
    bool isListedDeployment(const QString &context, const QString &runList) const;

    QUrl m_base;
    QUrl m_api;
    const Connection &m_connection;
};

constexpr int giteaPageSize = 50; ///< more than any of them gives

/// The address of `path` of a repository "owner/name".
QUrl giteaAddress(const QUrl &api, const QString &remote, const QString &path,
                  const QuestionParameters &parameters = {});

} // namespace slipway
