#include "models/connectors/jenkinssync.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int jenkinsSlice = 100;
constexpr int jenkinsStagesAtOnce = 100; ///< of one job: each is a question

QJsonObject jenkinsKept(const SyncPlace &place, const QString &job)
{
    return QJsonDocument::fromJson(place.cursors.value(u"job/"_s + job).toUtf8()).object();
}

} // namespace

bool JenkinsSync::isRuledEnvironment(const QString &name) const
{
    const Result<QString> target = mapName(m_connection.rules, MappingRule::Target::Environment, name);
    return target && !target->isEmpty();
}

/// Whether rules or projects speak of this job: then its whole history may matter.
bool JenkinsSync::isNamed(const QString &job) const
{
    for (const QString &remote : m_connection.remotes) {
        if (job == remote || job.startsWith(remote + u'/'))
            return true;
    }
    const Result<QString> project = mapName(m_connection.rules, MappingRule::Target::Project, job);
    return isRuledEnvironment(job) || (project && !project->isEmpty());
}

/// Stages are looked at only where nothing surer says the environment: neither the job nor a parameter.
bool JenkinsSync::mayHaveStages(const ServerDeployment &item) const
{
    if (m_connection.rules.isEmpty() || isRuledEnvironment(item.job) || !isNamed(item.job))
        return false;
    for (const QString &name : item.environmentNames) {
        const bool isPlain = !name.contains(u'='); // the value of a parameter named after environments
        if (isPlain || isRuledEnvironment(name))
            return false;
    }
    return true;
}

QVector<ConnectorRequest> JenkinsSync::first(const SyncPlace &place) const
{
    QJsonObject known;
    for (auto it = place.cursors.cbegin(); it != place.cursors.cend(); ++it) {
        if (it.key().startsWith("job/"_L1))
            known.insert(it.key().sliced(4), jenkinsKept(place, it.key().sliced(4)));
    }
    return {{.http = {.url = questionAddress(m_base, u"/api/json"_s, {{u"tree"_s, jenkinsJobsTree()}})},
             .purpose = u"jobs"_s,
             .context = {{u"known"_s, known}}}};
}

Result<ConnectorPage> JenkinsSync::read(const ConnectorRequest &request, const HttpReply &reply) const
{
    if (request.purpose == "jobs"_L1)
        return readJobs(request, reply);
    if (request.purpose == "builds"_L1)
        return readSlice(request, reply);
    if (request.purpose == "build"_L1)
        return readBuild(request, reply);
    return request.purpose == "inputs"_L1 ? readInputs(request, reply) : readStages(request, reply);
}

Result<ConnectorPage> JenkinsSync::readJobs(const ConnectorRequest &request, const HttpReply &reply) const
{
    const Result<QVector<JenkinsJob>> jobs = readJenkinsJobs(reply);
    if (!jobs)
        return fail(jobs.error());
    const QJsonObject known = request.context[u"known"_s].toObject();
    QJsonObject gone = known;
    ConnectorPage page;
    for (const JenkinsJob &job : *jobs) {
        gone.remove(job.fullName);
        const QJsonObject kept = known[job.fullName].toObject();
        const qint64 last = kept[u"last"_s].toInteger();
        const QJsonArray open = kept[u"open"_s].toArray();
        if (job.lastBuild == last && open.isEmpty())
            continue;
        // Made anew under the same name: its numbers begin again.
        const bool isAnew = job.lastBuild < last;
        const QJsonObject context{{u"job"_s, job.fullName},
                                  {u"newest"_s, job.lastBuild},
                                  {u"last"_s, isAnew ? 0 : last},
                                  {u"check"_s, isAnew ? QJsonArray() : open}};
        if (job.lastBuild != last && job.lastBuild > 0)
            page.next << askSlice(context);
        else
            askOn(context, page);
    }
    page.total = int(page.next.size());
    for (auto it = gone.begin(); it != gone.end(); ++it) { // nobody is waited for in a job that is deleted
        if (it.value()[u"isGone"].toBool())
            continue;
        page.complete.append({ServerResource::Gates, it.key()});
        page.cursors.append({u"job/"_s + it.key(), compactJsonText({{u"isGone"_s, true}})});
    }
    return page;
}

