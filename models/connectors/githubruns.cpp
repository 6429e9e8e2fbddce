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
constexpr qint64 firstReach = 90 * 24 * hourLong;
constexpr qint64 longestRun = 35 * 24 * hourLong; // GitHub ends a run after 35 days
constexpr int openRunsAtOnce = 50;

QString runsCursorKey(const QString &remote)
{
    return u"checks/"_s + remote;
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

/// `known` is what the cursor holds: `upTo`, before which all runs are known, `open`, and of a walk that was
/// interrupted `at`, its next page, and `newest`, where it began.
ConnectorRequest GithubRuns::askNewest(const QString &remote, const QJsonObject &known,
                                       bool isConditional) const
{
    ConnectorRequest request = ask(remote, {}, {{u"per_page"_s, u"100"_s}}, u"newest"_s, known);
    request.isConditional = isConditional;
    return request;
}

QVector<ConnectorRequest> GithubRuns::first(const QString &remote, const SyncPlace &place) const
{
    QJsonObject known = QJsonDocument::fromJson(place.cursors.value(runsCursorKey(remote)).toUtf8()).object();
    const qint64 now = place.now.isValid() ? place.now.toMSecsSinceEpoch() : 0;
    if (!known.contains(u"upTo"_s))
        known.insert(u"upTo"_s, std::max<qint64>(0, now - firstReach));
    QJsonObject open;
    const QJsonObject wereOpen = known[u"open"].toObject();
    for (auto it = wereOpen.begin(); it != wereOpen.end(); ++it) {
        if (it.value().toInteger() > now - longestRun)
            open.insert(it.key(), it.value());
    }
    known.insert(u"open"_s, open);
    QVector<ConnectorRequest> requests{askNewest(remote, known, !known.contains(u"at"_s))};
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
    ConnectorPage page;
    QJsonObject known = request.context;
    QJsonObject open = known[u"open"].toObject();
    if (request.purpose == "runs-one"_L1) {
        if (const Result<void> added = addRuns(page, request.remote, {reply.json.object()}, open); !added)
            return fail(added.error());
        return page;
    }
    const Result<QJsonArray> runs = githubList(reply, u"workflow_runs"_s);
    if (!runs)
        return fail(runs.error());
    if (const Result<void> added = addRuns(page, request.remote, *runs, open); !added)
        return fail(added.error());
    const auto nextPage = githubNextPage(m_address, reply);
    if (!nextPage)
        return fail(nextPage.error());
    known.insert(u"open"_s, open);
    const bool isFirst = request.purpose == "runs-newest"_L1;
    const bool isResumed = known[u"resumed"].toBool() || (isFirst && known.contains(u"at"_s));
    QUrl next = nextPage->value_or(QUrl());
    if (isFirst && isResumed) {
        next = QUrl(known[u"at"].toString());
    } else {
        const qint64 before = known[u"oldest"].toInteger(std::numeric_limits<qint64>::max());
        qint64 newest = known[u"newest"].toInteger(known[u"upTo"].toInteger());
        qint64 oldest = before;
        for (const QJsonValue &run : *runs) {
            if (isFirst)
                newest = std::max(newest, createdIn(run));
            else if (createdIn(run) > before)
                return endlessGithubList();
            oldest = createdIn(run);
        }
        if (runs->isEmpty() || oldest <= known[u"upTo"].toInteger())
            next.clear();
        if (!next.isEmpty() && next == request.http.url)
            return endlessGithubList();
        known.insert(u"newest"_s, newest);
        known.insert(u"oldest"_s, oldest);
    }
    known.insert(u"resumed"_s, isResumed);
    goOn(page, request.remote, known, next);
    return page;
}

/// The next page and the place it is at, or the end of the walk.
void GithubRuns::goOn(ConnectorPage &page, const QString &remote, QJsonObject known, const QUrl &next) const
{
    QJsonObject kept{{u"upTo"_s, known[u"upTo"]}, {u"open"_s, known[u"open"]}};
    if (next.isEmpty()) {
        kept.insert(u"upTo"_s, known[u"newest"]);
        if (known[u"resumed"].toBool()) // what is newer than its beginning was not read with it
            page.next << askNewest(remote, kept, false);
    } else {
        kept.insert(u"at"_s, next.toString(QUrl::FullyEncoded));
        kept.insert(u"newest"_s, known[u"newest"]);
        page.next << ask(remote, {}, {}, u"page"_s, known);
        page.next.last().http.url = next;
    }
    page.cursors << ConnectorCursor{runsCursorKey(remote), compactJsonText(kept)};
}

} // namespace slipway
