#include "models/connectors/githubdeployment.h"

#include "models/domain/version.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

QString githubRefName(const QString &ref)
{
    for (const QLatin1StringView prefix : {"refs/heads/"_L1, "refs/tags/"_L1}) {
        if (ref.startsWith(prefix))
            return ref.sliced(prefix.size());
    }
    return ref;
}

QString githubVersion(const QString &ref)
{
    const QString name = githubRefName(ref);
    return !CommitId::parse(name) && TagVersion::parse(name) ? name : QString();
}

static void putText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject githubDeploymentOfRest(const QJsonObject &deployment, const QJsonArray &statuses)
{
    QJsonObject form{{u"id"_s, deployment[u"id"]}, {u"sha"_s, deployment[u"sha"]}};
    for (const QString &name : {u"ref"_s, u"task"_s, u"environment"_s, u"original_environment"_s,
                                u"description"_s, u"created_at"_s, u"updated_at"_s})
        putText(form, name, answeredName(deployment[name]));
    putText(form, u"creator"_s, answeredName(deployment[u"creator"][u"login"]));
    QJsonArray taken;
    for (const QJsonValue &status : statuses) {
        QJsonObject one{{u"state"_s, answeredName(status[u"state"]).toLower()}};
        for (const QString &name : {u"created_at"_s, u"description"_s})
            putText(one, name, answeredName(status[name]));
        putText(one, u"environment_url"_s, answeredAddress(status[u"environment_url"]));
        const QString log = answeredAddress(status[u"log_url"]);
        putText(one, u"log_url"_s, log.isEmpty() ? answeredAddress(status[u"target_url"]) : log);
        putText(one, u"creator"_s, answeredName(status[u"creator"][u"login"]));
        if (status[u"id"].isDouble())
            one.insert(u"id"_s, status[u"id"]);
        taken << one;
    }
    form.insert(u"statuses"_s, taken);
    return form;
}

namespace {

/// REST calls an app by its login and “[bot]”, GraphQL by its login alone.
QString loginOfGraphql(const QJsonValue &actor)
{
    const QString login = answeredName(actor[u"login"]);
    return actor[u"__typename"].toString() == "Bot"_L1 && !login.endsWith("[bot]"_L1) ? login + u"[bot]"_s
                                                                                      : login;
}

/// GraphQL's numbers end at 2³¹, deployments do not: the number is in the node's id too. The newer form is a
/// prefix and base64 of a MessagePack array whose last entry it is, the older one base64 of
/// “010:Deployment123”.
qint64 numberOfNode(const QString &id)
{
    const qsizetype joint = id.indexOf(u'_');
    const QByteArray bytes =
        QByteArray::fromBase64(id.sliced(joint + 1).left(200).toLatin1(), QByteArray::Base64UrlEncoding);
    if (joint < 0)
        return bytes
            .sliced(bytes.lastIndexOf("Deployment") < 0 ? bytes.size() : bytes.lastIndexOf("Deployment") + 10)
            .toLongLong();
    for (const auto &[mark, width] : {std::pair{char(0xcf), 8}, std::pair{char(0xce), 4}}) {
        const qsizetype at = bytes.size() - width - 1;
        if (at < 1 || bytes[at] != mark)
            continue;
        quint64 number = 0;
        for (int i = 0; i < width; ++i)
            number = number << 8 | quint8(bytes[at + 1 + i]);
        return qint64(number);
    }
    return 0;
}

QString refOfGraphql(const QJsonValue &ref)
{
    const QString name = answeredName(ref[u"name"]);
    return answeredName(ref[u"prefix"]) == "refs/pull/"_L1 ? u"refs/pull/"_s + name : name;
}

} // namespace

bool hasMoreGithubStatuses(const QJsonObject &node)
{
    return node[u"statuses"][u"pageInfo"][u"hasNextPage"].toBool();
}

