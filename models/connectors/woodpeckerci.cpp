#include "models/connectors/woodpeckerci.h"

#include "models/base/text.h"
#include "models/connectors/woodpeckerreading.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int woodpeckerPageSize = 50;
constexpr int woodpeckerOpenAtOnce = 30; ///< of those behind the pages that are read

struct WoodpeckerActsText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Woodpecker)
};

class WoodpeckerCi final : public Connector
{
public:
    explicit WoodpeckerCi(const QUrl &base) : m_base(base) { }

    Capabilities capabilities() const override
    {
        return ReadsDeployments | Triggers | DecidesGates | ReadsChecks | ReadsGates;
    }
    HttpAccount account(const QString &secret) const override
    {
        if (secret.isEmpty())
            return {.base = m_base};
        return {
            .base = m_base, .headers = {{"Authorization", "Bearer " + secret.toUtf8()}}, .secrets = {secret}};
    }
    std::optional<ConnectorRequest> signIn(const QString &secret) const override
    {
        return secret.isEmpty() ? std::nullopt : std::optional(ask(u"/api/user"_s, u"signIn"_s, {}));
    }
    Result<ConnectorStep<bool>> readSignIn(const ConnectorRequest &, const HttpReply &reply) const override
    {
        if (answeredName(reply.json[u"login"]).isEmpty())
            return strangeWoodpeckerAnswer(u"a user without a name"_s);
        return ConnectorStep<bool>{.next = {}, .answer = true};
    }
    ConnectorRequest profile(const QStringList &remotes) const override
    {
        return ask(u"/version"_s, u"version"_s, {{u"remote"_s, remotes.value(0)}});
    }
    Result<ConnectorStep<ServerProfile>> readProfile(const ConnectorRequest &request,
                                                     const HttpReply &reply) const override;
    QVector<ConnectorRequest> sync(const SyncPlace &place) const override;
    Result<ConnectorPage> read(const ConnectorRequest &request, const HttpReply &reply) const override;
    Result<ConnectorRequest> trigger(const TriggerWish &wish) const override;
    Result<ConnectorStep<QString>> readTrigger(const ConnectorRequest &request,
                                               const HttpReply &reply) const override;
    Result<ConnectorRequest> decide(const GateWish &wish) const override;
    Result<ConnectorStep<QString>> readDecision(const ConnectorRequest &request,
                                                const HttpReply &reply) const override;

private:
    ConnectorRequest ask(const QString &path, const QString &purpose, const QJsonObject &context,
                         const QuestionParameters &parameters = {}) const
    {
        return {.http = {.url = questionAddress(m_base, path, parameters)},
                .purpose = purpose,
                .context = context,
                .remote = context[u"remote"_s].toString()};
    }
    ConnectorRequest tell(const QString &path, const QJsonObject &context,
                          const QuestionParameters &parameters = {}) const
    {
        ConnectorRequest request = ask(path, u"told"_s, context, parameters);
        request.http.method = "POST";
        return request;
    }
    ConnectorRequest askRepository(const QString &remote, QJsonObject context) const
    {
        context.insert(u"remote"_s, remote);
        return ask(u"/api/repos/lookup/"_s + encodedPath(remote), u"repository"_s, context);
    }
    ConnectorRequest askPipelines(const QJsonObject &context) const
    {
        ConnectorRequest request = ask(u"/api/repos/%1/pipelines"_s.arg(context[u"repository"_s].toInteger()),
                                       u"pipelines"_s, context,
                                       {{u"page"_s, QString::number(context[u"page"_s].toInt(1))},
                                        {u"perPage"_s, QString::number(woodpeckerPageSize)}});
        request.isOptional = true;
        return request;
    }
    Result<ConnectorPage> readPipelines(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<void> take(const QJsonObject &pipeline, QJsonObject &context, ConnectorPage &page) const;
    void goOn(QJsonObject context, ConnectorPage &page) const;

    QUrl m_base;
};

} // namespace

Result<ConnectorStep<ServerProfile>> WoodpeckerCi::readProfile(const ConnectorRequest &request,
                                                               const HttpReply &reply) const
{
    QJsonObject found = request.context;
    ConnectorStep<ServerProfile> step;
    if (request.purpose == "version"_L1) {
        found.insert(u"version"_s, reply.json[u"version"]);
        if (answeredName(found[u"version"_s]).isEmpty())
            return strangeWoodpeckerAnswer(u"no version"_s);
        step.next = ask(u"/api/user"_s, u"user"_s, found);
        step.next->readsRefusal = true; // without a token there is none
        return step;
    }
    if (request.purpose == "user"_L1) {
        found.insert(u"account"_s, answeredName(reply.json[u"login"]));
        if (const QString remote = found[u"remote"_s].toString(); !remote.isEmpty()) {
            step.next = askRepository(remote, found);
            return step;
        }
    } else if (request.purpose == "repository"_L1) {
        found.insert(u"repository"_s, reply.json[u"id"]);
        step.next = askPipelines(found);
        return step;
    }
    ServerProfile profile;
    profile.product = u"Woodpecker"_s;
    profile.version = answeredName(found[u"version"_s]);
    profile.account = found[u"account"_s].toString();
    QStringList environments;
    for (const QJsonArray list = reply.json.array(); const QJsonValue &pipeline : list)
        environments << answeredName(pipeline[u"deploy_to"]);
    environments.removeAll(QString());
    environments.removeDuplicates();
    for (const QString &environment : std::as_const(environments))
        profile.jobs.append({environment, {environment}});
    step.answer = profile;
    return step;
}

