#include "models/connectors/buildbotreading.h"

#include "models/domain/version.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {
struct BuildbotText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Buildbot)
};
} // namespace

static Unexpected strangeAnswer(const QString &detail)
{
    return fail(
        Error::Kind::Invalid,
        BuildbotText::tr(
            "The server's answer is not what a Buildbot says. Is this the address of a Buildbot, and is it "
            "version 2 or later?"),
        detail);
}

/// Texts of a server are kept short: nobody's name is longer.
static QString shortText(const QJsonValue &value)
{
    return value.toString().left(500);
}

static QDateTime timeOf(const QJsonValue &seconds)
{
    const double number = seconds.toDouble(0);
    if (!(number > 0) || number > 253402300799.0) // the end of the year 9999
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(number * 1000), Qt::UTC);
}

/// A property is [value, source].
static QJsonValue propertyOf(const QJsonObject &properties, QLatin1StringView name)
{
    return properties.value(name).toArray().at(0);
}

Result<QJsonArray> buildbotList(const HttpReply &reply, const QString &name)
{
    const QJsonValue list = reply.json.object().value(name);
    if (!list.isArray())
        return strangeAnswer(u"no list “%1” in the answer of %2"_s.arg(name, reply.url.path()));
    return list.toArray();
}

QHash<int, ServerJob> readBuildbotBuilders(const QJsonArray &builders)
{
    QHash<int, ServerJob> jobs;
    for (const QJsonValue &builder : builders) {
        ServerJob job;
        job.name = shortText(builder[u"name"]);
        const QJsonArray tags = builder[u"tags"].toArray();
        for (const QJsonValue &tag : tags) {
            if (const QString text = shortText(tag); text.startsWith("env:"_L1) && text.size() > 4)
                job.environmentNames << text.sliced(4);
        }
        jobs.insert(builder[u"builderid"].toInt(), job);
    }
    return jobs;
}

DeploymentState buildbotState(int results)
{
    switch (results) {
    case 0:
        return DeploymentState::Succeeded;
    case 1:
        return DeploymentState::Partial;
    case 2:
    case 4:
        return DeploymentState::Failed;
    case 3:
        return DeploymentState::Skipped;
    case 5:
        return DeploymentState::Queued; // the request goes back to the queue and gets another build
    case 6:
        return DeploymentState::Cancelled;
    default:
        return DeploymentState::Unknown;
    }
}

QString buildbotStateName(int results)
{
    static const QStringList names{u"success"_s,   u"warnings"_s, u"failure"_s,  u"skipped"_s,
                                   u"exception"_s, u"retry"_s,    u"cancelled"_s};
    return names.value(results, QString::number(results));
}

/// `got_revision` is what was checked out, `revision` what was asked for; with several codebases each is an
/// object. Only a full id is a commit: a tag's or branch's name may mean another one tomorrow.
static QHash<QString, CommitId> revisionsOf(const QJsonObject &properties)
{
    QHash<QString, CommitId> revisions;
    for (const QLatin1StringView name : {"revision"_L1, "got_revision"_L1}) {
        const QJsonValue value = propertyOf(properties, name);
        const QJsonObject byCodebase = value.isObject() ? value.toObject() : QJsonObject{{QString(), value}};
        for (auto it = byCodebase.begin(); it != byCodebase.end(); ++it) {
            if (const auto commit = CommitId::parse(it.value().toString()))
                revisions.insert(it.key().left(500), *commit);
        }
    }
    return revisions;
}

/// The version a build says, or the version's name it was asked to put out.
static QString versionOf(const QJsonObject &properties)
{
    if (const QString version = shortText(propertyOf(properties, "version"_L1)); !version.isEmpty())
        return version;
    const QString revision = shortText(propertyOf(properties, "revision"_L1));
    return !CommitId::parse(revision) && TagVersion::parse(revision) ? revision : QString();
}

static QString ownerOf(const QJsonObject &properties)
{
    const QString owner = shortText(propertyOf(properties, "owner"_L1));
    return owner.isEmpty() ? shortText(propertyOf(properties, "owners"_L1).toArray().at(0)) : owner;
}

static QString pageOf(const QUrl &base, const QString &fragment)
{
    QUrl page = base;
    page.setPath(base.path() + u'/');
    page.setFragment(fragment);
    return page.toString(QUrl::FullyEncoded);
}

static void addNames(ServerDeployment &item, const QJsonObject &properties)
{
    if (const QString environment = shortText(propertyOf(properties, "environment"_L1));
        !environment.isEmpty())
        item.environmentNames.prepend(environment);
    for (const QLatin1StringView name : {"project"_L1, "codebase"_L1}) {
        if (const QString text = shortText(propertyOf(properties, name));
            !text.isEmpty() && !item.projectNames.contains(text))
            item.projectNames << text;
    }
    for (auto it = item.revisions.cbegin(); it != item.revisions.cend(); ++it) {
        if (!it.key().isEmpty() && !item.projectNames.contains(it.key()))
            item.projectNames << it.key();
    }
}

