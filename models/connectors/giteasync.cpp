#include "models/connectors/giteasync.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int giteaPageSize = 50; ///< more than any of them gives
constexpr int giteaPagesMaximum = 200; ///< of one list of runs: ten thousand
constexpr qsizetype giteaWatchedMaximum = 15;

struct GiteaSyncText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Gitea)
};

Unexpected endlessGiteaList()
{
    return fail(Error::Kind::Invalid,
                GiteaSyncText::tr("The server gives the same page of its list again and again. Nothing more "
                                  "was read; tell those who run it."));
}

QJsonObject giteaKept(const SyncPlace &place, const QString &key)
{
    return QJsonDocument::fromJson(place.cursors.value(key).toUtf8()).object();
}

/// The page after this one: by the link, or, where none is given, by the number while pages are full.
std::optional<QUrl> giteaPageAfter(const ConnectorRequest &request, const HttpReply &reply, qsizetype count)
{
    if (const auto next = pageAfter(request.http.url, reply))
        return next;
    if (!reply.header("Link").isEmpty() || count < giteaPageSize)
        return std::nullopt;
    QUrl next = request.http.url;
    QUrlQuery query(next);
    const int page = qMax(1, query.queryItemValue(u"page"_s).toInt()) + 1;
    query.removeAllQueryItems(u"page"_s);
    query.addQueryItem(u"page"_s, QString::number(page));
    next.setQuery(query);
    return next;
}

} // namespace

QUrl giteaAddress(const QUrl &api, const QString &remote, const QString &path,
                  const QuestionParameters &parameters)
{
    return questionAddress(api, u"/repos/"_s + encodedPath(remote) + path, parameters);
}

ConnectorRequest GiteaSync::ask(const QString &remote, const QString &purpose, const QString &path,
                                const QuestionParameters &parameters, const QJsonObject &context) const
{
    return {.http = {.url = giteaAddress(m_api, remote, path, parameters)},
            .purpose = purpose,
            .context = context,
            .remote = remote,
            .isOptional = true};
}

QVector<ConnectorRequest> GiteaSync::first(const SyncPlace &place) const
{
    QVector<ConnectorRequest> questions;
    for (const QString &remote : place.remotes) {
        QJsonObject kept;
        for (const QString &what :
             {u"task"_s, u"run"_s, u"statuses"_s, u"pages-releases"_s, u"pages-milestones"_s})
            kept.insert(what, giteaKept(place, what + u'/' + remote));
        questions << ask(remote, u"repository"_s, {}, {}, {{u"kept"_s, kept}});
    }
    return questions;
}

ConnectorRequest GiteaSync::askRuns(const QString &remote, const QString &kind,
                                    const QJsonObject &context) const
{
    ConnectorRequest request = ask(remote, kind, kind == "task"_L1 ? u"/actions/tasks"_s : u"/actions/runs"_s,
                                   {{u"limit"_s, QString::number(giteaPageSize)}}, context);
    request.resource = ServerResource::Checks;
    request.readsRefusal = true;
    return request;
}

ConnectorRequest GiteaSync::askList(const QString &remote, ServerResource resource,
                                    const QJsonObject &context) const
{
    QuestionParameters parameters{{u"limit"_s, QString::number(giteaPageSize)}};
    if (resource == ServerResource::Milestones)
        parameters.append({u"state"_s, u"all"_s});
    const QString name = toString(resource);
    ConnectorRequest request = ask(remote, name, u'/' + name, parameters, context);
    request.resource = resource;
    // "Unchanged" about a first page says nothing of those behind it.
    request.isConditional = context[u"pages"_s].toInt() <= 1;
    return request;
}

Result<ConnectorPage> GiteaSync::read(const ConnectorRequest &request, const HttpReply &reply) const
{
    const QString &purpose = request.purpose;
    if (purpose == "repository"_L1)
        return readRepository(request, reply);
    if (purpose == "task"_L1 || purpose == "run"_L1)
        return readRuns(request, reply);
    if (purpose == "tags"_L1 || purpose == "commits"_L1)
        return readCommits(request, reply);
    return purpose == "status"_L1 ? readStatuses(request, reply) : readFacts(request, reply);
}

