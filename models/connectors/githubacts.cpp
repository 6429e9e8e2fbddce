#include "models/connectors/githubacts.h"

#include "models/base/text.h"
#include "models/connectors/githubdeployment.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {
struct GithubActsText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::GitHub)
};

constexpr int inputsAtMost = 25;

bool isRepositoryName(const QString &remote)
{
    const QStringList parts = remote.split(u'/');
    return parts.size() == 2 && !parts[0].isEmpty() && !parts[1].isEmpty();
}

Unexpected noRepository(const QString &remote)
{
    return fail(Error::Kind::Usage,
                GithubActsText::tr(
                    "“%1” is not the name of a repository on GitHub. Give the project its name there, in the "
                    "form owner/name, in the connection.")
                    .arg(oneLine(remote, 200)));
}

Unexpected saidNothing()
{
    return fail(
        Error::Kind::Invalid,
        GithubActsText::tr(
            "The server took the request but did not say what it started. Look at its page before trying "
            "again."));
}

template <class T> ConnectorStep<T> nextStep(ConnectorRequest request)
{
    return ConnectorStep<T>{.next = std::move(request), .answer = {}};
}

template <class T> ConnectorStep<T> lastStep(T answer)
{
    return ConnectorStep<T>{.next = {}, .answer = std::move(answer)};
}

} // namespace

ConnectorRequest GithubActs::ask(const ConnectorRequest &before, const QStringList &path,
                                 const QuestionParameters &query, const QString &purpose) const
{
    return askGithubRepository(m_address, before.remote, path, query, purpose, before.context);
}

Result<ConnectorRequest> GithubActs::trigger(const TriggerWish &wish) const
{
    if (!isRepositoryName(wish.remote))
        return noRepository(wish.remote);
    QJsonObject parameters;
    for (auto it = wish.parameters.begin(); it != wish.parameters.end(); ++it)
        parameters.insert(it.key(), it.value());
    const QString reference = githubRefName(wish.reference);
    if (wish.job.isEmpty()) {
        if (wish.environment.isEmpty() || (wish.commit.isNull() && reference.isEmpty())) {
            return fail(Error::Kind::Usage,
                        GithubActsText::tr("A deployment needs a commit and an environment. Choose both."));
        }
        if (!wish.version.isEmpty())
            parameters.insert(u"version"_s, wish.version);
        // Exactly this commit: nothing is merged into it first. The checks that GitHub asks for stay in
        // force; an empty list of required contexts would go round them.
        return withGithubBody(
            askGithubRepository(m_address, wish.remote, {u"deployments"_s}, {}, u"deploy"_s), "POST",
            {{u"ref"_s, wish.commit.isNull() ? reference : wish.commit.hex()},
             {u"task"_s, u"deploy"_s},
             {u"auto_merge"_s, false},
             {u"payload"_s, parameters},
             {u"environment"_s, wish.environment},
             {u"description"_s, oneLine(wish.reason, 140)}});
    }
    if (reference.isEmpty()) {
        return fail(Error::Kind::Usage,
                    GithubActsText::tr("GitHub starts workflows on a branch or a tag, not on a commit alone. "
                                       "Choose a tag or a branch "
                                       "that has the commit."));
    }
    if (parameters.size() > inputsAtMost) {
        return fail(Error::Kind::Usage,
                    GithubActsText::tr("A workflow on GitHub takes at most %n input(s). Leave some out.",
                                       nullptr, inputsAtMost));
    }
    const QJsonObject context{{u"job"_s, wish.job.section(u'/', -1)},
                              {u"commit"_s, wish.commit.hex()},
                              {u"ref"_s, reference},
                              {u"inputs"_s, parameters}};
    return askGithubRepository(m_address, wish.remote, {u"commits"_s, reference}, {}, u"look"_s, context);
}

