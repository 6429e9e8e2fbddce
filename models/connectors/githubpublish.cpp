#include "models/base/text.h"
#include "models/connectors/githubacts.h"
#include "models/connectors/githubdeployment.h"
#include "models/connectors/githubreading.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {
struct GithubPublishText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::GitHub)
};

QJsonObject bodyOf(const QJsonObject &wish, bool isDraft)
{
    QJsonObject body{{u"tag_name"_s, wish[u"tag"]},
                     {u"name"_s, wish[u"name"]},
                     {u"body"_s, wish[u"notes"]},
                     {u"draft"_s, isDraft},
                     {u"prerelease"_s, wish[u"prerelease"]}};
    if (const QString commit = wish[u"commit"].toString(); !commit.isEmpty())
        body.insert(u"target_commitish"_s, commit);
    return body;
}

} // namespace

Result<ConnectorRequest> GithubActs::publish(const PublishWish &wish) const
{
    QJsonObject context{{u"id"_s, wish.externalId},
                        {u"tag"_s, wish.tag},
                        {u"commit"_s, wish.commit.hex()},
                        {u"name"_s, wish.name},
                        {u"notes"_s, wish.notes},
                        {u"draft"_s, wish.isDraft},
                        {u"prerelease"_s, wish.isPrerelease}};
    if (wish.seenNotes)
        context.insert(u"seen"_s, *wish.seenNotes);
    if (wish.remote.split(u'/').size() != 2 || wish.tag.isEmpty()) {
        return fail(
            Error::Kind::Usage,
            GithubPublishText::tr("A release on GitHub needs a repository, in the form owner/name, and a "
                                  "tag. Give both."));
    }
    if (!wish.externalId.isEmpty()) {
        return askGithubRepository(m_address, wish.remote, {u"releases"_s, wish.externalId}, {}, u"before"_s,
                                   context);
    }
    ConnectorRequest request = askGithubRepository(
        m_address, wish.remote, {u"releases"_s, u"tags"_s, wish.tag}, {}, u"exists"_s, context);
    request.readsRefusal = true;
    return request;
}

Result<ConnectorStep<ServerRelease>> GithubActs::readPublished(const ConnectorRequest &request,
                                                               const HttpReply &reply) const
{
    const QString &purpose = request.purpose;
    if (purpose == "before"_L1)
        return readBeforeChange(request, reply);
    if (purpose == "exists"_L1) {
        if (reply.status < 400) {
            return fail(
                Error::Kind::Refused,
                GithubPublishText::tr("%1 has published a release for “%2” there already. Open that one to "
                                      "change it.")
                    .arg(oneLine(answeredName(reply.json[u"author"][u"login"]), 200),
                         oneLine(request.context[u"tag"].toString(), 200)));
        }
        if (request.context[u"commit"].toString().isEmpty())
            return ConnectorStep<ServerRelease>{.next = create(request), .answer = {}};
        ConnectorRequest tag =
            ask(request, {u"git"_s, u"ref"_s, u"tags/"_s + request.context[u"tag"].toString()}, {}, u"tag"_s);
        tag.readsRefusal = true;
        return ConnectorStep<ServerRelease>{.next = tag, .answer = {}};
    }
    if (purpose == "tag"_L1)
        return readTag(request, reply);
    const Result<ServerRelease> release = readGithubRelease(reply.json.object(), request.remote);
    if (!release)
        return fail(release.error());
    if (purpose == "create"_L1 && !request.context[u"draft"].toBool()) {
        // Made as a draft first: whoever watches is told once, when all of it is there.
        return ConnectorStep<ServerRelease>{
            .next = withGithubBody(ask(request, {u"releases"_s, release->externalId}, {}, u"publish"_s),
                                   "PATCH", {{u"draft"_s, false}}),
            .answer = {}};
    }
    return ConnectorStep<ServerRelease>{.next = {}, .answer = *release};
}

ConnectorRequest GithubActs::create(const ConnectorRequest &before) const
{
    return withGithubBody(ask(before, {u"releases"_s}, {}, u"create"_s), "POST",
                          bodyOf(before.context, true));
}

/// A tag that is there already decides which commit is released, whatever the release says.
Result<ConnectorStep<ServerRelease>> GithubActs::readTag(const ConnectorRequest &request,
                                                         const HttpReply &reply) const
{
    const QString sha = reply.json[u"object"][u"sha"].toString();
    const bool isAnnotated = reply.json[u"object"][u"type"].toString() == "tag"_L1;
    if (reply.status < 400 && isAnnotated)
        return ConnectorStep<ServerRelease>{.next = ask(request, {u"git"_s, u"tags"_s, sha}, {}, u"tag"_s),
                                            .answer = {}};
    const QString wanted = request.context[u"commit"].toString();
    if (reply.status < 400 && sha != wanted) {
        return fail(
            Error::Kind::Refused,
            GithubPublishText::tr("The tag “%1” is at the commit %2 on GitHub and not at %3. Nothing was "
                                  "published; look at the tag first.")
                .arg(oneLine(request.context[u"tag"].toString(), 200), sha.left(8), wanted.left(8)));
    }
    return ConnectorStep<ServerRelease>{.next = create(request), .answer = {}};
}

Result<ConnectorStep<ServerRelease>> GithubActs::readBeforeChange(const ConnectorRequest &request,
                                                                  const HttpReply &reply) const
{
    const Result<ServerRelease> there = readGithubRelease(reply.json.object(), request.remote);
    if (!there)
        return fail(there.error());
    const QJsonObject &wish = request.context;
    if (!mayReplaceNotes(there->notes, wish[u"seen"], wish[u"notes"].toString()))
        return notesHaveChanged(there->tag);
    return ConnectorStep<ServerRelease>{
        .next = withGithubBody(ask(request, {u"releases"_s, there->externalId}, {}, u"change"_s), "PATCH",
                               bodyOf(wish, wish[u"draft"].toBool())),
        .answer = {}};
}

} // namespace slipway
