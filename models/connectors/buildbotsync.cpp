#include "models/connectors/buildbotsync.h"

#include "models/connectors/buildbotreading.h"
#include "models/connectors/serveranswer.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

/// How far a sync has come; kept between requests in their context and between syncs in the cursor.
/// Every build comes from a request, so a server without a newer request and with nothing open has nothing
/// new: one question tells.
struct BuildbotPlace
{
    qint64 after = 0; ///< builds up to this id have been read
    QJsonArray again{}; ///< builds that were not complete then
    qint64 newest = 0; ///< the newest request when the last whole sync began
    qint64 waiting = 0; ///< the oldest request that was not complete then; 0: none

    // Of this sync only.
    qint64 top = 0; ///< the newest request now
    qint64 open = 0; ///< the oldest one that is not complete now
    QJsonArray stillOpen{}; ///< builds of `again` read once more and still not complete
    QJsonArray builders{};
    QJsonArray requests{}; ///< one page of requests whose build sets are asked for
    int done = 0;

    static BuildbotPlace fromJson(const QJsonObject &json)
    {
        return {.after = json[u"after"].toInteger(),
                .again = json[u"again"].toArray(),
                .newest = json[u"newest"].toInteger(),
                .waiting = json[u"waiting"].toInteger(),
                .top = json[u"top"].toInteger(),
                .open = json[u"open"].toInteger(),
                .stillOpen = json[u"stillOpen"].toArray(),
                .builders = json[u"builders"].toArray(),
                .requests = json[u"requests"].toArray(),
                .done = json[u"done"].toInt()};
    }

    QJsonObject toJson() const
    {
        return {{u"after"_s, after},
                {u"again"_s, again},
                {u"newest"_s, newest},
                {u"waiting"_s, waiting},
                {u"top"_s, top},
                {u"open"_s, open},
                {u"stillOpen"_s, stillOpen},
                {u"builders"_s, builders},
                {u"requests"_s, requests},
                {u"done"_s, done}};
    }

    QString cursor() const
    {
        QJsonArray unread = stillOpen;
        for (const QJsonValue &id : again)
            unread << id;
        const QJsonObject json{
            {u"after"_s, after}, {u"again"_s, unread}, {u"newest"_s, newest}, {u"waiting"_s, waiting}};
        return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }

    bool isQuiet() const { return top == newest && again.isEmpty() && waiting == 0; }
};

namespace {

// All properties of a build cost the master a query each: more than a hundred take a busy one too long.
constexpr int pageSize = 100;
constexpr int idsAtOnce = 100;

BuildbotParameters idsParameters(const QString &name, const QJsonArray &ids, int count)
{
    BuildbotParameters parameters;
    for (qsizetype i = 0; i < std::min<qsizetype>(ids.size(), count); ++i)
        parameters.append({name, QString::number(ids[i].toInteger())});
    return parameters;
}

} // namespace

QString buildbotCursorKey()
{
    return u"deployments"_s;
}

ConnectorRequest askBuildbot(const QUrl &base, const QString &path, const BuildbotParameters &query,
                             const QString &purpose, const QJsonObject &context)
{
    QUrl url = base;
    url.setPath(base.path() + u"/api/v2/"_s + path, QUrl::DecodedMode);
    QUrlQuery items;
    for (const auto &[name, value] : query)
        items.addQueryItem(name, value);
    url.setQuery(items);
    return {.http = {.url = url}, .purpose = purpose, .context = context};
}

QVector<ConnectorRequest> BuildbotSync::first(const QString &cursor) const
{
    const auto place = BuildbotPlace::fromJson(QJsonDocument::fromJson(cursor.toUtf8()).object());
    return {askBuildbot(
        m_base, u"buildrequests"_s,
        {{u"field"_s, u"buildrequestid"_s}, {u"order"_s, u"-buildrequestid"_s}, {u"limit"_s, u"1"_s}},
        u"newest"_s, place.toJson())};
}

