#include "models/connectors/githublists.h"

#include "models/connectors/githubreading.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 dayLong = 24LL * 3600 * 1000;
constexpr qsizetype githubPageSize = 100;

QString cursorKeyOfList(ServerResource resource, const QString &remote)
{
    return toString(resource) + u'/' + remote;
}

Result<void> addEntries(ConnectorPage &page, const ConnectorRequest &request, const QJsonArray &entries)
{
    const auto addTo = [&](auto &facts, auto read) -> Result<void> {
        for (const QJsonValue &entry : entries) {
            auto fact = read(entry.toObject(), request.remote);
            if (!fact)
                return fail(fact.error());
            facts << std::move(*fact);
        }
        return {};
    };
    if (request.resource == ServerResource::Environments)
        return addTo(page.environments, readGithubEnvironment);
    if (request.resource == ServerResource::Releases)
        return addTo(page.releases, readGithubRelease);
    return addTo(page.milestones, readGithubMilestone);
}

} // namespace

QVector<ConnectorRequest> GithubLists::first(const QString &remote, const SyncPlace &place) const
{
    QVector<ConnectorRequest> requests;
    const qint64 now = place.now.isValid() ? place.now.toMSecsSinceEpoch() : 0;
    for (const ServerResource resource :
         {ServerResource::Environments, ServerResource::Releases, ServerResource::Milestones}) {
        QuestionParameters query{{u"per_page"_s, u"100"_s}};
        if (resource == ServerResource::Milestones)
            query.append({u"state"_s, u"all"_s});
        const QJsonObject known =
            QJsonDocument::fromJson(place.cursors.value(cursorKeyOfList(resource, remote)).toUtf8()).object();
        const bool isLong = known[u"pages"].toInt() > 1;
        const bool isDue = now - known[u"whole"].toInteger() >= dayLong;
        ConnectorRequest request = askGithubRepository(
            m_address, remote, {toString(resource)}, query, u"lists"_s,
            {{u"now"_s, now}, {u"isFirstOnly"_s, isLong && !isDue}, {u"visited"_s, QJsonArray()}});
        request.resource = resource;
        request.isOptional = true;
        request.isConditional =
            !(isLong && isDue); // what is gone from a later page does not change the first
        requests << request;
    }
    return requests;
}

bool GithubLists::asked(const ConnectorRequest &request)
{
    return request.purpose == "lists"_L1;
}

Result<ConnectorPage> GithubLists::read(const ConnectorRequest &request, const HttpReply &reply) const
{
    const bool isNamed = request.resource == ServerResource::Environments;
    const Result<QJsonArray> entries = githubList(reply, isNamed ? toString(request.resource) : QString());
    if (!entries)
        return fail(entries.error());
    ConnectorPage page;
    if (const Result<void> added = addEntries(page, request, *entries); !added)
        return fail(added.error());
    const auto nextPage = githubNextPage(m_address, reply);
    if (!nextPage)
        return fail(nextPage.error());
    QJsonArray visited = request.context[u"visited"].toArray();
    visited << request.http.url.toString(QUrl::FullyEncoded);
    if (*nextPage && request.context[u"isFirstOnly"].toBool())
        return page;
    if (!*nextPage) {
        page.complete = {{request.resource, request.remote}};
        // One more entry makes a full page two, and may leave the first as it is.
        const qsizetype pages = visited.size() + (entries->size() >= githubPageSize ? 1 : 0);
        const QJsonObject known{{u"pages"_s, pages}, {u"whole"_s, request.context[u"now"]}};
        page.cursors = {{cursorKeyOfList(request.resource, request.remote), compactJsonText(known)}};
        return page;
    }
    if (visited.contains((*nextPage)->toString(QUrl::FullyEncoded)))
        return endlessAnswer();
    ConnectorRequest next = request;
    next.http.url = **nextPage;
    next.http.etag.clear();
    next.isConditional = false;
    next.context.insert(u"visited"_s, visited);
    page.next = {next};
    return page;
}

} // namespace slipway
