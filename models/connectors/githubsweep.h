#pragma once

#include "models/connectors/githubasking.h"

namespace slipway {

/// The numbers of all deployments of each repository, a hundred an answer, without their statuses: what is
/// not among them was deleted.
class GithubSweep
{
public:
    explicit GithubSweep(GithubAddress address) : m_address(std::move(address)) { }

    QVector<ConnectorRequest> first(const SyncPlace &place) const;
    Result<SweepPage> read(const ConnectorRequest &request, const HttpReply &reply) const;
    std::optional<ConnectorRequest> look(const QString &externalId) const;

private:
    GithubAddress m_address;
};

} // namespace slipway
