#include "models/connectors/githubdeployments.h"

#include "models/connectors/githubdeployment.h"
#include "models/connectors/githubplace.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 overlap = 5LL * 60 * 1000;
constexpr int openAtOnce = 100; // what nobody ever gives a status would be asked about for ever

struct GithubDeploymentsText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::GitHub)
};

// Fifty, since the statuses come along: GitHub gives an answer ten seconds.
const char githubDeploymentsQuery[] =
    "query($owner:String!,$name:String!,$after:String){repository(owner:$owner,name:$name){"
    "deployments(first:50,after:$after,orderBy:{field:CREATED_AT,direction:DESC}){"
    "totalCount pageInfo{hasNextPage endCursor} nodes{id databaseId commitOid ref{name prefix} task "
    "environment latestEnvironment originalEnvironment description state createdAt updatedAt "
    "creator{__typename login} commit{messageHeadline parents(first:2){nodes{oid}}} "
    "statuses(first:30){pageInfo{hasNextPage} nodes{state createdAt description environmentUrl logUrl "
    "creator{__typename login}}}}}}}";

qint64 timeIn(const QJsonValue &deployment, QLatin1StringView name)
{
    const QDateTime time = answeredTime(deployment[name]);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

/// The entries of a page that the ones before it had not, by when they were created; the place goes behind
/// them. Nothing where the page brings nothing new: then the list goes round.
std::optional<QJsonArray> newOfPage(GithubPlace &place, const QJsonArray &page)
{
    const qint64 before = place.oldest;
    bool hasNews = page.isEmpty();
    QJsonArray news;
    for (const QJsonValue &deployment : page) {
        const qint64 created = timeIn(deployment, "created_at"_L1);
        hasNews = place.goBehind(created, deployment[u"id"].toInteger()) || hasNews;
        if (before == 0 || created <= before)
            news << deployment;
    }
    return hasNews ? std::optional(news) : std::nullopt;
}

} // namespace

QString GithubDeployments::cursorKey(const QString &remote)
{
    return u"deployments/"_s + remote;
}

bool GithubDeployments::asked(const ConnectorRequest &request)
{
    return request.purpose.startsWith("deployments-"_L1);
}

ConnectorRequest GithubDeployments::ask(const QString &remote, const QStringList &path,
                                        const QuestionParameters &query, const QString &purpose,
                                        const QJsonObject &context) const
{
    ConnectorRequest request =
        askGithubRepository(m_address, remote, path, query, u"deployments-"_s + purpose, context);
    request.isOptional = true;
    return request;
}

ConnectorRequest GithubDeployments::askNewest(const QString &remote, const QString &cursor,
                                              bool isConditional) const
{
    ConnectorRequest request =
        ask(remote, {u"deployments"_s}, {{u"per_page"_s, u"100"_s}}, u"newest"_s, {{u"cursor"_s, cursor}});
    request.isConditional = isConditional;
    request.isRemembered = !isConditional;
    return request;
}

ConnectorRequest GithubDeployments::askGraphql(const QString &remote, const GithubPlace &place) const
{
    QJsonObject variables{{u"owner"_s, remote.section(u'/', 0, 0)}, {u"name"_s, remote.section(u'/', 1)}};
    variables.insert(u"after"_s, place.at.isEmpty() ? QJsonValue() : QJsonValue(place.at));
    ConnectorRequest request = withGithubBody(
        ask(remote, {}, {}, u"graphql"_s, place.context()), "POST",
        {{u"query"_s, QString::fromLatin1(githubDeploymentsQuery)}, {u"variables"_s, variables}});
    request.http.url = m_address.graphql;
    request.http.isReadOnly = true;
    request.readsRefusal = true; // then it is REST's turn
    request.readsTrouble = true;
    return request;
}

ConnectorRequest GithubDeployments::askList(const QString &remote, const GithubPlace &place) const
{
    ConnectorRequest request =
        ask(remote, {u"deployments"_s}, {{u"per_page"_s, u"100"_s}}, u"list"_s, place.context());
    if (!place.at.isEmpty())
        request.http.url = QUrl(place.at);
    return request;
}