QVector<ConnectorRequest> WoodpeckerCi::sync(const SyncPlace &place) const
{
    QVector<ConnectorRequest> questions;
    for (const QString &remote : place.remotes) {
        const QJsonObject kept =
            QJsonDocument::fromJson(place.cursors.value(u"pipelines/"_s + remote).toUtf8()).object();
        // Earlier versions kept only the oldest that was open, and read down to it.
        const qint64 until = kept[u"oldestOpen"_s].toInteger(kept[u"last"_s].toInteger() + 1);
        questions << askRepository(
            remote, {{u"until"_s, until}, {u"newest"_s, kept[u"last"_s]}, {u"check"_s, kept[u"open"_s]}});
        questions.last().isOptional = true;
    }
    return questions;
}

Result<ConnectorPage> WoodpeckerCi::read(const ConnectorRequest &request, const HttpReply &reply) const
{
    if (request.purpose == "pipelines"_L1)
        return readPipelines(request, reply);
    QJsonObject context = request.context;
    ConnectorPage page;
    if (request.purpose == "pipeline"_L1) {
        if (reply.status < 400) {
            if (const auto taken = take(reply.json.object(), context, page); !taken)
                return fail(taken.error());
        }
        goOn(context, page);
        return page;
    }
    context.insert(u"repository"_s, reply.json[u"id"]);
    if (reply.json[u"id"].toInteger() <= 0)
        return strangeWoodpeckerAnswer(u"a repository without an id"_s);
    return ConnectorPage{.next = {askPipelines(context)}};
}

/// Puts a pipeline into a page; the numbers of those that have not ended are gathered in `open`.
Result<void> WoodpeckerCi::take(const QJsonObject &pipeline, QJsonObject &context, ConnectorPage &page) const
{
    const qint64 repository = context[u"repository"_s].toInteger();
    Result<ServerDeployment> item =
        readWoodpeckerPipeline(pipeline, context[u"remote"_s].toString(), repository, m_base);
    if (!item)
        return fail(item.error());
    const QJsonValue number = pipeline[u"number"_s];
    context.insert(u"newest"_s, std::max(context[u"newest"_s].toInteger(), number.toInteger()));
    if (QJsonArray open = context[u"open"_s].toArray(); isOpen(item->state) && !open.contains(number)) {
        open << number;
        context.insert(u"open"_s, open);
    }
    page.checks << woodpeckerCheck(*item, pipeline);
    if (item->state == DeploymentState::AwaitingApproval)
        page.gates << woodpeckerGate(*item, pipeline, repository);
    if (!item->environmentNames.isEmpty() || item->job == "deployment"_L1)
        page.items << std::move(*item);
    return {};
}

/// Pages are read down to the newest that is known; older ones that were open are asked for by themselves, so
/// that one nobody ever approves costs one question and not all pages down to it.
Result<ConnectorPage> WoodpeckerCi::readPipelines(const ConnectorRequest &request,
                                                  const HttpReply &reply) const
{
    if (!reply.json.isArray())
        return strangeWoodpeckerAnswer(u"no list in the answer of %1"_s.arg(reply.url.path()));
    const QJsonArray list = reply.json.array();
    QJsonObject context = request.context;
    const qint64 until = context[u"until"_s].toInteger();
    const qint64 before = context[u"lowest"_s].toInteger(std::numeric_limits<qint64>::max());
    qint64 lowest = before;
    const QJsonArray wereOpen = context[u"check"_s].toArray();
    QJsonArray seen;
    ConnectorPage page;
    for (const QJsonValue &object : list) {
        const QJsonValue number = object[u"number"];
        lowest = std::min(lowest, number.toInteger());
        seen << number;
        if (number.toInteger() < until && !wereOpen.contains(number))
            continue;
        if (const auto taken = take(object.toObject(), context, page); !taken)
            return fail(taken.error());
    }
    QJsonArray check;
    for (const QJsonValue &number : wereOpen) {
        if (!seen.contains(number))
            check << number;
    }
    context.insert(u"check"_s, check);
    if (list.size() < woodpeckerPageSize || lowest < until) {
        goOn(context, page);
        return page;
    }
    if (lowest >= before)
        return endlessAnswer();
    context.insert(u"lowest"_s, lowest);
    context.insert(u"page"_s, context[u"page"_s].toInt(1) + 1);
    page.next = {askPipelines(context)};
    return page;
}

