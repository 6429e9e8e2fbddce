#include "models/connectors/githubdeployment.h"
#include "models/connectors/githubdeployments.h"
#include "models/connectors/githubplace.h"
#include "models/connectors/httprules.h"

#include <QJsonArray>

// The statuses of single deployments, and the heads of test merges: what is asked behind a page of the list.

using namespace Qt::StringLiterals;

namespace slipway {

ConnectorRequest GithubDeployments::askStatuses(const QString &remote, qint64 number, const QString &purpose,
                                                const QJsonObject &context) const
{
    return ask(remote, {u"deployments"_s, QString::number(number), u"statuses"_s},
               {{u"per_page"_s, u"100"_s}}, purpose, context);
}

ConnectorRequest GithubDeployments::askMergeHead(const QString &remote, const QJsonObject &deployment,
                                                 const QJsonObject &chain) const
{
    ConnectorRequest request = ask(remote, {u"commits"_s, deployment[u"sha"].toString()}, {}, u"merge"_s,
                                   {{u"deployment"_s, deployment}, {u"chain"_s, chain}});
    request.readsRefusal = true;
    return request;
}

/// What comes behind a page: the statuses of its deployments, one after the other, and only then the place it
/// reaches and the next page. `chain` holds what is left of that.
void GithubDeployments::endPage(ConnectorPage &page, const QString &remote, const GithubPlace &place,
                                QJsonObject chain) const
{
    chain.insert(u"place"_s, place.context());
    goOn(page, remote, chain);
}

void GithubDeployments::goOn(ConnectorPage &page, const QString &remote, QJsonObject chain) const
{
    QJsonArray todo = chain[u"todo"].toArray();
    if (!todo.isEmpty()) {
        const QJsonObject deployment = todo.takeAt(0).toObject();
        chain.insert(u"todo"_s, todo);
        page.next << askStatuses(remote, deployment[u"id"].toInteger(), u"statuses"_s,
                                 {{u"deployment"_s, deployment}, {u"chain"_s, chain}});
        page.next.last().isOptional = false; // the place would pass what nobody read
        page.next.last().readsAbsence = true; // deleted meanwhile
        return;
    }
    const GithubPlace place = GithubPlace::ofContext(chain[u"place"].toObject());
    const bool goesOn = chain[u"goesOn"].toBool();
    page.cursors << ConnectorCursor{cursorKey(remote), goesOn ? place.cursor() : place.endCursor()};
    if (goesOn)
        page.next << (place.isGraphql ? askGraphql(remote, place) : askList(remote, place));
    else if (place.isResumed)
        page.next << askNewest(remote, place.endCursor(), false);
}

/// The statuses of one deployment, page by page; `number` is of an open one, of which only that is known.
Result<ConnectorPage> GithubDeployments::readStatuses(const ConnectorRequest &request,
                                                      const HttpReply &reply) const
{
    const QJsonObject &context = request.context;
    const QJsonObject chain = context[u"chain"].toObject();
    ConnectorPage page;
    if (reply.status >= 400) {
        if (chain.isEmpty()) // an open one that was deleted; sweeps find that out
            return page;
        goOn(page, request.remote, chain);
        return page;
    }
    const Result<QJsonArray> list = githubList(reply);
    if (!list)
        return fail(list.error());
    const auto nextPage = githubNextPage(m_address, reply);
    if (!nextPage)
        return fail(nextPage.error());
    QJsonArray statuses = context[u"statuses"].toArray();
    for (const QJsonValue &status : *list)
        statuses << status;
    if (*nextPage && statuses.size() < 10000) {
        ConnectorRequest more = request;
        more.isConditional = false;
        more.http.etag.clear();
        more.http.url = **nextPage;
        more.context.insert(u"statuses"_s, statuses);
        page.next << more;
        return page;
    }
    if (const qint64 number = context[u"number"].toInteger(); number > 0) {
        page.next << ask(request.remote, {u"deployments"_s, QString::number(number)}, {}, u"one"_s,
                         {{u"statuses"_s, statuses}});
        return page;
    }
    QJsonObject form = context[u"deployment"].toObject();
    form.insert(u"statuses"_s, githubDeploymentOfRest({}, statuses)[u"statuses"]);
    if (const Result<void> added = add(page, request.remote, form, reply, chain); !added)
        return fail(added.error());
    if (page.next.isEmpty()) // else behind the head of a test merge
        goOn(page, request.remote, chain);
    return page;
}

Result<ConnectorPage> GithubDeployments::readOpen(const ConnectorRequest &request,
                                                  const HttpReply &reply) const
{
    ConnectorPage page;
    const QJsonObject form =
        githubDeploymentOfRest(reply.json.object(), request.context[u"statuses"].toArray());
    if (const Result<void> added = add(page, request.remote, form, reply); !added)
        return fail(added.error());
    return page;
}

Result<ConnectorPage> GithubDeployments::readMergeHead(const ConnectorRequest &request,
                                                       const HttpReply &reply) const
{
    QJsonObject deployment = request.context[u"deployment"].toObject();
    QStringList parents;
    const QJsonArray list = reply.json[u"parents"].toArray();
    for (const QJsonValue &parent : list)
        parents << parent[u"sha"].toString();
    const QString head = headOfGithubTestMerge(reply.json[u"commit"][u"message"].toString(), parents);
    // Its own commit where nobody knows better.
    deployment.insert(u"head"_s, head.isEmpty() ? deployment[u"sha"].toString() : head);
    ConnectorPage page;
    if (const Result<void> added = add(page, request.remote, deployment, reply); !added)
        return fail(added.error());
    if (const QJsonObject chain = request.context[u"chain"].toObject(); !chain.isEmpty())
        goOn(page, request.remote, chain);
    return page;
}

/// Adds what was read, or the question for the head that a test merge stands for.
Result<void> GithubDeployments::add(ConnectorPage &page, const QString &remote, const QJsonObject &deployment,
                                    const HttpReply &reply, const QJsonObject &chain) const
{
    if (isGithubTestMerge(deployment) && CommitId::parse(deployment[u"sha"].toString())) {
        page.next << askMergeHead(remote, deployment, chain);
        return {};
    }
    Result<ServerDeployment> item =
        readGithubDeployment(deployment, remote, m_address, httpDate(reply.header("Date")));
    if (!item)
        return fail(item.error());
    page.items << std::move(*item);
    return {};
}

} // namespace slipway
