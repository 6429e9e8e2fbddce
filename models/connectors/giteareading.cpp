#include "models/connectors/giteareading.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct GiteaText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Gitea)
};

/// The first of several names under which servers keep the same.
QJsonValue giteaField(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QJsonValue value = object.value(name); !value.isNull() && !value.isUndefined())
            return value;
    }
    return {};
}

/// The "year 1" and the year 1970 stand for "not yet".
QDateTime giteaTime(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QDateTime time = answeredTime(object.value(name));
        if (time.isValid() && time.toSecsSinceEpoch() > 0)
            return time;
    }
    return {};
}

/// A page's address; pages of its own are said without the server.
QString giteaPage(const QJsonValue &value, const QUrl &base)
{
    const QString text = value.toString();
    if (!text.startsWith(u'/') || text.startsWith("//"_L1))
        return answeredAddress(value);
    return base.resolved(QUrl(text.left(2000))).toString(QUrl::FullyEncoded);
}

} // namespace

Unexpected strangeGiteaAnswer(const QString &detail)
{
    return fail(
        Error::Kind::Invalid,
        GiteaText::tr("The server's answer is not what a Gitea or Forgejo says. Is this the address of "
                      "one, and are the projects written as OWNER/NAME?"),
        detail);
}

Result<QJsonArray> giteaList(const HttpReply &reply, const QString &name)
{
    const QJsonValue list =
        name.isEmpty() && reply.json.isArray() ? QJsonValue(reply.json.array()) : reply.json[name];
    if (!list.isArray())
        return strangeGiteaAnswer(u"no list “%1” in the answer of %2"_s.arg(name, reply.url.path()));
    return list.toArray();
}

DeploymentState giteaState(const QString &status, const QString &conclusion)
{
    static const QHash<QString, DeploymentState> states{
        {u"success"_s, DeploymentState::Succeeded},
        {u"warning"_s, DeploymentState::Partial},
        {u"failure"_s, DeploymentState::Failed},
        {u"error"_s, DeploymentState::Failed},
        {u"cancelled"_s, DeploymentState::Cancelled},
        {u"skipped"_s, DeploymentState::Skipped},
        {u"timed_out"_s, DeploymentState::TimedOut},
        {u"action_required"_s, DeploymentState::AwaitingApproval},
        {u"running"_s, DeploymentState::Running},
        {u"in_progress"_s, DeploymentState::Running},
        {u"waiting"_s, DeploymentState::Queued},
        {u"blocked"_s, DeploymentState::Queued},
        {u"queued"_s, DeploymentState::Queued},
        {u"pending"_s, DeploymentState::Queued}};
    return states.value(conclusion.isEmpty() ? status : conclusion, DeploymentState::Unknown);
}

CheckState giteaCheckState(DeploymentState state)
{
    switch (state) {
    case DeploymentState::Succeeded:
        return CheckState::Passed;
    case DeploymentState::Partial:
        return CheckState::Warned;
    case DeploymentState::Failed:
    case DeploymentState::TimedOut:
        return CheckState::Failed;
    case DeploymentState::Cancelled:
        return CheckState::Cancelled;
    case DeploymentState::Skipped:
        return CheckState::Skipped;
    case DeploymentState::Running:
        return CheckState::Running;
    case DeploymentState::Queued:
        return CheckState::Queued;
    case DeploymentState::AwaitingApproval:
        return CheckState::Waiting;
    default:
        return CheckState::Unknown;
    }
}

QString giteaEnvironment(const QString &context)
{
    return context.startsWith("deploy/"_L1) ? context.sliced(7) : QString();
}

Result<ServerDeployment> readGiteaRun(const QJsonObject &object, const QString &remote, const QString &kind,
                                      const QUrl &base)
{
    const qint64 id = object[u"id"_s].toInteger();
    if (id <= 0 || !object[u"status"_s].isString())
        return strangeGiteaAnswer(u"a %1 without an id or a status"_s.arg(kind));
    ServerDeployment item;
    item.externalId = u"%1-%2"_s.arg(kind).arg(id);
    item.job = answeredName(giteaField(object, {"workflow_id"_L1, "path"_L1})).section(u'@', 0, 0);
    if (const QString name = answeredName(object[u"name"_s]); kind == "task"_L1 && !name.isEmpty())
        item.job += u'/' + name;
    item.projectNames = {remote};
    if (const CommitId commit = answeredCommit(giteaField(object, {"head_sha"_L1, "commit_sha"_L1}));
        !commit.isNull())
        item.revisions.insert(QString(), commit);
    const QString conclusion = answeredName(object[u"conclusion"_s]);
    item.rawState = conclusion.isEmpty() ? answeredName(object[u"status"_s]) : conclusion;
    item.state = giteaState(answeredName(object[u"status"_s]), conclusion);
    item.createdAt = giteaTime(object, {"created_at"_L1, "created"_L1, "started_at"_L1});
    item.startedAt = giteaTime(object, {"run_started_at"_L1, "started_at"_L1, "started"_L1});
    if (isTerminal(item.state)) {
        item.finishedAt = giteaTime(object, {"completed_at"_L1, "stopped"_L1, "updated_at"_L1, "updated"_L1});
    }
    item.by = answeredName(giteaField(object, {"actor"_L1, "trigger_user"_L1})[u"login"]);
    item.url = giteaPage(giteaField(object, {"html_url"_L1, "url"_L1}), base);
    item.raw = compactJson(object);
    return item;
}

