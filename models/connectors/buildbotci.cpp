#include "models/connectors/buildbotci.h"

#include "models/connectors/buildbotreading.h"
#include "models/connectors/buildbotsync.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct BuildbotCiText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Buildbot)
};

class BuildbotCi final : public Connector
{
public:
    BuildbotCi(const QUrl &address, QString user) : m_base(address), m_user(std::move(user))
    {
        // People copy what their browser shows.
        QString path = m_base.path();
        if (path.endsWith("/api/v2"_L1)) {
            path.chop(7);
            m_base.setPath(path);
        }
    }

    Capabilities capabilities() const override { return ReadsDeployments | Triggers | Cancels; }
    HttpAccount account(const QString &secret) const override;
    std::optional<ConnectorRequest> signIn(const QString &secret) const override;
    Result<ConnectorStep<bool>> readSignIn(const ConnectorRequest &request,
                                           const HttpReply &reply) const override;
    ConnectorRequest profile(const QStringList &) const override
    {
        return askBuildbot(m_base, u"builders"_s, {}, u"profile"_s);
    }
    Result<ConnectorStep<ServerProfile>> readProfile(const ConnectorRequest &request,
                                                     const HttpReply &reply) const override;
    QVector<ConnectorRequest> sync(const SyncPlace &place) const override
    {
        return BuildbotSync(m_base).first(place.cursors.value(buildbotCursorKey()));
    }
    Result<ConnectorPage> read(const ConnectorRequest &request, const HttpReply &reply) const override
    {
        return BuildbotSync(m_base).read(request, reply);
    }
    Result<ConnectorRequest> trigger(const TriggerWish &wish) const override;
    Result<ConnectorStep<QString>> readTrigger(const ConnectorRequest &request,
                                               const HttpReply &reply) const override;
    std::optional<ConnectorRequest> cancel(const QString &externalId, const QString &reason) const override;

private:
    ConnectorRequest control(const QString &path, const QString &method, const QJsonObject &parameters,
                             const QString &purpose) const;
    QByteArray basicHeader(const QString &secret) const;

    QUrl m_base;
    QString m_user;
};

} // namespace

ConnectorRequest BuildbotCi::control(const QString &path, const QString &method,
                                     const QJsonObject &parameters, const QString &purpose) const
{
    ConnectorRequest request = askBuildbot(m_base, path, {}, purpose);
    request.http.method = "POST";
    request.http.body = QJsonDocument(QJsonObject{{u"jsonrpc"_s, u"2.0"_s},
                                                  {u"id"_s, 1},
                                                  {u"method"_s, method},
                                                  {u"params"_s, parameters}})
                            .toJson(QJsonDocument::Compact);
    return request;
}

QByteArray BuildbotCi::basicHeader(const QString &secret) const
{
    return (m_user + u':' + secret).toUtf8().toBase64();
}

HttpAccount BuildbotCi::account(const QString &secret) const
{
    HttpAccount account{.base = m_base};
    if (secret.isEmpty())
        return account;
    account.secrets = {secret};
    if (m_user.isEmpty()) { // Buildbot has no tokens; a proxy before it may
        account.headers = {{"Authorization", "Bearer " + secret.toUtf8()}};
        return account;
    }
    account.secrets << QString::fromLatin1(basicHeader(secret));
    account.keepsCookies = true;
    return account;
}

std::optional<ConnectorRequest> BuildbotCi::signIn(const QString &secret) const
{
    if (m_user.isEmpty() || secret.isEmpty())
        return std::nullopt;
    QUrl url = m_base;
    url.setPath(m_base.path() + u"/auth/login"_s);
    // Where it redirects to is the server's own idea of its address: only the cookie is wanted.
    return ConnectorRequest{.http = {.url = url,
                                     .headers = {{"Authorization", "Basic " + basicHeader(secret)}},
                                     .expect = HttpRequest::Expect::Nothing,
                                     .followRedirects = false},
                            .purpose = u"login"_s};
}

Result<ConnectorStep<bool>> BuildbotCi::readSignIn(const ConnectorRequest &request,
                                                   const HttpReply &reply) const
{
    if (request.purpose == "login"_L1) {
        QUrl url = m_base;
        url.setPath(m_base.path() + u"/config"_s);
        return ConnectorStep<bool>{.next = ConnectorRequest{.http = {.url = url}, .purpose = u"who"_s},
                                   .answer = {}};
    }
    if (reply.json[u"user"][u"username"].toString().isEmpty()) {
        return fail(
            Error::Kind::Auth,
            BuildbotCiText::tr(
                "The server did not sign “%1” in. If it sends people to another website to sign in, programs "
                "cannot: use the connection without a user, for reading only.")
                .arg(m_user));
    }
    return ConnectorStep<bool>{.next = {}, .answer = true};
}

