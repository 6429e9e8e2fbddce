#pragma once

#include "models/connectors/githubasking.h"

namespace slipway {

/// A repository's workflow runs as checks. Its newest hundred are asked for conditionally; where they do not
/// reach back to what is known, the runs between are read in windows of time that hold at most a thousand,
/// since GitHub gives no more of one search. The first time it is the last ninety days. Runs that were open
/// are asked for one by one once they are no longer among the newest.
class GithubRuns
{
public:
    explicit GithubRuns(GithubAddress address) : m_address(std::move(address)) { }

    QVector<ConnectorRequest> first(const QString &remote, const SyncPlace &place) const;
    static bool asked(const ConnectorRequest &request);
    Result<ConnectorPage> read(const ConnectorRequest &request, const HttpReply &reply) const;

private:
    ConnectorRequest ask(const QString &remote, const QStringList &path, const QuestionParameters &query,
                         const QString &purpose, const QJsonObject &context) const;
    ConnectorRequest askWindow(const QString &remote, QJsonObject context) const;
    Result<ConnectorPage> readNewest(const ConnectorRequest &request, const HttpReply &reply,
                                     const QJsonArray &runs) const;
    Result<ConnectorPage> readWindow(const ConnectorRequest &request, const HttpReply &reply,
                                     const QJsonArray &runs) const;

    GithubAddress m_address;
};

} // namespace slipway
