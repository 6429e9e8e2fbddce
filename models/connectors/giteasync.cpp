#include "models/connectors/giteasync.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int giteaPagesMaximum = 200; ///< of one list of runs: ten thousand

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
        for (const QString &what : {u"repository"_s, u"task"_s, u"run"_s, u"statuses"_s, u"pages-releases"_s,
                                    u"pages-milestones"_s})
            kept.insert(what, giteaKept(place, what + u'/' + remote));
        ConnectorRequest repository = ask(remote, u"repository"_s, {}, {}, {{u"kept"_s, kept}});
        // That its description is as it was says nothing of what is in it.
        if (const QJsonObject known = kept[u"repository"_s].toObject(); !known.isEmpty()) {
            repository.isConditional = true;
            repository.ifUnchanged = questionsOf(remote, known, kept);
        }
        questions << repository;
    }
    return questions;
}

/// What a repository is asked for, by what it says of itself.
QVector<ConnectorRequest> GiteaSync::questionsOf(const QString &remote, const QJsonObject &repository,
                                                 const QJsonObject &kept) const
{
    QVector<ConnectorRequest> questions;
    if (repository[u"empty"_s].toBool()) // has no commits: its lists are errors
        return questions;
    const auto hasList = [&kept](const QString &kind) { return kept[kind][u"last"].isDouble(); };
    const QString runList = hasList(u"task"_s) ? u"task"_s : hasList(u"run"_s) ? u"run"_s : QString();
    const QJsonValue known = kept[u"statuses"_s];
    const QJsonObject statuses{{u"todo"_s, known[u"watched"]},
                               {u"known"_s, known},
                               {u"isFirst"_s, !known[u"watched"].isArray()},
                               {u"runList"_s, runList}};
    QJsonObject runs{{u"run"_s, kept[u"run"_s]}, {u"kept"_s, kept[u"task"_s]}};
    const bool hasActions = repository[u"has_actions"_s].toBool(true);
    const bool isAfterRuns = hasActions && runList.isEmpty(); // what the run list says, statuses need not say
    if (isAfterRuns)
        runs.insert(u"statuses"_s, statuses);
    if (hasActions)
        questions << askRuns(remote, u"task"_s, runs);
    for (const ServerResource resource : {ServerResource::Releases, ServerResource::Milestones}) {
        if (resource == ServerResource::Releases && !repository[u"has_releases"_s].toBool(true))
            continue;
        questions << askList(remote, resource,
                             {{u"further"_s, kept[u"pages-"_s + toString(resource)][u"further"]}});
    }
    if (!isAfterRuns)
        questions << askCommits(remote, u"tags"_s, statuses);
    return questions;
}

ConnectorRequest GiteaSync::askRuns(const QString &remote, const QString &kind,
                                    const QJsonObject &context) const
{
    ConnectorRequest request = ask(remote, kind, kind == "task"_L1 ? u"/actions/tasks"_s : u"/actions/runs"_s,
                                   {{u"limit"_s, QString::number(giteaPageSize)}}, context);
    request.resource = ServerResource::Checks;
    request.isConditional = true;
    request.readsRefusal = true;
    request.ifUnchanged = statusesAfterRuns(request, kind);
    return request;
}

ConnectorRequest GiteaSync::askList(const QString &remote, ServerResource resource, QJsonObject context) const
{
    QuestionParameters parameters{{u"limit"_s, QString::number(giteaPageSize)}};
    if (resource == ServerResource::Milestones)
        parameters.append({u"state"_s, u"all"_s});
    const QString name = toString(resource);
    const QJsonArray further = context.take(u"further"_s).toArray();
    ConnectorRequest first = ask(remote, name, u'/' + name, parameters, context);
    first.resource = resource;
    first.isRemembered = context[u"whole"_s].toBool();
    first.isConditional = !first.isRemembered;
    // "Unchanged" about a first page says nothing of those behind it: each is asked.
    for (qsizetype i = further.size() - 1; i >= 0; --i) {
        ConnectorRequest page = first;
        page.http.url = QUrl(further[i].toString());
        page.context.insert(u"behind"_s, true);
        first.ifUnchanged = {page};
    }
    return first;
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
    const QJsonObject known{{u"empty"_s, repository[u"empty"_s].toBool()},
                            {u"has_actions"_s, repository[u"has_actions"_s].toBool(true)},
                            {u"has_releases"_s, repository[u"has_releases"_s].toBool(true)}};
    ConnectorPage page;
    page.next = questionsOf(request.remote, known, request.context[u"kept"_s].toObject());
    page.cursors = {{u"repository/"_s + request.remote, compactJsonText(known)}};
    return page;
}

/// What was left until it is known whether there is a list of runs, and of which kind.
QVector<ConnectorRequest> GiteaSync::statusesAfterRuns(const ConnectorRequest &request,
                                                       const QString &runList) const
{
    QJsonObject statuses = request.context[u"statuses"_s].toObject();
    if (statuses.isEmpty())
        return {};
    statuses.insert(u"runList"_s, runList);
    return {askCommits(request.remote, u"tags"_s, statuses)};
}

Result<ConnectorPage> GiteaSync::readRuns(const ConnectorRequest &request, const HttpReply &reply) const
{
    const QString &kind = request.purpose;
    QJsonObject context = request.context;
    if (reply.status >= 400) { // this version has no such list, or the account may not see it
        ConnectorPage page;
        const QJsonObject other{{u"kept"_s, context[u"run"_s]}, {u"statuses"_s, context[u"statuses"_s]}};
        page.next = kind == "task"_L1 ? QVector{askRuns(request.remote, u"run"_s, other)}
                                      : statusesAfterRuns(request, QString());
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
    if (next && lowest > until && !list->isEmpty() && number < giteaPagesMaximum) {
        if (number > 1 && context[u"lowest"_s].toInteger() <= lowest)
            return endlessAnswer();
        context.insert(u"page"_s, number + 1);
        context.insert(u"lowest"_s, lowest);
        context.insert(u"newest"_s, newest);
        context.insert(u"oldestOpen"_s, oldestOpen);
        ConnectorRequest more = request;
        more.isConditional = false;
        more.http.url = *next;
        more.context = context;
        page.next = {more};
        return page;
    }
    page.next = statusesAfterRuns(request, kind);
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
        return endlessAnswer();
    if (request.context[u"behind"_s].toBool()) // one page changed: the list is read from its beginning
        return ConnectorPage{.next = {askList(request.remote, request.resource, {{u"whole"_s, true}})}};
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
    QJsonArray further = request.context[u"further"_s].toArray();
    if (const auto next = giteaPageAfter(request, reply, list->size()); next && !list->isEmpty()) {
        further << next->toString(QUrl::FullyEncoded);
        ConnectorRequest more = request;
        more.http.url = *next;
        more.isConditional = false;
        more.isRemembered = true;
        more.ifUnchanged.clear();
        more.context.insert(u"further"_s, further);
        more.context.insert(u"first"_s, list->first());
        page.next = {more};
        return page;
    }
    page.complete = {{request.resource, request.remote}};
    page.cursors = {
        {u"pages-"_s + request.purpose + u'/' + request.remote, compactJsonText({{u"further"_s, further}})}};
    return page;
}

} // namespace slipway