ConnectorRequest GithubActs::dispatch(const ConnectorRequest &looked) const
{
    ConnectorRequest request =
        ask(looked, {u"actions"_s, u"workflows"_s, looked.context[u"job"].toString(), u"dispatches"_s}, {},
            u"dispatch"_s);
    QJsonObject body{{u"ref"_s, looked.context[u"ref"]}, {u"inputs"_s, looked.context[u"inputs"]}};
    if (m_address.isCloud) // an older server refuses fields that it does not know
        body.insert(u"return_run_details"_s, true);
    request.http.expect = HttpRequest::Expect::JsonIfAny;
    return withGithubBody(request, "POST", body);
}

Result<ConnectorStep<QString>> GithubActs::readTrigger(const ConnectorRequest &request,
                                                       const HttpReply &reply) const
{
    if (request.purpose == "look"_L1)
        return readLook(request, reply);
    if (request.purpose == "dispatch"_L1)
        return readDispatched(request, reply);
    if (request.purpose == "started"_L1) {
        const Result<QJsonArray> runs = githubList(reply, u"workflow_runs"_s);
        if (!runs)
            return fail(runs.error());
        for (const QJsonValue &run : *runs) {
            const QString wanted = request.context[u"commit"].toString();
            const QDateTime begun = answeredTime(run[u"created_at"]);
            const bool isOlder =
                begun.isValid() && begun.toMSecsSinceEpoch() < request.context[u"since"].toInteger();
            if (!isOlder && (wanted.isEmpty() || run[u"head_sha"].toString() == wanted))
                return lastStep(githubId(request.remote, u"runs"_s, run[u"id"].toInteger()));
        }
        return saidNothing();
    }
    const qint64 number = reply.json[u"id"].toInteger();
    return number > 0 ? Result(lastStep(githubId(request.remote, u"deployments"_s, number)))
                      : Result<ConnectorStep<QString>>(saidNothing());
}

/// What was agreed to is a commit; a branch or a tag may have moved since.
Result<ConnectorStep<QString>> GithubActs::readLook(const ConnectorRequest &request,
                                                    const HttpReply &reply) const
{
    const QString sha = reply.json[u"sha"].toString();
    if (!CommitId::parse(sha))
        return strangeGithubAnswer(u"no commit in the answer of %1"_s.arg(reply.url.path()));
    const QString wanted = request.context[u"commit"].toString();
    if (!wanted.isEmpty() && sha != wanted) {
        return fail(
            Error::Kind::Refused,
            GithubActsText::tr("“%1” is at the commit %2 on GitHub and not at %3: it has moved. Nothing "
                               "was started; choose again.")
                .arg(oneLine(request.context[u"ref"].toString(), 200), sha.left(8), wanted.left(8)));
    }
    return nextStep<QString>(dispatch(request));
}

Result<ConnectorStep<QString>> GithubActs::readDispatched(const ConnectorRequest &request,
                                                          const HttpReply &reply) const
{
    if (const qint64 run = reply.json[u"workflow_run_id"].toInteger(); run > 0)
        return lastStep(githubId(request.remote, u"runs"_s, run));
    // An older server only says that it will: the run is the newest begun by hand since.
    const QDateTime since = httpDate(reply.header("Date"));
    ConnectorRequest runs =
        ask(request, {u"actions"_s, u"workflows"_s, request.context[u"job"].toString(), u"runs"_s},
            {{u"event"_s, u"workflow_dispatch"_s}, {u"per_page"_s, u"10"_s}}, u"started"_s);
    runs.context.insert(u"since"_s, since.isValid() ? since.addSecs(-5).toMSecsSinceEpoch() : 0);
    return nextStep<QString>(runs);
}

std::optional<ConnectorRequest> GithubActs::cancel(const QString &externalId) const
{
    const auto thing = GithubThing::parse(externalId);
    if (!thing || thing->kind != "runs"_L1) // a deployment is ended where it runs, not by what is noted of it
        return std::nullopt;
    ConnectorRequest request = askGithubRepository(
        m_address, thing->remote, {u"actions"_s, u"runs"_s, QString::number(thing->number), u"cancel"_s}, {},
        u"cancel"_s);
    request.http.method = "POST";
    request.http.expect = HttpRequest::Expect::Nothing;
    return request;
}

