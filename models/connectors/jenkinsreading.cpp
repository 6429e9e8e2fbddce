#include "models/connectors/jenkinsreading.h"

#include "models/domain/version.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int jenkinsFolderDepth = 5;
constexpr qsizetype jenkinsParametersMaximum = 40;

struct JenkinsText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Jenkins)
};

void addJenkinsJobs(const QJsonArray &jobs, const QString &folder, int depth, QVector<JenkinsJob> &all)
{
    for (const QJsonValue &value : jobs) {
        const QJsonObject job = value.toObject();
        const QString name = answeredName(job[u"name"_s]);
        if (name.isEmpty())
            continue;
        const QString fullName = folder.isEmpty() ? name : folder + u'/' + name;
        if (job.contains(u"lastBuild"_s))
            all.append({fullName, job[u"lastBuild"_s][u"number"].toInteger()});
        if (depth < jenkinsFolderDepth)
            addJenkinsJobs(job[u"jobs"_s].toArray(), fullName, depth + 1, all);
    }
}

/// A parameter as text: its value may be a boolean or a number.
QString jenkinsParameter(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble()) : answeredName(value);
}

/// The repository an address names: "acme/shop" of git@host:acme/shop.git and of https://host/acme/shop.
QString jenkinsRepository(const QString &address)
{
    QString path = address.left(500);
    if (const QUrl url(path); !url.scheme().isEmpty() && !url.host().isEmpty())
        path = url.path();
    else if (const qsizetype colon = path.indexOf(u':'); colon > 1)
        path = path.sliced(colon + 1);
    if (path.endsWith(".git"_L1))
        path.chop(4);
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    return path;
}

/// The commits that were checked out, by repository. Where there are several (a library of the pipeline is
/// one), the one whose name the job has counts as the build's own.
QHash<QString, CommitId> jenkinsRevisions(const QJsonArray &actions, const QString &job)
{
    QHash<QString, CommitId> revisions;
    for (const QJsonValue &action : actions) {
        const CommitId commit = answeredCommit(action[u"lastBuiltRevision"][u"SHA1"]);
        const QString repository = jenkinsRepository(action[u"remoteUrls"][0].toString());
        if (!commit.isNull() && !revisions.contains(repository))
            revisions.insert(repository, commit);
    }
    if (revisions.size() < 2)
        return revisions;
    const QStringList parts = job.split(u'/');
    for (auto it = revisions.cbegin(); it != revisions.cend(); ++it) {
        if (parts.contains(it.key().section(u'/', -1))) {
            revisions.insert(QString(), CommitId(it.value()));
            break;
        }
    }
    return revisions;
}

QString jenkinsStarter(const QJsonArray &actions)
{
    for (const QJsonValue &action : actions) {
        const QJsonArray causes = action[u"causes"].toArray();
        for (const QJsonValue &cause : causes) {
            const QString user = answeredName(cause[u"userId"]);
            const QString name = user.isEmpty() ? answeredName(cause[u"userName"]) : user;
            if (!name.isEmpty())
                return name;
        }
    }
    return {};
}

void addJenkinsParameters(ServerDeployment &item, const QJsonArray &actions)
{
    QStringList pairs;
    for (const QJsonValue &action : actions) {
        const QJsonArray parameters = action[u"parameters"].toArray();
        for (const QJsonValue &parameter : parameters) {
            const QString name = answeredName(parameter[u"name"]);
            const QString value = jenkinsParameter(parameter[u"value"]);
            if (name.isEmpty() || value.isEmpty() || pairs.size() >= jenkinsParametersMaximum)
                continue;
            pairs << name + u'=' + value;
            if (isJenkinsEnvironmentName(name))
                item.environmentNames << value;
            else if (isJenkinsVersionName(name) && item.version.isEmpty())
                item.version = value;
            else if (const auto commit = CommitId::parse(value); commit && isJenkinsCommitName(name))
                item.revisions = {{QString(), *commit}};
        }
    }
    item.environmentNames << pairs;
}

bool isOneJenkinsName(const QString &name, std::initializer_list<QLatin1StringView> words)
{
    QString plain = name.toLower();
    plain.remove(u'_').remove(u'-');
    return std::find(words.begin(), words.end(), plain) != words.end();
}

} // namespace

Unexpected strangeJenkinsAnswer(const QString &detail)
{
    return fail(Error::Kind::Invalid,
                JenkinsText::tr("The server's answer is not what a Jenkins says. Is this the address of a "
                                "Jenkins, without anything behind it?"),
                detail);
}

