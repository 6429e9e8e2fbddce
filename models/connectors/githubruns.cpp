#include "models/connectors/githubruns.h"

#include "models/base/times.h"
#include "models/connectors/githubplace.h"
#include "models/connectors/githubreading.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

/// What is kept of a run that has not ended, to say that it was deleted should it be gone.
QJsonObject inBrief(const ServerCheck &check, qint64 created)
{
    return {{u"created"_s, created},
            {u"head_sha"_s, check.commit.hex()},
            {u"head_branch"_s, check.branch},
            {u"name"_s, check.name},
            {u"html_url"_s, check.url}};
}

qint64 createdInBrief(const QJsonValue &kept)
{
    return kept.isObject() ? kept[u"created"].toInteger() : kept.toInteger(); // earlier versions kept only it
}

/// A run that was deleted before it ended: it will not say so itself.
Result<ConnectorPage> deletedRun(const ConnectorRequest &request)
{
    QJsonObject run = request.context;
    run.insert(u"conclusion"_s, u"cancelled"_s);
    Result<ServerCheck> check = readGithubRun(run, request.remote);
    if (!check)
        return fail(check.error());
    check->rawState = u"deleted"_s;
    return ConnectorPage{.checks = {std::move(*check)}};
}

/// Adds runs to a page, and those that have not ended to `open`, by their number.
Result<void> addRuns(ConnectorPage &page, const QString &remote, const QJsonArray &runs, QJsonObject &open)
{
    for (const QJsonValue &run : runs) {
        Result<ServerCheck> check = readGithubRun(run.toObject(), remote);
        if (!check)
            return fail(check.error());
        if (isOpenCheck(check->state))
            open.insert(check->externalId, inBrief(*check, createdIn(run)));
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
        if (createdInBrief(it.value()) > now - longestRun)
            open.insert(it.key(), it.value());
    }
    known.insert(u"open"_s, open);
    QVector<ConnectorRequest> requests{askNewest(remote, known, !known.contains(u"at"_s))};
    const QStringList numbers = open.keys();
    for (qsizetype i = std::max<qsizetype>(0, numbers.size() - openRunsAtOnce); i < numbers.size(); ++i) {
        QJsonObject brief = open[numbers[i]].toObject();
        brief.insert(u"id"_s, numbers[i].toLongLong());
        requests << ask(remote, {numbers[i]}, {}, u"one"_s, brief);
        requests.last().isConditional = true;
        requests.last().readsAbsence = true;
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
        if (reply.status >= 400)
            return deletedRun(request);
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
        // Pages are counted from the newest run: one that begins between two of them pushes another from the
        // first into the second. Only a page that brings nothing new goes round.
        GithubPlace place{.oldest = known[u"oldest"].toInteger(), .oldestId = known[u"oldestId"].toInteger()};
        qint64 newest = known[u"newest"].toInteger(known[u"upTo"].toInteger());
        bool hasNews = isFirst || runs->isEmpty();
        for (const QJsonValue &run : *runs) {
            if (isFirst)
                newest = std::max(newest, createdIn(run));
            hasNews = place.goBehind(createdIn(run), run[u"id"].toInteger()) || hasNews;
        }
        if (!hasNews || (!next.isEmpty() && next == request.http.url))
            return endlessAnswer();
        if (runs->isEmpty() || place.oldest <= known[u"upTo"].toInteger())
            next.clear();
        known.insert(u"newest"_s, newest);
        known.insert(u"oldest"_s, place.oldest);
        known.insert(u"oldestId"_s, place.oldestId);
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
