#include "models/connectors/gitlabreading.h"

#include "models/domain/version.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {
struct GitLabText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::GitLab)
};
} // namespace

Unexpected strangeGitLabAnswer(const QString &detail)
{
    return fail(Error::Kind::Invalid,
                GitLabText::tr("The server's answer is not what a GitLab says. Is this the address of a "
                               "GitLab, and are the projects' names right?"),
                detail);
}

Result<QJsonArray> gitLabList(const HttpReply &reply)
{
    if (!reply.json.isArray())
        return strangeGitLabAnswer(u"no list in the answer of %1"_s.arg(reply.url.path()));
    return reply.json.array();
}

/// Whether an object has a number `id` (or `iid`…) that it cannot be without.
static Result<qint64> gitLabNumber(const QJsonObject &object, QLatin1StringView field)
{
    const QJsonValue value = object.value(field);
    if (!value.isDouble() || value.toInteger() <= 0)
        return strangeGitLabAnswer(u"an object without “%1”"_s.arg(field));
    return value.toInteger();
}

static QString gitLabPerson(const QJsonValue &user)
{
    const QString username = answeredName(user[u"username"]);
    return username.isEmpty() ? answeredName(user[u"name"]) : username;
}

DeploymentState gitLabState(const QString &status)
{
    static const QHash<QString, DeploymentState> states{
        {u"created"_s, DeploymentState::Queued},  {u"blocked"_s, DeploymentState::AwaitingApproval},
        {u"running"_s, DeploymentState::Running}, {u"success"_s, DeploymentState::Succeeded},
        {u"failed"_s, DeploymentState::Failed},   {u"canceled"_s, DeploymentState::Cancelled},
        {u"skipped"_s, DeploymentState::Skipped}};
    return states.value(status, DeploymentState::Unknown);
}

CheckState gitLabCheckState(const QString &status)
{
    static const QHash<QString, CheckState> states{{u"created"_s, CheckState::Queued},
                                                   {u"waiting_for_resource"_s, CheckState::Queued},
                                                   {u"waiting_for_callback"_s, CheckState::Queued},
                                                   {u"preparing"_s, CheckState::Queued},
                                                   {u"pending"_s, CheckState::Queued},
                                                   {u"scheduled"_s, CheckState::Queued},
                                                   {u"running"_s, CheckState::Running},
                                                   {u"canceling"_s, CheckState::Running},
                                                   {u"manual"_s, CheckState::Waiting},
                                                   {u"success"_s, CheckState::Passed},
                                                   {u"failed"_s, CheckState::Failed},
                                                   {u"canceled"_s, CheckState::Cancelled},
                                                   {u"skipped"_s, CheckState::Skipped}};
    return states.value(status, CheckState::Unknown);
}

/// The commit that was meant. A pipeline of a merged result runs on a merge that nobody has: what counts is
/// the merge request's own head, that merge's second parent.
static CommitId gitLabCommit(const QJsonObject &deployment)
{
    const QString ref = deployment[u"ref"_s].toString();
    const QJsonArray parents = deployment[u"deployable"_s][u"commit"][u"parent_ids"].toArray();
    const bool isSynthetic =
        ref.startsWith("refs/merge-requests/"_L1) && (ref.endsWith("/merge"_L1) || ref.endsWith("/train"_L1));
    return answeredCommit(isSynthetic && parents.size() == 2 ? parents.at(1) : deployment[u"sha"_s]);
}

static DeploymentState gitLabDeploymentState(const QJsonObject &deployment)
{
    const QJsonValue job = deployment[u"deployable"_s];
    const DeploymentState state = gitLabState(deployment[u"status"_s].toString());
    // A manual job that nobody has started has a deployment already, called skipped or created.
    if ((state == DeploymentState::Skipped || state == DeploymentState::Queued)
        && job[u"status"].toString() == "manual"_L1)
        return DeploymentState::Planned;
    if (state == DeploymentState::Failed) {
        bool isRejected = job[u"failure_reason"].toString() == "deployment_rejected"_L1;
        const QJsonArray approvals = deployment[u"approvals"_s].toArray();
        for (const QJsonValue &approval : approvals)
            isRejected = isRejected || approval[u"status"].toString() == "rejected"_L1;
        return isRejected ? DeploymentState::Rejected : state;
    }
    return state;
}

static QString gitLabVersion(const QJsonObject &deployment)
{
    const QString ref = answeredName(deployment[u"ref"_s]);
    return deployment[u"deployable"_s][u"tag"].toBool() && TagVersion::parse(ref) ? ref : QString();
}