bool isJenkinsEnvironmentName(const QString &parameter)
{
    return isOneJenkinsName(parameter,
                            {"env"_L1, "environment"_L1, "deployenv"_L1, "deployenvironment"_L1,
                             "targetenv"_L1, "targetenvironment"_L1, "deployto"_L1, "target"_L1});
}

bool isJenkinsVersionName(const QString &parameter)
{
    return isOneJenkinsName(parameter,
                            {"version"_L1, "releaseversion"_L1, "appversion"_L1, "release"_L1, "tag"_L1});
}

bool isJenkinsCommitName(const QString &parameter)
{
    return isOneJenkinsName(parameter, {"commit"_L1, "gitcommit"_L1, "commitid"_L1, "sha"_L1, "revision"_L1});
}

QString jenkinsJobPath(const QString &fullName)
{
    QString path;
    for (const QString &part : fullName.split(u'/'))
        path += u"/job/"_s + encodedSegment(part);
    return path;
}

QString jenkinsJobsTree()
{
    QString tree = u"jobs[name,lastBuild[number]]"_s;
    for (int i = 1; i < jenkinsFolderDepth; ++i)
        tree = u"jobs[name,lastBuild[number],%1]"_s.arg(tree);
    return tree;
}

QString jenkinsBuildTree()
{
    return u"number,url,result,building,timestamp,duration,displayName,actions[_class,parameters[name,value],"
           "causes[userId,userName],lastBuiltRevision[SHA1,branch[name]],remoteUrls,failCount,skipCount,"
           "totalCount]"_s;
}

Result<QVector<JenkinsJob>> readJenkinsJobs(const HttpReply &reply)
{
    const QJsonValue jobs = reply.json.object()[u"jobs"_s];
    if (!jobs.isArray())
        return strangeJenkinsAnswer(u"no list “jobs” in the answer of %1"_s.arg(reply.url.path()));
    QVector<JenkinsJob> all;
    addJenkinsJobs(jobs.toArray(), {}, 1, all);
    return all;
}

DeploymentState jenkinsResult(const QString &result)
{
    static const QHash<QString, DeploymentState> states{{u"SUCCESS"_s, DeploymentState::Succeeded},
                                                        {u"UNSTABLE"_s, DeploymentState::Partial},
                                                        {u"FAILURE"_s, DeploymentState::Failed},
                                                        {u"NOT_BUILT"_s, DeploymentState::Skipped},
                                                        {u"ABORTED"_s, DeploymentState::Cancelled}};
    return states.value(result, DeploymentState::Unknown);
}

DeploymentState jenkinsStageState(const QString &status)
{
    static const QHash<QString, DeploymentState> states{
        {u"SUCCESS"_s, DeploymentState::Succeeded},
        {u"UNSTABLE"_s, DeploymentState::Partial},
        {u"FAILED"_s, DeploymentState::Failed},
        {u"NOT_EXECUTED"_s, DeploymentState::Skipped},
        {u"ABORTED"_s, DeploymentState::Cancelled},
        {u"IN_PROGRESS"_s, DeploymentState::Running},
        {u"PAUSED_PENDING_INPUT"_s, DeploymentState::AwaitingApproval}};
    return states.value(status, DeploymentState::Unknown);
}

Result<ServerDeployment> readJenkinsBuild(const QString &job, const QJsonObject &build, const QUrl &base)
{
    const qint64 number = build[u"number"_s].toInteger();
    if (number <= 0 || !build[u"timestamp"_s].isDouble())
        return strangeJenkinsAnswer(u"a build without “number” or “timestamp”"_s);
    const QJsonArray actions = build[u"actions"_s].toArray();

    ServerDeployment item;
    item.externalId = u"%1#%2"_s.arg(job).arg(number);
    item.job = job;
    item.revisions = jenkinsRevisions(actions, job);
    addJenkinsParameters(item, actions);
    for (QString folder = job; !folder.isEmpty(); folder = folder.section(u'/', 0, -2))
        item.projectNames << folder;
    for (auto it = item.revisions.cbegin(); it != item.revisions.cend(); ++it) {
        if (!it.key().isEmpty() && item.revisions.size() == 1)
            item.projectNames << it.key();
    }
    if (const QString name = answeredName(build[u"displayName"_s]);
        item.version.isEmpty() && !name.startsWith(u'#') && TagVersion::parse(name))
        item.version = name;
    const QString result = answeredName(build[u"result"_s]);
    const bool isBuilding = build[u"building"_s].toBool(result.isEmpty());
    item.state = isBuilding ? DeploymentState::Running : jenkinsResult(result);
    item.rawState = isBuilding ? u"building"_s : result;
    item.createdAt = answeredMilliseconds(build[u"timestamp"_s]);
    item.startedAt = item.createdAt;
    if (!isBuilding && item.startedAt.isValid())
        item.finishedAt = item.startedAt.addMSecs(qMax<qint64>(0, build[u"duration"_s].toInteger()));
    item.by = jenkinsStarter(actions);
    item.url =
        questionAddress(base, jenkinsJobPath(job) + u"/%1/"_s.arg(number)).toString(QUrl::FullyEncoded);
    item.raw = compactJson(build);
    return item;
}

