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

    /// A full id (known here or not), an abbreviation, a tag or a release's version; `commit:`, `tag:` or
    /// `release:` before it says which. Null for an empty text.
    Result<CommitId> commitOf(const QString &text) const;
    /// The version of the release whose tag is on the commit; empty where there is none.
    QString versionOf(const CommitId &commit) const;

private:
    CommitId releaseNamed(const QString &name) const;
    Result<CommitId> commitWithDigits(const QString &name) const;

    QString m_project;
    std::shared_ptr<const History> m_history;
    std::optional<Error> m_trouble;
    QHash<QString, CommitId> m_tags;
    QHash<CommitId, QString> m_versions;
    QHash<QString, QVector<CommitId>> m_byVersion;
};

/// A report as a deployment: unknown members stay unknown, a finished one without a time finished `now`.
Result<Deployment> deploymentFrom(const DeploymentReport &report, ProjectId project,
                                  EnvironmentId environment, const CommitNames &names, const QDateTime &now);

/// The source that deployments told of by people and pipelines carry, one by one or from a file.
QString reportedSource();

/// What is known already with what a new report of it says: what that leaves open stays as it was. Refused
/// where it is of another project or environment.
Result<Deployment> broughtUpToDate(const Deployment &before, Deployment after,
                                   const DeploymentReport &report);

} // namespace slipway
