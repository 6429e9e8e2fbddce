#include "models/connectors/githubruns.h"

#include "models/base/times.h"
#include "models/connectors/githubdeployment.h"
#include "models/connectors/githubreading.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 hourLong = 3600LL * 1000;
constexpr qint64 runsOverlap = 5LL * 60 * 1000;
constexpr qint64 firstReach = 90 * 24 * hourLong;
constexpr qint64 firstWindow = 7 * 24 * hourLong;
constexpr qint64 longestRun = 35 * 24 * hourLong; // GitHub ends a run after 35 days
constexpr int searchLimit = 1000;
constexpr int openRunsAtOnce = 50;

QString runsCursor(qint64 upTo, const QJsonObject &open)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"upTo"_s, upTo}, {u"open"_s, open}}).toJson(QJsonDocument::Compact));
}

QString runsCursorKey(const QString &remote)
{
    return u"checks/"_s + remote;
}

QString timeText(qint64 milliseconds)
{
    return toRfc3339(QDateTime::fromMSecsSinceEpoch(milliseconds - milliseconds % 1000, Qt::UTC));
}

qint64 createdIn(const QJsonValue &run)
{
    const QDateTime time = answeredTime(run[u"created_at"]);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

/// Adds runs to a page, and those that have not ended to `open`, by their number with when they began.
Result<void> addRuns(ConnectorPage &page, const QString &remote, const QJsonArray &runs, QJsonObject &open)
{
    for (const QJsonValue &run : runs) {
        Result<ServerCheck> check = readGithubRun(run.toObject(), remote);
        if (!check)
            return fail(check.error());
        if (isOpenCheck(check->state))
            open.insert(check->externalId, createdIn(run));
        else
            open.remove(check->externalId);
        page.checks << std::move(*check);
    }
    return {};
}

} // namespace

ConnectorRequest GithubRuns::ask(const QString &remote, const QStringList &path,
                                 const QuestionParameters &query, const QString &purpose,
                                 const QJsonObject &context) const
{
    ConnectorRequest request = askGithubRepository(
        m_address, remote, QStringList{u"actions"_s, u"runs"_s} + path, query, u"runs-"_s + purpose, context);
    request.resource = ServerResource::Checks;
    request.isOptional = true;
    return request;
}

QVector<ConnectorRequest> GithubRuns::first(const QString &remote, const SyncPlace &place) const
{
    const QJsonObject known =
        QJsonDocument::fromJson(place.cursors.value(runsCursorKey(remote)).toUtf8()).object();
    const qint64 now = place.now.isValid() ? place.now.toMSecsSinceEpoch() : 0;
    const qint64 upTo = known[u"upTo"].toInteger(now > firstReach ? now - firstReach : 0);
    QJsonObject open;
    const QJsonObject wereOpen = known[u"open"].toObject();
    for (auto it = wereOpen.begin(); it != wereOpen.end(); ++it) {
        if (it.value().toInteger() > now - longestRun)
            open.insert(it.key(), it.value());
    }
    QVector<ConnectorRequest> requests{
        ask(remote, {}, {{u"per_page"_s, u"100"_s}}, u"newest"_s, {{u"upTo"_s, upTo}, {u"open"_s, open}})};
    requests.last().isConditional = true;
    const QStringList numbers = open.keys();
    for (qsizetype i = std::max<qsizetype>(0, numbers.size() - openRunsAtOnce); i < numbers.size(); ++i) {
        requests << ask(remote, {numbers[i]}, {}, u"one"_s, {});
        requests.last().isConditional = true;
    }
    return requests;
}

bool GithubRuns::asked(const ConnectorRequest &request)
{
    return request.purpose.startsWith("runs-"_L1);
}

