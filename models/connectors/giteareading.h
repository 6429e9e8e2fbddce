#pragma once

#include "models/connectors/serveranswer.h"

namespace slipway {

// Gitea and Forgejo: a Forgejo's objects differ in names only, and readings take either.

/// By a run's, a task's or a status' own words; a conclusion counts before a status.
DeploymentState giteaState(const QString &status, const QString &conclusion = {});
CheckState giteaCheckState(DeploymentState state);

/// A task (one job of a run) or a run, as a deployment: `job` is "deploy.yml/prod" of a task and "deploy.yml"
/// of a run. It says no environment by itself. Error::Invalid where a field is missing that it cannot be
/// without.
Result<ServerDeployment> readGiteaRun(const QJsonObject &object, const QString &remote, const QString &kind,
                                      const QUrl &base);
/// The last word of one context on a commit. "deploy/prod" names the environment prod.
Result<ServerDeployment> readGiteaStatus(const QJsonObject &object, const CommitId &commit,
                                         const QString &remote, const QUrl &base);
/// What a run, task or status says of its commit.
ServerCheck readGiteaCheck(const ServerDeployment &item, const QString &remote, const QString &branch);
Result<ServerRelease> readGiteaRelease(const QJsonObject &object, const QString &remote);
Result<ServerMilestone> readGiteaMilestone(const QJsonObject &object, const QString &remote);

/// The environment in a context "deploy/NAME"; empty for any other.
QString giteaEnvironment(const QString &context);

Unexpected strangeGiteaAnswer(const QString &detail);
/// The answer as a list, or the one under `name` in it. Error::Invalid where it is none.
Result<QJsonArray> giteaList(const HttpReply &reply, const QString &name = {});

} // namespace slipway
