#include "models/connectors/githubgates.h"

#include "models/connectors/githubreading.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString gatesCursorKey(const QString &remote)
{
    return u"gates/"_s + remote;
}

/// By what an answer is recognised where the server gave nothing for it.
QString markOf(const QJsonArray &pending)
{
    QJsonArray brief;
    for (const QJsonValue &entry : pending)
        brief << githubInShort(entry.toObject());
    const QByteArray text = QJsonDocument(brief).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

ConnectorRequest GithubGates::askWaiting(const QString &remote, bool isConditional) const
{
    ConnectorRequest request =
        askGithubRepository(m_address, remote, {u"actions"_s, u"runs"_s},
                            {{u"status"_s, u"waiting"_s}, {u"per_page"_s, u"100"_s}}, u"gates-waiting"_s);
    request.resource = ServerResource::Gates;
    request.isOptional = true;
    request.isConditional = isConditional;
    return request;
}

ConnectorRequest GithubGates::askPending(const QString &remote, const QString &run, const QString &purpose,
                                         const QJsonObject &context) const
{
    ConnectorRequest request = askGithubRepository(
        m_address, remote, {u"actions"_s, u"runs"_s, run, u"pending_deployments"_s}, {}, purpose, context);
    request.resource = ServerResource::Gates;
    request.isOptional = true;
    request.readsAbsence = true; // the run may be gone
    return request;
}

QVector<ConnectorRequest> GithubGates::first(const QString &remote, const SyncPlace &place) const
{
    QVector<ConnectorRequest> requests{askWaiting(remote, true)};
    const QJsonObject marks = QJsonDocument::fromJson(place.cursors.value(gatesCursorKey(remote)).toUtf8())
                                  .object()[u"runs"]
                                  .toObject();
    for (auto it = marks.begin(); it != marks.end(); ++it) {
        requests << askPending(remote, it.key(), u"gates-watched"_s, {{u"mark"_s, it.value()}});
        requests.last().isConditional = true;
    }
    return requests;
}

bool GithubGates::asked(const ConnectorRequest &request)
{
    return request.purpose.startsWith("gates-"_L1);
}

Result<ConnectorPage> GithubGates::read(const ConnectorRequest &request, const HttpReply &reply) const
{
    if (request.purpose == "gates-waiting"_L1)
        return readWaiting(request, reply);
    return request.purpose == "gates-watched"_L1 ? readWatched(request, reply) : readPending(request, reply);
}

Result<ConnectorPage> GithubGates::readWaiting(const ConnectorRequest &request, const HttpReply &reply) const
{
    const Result<QJsonArray> waiting = githubList(reply, u"workflow_runs"_s);
    if (!waiting)
        return fail(waiting.error());
    const auto nextPage = githubNextPage(m_address, reply);
    if (!nextPage)
        return fail(nextPage.error());
    QJsonArray runs = request.context[u"runs"].toArray();
    for (const QJsonValue &run : *waiting)
        runs << githubRunInShort(run.toObject());
    if (!*nextPage || waiting->isEmpty() || runs.size() > 1000) // no search gives more
        return goOn(request.remote, {{u"runs"_s, runs}, {u"marks"_s, QJsonObject()}});
    ConnectorRequest next = request;
    next.isConditional = false;
    next.http.etag.clear();
    next.http.url = **nextPage;
    next.context = {{u"runs"_s, runs}};
    return ConnectorPage{.next = {next}};
}

ConnectorPage GithubGates::goOn(const QString &remote, const QJsonObject &context) const
{
    const QJsonArray runs = context[u"runs"].toArray();
    if (!runs.isEmpty()) {
        const QString run = QString::number(runs.first()[u"id"].toInteger());
        return ConnectorPage{.next = {askPending(remote, run, u"gates-pending"_s, context)}};
    }
    const QJsonObject known{{u"runs"_s, context[u"marks"]}};
    ConnectorPage page{.cursors = {{gatesCursorKey(remote), compactJsonText(known)}}};
    page.leavesOut = context[u"isRefused"].toBool();
    if (!page.leavesOut) // what may not be looked at may wait all the same
        page.complete = {{ServerResource::Gates, remote}};
    return page;
}

Result<ConnectorPage> GithubGates::readPending(const ConnectorRequest &request, const HttpReply &reply) const
{
    QJsonObject context = request.context;
    QJsonArray runs = context[u"runs"].toArray();
    const QJsonObject run = runs.takeAt(0).toObject();
    context.insert(u"runs"_s, runs);
    QVector<ServerGate> gates;
    if (reply.status < 400) {
        const Result<QJsonArray> pending = githubList(reply);
        if (!pending)
            return fail(pending.error());
        gates = readGithubGates(run, *pending, request.remote);
        QJsonObject marks = context[u"marks"].toObject();
        marks.insert(QString::number(run[u"id"].toInteger()), markOf(*pending));
        context.insert(u"marks"_s, marks);
    } else if (reply.status != 404) {
        context.insert(u"isRefused"_s, true);
    }
    ConnectorPage page = goOn(request.remote, context);
    page.gates = gates;
    return page;
}

Result<ConnectorPage> GithubGates::readWatched(const ConnectorRequest &request, const HttpReply &reply) const
{
    if (reply.status < 400) {
        const Result<QJsonArray> pending = githubList(reply);
        if (!pending)
            return fail(pending.error());
        if (markOf(*pending) == request.context[u"mark"].toString())
            return ConnectorPage{};
    }
    return ConnectorPage{.next = {askWaiting(request.remote, false)}};
}

} // namespace slipway
