#pragma once

#include "models/connectors/githubasking.h"

namespace slipway {

/// Who we are at a GitHub, and what of each repository can be seen: one small question for each, since
/// neither a token's scopes nor a plan's name says it for all kinds of tokens.
class GithubProfile
{
public:
    explicit GithubProfile(GithubAddress address) : m_address(std::move(address)) { }

    ConnectorRequest first(const QStringList &remotes) const;
    Result<ConnectorStep<ServerProfile>> read(const ConnectorRequest &request, const HttpReply &reply) const;

private:
    ConnectorRequest ask(const QStringList &path, const QuestionParameters &query,
                         const QJsonObject &context) const;
    Result<ConnectorStep<ServerProfile>> goOn(const QJsonObject &context) const;
    ServerProfile profileOf(const QJsonObject &context) const;

    GithubAddress m_address;
};

} // namespace slipway