QJsonObject githubDeploymentOfGraphql(const QJsonObject &node, const QJsonObject &refs)
{
    const qint64 said = node[u"databaseId"].toInteger();
    const qint64 number = said > 0 ? said : numberOfNode(node[u"id"].toString());
    QJsonObject form{{u"id"_s, number}, {u"sha"_s, node[u"commitOid"]}};
    const QString ref = answeredName(refs[QString::number(number)]);
    putText(form, u"ref"_s, ref.isEmpty() ? refOfGraphql(node[u"ref"]) : ref);
    putText(form, u"task"_s, answeredName(node[u"task"]));
    const QString latest = answeredName(node[u"latestEnvironment"]);
    putText(form, u"environment"_s, latest.isEmpty() ? answeredName(node[u"environment"]) : latest);
    putText(form, u"original_environment"_s, answeredName(node[u"originalEnvironment"]));
    putText(form, u"description"_s, answeredName(node[u"description"]));
    putText(form, u"created_at"_s, answeredName(node[u"createdAt"]));
    putText(form, u"updated_at"_s, answeredName(node[u"updatedAt"]));
    putText(form, u"creator"_s, loginOfGraphql(node[u"creator"]));
    QStringList parents;
    const QJsonArray parentNodes = node[u"commit"][u"parents"][u"nodes"].toArray();
    for (const QJsonValue &parent : parentNodes)
        parents << parent[u"oid"].toString();
    putText(form, u"head"_s, headOfGithubTestMerge(node[u"commit"][u"messageHeadline"].toString(), parents));
    QJsonArray statuses;
    const QJsonArray nodes = node[u"statuses"][u"nodes"].toArray();
    for (const QJsonValue &status : nodes) {
        QJsonObject one{{u"state"_s, answeredName(status[u"state"]).toLower()}};
        putText(one, u"created_at"_s, answeredName(status[u"createdAt"]));
        putText(one, u"description"_s, answeredName(status[u"description"]));
        putText(one, u"environment_url"_s, answeredAddress(status[u"environmentUrl"]));
        putText(one, u"log_url"_s, answeredAddress(status[u"logUrl"]));
        putText(one, u"creator"_s, loginOfGraphql(status[u"creator"]));
        statuses << one;
    }
    form.insert(u"statuses"_s, statuses);
    if (effectiveGithubStatus(statuses).isEmpty()) // then it is all that says what became of it
        putText(form, u"state"_s, answeredName(node[u"state"]).toLower());
    if (isGithubTestMerge(form)) // the commit is gone, and with it what it merged
        form.insert(u"head"_s, form[u"sha"]);
    return form;
}

DeploymentState githubDeploymentState(QStringView state)
{
    static const QHash<QString, DeploymentState> states{{u"waiting"_s, DeploymentState::AwaitingApproval},
                                                        {u"pending"_s, DeploymentState::Queued},
                                                        {u"queued"_s, DeploymentState::Queued},
                                                        {u"in_progress"_s, DeploymentState::Running},
                                                        {u"success"_s, DeploymentState::Succeeded},
                                                        {u"failure"_s, DeploymentState::Failed},
                                                        {u"error"_s, DeploymentState::Failed}};
    return states.value(state.toString(), DeploymentState::Unknown);
}

QJsonObject effectiveGithubStatus(const QJsonArray &statuses)
{
    // Neither interface promises an order; within one second the state that is further along came later.
    const auto isOlder = [](const QJsonObject &a, const QJsonObject &b) {
        const QDateTime when = answeredTime(a[u"created_at"]);
        const QDateTime then = answeredTime(b[u"created_at"]);
        if (when != then)
            return !when.isValid() || (then.isValid() && when < then);
        const DeploymentState one = githubDeploymentState(a[u"state"].toString());
        const DeploymentState other = githubDeploymentState(b[u"state"].toString());
        if (isTerminal(one) != isTerminal(other) || !isTerminal(one))
            return one != other && mayFollow(one, other);
        return a[u"id"].toInteger() < b[u"id"].toInteger();
    };
    QJsonObject newest;
    for (const QJsonValue &status : statuses) {
        const QJsonObject one = status.toObject();
        if (one[u"state"].toString() != "inactive"_L1 && (newest.isEmpty() || isOlder(newest, one)))
            newest = one;
    }
    return newest;
}

/// The first moment at which one of its statuses says this.
static QDateTime firstGithubStatus(const QJsonArray &statuses, QLatin1StringView state)
{
    QDateTime first;
    for (const QJsonValue &status : statuses) {
        const QDateTime at = answeredTime(status[u"created_at"]);
        if (status[u"state"].toString() == state && at.isValid() && (!first.isValid() || at < first))
            first = at;
    }
    return first;
}

/// When one that had not ended was withdrawn; null where it was not. Its last word but that stays what it is
/// for every other one: "inactive" never hides how it ended.
static QDateTime withdrawnAt(const QJsonArray &statuses, const QJsonObject &effective)
{
    const QDateTime lastWord = answeredTime(effective[u"created_at"]);
    QDateTime at;
    for (const QJsonValue &status : statuses) {
        const QDateTime when = answeredTime(status[u"created_at"]);
        if (status[u"state"].toString() == "inactive"_L1 && when.isValid() && when >= lastWord
            && (!at.isValid() || when < at))
            at = when;
    }
    return at;
}

/// Whether its statuses may not be all that it ever had.
static bool mayLackGithubStatuses(const ServerDeployment &item, const QDateTime &readAt)
{
    constexpr qint64 keptSeconds = 90LL * 24 * 3600; // so long GitHub keeps them; the deployment for ever
    return readAt.isValid() && item.createdAt.secsTo(readAt) >= keptSeconds - 3600;
}

