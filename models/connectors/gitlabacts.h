#pragma once

#include "models/connectors/gitlabreading.h"

namespace slipway {

/// What a GitLab is told to do, and how its answers are read. Each act first reads how things stand: between
/// somebody's look at the screen and the click, another may have been faster, or a branch have moved on.
class GitLabActs
{
public:
    /// `api` ends in /api/v4.
    explicit GitLabActs(const QUrl &api) : m_api(api) { }

    Result<ConnectorRequest> trigger(const TriggerWish &wish) const;
    Result<ConnectorStep<QString>> readTrigger(const ConnectorRequest &request, const HttpReply &reply) const;
    std::optional<ConnectorRequest> cancel(const QString &externalId) const;
    Result<ConnectorStep<QString>> readCancel(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorRequest> decide(const GateWish &wish) const;
    Result<ConnectorStep<QString>> readDecision(const ConnectorRequest &request,
                                                const HttpReply &reply) const;
    Result<ConnectorRequest> publish(const PublishWish &wish) const;
    Result<ConnectorStep<ServerRelease>> readPublished(const ConnectorRequest &request,
                                                       const HttpReply &reply) const;

private:
    ConnectorRequest ask(const QString &project, const QString &path, const QString &purpose,
                         const QJsonObject &context) const;
    ConnectorRequest tell(const QByteArray &method, const QString &project, const QString &path,
                          const QJsonObject &body, const QString &purpose, const QJsonObject &context) const;

    QUrl m_api;
};

} // namespace slipway