ConnectorRequest BuildbotSync::askOpen(const BuildbotPlace &place, qint64 after) const
{
    return askBuildbot(m_base, u"buildrequests"_s,
                       {{u"complete"_s, u"false"_s},
                        {u"buildrequestid__gt"_s, QString::number(after)},
                        {u"order"_s, u"buildrequestid"_s},
                        {u"limit"_s, QString::number(pageSize)},
                        {u"property"_s, u"*"_s}},
                       u"open"_s, place.toJson());
}

ConnectorRequest BuildbotSync::askCancelled(const BuildbotPlace &place, qint64 after) const
{
    return askBuildbot(m_base, u"buildrequests"_s,
                       {{u"complete"_s, u"true"_s},
                        {u"results"_s, u"6"_s},
                        {u"buildrequestid__gt"_s, QString::number(after)},
                        {u"order"_s, u"buildrequestid"_s},
                        {u"limit"_s, QString::number(pageSize)},
                        {u"property"_s, u"*"_s}},
                       u"cancelled"_s, place.toJson());
}

ConnectorRequest BuildbotSync::askBuilds(const BuildbotPlace &place) const
{
    return askBuildbot(m_base, u"builds"_s,
                       {{u"buildid__gt"_s, QString::number(place.after)},
                        {u"order"_s, u"buildid"_s},
                        {u"limit"_s, QString::number(pageSize)},
                        {u"property"_s, u"*"_s}},
                       u"builds"_s, place.toJson());
}

ConnectorRequest BuildbotSync::askAgainOrBuilds(const BuildbotPlace &place) const
{
    if (place.again.isEmpty())
        return askBuilds(place);
    BuildbotParameters query = idsParameters(u"buildid"_s, place.again, idsAtOnce);
    query.append({u"property"_s, u"*"_s});
    return askBuildbot(m_base, u"builds"_s, query, u"again"_s, place.toJson());
}

Result<ConnectorPage> BuildbotSync::read(const ConnectorRequest &request, const HttpReply &reply) const
{
    const auto place = BuildbotPlace::fromJson(request.context);
    const QString &purpose = request.purpose;
    const QString list = purpose == "builders"_L1         ? u"builders"_s
        : purpose.startsWith("sets-"_L1)                  ? u"buildsets"_s
        : purpose == "again"_L1 || purpose == "builds"_L1 ? u"builds"_s
                                                          : u"buildrequests"_s;
    const Result<QJsonArray> entries = buildbotList(reply, list);
    if (!entries)
        return fail(entries.error());
    if (purpose == "newest"_L1)
        return readNewest(place, *entries);
    if (purpose == "builders"_L1) {
        BuildbotPlace known = place;
        known.builders = *entries;
        return ConnectorPage{.next = {askOpen(known, 0)},
                             .total = int(std::max<qint64>(0, known.top - known.newest))};
    }
    if (purpose == "open"_L1 || purpose == "cancelled"_L1)
        return readRequests(place, *entries, purpose);
    if (purpose.startsWith("sets-"_L1))
        return readSets(place, *entries, purpose.sliced(5));
    return purpose == "again"_L1 ? readAgain(place, *entries) : readBuilds(place, *entries);
}

Result<ConnectorPage> BuildbotSync::readNewest(BuildbotPlace place, const QJsonArray &requests) const
{
    place.top = requests.at(0)[u"buildrequestid"].toInteger();
    if (place.isQuiet())
        return ConnectorPage{};
    if (place.top < place.newest) // another server, or an emptied one, at the same address
        place = BuildbotPlace{.top = place.top};
    return ConnectorPage{.next = {askBuildbot(m_base, u"builders"_s, {}, u"builders"_s, place.toJson())}};
}

Result<ConnectorPage> BuildbotSync::readRequests(BuildbotPlace place, const QJsonArray &requests,
                                                 const QString &purpose) const
{
    if (requests.isEmpty())
        return afterRequests(place, 0, true, purpose);
    const qint64 first = requests.first()[u"buildrequestid"].toInteger();
    if (purpose == "open"_L1 && place.open == 0)
        place.open = first;
    else if (purpose == "open"_L1 && first <= place.open)
        return endlessAnswer();
    place.requests = requests;
    QJsonArray sets;
    for (const QJsonValue &request : requests)
        sets << request[u"buildsetid"];
    return ConnectorPage{
        .next = {askBuildbot(m_base, u"buildsets"_s, idsParameters(u"bsid"_s, sets, pageSize),
                             u"sets-"_s + purpose, place.toJson())}};
}