ConnectorRequest JenkinsSync::askSlice(const QJsonObject &context) const
{
    const int from = context[u"from"_s].toInt();
    const qint64 missing = context[u"newest"_s].toInteger() - context[u"last"_s].toInteger();
    const int to = from + int(std::clamp<qint64>(missing - from, 1, jenkinsSlice));
    const QString tree = u"allBuilds[%1]{%2,%3}"_s.arg(jenkinsBuildTree()).arg(from).arg(to);
    QJsonObject next = context;
    next.insert(u"to"_s, to);
    return {
        .http = {.url = questionAddress(m_base, jenkinsJobPath(context[u"job"_s].toString()) + u"/api/json"_s,
                                        {{u"tree"_s, tree}})},
        .purpose = u"builds"_s,
        .context = next,
        .remote = context[u"job"_s].toString(),
        .isOptional = true};
}

ConnectorRequest JenkinsSync::askBuild(const QJsonObject &context, qint64 number, const QString &path,
                                       const QString &purpose) const
{
    const QString job = context[u"job"_s].toString();
    QuestionParameters parameters;
    if (purpose == "build"_L1)
        parameters = {{u"tree"_s, jenkinsBuildTree()}};
    QJsonObject next = context;
    next.insert(u"number"_s, number);
    return {.http = {.url = questionAddress(m_base, jenkinsJobPath(job) + u"/%1"_s.arg(number) + path,
                                            parameters)},
            .purpose = purpose,
            .context = next,
            .remote = job,
            .readsRefusal = true};
}

/// What comes next for a job: a build under way, the stages of one, or its end.
void JenkinsSync::askOn(QJsonObject context, ConnectorPage &page) const
{
    const QString job = context[u"job"_s].toString();
    for (const QString &list : {u"check"_s, u"stages"_s}) {
        QJsonArray numbers = context[list].toArray();
        if (numbers.isEmpty())
            continue;
        const bool isCheck = list == "check"_L1;
        const QJsonValue first = numbers.takeAt(0);
        context.insert(list, numbers);
        if (isCheck) {
            page.next << askBuild(context, first.toInteger(), u"/api/json"_s, u"build"_s);
            return;
        }
        context.insert(u"build"_s, first);
        page.next << askBuild(context, first[u"number"].toInteger(), u"/wfapi/describe"_s, u"stages"_s);
        return;
    }
    if (!context[u"isRefused"_s].toBool()) // what may not be looked at may wait all the same
        page.complete = {{ServerResource::Gates, job}};
    page.cursors = {{u"job/"_s + job,
                     compactJsonText({{u"last"_s, context[u"newest"_s]}, {u"open"_s, context[u"open"_s]}})}};
}

Result<ConnectorPage> JenkinsSync::readSlice(const ConnectorRequest &request, const HttpReply &reply) const
{
    QJsonObject context = request.context;
    const QJsonValue list = reply.json.object()[u"allBuilds"_s];
    if (!list.isArray())
        return strangeJenkinsAnswer(u"no list “allBuilds” in the answer of %1"_s.arg(reply.url.path()));
    const qint64 last = context[u"last"_s].toInteger();
    const QString job = context[u"job"_s].toString();
    QJsonArray check = context[u"check"_s].toArray();
    QJsonArray stages = context[u"stages"_s].toArray();
    ConnectorPage page;
    qint64 lowest = last + 1;
    for (const QJsonArray builds = list.toArray(); const QJsonValue &value : builds) {
        const QJsonObject build = value.toObject();
        const Result<ServerDeployment> item = readJenkinsBuild(job, build, m_base);
        if (!item)
            return fail(item.error());
        lowest = build[u"number"_s].toInteger();
        if (lowest <= last)
            break;
        if (item->state == DeploymentState::Running)
            check << lowest;
        else if (mayHaveStages(*item) && stages.size() < jenkinsStagesAtOnce)
            stages << build;
        else if (const auto added = addBuild(context, build, {}, {}, page); !added)
            return fail(added.error());
    }
    context.insert(u"check"_s, check);
    context.insert(u"stages"_s, stages);
    const int to = context[u"to"_s].toInt();
    const bool isWhole = list.toArray().size() >= to - context[u"from"_s].toInt();
    // Builds are counted from the newest: one that began between two questions pushes another out of a slice.
    // Of a job that nobody names only the oldest history is left out.
    const bool isShort = last > 0 && context[u"newest"_s].toInteger() - last <= jenkinsSlice;
    if (isWhole && lowest > last + 1 && (isShort || isNamed(job))) {
        context.insert(u"from"_s, to);
        page.next = {askSlice(context)};
    } else {
        askOn(context, page);
    }
    return page;
}

