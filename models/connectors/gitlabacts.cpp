#include "models/connectors/gitlabacts.h"

#include "models/base/text.h"
#include "models/connectors/gitlabsync.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct GitLabActsText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::GitLab)
};

/// The two parts of an id that a deployment or a started pipeline has here: the project's number and the
/// rest.
std::optional<std::pair<QString, QString>> partsOfGitLabId(const QString &externalId)
{
    const qsizetype slash = externalId.indexOf(u'/');
    bool isNumber = false;
    (void)QStringView(externalId).left(qMax<qsizetype>(slash, 0)).toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return std::pair(externalId.left(slash), externalId.sliced(slash + 1));
}

/// Who gave the last word on a deployment; empty where nobody did.
QString lastGitLabVoice(const QJsonValue &deployment)
{
    const QJsonArray approvals = deployment[u"approvals"].toArray();
    return oneLine(answeredName(approvals.last()[u"user"][u"username"]), 100);
}

Unexpected gitLabGateIsClosed(const QJsonValue &deployment)
{
    const QString who = lastGitLabVoice(deployment);
    const QString state = oneLine(answeredName(deployment[u"status"]), 50);
    return fail(Error::Kind::Refused,
                who.isEmpty()
                    ? GitLabActsText::tr("The deployment no longer waits: GitLab now calls it “%1”. "
                                         "Nothing was decided; sync to see it.")
                          .arg(state)
                    : GitLabActsText::tr("%1 was first: GitLab now calls the deployment “%2”. "
                                         "Nothing was decided; sync to see it.")
                          .arg(who, state));
}

} // namespace

ConnectorRequest GitLabActs::ask(const QString &project, const QString &path, const QString &purpose,
                                 const QJsonObject &context) const
{
    return {.http = {.url = gitLabAddress(m_api, project, path)}, .purpose = purpose, .context = context};
}

ConnectorRequest GitLabActs::tell(const QByteArray &method, const QString &project, const QString &path,
                                  const QJsonObject &body, const QString &purpose,
                                  const QJsonObject &context) const
{
    ConnectorRequest request = ask(project, path, purpose, context);
    request.http.method = method;
    request.http.headers = {{"Content-Type", "application/json"}};
    request.http.body = compactJson(body);
    return request;
}

Result<ConnectorRequest> GitLabActs::trigger(const TriggerWish &wish) const
{
    if (wish.reference.isEmpty()) {
        return fail(
            Error::Kind::Usage,
            GitLabActsText::tr(
                "GitLab starts pipelines for a tag or a branch only. Name one that is at the commit."));
    }
    QJsonArray variables;
    for (auto it = wish.parameters.begin(); it != wish.parameters.end(); ++it)
        variables << QJsonObject{{u"key"_s, it.key()}, {u"value"_s, it.value()}};
    return ask(wish.remote, u"/repository/commits/"_s + encodedSegment(wish.reference), u"reference"_s,
               {{u"remote"_s, wish.remote},
                {u"ref"_s, wish.reference},
                {u"commit"_s, wish.commit.hex()},
                {u"variables"_s, variables}});
}

Result<ConnectorStep<QString>> GitLabActs::readTrigger(const ConnectorRequest &request,
                                                       const HttpReply &reply) const
{
    const QJsonObject &context = request.context;
    if (request.purpose == "reference"_L1) {
        const CommitId there = answeredCommit(reply.json[u"id"]);
        const auto wanted = CommitId::parse(context[u"commit"_s].toString());
        if (there.isNull())
            return strangeGitLabAnswer(u"a commit without an id"_s);
        if (wanted && *wanted != there) {
            return fail(
                Error::Kind::Refused,
                GitLabActsText::tr("On the server “%1” is at %2, not at %3. Nothing was started; name "
                                   "a tag or branch that is at the commit.")
                    .arg(oneLine(context[u"ref"_s].toString(), 100), there.shortHex(), wanted->shortHex()));
        }
        return ConnectorStep<QString>{
            .next = tell("POST", context[u"remote"_s].toString(), u"/pipeline"_s,
                         {{u"ref"_s, context[u"ref"_s]}, {u"variables"_s, context[u"variables"_s]}},
                         u"pipeline"_s, context),
            .answer = {}};
    }
    const qint64 id = reply.json[u"id"].toInteger();
    const qint64 project = reply.json[u"project_id"].toInteger();
    if (id <= 0 || project <= 0)
        return strangeGitLabAnswer(u"a pipeline without an id"_s);
    return ConnectorStep<QString>{.next = {}, .answer = u"%1/pipeline-%2"_s.arg(project).arg(id)};
}

