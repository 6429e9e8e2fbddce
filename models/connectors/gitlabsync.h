#pragma once

#include "models/connectors/gitlabreading.h"

namespace slipway {

/// Which questions a sync with a GitLab asks, and when.
///
/// Each project is asked for once, for its number. Deployments and pipelines are read in the order they last
/// changed, from five minutes before the newest known one; each page begins at the time the last one ended
/// at, so that one which changes meanwhile moves to the end and pushes none out of sight, and the server
/// never counts through a long list. All else are lists, whole each time, unless the server says that nothing
/// changed.
class GitLabSync
{
public:
    /// `api` ends in /api/v4.
    explicit GitLabSync(const QUrl &api) : m_api(api) { }

    QVector<ConnectorRequest> first(const SyncPlace &place) const;
    Result<ConnectorPage> read(const ConnectorRequest &request, const HttpReply &reply) const;

    /// All deployments of each project whose number is known, in the order of their last change, so that none
    /// slips from one page to another unseen.
    QVector<ConnectorRequest> sweep(const SyncPlace &place) const;
    Result<SweepPage> readSweep(const ConnectorRequest &request, const HttpReply &reply) const;
    std::optional<ConnectorRequest> look(const QString &externalId) const;

private:
    ConnectorRequest ask(const GitLabProject &project, const QString &purpose,
                         QJsonObject context = {}) const;
    ConnectorRequest askUnderProtection(const GitLabProject &project, const QString &purpose,
                                        const QJsonObject &protection) const;
    QVector<ConnectorRequest> questionsOf(const GitLabProject &project, const SyncPlace &place) const;
    QVector<ConnectorRequest> askOpen(const GitLabProject &project, const SyncPlace &place,
                                      const QJsonArray &open) const;
    ConnectorRequest askChanged(const GitLabProject &project, const QString &purpose, const QString &after,
                                QJsonObject context) const;

    Result<ConnectorPage> readProject(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readProtection(const ConnectorRequest &request, const QJsonArray &list) const;
    Result<ConnectorPage> readList(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readDeployments(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readPipelines(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readTests(const ConnectorRequest &request, const HttpReply &reply) const;
    QVector<ConnectorRequest> nextChanged(const ConnectorRequest &request, const HttpReply &reply,
                                          const QJsonArray &list, QJsonObject context) const;

    static std::optional<GitLabProject> knownProject(const QString &remote, const SyncPlace &place);

    QUrl m_api;
};

/// The address of `path` of a project, which may be its number or its name.
QUrl gitLabAddress(const QUrl &api, const QString &project, const QString &path,
                   const QuestionParameters &parameters = {});

/// Clocks of a server's own machines differ: changes are asked for from this long before the newest known.
constexpr qint64 gitLabOverlapSeconds = 300;
/// A time so many seconds before another, both as RFC 3339; empty where there is none.
QString gitLabEarlier(const QString &time, qint64 seconds);
/// Whether a page begins with the same object as the one before it.
bool isSameGitLabPage(const ConnectorRequest &request, const QJsonArray &list);

} // namespace slipway
