#pragma once

#include "models/connectors/githubasking.h"

namespace slipway {

/// What waits for a person in a repository: its waiting runs, and of each the deployments that are pending.
/// The list of waiting runs is asked for conditionally, and so is what was pending in each of those known;
/// where any of it changed, all of it is read anew.
class GithubGates
{
public:
    explicit GithubGates(GithubAddress address) : m_address(std::move(address)) { }

    QVector<ConnectorRequest> first(const QString &remote, const SyncPlace &place) const;
    static bool asked(const ConnectorRequest &request);
    Result<ConnectorPage> read(const ConnectorRequest &request, const HttpReply &reply) const;

private:
    ConnectorRequest askWaiting(const QString &remote, bool isConditional) const;
    ConnectorRequest askPending(const QString &remote, const QString &run, const QString &purpose,
                                const QJsonObject &context) const;
    /// The question for the next of the runs, or the end.
    ConnectorPage goOn(const QString &remote, const QJsonObject &context) const;
    Result<ConnectorPage> readWaiting(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readPending(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readWatched(const ConnectorRequest &request, const HttpReply &reply) const;

    GithubAddress m_address;
};

} // namespace slipway
