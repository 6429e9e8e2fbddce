#pragma once

#include "models/connectors/connector.h"

#include <QStringList>

namespace slipway {

/// The workspace's own names, for mapping to.
struct KnownNames
{
    QStringList projects;
    QStringList environments;
};

/// What a server's job means here; an empty name: nothing.
struct MappedNames
{
    QString project;
    QString environment;
    /// Targets that rules name and the workspace has not; they count as nothing.
    QStringList unknownTargets;

    bool isWhole() const { return !project.isEmpty() && !environment.isEmpty(); }
};

/// Which project and environment a server's names mean.
///
/// Environment, the first that holds:
/// 1. an environment rule that matches the job's name;
/// 2. for each name the server itself gives (a build's property `environment`, then a tag `env:NAME`): an
/// environment rule
///    that matches it, else an environment of that very name (case does not matter where there is no exact
///    one).
/// Project, the first that holds:
/// 1. a job rule that matches the job's name;
/// 2. for each name the server gives (project, codebase): the project whose remote name it is, else the
/// project of that
///    very name.
/// Whatever maps to no environment or no project is not a deployment. Error::Invalid when a pattern gave up.
Result<MappedNames> mapNames(const Connection &connection, const KnownNames &known, const QString &job,
                             const QStringList &environmentNames, const QStringList &projectNames);

/// The commit of a deployment of `project`: the only one there is, or the one of the codebase that its remote
/// name says.
CommitId revisionOf(const ServerDeployment &item, const QString &project, const Connection &connection);

/// One line of what the rules would catch.
struct MappingPreviewRow
{
    QString job;
    MappedNames names;
};

/// What a connection's rules would make of a server's jobs, in the jobs' order. A project may still come from
/// a single build's own properties, which a job does not have.
Result<QVector<MappingPreviewRow>> previewMapping(const Connection &connection, const KnownNames &known,
                                                  const QVector<ServerJob> &jobs);

} // namespace slipway
