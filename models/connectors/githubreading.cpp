#include "models/connectors/githubreading.h"

#include "models/connectors/githubdeployment.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

static QJsonValue valueInShort(const QJsonValue &value)
{
    if (value.isObject())
        return githubInShort(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray list;
    const QJsonArray whole = value.toArray();
    for (const QJsonValue &entry : whole)
        list << valueInShort(entry);
    return list;
}

QJsonObject githubInShort(const QJsonObject &object)
{
    QJsonObject brief;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        const bool isAddress = name == "url"_L1
            || (name.endsWith("_url"_L1) && name != "html_url"_L1 && name != "browser_download_url"_L1);
        if (!isAddress && name != "node_id"_L1 && name != "gravatar_id"_L1 && name != "download_count"_L1
            && name != "repository"_L1 && name != "head_repository"_L1 && name != "reactions"_L1)
            brief.insert(name, valueInShort(it.value()));
    }
    return brief;
}

static QByteArray rawOfGithub(const QJsonObject &object)
{
    return QJsonDocument(githubInShort(object)).toJson(QJsonDocument::Compact);
}

static Result<QString> numberOfGithub(const QJsonObject &object, const QString &what)
{
    const qint64 number = object[u"id"].toInteger();
    if (number <= 0)
        return strangeGithubAnswer(u"a %1 without a number"_s.arg(what));
    return QString::number(number);
}

/// People by their login, teams by their short name.
static QStringList reviewersOfGithub(const QJsonArray &reviewers)
{
    QStringList names;
    for (const QJsonValue &entry : reviewers) {
        const QJsonValue reviewer = entry[u"reviewer"];
        for (const QLatin1StringView field : {"login"_L1, "slug"_L1, "name"_L1}) {
            if (const QString name = answeredName(reviewer[field]); !name.isEmpty()) {
                names << name;
                break;
            }
        }
    }
    return names;
}

Result<ServerEnvironment> readGithubEnvironment(const QJsonObject &environment, const QString &remote)
{
    const Result<QString> id = numberOfGithub(environment, u"environment"_s);
    if (!id)
        return fail(id.error());
    ServerEnvironment place;
    place.externalId = *id;
    place.remote = remote;
    place.name = answeredName(environment[u"name"]);
    place.url = answeredAddress(environment[u"html_url"]);
    const QJsonArray rules = environment[u"protection_rules"].toArray();
    for (const QJsonValue &rule : rules) {
        const QString type = rule[u"type"].toString();
        if (type == "required_reviewers"_L1) {
            place.approvers = reviewersOfGithub(rule[u"reviewers"].toArray());
            place.approvalsNeeded = 1; // any one of up to six is enough there
        } else if (type == "wait_timer"_L1) {
            place.waitMinutes = rule[u"wait_timer"].toInt();
        }
    }
    place.raw = rawOfGithub(environment);
    return place;
}

Result<ServerRelease> readGithubRelease(const QJsonObject &release, const QString &remote)
{
    const Result<QString> id = numberOfGithub(release, u"release"_s);
    if (!id)
        return fail(id.error());
    ServerRelease page;
    page.externalId = *id;
    page.remote = remote;
    page.tag = answeredName(release[u"tag_name"]);
    page.name = answeredName(release[u"name"]);
    page.notes = release[u"body"].toString().left(1 << 20);
    page.isDraft = release[u"draft"].toBool();
    page.isPrerelease = release[u"prerelease"].toBool();
    page.createdAt = answeredTime(release[u"created_at"]);
    page.publishedAt = answeredTime(release[u"published_at"]);
    page.by = answeredName(release[u"author"][u"login"]);
    page.url = answeredAddress(release[u"html_url"]);
    const QJsonArray assets = release[u"assets"].toArray();
    for (const QJsonValue &asset : assets) {
        page.assets.append({answeredName(asset[u"name"]), asset[u"size"].toInteger(-1),
                            answeredName(asset[u"digest"]), answeredAddress(asset[u"browser_download_url"])});
    }
    page.raw = rawOfGithub(release);
    return page;
}

Result<ServerMilestone> readGithubMilestone(const QJsonObject &milestone, const QString &remote)
{
    const Result<QString> id = numberOfGithub(milestone, u"milestone"_s);
    if (!id)
        return fail(id.error());
    ServerMilestone plan;
    plan.externalId = *id;
    plan.remote = remote;
    plan.title = answeredName(milestone[u"title"]);
    plan.description = milestone[u"description"].toString().left(1 << 16);
    plan.dueAt = answeredTime(milestone[u"due_on"]);
    plan.isOpen = milestone[u"state"].toString() != "closed"_L1;
    plan.openItems = milestone[u"open_issues"].toInt(-1);
    plan.closedItems = milestone[u"closed_issues"].toInt(-1);
    plan.url = answeredAddress(milestone[u"html_url"]);
    plan.raw = rawOfGithub(milestone);
    return plan;
}