Result<ConnectorPage> GiteaSync::readRepository(const ConnectorRequest &request, const HttpReply &reply) const
{
    const QJsonObject repository = reply.json.object();
    if (repository[u"id"_s].toInteger() <= 0)
        return strangeGiteaAnswer(u"a repository without an id"_s);
    const QString &remote = request.remote;
    const QJsonValue kept = request.context[u"kept"_s];
    ConnectorPage page;
    if (repository[u"empty"_s].toBool()) // has no commits: its lists are errors
        return page;
    if (repository[u"has_actions"_s].toBool(true)) {
        const QJsonObject runs{{u"run"_s, kept[u"run"]}, {u"kept"_s, kept[u"task"]}};
        page.next << askRuns(remote, u"task"_s, runs);
    }
    for (const ServerResource resource : {ServerResource::Releases, ServerResource::Milestones}) {
        if (resource == ServerResource::Releases && !repository[u"has_releases"_s].toBool(true))
            continue;
        page.next << askList(remote, resource,
                             {{u"pages"_s, kept[u"pages-"_s + toString(resource)][u"pages"]}});
    }
    page.next << ask(
        remote, u"tags"_s, u"/tags"_s, {{u"limit"_s, u"10"_s}},
        {{u"todo"_s, kept[u"statuses"][u"watched"]},
         {u"isFirst"_s, !kept[u"statuses"][u"watched"].isArray()},
         {u"hasRunList"_s, kept[u"task"][u"last"].isDouble() || kept[u"run"][u"last"].isDouble()}});
    return page;
}

Result<ConnectorPage> GiteaSync::readRuns(const ConnectorRequest &request, const HttpReply &reply) const
{
    const QString &kind = request.purpose;
    QJsonObject context = request.context;
    if (reply.status >= 400) { // this version has no such list, or the account may not see it
        ConnectorPage page;
        if (kind == "task"_L1)
            page.next = {askRuns(request.remote, u"run"_s, {{u"kept"_s, context[u"run"_s]}})};
        return page;
    }
    const Result<QJsonArray> list = giteaList(reply, u"workflow_runs"_s);
    if (!list)
        return fail(list.error());
    const QJsonValue kept = context[u"kept"_s];
    const qint64 last = kept[u"last"].toInteger();
    const qint64 until = kept[u"oldestOpen"].toInteger(last + 1);
    qint64 newest = context[u"newest"_s].toInteger(last);
    qint64 oldestOpen = context[u"oldestOpen"_s].toInteger();
    qint64 lowest = std::numeric_limits<qint64>::max();
    ConnectorPage page;
    for (const QJsonValue &object : *list) {
        const qint64 id = object[u"id"].toInteger();
        if (id > 0 && id < until) {
            lowest = id;
            break;
        }
        Result<ServerDeployment> item = readGiteaRun(object.toObject(), request.remote, kind, m_base);
        if (!item)
            return fail(item.error());
        newest = std::max(newest, id);
        lowest = std::min(lowest, id);
        if (!isTerminal(item->state) && item->state != DeploymentState::Unknown)
            oldestOpen = oldestOpen > 0 ? std::min(oldestOpen, id) : id;
        page.checks << readGiteaCheck(
            *item, request.remote,
            answeredName(object[object[u"head_branch"].isString() ? u"head_branch" : u"prettyref"]));
        page.items << std::move(*item);
    }
    const int number = context[u"page"_s].toInt(1);
    const auto next = giteaPageAfter(request, reply, list->size());
    if (next && lowest >= until && !list->isEmpty() && number < giteaPagesMaximum) {
        if (number > 1 && context[u"lowest"_s].toInteger() <= lowest)
            return endlessGiteaList();
        context.insert(u"page"_s, number + 1);
        context.insert(u"lowest"_s, lowest);
        context.insert(u"newest"_s, newest);
        context.insert(u"oldestOpen"_s, oldestOpen);
        ConnectorRequest more = request;
        more.http.url = *next;
        more.context = context;
        page.next = {more};
        return page;
    }
    page.cursors = {{kind + u'/' + request.remote,
                     compactJsonText({{u"last"_s, newest},
                                      {u"oldestOpen"_s, oldestOpen > 0 ? oldestOpen : newest + 1}})}};
    return page;
}