static QString gitLabJobPage(const QJsonObject &deployment, const GitLabProject &project)
{
    const QString page = answeredAddress(deployment[u"deployable"_s][u"web_url"]);
    if (!page.isEmpty() || project.page.isEmpty())
        return page;
    const qint64 environment = deployment[u"environment"_s][u"id"].toInteger();
    return environment > 0 ? project.page + u"/-/environments/%1"_s.arg(environment) : project.page;
}

Result<ServerDeployment> readGitLabDeployment(const QJsonObject &object, const GitLabProject &project)
{
    const Result<qint64> id = gitLabNumber(object, "id"_L1);
    if (!id)
        return fail(id.error());
    const QString environment = answeredName(object[u"environment"_s][u"name"]);
    if (!object[u"status"_s].isString() || environment.isEmpty())
        return strangeGitLabAnswer(u"a deployment without a status or an environment"_s);
    const QJsonValue job = object[u"deployable"_s];

    ServerDeployment item;
    item.externalId = project.idOf(QString::number(*id));
    item.job = answeredName(job[u"name"]);
    item.environmentNames = {environment};
    item.projectNames = {project.remote};
    if (const CommitId commit = gitLabCommit(object); !commit.isNull())
        item.revisions.insert(QString(), commit);
    item.version = gitLabVersion(object);
    item.state = gitLabDeploymentState(object);
    item.rawState = answeredName(object[u"status"_s]);
    item.createdAt = answeredTime(object[u"created_at"_s]);
    item.startedAt = answeredTime(job[u"started_at"]);
    if (isTerminal(item.state)) {
        item.finishedAt = answeredTime(job[u"finished_at"]);
        if (!item.finishedAt.isValid()) // made by a program: it has no job, and changes only to end
            item.finishedAt = answeredTime(object[u"updated_at"_s]);
    }
    item.by = gitLabPerson(job[u"user"]);
    if (item.by.isEmpty())
        item.by = gitLabPerson(object[u"user"_s]);
    item.url = gitLabJobPage(object, project);
    item.raw = compactJson(object);
    return item;
}

Result<ServerGate> readGitLabGate(const QJsonObject &deployment, const GitLabProject &project,
                                  const QJsonObject &protection)
{
    const Result<ServerDeployment> item = readGitLabDeployment(deployment, project);
    if (!item)
        return fail(item.error());
    ServerGate gate;
    gate.externalId = item->externalId;
    gate.remote = project.remote;
    gate.environmentName = item->environmentNames.first();
    gate.job = item->job;
    gate.commit = item->revisions.value(QString());
    gate.reference = answeredName(deployment[u"ref"_s]);
    gate.version = item->version;
    gate.requestedBy = item->by;
    gate.since = item->createdAt;
    const QJsonArray approvers = protection[gate.environmentName][u"approvers"].toArray();
    for (const QJsonValue &approver : approvers)
        gate.approvers << approver.toString();
    gate.url = item->url;
    gate.handle = compactJson(
        {{u"project"_s, project.id}, {u"deployment"_s, deployment[u"id"_s]}, {u"remote"_s, project.remote}});
    gate.raw = item->raw;
    return gate;
}

QJsonObject readGitLabProtection(const QJsonArray &environments)
{
    QJsonObject protection;
    for (const QJsonValue &environment : environments) {
        QJsonArray approvers;
        int needed = 0;
        const QJsonArray rules = environment[u"approval_rules"].toArray();
        for (const QJsonValue &rule : rules) {
            needed += rule[u"required_approvals"].toInt();
            if (const QString name = answeredName(rule[u"access_level_description"]); !name.isEmpty())
                approvers << name;
        }
        if (rules.isEmpty()) {
            needed = environment[u"required_approval_count"].toInt();
            const QJsonArray levels = environment[u"deploy_access_levels"].toArray();
            for (const QJsonValue &level : levels) {
                if (const QString name = answeredName(level[u"access_level_description"]);
                    needed > 0 && !name.isEmpty())
                    approvers << name;
            }
        }
        protection.insert(answeredName(environment[u"name"]),
                          QJsonObject{{u"approvers"_s, approvers}, {u"needed"_s, needed}});
    }
    return protection;
}

