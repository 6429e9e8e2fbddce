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
    ConnectorRequest askList(const QString &remote, ServerResource resource,
                             const QJsonObject &context) const;
    Result<ConnectorPage> readRepository(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readRuns(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readFacts(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readCommits(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readStatuses(const ConnectorRequest &request, const HttpReply &reply) const;
    void askNextStatus(const QString &remote, QJsonObject context, ConnectorPage &page) const;
    bool isDeployment(const QString &context) const;

    QUrl m_base;
    QUrl m_api;
    const Connection &m_connection;
};

/// The address of `path` of a repository "owner/name".
QUrl giteaAddress(const QUrl &api, const QString &remote, const QString &path,
                  const QuestionParameters &parameters = {});

} // namespace slipway