ServerCheck readJenkinsCheck(const ServerDeployment &item, const QJsonObject &build)
{
    ServerCheck check;
    check.externalId = item.externalId;
    check.remote = item.job;
    check.commit = item.revisions.size() == 1 ? *item.revisions.cbegin() : item.revisions.value(QString());
    check.name = item.job;
    check.rawState = item.rawState;
    switch (item.state) {
    case DeploymentState::Succeeded:
        check.state = CheckState::Passed;
        break;
    case DeploymentState::Partial:
        check.state = CheckState::Warned;
        break;
    case DeploymentState::Failed:
        check.state = CheckState::Failed;
        break;
    case DeploymentState::Cancelled:
        check.state = CheckState::Cancelled;
        break;
    case DeploymentState::Skipped:
        check.state = CheckState::Skipped;
        break;
    case DeploymentState::Running:
        check.state = CheckState::Running;
        break;
    case DeploymentState::AwaitingApproval:
        check.state = CheckState::Waiting;
        break;
    default:
        break;
    }
    check.startedAt = item.startedAt;
    check.finishedAt = item.finishedAt;
    for (const QJsonArray actions = build[u"actions"_s].toArray(); const QJsonValue &action : actions) {
        if (const QString branch = answeredName(action[u"lastBuiltRevision"][u"branch"][0][u"name"]);
            check.branch.isEmpty())
            check.branch = branch;
        if (!action[u"totalCount"].isDouble())
            continue;
        check.testsFailed = action[u"failCount"].toInt();
        check.testsSkipped = action[u"skipCount"].toInt();
        check.testsPassed = qMax(0, action[u"totalCount"].toInt() - check.testsFailed - check.testsSkipped);
    }
    check.url = item.url;
    check.raw = item.raw;
    return check;
}

ServerDeployment readJenkinsStage(const ServerDeployment &build, const QJsonObject &stage)
{
    ServerDeployment item = build;
    item.externalId = build.externalId + u'/' + answeredName(stage[u"id"_s]);
    item.environmentNames = {answeredName(stage[u"name"_s])};
    item.rawState = answeredName(stage[u"status"_s]);
    item.state = jenkinsStageState(item.rawState);
    item.startedAt = answeredMilliseconds(stage[u"startTimeMillis"_s]);
    item.finishedAt = {};
    if (isTerminal(item.state) && item.startedAt.isValid())
        item.finishedAt = item.startedAt.addMSecs(qMax<qint64>(0, stage[u"durationMillis"_s].toInteger()));
    item.raw = compactJson(stage);
    return item;
}

ServerGate readJenkinsInput(const ServerDeployment &build, qint64 number, const QJsonObject &input)
{
    ServerGate gate;
    const QString id = answeredName(input[u"id"_s]);
    gate.externalId = build.externalId + u'/' + id;
    gate.remote = build.job;
    // Not a parameter with its value: those are for rules, and may be anything.
    const auto name = std::find_if(build.environmentNames.begin(), build.environmentNames.end(),
                                   [](const QString &candidate) { return !candidate.contains(u'='); });
    gate.environmentName = name == build.environmentNames.end() ? build.job : *name;
    gate.job = build.job;
    gate.commit = build.revisions.size() == 1 ? *build.revisions.cbegin() : build.revisions.value(QString());
    gate.version = build.version;
    gate.requestedBy = build.by;
    gate.since = build.startedAt;
    gate.message = answeredText(input[u"message"_s]).left(2000);
    gate.url = build.url + u"input/"_s;
    gate.handle = compactJson({{u"job"_s, build.job},
                               {u"number"_s, number},
                               {u"input"_s, id},
                               {u"asksValues"_s, !input[u"inputs"_s].toArray().isEmpty()}});
    gate.raw = compactJson(input);
    return gate;
}

} // namespace slipway
