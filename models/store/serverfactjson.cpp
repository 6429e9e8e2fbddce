#include "models/store/serverfactjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

static QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

static QDateTime timeOf(const QJsonValue &json)
{
    return json.isDouble() ? QDateTime::fromMSecsSinceEpoch(json.toInteger(), Qt::UTC) : QDateTime();
}

static QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &text : array)
        texts += text.toString();
    return texts;
}

QJsonObject jsonOf(const ServerEnvironment &environment)
{
    return {{u"name"_s, environment.name},
            {u"tier"_s, environment.tier},
            {u"url"_s, environment.url},
            {u"open"_s, environment.isOpen},
            {u"approvers"_s, QJsonArray::fromStringList(environment.approvers)},
            {u"needed"_s, environment.approvalsNeeded},
            {u"wait"_s, environment.waitMinutes}};
}

void readJson(const QJsonObject &json, ServerEnvironment &environment)
{
    environment.name = json[u"name"].toString();
    environment.tier = json[u"tier"].toString();
    environment.url = json[u"url"].toString();
    environment.isOpen = json[u"open"].toBool(true);
    environment.approvers = textsOf(json[u"approvers"]);
    environment.approvalsNeeded = json[u"needed"].toInt();
    environment.waitMinutes = json[u"wait"].toInt();
}

QJsonObject jsonOf(const ServerRelease &release)
{
    QJsonArray assets;
    for (const ServerAsset &asset : release.assets) {
        assets += QJsonObject{{u"name"_s, asset.name},
                              {u"bytes"_s, asset.bytes},
                              {u"digest"_s, asset.digest},
                              {u"url"_s, asset.url}};
    }
    return {{u"tag"_s, release.tag},
            {u"name"_s, release.name},
            {u"notes"_s, release.notes},
            {u"draft"_s, release.isDraft},
            {u"prerelease"_s, release.isPrerelease},
            {u"created"_s, timeJson(release.createdAt)},
            {u"published"_s, timeJson(release.publishedAt)},
            {u"by"_s, release.by},
            {u"url"_s, release.url},
            {u"assets"_s, assets}};
}

void readJson(const QJsonObject &json, ServerRelease &release)
{
    release.tag = json[u"tag"].toString();
    release.name = json[u"name"].toString();
    release.notes = json[u"notes"].toString();
    release.isDraft = json[u"draft"].toBool();
    release.isPrerelease = json[u"prerelease"].toBool();
    release.createdAt = timeOf(json[u"created"]);
    release.publishedAt = timeOf(json[u"published"]);
    release.by = json[u"by"].toString();
    release.url = json[u"url"].toString();
    const QJsonArray assets = json[u"assets"].toArray();
    for (const QJsonValue &asset : assets) {
        release.assets += ServerAsset{asset[u"name"].toString(), asset[u"bytes"].toInteger(-1),
                                      asset[u"digest"].toString(), asset[u"url"].toString()};
    }
}

QJsonObject jsonOf(const ServerCheck &check)
{
    return {{u"branch"_s, check.branch},
            {u"name"_s, check.name},
            {u"state"_s, toString(check.state)},
            {u"raw_state"_s, check.rawState},
            {u"started"_s, timeJson(check.startedAt)},
            {u"finished"_s, timeJson(check.finishedAt)},
            {u"tests"_s, QJsonArray{check.testsPassed, check.testsFailed, check.testsSkipped}},
            {u"url"_s, check.url}};
}

void readJson(const QJsonObject &json, ServerCheck &check)
{
    check.branch = json[u"branch"].toString();
    check.name = json[u"name"].toString();
    check.state = checkStateFromString(json[u"state"].toString()).value_or(CheckState::Unknown);
    check.rawState = json[u"raw_state"].toString();
    check.startedAt = timeOf(json[u"started"]);
    check.finishedAt = timeOf(json[u"finished"]);
    const QJsonArray tests = json[u"tests"].toArray();
    check.testsPassed = tests.at(0).toInt(-1);
    check.testsFailed = tests.at(1).toInt(-1);
    check.testsSkipped = tests.at(2).toInt(-1);
    check.url = json[u"url"].toString();
}

QJsonObject jsonOf(const ServerGate &gate)
{
    return {{u"environment"_s, gate.environmentName},
            {u"job"_s, gate.job},
            {u"reference"_s, gate.reference},
            {u"version"_s, gate.version},
            {u"by"_s, gate.requestedBy},
            {u"since"_s, timeJson(gate.since)},
            {u"message"_s, gate.message},
            {u"approvers"_s, QJsonArray::fromStringList(gate.approvers)},
            {u"may"_s, gate.mayDecide ? QJsonValue(*gate.mayDecide) : QJsonValue()},
            {u"url"_s, gate.url},
            {u"handle"_s, QString::fromUtf8(gate.handle)}};
}

void readJson(const QJsonObject &json, ServerGate &gate)
{
    gate.environmentName = json[u"environment"].toString();
    gate.job = json[u"job"].toString();
    gate.reference = json[u"reference"].toString();
    gate.version = json[u"version"].toString();
    gate.requestedBy = json[u"by"].toString();
    gate.since = timeOf(json[u"since"]);
    gate.message = json[u"message"].toString();
    gate.approvers = textsOf(json[u"approvers"]);
    if (json[u"may"].isBool())
        gate.mayDecide = json[u"may"].toBool();
    gate.url = json[u"url"].toString();
    gate.handle = json[u"handle"].toString().toUtf8();
}

QJsonObject jsonOf(const ServerFreeze &freeze)
{
    return {{u"start"_s, freeze.startRule}, {u"end"_s, freeze.endRule}, {u"zone"_s, freeze.timeZone}};
}

void readJson(const QJsonObject &json, ServerFreeze &freeze)
{
    freeze.startRule = json[u"start"].toString();
    freeze.endRule = json[u"end"].toString();
    freeze.timeZone = json[u"zone"].toString();
}

QJsonObject jsonOf(const ServerMilestone &milestone)
{
    return {{u"title"_s, milestone.title},
            {u"description"_s, milestone.description},
            {u"due"_s, timeJson(milestone.dueAt)},
            {u"open"_s, milestone.isOpen},
            {u"items"_s, QJsonArray{milestone.openItems, milestone.closedItems}},
            {u"url"_s, milestone.url}};
}

void readJson(const QJsonObject &json, ServerMilestone &milestone)
{
    milestone.title = json[u"title"].toString();
    milestone.description = json[u"description"].toString();
    milestone.dueAt = timeOf(json[u"due"]);
    milestone.isOpen = json[u"open"].toBool(true);
    const QJsonArray items = json[u"items"].toArray();
    milestone.openItems = items.at(0).toInt(-1);
    milestone.closedItems = items.at(1).toInt(-1);
    milestone.url = json[u"url"].toString();
}

} // namespace slipway
