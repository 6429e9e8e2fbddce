#include "models/commands/setupcommands.h"

#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/commands/alertcommands.h"
#include "models/commands/configurationcommands.h"
#include "models/commands/connectioncommands.h"
#include "models/commands/environmentcommands.h"
#include "models/commands/gaterulecommands.h"
#include "models/commands/monitorcommands.h"
#include "models/commands/probecommands.h"
#include "models/commands/projectcommands.h"
#include "models/commands/setupsecrets.h"
#include "models/commands/writing.h"
#include "models/store/alertstore.h"
#include "models/store/configurationstore.h"
#include "models/store/connectionstore.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/monitorstore.h"
#include "models/store/probestore.h"
#include "models/store/projectstore.h"
#include "models/store/promotionstore.h"
#include "models/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

Result<QVector<EnvironmentSetup>> readEnvironments(Database &db)
{
    const auto all = EnvironmentStore(db).all();
    if (!all)
        return fail(all.error());
    QVector<EnvironmentSetup> setups;
    for (const Environment &environment : *all) {
        const auto gate = GateStore(db).policy(environment.id);
        if (!gate)
            return fail(gate.error());
        setups.append({environment, *gate});
    }
    return setups;
}

Result<QVector<ProjectSetup>> readProjects(Database &db)
{
    const auto all = ProjectStore(db).all();
    if (!all)
        return fail(all.error());
    QVector<ProjectSetup> setups;
    for (const Project &project : *all) {
        const auto rules = ConfigurationStore(db).rulesOf(project.id);
        if (!rules)
            return fail(rules.error());
        setups.append({project, *rules});
    }
    std::sort(setups.begin(), setups.end(),
              [](const ProjectSetup &a, const ProjectSetup &b) { return a.project.name < b.project.name; });
    return setups;
}

/// All of it, secrets too.
Result<WorkspaceSetup> readSetup(Database &db)
{
    const auto environments = readEnvironments(db);
    if (!environments)
        return fail(environments.error());
    const auto projects = readProjects(db);
    if (!projects)
        return fail(projects.error());
    const auto connections = ConnectionStore(db).all();
    if (!connections)
        return fail(connections.error());
    const auto carriers = PromotionStore(db).targets();
    if (!carriers)
        return fail(carriers.error());
    const auto probes = ProbeStore(db).probes();
    if (!probes)
        return fail(probes.error());
    const auto freezes = GateStore(db).freezes();
    if (!freezes)
        return fail(freezes.error());
    const auto monitors = MonitorStore(db).all();
    if (!monitors)
        return fail(monitors.error());
    const auto alerts = AlertStore(db).sources();
    if (!alerts)
        return fail(alerts.error());
    return WorkspaceSetup{*environments, *projects, *connections, *carriers,
                          *probes,       *freezes,  *monitors,    *alerts};
}

/// What is to be done, with what it does to each member as it may be shown.
QVector<SetupChange> changesBetween(const WorkspaceSetup &now, const WorkspaceSetup &wanted)
{
    QVector<SetupChange> changes = setupChanges(now, wanted);
    WorkspaceSetup shownNow = now;
    WorkspaceSetup shownWanted = wanted;
    leaveSecretsOut(shownNow);
    leaveSecretsOut(shownWanted);
    tellValues(changes, shownNow, shownWanted);
    return changes;
}

/// One set-up on its way into the workspace.
struct Taking
{
    CommandContext context;
    WorkspaceSetup now;
    WorkspaceSetup wanted;
    SetupOutcome outcome;
    QPromise<Result<SetupOutcome>> promise;
};
using TakingPointer = std::shared_ptr<Taking>;

template <class R> QFuture<Result<void>> withoutValue(const TakingPointer &taking, const QFuture<R> &future)
{
    return andThenValue(future, taking->context.ask.store, [](const auto &...) { return Result<void>(); });
}

QFuture<Result<void>> takeEnvironment(const TakingPointer &taking, const SetupChange &change)
{
    const Environment &wanted = taking->wanted.environments[change.place].environment;
    if (!change.isNew)
        return withoutValue(taking, changeEnvironment(taking->context, wanted));
    return withoutValue(
        taking, addEnvironment(taking->context, {wanted.name, wanted.tier, wanted.order, wanted.url}));
}

QFuture<Result<void>> takeProject(const TakingPointer &taking, const SetupChange &change)
{
    const Project &wanted = taking->wanted.projects[change.place].project;
    return withoutValue(
        taking, change.isNew ? addProject(taking->context, wanted) : changeProject(taking->context, wanted));
}

QFuture<Result<void>> takeConnection(const TakingPointer &taking, const SetupChange &change)
{
    Connection wanted = taking->wanted.connections[change.place];
    if (change.isNew) {
        if (wanted.tokenSource == TokenSource::Keyring)
            taking->outcome.tokensWanted.append(wanted.name);
        return withoutValue(taking, addConnection(taking->context, wanted));
    }
    const auto before = std::find_if(taking->now.connections.cbegin(), taking->now.connections.cend(),
                                     [&](const Connection &one) { return one.name == wanted.name; });
    if (before->kind != wanted.kind) {
        return readyFuture<Result<void>>(
            fail(Error::Kind::Refused,
                 CommandWords::tr("“%1” is a connection of another kind here. Remove one of them, or call "
                                  "it otherwise in the file.")
                     .arg(oneLine(wanted.name, 200))));
    }
    wanted.id = before->id;
    const auto rules = [taking, wanted] {
        return withoutValue(taking, mapConnection(taking->context, wanted.name, wanted.rules));
    };
    if (change.members == QStringList{u"rules"_s})
        return rules();
    const auto changed = withoutValue(taking, changeConnection(taking->context, wanted));
    if (!change.members.contains(u"rules"_s))
        return changed;
    return andThen(changed, taking->context.ask.store, rules);
}