QVector<ConnectorRequest> GithubDeployments::first(const QString &remote, const SyncPlace &place) const
{
    const QString cursor = place.cursors.value(cursorKey(remote));
    const GithubPlace known = GithubPlace::ofCursor(cursor);
    QVector<ConnectorRequest> requests{askNewest(remote, cursor, !known.isWalking)};
    QVector<qint64> open;
    for (const QString &id : place.openDeployments) {
        const auto thing = GithubThing::parse(id);
        if (thing && thing->remote == remote && thing->kind == "deployments"_L1)
            open << thing->number;
    }
    std::sort(open.begin(), open.end(), std::greater());
    for (const qint64 number : open.first(std::min<qsizetype>(open.size(), openAtOnce))) {
        ConnectorRequest again = askStatuses(remote, number, u"open"_s, {{u"number"_s, number}});
        again.isConditional = true;
        again.readsAbsence = true;
        requests << again;
    }
    return requests;
}

Result<ConnectorPage> GithubDeployments::read(const ConnectorRequest &request, const HttpReply &reply) const
{
    const QStringView purpose = QStringView(request.purpose).sliced(12);
    if (purpose == "newest"_L1)
        return readNewest(request, reply);
    if (purpose == "graphql"_L1)
        return readGraphql(request, reply);
    if (purpose == "list"_L1)
        return readList(request, reply);
    if (purpose == "merge"_L1)
        return readMergeHead(request, reply);
    return purpose == "one"_L1 ? readOpen(request, reply) : readStatuses(request, reply);
}

Result<ConnectorPage> GithubDeployments::readNewest(const ConnectorRequest &request,
                                                    const HttpReply &reply) const
{
    const Result<QJsonArray> list = githubList(reply);
    if (!list)
        return fail(list.error());
    GithubPlace place = GithubPlace::ofCursor(request.context[u"cursor"].toString());
    if (place.isWalking && (!place.isGraphql || m_usesGraphql)) {
        place.isResumed = true;
        return ConnectorPage{
            .next = {place.isGraphql ? askGraphql(request.remote, place) : askList(request.remote, place)}};
    }
    place.until = place.known > overlap ? place.known - overlap : 0;
    for (const QJsonValue &deployment : *list) {
        const qint64 created = timeIn(deployment, "created_at"_L1);
        const qint64 updated = timeIn(deployment, "updated_at"_L1);
        if (updated > place.seen)
            place.until = std::min(place.until, created);
        place.top = std::max(place.top, created);
        place.change = std::max(place.change, updated);
        place.refs.insert(QString::number(deployment[u"id"].toInteger()), deployment[u"ref"]);
    }
    place.isWalking = true;
    place.isGraphql = m_usesGraphql;
    place.at.clear();
    if (list->isEmpty())
        return ConnectorPage{.cursors = {{cursorKey(request.remote), place.endCursor()}}};
    if (place.isGraphql)
        return ConnectorPage{.next = {askGraphql(request.remote, place)}};
    const auto nextPage = githubNextPage(m_address, reply);
    return nextPage ? readPage(request.remote, place, *list, *nextPage)
                    : Result<ConnectorPage>(fail(nextPage.error()));
}

