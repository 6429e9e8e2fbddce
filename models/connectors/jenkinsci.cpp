#include "models/connectors/jenkinsci.h"

#include "models/connectors/jenkinsacts.h"
#include "models/connectors/jenkinssync.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

class JenkinsCi final : public Connector
{
public:
    JenkinsCi(const QUrl &base, Connection connection) : m_base(base), m_connection(std::move(connection)) { }

    Capabilities capabilities() const override
    {
        return ReadsDeployments | Triggers | Cancels | DecidesGates | ReadsChecks | ReadsGates;
    }
    HttpAccount account(const QString &secret) const override;
    ConnectorRequest profile(const QStringList &) const override
    {
        return {.http = {.url = questionAddress(m_base, u"/api/json"_s, {{u"tree"_s, jenkinsJobsTree()}})},
                .purpose = u"profile"_s};
    }
    Result<ConnectorStep<ServerProfile>> readProfile(const ConnectorRequest &request,
                                                     const HttpReply &reply) const override;

    QVector<ConnectorRequest> sync(const SyncPlace &place) const override
    {
        return JenkinsSync(m_base, m_connection).first(place);
    }
    Result<ConnectorPage> read(const ConnectorRequest &request, const HttpReply &reply) const override
    {
        return JenkinsSync(m_base, m_connection).read(request, reply);
    }
    Result<ConnectorRequest> trigger(const TriggerWish &wish) const override
    {
        return JenkinsActs(m_base).trigger(wish);
    }
    Result<ConnectorStep<QString>> readTrigger(const ConnectorRequest &request,
                                               const HttpReply &reply) const override
    {
        return JenkinsActs(m_base).readTrigger(request, reply);
    }
    std::optional<ConnectorRequest> cancel(const QString &externalId, const QString &) const override
    {
        return JenkinsActs(m_base).cancel(externalId);
    }
    Result<ConnectorStep<QString>> readCancel(const ConnectorRequest &request,
                                              const HttpReply &reply) const override
    {
        return JenkinsActs(m_base).readCancel(request, reply);
    }
    Result<ConnectorRequest> decide(const GateWish &wish) const override
    {
        return JenkinsActs(m_base).decide(wish);
    }
    Result<ConnectorStep<QString>> readDecision(const ConnectorRequest &request,
                                                const HttpReply &reply) const override
    {
        return JenkinsActs(m_base).readDecision(request, reply);
    }

private:
    QUrl m_base;
    Connection m_connection; ///< its rules say which jobs matter, and whether stages do
};

} // namespace

HttpAccount JenkinsCi::account(const QString &secret) const
{
    HttpAccount account{.base = m_base};
    if (secret.isEmpty())
        return account;
    account.secrets = {secret};
    if (m_connection.user.isEmpty()) { // a proxy before it may know tokens; Jenkins wants a name with its own
        account.headers = {{"Authorization", "Bearer " + secret.toUtf8()}};
        return account;
    }
    const QByteArray pair = (m_connection.user + u':' + secret).toUtf8().toBase64();
    account.headers = {{"Authorization", "Basic " + pair}};
    account.secrets << QString::fromLatin1(pair);
    account.keepsCookies = true; // a crumb is good for one session
    return account;
}

Result<ConnectorStep<ServerProfile>> JenkinsCi::readProfile(const ConnectorRequest &request,
                                                            const HttpReply &reply) const
{
    if (request.purpose == "profile"_L1) {
        const Result<QVector<JenkinsJob>> jobs = readJenkinsJobs(reply);
        if (!jobs)
            return fail(jobs.error());
        QJsonArray names;
        for (const JenkinsJob &job : *jobs)
            names << job.fullName;
        return ConnectorStep<ServerProfile>{
            .next = ConnectorRequest{.http = {.url = questionAddress(m_base, u"/whoAmI/api/json"_s)},
                                     .purpose = u"who"_s,
                                     .context = {{u"jobs"_s, names},
                                                 {u"version"_s,
                                                  QString::fromLatin1(reply.header("X-Jenkins").left(50))}},
                                     .readsRefusal = true},
            .answer = {}};
    }
    ServerProfile profile;
    profile.product = u"Jenkins"_s;
    profile.version = request.context[u"version"_s].toString();
    profile.account = answeredName(reply.json[u"name"]);
    for (const QJsonArray authorities = reply.json[u"authorities"].toArray();
         const QJsonValue &authority : authorities)
        profile.scopes << answeredName(authority);
    for (const QJsonArray jobs = request.context[u"jobs"_s].toArray(); const QJsonValue &job : jobs)
        profile.jobs.append({job.toString(), {}});
    return ConnectorStep<ServerProfile>{.next = {}, .answer = profile};
}

std::shared_ptr<const Connector> makeJenkinsCi(const QUrl &base, const Connection &connection)
{
    return std::make_shared<JenkinsCi>(base, connection);
}

} // namespace slipway
