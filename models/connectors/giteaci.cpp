#include "models/connectors/giteaci.h"

#include "models/base/text.h"
#include "models/connectors/giteaacts.h"
#include "models/connectors/giteasync.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct GiteaCiText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Gitea)
};

/// What is looked at when a connection is tested, of its first project.
struct GiteaProbe
{
    QLatin1StringView purpose;
    ServerResource resource;
    QLatin1StringView path;
};

constexpr GiteaProbe giteaProbes[] = {
    {"releases"_L1, ServerResource::Releases, "/releases?limit=1"_L1},
    {"milestones"_L1, ServerResource::Milestones, "/milestones?limit=1"_L1},
    {"task"_L1, ServerResource::Checks, "/actions/tasks?limit=50"_L1},
    {"run"_L1, ServerResource::Checks, "/actions/runs?limit=50"_L1},
};

class GiteaCi final : public Connector
{
public:
    GiteaCi(const QUrl &address, Connection connection)
        : m_base(address), m_api(address), m_connection(std::move(connection))
    {
        // People copy what their browser or a manual shows.
        QString path = m_base.path();
        if (path.endsWith("/api/v1"_L1)) {
            path.chop(7);
            m_base.setPath(path);
        }
        m_api.setPath(path + u"/api/v1"_s);
    }

    Capabilities capabilities() const override
    {
        return ReadsDeployments | Triggers | Publishes | ReadsReleases | ReadsChecks | ReadsMilestones;
    }
    HttpAccount account(const QString &secret) const override;
    std::optional<ConnectorRequest> signIn(const QString &secret) const override;
    Result<ConnectorStep<bool>> readSignIn(const ConnectorRequest &request,
                                           const HttpReply &reply) const override;
    ConnectorRequest profile(const QStringList &remotes) const override;
    Result<ConnectorStep<ServerProfile>> readProfile(const ConnectorRequest &request,
                                                     const HttpReply &reply) const override;

    QVector<ConnectorRequest> sync(const SyncPlace &place) const override
    {
        return GiteaSync(m_base, m_api, m_connection).first(place);
    }
    Result<ConnectorPage> read(const ConnectorRequest &request, const HttpReply &reply) const override
    {
        return GiteaSync(m_base, m_api, m_connection).read(request, reply);
    }
    Result<ConnectorRequest> trigger(const TriggerWish &wish) const override
    {
        return GiteaActs(m_api).trigger(wish);
    }
    Result<ConnectorStep<QString>> readTrigger(const ConnectorRequest &request,
                                               const HttpReply &reply) const override
    {
        return GiteaActs(m_api).readTrigger(request, reply);
    }
    Result<ConnectorRequest> publish(const PublishWish &wish) const override
    {
        return GiteaActs(m_api).publish(wish);
    }
    Result<ConnectorStep<ServerRelease>> readPublished(const ConnectorRequest &request,
                                                       const HttpReply &reply) const override
    {
        return GiteaActs(m_api).readPublished(request, reply);
    }

private:
    ConnectorRequest ask(const QString &path, const QString &purpose, const QJsonObject &context) const;
    ConnectorStep<ServerProfile> askProbe(const QJsonObject &found, int number) const;
    Result<ConnectorStep<ServerProfile>> readProbe(QJsonObject found, const HttpReply &reply) const;

    QUrl m_base;
    QUrl m_api;
    Connection m_connection; ///< its rules say which commit statuses are deployments
};

ServerProfile giteaProfile(const QJsonObject &found)
{
    ServerProfile profile;
    profile.version = found[u"version"_s].toString();
    // Forgejo says which Gitea it is like. For showing only: what it can do is asked.
    profile.product = profile.version.contains("gitea-"_L1) ? u"Forgejo"_s : u"Gitea"_s;
    profile.account = found[u"account"_s].toString();
    const QJsonObject absent = found[u"absent"_s].toObject();
    for (auto it = absent.begin(); it != absent.end(); ++it)
        profile.absent.insert(*serverResourceFromString(it.key()), it.value().toString());
    for (const QJsonArray jobs = found[u"jobs"_s].toArray(); const QJsonValue &job : jobs)
        profile.jobs.append({job.toString(), {}});
    return profile;
}

} // namespace

HttpAccount GiteaCi::account(const QString &secret) const
{
    HttpAccount account{.base = m_base};
    if (!secret.isEmpty()) {
        account.headers = {{"Authorization", "token " + secret.toUtf8()}};
        account.secrets = {secret};
    }
    return account;
}

ConnectorRequest GiteaCi::ask(const QString &path, const QString &purpose, const QJsonObject &context) const
{
    const qsizetype query = path.indexOf(u'?');
    ConnectorRequest request{
        .http = {.url = questionAddress(m_api, path.left(query))}, .purpose = purpose, .context = context};
    if (query >= 0)
        request.http.url.setQuery(path.sliced(query + 1));
    return request;
}