Result<ServerEnvironment> readGitLabEnvironment(const QJsonObject &object, const GitLabProject &project,
                                                const QJsonObject &protection)
{
    const Result<qint64> id = gitLabNumber(object, "id"_L1);
    if (!id)
        return fail(id.error());
    ServerEnvironment environment;
    environment.externalId = project.idOf(QString::number(*id));
    environment.remote = project.remote;
    environment.name = answeredName(object[u"name"_s]);
    if (environment.name.isEmpty())
        return strangeGitLabAnswer(u"an environment without a name"_s);
    environment.tier = answeredName(object[u"tier"_s]);
    environment.url = answeredAddress(object[u"external_url"_s]);
    environment.isOpen = object[u"state"_s].toString() != "stopped"_L1;
    const QJsonValue rules = protection.value(environment.name);
    const QJsonArray approvers = rules[u"approvers"].toArray();
    for (const QJsonValue &approver : approvers)
        environment.approvers << approver.toString();
    environment.approvalsNeeded = rules[u"needed"].toInt();
    environment.raw = compactJson(object);
    return environment;
}

Result<ServerRelease> readGitLabRelease(const QJsonObject &object, const GitLabProject &project)
{
    ServerRelease release;
    release.tag = answeredName(object[u"tag_name"_s]);
    if (release.tag.isEmpty())
        return strangeGitLabAnswer(u"a release without a tag"_s);
    release.externalId = project.idOf(release.tag);
    release.remote = project.remote;
    release.name = answeredName(object[u"name"_s]);
    release.notes = answeredText(object[u"description"_s]);
    release.createdAt = answeredTime(object[u"created_at"_s]);
    release.publishedAt = answeredTime(object[u"released_at"_s]); // in the future: an upcoming one
    release.by = gitLabPerson(object[u"author"_s]);
    release.url = answeredAddress(object[u"_links"_s][u"self"]);
    const QJsonArray links = object[u"assets"_s][u"links"].toArray();
    for (const QJsonValue &link : links) {
        release.assets.append(
            {.name = answeredName(link[u"name"]), .digest = {}, .url = answeredAddress(link[u"url"])});
    }
    release.raw = compactJson(object);
    return release;
}

Result<ServerCheck> readGitLabPipeline(const QJsonObject &object, const GitLabProject &project)
{
    const Result<qint64> id = gitLabNumber(object, "id"_L1);
    if (!id)
        return fail(id.error());
    if (!object[u"status"_s].isString())
        return strangeGitLabAnswer(u"a pipeline without a status"_s);
    ServerCheck check;
    check.externalId = project.idOf(QString::number(*id));
    check.remote = project.remote;
    check.commit = answeredCommit(object[u"sha"_s]);
    check.branch = answeredName(object[u"ref"_s]);
    check.name = answeredName(object[u"name"_s]);
    if (check.name.isEmpty())
        check.name = u"pipeline"_s;
    check.rawState = answeredName(object[u"status"_s]);
    check.state = gitLabCheckState(check.rawState);
    check.startedAt = answeredTime(object[u"created_at"_s]);
    if (check.state >= CheckState::Passed && check.state != CheckState::Unknown)
        check.finishedAt = answeredTime(object[u"updated_at"_s]);
    check.url = answeredAddress(object[u"web_url"_s]);
    check.raw = compactJson(object);
    return check;
}

Result<ServerFreeze> readGitLabFreeze(const QJsonObject &object, const GitLabProject &project)
{
    const Result<qint64> id = gitLabNumber(object, "id"_L1);
    if (!id)
        return fail(id.error());
    return ServerFreeze{.externalId = project.idOf(QString::number(*id)),
                        .remote = project.remote,
                        .startRule = answeredName(object[u"freeze_start"_s]),
                        .endRule = answeredName(object[u"freeze_end"_s]),
                        .timeZone = answeredName(object[u"cron_timezone"_s]),
                        .raw = compactJson(object)};
}

Result<ServerMilestone> readGitLabMilestone(const QJsonObject &object, const GitLabProject &project)
{
    const Result<qint64> id = gitLabNumber(object, "id"_L1);
    if (!id)
        return fail(id.error());
    ServerMilestone milestone;
    milestone.externalId = project.idOf(QString::number(*id));
    milestone.remote = project.remote;
    milestone.title = answeredName(object[u"title"_s]);
    milestone.description = answeredText(object[u"description"_s]);
    // A day without a time: it is over when the day is.
    if (const QDate day = QDate::fromString(object[u"due_date"_s].toString(), Qt::ISODate); day.isValid())
        milestone.dueAt = QDateTime(day, QTime(23, 59, 59), Qt::UTC);
    milestone.isOpen = object[u"state"_s].toString() != "closed"_L1;
    milestone.url = answeredAddress(object[u"web_url"_s]);
    milestone.raw = compactJson(object);
    return milestone;
}

} // namespace slipway
