#include "models/connectors/gitlabsync.h"

#include "models/base/times.h"

#include <algorithm>

// What is read in the order of change: deployments and pipelines.

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype testReportsAtOnce = 20;
constexpr qsizetype openKept = 200;

/// When an object last changed; one that never did was made then. Texts, since they are compared and given
/// back as they are.
QString gitLabChange(const QJsonValue &object)
{
    const QDateTime updated = answeredTime(object[u"updated_at"]);
    return toRfc3339(updated.isValid() ? updated : answeredTime(object[u"created_at"]));
}

bool isLaterChange(const QString &a, const QString &b)
{
    return b.isEmpty() || fromRfc3339(a) > fromRfc3339(b);
}

} // namespace

QString gitLabEarlier(const QString &time, qint64 seconds)
{
    const QDateTime parsed = fromRfc3339(time);
    return parsed.isValid() ? toRfc3339(parsed.addSecs(-seconds)) : QString();
}

/// Whether this page begins as the last one did.
bool isSameGitLabPage(const ConnectorRequest &request, const QJsonArray &list)
{
    return request.context.contains(u"first"_s) && !list.isEmpty()
        && request.context[u"first"_s] == QJsonValue(list.first().toObject());
}

ConnectorRequest GitLabSync::askChanged(const GitLabProject &project, const QString &purpose,
                                        const QString &after, QJsonObject context) const
{
    QuestionParameters parameters{{u"order_by"_s, u"updated_at"_s}, {u"sort"_s, u"asc"_s}};
    if (!after.isEmpty())
        parameters.append({u"updated_after"_s, after});
    parameters.append({u"per_page"_s, u"100"_s});
    context.insert(u"project"_s, project.toJson());
    context.insert(u"from"_s, after);
    const bool isDeployments = purpose != "checks"_L1;
    return {.http = {.url = gitLabAddress(m_api, QString::number(project.id),
                                          isDeployments ? u"/deployments"_s : u"/pipelines"_s, parameters)},
            .purpose = purpose,
            .context = context,
            .resource = isDeployments ? ServerResource::Deployments : ServerResource::Checks,
            .remote = project.remote,
            .isOptional = true};
}

/// What follows a page of a list in the order of change: one that begins where this one ended, or, where all
/// of it changed in one moment, the server's own next page.
QVector<ConnectorRequest> GitLabSync::nextChanged(const ConnectorRequest &request, const HttpReply &reply,
                                                  const QJsonArray &list, QJsonObject context) const
{
    const std::optional<QUrl> following = pageAfter(request.http.url, reply);
    if (!following || list.isEmpty())
        return {};
    context.insert(u"first"_s, list.first());
    const QString last = gitLabChange(list.last());
    const QString from = request.context[u"from"_s].toString();
    ConnectorRequest next =
        askChanged(GitLabProject::ofJson(request.context[u"project"_s]), request.purpose, last, context);
    if (!isLaterChange(last, from)) {
        next.http.url = *following;
        next.context.insert(u"from"_s, from);
    }
    return {next};
}

Result<ConnectorPage> GitLabSync::readDeployments(const ConnectorRequest &request,
                                                  const HttpReply &reply) const
{
    const Result<QJsonArray> list = gitLabList(reply);
    if (!list)
        return fail(list.error());
    if (list->size() > 1 && isSameGitLabPage(request, *list))
        return endlessAnswer();
    const GitLabProject project = GitLabProject::ofJson(request.context[u"project"_s]);
    QJsonObject context = request.context;
    QString top = context[u"top"_s].toString();
    QJsonArray open = context[u"open"_s].toArray();
    ConnectorPage page;
    for (const QJsonValue &object : *list) {
        Result<ServerDeployment> item = readGitLabDeployment(object.toObject(), project);
        if (!item)
            return fail(item.error());
        const QJsonValue id = object[u"id"];
        for (qsizetype i = open.size() - 1; i >= 0; --i) {
            if (open[i] == id)
                open.removeAt(i);
        }
        if (!isTerminal(item->state))
            open << id;
        if (const QString changed = gitLabChange(object); isLaterChange(changed, top))
            top = changed;
        page.items << std::move(*item);
    }
    while (open.size() > openKept)
        open.removeFirst();
    const int done = context[u"done"_s].toInt() + int(list->size());
    const int total = context[u"total"_s].toInt(reply.header("X-Total").toInt());
    context.insert(u"top"_s, top);
    context.insert(u"open"_s, open);
    context.insert(u"done"_s, done);
    context.insert(u"total"_s, total);
    page.done = done;
    page.total = std::max(total, total > 0 ? done : 0);
    page.next = nextChanged(request, reply, *list, context);
    if (!top.isEmpty()) {
        page.cursors = {
            {u"deployments/"_s + project.remote, compactJsonText({{u"top"_s, top}, {u"open"_s, open}})}};
    }
    return page;
}

