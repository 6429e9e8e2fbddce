#include "models/domain/setupwriting.h"

#include "models/base/memberreader.h"
#include "models/base/times.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct SetupWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Setup)
};

constexpr int setupForm = 1;
constexpr qsizetype longestFile = 16 * 1024 * 1024;

Error wrongPlace(const QString &place)
{
    return {Error::Kind::Invalid,
            SetupWords::tr("“%1” in the set-up file is unknown, missing, or not what belongs there. Nothing "
                           "was changed.")
                .arg(place),
            {}};
}

void readIfThere(MemberReader &reader, const QString &name, QString &value)
{
    if (reader.has(name))
        reader.read(name, value);
}

void readIfThere(MemberReader &reader, const QString &name, QStringList &value)
{
    if (reader.has(name))
        reader.read(name, value);
}

/// A word of a fixed list; unknown ones are wrong.
template <class Read> auto readWord(MemberReader &reader, const QString &name, Read read)
{
    QString text;
    reader.read(name, text);
    const auto value = read(text);
    if (!value)
        reader.markWrong(name);
    return value.value_or(typename decltype(value)::value_type{});
}

QHash<QString, QString> readMap(MemberReader &reader, const QString &name, bool mayBeLeftOut)
{
    QHash<QString, QString> map;
    if (!reader.has(name))
        return map;
    const QJsonObject object = reader.object(name);
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (!member->isString() && !(mayBeLeftOut && member->isNull()))
            reader.markWrong(name + u'.' + member.key());
        // A text that is there is never a null one, which stands for what was left out.
        map.insert(member.key(), member->isNull() ? QString() : u""_s + member->toString());
    }
    return map;
}

QDateTime readMoment(MemberReader &reader, const QString &name)
{
    QString text;
    reader.read(name, text);
    const QDateTime moment = fromRfc3339(text);
    if (!moment.isValid())
        reader.markWrong(name);
    return moment;
}

EnvironmentSetup environmentOf(MemberReader &reader, Result<void> &outcome)
{
    EnvironmentSetup setup;
    reader.read(u"name"_s, setup.environment.name);
    setup.environment.tier = reader.has(u"tier"_s) ? readWord(reader, u"tier"_s, tierFromString)
                                                   : guessTier(setup.environment.name);
    setup.environment.order = suggestedOrder(setup.environment.tier);
    if (reader.has(u"order"_s))
        reader.read(u"order"_s, setup.environment.order);
    readIfThere(reader, u"url"_s, setup.environment.url);
    if (reader.has(u"gate"_s)) {
        const auto gate = policyFromJson(QJsonDocument(reader.object(u"gate"_s)).toJson());
        if (gate)
            setup.gate = *gate;
        else
            outcome = fail(gate.error());
    }
    return setup;
}

ProjectSetup projectOf(MemberReader &reader, Result<void> &outcome)
{
    ProjectSetup setup;
    Project &project = setup.project;
    reader.read(u"name"_s, project.name);
    reader.read(u"repository"_s, project.repository);
    if (reader.has(u"versioning"_s))
        project.versioning = readWord(reader, u"versioning"_s, versioningFromString);
    readIfThere(reader, u"tag_pattern"_s, project.tagPattern);
    readIfThere(reader, u"paths"_s, project.paths);
    readIfThere(reader, u"main_branch"_s, project.mainBranch);
    readIfThere(reader, u"group"_s, project.group);
    QStringList lines;
    readIfThere(reader, u"configuration"_s, lines);
    for (const QString &line : std::as_const(lines)) {
        const auto rule = parseConfigurationRule(line);
        if (rule)
            setup.configuration.append(*rule);
        else
            outcome = fail(rule.error());
    }
    return setup;
}

QVector<MappingRule> rulesOf(const QJsonArray &array, MemberReader &reader)
{
    QVector<MappingRule> rules;
    for (const QJsonValue &one : array) {
        MemberReader rule(one.toObject());
        const bool isEnvironment = rule.has(u"environment"_s);
        MappingRule read;
        read.kind = isEnvironment ? MappingRule::Target::Environment : MappingRule::Target::Project;
        rule.read(u"pattern"_s, read.pattern);
        rule.read(isEnvironment ? u"environment"_s : u"project"_s, read.target);
        if (!rule.wrong().isEmpty())
            reader.markWrong(u"rules."_s + rule.wrong());
        rules.append(read);
    }
    return rules;
}

Connection connectionOf(MemberReader &reader, Result<void> &)
{
    Connection connection;
    reader.read(u"name"_s, connection.name);
    connection.kind = readWord(reader, u"kind"_s, connectionKindFromString);
    reader.read(u"url"_s, connection.url);
    if (reader.has(u"token"_s))
        connection.tokenSource = readWord(reader, u"token"_s, tokenSourceFromString);
    if (connection.tokenSource == TokenSource::Environment)
        reader.read(u"token_variable"_s, connection.tokenVariable);
    readIfThere(reader, u"user"_s, connection.user);
    readIfThere(reader, u"ca_file"_s, connection.caFile);
    connection.remotes = readMap(reader, u"projects"_s, false);
    if (reader.has(u"rules"_s))
        connection.rules = rulesOf(reader.array(u"rules"_s), reader);
    return connection;
}