/// A token that is not known is told by this question alone: of a private project everybody else is told that
/// it does not exist.
std::optional<ConnectorRequest> GiteaCi::signIn(const QString &secret) const
{
    if (secret.isEmpty())
        return std::nullopt;
    return ask(u"/user"_s, u"signIn"_s, {});
}

Result<ConnectorStep<bool>> GiteaCi::readSignIn(const ConnectorRequest &, const HttpReply &reply) const
{
    if (answeredName(reply.json[u"login"]).isEmpty())
        return strangeGiteaAnswer(u"a user without a name"_s);
    return ConnectorStep<bool>{.next = {}, .answer = true};
}

ConnectorRequest GiteaCi::profile(const QStringList &remotes) const
{
    return ask(u"/version"_s, u"version"_s, {{u"remote"_s, remotes.value(0)}});
}

ConnectorStep<ServerProfile> GiteaCi::askProbe(const QJsonObject &found, int number) const
{
    if (number >= int(std::size(giteaProbes)))
        return {.next = {}, .answer = giteaProfile(found)};
    QJsonObject context = found;
    context.insert(u"probe"_s, number);
    ConnectorRequest request =
        ask(u"/repos/"_s + encodedPath(found[u"remote"_s].toString()) + giteaProbes[number].path, u"probe"_s,
            context);
    request.readsRefusal = true;
    return {.next = request, .answer = {}};
}

Result<ConnectorStep<ServerProfile>> GiteaCi::readProfile(const ConnectorRequest &request,
                                                          const HttpReply &reply) const
{
    QJsonObject found = request.context;
    const QString remote = found[u"remote"_s].toString();
    if (request.purpose == "version"_L1) {
        const QString version = answeredName(reply.json[u"version"]);
        if (version.isEmpty())
            return strangeGiteaAnswer(u"no version"_s);
        found.insert(u"version"_s, version);
        ConnectorRequest next = ask(u"/user"_s, u"user"_s, found);
        next.readsRefusal = true; // without a token there is none
        return ConnectorStep<ServerProfile>{.next = next, .answer = {}};
    }
    if (request.purpose == "user"_L1) {
        found.insert(u"account"_s, answeredName(reply.json[u"login"]));
        if (remote.isEmpty())
            return ConnectorStep<ServerProfile>{.next = {}, .answer = giteaProfile(found)};
        ConnectorRequest next = ask(u"/repos/"_s + encodedPath(remote), u"repository"_s, found);
        next.readsRefusal = true;
        return ConnectorStep<ServerProfile>{.next = next, .answer = {}};
    }
    if (request.purpose == "repository"_L1) {
        if (reply.status >= 400) {
            return fail(Error::Kind::NotFound,
                        GiteaCiText::tr("There is no project “%1” on the server, or this account may not see "
                                        "it: the server says the same of both. Check its name, OWNER/NAME, "
                                        "and that the token may read repositories.")
                            .arg(oneLine(remote, 200)));
        }
        return askProbe(found, 0);
    }
    return readProbe(found, reply);
}

/// A part that the server refuses is noted as absent; the rest is asked all the same.
Result<ConnectorStep<ServerProfile>> GiteaCi::readProbe(QJsonObject found, const HttpReply &reply) const
{
    const int number = found[u"probe"_s].toInt();
    const GiteaProbe &probe = giteaProbes[number];
    if (reply.status < 400) {
        if (probe.resource != ServerResource::Checks)
            return askProbe(found, number + 1);
        QJsonArray jobs;
        for (const QJsonArray list = reply.json[u"workflow_runs"].toArray(); const QJsonValue &run : list) {
            const auto item = readGiteaRun(run.toObject(), {}, probe.purpose, m_base);
            if (item && !jobs.contains(item->job))
                jobs << item->job;
        }
        found.insert(u"jobs"_s, jobs);
        return ConnectorStep<ServerProfile>{.next = {}, .answer = giteaProfile(found)};
    }
    if (probe.purpose == "task"_L1) // another version may have runs instead
        return askProbe(found, number + 1);
    QJsonObject absent = found[u"absent"_s].toObject();
    absent.insert(
        toString(probe.resource),
        probe.resource == ServerResource::Checks
            ? GiteaCiText::tr("This version has no list of workflow runs, or they are switched off: only "
                              "commit statuses are read.")
            : GiteaCiText::tr("It is switched off in the project, or this account may not see it."));
    found.insert(u"absent"_s, absent);
    return askProbe(found, number + 1);
}

std::shared_ptr<const Connector> makeGiteaCi(const QUrl &base, const Connection &connection)
{
    return std::make_shared<GiteaCi>(base, connection);
}

} // namespace slipway
