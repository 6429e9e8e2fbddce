#pragma once

#include "models/connectors/githubasking.h"

namespace slipway {

/// A repository's workflow runs as checks. Its newest hundred are asked for conditionally; where they do not
/// reach back to what is known, the pages behind them follow, the first time for the last ninety days. It is
/// the plain list that is paged through: of a search GitHub gives no more than a thousand. Runs that were
/// open are asked for one by one once they are no longer among the newest.
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
    ConnectorRequest askNewest(const QString &remote, const QJsonObject &known, bool isConditional) const;
    void goOn(ConnectorPage &page, const QString &remote, QJsonObject known, const QUrl &next) const;

    GithubAddress m_address;
};

} // namespace slipway