DeployTarget carrierOf(MemberReader &reader, Result<void> &outcome)
{
    DeployTarget carrier;
    reader.read(u"environment"_s, carrier.environment);
    readIfThere(reader, u"project"_s, carrier.project);
    readIfThere(reader, u"connection"_s, carrier.connection);
    readIfThere(reader, u"job"_s, carrier.job);
    carrier.parameters = readMap(reader, u"parameters"_s, true);
    readIfThere(reader, u"command"_s, carrier.command);
    readIfThere(reader, u"folder"_s, carrier.folder);
    if (const auto good = checkTarget(carrier); !good && reader.wrong().isEmpty())
        outcome = good;
    return carrier;
}

VersionProbe probeOf(MemberReader &reader, Result<void> &outcome)
{
    VersionProbe probe;
    reader.read(u"environment"_s, probe.environment);
    reader.read(u"url"_s, probe.url);
    readIfThere(reader, u"project"_s, probe.project);
    readIfThere(reader, u"pointer"_s, probe.pointer);
    readIfThere(reader, u"pattern"_s, probe.pattern);
    if (const auto good = checkProbe(probe); !good && reader.wrong().isEmpty())
        outcome = good;
    return probe;
}

Freeze freezeOf(MemberReader &reader, Result<void> &)
{
    Freeze freeze;
    reader.read(u"reason"_s, freeze.reason);
    freeze.startsAt = readMoment(reader, u"starts_at"_s);
    if (reader.has(u"ends_at"_s))
        freeze.endsAt = readMoment(reader, u"ends_at"_s);
    readIfThere(reader, u"project"_s, freeze.project);
    readIfThere(reader, u"environment"_s, freeze.environment);
    readIfThere(reader, u"rule"_s, freeze.rule);
    readIfThere(reader, u"time_zone"_s, freeze.timeZone);
    return freeze;
}

Monitor monitorOf(MemberReader &reader, Result<void> &outcome)
{
    Monitor monitor;
    reader.read(u"name"_s, monitor.name);
    reader.read(u"environment"_s, monitor.environment);
    reader.read(u"url"_s, monitor.url);
    reader.read(u"query"_s, monitor.query);
    reader.read(u"threshold"_s, monitor.threshold);
    readIfThere(reader, u"project"_s, monitor.project);
    readIfThere(reader, u"unit"_s, monitor.unit);
    if (reader.has(u"measure"_s))
        monitor.measure = readWord(reader, u"measure"_s, monitorMeasureFromString);
    if (reader.has(u"better"_s))
        monitor.isLowerBetter = readWord(reader, u"better"_s, [](const QString &text) {
            return text == "lower"_L1 ? std::optional(true)
                : text == "higher"_L1 ? std::optional(false)
                                      : std::nullopt;
        });
    const std::pair<QString, int &> numbers[] = {{u"points"_s, monitor.points},
                                                 {u"minutes"_s, monitor.minutes},
                                                 {u"before_minutes"_s, monitor.before},
                                                 {u"after_minutes"_s, monitor.after},
                                                 {u"settle_minutes"_s, monitor.settle}};
    for (const auto &[name, value] : numbers) {
        if (reader.has(name))
            reader.read(name, value);
    }
    if (const auto good = checkMonitor(monitor); !good && reader.wrong().isEmpty())
        outcome = good;
    return monitor;
}

AlertSource alertSourceOf(MemberReader &reader, Result<void> &outcome)
{
    AlertSource source;
    reader.read(u"name"_s, source.name);
    reader.read(u"url"_s, source.url);
    readIfThere(reader, u"filter"_s, source.filter);
    readIfThere(reader, u"project_label"_s, source.projectLabel);
    readIfThere(reader, u"environment_label"_s, source.environmentLabel);
    readIfThere(reader, u"project"_s, source.project);
    readIfThere(reader, u"environment"_s, source.environment);
    if (const auto good = checkAlertSource(source); !good && reader.wrong().isEmpty())
        outcome = good;
    return source;
}

/// A list of the file, thing by thing; the first that is wrong ends it, by its place.
template <class Thing, class Read>
Result<QVector<Thing>> listOf(MemberReader &reader, const QString &name, Read read)
{
    QVector<Thing> things;
    if (!reader.has(name))
        return things;
    const QJsonArray array = reader.array(name);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(name).arg(i);
        if (!array[i].isObject())
            return fail(wrongPlace(place));
        MemberReader members(array[i].toObject());
        Result<void> outcome;
        things.append(read(members, outcome));
        if (!members.wrong().isEmpty())
            return fail(wrongPlace(place + u'.' + members.wrong()));
        if (!outcome)
            return fail(outcome.error().kind, place + u": "_s + outcome.error().message,
                        outcome.error().detail);
    }
    return things;
}

