#include "models/connectors/giteareading.h"
#include "models/connectors/giteasync.h"

#include <algorithm>

// Commit statuses, which can be asked of one commit at a time only.

using namespace Qt::StringLiterals;

namespace slipway {

constexpr qsizetype giteaWatchedMaximum = 15;

/// The newest tags or the newest commits: candidates whose statuses are asked for.
ConnectorRequest GiteaSync::askCommits(const QString &remote, const QString &purpose,
                                       const QJsonObject &context) const
{
    const bool isTags = purpose == "tags"_L1;
    const bool isFirst = context[u"isFirst"_s].toBool();
    QuestionParameters parameters{{u"limit"_s, isTags ? u"10"_s : isFirst ? u"30"_s : u"5"_s}};
    if (!isTags)
        parameters.append(
            {{u"stat"_s, u"false"_s}, {u"verification"_s, u"false"_s}, {u"files"_s, u"false"_s}});
    ConnectorRequest request = ask(remote, purpose, u'/' + purpose, parameters, context);
    if (!context[u"known"_s][purpose].isArray())
        return request;
    // As they were, they are those of the last time.
    request.isConditional = true;
    const QJsonObject next = withCommits(context, purpose, context[u"known"_s][purpose].toArray());
    if (isTags) {
        request.ifUnchanged = {askCommits(remote, u"commits"_s, next)};
    } else if (const auto status = askNextStatus(remote, next)) {
        request.ifUnchanged = {*status};
    }
    return request;
}

/// The context with these commits among those whose statuses are to be asked for.
QJsonObject GiteaSync::withCommits(QJsonObject context, const QString &purpose, const QJsonArray &commits)
{
    QJsonArray todo = context[u"todo"_s].toArray();
    for (const QJsonValue &commit : commits) {
        if (!todo.contains(commit))
            todo << commit;
    }
    context.insert(u"todo"_s, todo);
    context.insert(purpose, commits);
    return context;
}

/// The commits that statuses are asked of: those deployed lately, of the newest tags, the newest ones.
Result<ConnectorPage> GiteaSync::readCommits(const ConnectorRequest &request, const HttpReply &reply) const
{
    const Result<QJsonArray> list = giteaList(reply);
    if (!list)
        return fail(list.error());
    QJsonArray commits;
    for (const QJsonValue &object : *list) {
        const QJsonValue commit = request.purpose == "tags"_L1 ? object[u"commit"][u"sha"] : object[u"sha"];
        if (!answeredCommit(commit).isNull() && !commits.contains(commit))
            commits << commit;
    }
    const QJsonObject context = withCommits(request.context, request.purpose, commits);
    ConnectorPage page;
    if (request.purpose == "tags"_L1)
        page.next = {askCommits(request.remote, u"commits"_s, context)};
    else if (const auto status = askNextStatus(request.remote, context))
        page.next = {*status};
    page.cursors = {statusesCursor(request.remote, context)};
    return page;
}

/// What of the commits is to be known the next time. Those not asked yet count as they did.
ConnectorCursor GiteaSync::statusesCursor(const QString &remote, const QJsonObject &context)
{
    const QJsonArray before = context[u"known"_s][u"watched"].toArray();
    QJsonArray watched = context[u"watched"_s].toArray();
    for (const QJsonArray todo = context[u"todo"_s].toArray(); const QJsonValue &commit : todo) {
        if (before.contains(commit))
            watched << commit;
    }
    // Those deployed last: what waits or comes back there is seen.
    const auto deployedAt = [&](const QJsonValue &commit) {
        const QJsonValue now = context[u"deployedAt"_s][commit.toString()];
        return (now.isDouble() ? now : context[u"known"_s][u"deployedAt"][commit.toString()]).toInteger();
    };
    QVector<QString> newest;
    for (const QJsonValue &commit : std::as_const(watched))
        newest << commit.toString();
    std::stable_sort(newest.begin(), newest.end(), [&](const QString &one, const QString &other) {
        return deployedAt(one) > deployedAt(other);
    });
    newest.resize(std::min(newest.size(), giteaWatchedMaximum));
    QJsonObject times;
    watched = {};
    for (const QString &commit : std::as_const(newest)) {
        watched << commit;
        times.insert(commit, deployedAt(commit));
    }
    QJsonObject kept{{u"watched"_s, watched}, {u"deployedAt"_s, times}};
    for (const QString &list : {u"tags"_s, u"commits"_s}) {
        const QJsonValue now = context.contains(list) ? context[list] : context[u"known"_s][list];
        if (now.isArray())
            kept.insert(list, now);
    }
    return {u"statuses/"_s + remote, compactJsonText(kept)};
}

/// The first of those still to be asked, and behind it, should its statuses be as they were, the next one.
std::optional<ConnectorRequest> GiteaSync::askNextStatus(const QString &remote, QJsonObject context) const
{
    QJsonArray todo = context[u"todo"_s].toArray();
    if (todo.isEmpty())
        return std::nullopt;
    const QString commit = todo.takeAt(0).toString();
    context.insert(u"todo"_s, todo);
    context.insert(u"commit"_s, commit);
    ConnectorRequest request = ask(remote, u"status"_s, u"/commits/%1/status"_s.arg(commit),
                                   {{u"limit"_s, QString::number(giteaPageSize)}}, context);
    request.isConditional = true;
    request.readsRefusal = true; // a commit that is gone has none
    if (context[u"known"_s][u"watched"].toArray().contains(commit)) {
        QJsonArray watched = context[u"watched"_s].toArray();
        watched << commit;
        context.insert(u"watched"_s, watched);
    }
    if (const auto next = askNextStatus(remote, context))
        request.ifUnchanged = {*next};
    return request;
}

/// Whether a context says that something was put somewhere: by its name, or since a rule says so.
bool GiteaSync::isDeployment(const QString &context) const
{
    return !giteaEnvironment(context).isEmpty() || isRuled(context);
}

bool GiteaSync::isRuled(const QString &context) const
{
    const Result<QString> target = mapName(m_connection.rules, MappingRule::Target::Environment, context);
    return target && !target->isEmpty();
}

/// Whether the list of runs gives the same deployment: Actions set a status "WORKFLOW / JOB (event)" for each
/// of their jobs, and the rules that take that one take the job there too.
bool GiteaSync::isListedDeployment(const QString &context, const QString &runList) const
{
    if (runList.isEmpty()
        || !giteaEnvironment(context).isEmpty()) // said by whoever wrote the workflow, not by Actions
        return false;
    const QString workflow = context.section(u" / "_s, 0, 0);
    const QString job = context.section(u" / "_s, 1).section(u" ("_s, 0, -2);
    if (runList == "task"_L1 && isRuled(job))
        return true;
    // Without a name of its own a workflow is called as its file.
    const QString behind = runList == "task"_L1 ? u'/' + job : QString();
    return std::ranges::any_of(QStringList{QString(), u".yml"_s, u".yaml"_s},
                               [&](const QString &ending) { return isRuled(workflow + ending + behind); });
}

Result<ConnectorPage> GiteaSync::readStatuses(const ConnectorRequest &request, const HttpReply &reply) const
{
    ConnectorPage page;
    QJsonObject context = request.context;
    const auto commit = CommitId::parse(context[u"commit"_s].toString());
    if (reply.status < 400 && commit) {
        const QJsonValue statuses = reply.json[u"statuses"];
        if (!statuses.isArray() && !statuses.isNull())
            return strangeGiteaAnswer(u"no list “statuses”"_s);
        QDateTime deployedAt;
        for (const QJsonArray list = statuses.toArray(); const QJsonValue &status : list) {
            Result<ServerDeployment> item =
                readGiteaStatus(status.toObject(), *commit, request.remote, m_base);
            if (!item)
                return fail(item.error());
            // Actions say of themselves what their own list says better.
            const QString runList = context[u"runList"_s].toString();
            const bool isOfActions =
                !runList.isEmpty() && status[u"target_url"].toString().contains("/actions/runs/"_L1);
            if (!isOfActions)
                page.checks << readGiteaCheck(*item, request.remote, {});
            if (isDeployment(item->job)) {
                if (!deployedAt.isValid() || item->createdAt > deployedAt)
                    deployedAt =
                        item->createdAt.isValid() ? item->createdAt : QDateTime::fromSecsSinceEpoch(0);
                if (!isOfActions || !isListedDeployment(item->job, runList))
                    page.items << std::move(*item);
            }
        }
        QJsonArray watched = context[u"watched"_s].toArray();
        if (deployedAt.isValid()) {
            watched << context[u"commit"_s];
            QJsonObject times = context[u"deployedAt"_s].toObject();
            times.insert(commit->hex(), deployedAt.toMSecsSinceEpoch());
            context.insert(u"deployedAt"_s, times);
        }
        context.insert(u"watched"_s, watched);
    }
    if (const auto next = askNextStatus(request.remote, context))
        page.next = {*next};
    page.cursors = {statusesCursor(request.remote, context)};
    return page;
}

} // namespace slipway