Result<ConnectorPage> GiteaSync::readFacts(const ConnectorRequest &request, const HttpReply &reply) const
{
    const Result<QJsonArray> list = giteaList(reply);
    if (!list)
        return fail(list.error());
    if (!list->isEmpty() && request.context[u"first"_s] == QJsonValue(list->first().toObject()))
        return endlessGiteaList();
    ConnectorPage page;
    for (const QJsonValue &object : *list) {
        if (request.resource == ServerResource::Releases) {
            Result<ServerRelease> release = readGiteaRelease(object.toObject(), request.remote);
            if (!release)
                return fail(release.error());
            page.releases << std::move(*release);
        } else {
            Result<ServerMilestone> milestone = readGiteaMilestone(object.toObject(), request.remote);
            if (!milestone)
                return fail(milestone.error());
            page.milestones << std::move(*milestone);
        }
    }
    const int number = request.context[u"page"_s].toInt(1);
    if (const auto next = giteaPageAfter(request, reply, list->size()); next && !list->isEmpty()) {
        ConnectorRequest more = request;
        more.http.url = *next;
        more.isConditional = false;
        more.context.insert(u"page"_s, number + 1);
        more.context.insert(u"first"_s, list->first());
        page.next = {more};
        return page;
    }
    page.complete = {{request.resource, request.remote}};
    if (number > 1 || request.context[u"pages"_s].toInt() > 1) {
        page.cursors = {
            {u"pages-"_s + request.purpose + u'/' + request.remote, compactJsonText({{u"pages"_s, number}})}};
    }
    return page;
}

/// The commits that statuses are asked of: those deployed lately, of the newest tags, the newest ones.
Result<ConnectorPage> GiteaSync::readCommits(const ConnectorRequest &request, const HttpReply &reply) const
{
    const Result<QJsonArray> list = giteaList(reply);
    if (!list)
        return fail(list.error());
    const bool isTags = request.purpose == "tags"_L1;
    QJsonObject context = request.context;
    QJsonArray todo = context[u"todo"_s].toArray();
    for (const QJsonValue &object : *list) {
        const QJsonValue commit = isTags ? object[u"commit"][u"sha"] : object[u"sha"];
        if (!answeredCommit(commit).isNull() && !todo.contains(commit))
            todo << commit;
    }
    context.insert(u"todo"_s, todo);
    ConnectorPage page;
    if (isTags) {
        const bool isFirst = context[u"isFirst"_s].toBool();
        page.next = {ask(request.remote, u"commits"_s, u"/commits"_s,
                         {{u"limit"_s, isFirst ? u"30"_s : u"5"_s},
                          {u"stat"_s, u"false"_s},
                          {u"verification"_s, u"false"_s},
                          {u"files"_s, u"false"_s}},
                         context)};
    } else {
        askNextStatus(request.remote, context, page);
    }
    return page;
}

void GiteaSync::askNextStatus(const QString &remote, QJsonObject context, ConnectorPage &page) const
{
    QJsonArray todo = context[u"todo"_s].toArray();
    if (todo.isEmpty()) {
        QJsonArray watched = context[u"watched"_s].toArray();
        while (watched.size() > giteaWatchedMaximum)
            watched.removeLast();
        page.cursors = {{u"statuses/"_s + remote, compactJsonText({{u"watched"_s, watched}})}};
        return;
    }
    const QString commit = todo.takeAt(0).toString();
    context.insert(u"todo"_s, todo);
    context.insert(u"commit"_s, commit);
    ConnectorRequest request = ask(remote, u"status"_s, u"/commits/%1/status"_s.arg(commit),
                                   {{u"limit"_s, QString::number(giteaPageSize)}}, context);
    request.readsRefusal = true; // a commit that is gone has none
    page.next << request;
}

/// Whether a context says that something was put somewhere: by its name, or since a rule says so.
bool GiteaSync::isDeployment(const QString &context) const
{
    if (!giteaEnvironment(context).isEmpty())
        return true;
    const Result<QString> target = mapName(m_connection.rules, MappingRule::Target::Environment, context);
    return target && !target->isEmpty();
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
        bool isDeployed = false;
        for (const QJsonArray list = statuses.toArray(); const QJsonValue &status : list) {
            Result<ServerDeployment> item =
                readGiteaStatus(status.toObject(), *commit, request.remote, m_base);
            if (!item)
                return fail(item.error());
            // Actions say of themselves what their own list says better.
            const bool isOfActions = context[u"hasRunList"_s].toBool()
                && status[u"target_url"].toString().contains("/actions/runs/"_L1);
            if (!isOfActions)
                page.checks << readGiteaCheck(*item, request.remote, {});
            if (isDeployment(item->job)) {
                isDeployed = true;
                page.items << std::move(*item);
            }
        }
        QJsonArray watched = context[u"watched"_s].toArray();
        if (isDeployed)
            watched << context[u"commit"_s];
        context.insert(u"watched"_s, watched);
    }
    askNextStatus(request.remote, context, page);
    return page;
}

} // namespace slipway
