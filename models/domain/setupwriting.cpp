#include "models/domain/setupwriting.h"

#include "models/base/times.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// A text that says something; one that does not is left out, to keep the file short.
void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void put(QJsonObject &object, const QString &name, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(name, QJsonArray::fromStringList(texts));
}

void put(QJsonObject &object, const QString &name, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(name, array);
}

QJsonObject mapOf(const QHash<QString, QString> &texts)
{
    QJsonObject object;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        object.insert(text.key(), text->isNull() ? QJsonValue() : QJsonValue(*text));
    return object;
}

QJsonArray rulesJson(const QVector<MappingRule> &rules)
{
    QJsonArray array;
    for (const MappingRule &rule : rules) {
        const bool isEnvironment = rule.kind == MappingRule::Target::Environment;
        array.append(QJsonObject{{u"pattern"_s, rule.pattern},
                                 {isEnvironment ? u"environment"_s : u"project"_s, rule.target}});
    }
    return array;
}

} // namespace

QString toString(Versioning versioning)
{
    switch (versioning) {
    case Versioning::SemVer:
        return u"semver"_s;
    case Versioning::CalVer:
        return u"calver"_s;
    case Versioning::Any:
        break;
    }
    return u"any"_s;
}

std::optional<Versioning> versioningFromString(QStringView text)
{
    for (const Versioning versioning : {Versioning::Any, Versioning::SemVer, Versioning::CalVer}) {
        if (toString(versioning) == text)
            return versioning;
    }
    return std::nullopt;
}

QJsonObject setupJson(const EnvironmentSetup &setup)
{
    const Environment &environment = setup.environment;
    QJsonObject object{{u"name"_s, environment.name},
                       {u"tier"_s, toString(environment.tier)},
                       {u"order"_s, environment.order}};
    put(object, u"url"_s, environment.url);
    return object;
}

QJsonObject setupJson(const GatePolicy &policy)
{
    return QJsonDocument::fromJson(policy.canonicalJson()).object();
}

QJsonObject setupJson(const ProjectSetup &setup)
{
    const Project &project = setup.project;
    QJsonObject object{{u"name"_s, project.name},
                       {u"repository"_s, project.repository},
                       {u"versioning"_s, toString(project.versioning)}};
    put(object, u"tag_pattern"_s, project.tagPattern);
    put(object, u"paths"_s, project.paths);
    put(object, u"main_branch"_s, project.mainBranch);
    put(object, u"group"_s, project.group);
    return object;
}

QJsonArray configurationLines(const ProjectSetup &setup)
{
    QJsonArray lines;
    for (const ConfigurationRule &rule : setup.configuration)
        lines.append(toString(rule));
    return lines;
}

QJsonObject setupJson(const Connection &connection)
{
    QJsonObject object{{u"name"_s, connection.name},
                       {u"kind"_s, toString(connection.kind)},
                       {u"url"_s, connection.url},
                       {u"token"_s, toString(connection.tokenSource)}};
    put(object, u"user"_s, connection.user);
    if (connection.tokenSource == TokenSource::Environment)
        put(object, u"token_variable"_s, connection.tokenVariable);
    put(object, u"ca_file"_s, connection.caFile);
    if (!connection.remotes.isEmpty())
        object.insert(u"projects"_s, mapOf(connection.remotes));
    put(object, u"rules"_s, rulesJson(connection.rules));
    return object;
}

QJsonObject setupJson(const DeployTarget &carrier)
{
    QJsonObject object{{u"environment"_s, carrier.environment}};
    put(object, u"project"_s, carrier.project);
    put(object, u"connection"_s, carrier.connection);
    put(object, u"job"_s, carrier.job);
    if (!carrier.parameters.isEmpty())
        object.insert(u"parameters"_s, mapOf(carrier.parameters));
    put(object, u"command"_s, carrier.command);
    put(object, u"folder"_s, carrier.folder);
    return object;
}

QJsonObject setupJson(const VersionProbe &probe)
{
    QJsonObject object{{u"environment"_s, probe.environment}, {u"url"_s, probe.url}};
    put(object, u"project"_s, probe.project);
    put(object, u"pointer"_s, probe.pointer);
    put(object, u"pattern"_s, probe.pattern);
    return object;
}

QJsonObject setupJson(const Freeze &freeze)
{
    QJsonObject object{{u"reason"_s, freeze.reason}, {u"starts_at"_s, toRfc3339(freeze.startsAt)}};
    if (freeze.endsAt.isValid())
        object.insert(u"ends_at"_s, toRfc3339(freeze.endsAt));
    put(object, u"project"_s, freeze.project);
    put(object, u"environment"_s, freeze.environment);
    put(object, u"rule"_s, freeze.rule);
    put(object, u"time_zone"_s, freeze.timeZone);
    return object;
}

QJsonObject setupJson(const Monitor &monitor)
{
    QJsonObject object{{u"name"_s, monitor.name},
                       {u"environment"_s, monitor.environment},
                       {u"url"_s, monitor.url},
                       {u"query"_s, monitor.query},
                       {u"measure"_s, toString(monitor.measure)},
                       {u"better"_s, monitor.isLowerBetter ? u"lower"_s : u"higher"_s},
                       {u"threshold"_s, monitor.threshold},
                       {u"points"_s, monitor.points},
                       {u"minutes"_s, monitor.minutes},
                       {u"before_minutes"_s, monitor.before},
                       {u"after_minutes"_s, monitor.after},
                       {u"settle_minutes"_s, monitor.settle}};
    put(object, u"project"_s, monitor.project);
    put(object, u"unit"_s, monitor.unit);
    return object;
}

QJsonObject setupJson(const AlertSource &source)
{
    QJsonObject object{{u"name"_s, source.name}, {u"url"_s, source.url}};
    put(object, u"filter"_s, source.filter);
    put(object, u"project_label"_s, source.projectLabel);
    put(object, u"environment_label"_s, source.environmentLabel);
    put(object, u"project"_s, source.project);
    put(object, u"environment"_s, source.environment);
    return object;
}

} // namespace slipway