Result<ServerDeployment> readGiteaStatus(const QJsonObject &object, const CommitId &commit,
                                         const QString &remote, const QUrl &base)
{
    const QString context = answeredName(object[u"context"_s]);
    const QString state = answeredName(giteaField(object, {"status"_L1, "state"_L1}));
    if (context.isEmpty() || state.isEmpty())
        return strangeGiteaAnswer(u"a status without a context or a state"_s);
    ServerDeployment item;
    // One commit and context is one thing: its later words are what became of it, until it has ended.
    item.externalId = u"status-%1-%2-%3"_s.arg(remote, commit.hex(), context);
    item.recurs = true;
    item.job = context;
    if (const QString environment = giteaEnvironment(context); !environment.isEmpty())
        item.environmentNames = {environment};
    item.projectNames = {remote};
    item.revisions.insert(QString(), commit);
    item.rawState = state;
    item.state = giteaState(state);
    item.createdAt = giteaTime(object, {"created_at"_L1});
    item.startedAt = item.state == DeploymentState::Queued ? QDateTime() : item.createdAt;
    if (isTerminal(item.state))
        item.finishedAt = giteaTime(object, {"updated_at"_L1, "created_at"_L1});
    item.by = answeredName(object[u"creator"_s][u"login"]);
    item.url = giteaPage(object[u"target_url"_s], base);
    item.raw = compactJson(object);
    return item;
}

ServerCheck readGiteaCheck(const ServerDeployment &item, const QString &remote, const QString &branch)
{
    return {.externalId = item.externalId,
            .remote = remote,
            .commit = item.revisions.value(QString()),
            .branch = branch,
            .name = item.job,
            .state = giteaCheckState(item.state),
            .rawState = item.rawState,
            .startedAt = item.startedAt,
            .finishedAt = item.finishedAt,
            .url = item.url,
            .raw = item.raw};
}

Result<ServerRelease> readGiteaRelease(const QJsonObject &object, const QString &remote)
{
    const qint64 id = object[u"id"_s].toInteger();
    const QString tag = answeredName(object[u"tag_name"_s]);
    if (id <= 0 || tag.isEmpty())
        return strangeGiteaAnswer(u"a release without an id or a tag"_s);
    ServerRelease release;
    release.externalId = QString::number(id);
    release.remote = remote;
    release.tag = tag;
    release.name = answeredName(object[u"name"_s]);
    release.notes = answeredText(object[u"body"_s]);
    release.isDraft = object[u"draft"_s].toBool();
    release.isPrerelease = object[u"prerelease"_s].toBool();
    release.createdAt = giteaTime(object, {"created_at"_L1});
    if (!release.isDraft)
        release.publishedAt = giteaTime(object, {"published_at"_L1});
    release.by = answeredName(object[u"author"_s][u"login"]);
    release.url = answeredAddress(object[u"html_url"_s]);
    for (const QJsonArray assets = object[u"assets"_s].toArray(); const QJsonValue &asset : assets) {
        release.assets.append({.name = answeredName(asset[u"name"]),
                               .bytes = asset[u"size"].toInteger(-1),
                               .digest = {},
                               .url = answeredAddress(asset[u"browser_download_url"])});
    }
    release.raw = compactJson(object);
    return release;
}

Result<ServerMilestone> readGiteaMilestone(const QJsonObject &object, const QString &remote)
{
    const qint64 id = object[u"id"_s].toInteger();
    if (id <= 0)
        return strangeGiteaAnswer(u"a milestone without an id"_s);
    ServerMilestone milestone;
    milestone.externalId = QString::number(id);
    milestone.remote = remote;
    milestone.title = answeredName(object[u"title"_s]);
    milestone.description = answeredText(object[u"description"_s]);
    milestone.dueAt = giteaTime(object, {"due_on"_L1});
    milestone.isOpen = object[u"state"_s].toString() != "closed"_L1;
    milestone.openItems = object[u"open_issues"_s].toInt(-1);
    milestone.closedItems = object[u"closed_issues"_s].toInt(-1);
    milestone.raw = compactJson(object);
    return milestone;
}

} // namespace slipway