static CheckState stateOfGithubRun(const QString &state)
{
    static const QHash<QString, CheckState> states{
        {u"success"_s, CheckState::Passed},          {u"neutral"_s, CheckState::Passed},
        {u"failure"_s, CheckState::Failed},          {u"timed_out"_s, CheckState::Failed},
        {u"startup_failure"_s, CheckState::Failed},  {u"cancelled"_s, CheckState::Cancelled},
        {u"stale"_s, CheckState::Cancelled},         {u"skipped"_s, CheckState::Skipped},
        {u"action_required"_s, CheckState::Waiting}, {u"waiting"_s, CheckState::Waiting},
        {u"queued"_s, CheckState::Queued},           {u"requested"_s, CheckState::Queued},
        {u"pending"_s, CheckState::Queued},          {u"in_progress"_s, CheckState::Running}};
    return states.value(state, CheckState::Unknown);
}

bool isOpenCheck(CheckState state)
{
    return state == CheckState::Queued || state == CheckState::Running || state == CheckState::Waiting;
}

Result<ServerCheck> readGithubRun(const QJsonObject &run, const QString &remote)
{
    const Result<QString> id = numberOfGithub(run, u"workflow run"_s);
    if (!id)
        return fail(id.error());
    ServerCheck check;
    check.externalId = *id;
    check.remote = remote;
    check.commit = CommitId::parse(run[u"head_sha"].toString()).value_or(CommitId());
    check.branch = answeredName(run[u"head_branch"]);
    check.name = answeredName(run[u"name"]);
    if (check.name.isEmpty())
        check.name = answeredName(run[u"path"]);
    const QString conclusion = answeredName(run[u"conclusion"]);
    check.rawState = conclusion.isEmpty() ? answeredName(run[u"status"]) : conclusion;
    check.state = stateOfGithubRun(check.rawState);
    check.startedAt = answeredTime(run[u"run_started_at"]);
    if (!check.startedAt.isValid())
        check.startedAt = answeredTime(run[u"created_at"]);
    if (run[u"status"].toString() == "completed"_L1)
        check.finishedAt = answeredTime(run[u"updated_at"]);
    check.url = answeredAddress(run[u"html_url"]);
    check.raw = rawOfGithub(run);
    return check;
}

QJsonObject githubRunInShort(const QJsonObject &run)
{
    const QString started = answeredName(run[u"run_started_at"]);
    const QString person = answeredName(run[u"triggering_actor"][u"login"]);
    return {{u"id"_s, run[u"id"]},
            {u"name"_s, answeredName(run[u"name"])},
            {u"head_sha"_s, answeredName(run[u"head_sha"])},
            {u"head_branch"_s, answeredName(run[u"head_branch"])},
            {u"display_title"_s, answeredName(run[u"display_title"])},
            {u"html_url"_s, answeredAddress(run[u"html_url"])},
            {u"since"_s, started.isEmpty() ? answeredName(run[u"created_at"]) : started},
            {u"by"_s, person.isEmpty() ? answeredName(run[u"actor"][u"login"]) : person}};
}

QVector<ServerGate> readGithubGates(const QJsonObject &run, const QJsonArray &pending, const QString &remote)
{
    QVector<ServerGate> gates;
    const qint64 number = run[u"id"].toInteger();
    for (const QJsonValue &entry : pending) {
        const qint64 place = entry[u"environment"][u"id"].toInteger();
        const QJsonValue may = entry[u"current_user_can_approve"];
        ServerGate gate;
        gate.approvers = reviewersOfGithub(entry[u"reviewers"].toArray());
        if (place <= 0 || (gate.approvers.isEmpty() && !may.toBool()))
            continue;
        gate.externalId = githubId(remote, u"runs"_s, number) + u'/' + QString::number(place);
        gate.remote = remote;
        gate.environmentName = answeredName(entry[u"environment"][u"name"]);
        gate.job = run[u"name"].toString();
        gate.commit = CommitId::parse(run[u"head_sha"].toString()).value_or(CommitId());
        gate.reference = run[u"head_branch"].toString();
        gate.version = githubVersion(gate.reference);
        gate.requestedBy = run[u"by"].toString();
        gate.since = answeredTime(entry[u"wait_timer_started_at"]);
        if (!gate.since.isValid())
            gate.since = answeredTime(run[u"since"]);
        gate.message = run[u"display_title"].toString();
        if (may.isBool())
            gate.mayDecide = may.toBool();
        gate.url = run[u"html_url"].toString();
        gate.handle =
            QJsonDocument(QJsonObject{{u"remote"_s, remote}, {u"run"_s, number}, {u"environment"_s, place}})
                .toJson(QJsonDocument::Compact);
        gate.raw = rawOfGithub(entry.toObject());
        gates << gate;
    }
    return gates;
}

} // namespace slipway