Result<ConnectorPage> GithubDeployments::readGraphql(const ConnectorRequest &request,
                                                     const HttpReply &reply) const
{
    GithubPlace place = GithubPlace::ofContext(request.context);
    QJsonArray errors = reply.json[u"errors"].toArray();
    const auto isOnlyTooBig = [](const QJsonValue &error) {
        return error[u"path"].toArray().last().toString() == "databaseId"_L1;
    };
    if (std::all_of(errors.begin(), errors.end(), isOnlyTooBig))
        errors = {};
    if (reply.status >= 400 || !errors.isEmpty())
        return afterGraphqlErrors(request, errors);
    const QJsonObject deployments = reply.json[u"data"][u"repository"][u"deployments"].toObject();
    if (!deployments[u"nodes"].isArray())
        return strangeGithubAnswer(u"no deployments in a GraphQL answer"_s);
    const QJsonArray nodes = deployments[u"nodes"].toArray();
    ConnectorPage page;
    QJsonArray forms;
    QJsonArray todo;
    for (const QJsonValue &node : nodes) {
        const QJsonObject deployment = githubDeploymentOfGraphql(node.toObject(), place.refs);
        forms << deployment;
        if (hasMoreGithubStatuses(node.toObject()))
            todo << deployment;
        else if (const Result<void> added = add(page, request.remote, deployment, reply); !added)
            return fail(added.error());
    }
    if (!newOfPage(place, forms))
        return endlessAnswer();
    place.done += int(nodes.size());
    page.done = place.done;
    page.total = std::max(place.done, place.until > 0 ? 0 : deployments[u"totalCount"].toInt());
    const QString end = deployments[u"pageInfo"][u"endCursor"].toString();
    const bool goesOn = deployments[u"pageInfo"][u"hasNextPage"].toBool() && place.oldest >= place.until;
    if (goesOn && (end.isEmpty() || end == place.at))
        return endlessAnswer();
    place.at = end;
    endPage(page, request.remote, place, {{u"todo"_s, todo}, {u"goesOn"_s, goesOn}});
    return page;
}

/// GraphQL is not for everybody, and its cursors are not for ever.
Result<ConnectorPage> GithubDeployments::afterGraphqlErrors(const ConnectorRequest &request,
                                                            const QJsonArray &errors) const
{
    for (const QJsonValue &error : errors) {
        if (error[u"type"].toString() == "RATE_LIMITED"_L1) {
            return fail(Error::Kind::RateLimited,
                        GithubDeploymentsText::tr(
                            "GitHub has answered as much as this account may ask for in an hour. The sync "
                            "goes on from here later."));
        }
    }
    GithubPlace place = GithubPlace::ofContext(request.context);
    if (!place.at.isEmpty() && request.context[u"oldest"].toInteger() == 0) {
        place.at.clear(); // an old sync's cursor
        return ConnectorPage{.next = {askGraphql(request.remote, place)}};
    }
    place.isGraphql = false;
    place.at.clear();
    place.oldest = 0;
    return ConnectorPage{.next = {askList(request.remote, place)}};
}

Result<ConnectorPage> GithubDeployments::readList(const ConnectorRequest &request,
                                                  const HttpReply &reply) const
{
    const Result<QJsonArray> list = githubList(reply);
    if (!list)
        return fail(list.error());
    const auto nextPage = githubNextPage(m_address, reply);
    if (!nextPage)
        return fail(nextPage.error());
    return readPage(request.remote, GithubPlace::ofContext(request.context), *list, *nextPage);
}

/// A page of REST's list: the statuses of each of its deployments are asked for.
Result<ConnectorPage> GithubDeployments::readPage(const QString &remote, GithubPlace place,
                                                  const QJsonArray &deployments,
                                                  const std::optional<QUrl> &nextPage) const
{
    ConnectorPage page;
    const std::optional<QJsonArray> news = newOfPage(place, deployments);
    if (!news)
        return endlessAnswer();
    QJsonArray todo;
    for (const QJsonValue &deployment : *news) {
        const qint64 created = timeIn(deployment, "created_at"_L1);
        const bool isKnown = place.known > 0 && created < place.known - overlap
            && timeIn(deployment, "updated_at"_L1) < place.seen - overlap;
        if (!isKnown)
            todo << githubDeploymentOfRest(deployment.toObject(), {});
    }
    place.done += int(deployments.size());
    page.done = place.done;
    const bool goesOn = nextPage && place.oldest >= place.until;
    if (goesOn && nextPage->toString(QUrl::FullyEncoded) == place.at)
        return endlessAnswer();
    place.at = nextPage ? nextPage->toString(QUrl::FullyEncoded) : QString();
    endPage(page, remote, place, {{u"todo"_s, todo}, {u"goesOn"_s, goesOn}});
    return page;
}

} // namespace slipway