std::optional<ConnectorRequest> GitLabActs::cancel(const QString &externalId) const
{
    const auto parts = partsOfGitLabId(externalId);
    if (!parts)
        return std::nullopt;
    if (parts->second.startsWith("pipeline-"_L1)) {
        return tell("POST", parts->first,
                    u"/pipelines/%1/cancel"_s.arg(encodedSegment(parts->second.sliced(9))), {},
                    u"cancelled"_s, {});
    }
    return ask(parts->first, u"/deployments/"_s + encodedSegment(parts->second), u"cancel"_s,
               {{u"project"_s, parts->first}, {u"deployment"_s, parts->second}});
}

Result<ConnectorStep<QString>> GitLabActs::readCancel(const ConnectorRequest &request,
                                                      const HttpReply &reply) const
{
    if (request.purpose != "cancel"_L1)
        return ConnectorStep<QString>{.next = {}, .answer = answeredName(reply.json[u"status"])};
    const QString project = request.context[u"project"_s].toString();
    if (isTerminal(gitLabState(reply.json[u"status"].toString())))
        return gitLabGateIsClosed(reply.json.object());
    const qint64 job = reply.json[u"deployable"][u"id"].toInteger();
    return ConnectorStep<QString>{
        .next = job > 0
            ? tell("POST", project, u"/jobs/%1/cancel"_s.arg(job), {}, u"cancelled"_s, {})
            : tell("PUT", project,
                   u"/deployments/"_s + encodedSegment(request.context[u"deployment"_s].toString()),
                   {{u"status"_s, u"canceled"_s}}, u"cancelled"_s, {}),
        .answer = {}};
}

Result<ConnectorRequest> GitLabActs::decide(const GateWish &wish) const
{
    const QJsonObject handle = QJsonDocument::fromJson(wish.gate.handle).object();
    const qint64 deployment = handle[u"deployment"_s].toInteger();
    const qint64 project = handle[u"project"_s].toInteger();
    if (deployment <= 0 || project <= 0) {
        return fail(
            Error::Kind::Usage,
            GitLabActsText::tr("This does not say which deployment waits. Sync the connection first."));
    }
    return ask(QString::number(project), u"/deployments/%1"_s.arg(deployment), u"look"_s,
               {{u"project"_s, QString::number(project)},
                {u"deployment"_s, deployment},
                {u"approve"_s, wish.approve},
                {u"comment"_s, wish.comment}});
}

Result<ConnectorStep<QString>> GitLabActs::readDecision(const ConnectorRequest &request,
                                                        const HttpReply &reply) const
{
    const QJsonObject &context = request.context;
    const QString project = context[u"project"_s].toString();
    const QString path = u"/deployments/%1"_s.arg(context[u"deployment"_s].toInteger());
    const bool approves = context[u"approve"_s].toBool();
    const auto answer = [](const QString &words) {
        return ConnectorStep<QString>{.next = {}, .answer = words};
    };
    const QString status = reply.json[u"status"].toString();
    if (status.isEmpty() && request.purpose != "voice"_L1) // that one is said already
        return strangeGitLabAnswer(u"no status in the answer of %1"_s.arg(reply.url.path()));
    if (request.purpose == "look"_L1) {
        if (status != "blocked"_L1)
            return gitLabGateIsClosed(reply.json.object());
        QJsonObject body{{u"status"_s, approves ? u"approved"_s : u"rejected"_s}};
        if (const QString comment = context[u"comment"_s].toString(); !comment.isEmpty())
            body.insert(u"comment"_s, comment);
        return ConnectorStep<QString>{
            .next = tell("POST", project, path + u"/approval"_s, body, u"voice"_s, context), .answer = {}};
    }
    if (request.purpose == "voice"_L1) {
        if (!approves)
            return answer(status.isEmpty() ? GitLabActsText::tr("rejected") : answeredName(status));
        return ConnectorStep<QString>{.next = ask(project, path, u"after"_s, context),
                                      .answer = {},
                                      .otherwise = GitLabActsText::tr("approved")};
    }
    if (request.purpose == "play"_L1)
        return answer(GitLabActsText::tr("approved, job started"));
    // What was agreed to stays blocked until somebody plays its job; some servers do so themselves.
    const int pending = reply.json[u"pending_approval_count"].toInt();
    if (pending > 0)
        return answer(GitLabActsText::tr("approved, %n more needed", nullptr, pending));
    const QJsonValue job = reply.json[u"deployable"];
    if (status != "blocked"_L1 || job[u"status"].toString() != "manual"_L1)
        return answer(GitLabActsText::tr("approved"));
    return ConnectorStep<QString>{
        .next = tell("POST", project, u"/jobs/%1/play"_s.arg(job[u"id"].toInteger()), {}, u"play"_s, context),
        .answer = {},
        .otherwise =
            GitLabActsText::tr("approved; whether its job was started is not known, look on GitLab")};
}

