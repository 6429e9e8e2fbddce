#pragma once

#include "models/connectors/serveranswer.h"

namespace slipway {

/// A GitLab project: its name as the connection knows it, its number (which stays when it is moved) and its
/// page. Ids begin with the number, since those of tags and of questions are a project's own.
struct GitLabProject
{
    QString remote;
    qint64 id = 0;
    QString page;

    static GitLabProject ofJson(const QJsonValue &json)
    {
        return {.remote = json[u"remote"].toString(),
                .id = json[u"id"].toInteger(),
                .page = json[u"page"].toString()};
    }
    QJsonObject toJson() const
    {
        return {
            {QStringLiteral("remote"), remote}, {QStringLiteral("id"), id}, {QStringLiteral("page"), page}};
    }
    QString idOf(const QString &thing) const { return QString::number(id) + u'/' + thing; }
};

/// Who must agree where, by environment's name: {"production": {"approvers": […], "needed": 2}}. What of it
/// is one object compares as such.
QJsonObject readGitLabProtection(const QJsonArray &environments);

/// A word of the deployment machine; Unknown for one that this Slipway does not know.
DeploymentState gitLabState(const QString &status);
CheckState gitLabCheckState(const QString &status);

// One object of a list each. Error::Invalid where a field is missing that it cannot be without.
Result<ServerDeployment> readGitLabDeployment(const QJsonObject &object, const GitLabProject &project);
Result<ServerGate> readGitLabGate(const QJsonObject &deployment, const GitLabProject &project,
                                  const QJsonObject &protection);
Result<ServerEnvironment> readGitLabEnvironment(const QJsonObject &object, const GitLabProject &project,
                                                const QJsonObject &protection);
Result<ServerRelease> readGitLabRelease(const QJsonObject &object, const GitLabProject &project);
Result<ServerCheck> readGitLabPipeline(const QJsonObject &object, const GitLabProject &project);
Result<ServerFreeze> readGitLabFreeze(const QJsonObject &object, const GitLabProject &project);
Result<ServerMilestone> readGitLabMilestone(const QJsonObject &object, const GitLabProject &project);

/// The error for an answer that no GitLab gives.
Unexpected strangeGitLabAnswer(const QString &detail);
/// The answer as a list. Error::Invalid where it is none.
Result<QJsonArray> gitLabList(const HttpReply &reply);

} // namespace slipway