Result<ConnectorPage> GithubRuns::read(const ConnectorRequest &request, const HttpReply &reply) const
{
    if (request.purpose == "runs-one"_L1) {
        ConnectorPage page;
        QJsonObject open;
        if (const Result<void> added = addRuns(page, request.remote, {reply.json.object()}, open); !added)
            return fail(added.error());
        return page;
    }
    const Result<QJsonArray> runs = githubList(reply, u"workflow_runs"_s);
    if (!runs)
        return fail(runs.error());
    return request.purpose == "runs-newest"_L1 ? readNewest(request, reply, *runs)
                                               : readWindow(request, reply, *runs);
}

Result<ConnectorPage> GithubRuns::readNewest(const ConnectorRequest &request, const HttpReply &reply,
                                             const QJsonArray &runs) const
{
    ConnectorPage page;
    QJsonObject open = request.context[u"open"].toObject();
    if (const Result<void> added = addRuns(page, request.remote, runs, open); !added)
        return fail(added.error());
    const auto nextPage = githubNextPage(m_address, reply);
    if (!nextPage)
        return fail(nextPage.error());
    const qint64 upTo = request.context[u"upTo"].toInteger();
    qint64 newest = upTo;
    qint64 oldest = std::numeric_limits<qint64>::max();
    for (const QJsonValue &run : runs) {
        newest = std::max(newest, createdIn(run));
        oldest = std::min(oldest, createdIn(run));
    }
    if (!*nextPage || oldest <= upTo) {
        page.cursors = {{runsCursorKey(request.remote), runsCursor(newest, open)}};
        return page;
    }
    page.next = {askWindow(request.remote,
                           {{u"from"_s, std::max<qint64>(0, upTo - runsOverlap)},
                            {u"end"_s, oldest},
                            {u"newest"_s, newest},
                            {u"length"_s, firstWindow},
                            {u"open"_s, open}})};
    return page;
}

ConnectorRequest GithubRuns::askWindow(const QString &remote, QJsonObject context) const
{
    const qint64 from = context[u"from"].toInteger();
    const qint64 to = std::min(from + context[u"length"].toInteger(), context[u"end"].toInteger());
    context.insert(u"to"_s, to);
    context.insert(u"visited"_s, QJsonArray());
    return ask(remote, {},
               {{u"created"_s, timeText(from) + u".."_s + timeText(to + 999)}, {u"per_page"_s, u"100"_s}},
               u"window"_s, context);
}

Result<ConnectorPage> GithubRuns::readWindow(const ConnectorRequest &request, const HttpReply &reply,
                                             const QJsonArray &runs) const
{
    QJsonObject context = request.context;
    const qint64 from = context[u"from"].toInteger();
    const qint64 to = context[u"to"].toInteger();
    const int total = reply.json[u"total_count"].toInt();
    if (total > searchLimit && to - from >= 2000) {
        context.insert(u"length"_s, (to - from) / 2);
        return ConnectorPage{.next = {askWindow(request.remote, context)}};
    }
    ConnectorPage page;
    QJsonObject open = context[u"open"].toObject();
    if (const Result<void> added = addRuns(page, request.remote, runs, open); !added)
        return fail(added.error());
    context.insert(u"open"_s, open);
    const auto nextPage = githubNextPage(m_address, reply);
    if (!nextPage)
        return fail(nextPage.error());
    if (*nextPage) {
        QJsonArray visited = context[u"visited"].toArray();
        visited << request.http.url.toString(QUrl::FullyEncoded);
        if (visited.contains((*nextPage)->toString(QUrl::FullyEncoded)))
            return endlessGithubList();
        context.insert(u"visited"_s, visited);
        ConnectorRequest next = request;
        next.http.url = **nextPage;
        next.context = context;
        page.next = {next};
        return page;
    }
    const bool isLast = to >= context[u"end"].toInteger();
    page.cursors = {
        {runsCursorKey(request.remote), runsCursor(isLast ? context[u"newest"].toInteger() : to, open)}};
    if (!isLast) {
        context.insert(u"from"_s, to);
        if (total < searchLimit / 4)
            context.insert(u"length"_s, context[u"length"].toInteger() * 2);
        page.next = {askWindow(request.remote, context)};
    }
    return page;
}

} // namespace slipway