Result<ConnectorRequest> GitLabActs::publish(const PublishWish &wish) const
{
    if (wish.isDraft) {
        return fail(
            Error::Kind::Refused,
            GitLabActsText::tr("GitLab has no drafts: a release there can be seen at once. Publish it "
                               "when it is ready."));
    }
    if (wish.tag.isEmpty()) {
        return fail(Error::Kind::Usage, GitLabActsText::tr("A release on GitLab needs a tag. Name one."));
    }
    QJsonObject body{{u"name"_s, wish.name}, {u"description"_s, wish.notes}};
    QJsonObject context{
        {u"remote"_s, wish.remote}, {u"tag"_s, wish.tag}, {u"isNew"_s, wish.externalId.isEmpty()}};
    if (wish.seenNotes)
        context.insert(u"seen"_s, *wish.seenNotes);
    if (wish.externalId.isEmpty()) {
        body.insert(u"tag_name"_s, wish.tag);
        if (!wish.commit.isNull())
            body.insert(u"ref"_s, wish.commit.hex());
    }
    context.insert(u"body"_s, body);
    // A release's id begins with the project's number, as in every other reading. It is asked for first: once
    // the release is there nothing may fail.
    return ask(wish.remote, {}, u"whose"_s, context);
}

Result<ConnectorStep<ServerRelease>> GitLabActs::readPublished(const ConnectorRequest &request,
                                                               const HttpReply &reply) const
{
    const QString remote = request.context[u"remote"_s].toString();
    const QString tag = request.context[u"tag"_s].toString();
    const QJsonObject body = request.context[u"body"_s].toObject();
    if (request.purpose == "whose"_L1) {
        QJsonObject context = request.context;
        context.insert(u"project"_s, reply.json[u"id"]);
        if (reply.json[u"id"].toInteger() <= 0)
            return strangeGitLabAnswer(u"a project without a number"_s);
        return ConnectorStep<ServerRelease>{
            .next = context[u"isNew"_s].toBool()
                ? tell("POST", remote, u"/releases"_s, body, u"publish"_s, context)
                : ask(remote, u"/releases/"_s + encodedSegment(tag), u"before"_s, context),
            .answer = {}};
    }
    if (request.purpose == "before"_L1) {
        if (!mayReplaceNotes(reply.json[u"description"].toString(), request.context[u"seen"_s],
                             body[u"description"_s].toString()))
            return notesHaveChanged(tag);
        return ConnectorStep<ServerRelease>{.next = tell("PUT", remote, u"/releases/"_s + encodedSegment(tag),
                                                         body, u"publish"_s, request.context),
                                            .answer = {}};
    }
    const GitLabProject project{
        .remote = remote, .id = request.context[u"project"_s].toInteger(), .page = {}};
    Result<ServerRelease> release = readGitLabRelease(reply.json.object(), project);
    if (!release)
        return fail(release.error());
    return ConnectorStep<ServerRelease>{.next = {}, .answer = std::move(*release)};
}

} // namespace slipway
