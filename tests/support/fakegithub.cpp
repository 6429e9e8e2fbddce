#include "tests/support/fakegithub.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace slipway {

static QUrl targetOf(const LocalRequest &request)
{
    return QUrl::fromEncoded("http://x" + request.target);
}

static LocalAnswer notFoundThere()
{
    return {.status = 404, .body = R"({"message":"Not Found"})"};
}

LocalAnswer FakeGithub::found(const LocalRequest &request, const QByteArray &body)
{
    const QByteArray tag =
        "\"" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().first(32) + "\"";
    const QVector<QPair<QByteArray, QByteArray>> headers{{"ETag", tag},
                                                         {"X-RateLimit-Limit", "5000"},
                                                         {"X-RateLimit-Remaining", "4900"},
                                                         {"X-RateLimit-Reset", "1700000000"},
                                                         {"X-OAuth-Scopes", "repo, read:org"},
                                                         {"X-GitHub-Enterprise-Version", "3.17.2"}};
    if (request.headers.value("if-none-match") == tag)
        return {.status = 304, .headers = headers};
    return {.headers = headers, .body = body};
}

LocalAnswer FakeGithub::answer(const LocalRequest &request) const
{
    if (request.target == "/api/graphql")
        return hasGraphql ? answerGraphql(request) : notFoundThere();
    return answerRest(request);
}

