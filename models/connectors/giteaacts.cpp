#include "models/connectors/giteaacts.h"

#include "models/base/text.h"
#include "models/connectors/giteasync.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct GiteaActsText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Gitea)
};

void setGiteaBody(ConnectorRequest &request, const QByteArray &method, const QJsonObject &body)
{
    request.http.method = method;
    request.http.headers = {{"Content-Type", "application/json"}};
    request.http.body = compactJson(body);
}

} // namespace

Result<ConnectorRequest> GiteaActs::trigger(const TriggerWish &wish) const
{
    const QString workflow = wish.job.section(u'/', 0, 0);
    if (workflow.isEmpty() || wish.reference.isEmpty()) {
        return fail(
            Error::Kind::Usage,
            GiteaActsText::tr("A workflow is started by its file's name, for a tag or a branch. Name both."));
    }
    QJsonObject inputs;
    for (auto it = wish.parameters.begin(); it != wish.parameters.end(); ++it)
        inputs.insert(it.key(), it.value());
    return ConnectorRequest{.http = {.url = giteaAddress(m_api, wish.remote, u"/commits"_s,
                                                         {{u"sha"_s, wish.reference},
                                                          {u"limit"_s, u"1"_s},
                                                          {u"stat"_s, u"false"_s},
                                                          {u"verification"_s, u"false"_s},
                                                          {u"files"_s, u"false"_s}})},
                            .purpose = u"reference"_s,
                            .context = {{u"workflow"_s, workflow},
                                        {u"ref"_s, wish.reference},
                                        {u"commit"_s, wish.commit.hex()},
                                        {u"inputs"_s, inputs}},
                            .remote = wish.remote};
}

Result<ConnectorStep<QString>> GiteaActs::readTrigger(const ConnectorRequest &request,
                                                      const HttpReply &reply) const
{
    const QString workflow = request.context[u"workflow"_s].toString();
    const QString ref = request.context[u"ref"_s].toString();
    if (request.purpose == "dispatch"_L1) {
        if (reply.status >= 400) {
            return fail(
                Error::Kind::Refused,
                GiteaActsText::tr("The server did not start “%1”: its version cannot be told to, the "
                                  "workflow does not wait for it (workflow_dispatch), or this account "
                                  "may not.")
                    .arg(oneLine(workflow, 100)));
        }
        return ConnectorStep<QString>{.next = {}, .answer = u"workflow-%1"_s.arg(workflow)};
    }
    const Result<QJsonArray> commits = giteaList(reply);
    if (!commits)
        return fail(commits.error());
    const CommitId there = answeredCommit(commits->at(0)[u"sha"]);
    const auto wanted = CommitId::parse(request.context[u"commit"_s].toString());
    if (there.isNull())
        return strangeGiteaAnswer(u"a commit without an id"_s);
    if (wanted && *wanted != there) {
        return fail(
            Error::Kind::Refused,
            GiteaActsText::tr("On the server “%1” is at %2, not at %3. Nothing was started; name a tag "
                              "or branch that is at the commit.")
                .arg(oneLine(ref, 100), there.shortHex(), wanted->shortHex()));
    }
    ConnectorRequest next{
        .http = {.url = giteaAddress(m_api, request.remote,
                                     u"/actions/workflows/%1/dispatches"_s.arg(encodedSegment(workflow)))},
        .purpose = u"dispatch"_s,
        .context = request.context,
        .remote = request.remote,
        .readsRefusal = true};
    setGiteaBody(next, "POST", {{u"ref"_s, ref}, {u"inputs"_s, request.context[u"inputs"_s]}});
    next.http.expect = HttpRequest::Expect::Nothing; // 204, of some 201 with the run
    return ConnectorStep<QString>{.next = next, .answer = {}};
}

Result<ConnectorRequest> GiteaActs::publish(const PublishWish &wish) const
{
    if (wish.tag.isEmpty())
        return fail(Error::Kind::Usage, GiteaActsText::tr("A release needs a tag. Name one."));
    QJsonObject body{{u"tag_name"_s, wish.tag},
                     {u"name"_s, wish.name},
                     {u"body"_s, wish.notes},
                     {u"draft"_s, wish.isDraft},
                     {u"prerelease"_s, wish.isPrerelease}};
    if (!wish.commit.isNull())
        body.insert(u"target_commitish"_s, wish.commit.hex());
    const bool isNew = wish.externalId.isEmpty();
    const QString path = isNew ? u"/releases"_s : u"/releases/"_s + encodedSegment(wish.externalId);
    ConnectorRequest request{.http = {.url = giteaAddress(m_api, wish.remote, path)},
                             .purpose = isNew ? u"publish"_s : u"before"_s,
                             .context = {{u"body"_s, body}},
                             .remote = wish.remote};
    if (wish.seenNotes)
        request.context.insert(u"seen"_s, *wish.seenNotes);
    if (isNew)
        setGiteaBody(request, "POST", body);
    return request;
}

Result<ConnectorStep<ServerRelease>> GiteaActs::readPublished(const ConnectorRequest &request,
                                                              const HttpReply &reply) const
{
    if (request.purpose == "before"_L1) {
        const QJsonObject body = request.context[u"body"_s].toObject();
        if (!mayReplaceNotes(reply.json[u"body"].toString(), request.context[u"seen"_s],
                             body[u"body"_s].toString()))
            return notesHaveChanged(body[u"tag_name"_s].toString());
        ConnectorRequest next = request;
        next.purpose = u"publish"_s;
        setGiteaBody(next, "PATCH", body);
        return ConnectorStep<ServerRelease>{.next = next, .answer = {}};
    }
    Result<ServerRelease> release = readGiteaRelease(reply.json.object(), request.remote);
    if (!release)
        return fail(release.error());
    return ConnectorStep<ServerRelease>{.next = {}, .answer = std::move(*release)};
}

} // namespace slipway