static QString requestId(const QJsonValue &id)
{
    return u"request-"_s + QString::number(id.toInteger());
}

Result<ServerDeployment> readBuildbotBuild(const QJsonObject &build, const QHash<int, ServerJob> &builders,
                                           const QUrl &base)
{
    for (const QLatin1StringView field :
         {"buildid"_L1, "buildrequestid"_L1, "builderid"_L1, "number"_L1, "started_at"_L1}) {
        if (!build.value(field).isDouble())
            return strangeAnswer(u"a build without “%1”"_s.arg(field));
    }
    for (const QLatin1StringView field : {"buildid"_L1, "buildrequestid"_L1}) {
        if (build.value(field).toInteger() <= 0) // also what is no whole number that JSON can hold
            return strangeAnswer(u"a build whose “%1” is no id"_s.arg(field));
    }
    if (!build.value(u"complete").isBool())
        return strangeAnswer(u"a build without “complete”"_s);
    const QJsonObject properties = build.value(u"properties").toObject();
    const int builder = build.value(u"builderid").toInt();

    ServerDeployment item;
    item.externalId = requestId(build.value(u"buildrequestid"));
    const ServerJob job = builders.value(builder);
    item.job = job.name.isEmpty() ? shortText(propertyOf(properties, "buildername"_L1)) : job.name;
    item.environmentNames = job.environmentNames;
    item.revisions = revisionsOf(properties);
    addNames(item, properties);
    item.version = versionOf(properties);
    if (build.value(u"complete").toBool()) {
        const int results = build.value(u"results").toInt(-1);
        item.state = buildbotState(results);
        item.rawState = buildbotStateName(results);
    } else {
        item.state = DeploymentState::Running;
        item.rawState = u"running"_s;
    }
    item.startedAt = timeOf(build.value(u"started_at"));
    item.createdAt = item.startedAt;
    if (item.state != DeploymentState::Queued)
        item.finishedAt = timeOf(build.value(u"complete_at"));
    item.by = ownerOf(properties);
    item.url = pageOf(base, u"/builders/%1/builds/%2"_s.arg(builder).arg(build.value(u"number").toInteger()));
    item.raw = QJsonDocument(build).toJson(QJsonDocument::Compact);
    return item;
}

Result<ServerDeployment> readBuildbotRequest(const QJsonObject &request, const QJsonObject &buildset,
                                             const QHash<int, ServerJob> &builders, const QUrl &base)
{
    for (const QLatin1StringView field : {"buildrequestid"_L1, "builderid"_L1, "submitted_at"_L1}) {
        if (!request.value(field).isDouble())
            return strangeAnswer(u"a build request without “%1”"_s.arg(field));
    }
    const ServerJob job = builders.value(request.value(u"builderid").toInt());
    QJsonObject properties = request.value(u"properties").toObject();

    ServerDeployment item;
    item.isAnnouncement = true;
    item.externalId = requestId(request.value(u"buildrequestid"));
    item.job = job.name;
    item.environmentNames = job.environmentNames;
    const QJsonArray stamps = buildset.value(u"sourcestamps").toArray();
    for (const QJsonValue &stamp : stamps) {
        const QString codebase = shortText(stamp[u"codebase"]);
        if (const auto commit = CommitId::parse(stamp[u"revision"].toString()))
            item.revisions.insert(codebase, *commit);
        else if (!properties.contains(u"revision"))
            properties.insert(u"revision"_s, QJsonArray{stamp[u"revision"], u"sourcestamp"_s});
        if (!properties.contains(u"project"))
            properties.insert(u"project"_s, QJsonArray{stamp[u"project"], u"sourcestamp"_s});
    }
    addNames(item, properties);
    item.version = versionOf(properties);
    if (request.value(u"complete").toBool()) {
        const int results = request.value(u"results").toInt(-1);
        item.state = buildbotState(results);
        item.rawState = buildbotStateName(results);
        item.finishedAt = timeOf(request.value(u"complete_at"));
    } else {
        item.state = DeploymentState::Queued;
        item.rawState = request.value(u"claimed").toBool() ? u"claimed"_s : u"unclaimed"_s;
    }
    item.createdAt = timeOf(request.value(u"submitted_at"));
    item.by = ownerOf(properties);
    item.url = pageOf(base, u"/buildrequests/%1"_s.arg(request.value(u"buildrequestid").toInteger()));
    item.raw = QJsonDocument(request).toJson(QJsonDocument::Compact);
    return item;
}

} // namespace slipway