LocalAnswer FakeGithub::answerRest(const LocalRequest &request) const
{
    const QStringList path = targetOf(request).path().split(u'/', Qt::SkipEmptyParts);
    if (path.value(0) != "api"_L1 || path.value(1) != "v3"_L1)
        return notFoundThere();
    if (path.size() == 2)
        return found(request, R"({"current_user_url":"https://api.github.com/user"})");
    if (path.value(2) == "user"_L1)
        return found(request, R"({"login":"alice","id":1})");
    const auto repository = repositories.constFind(path.value(3) + u'/' + path.value(4));
    if (path.value(2) != "repos"_L1 || repository == repositories.constEnd())
        return notFoundThere();
    return answerRepository(*repository, path.sliced(5), request);
}

static QJsonObject entryOf(const QJsonArray &entries, const QString &number)
{
    for (const QJsonValue &entry : entries) {
        if (QString::number(entry[u"id"].toInteger()) == number)
            return entry.toObject();
    }
    return {};
}

LocalAnswer FakeGithub::answerRepository(const FakeRepository &repository, const QStringList &path,
                                         const LocalRequest &request) const
{
    const auto one = [&](const QJsonObject &entry) {
        return entry.isEmpty() ? notFoundThere() : found(request, QJsonDocument(entry).toJson());
    };
    const QString what = path.join(u'/');
    if (what == "deployments"_L1)
        return list(request, repository.deployments);
    if (what == "environments"_L1)
        return list(request, repository.environments, what);
    if (what == "releases"_L1)
        return list(request, repository.releases);
    if (what == "milestones"_L1)
        return list(request, repository.milestones);
    if (what == "actions/workflows"_L1)
        return found(request,
                     R"({"total_count":1,"workflows":[{"id":7,"path":".github/workflows/deploy.yml"}]})");
    if (what == "actions/runs"_L1)
        return answerRuns(repository, request);
    if (path.value(0) == "deployments"_L1 && path.value(2) == "statuses"_L1)
        return list(request, repository.statuses.value(path[1].toLongLong()));
    if (path.value(0) == "deployments"_L1)
        return one(entryOf(repository.deployments, path.value(1)));
    if (path.value(3) == "pending_deployments"_L1)
        return list(request, repository.pending.value(path[2].toLongLong()));
    if (path.value(3) == "approvals"_L1)
        return list(request, repository.approvals.value(path[2].toLongLong()));
    if (path.value(1) == "runs"_L1)
        return one(entryOf(repository.runs, path.value(2)));
    return notFoundThere();
}

/// A search gives at most a thousand of what it finds.
LocalAnswer FakeGithub::answerRuns(const FakeRepository &repository, const LocalRequest &request) const
{
    const QUrlQuery query(targetOf(request));
    const QString status = query.queryItemValue(u"status"_s);
    const QStringList created = query.queryItemValue(u"created"_s, QUrl::FullyDecoded).split(u".."_s);
    QJsonArray runs;
    for (const QJsonValue &run : repository.runs) {
        const QString at = run[u"created_at"].toString();
        if ((status.isEmpty() || run[u"status"].toString() == status)
            && (created.size() < 2 || (at >= created[0] && at <= created[1])))
            runs << run;
    }
    return list(request, runs, u"workflow_runs"_s);
}

LocalAnswer FakeGithub::list(const LocalRequest &request, const QJsonArray &entries,
                             const QString &name) const
{
    QUrl url = targetOf(request);
    QUrlQuery query(url);
    const int asked = query.queryItemValue(u"per_page"_s).toInt();
    const int width = std::min(asked > 0 ? asked : 30, pageSize);
    const int page = std::max(1, query.queryItemValue(u"page"_s).toInt());
    const bool isSearch = query.hasQueryItem(u"created"_s) || query.hasQueryItem(u"status"_s);
    const qsizetype reach = isSearch ? std::min<qsizetype>(1000, entries.size()) : entries.size();
    QJsonArray some;
    for (qsizetype i = qsizetype(page - 1) * width; i < std::min<qsizetype>(reach, qsizetype(page) * width);
         ++i)
        some << entries[i];
    const QJsonDocument body = name.isEmpty()
        ? QJsonDocument(some)
        : QJsonDocument(QJsonObject{{u"total_count"_s, entries.size()}, {name, some}});
    LocalAnswer answer = found(request, body.toJson(QJsonDocument::Compact));
    if (qsizetype(page) * width < reach) {
        query.removeAllQueryItems(u"page"_s);
        query.addQueryItem(u"page"_s, QString::number(page + 1));
        url.setQuery(query);
        answer.headers.append({"Link", "<" + base + url.toEncoded().sliced(8) + ">; rel=\"next\""});
    }
    return answer;
}

static QJsonObject graphqlActor(const QJsonValue &creator)
{
    QString login = creator[u"login"].toString();
    const bool isBot = login.endsWith("[bot]"_L1);
    if (isBot)
        login.chop(5);
    return {{u"__typename"_s, isBot ? u"Bot"_s : u"User"_s}, {u"login"_s, login}};
}

LocalAnswer FakeGithub::answerGraphql(const LocalRequest &request) const
{
    const QJsonObject variables = QJsonDocument::fromJson(request.body)[u"variables"].toObject();
    const QString remote = variables[u"owner"].toString() + u'/' + variables[u"name"].toString();
    const FakeRepository repository = repositories.value(remote);
    // A cursor is a place in the order, not a count: what is new in front changes nothing behind it.
    const QString after = variables[u"after"].toString();
    QJsonArray nodes;
    bool hasNext = false;
    qint64 last = 0;
    for (const QJsonValue &deployment : repository.deployments) {
        const qint64 number = deployment[u"id"].toInteger();
        if (!after.isEmpty() && number >= after.toLongLong())
            continue;
        if (nodes.size() == graphqlPageSize) {
            hasNext = true;
            break;
        }
        last = number;
        QJsonArray statuses;
        const QJsonArray said = repository.statuses.value(number);
        for (const QJsonValue &status : said) {
            if (statuses.size() == graphqlStatuses)
                break;
            statuses << QJsonObject{{u"state"_s, status[u"state"].toString().toUpper()},
                                    {u"createdAt"_s, status[u"created_at"]},
                                    {u"description"_s, status[u"description"]},
                                    {u"environmentUrl"_s, status[u"environment_url"]},
                                    {u"logUrl"_s, status[u"log_url"]},
                                    {u"creator"_s, graphqlActor(status[u"creator"])}};
        }
        nodes << QJsonObject{
            {u"databaseId"_s, number},
            {u"commitOid"_s, deployment[u"sha"]},
            {u"ref"_s, QJsonValue()},
            {u"task"_s, deployment[u"task"]},
            {u"environment"_s, deployment[u"environment"]},
            {u"latestEnvironment"_s, deployment[u"environment"]},
            {u"originalEnvironment"_s, deployment[u"original_environment"]},
            {u"description"_s, deployment[u"description"]},
            {u"createdAt"_s, deployment[u"created_at"]},
            {u"updatedAt"_s, deployment[u"updated_at"]},
            {u"creator"_s, graphqlActor(deployment[u"creator"])},
            {u"statuses"_s,
             QJsonObject{{u"pageInfo"_s, QJsonObject{{u"hasNextPage"_s, said.size() > graphqlStatuses}}},
                         {u"nodes"_s, statuses}}}};
    }
    const QJsonObject deployments{
        {u"totalCount"_s, repository.deployments.size()},
        {u"pageInfo"_s, QJsonObject{{u"hasNextPage"_s, hasNext}, {u"endCursor"_s, QString::number(last)}}},
        {u"nodes"_s, nodes}};
    const QJsonObject body{
        {u"data"_s, QJsonObject{{u"repository"_s, QJsonObject{{u"deployments"_s, deployments}}}}}};
    return {.body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace slipway