Result<ConnectorStep<ServerProfile>> BuildbotCi::readProfile(const ConnectorRequest &,
                                                             const HttpReply &reply) const
{
    const Result<QJsonArray> builders = buildbotList(reply, u"builders"_s);
    if (!builders)
        return fail(builders.error());
    ServerProfile profile;
    profile.product = u"Buildbot"_s;
    profile.account = m_user;
    profile.jobs = readBuildbotBuilders(*builders).values();
    std::sort(profile.jobs.begin(), profile.jobs.end(),
              [](const ServerJob &a, const ServerJob &b) { return a.name < b.name; });
    return ConnectorStep<ServerProfile>{.next = {}, .answer = profile};
}

/// The first force scheduler that may start the builder; empty where none may.
static QString schedulerOf(const QJsonArray &schedulers, const QString &builder)
{
    for (const QJsonValue &scheduler : schedulers) {
        const bool isOn = scheduler[u"enabled"].toBool(true);
        if (isOn && scheduler[u"builder_names"].toArray().contains(builder))
            return scheduler[u"name"].toString();
    }
    return {};
}

Result<ConnectorRequest> BuildbotCi::trigger(const TriggerWish &wish) const
{
    // Which scheduler may force this builder is asked first: its name is the path of the second request. All
    // of them: those of one builder are to be had by its number only.
    ConnectorRequest request = askBuildbot(m_base, u"forceschedulers"_s, {}, u"scheduler"_s);
    QJsonObject parameters;
    for (auto it = wish.parameters.begin(); it != wish.parameters.end(); ++it)
        parameters.insert(it.key(), it.value());
    parameters.insert(u"revision"_s, wish.commit.hex());
    if (!wish.reference.isEmpty())
        parameters.insert(u"branch"_s, wish.reference);
    if (!wish.version.isEmpty())
        parameters.insert(u"version"_s, wish.version);
    parameters.insert(u"reason"_s, wish.reason);
    request.context = {{u"parameters"_s, parameters}, {u"job"_s, wish.job}};
    return request;
}

Result<ConnectorStep<QString>> BuildbotCi::readTrigger(const ConnectorRequest &request,
                                                       const HttpReply &reply) const
{
    if (request.purpose == "scheduler"_L1) {
        const Result<QJsonArray> schedulers = buildbotList(reply, u"forceschedulers"_s);
        if (!schedulers)
            return fail(schedulers.error());
        const QString name = schedulerOf(*schedulers, request.context[u"job"].toString());
        if (name.isEmpty()) {
            return fail(
                Error::Kind::NotFound,
                BuildbotCiText::tr(
                    "The builder “%1” has no scheduler that people may start it with. Ask those who run the "
                    "server for a force scheduler.")
                    .arg(request.context[u"job"].toString()));
        }
        const ConnectorRequest next = control(u"forceschedulers/"_s + name, u"force"_s,
                                              request.context[u"parameters"].toObject(), u"force"_s);
        return ConnectorStep<QString>{.next = next, .answer = {}};
    }
    // The result is [build set, {builder: request}].
    const QJsonObject requests = reply.json[u"result"][1].toObject();
    if (requests.isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            BuildbotCiText::tr(
                "The server took the request but did not say what it started. Look at its page before trying "
                "again."));
    }
    return ConnectorStep<QString>{
        .next = {}, .answer = u"request-"_s + QString::number(requests.begin().value().toInteger())};
}

std::optional<ConnectorRequest> BuildbotCi::cancel(const QString &externalId, const QString &reason) const
{
    bool isNumber = false;
    const qint64 id =
        externalId.startsWith("request-"_L1) ? QStringView(externalId).sliced(8).toLongLong(&isNumber) : 0;
    if (!isNumber)
        return std::nullopt;
    return control(u"buildrequests/%1"_s.arg(id), u"cancel"_s, {{u"reason"_s, reason}}, u"cancel"_s);
}

std::shared_ptr<const Connector> makeBuildbotCi(const QUrl &base, const Connection &connection)
{
    return std::make_shared<BuildbotCi>(base, connection.user);
}

} // namespace slipway