/// The next of those that were open, or the end. Where there are too many, those left wait for the next sync.
void WoodpeckerCi::goOn(QJsonObject context, ConnectorPage &page) const
{
    const QString remote = context[u"remote"_s].toString();
    QJsonArray open = context[u"check"_s].toArray();
    const int asked = context[u"asked"_s].toInt();
    if (!open.isEmpty() && asked < woodpeckerOpenAtOnce) {
        const qint64 number = open.takeAt(0).toInteger();
        context.insert(u"check"_s, open);
        context.insert(u"asked"_s, asked + 1);
        page.next = {
            ask(u"/api/repos/%1/pipelines/%2"_s.arg(context[u"repository"_s].toInteger()).arg(number),
                u"pipeline"_s, context)};
        page.next.first().isOptional = true;
        page.next.first().readsAbsence = true; // deleted meanwhile
        return;
    }
    if (open.isEmpty())
        page.complete = {{ServerResource::Gates, remote}};
    for (const QJsonArray still = context[u"open"_s].toArray(); const QJsonValue &number : still)
        open << number;
    page.cursors = {
        {u"pipelines/"_s + remote, compactJsonText({{u"last"_s, context[u"newest"_s]}, {u"open"_s, open}})}};
}

Result<ConnectorRequest> WoodpeckerCi::trigger(const TriggerWish &wish) const
{
    if (wish.environment.isEmpty() || wish.commit.isNull())
        return fail(Error::Kind::Usage,
                    WoodpeckerActsText::tr("A deployment needs a commit and an environment. Name both."));
    return askRepository(wish.remote,
                         {{u"commit"_s, wish.commit.hex()}, {u"environment"_s, wish.environment}});
}

Result<ConnectorStep<QString>> WoodpeckerCi::readTrigger(const ConnectorRequest &request,
                                                         const HttpReply &reply) const
{
    QJsonObject context = request.context;
    if (request.purpose == "repository"_L1) {
        context.insert(u"repository"_s, reply.json[u"id"]);
        return ConnectorStep<QString>{.next = askPipelines(context), .answer = {}};
    }
    if (request.purpose == "told"_L1) {
        const qint64 number = reply.json[u"number"].toInteger();
        if (number <= 0)
            return strangeWoodpeckerAnswer(u"a pipeline without a number"_s);
        return ConnectorStep<QString>{.next = {},
                                      .answer = u"%1#%2"_s.arg(context[u"remote"_s].toString()).arg(number)};
    }
    // A deployment is made from a pipeline that built the commit.
    for (const QJsonArray list = reply.json.array(); const QJsonValue &pipeline : list) {
        if (pipeline[u"commit"] == context[u"commit"_s] && pipeline[u"status"].toString() == "success"_L1) {
            return ConnectorStep<QString>{
                .next = tell(
                    u"/api/repos/%1/pipelines/%2"_s.arg(context[u"repository"_s].toInteger())
                        .arg(pipeline[u"number"].toInteger()),
                    context,
                    {{u"event"_s, u"deployment"_s}, {u"deploy_to"_s, context[u"environment"_s].toString()}}),
                .answer = {}};
        }
    }
    return fail(Error::Kind::Refused,
                WoodpeckerActsText::tr("No late pipeline there built this commit well; build it first."));
}

Result<ConnectorRequest> WoodpeckerCi::decide(const GateWish &wish) const
{
    const QJsonObject handle = QJsonDocument::fromJson(wish.gate.handle).object();
    if (handle[u"number"_s].toInteger() <= 0) {
        return fail(
            Error::Kind::Usage,
            WoodpeckerActsText::tr("This does not say which pipeline waits. Sync the connection first."));
    }
    const QString path = u"/api/repos/%1/pipelines/%2"_s.arg(handle[u"repository"_s].toInteger())
                             .arg(handle[u"number"_s].toInteger());
    return ask(path, u"look"_s, {{u"path"_s, path}, {u"approve"_s, wish.approve}});
}

Result<ConnectorStep<QString>> WoodpeckerCi::readDecision(const ConnectorRequest &request,
                                                          const HttpReply &reply) const
{
    const QString status = answeredName(reply.json[u"status"]);
    if (status.isEmpty())
        return strangeWoodpeckerAnswer(u"a pipeline without a status"_s);
    if (request.purpose == "told"_L1) {
        return ConnectorStep<QString>{
            .next = {}, .answer = request.context[u"approve"_s].toBool() ? u"approved"_s : u"declined"_s};
    }
    if (status != "blocked"_L1) {
        const QString who = answeredName(reply.json[u"reviewed_by"]);
        return fail(
            Error::Kind::Refused,
            WoodpeckerActsText::tr("The pipeline no longer waits (%1). Nothing was decided; sync to see it.")
                .arg(oneLine(who.isEmpty() ? status : who, 100)));
    }
    const QString word = request.context[u"approve"_s].toBool() ? u"/approve"_s : u"/decline"_s;
    return ConnectorStep<QString>{.next = tell(request.context[u"path"_s].toString() + word, request.context),
                                  .answer = {}};
}

std::shared_ptr<const Connector> makeWoodpeckerCi(const QUrl &base, const Connection &)
{
    return std::make_shared<WoodpeckerCi>(base);
}

} // namespace slipway