QFuture<Result<void>> takeCarrier(const TakingPointer &taking, const SetupChange &change)
{
    return withoutValue(taking, setDeployTarget(taking->context, taking->wanted.carriers[change.place]));
}

/// Over the rules that were there when it was agreed, and no others.
QFuture<Result<void>> takeGate(const TakingPointer &taking, const SetupChange &change)
{
    const EnvironmentSetup &wanted = taking->wanted.environments[change.place];
    const QString &name = wanted.environment.name;
    const auto before =
        std::find_if(taking->now.environments.cbegin(), taking->now.environments.cend(),
                     [&name](const EnvironmentSetup &one) { return one.environment.name == name; });
    if (before == taking->now.environments.cend())
        return withoutValue(taking, setGatePolicy(taking->context, name, *wanted.gate));
    // Where nobody wrote any, those of its tier hold; that has been taken over by now.
    const GatePolicy seen = before->gate.value_or(defaultPolicy(wanted.environment.tier == Tier::Production));
    return withoutValue(taking, replaceGatePolicy(taking->context, name, *wanted.gate, seen.sha256()));
}

QFuture<Result<void>> takeOne(const TakingPointer &taking, const SetupChange &change)
{
    const CommandContext &context = taking->context;
    const WorkspaceSetup &wanted = taking->wanted;
    if (const auto whole = checkNothingLeftOut(wanted, change); !whole)
        return readyFuture<Result<void>>(fail(whole.error()));
    switch (change.kind) {
    case SetupKind::Environment:
        return takeEnvironment(taking, change);
    case SetupKind::Project:
        return takeProject(taking, change);
    case SetupKind::Connection:
        return takeConnection(taking, change);
    case SetupKind::Configuration: {
        const ProjectSetup &project = wanted.projects[change.place];
        return mapConfiguration(context, project.project.name, project.configuration);
    }
    case SetupKind::Carrier:
        return takeCarrier(taking, change);
    case SetupKind::Probe:
        return withoutValue(taking, setVersionProbe(context, wanted.probes[change.place]));
    case SetupKind::Monitor:
        return withoutValue(taking, setMonitor(context, wanted.monitors[change.place]));
    case SetupKind::AlertSource:
        return withoutValue(taking, setAlertSource(context, wanted.alerts[change.place]));
    case SetupKind::Freeze:
        return withoutValue(taking, addFreeze(context, wanted.freezes[change.place]));
    case SetupKind::Gate:
        return takeGate(taking, change);
    }
    return readyFuture(Result<void>());
}

void takeNext(const TakingPointer &taking)
{
    SetupOutcome &outcome = taking->outcome;
    if (outcome.left.isEmpty()) {
        taking->promise.addResult(outcome);
        taking->promise.finish();
        return;
    }
    whenDone(takeOne(taking, outcome.left.constFirst()), taking->context.ask.store,
             [taking](const Result<void> &taken) {
                 SetupOutcome &soFar = taking->outcome;
                 if (taken) {
                     soFar.done.append(soFar.left.takeFirst());
                     takeNext(taking);
                     return;
                 }
                 soFar.trouble = taken.error();
                 taking->promise.addResult(soFar);
                 taking->promise.finish();
             });
}

} // namespace

QFuture<Result<WorkspaceSetup>> askSetup(const CommandContext &context)
{
    return context.ask.store->read([](Database &db) -> Result<WorkspaceSetup> {
        auto setup = readSetup(db);
        if (setup)
            leaveSecretsOut(*setup);
        return setup;
    });
}

QFuture<Result<QVector<SetupChange>>> askSetupChanges(const CommandContext &context,
                                                      const WorkspaceSetup &wanted)
{
    return context.ask.store->read([wanted](Database &db) -> Result<QVector<SetupChange>> {
        const auto now = readSetup(db);
        if (!now)
            return fail(now.error());
        WorkspaceSetup whole = wanted;
        putSecretsBack(whole, *now);
        return changesBetween(*now, whole);
    });
}

QFuture<Result<SetupOutcome>> takeSetup(const CommandContext &context, const WorkspaceSetup &wanted,
                                        const std::optional<QVector<SetupChange>> &agreed)
{
    const auto now = context.ask.store->read(&readSetup);
    return andThen(now, context.ask.store, [context, wanted, agreed](const WorkspaceSetup &found) {
        auto taking = std::make_shared<Taking>();
        taking->context = context;
        taking->now = found;
        taking->wanted = wanted;
        putSecretsBack(taking->wanted, found);
        taking->outcome.left = changesBetween(found, taking->wanted);
        if (agreed && *agreed != taking->outcome.left) {
            return readyFuture<Result<SetupOutcome>>(fail(
                Error::Kind::Refused,
                CommandWords::tr("The workspace was changed since this list was made, and something else "
                                 "would be taken over now. Import the file again and look at the new "
                                 "list; nothing of this one was changed.")));
        }
        taking->promise.start();
        const auto answer = taking->promise.future();
        takeNext(taking);
        return answer;
    });
}

} // namespace slipway
