#pragma once

#include "models/connectors/giteareading.h"

namespace slipway {

/// What a Gitea or Forgejo is told to do.
class GiteaActs
{
public:
    /// `api` ends in /api/v1.
    explicit GiteaActs(const QUrl &api) : m_api(api) { }

    Result<ConnectorRequest> trigger(const TriggerWish &wish) const;
    Result<ConnectorStep<QString>> readTrigger(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorRequest> publish(const PublishWish &wish) const;
    Result<ConnectorStep<ServerRelease>> readPublished(const ConnectorRequest &request,
                                                       const HttpReply &reply) const;

private:
    QUrl m_api;
};

} // namespace slipway
