#pragma once

#include "models/commands/recorddeployment.h"
#include "models/domain/environment.h"
#include "models/domain/project.h"
#include "models/git/history.h"

#include <QHash>

#include <memory>

namespace slipway {

/// What a project's repository knows about the commits and tags that reports name. Made of a history that
/// could not be read too: then only full ids are understood.
class CommitNames
{
public:
    CommitNames(const Project &project, const Result<std::shared_ptr<const History>> &history);

    /// A full id (known here or not), an abbreviation or a tag; null for an empty text.
    Result<CommitId> commitOf(const QString &text) const;
    /// The version of the release whose tag is on the commit; empty where there is none.
    QString versionOf(const CommitId &commit) const;

private:
    QString m_project;
    std::shared_ptr<const History> m_history;
    std::optional<Error> m_trouble;
    QHash<QString, CommitId> m_tags;
    QHash<CommitId, QString> m_versions;
};

/// A report as a deployment: unknown members stay unknown, a finished one without a time finished `now`.
Result<Deployment> deploymentFrom(const DeploymentReport &report, ProjectId project,
                                  EnvironmentId environment, const CommitNames &names, const QDateTime &now);

} // namespace slipway
