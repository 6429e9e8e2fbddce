#include "models/connectors/gitlabci.h"

#include "models/connectors/gitlabacts.h"
#include "models/connectors/gitlabsync.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct GitLabCiText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::GitLab)
};

/// What is looked at when a connection is tested, of its first project.
struct GitLabProbe
{
    ServerResource resource;
    QLatin1StringView path;
};

constexpr GitLabProbe gitLabProbes[] = {
    {ServerResource::Environments, "/environments?states=available&per_page=100"_L1},
    {ServerResource::Deployments, "/deployments?per_page=1"_L1},
    {ServerResource::Gates, "/protected_environments?per_page=1"_L1},
    {ServerResource::Releases, "/releases?per_page=1"_L1},
    {ServerResource::Checks, "/pipelines?per_page=1"_L1},
    {ServerResource::Freezes, "/freeze_periods?per_page=1"_L1},
    {ServerResource::Milestones, "/milestones?per_page=1"_L1},
};

class GitLabCi final : public Connector
{
public:
    explicit GitLabCi(const QUrl &address) : m_base(address), m_api(address)
    {
        // People copy what their browser or a manual shows.
        QString path = m_base.path();
        if (path.endsWith("/api/v4"_L1)) {
            path.chop(7);
            m_base.setPath(path);
        }
        m_api.setPath(path + u"/api/v4"_s);
    }

    Capabilities capabilities() const override
    {
        return ReadsDeployments | Triggers | Cancels | DecidesGates | Publishes | ReadsEnvironments
            | ReadsReleases | ReadsChecks | ReadsGates | ReadsFreezes | ReadsMilestones | Sweeps;
    }
    HttpAccount account(const QString &secret) const override;
    std::optional<ConnectorRequest> signIn(const QString &secret) const override;
    Result<ConnectorStep<bool>> readSignIn(const ConnectorRequest &request,
                                           const HttpReply &reply) const override;
    ConnectorRequest profile(const QStringList &remotes) const override;
    Result<ConnectorStep<ServerProfile>> readProfile(const ConnectorRequest &request,
                                                     const HttpReply &reply) const override;
    std::optional<RateBudget> rate(const HttpReply &reply) const override
    {
        return rateOfHeaders(reply, "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");
    }

    QVector<ConnectorRequest> sync(const SyncPlace &place) const override
    {
        return GitLabSync(m_api).first(place);
    }
    Result<ConnectorPage> read(const ConnectorRequest &request, const HttpReply &reply) const override
    {
        return GitLabSync(m_api).read(request, reply);
    }
    QVector<ConnectorRequest> sweep(const SyncPlace &place) const override
    {
        return GitLabSync(m_api).sweep(place);
    }
    Result<SweepPage> readSweep(const ConnectorRequest &request, const HttpReply &reply) const override
    {
        return GitLabSync(m_api).readSweep(request, reply);
    }
    std::optional<ConnectorRequest> look(const QString &externalId) const override
    {
        return GitLabSync(m_api).look(externalId);
    }
    Result<ConnectorRequest> trigger(const TriggerWish &wish) const override
    {
        return GitLabActs(m_api).trigger(wish);
    }
    Result<ConnectorStep<QString>> readTrigger(const ConnectorRequest &request,
                                               const HttpReply &reply) const override
    {
        return GitLabActs(m_api).readTrigger(request, reply);
    }
    std::optional<ConnectorRequest> cancel(const QString &externalId, const QString &) const override
    {
        return GitLabActs(m_api).cancel(externalId);
    }
    Result<ConnectorStep<QString>> readCancel(const ConnectorRequest &request,
                                              const HttpReply &reply) const override
    {
        return GitLabActs(m_api).readCancel(request, reply);
    }
    Result<ConnectorRequest> decide(const GateWish &wish) const override
    {
        return GitLabActs(m_api).decide(wish);
    }
    Result<ConnectorStep<QString>> readDecision(const ConnectorRequest &request,
                                                const HttpReply &reply) const override
    {
        return GitLabActs(m_api).readDecision(request, reply);
    }
    Result<ConnectorRequest> publish(const PublishWish &wish) const override
    {
        return GitLabActs(m_api).publish(wish);
    }
    Result<ConnectorStep<ServerRelease>> readPublished(const ConnectorRequest &request,
                                                       const HttpReply &reply) const override
    {
        return GitLabActs(m_api).readPublished(request, reply);
    }

private:
    ConnectorRequest ask(const QString &path, const QString &purpose, const QJsonObject &context) const;
    std::optional<ConnectorRequest> askProbe(const QJsonObject &context, int number) const;

    QUrl m_base;
    QUrl m_api;
};

/// What a profile has found so far, as it travels from question to question.
ServerProfile gitLabProfile(const QJsonObject &found)
{
    ServerProfile profile;
    profile.product = u"GitLab"_s;
    profile.version = found[u"version"_s].toString();
    profile.account = found[u"account"_s].toString();
    for (const QJsonArray scopes = found[u"scopes"_s].toArray(); const QJsonValue &scope : scopes)
        profile.scopes << scope.toString();
    const QJsonObject absent = found[u"absent"_s].toObject();
    for (auto it = absent.begin(); it != absent.end(); ++it)
        profile.absent.insert(*serverResourceFromString(it.key()), it.value().toString());
    for (const QJsonArray jobs = found[u"jobs"_s].toArray(); const QJsonValue &job : jobs)
        profile.jobs.append({job.toString(), {job.toString()}});
    return profile;
}

} // namespace

