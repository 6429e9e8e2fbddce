#include "models/connectors/githubci.h"

#include "models/connectors/githubacts.h"
#include "models/connectors/githubdeployments.h"
#include "models/connectors/githubgates.h"
#include "models/connectors/githublists.h"
#include "models/connectors/githubprofile.h"
#include "models/connectors/githubruns.h"
#include "models/connectors/githubsweep.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

class GithubCi final : public Connector
{
public:
    /// GraphQL is for those who are somebody there.
    GithubCi(const QUrl &base, bool usesGraphql)
        : m_address(GithubAddress::of(base)), m_usesGraphql(usesGraphql)
    {
    }

    Capabilities capabilities() const override
    {
        return ReadsDeployments | Triggers | Cancels | DecidesGates | Publishes | ReadsEnvironments
            | ReadsReleases | ReadsChecks | ReadsGates | ReadsMilestones | Sweeps;
    }
    HttpAccount account(const QString &secret) const override;
    ConnectorRequest profile(const QStringList &remotes) const override
    {
        return GithubProfile(m_address).first(remotes);
    }
    Result<ConnectorStep<ServerProfile>> readProfile(const ConnectorRequest &request,
                                                     const HttpReply &reply) const override
    {
        return GithubProfile(m_address).read(request, reply);
    }
    std::optional<RateBudget> rate(const HttpReply &reply) const override
    {
        return rateOfHeaders(reply, "X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset");
    }
    QVector<ConnectorRequest> sync(const SyncPlace &place) const override;
    Result<ConnectorPage> read(const ConnectorRequest &request, const HttpReply &reply) const override;

    QVector<ConnectorRequest> sweep(const SyncPlace &place) const override
    {
        return GithubSweep(m_address).first(place);
    }
    Result<SweepPage> readSweep(const ConnectorRequest &request, const HttpReply &reply) const override
    {
        return GithubSweep(m_address).read(request, reply);
    }
    std::optional<ConnectorRequest> look(const QString &externalId) const override
    {
        return GithubSweep(m_address).look(externalId);
    }

    Result<ConnectorRequest> trigger(const TriggerWish &wish) const override
    {
        return GithubActs(m_address).trigger(wish);
    }
    Result<ConnectorStep<QString>> readTrigger(const ConnectorRequest &request,
                                               const HttpReply &reply) const override
    {
        return GithubActs(m_address).readTrigger(request, reply);
    }
    std::optional<ConnectorRequest> cancel(const QString &externalId, const QString &) const override
    {
        return GithubActs(m_address).cancel(externalId);
    }
    Result<ConnectorRequest> decide(const GateWish &wish) const override
    {
        return GithubActs(m_address).decide(wish);
    }
    Result<ConnectorStep<QString>> readDecision(const ConnectorRequest &request,
                                                const HttpReply &reply) const override
    {
        return GithubActs(m_address).readDecision(request, reply);
    }
    Result<ConnectorRequest> publish(const PublishWish &wish) const override
    {
        return GithubActs(m_address).publish(wish);
    }
    Result<ConnectorStep<ServerRelease>> readPublished(const ConnectorRequest &request,
                                                       const HttpReply &reply) const override
    {
        return GithubActs(m_address).readPublished(request, reply);
    }

private:
    GithubAddress m_address;
    bool m_usesGraphql;
};

} // namespace

HttpAccount GithubCi::account(const QString &secret) const
{
    HttpAccount account{.base = m_address.rest};
    if (!secret.isEmpty()) {
        account.headers = {{"Authorization", "Bearer " + secret.toUtf8()}};
        account.secrets = {secret};
    }
    return account;
}

QVector<ConnectorRequest> GithubCi::sync(const SyncPlace &place) const
{
    QVector<ConnectorRequest> requests;
    for (const QString &remote : place.remotes) {
        requests << GithubLists(m_address).first(remote, place);
        requests << GithubGates(m_address).first(remote, place);
        requests << GithubDeployments(m_address, m_usesGraphql).first(remote, place);
        requests << GithubRuns(m_address).first(remote, place);
    }
    if (requests.isEmpty()) // nothing to read; but whether anybody is there is worth knowing
        requests << askGithub(m_address, {}, {}, u"root"_s);
    return requests;
}

Result<ConnectorPage> GithubCi::read(const ConnectorRequest &request, const HttpReply &reply) const
{
    if (GithubDeployments::asked(request))
        return GithubDeployments(m_address, m_usesGraphql).read(request, reply);
    if (GithubLists::asked(request))
        return GithubLists(m_address).read(request, reply);
    if (GithubGates::asked(request))
        return GithubGates(m_address).read(request, reply);
    if (GithubRuns::asked(request))
        return GithubRuns(m_address).read(request, reply);
    if (!reply.json[u"current_user_url"].isString())
        return strangeGithubAnswer(u"no GitHub at %1"_s.arg(reply.url.path()));
    return ConnectorPage{};
}

std::shared_ptr<const Connector> makeGithubCi(const QUrl &base, const Connection &connection)
{
    return std::make_shared<GithubCi>(base, connection.tokenSource != TokenSource::None);
}

} // namespace slipway
