#include "models/domain/setupwriting.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// One thing of a set-up, as its file holds it.
struct SetupItem
{
    SetupKind kind = SetupKind::Environment;
    QString name{};
    QJsonObject members{};
    qsizetype place = 0;
};

QString placeName(const QString &project, const QString &environment)
{
    return (project.isEmpty() ? u"*"_s : project) + u" → "_s + environment;
}

/// Freezes have no name: two that are alike in everything are the same.
QString nameOf(const QJsonObject &freeze)
{
    QStringList words;
    for (const QString &member : {u"reason"_s, u"project"_s, u"environment"_s, u"starts_at"_s, u"ends_at"_s,
                                  u"rule"_s, u"time_zone"_s})
        words.append(freeze.value(member).toString());
    return words.join(QChar::Null);
}

/// In the order in which they can be brought about.
QVector<SetupItem> itemsOf(const WorkspaceSetup &setup)
{
    QVector<SetupItem> items;
    for (qsizetype i = 0; i < setup.environments.size(); ++i)
        items.append({SetupKind::Environment, setup.environments[i].environment.name,
                      setupJson(setup.environments[i]), i});
    for (qsizetype i = 0; i < setup.projects.size(); ++i)
        items.append({SetupKind::Project, setup.projects[i].project.name, setupJson(setup.projects[i]), i});
    for (qsizetype i = 0; i < setup.connections.size(); ++i)
        items.append({SetupKind::Connection, setup.connections[i].name, setupJson(setup.connections[i]), i});
    for (qsizetype i = 0; i < setup.projects.size(); ++i) {
        if (const QJsonArray lines = configurationLines(setup.projects[i]); !lines.isEmpty())
            items.append(
                {SetupKind::Configuration, setup.projects[i].project.name, {{u"rules"_s, lines}}, i});
    }
    for (qsizetype i = 0; i < setup.carriers.size(); ++i)
        items.append({SetupKind::Carrier, placeName(setup.carriers[i].project, setup.carriers[i].environment),
                      setupJson(setup.carriers[i]), i});
    for (qsizetype i = 0; i < setup.probes.size(); ++i)
        items.append({SetupKind::Probe, placeName(setup.probes[i].project, setup.probes[i].environment),
                      setupJson(setup.probes[i]), i});
    // Rules rest on monitors: they come first.
    for (qsizetype i = 0; i < setup.monitors.size(); ++i) {
        const Monitor &monitor = setup.monitors[i];
        items.append({SetupKind::Monitor,
                      monitor.name + u": "_s + placeName(monitor.project, monitor.environment),
                      setupJson(monitor), i});
    }
    for (qsizetype i = 0; i < setup.alerts.size(); ++i)
        items.append({SetupKind::AlertSource, setup.alerts[i].name, setupJson(setup.alerts[i]), i});
    for (qsizetype i = 0; i < setup.freezes.size(); ++i) {
        const QJsonObject members = setupJson(setup.freezes[i]);
        items.append({SetupKind::Freeze, nameOf(members), members, i});
    }
    for (qsizetype i = 0; i < setup.environments.size(); ++i) {
        if (const auto &gate = setup.environments[i].gate)
            items.append({SetupKind::Gate, setup.environments[i].environment.name, setupJson(*gate), i});
    }
    return items;
}

/// A secret that was left out of the wanted one stays as it is.
bool isSame(const QJsonValue &now, const QJsonValue &wanted)
{
    if (!now.isObject() || !wanted.isObject())
        return now == wanted || (wanted.isNull() && !now.isUndefined());
    const QJsonObject before = now.toObject();
    const QJsonObject after = wanted.toObject();
    if (before.size() != after.size())
        return false;
    for (auto member = after.constBegin(); member != after.constEnd(); ++member) {
        if (!isSame(before.value(member.key()), member.value()))
            return false;
    }
    return true;
}

QStringList differing(const QJsonObject &now, const QJsonObject &wanted)
{
    QStringList names;
    for (auto member = wanted.constBegin(); member != wanted.constEnd(); ++member) {
        if (!isSame(now.value(member.key()), member.value()))
            names.append(member.key());
    }
    for (auto member = now.constBegin(); member != now.constEnd(); ++member) {
        if (!wanted.contains(member.key()))
            names.append(member.key());
    }
    names.sort();
    return names;
}

/// As the file holds it: null where it does not.
QString textOf(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isString())
        return u""_s + value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

} // namespace

QString toString(SetupKind kind)
{
    switch (kind) {
    case SetupKind::Environment:
        return u"environment"_s;
    case SetupKind::Project:
        return u"project"_s;
    case SetupKind::Connection:
        return u"connection"_s;
    case SetupKind::Configuration:
        return u"configuration"_s;
    case SetupKind::Carrier:
        return u"carrier"_s;
    case SetupKind::Probe:
        return u"probe"_s;
    case SetupKind::Monitor:
        return u"monitor"_s;
    case SetupKind::AlertSource:
        return u"alert source"_s;
    case SetupKind::Freeze:
        return u"freeze"_s;
    case SetupKind::Gate:
        return u"gate"_s;
    }
    return {};
}

QVector<SetupChange> setupChanges(const WorkspaceSetup &now, const WorkspaceSetup &wanted)
{
    QHash<std::pair<int, QString>, QJsonObject> there;
    for (const SetupItem &item : itemsOf(now))
        there.insert({int(item.kind), item.name}, item.members);
    QVector<SetupChange> changes;
    for (const SetupItem &item : itemsOf(wanted)) {
        const QString shown =
            item.kind == SetupKind::Freeze ? item.members.value(u"reason"_s).toString() : item.name;
        const auto before = there.constFind({int(item.kind), item.name});
        if (before == there.constEnd()) {
            changes.append({item.kind, shown, true, {}, item.place});
            continue;
        }
        if (const QStringList members = differing(*before, item.members); !members.isEmpty())
            changes.append({item.kind, shown, false, members, item.place});
    }
    return changes;
}

void tellValues(QVector<SetupChange> &changes, const WorkspaceSetup &now, const WorkspaceSetup &wanted)
{
    const QVector<SetupItem> before = itemsOf(now);
    const QVector<SetupItem> after = itemsOf(wanted);
    for (SetupChange &change : changes) {
        const auto item = std::ranges::find_if(after, [&change](const SetupItem &one) {
            return one.kind == change.kind && one.place == change.place;
        });
        if (item == after.cend())
            continue;
        const auto old = std::ranges::find_if(before, [&change, item](const SetupItem &one) {
            return one.kind == change.kind && one.name == item->name;
        });
        change.values.clear();
        for (const QString &name : change.isNew ? item->members.keys() : change.members) {
            const bool isChanged = !change.isNew && old != before.cend();
            change.values.append({name, isChanged ? textOf(old->members.value(name)) : QString(),
                                  textOf(item->members.value(name))});
        }
    }
}

} // namespace slipway
