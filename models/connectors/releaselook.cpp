#include "models/connectors/releaselook.h"

#include "models/base/text.h"
#include "models/connectors/giteareading.h"
#include "models/connectors/giteasync.h"
#include "models/connectors/githubasking.h"
#include "models/connectors/githubreading.h"
#include "models/connectors/gitlabreading.h"
#include "models/connectors/gitlabsync.h"
#include "models/connectors/httprules.h"
#include "models/connectors/serveranswer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ReleaseLookText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Connectors)
};

constexpr int mostLookPages = 10; // drafts are the newest

using LookStep = ConnectorStep<ReleaseLook>;

/// Below the path that people copy, with or without the API's own end.
QUrl apiBelow(QUrl base, const QString &end)
{
    if (!base.path().endsWith(end))
        base.setPath(base.path() + end);
    return base;
}

LookStep foundNothing()
{
    return {.next = {}, .answer = ReleaseLook{}};
}

LookStep found(ServerRelease release)
{
    return {.next = {}, .answer = ReleaseLook{std::move(release)}};
}

/// The release of that tag in one page of a list, read by `read`.
template <class Read>
Result<std::optional<ServerRelease>> inList(const QJsonArray &list, const QString &tag, Read read)
{
    for (const QJsonValue value : list) {
        const QJsonObject object = value.toObject();
        if (object[u"tag_name"].toString() != tag)
            continue;
        const Result<ServerRelease> release = read(object);
        if (!release)
            return fail(release.error());
        return std::optional(*release);
    }
    return std::optional<ServerRelease>();
}

ConnectorRequest nextPage(const ConnectorRequest &request, const QUrl &address)
{
    ConnectorRequest next = request;
    next.http.url = address;
    next.context.insert(u"page"_s, request.context[u"page"].toInt() + 1);
    return next;
}

bool mayAskOn(const ConnectorRequest &request)
{
    return request.context[u"page"].toInt() + 1 < mostLookPages;
}

Result<LookStep> readGithubLook(const GithubAddress &address, const ConnectorRequest &request,
                                const HttpReply &reply)
{
    const QString remote = request.context[u"remote"].toString();
    const auto read = [&](const QJsonObject &object) { return readGithubRelease(object, remote); };
    if (request.purpose == "tag"_L1) {
        if (reply.status >= 400) {
            return LookStep{.next =
                                askGithubRepository(address, remote, {u"releases"_s},
                                                    {{u"per_page"_s, u"100"_s}}, u"list"_s, request.context),
                            .answer = {}};
        }
        const auto release = read(reply.json.object());
        return release ? Result<LookStep>(found(*release)) : fail(release.error());
    }
    const auto list = githubList(reply);
    if (!list)
        return fail(list.error());
    const auto release = inList(*list, request.context[u"tag"].toString(), read);
    if (!release)
        return fail(release.error());
    if (*release)
        return found(**release);
    const auto next = githubNextPage(address, reply);
    if (!next)
        return fail(next.error());
    if (*next && mayAskOn(request))
        return LookStep{.next = nextPage(request, **next), .answer = {}};
    return foundNothing();
}

Result<LookStep> readGiteaLook(const QUrl &api, const ConnectorRequest &request, const HttpReply &reply)
{
    const QString remote = request.context[u"remote"].toString();
    const auto read = [&](const QJsonObject &object) { return readGiteaRelease(object, remote); };
    if (request.purpose == "tag"_L1) {
        if (reply.status >= 400) {
            ConnectorRequest list = request;
            list.purpose = u"list"_s;
            list.readsAbsence = false;
            list.http.url = giteaAddress(
                api, remote, u"/releases"_s,
                {{u"draft"_s, u"true"_s}, {u"limit"_s, QString::number(giteaPageSize)}, {u"page"_s, u"1"_s}});
            return LookStep{.next = list, .answer = {}};
        }
        const auto release = read(reply.json.object());
        return release ? Result<LookStep>(found(*release)) : fail(release.error());
    }
    const auto list = giteaList(reply);
    if (!list)
        return fail(list.error());
    const auto release = inList(*list, request.context[u"tag"].toString(), read);
    if (!release)
        return fail(release.error());
    if (*release)
        return found(**release);
    if (const auto next = pageAfter(request.http.url, reply); next && mayAskOn(request))
        return LookStep{.next = nextPage(request, *next), .answer = {}};
    return foundNothing();
}