Result<ConnectorRequest> GithubActs::decide(const GateWish &wish) const
{
    const QJsonObject handle = QJsonDocument::fromJson(wish.gate.handle).object();
    const QString remote = handle[u"remote"].toString();
    const qint64 run = handle[u"run"].toInteger();
    if (!isRepositoryName(remote) || run <= 0)
        return noRepository(remote);
    const QJsonObject context{{u"run"_s, QString::number(run)},
                              {u"environment"_s, handle[u"environment"]},
                              {u"name"_s, wish.gate.environmentName},
                              {u"approve"_s, wish.approve},
                              {u"comment"_s, wish.comment.left(1000)}};
    return askGithubRepository(m_address, remote,
                               {u"actions"_s, u"runs"_s, QString::number(run), u"pending_deployments"_s}, {},
                               u"pending"_s, context);
}

Result<ConnectorStep<QString>> GithubActs::readDecision(const ConnectorRequest &request,
                                                        const HttpReply &reply) const
{
    if (request.purpose == "pending"_L1)
        return readPending(request, reply);
    const Result<QJsonArray> list = githubList(reply);
    if (!list)
        return fail(list.error());
    if (request.purpose == "approvals"_L1)
        return somebodyWasFirst(request, *list);
    return lastStep(request.context[u"approve"].toBool() ? u"approved"_s : u"rejected"_s);
}

Result<ConnectorStep<QString>> GithubActs::readPending(const ConnectorRequest &request,
                                                       const HttpReply &reply) const
{
    const Result<QJsonArray> pending = githubList(reply);
    if (!pending)
        return fail(pending.error());
    const qint64 wanted = request.context[u"environment"].toInteger();
    const QStringList run{u"actions"_s, u"runs"_s, request.context[u"run"].toString()};
    for (const QJsonValue &entry : *pending) {
        if (entry[u"environment"][u"id"].toInteger() != wanted)
            continue;
        if (!entry[u"current_user_can_approve"].toBool(true)) {
            return fail(
                Error::Kind::Refused,
                GithubActsText::tr("GitHub does not let the account in use decide about “%1”. Ask one of "
                                   "its reviewers.")
                    .arg(oneLine(request.context[u"name"].toString(), 200)));
        }
        return nextStep<QString>(withGithubBody(
            ask(request, run + QStringList(u"pending_deployments"_s), {}, u"say"_s), "POST",
            {{u"environment_ids"_s, QJsonArray{wanted}},
             {u"state"_s, request.context[u"approve"].toBool() ? u"approved"_s : u"rejected"_s},
             {u"comment"_s, request.context[u"comment"]}}));
    }
    return nextStep<QString>(ask(request, run + QStringList(u"approvals"_s), {}, u"approvals"_s));
}

Unexpected GithubActs::somebodyWasFirst(const ConnectorRequest &request, const QJsonArray &approvals) const
{
    const QString name = oneLine(request.context[u"name"].toString(), 200);
    const qint64 wanted = request.context[u"environment"].toInteger();
    for (const QJsonValue &approval : approvals) {
        const QJsonArray environments = approval[u"environments"].toArray();
        for (const QJsonValue &environment : environments) {
            if (environment[u"id"].toInteger() != wanted)
                continue;
            const QString who = oneLine(answeredName(approval[u"user"][u"login"]), 200);
            return fail(Error::Kind::Refused,
                        approval[u"state"].toString() == "rejected"_L1
                            ? GithubActsText::tr("%1 was first and has rejected “%2”.").arg(who, name)
                            : GithubActsText::tr("%1 was first and has approved “%2”.").arg(who, name));
        }
    }
    return fail(Error::Kind::Refused,
                GithubActsText::tr("“%1” no longer waits for anybody: the run has ended, or its time is up.")
                    .arg(name));
}

} // namespace slipway