Result<ConnectorPage> JenkinsSync::readBuild(const ConnectorRequest &request, const HttpReply &reply) const
{
    ConnectorPage page;
    QJsonObject context = request.context;
    if (reply.status >= 400) { // thrown away since
        askOn(context, page);
        return page;
    }
    const QJsonObject build = reply.json.object();
    const Result<ServerDeployment> item = readJenkinsBuild(context[u"job"_s].toString(), build, m_base);
    if (!item)
        return fail(item.error());
    if (item->state == DeploymentState::Running) {
        context.insert(u"build"_s, build);
        page.next = {askBuild(context, context[u"number"_s].toInteger(), u"/wfapi/pendingInputActions"_s,
                              u"inputs"_s)};
        return page;
    }
    if (mayHaveStages(*item)) {
        QJsonArray stages = context[u"stages"_s].toArray();
        stages << build;
        context.insert(u"stages"_s, stages);
    } else if (const auto added = addBuild(context, build, {}, {}, page); !added) {
        return fail(added.error());
    }
    askOn(context, page);
    return page;
}

/// A build under way: what it waits for. A freestyle job, or a server without stage views, has no such place.
Result<ConnectorPage> JenkinsSync::readInputs(const ConnectorRequest &request, const HttpReply &reply) const
{
    ConnectorPage page;
    QJsonObject context = request.context;
    const QJsonObject build = context[u"build"_s].toObject();
    if (reply.status < 400 && !reply.json.isArray())
        return strangeJenkinsAnswer(u"no list of inputs"_s);
    if (reply.status >= 400 && reply.status != 404)
        context.insert(u"isRefused"_s, true);
    QJsonArray open = context[u"open"_s].toArray();
    open << build[u"number"_s];
    context.insert(u"open"_s, open);
    const Result<ServerDeployment> item = readJenkinsBuild(context[u"job"_s].toString(), build, m_base);
    if (!item)
        return fail(item.error());
    if (mayHaveStages(*item) && reply.status < 400) {
        context.insert(u"inputs"_s, reply.json.array());
        page.next = {askBuild(context, build[u"number"_s].toInteger(), u"/wfapi/describe"_s, u"stages"_s)};
        return page;
    }
    context.remove(u"build"_s);
    if (const auto added = addBuild(context, build, reply.json.array(), {}, page); !added)
        return fail(added.error());
    askOn(context, page);
    return page;
}

Result<ConnectorPage> JenkinsSync::readStages(const ConnectorRequest &request, const HttpReply &reply) const
{
    ConnectorPage page;
    QJsonObject context = request.context;
    const QJsonObject build = context.take(u"build"_s).toObject();
    const QJsonArray inputs = context.take(u"inputs"_s).toArray();
    const QJsonArray stages = reply.json.object()[u"stages"_s].toArray();
    if (const auto added = addBuild(context, build, inputs, stages, page); !added)
        return fail(added.error());
    askOn(context, page);
    return page;
}

/// Puts in what a build is: deployments by its stages where rules say so, else one.
Result<void> JenkinsSync::addBuild(const QJsonObject &context, const QJsonObject &build,
                                   const QJsonArray &inputs, const QJsonArray &stages,
                                   ConnectorPage &page) const
{
    Result<ServerDeployment> item = readJenkinsBuild(context[u"job"_s].toString(), build, m_base);
    if (!item)
        return fail(item.error());
    if (item->state == DeploymentState::Running && !inputs.isEmpty()) {
        item->state = DeploymentState::AwaitingApproval;
        item->rawState = u"PAUSED_PENDING_INPUT"_s;
    }
    if (const ServerCheck check = readJenkinsCheck(*item, build); !check.commit.isNull())
        page.checks << check;
    ServerDeployment waiting = *item;
    const qsizetype before = page.items.size();
    for (const QJsonValue &stage : stages) {
        const QString name = answeredName(stage[u"name"]);
        if (!isRuledEnvironment(name) || stage[u"status"].toString() == "NOT_EXECUTED"_L1)
            continue;
        page.items << readJenkinsStage(*item, stage.toObject());
        if (page.items.last().state == DeploymentState::AwaitingApproval)
            waiting.environmentNames = {name};
    }
    if (page.items.size() == before)
        page.items << *item;
    for (const QJsonValue &input : inputs)
        page.gates << readJenkinsInput(waiting, build[u"number"_s].toInteger(), input.toObject());
    return {};
}

} // namespace slipway