/// Two of one name would overwrite each other.
Result<void> checkNamedOnce(const WorkspaceSetup &setup)
{
    QSet<std::pair<int, QString>> seen;
    const WorkspaceSetup nothing;
    for (const SetupChange &change : setupChanges(nothing, setup)) {
        if (seen.contains({int(change.kind), change.name}) && change.kind != SetupKind::Freeze)
            return fail(Error::Kind::Invalid,
                        SetupWords::tr("The set-up file holds “%1” twice (%2). Nothing was changed.")
                            .arg(change.name, toString(change.kind)));
        seen.insert({int(change.kind), change.name});
    }
    return {};
}

Result<QJsonObject> objectOf(const QByteArray &json)
{
    if (json.size() > longestFile)
        return fail(Error::Kind::Invalid, SetupWords::tr("This is too large for a set-up file."));
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (trouble.error != QJsonParseError::NoError) {
        const auto line = json.left(trouble.offset).count('\n') + 1;
        return fail(Error::Kind::Invalid,
                    SetupWords::tr("The set-up file is no JSON at line %1. Nothing was changed.").arg(line),
                    trouble.errorString());
    }
    const QJsonObject object = document.object();
    if (!object.contains(u"slipway_setup"_s))
        return fail(Error::Kind::Invalid,
                    SetupWords::tr("This is no set-up file: the member “%1” is missing. Make one with "
                                   "slipway-cli config export.")
                        .arg(u"slipway_setup"_s));
    if (object.value(u"slipway_setup"_s).toInt() > setupForm)
        return fail(Error::Kind::Invalid,
                    SetupWords::tr("The set-up file was written by a newer Slipway. Update Slipway to read "
                                   "it; nothing was changed."));
    return object;
}

template <class Things> QJsonArray arrayOf(const Things &things)
{
    QJsonArray array;
    for (const auto &thing : things)
        array.append(setupJson(thing));
    return array;
}

} // namespace

QByteArray setupToJson(const WorkspaceSetup &setup)
{
    QJsonArray environments;
    for (const EnvironmentSetup &one : setup.environments) {
        QJsonObject object = setupJson(one);
        if (one.gate)
            object.insert(u"gate"_s, setupJson(*one.gate));
        environments.append(object);
    }
    QJsonArray projects;
    for (const ProjectSetup &one : setup.projects) {
        QJsonObject object = setupJson(one);
        if (const QJsonArray lines = configurationLines(one); !lines.isEmpty())
            object.insert(u"configuration"_s, lines);
        projects.append(object);
    }
    const QJsonObject object{{u"slipway_setup"_s, setupForm},
                             {u"environments"_s, environments},
                             {u"projects"_s, projects},
                             {u"connections"_s, arrayOf(setup.connections)},
                             {u"carriers"_s, arrayOf(setup.carriers)},
                             {u"probes"_s, arrayOf(setup.probes)},
                             {u"freezes"_s, arrayOf(setup.freezes)},
                             {u"monitors"_s, arrayOf(setup.monitors)},
                             {u"alert_sources"_s, arrayOf(setup.alerts)}};
    return QJsonDocument(object).toJson();
}

Result<WorkspaceSetup> setupFromJson(const QByteArray &json)
{
    const auto object = objectOf(json);
    if (!object)
        return fail(object.error());
    MemberReader reader(*object);
    int form = 0;
    reader.read(u"slipway_setup"_s, form);
    const auto environments = listOf<EnvironmentSetup>(reader, u"environments"_s, environmentOf);
    const auto projects = listOf<ProjectSetup>(reader, u"projects"_s, projectOf);
    const auto connections = listOf<Connection>(reader, u"connections"_s, connectionOf);
    const auto carriers = listOf<DeployTarget>(reader, u"carriers"_s, carrierOf);
    const auto probes = listOf<VersionProbe>(reader, u"probes"_s, probeOf);
    const auto freezes = listOf<Freeze>(reader, u"freezes"_s, freezeOf);
    const auto monitors = listOf<Monitor>(reader, u"monitors"_s, monitorOf);
    const auto alerts = listOf<AlertSource>(reader, u"alert_sources"_s, alertSourceOf);
    for (const Error *error :
         {environments ? nullptr : &environments.error(), projects ? nullptr : &projects.error(),
          connections ? nullptr : &connections.error(), carriers ? nullptr : &carriers.error(),
          probes ? nullptr : &probes.error(), freezes ? nullptr : &freezes.error(),
          monitors ? nullptr : &monitors.error(), alerts ? nullptr : &alerts.error()}) {
        if (error)
            return fail(*error);
    }
    if (!reader.wrong().isEmpty() || form != setupForm)
        return fail(wrongPlace(form == setupForm ? reader.wrong() : u"slipway_setup"_s));
    const WorkspaceSetup setup{*environments, *projects, *connections, *carriers,
                               *probes,       *freezes,  *monitors,    *alerts};
    if (const auto names = checkNamedOnce(setup); !names)
        return fail(names.error());
    return setup;
}

} // namespace slipway