Result<LookStep> readGitLabLook(const QUrl &api, const ConnectorRequest &request, const HttpReply &reply)
{
    const QString remote = request.context[u"remote"].toString();
    if (request.purpose == "whose"_L1) {
        ConnectorRequest next = request;
        next.purpose = u"tag"_s;
        next.readsAbsence = true;
        next.http.url =
            gitLabAddress(api, remote, u"/releases/"_s + encodedSegment(request.context[u"tag"].toString()));
        next.context.insert(u"project"_s, reply.json[u"id"]);
        return LookStep{.next = next, .answer = {}};
    }
    if (reply.status >= 400)
        return foundNothing();
    const GitLabProject project{
        .remote = remote, .id = request.context[u"project"_s].toInteger(), .page = {}};
    const auto release = readGitLabRelease(reply.json.object(), project);
    return release ? Result<LookStep>(found(*release)) : fail(release.error());
}

} // namespace

Result<ConnectorRequest> askForRelease(const Connection &connection, const QString &remote,
                                       const QString &tag)
{
    const Result<QUrl> base = parseServiceAddress(connection.url);
    if (!base)
        return fail(base.error());
    if (remote.isEmpty() || tag.isEmpty()) {
        return fail(Error::Kind::Usage,
                    ReleaseLookText::tr("“%1” does not know what the project is called there. Say it with "
                                        "--project PROJECT=NAME when adding the connection.")
                        .arg(oneLine(connection.name, 80)));
    }
    const QJsonObject context{{u"remote"_s, remote}, {u"tag"_s, tag}};
    ConnectorRequest request;
    switch (connection.kind) {
    case ConnectionKind::GitHub:
        if (remote.split(u'/').size() != 2)
            break;
        request = askGithubRepository(GithubAddress::of(*base), remote, {u"releases"_s, u"tags"_s, tag}, {},
                                      u"tag"_s, context);
        request.readsAbsence = true;
        return request;
    case ConnectionKind::Gitea:
        request.http.url =
            giteaAddress(apiBelow(*base, u"/api/v1"_s), remote, u"/releases/tags/"_s + encodedSegment(tag));
        request.purpose = u"tag"_s;
        request.context = context;
        request.readsAbsence = true;
        return request;
    case ConnectionKind::GitLab:
        request.http.url = gitLabAddress(apiBelow(*base, u"/api/v4"_s), remote, {});
        request.purpose = u"whose"_s;
        request.context = context;
        return request;
    default:
        break;
    }
    return fail(Error::Kind::Usage,
                ReleaseLookText::tr("“%1” has no releases to publish notes in. Name a connection to GitHub, "
                                    "GitLab, Gitea or Forgejo.")
                    .arg(oneLine(connection.name, 80)));
}

Result<ConnectorStep<ReleaseLook>> readRelease(const Connection &connection, const ConnectorRequest &request,
                                               const HttpReply &reply)
{
    const Result<QUrl> base = parseServiceAddress(connection.url);
    if (!base)
        return fail(base.error());
    switch (connection.kind) {
    case ConnectionKind::GitHub:
        return readGithubLook(GithubAddress::of(*base), request, reply);
    case ConnectionKind::Gitea:
        return readGiteaLook(apiBelow(*base, u"/api/v1"_s), request, reply);
    default:
        return readGitLabLook(apiBelow(*base, u"/api/v4"_s), request, reply);
    }
}

} // namespace slipway