/// The state of one of whose statuses none says more than `inactive`.
static void readStateWithoutGithubStatus(ServerDeployment &item, const QJsonObject &deployment,
                                         const QDateTime &readAt)
{
    const QJsonArray statuses = deployment[u"statuses"].toArray();
    const QString said = deployment[u"state"].toString(); // GraphQL's alone
    if (said == "abandoned"_L1) { // nobody took it up within half an hour
        item.rawState = said;
        item.state = DeploymentState::TimedOut;
        item.finishedAt = item.createdAt.addSecs(30LL * 60);
        return;
    }
    item.state = githubDeploymentState(said == "active"_L1 ? u"success"_s : said);
    if (item.state != DeploymentState::Unknown) {
        item.rawState = said;
        if (isTerminal(item.state))
            item.finishedAt = answeredTime(deployment[u"updated_at"]);
    } else if (mayLackGithubStatuses(item, readAt)) { // whether it succeeded is not known any more
        item.rawState = said.isEmpty() && !statuses.isEmpty() ? u"inactive"_s : said;
    } else if (!statuses.isEmpty()) { // withdrawn before anything came of it
        item.rawState = u"inactive"_s;
        item.state = DeploymentState::Cancelled;
        item.finishedAt = firstGithubStatus(statuses, "inactive"_L1);
    } else {
        item.state = DeploymentState::Queued;
    }
}

static void readGithubState(ServerDeployment &item, const QJsonObject &deployment, const QDateTime &readAt)
{
    const QJsonArray statuses = deployment[u"statuses"].toArray();
    const QJsonObject status = effectiveGithubStatus(statuses);
    item.createdAt = answeredTime(deployment[u"created_at"]);
    item.startedAt = firstGithubStatus(statuses, "in_progress"_L1);
    if (status.isEmpty()) {
        readStateWithoutGithubStatus(item, deployment, readAt);
        return;
    }
    item.rawState = status[u"state"].toString();
    item.state = githubDeploymentState(item.rawState);
    if (isTerminal(item.state)) {
        item.finishedAt = answeredTime(status[u"created_at"]);
    } else if (const QDateTime at = withdrawnAt(statuses, status); at.isValid()) {
        item.rawState = u"inactive"_s;
        item.state = DeploymentState::Cancelled;
        item.finishedAt = at;
    }
    item.url = status[u"log_url"].toString();
}

Result<ServerDeployment> readGithubDeployment(const QJsonObject &deployment, const QString &remote,
                                              const GithubAddress &address, const QDateTime &readAt)
{
    const qint64 number = deployment[u"id"].toInteger();
    if (number <= 0)
        return strangeGithubAnswer(u"a deployment without a number"_s);
    for (const QLatin1StringView field : {"environment"_L1, "created_at"_L1}) {
        if (deployment[field].toString().isEmpty())
            return strangeGithubAnswer(u"a deployment without “%1”"_s.arg(field));
    }
    ServerDeployment item;
    item.externalId = githubId(remote, u"deployments"_s, number);
    const QString environment = deployment[u"environment"].toString();
    item.job = remote + u'/' + environment;
    item.environmentNames = {environment};
    if (const QString original = deployment[u"original_environment"].toString();
        !original.isEmpty() && original != environment)
        item.environmentNames << original;
    item.projectNames = {remote, remote.section(u'/', -1)};
    const QString head = deployment[u"head"].toString();
    if (const auto commit = CommitId::parse(head.isEmpty() ? deployment[u"sha"].toString() : head))
        item.revisions.insert(QString(), *commit);
    item.version = githubVersion(deployment[u"ref"].toString());
    item.by = deployment[u"creator"].toString();
    readGithubState(item, deployment, readAt);
    if (item.url.isEmpty()) {
        QUrl page = address.web;
        page.setPath(page.path() + u'/' + remote + u"/deployments"_s);
        item.url = page.toString(QUrl::FullyEncoded);
    }
    item.raw = QJsonDocument(deployment).toJson(QJsonDocument::Compact);
    return item;
}

bool isGithubTestMerge(const QJsonObject &deployment)
{
    static const QRegularExpression shape(u"^(refs/)?(pull/)?\\d{1,10}/merge$"_s);
    return deployment[u"head"].toString().isEmpty() && shape.match(deployment[u"ref"].toString()).hasMatch();
}

QString headOfGithubTestMerge(const QString &message, const QStringList &parents)
{
    static const QRegularExpression shape(u"^Merge ([0-9a-f]{40}) into [0-9a-f]"_s);
    const QString head = shape.match(message.left(100)).captured(1);
    return parents.size() == 2 && parents.contains(head) ? head : QString();
}

} // namespace slipway