Result<ConnectorPage> GitLabSync::readPipelines(const ConnectorRequest &request, const HttpReply &reply) const
{
    const Result<QJsonArray> list = gitLabList(reply);
    if (!list)
        return fail(list.error());
    if (list->size() > 1 && isSameGitLabPage(request, *list))
        return endlessAnswer();
    const GitLabProject project = GitLabProject::ofJson(request.context[u"project"_s]);
    QJsonObject context = request.context;
    QJsonObject taken = context[u"taken"_s].toObject();
    QString top = context[u"top"_s].toString();
    ConnectorPage page;
    for (const QJsonValue &object : *list) {
        const QString id = QString::number(object[u"id"].toInteger());
        const QString changed = gitLabChange(object);
        if (isLaterChange(changed, top))
            top = changed;
        // Within the overlap the same comes again, and its tests have been asked for.
        if (taken.contains(id) && taken[id].toString() == changed)
            continue;
        Result<ServerCheck> check = readGitLabPipeline(object.toObject(), project);
        if (!check)
            return fail(check.error());
        const bool wantsTests = context[u"asksTests"_s].toBool() && check->finishedAt.isValid();
        if (wantsTests && page.next.size() >= testReportsAtOnce) {
            page.leavesOut = true; // within the overlap it comes again
        } else {
            taken.insert(id, changed);
        }
        if (wantsTests && !page.leavesOut) {
            page.next << ConnectorRequest{
                .http = {.url = gitLabAddress(m_api, QString::number(project.id),
                                              u"/pipelines/%1/test_report_summary"_s.arg(id))},
                .purpose = u"tests"_s,
                .context = {{u"project"_s, project.toJson()}, {u"pipeline"_s, object}},
                .resource = ServerResource::Checks,
                .remote = project.remote,
                .readsRefusal = true};
        }
        page.checks << std::move(*check);
    }
    const QString from = gitLabEarlier(top, gitLabOverlapSeconds);
    for (auto it = taken.begin(); it != taken.end();)
        it = isLaterChange(from, it.value().toString()) ? taken.erase(it) : std::next(it);
    context.insert(u"top"_s, top);
    context.insert(u"taken"_s, taken);
    page.next << nextChanged(request, reply, *list, context);
    if (!top.isEmpty()) {
        page.cursors = {
            {u"checks/"_s + project.remote, compactJsonText({{u"top"_s, top}, {u"taken"_s, taken}})}};
    }
    return page;
}

Result<ConnectorPage> GitLabSync::readTests(const ConnectorRequest &request, const HttpReply &reply) const
{
    Result<ServerCheck> check = readGitLabPipeline(request.context[u"pipeline"_s].toObject(),
                                                   GitLabProject::ofJson(request.context[u"project"_s]));
    if (!check)
        return fail(check.error());
    const QJsonValue total = reply.json[u"total"];
    if (!total.isObject())
        return strangeGitLabAnswer(u"a test report without a total"_s);
    if (total[u"count"].toInt() > 0) {
        check->testsPassed = total[u"success"].toInt();
        check->testsFailed = total[u"failed"].toInt() + total[u"error"].toInt();
        check->testsSkipped = total[u"skipped"].toInt();
    }
    return ConnectorPage{.checks = {*check}};
}

} // namespace slipway
