#pragma once

#include "models/connectors/githubasking.h"

namespace slipway {

/// What a repository has few of and lists whole: environments, releases, milestones. The first page is asked
/// conditionally; one that changed is read with all that follow, so that what is gone is noticed, but a list
/// of several pages only once a day and its first page in between.
class GithubLists
{
public:
    explicit GithubLists(GithubAddress address) : m_address(std::move(address)) { }

    QVector<ConnectorRequest> first(const QString &remote, const SyncPlace &place) const;
    static bool asked(const ConnectorRequest &request);
    Result<ConnectorPage> read(const ConnectorRequest &request, const HttpReply &reply) const;

private:
    GithubAddress m_address;
};

} // namespace slipway
