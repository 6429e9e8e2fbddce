#pragma once

#include "models/connectors/githubasking.h"

namespace slipway {

/// What is done at a GitHub: starting a workflow or a deployment, a word at a gate, publishing a release.
/// Each looks first whether what it is about is still as the person saw it.
class GithubActs
{
public:
    explicit GithubActs(GithubAddress address) : m_address(std::move(address)) { }

    /// With a job: starts that workflow on the wish's reference, which has to be at the wish's commit.
    /// Without: makes a deployment that whoever listens there carries out.
    Result<ConnectorRequest> trigger(const TriggerWish &wish) const;
    Result<ConnectorStep<QString>> readTrigger(const ConnectorRequest &request, const HttpReply &reply) const;
    std::optional<ConnectorRequest> cancel(const QString &externalId) const;

    Result<ConnectorRequest> decide(const GateWish &wish) const;
    Result<ConnectorStep<QString>> readDecision(const ConnectorRequest &request,
                                                const HttpReply &reply) const;

    Result<ConnectorRequest> publish(const PublishWish &wish) const;
    Result<ConnectorStep<ServerRelease>> readPublished(const ConnectorRequest &request,
                                                       const HttpReply &reply) const;

private:
    ConnectorRequest ask(const ConnectorRequest &before, const QStringList &path,
                         const QuestionParameters &query, const QString &purpose) const;
    ConnectorRequest dispatch(const ConnectorRequest &looked) const;
    Result<ConnectorStep<QString>> readLook(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorStep<QString>> readDispatched(const ConnectorRequest &request,
                                                  const HttpReply &reply) const;
    Result<ConnectorStep<QString>> readPending(const ConnectorRequest &request, const HttpReply &reply) const;
    Unexpected somebodyWasFirst(const ConnectorRequest &request, const QJsonArray &approvals) const;
    Result<ConnectorStep<ServerRelease>> readBeforeChange(const ConnectorRequest &request,
                                                          const HttpReply &reply) const;
    Result<ConnectorStep<ServerRelease>> readTag(const ConnectorRequest &request,
                                                 const HttpReply &reply) const;
    ConnectorRequest create(const ConnectorRequest &before) const;

    GithubAddress m_address;
};

} // namespace slipway
