#include "models/connectors/woodpeckerreading.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct WoodpeckerText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Woodpecker)
};

/// Version 2 says created_at where version 3 says created, and so on.
QDateTime woodpeckerTime(const QJsonObject &pipeline, const QString &name)
{
    const QJsonValue seconds = pipeline.contains(name) ? pipeline[name] : pipeline[name + u"_at"_s];
    return answeredMilliseconds(seconds.toDouble(0) * 1000);
}

struct WoodpeckerState
{
    DeploymentState deployment = DeploymentState::Unknown;
    CheckState check = CheckState::Unknown;
};
WoodpeckerState woodpeckerState(const QString &status)
{
    using D = DeploymentState;
    using C = CheckState;
    static const QHash<QString, WoodpeckerState> states{{u"created"_s, {D::Queued, C::Queued}},
                                                        {u"pending"_s, {D::Queued, C::Queued}},
                                                        {u"blocked"_s, {D::AwaitingApproval, C::Waiting}},
                                                        {u"running"_s, {D::Running, C::Running}},
                                                        {u"success"_s, {D::Succeeded, C::Passed}},
                                                        {u"failure"_s, {D::Failed, C::Failed}},
                                                        {u"error"_s, {D::Failed, C::Failed}},
                                                        {u"killed"_s, {D::Cancelled, C::Cancelled}},
                                                        {u"declined"_s, {D::Rejected, C::Cancelled}},
                                                        {u"skipped"_s, {D::Skipped, C::Skipped}}};
    return states.value(status);
}

} // namespace

Unexpected strangeWoodpeckerAnswer(const QString &detail)
{
    return fail(
        Error::Kind::Invalid,
        WoodpeckerText::tr("The server's answer is not what a Woodpecker says. Is this the address of "
                           "one, of version 2 or later?"),
        detail);
}

ServerCheck woodpeckerCheck(const ServerDeployment &item, const QJsonValue &pipeline)
{
    return {.externalId = item.externalId,
            .remote = item.projectNames.first(),
            .commit = item.revisions.value(QString()),
            .branch = answeredName(pipeline[u"branch"]),
            .name = item.job,
            .state = woodpeckerState(item.rawState).check,
            .rawState = item.rawState,
            .startedAt = item.startedAt,
            .finishedAt = item.finishedAt,
            .url = item.url,
            .raw = item.raw};
}

ServerGate woodpeckerGate(const ServerDeployment &item, const QJsonValue &pipeline, qint64 repository)
{
    return {.externalId = item.externalId,
            .remote = item.projectNames.first(),
            .environmentName = item.environmentNames.value(0),
            .job = item.job,
            .commit = item.revisions.value(QString()),
            .reference = answeredName(pipeline[u"ref"]),
            .version = {},
            .requestedBy = item.by,
            .since = item.createdAt,
            .message = answeredName(pipeline[u"title"]),
            .approvers = {},
            .mayDecide = {},
            .url = item.url,
            .handle = compactJson({{u"repository"_s, repository}, {u"number"_s, pipeline[u"number"]}}),
            .raw = item.raw};
}

Result<ServerDeployment> readWoodpeckerPipeline(const QJsonObject &pipeline, const QString &remote,
                                                qint64 repository, const QUrl &base)
{
    const qint64 number = pipeline[u"number"_s].toInteger();
    if (number <= 0 || !pipeline[u"status"_s].isString())
        return strangeWoodpeckerAnswer(u"a pipeline without a number or a status"_s);
    ServerDeployment item;
    item.externalId = u"%1#%2"_s.arg(remote).arg(number);
    item.job = answeredName(pipeline[u"event"_s]);
    item.environmentNames = {answeredName(pipeline[u"deploy_to"_s])};
    item.environmentNames.removeAll(QString());
    item.projectNames = {remote};
    if (const CommitId commit = answeredCommit(pipeline[u"commit"_s]); !commit.isNull())
        item.revisions.insert(QString(), commit);
    item.rawState = answeredName(pipeline[u"status"_s]);
    item.state = woodpeckerState(item.rawState).deployment;
    item.createdAt = woodpeckerTime(pipeline, u"created"_s);
    item.startedAt = woodpeckerTime(pipeline, u"started"_s);
    if (isTerminal(item.state)) {
        item.finishedAt = woodpeckerTime(pipeline, u"finished"_s);
        if (!item.finishedAt.isValid()) // declined: it never ran
            item.finishedAt = woodpeckerTime(pipeline, u"updated"_s);
    }
    item.by = answeredName(pipeline[pipeline[u"sender"_s].toString().isEmpty() ? u"author"_s : u"sender"_s]);
    item.url = questionAddress(base, u"/repos/%1/pipeline/%2"_s.arg(repository).arg(number))
                   .toString(QUrl::FullyEncoded);
    item.raw = compactJson(pipeline);
    return item;
}

} // namespace slipway