Result<ConnectorPage> BuildbotSync::readSets(BuildbotPlace place, const QJsonArray &sets,
                                             const QString &purpose) const
{
    QHash<qint64, QJsonObject> setById;
    for (const QJsonValue &set : sets)
        setById.insert(set[u"bsid"].toInteger(), set.toObject());
    const QHash<int, ServerJob> builders = readBuildbotBuilders(place.builders);
    const QJsonArray requests = std::exchange(place.requests, {});
    const qint64 last = requests.last()[u"buildrequestid"].toInteger();
    QVector<ServerDeployment> items;
    for (const QJsonValue &request : requests) {
        Result<ServerDeployment> item = readBuildbotRequest(
            request.toObject(), setById.value(request[u"buildsetid"].toInteger()), builders, m_base);
        if (!item)
            return fail(item.error());
        items << std::move(*item);
    }
    ConnectorPage page = afterRequests(place, last, requests.size() < pageSize, purpose);
    page.items = items;
    return page;
}

/// What comes after a page of requests: the next one, or the next part of the sync.
ConnectorPage BuildbotSync::afterRequests(const BuildbotPlace &place, qint64 last, bool isLast,
                                          const QString &purpose) const
{
    ConnectorPage page{.done = place.done, .total = int(std::max<qint64>(0, place.top - place.newest))};
    if (purpose == "open"_L1) {
        page.next = {isLast ? askAgainOrBuilds(place) : askOpen(place, last)};
    } else if (!isLast) {
        page.next = {askCancelled(place, last)};
    } else {
        BuildbotPlace end = place;
        end.newest = place.top;
        end.waiting = place.open;
        page.cursors = {{buildbotCursorKey(), end.cursor()}};
    }
    return page;
}

Result<void> BuildbotSync::addBuilds(ConnectorPage &page, const QJsonArray &builds, QJsonArray &openOnes,
                                     const BuildbotPlace &place) const
{
    const QHash<int, ServerJob> builders = readBuildbotBuilders(place.builders);
    for (const QJsonValue &build : builds) {
        Result<ServerDeployment> item = readBuildbotBuild(build.toObject(), builders, m_base);
        if (!item)
            return fail(item.error());
        if (item->state == DeploymentState::Running)
            openOnes << build[u"buildid"];
        page.items << std::move(*item);
    }
    return {};
}

Result<ConnectorPage> BuildbotSync::readAgain(BuildbotPlace place, const QJsonArray &builds) const
{
    ConnectorPage page;
    for (int i = 0; i < idsAtOnce && !place.again.isEmpty(); ++i)
        place.again.removeFirst();
    if (const Result<void> added = addBuilds(page, builds, place.stillOpen, place); !added)
        return fail(added.error());
    page.cursors = {{buildbotCursorKey(), place.cursor()}};
    page.next = {askAgainOrBuilds(place)};
    return page;
}

Result<ConnectorPage> BuildbotSync::readBuilds(BuildbotPlace place, const QJsonArray &builds) const
{
    ConnectorPage page;
    if (const Result<void> added = addBuilds(page, builds, place.stillOpen, place); !added)
        return fail(added.error());
    for (const QJsonValue &build : builds) {
        const qint64 id = build[u"buildid"].toInteger();
        if (id <= place.after)
            return endlessAnswer();
        place.after = id;
    }
    place.done += int(builds.size());
    page.done = place.done;
    page.total = int(std::max<qint64>(place.done, place.top - place.newest));
    page.cursors = {{buildbotCursorKey(), place.cursor()}};
    const qint64 known = place.waiting > 0 ? std::min(place.waiting - 1, place.newest) : place.newest;
    page.next = {builds.size() < pageSize ? askCancelled(place, known) : askBuilds(place)};
    return page;
}

} // namespace slipway
