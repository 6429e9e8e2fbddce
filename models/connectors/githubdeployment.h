#pragma once

#include "models/connectors/githubasking.h"

namespace slipway {

/// A deployment and its statuses in one form, whichever of the two interfaces it came by: REST's names, only
/// what is used. It is what is kept as the raw answer.
QJsonObject githubDeploymentOfRest(const QJsonObject &deployment, const QJsonArray &statuses);
/// The same of a GraphQL node. `refs` has the names of branches and tags by the deployment's number, as REST
/// still knows them when they were deleted.
QJsonObject githubDeploymentOfGraphql(const QJsonObject &node, const QJsonObject &refs);
/// Whether a GraphQL node has more statuses than came with it.
bool hasMoreGithubStatuses(const QJsonObject &node);

/// The result of a deployment: its newest status that is not `inactive`, which only says that another one
/// took its place; nothing where there is none.
QJsonObject effectiveGithubStatus(const QJsonArray &statuses);
DeploymentState githubDeploymentState(QStringView state);

/// Reads the one form. Error::Invalid where a field is missing that a deployment cannot be without. `readAt`
/// is when GitHub said it: GitHub throws statuses away when they are old, and then one without a result is
/// unknown, unless its own state says more.
Result<ServerDeployment> readGithubDeployment(const QJsonObject &deployment, const QString &remote,
                                              const GithubAddress &address, const QDateTime &readAt = {});

/// Whether a deployment is of a pull request's test merge, a commit that GitHub makes and nobody has, and
/// whose head is not known yet.
bool isGithubTestMerge(const QJsonObject &deployment);
/// The head that such a commit merges, by its message and parents; empty where it is none.
QString headOfGithubTestMerge(const QString &message, const QStringList &parents);

/// The name of a branch or tag without refs/heads/ or refs/tags/.
QString githubRefName(const QString &ref);
/// The reference if it names a version, else nothing.
QString githubVersion(const QString &ref);

} // namespace slipway
