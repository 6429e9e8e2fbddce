#pragma once

#include "models/connectors/serveranswer.h"

namespace slipway {

/// A job by its folders and name, joined with slashes: "acme/shop/main". A branch's slash is `%2F` in a name.
QString jenkinsJobPath(const QString &fullName);

/// A job that has builds.
struct JenkinsJob
{
    QString fullName;
    qint64 lastBuild = 0; ///< 0: none yet
};

/// All jobs in an answer to `jenkinsJobsTree()`, folders looked into. Error::Invalid where it is none.
Result<QVector<JenkinsJob>> readJenkinsJobs(const HttpReply &reply);
/// The `tree` that asks for jobs, five folders deep.
QString jenkinsJobsTree();
/// The `tree` that asks for one build, with what readings need.
QString jenkinsBuildTree();

DeploymentState jenkinsResult(const QString &result);
DeploymentState jenkinsStageState(const QString &status);

/// Whether the name of a parameter says that its value is an environment, a version, a commit.
bool isJenkinsEnvironmentName(const QString &parameter);
bool isJenkinsVersionName(const QString &parameter);
bool isJenkinsCommitName(const QString &parameter);

/// A build as a deployment. Names it gives for its environment: values of parameters that are named after
/// environments, then every parameter as "NAME=value". For its project: the job, its folders from the inside
/// out, and its repositories. The commit is the one a parameter names, else what was checked out.
/// Error::Invalid where a field is missing that a build cannot be without.
Result<ServerDeployment> readJenkinsBuild(const QString &job, const QJsonObject &build, const QUrl &base);
/// The same build as something said about its commit.
ServerCheck readJenkinsCheck(const ServerDeployment &item, const QJsonObject &build);
/// One stage of it as a deployment of its own.
ServerDeployment readJenkinsStage(const ServerDeployment &build, const QJsonObject &stage);
/// What waits in a build for a person.
ServerGate readJenkinsInput(const ServerDeployment &build, qint64 number, const QJsonObject &input);

Unexpected strangeJenkinsAnswer(const QString &detail);

} // namespace slipway