HttpAccount GitLabCi::account(const QString &secret) const
{
    HttpAccount account{.base = m_base};
    if (!secret.isEmpty()) {
        // A bearer is taken for personal, group and project tokens and for those of OAuth alike.
        account.headers = {{"Authorization", "Bearer " + secret.toUtf8()}};
        account.secrets = {secret};
    }
    return account;
}

ConnectorRequest GitLabCi::ask(const QString &path, const QString &purpose, const QJsonObject &context) const
{
    const qsizetype query = path.indexOf(u'?');
    ConnectorRequest request{.http = {.url = questionAddress(m_api, path.left(query))},
                             .purpose = purpose,
                             .context = context,
                             .readsRefusal = true};
    if (query >= 0)
        request.http.url.setQuery(path.sliced(query + 1));
    return request;
}

/// Where a project is gone only its own facts are; where the token is, everything is: so it is shown first.
std::optional<ConnectorRequest> GitLabCi::signIn(const QString &secret) const
{
    if (secret.isEmpty())
        return std::nullopt;
    ConnectorRequest request = ask(u"/user"_s, u"user"_s, {});
    request.readsRefusal = false;
    return request;
}

Result<ConnectorStep<bool>> GitLabCi::readSignIn(const ConnectorRequest &, const HttpReply &reply) const
{
    if (answeredName(reply.json[u"username"]).isEmpty())
        return strangeGitLabAnswer(u"a user without a name"_s);
    return ConnectorStep<bool>{.next = {}, .answer = true};
}

ConnectorRequest GitLabCi::profile(const QStringList &remotes) const
{
    return ask(u"/version"_s, u"version"_s, {{u"remote"_s, remotes.value(0)}});
}

std::optional<ConnectorRequest> GitLabCi::askProbe(const QJsonObject &context, int number) const
{
    if (context[u"remote"_s].toString().isEmpty() || number >= int(std::size(gitLabProbes)))
        return std::nullopt;
    QJsonObject next = context;
    next.insert(u"probe"_s, number);
    return ask(u"/projects/"_s + encodedSegment(context[u"remote"_s].toString()) + gitLabProbes[number].path,
               u"probe"_s, next);
}

/// A part that the server refuses (a status instead of JSON) is noted as absent; the rest is asked all the
/// same.
Result<ConnectorStep<ServerProfile>> GitLabCi::readProfile(const ConnectorRequest &request,
                                                           const HttpReply &reply) const
{
    QJsonObject found = request.context;
    const bool isRefused = reply.status >= 400;
    const auto then = [](std::optional<ConnectorRequest> next) {
        return ConnectorStep<ServerProfile>{.next = std::move(next), .answer = {}};
    };
    if (request.purpose == "version"_L1) {
        if (!isRefused && answeredName(reply.json[u"version"]).isEmpty())
            return strangeGitLabAnswer(u"no version"_s);
        found.insert(u"version"_s, answeredName(reply.json[u"version"]));
        return then(ask(u"/user"_s, u"user"_s, found));
    }
    if (request.purpose == "user"_L1) {
        found.insert(u"account"_s, answeredName(reply.json[u"username"]));
        return then(ask(u"/personal_access_tokens/self"_s, u"scopes"_s, found));
    }
    if (request.purpose == "scopes"_L1) {
        found.insert(u"scopes"_s, reply.json[u"scopes"].toArray());
        const QString remote = found[u"remote"_s].toString();
        if (remote.isEmpty())
            return ConnectorStep<ServerProfile>{.next = {}, .answer = gitLabProfile(found)};
        ConnectorRequest project = ask(u"/projects/"_s + encodedSegment(remote), u"project"_s, found);
        project.readsRefusal = false;
        return then(project);
    }
    if (request.purpose == "project"_L1)
        return then(askProbe(found, 0));
    const int number = found[u"probe"_s].toInt();
    const GitLabProbe &probe = gitLabProbes[number];
    if (isRefused) {
        QJsonObject absent = found[u"absent"_s].toObject();
        absent.insert(toString(probe.resource),
                      reply.status == 404
                          ? GitLabCiText::tr("This GitLab or the project does not have it: its plan or "
                                             "version lacks it, or it is switched off.")
                          : GitLabCiText::tr("This account may not see it. Ask the project's maintainers."));
        found.insert(u"absent"_s, absent);
    } else if (probe.resource == ServerResource::Environments) {
        QJsonArray jobs;
        for (const QJsonArray list = reply.json.array(); const QJsonValue &environment : list)
            jobs << answeredName(environment[u"name"]);
        found.insert(u"jobs"_s, jobs);
    }
    if (const auto next = askProbe(found, number + 1))
        return then(next);
    return ConnectorStep<ServerProfile>{.next = {}, .answer = gitLabProfile(found)};
}

std::shared_ptr<const Connector> makeGitLabCi(const QUrl &base, const Connection &)
{
    return std::make_shared<GitLabCi>(base);
}

} // namespace slipway
