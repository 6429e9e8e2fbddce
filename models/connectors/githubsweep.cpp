#include "models/connectors/githubsweep.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

QVector<ConnectorRequest> GithubSweep::first(const SyncPlace &place) const
{
    QVector<ConnectorRequest> requests;
    for (const QString &remote : place.remotes) {
        requests << askGithubRepository(m_address, remote, {u"deployments"_s}, {{u"per_page"_s, u"100"_s}},
                                        u"sweep"_s, {{u"visited"_s, QJsonArray()}});
        requests.last().isOptional = true;
    }
    return requests;
}

Result<SweepPage> GithubSweep::read(const ConnectorRequest &request, const HttpReply &reply) const
{
    const Result<QJsonArray> list = githubList(reply);
    if (!list)
        return fail(list.error());
    SweepPage page;
    for (const QJsonValue &deployment : *list) {
        const qint64 number = deployment[u"id"].toInteger();
        if (number <= 0)
            return strangeGithubAnswer(u"a deployment without an id"_s);
        page.listed << githubId(request.remote, u"deployments"_s, number);
    }
    const auto nextPage = githubNextPage(m_address, reply);
    if (!nextPage)
        return fail(nextPage.error());
    if (!*nextPage) {
        page.wholeOf = request.remote + u"/deployments/"_s;
        return page;
    }
    QJsonArray visited = request.context[u"visited"].toArray();
    visited << request.http.url.toString(QUrl::FullyEncoded);
    if (visited.contains((*nextPage)->toString(QUrl::FullyEncoded)))
        return endlessAnswer();
    ConnectorRequest next = request;
    next.http.url = **nextPage;
    next.context.insert(u"visited"_s, visited);
    page.next = {next};
    return page;
}

std::optional<ConnectorRequest> GithubSweep::look(const QString &externalId) const
{
    const auto thing = GithubThing::parse(externalId);
    if (!thing || thing->kind != "deployments"_L1)
        return std::nullopt;
    return askGithubRepository(m_address, thing->remote, {u"deployments"_s, QString::number(thing->number)},
                               {}, u"sweep-look"_s);
}

} // namespace slipway
