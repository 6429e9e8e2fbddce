#include "models/connectors/githubprofile.h"

#include "models/connectors/githubdeployment.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <iterator>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct GithubProfileText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::GitHub)
};

/// What is asked of each repository, and what it is a part of here.
struct GithubProbe
{
    const char *path;
    ServerResource resource;
    bool isWhole; ///< all of it, for the names of jobs
};

constexpr GithubProbe probes[] = {
    {"environments", ServerResource::Environments, true}, {"deployments", ServerResource::Deployments, false},
    {"actions/workflows", ServerResource::Checks, true},  {"actions/runs", ServerResource::Gates, false},
    {"releases", ServerResource::Releases, false},        {"milestones", ServerResource::Milestones, false}};

QString reasonOf(ServerResource resource, const QString &remotes)
{
    switch (resource) {
    case ServerResource::Environments:
        return GithubProfileText::tr("%1 shows no environments to this token. Give it the right to read "
                                     "“Environments” and “Actions” (or the scope “repo”).")
            .arg(remotes);
    case ServerResource::Deployments:
        return GithubProfileText::tr("%1 shows no deployments to this token. Give it the right to read "
                                     "“Deployments” (or the scope “repo_deployment”).")
            .arg(remotes);
    case ServerResource::Checks:
    case ServerResource::Gates:
        return GithubProfileText::tr(
                   "%1 shows no workflow runs to this token, or has none. Give it the right "
                   "to read “Actions” (or the scope “repo”).")
            .arg(remotes);
    case ServerResource::Releases:
        return GithubProfileText::tr("%1 shows no releases to this token. Give it the right to read "
                                     "“Contents” (or the scope “repo”).")
            .arg(remotes);
    default:
        return GithubProfileText::tr(
                   "%1 shows no milestones to this token, or has none. Give it the right to "
                   "read “Issues” (or the scope “repo”).")
            .arg(remotes);
    }
}

void addJobs(QJsonObject &context, const QString &remote, const QJsonObject &answer)
{
    QJsonArray jobs = context[u"jobs"].toArray();
    const QJsonArray environments = answer[u"environments"].toArray();
    for (const QJsonValue &environment : environments) {
        const QString name = answeredName(environment[u"name"]);
        jobs << QJsonObject{{u"name"_s, remote + u'/' + name}, {u"environment"_s, name}};
    }
    const QJsonArray workflows = answer[u"workflows"].toArray();
    for (const QJsonValue &workflow : workflows) {
        const QString file = answeredName(workflow[u"path"]).section(u'/', -1);
        if (!file.isEmpty())
            jobs << QJsonObject{{u"name"_s, remote + u'/' + file}};
    }
    context.insert(u"jobs"_s, jobs);
}

} // namespace

ConnectorRequest GithubProfile::ask(const QStringList &path, const QuestionParameters &query,
                                    const QJsonObject &context) const
{
    return askGithub(m_address, path, query, u"profile"_s, context);
}

ConnectorRequest GithubProfile::first(const QStringList &remotes) const
{
    return ask({}, {},
               {{u"step"_s, u"root"_s}, {u"remotes"_s, QJsonArray::fromStringList(remotes)}, {u"at"_s, 0}});
}

Result<ConnectorStep<ServerProfile>> GithubProfile::read(const ConnectorRequest &request,
                                                         const HttpReply &reply) const
{
    QJsonObject context = request.context;
    const QString step = context[u"step"].toString();
    if (step == "root"_L1) {
        if (!reply.json[u"current_user_url"].isString())
            return strangeGithubAnswer(u"no GitHub at %1"_s.arg(reply.url.path()));
        context.insert(u"scopes"_s, QString::fromLatin1(reply.header("X-OAuth-Scopes")));
        context.insert(u"version"_s,
                       QString::fromLatin1(reply.header("X-GitHub-Enterprise-Version")).left(50));
        context.insert(u"step"_s, u"user"_s);
        ConnectorRequest who = ask({u"user"_s}, {}, context);
        who.readsRefusal = true; // an app is nobody
        return ConnectorStep<ServerProfile>{.next = who, .answer = {}};
    }
    if (step == "user"_L1) {
        context.insert(u"account"_s, answeredName(reply.json[u"login"]));
        if (const QByteArray scopes = reply.header("X-OAuth-Scopes"); !scopes.isEmpty())
            context.insert(u"scopes"_s, QString::fromLatin1(scopes));
        context.insert(u"step"_s, u"probe"_s);
        return goOn(context);
    }
    const int at = context[u"at"].toInt();
    const GithubProbe &probe = probes[at % int(std::size(probes))];
    const QString remote = request.remote;
    if (reply.status >= 400) {
        QJsonObject absent = context[u"absent"].toObject();
        QJsonArray remotes = absent[toString(probe.resource)].toArray();
        remotes << remote;
        absent.insert(toString(probe.resource), remotes);
        context.insert(u"absent"_s, absent);
    } else if (probe.isWhole) {
        addJobs(context, remote, reply.json.object());
    }
    context.insert(u"at"_s, at + 1);
    return goOn(context);
}

Result<ConnectorStep<ServerProfile>> GithubProfile::goOn(const QJsonObject &context) const
{
    const QJsonArray remotes = context[u"remotes"].toArray();
    const int at = context[u"at"].toInt();
    const int count = int(std::size(probes));
    if (at >= remotes.size() * count)
        return ConnectorStep<ServerProfile>{.next = {}, .answer = profileOf(context)};
    const GithubProbe &probe = probes[at % count];
    ConnectorRequest request = askGithubRepository(
        m_address, remotes[at / count].toString(), QString::fromLatin1(probe.path).split(u'/'),
        {{u"per_page"_s, probe.isWhole ? u"100"_s : u"1"_s}}, u"profile"_s, context);
    request.resource = probe.resource;
    request.readsRefusal = true;
    return ConnectorStep<ServerProfile>{.next = request, .answer = {}};
}

ServerProfile GithubProfile::profileOf(const QJsonObject &context) const
{
    ServerProfile profile;
    profile.product = m_address.isCloud ? u"GitHub"_s : u"GitHub Enterprise Server"_s;
    profile.version = context[u"version"].toString();
    profile.account = context[u"account"].toString();
    const QStringList scopes = context[u"scopes"].toString().left(2000).split(u',', Qt::SkipEmptyParts);
    for (const QString &scope : scopes)
        profile.scopes << scope.trimmed();
    const QJsonObject absent = context[u"absent"].toObject();
    for (const GithubProbe &probe : probes) {
        QStringList remotes;
        const QJsonArray refused = absent[toString(probe.resource)].toArray();
        for (const QJsonValue &remote : refused)
            remotes << remote.toString();
        if (!remotes.isEmpty())
            profile.absent.insert(probe.resource, reasonOf(probe.resource, remotes.join(u", "_s)));
    }
    profile.absent.insert(ServerResource::Freezes,
                          GithubProfileText::tr("GitHub has no freezes; plan them in Slipway."));
    const QJsonArray jobs = context[u"jobs"].toArray();
    for (const QJsonValue &job : jobs) {
        const QString environment = job[u"environment"].toString();
        profile.jobs.append(
            {job[u"name"].toString(), environment.isEmpty() ? QStringList() : QStringList(environment)});
    }
    return profile;
}

} // namespace slipway
