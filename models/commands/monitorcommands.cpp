#include "models/commands/monitorcommands.h"

#include "models/base/text.h"
#include "models/commands/rulewriting.h"
#include "models/commands/voiding.h"
#include "models/commands/writing.h"
#include "models/domain/promotionorder.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/monitorstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr Store::Topics monitorTopics =
    Store::Topics(Store::EnvironmentsTopic | Store::ApprovalsTopic | Store::LedgerTopic);

struct MonitorPlace
{
    QString name;
    QString environment;
};

QJsonObject monitorBody(const Monitor &monitor)
{
    return {{u"monitor"_s, monitor.name},
            {u"project"_s, monitor.project},
            {u"environment"_s, monitor.environment},
            {u"url"_s, monitor.url},
            {u"query"_s, monitor.query},
            {u"measure"_s, toString(monitor.measure)},
            {u"unit"_s, monitor.unit},
            {u"better"_s, monitor.isLowerBetter ? u"lower"_s : u"higher"_s},
            {u"threshold"_s, monitor.threshold},
            {u"points"_s, monitor.points},
            {u"minutes"_s, monitor.minutes},
            {u"before"_s, monitor.before},
            {u"after"_s, monitor.after},
            {u"settle"_s, monitor.settle}};
}

/// Whether rules of `environments[place]` ask for the monitor: by name, there or in the one before.
bool restOn(const GatePolicy &policy, const QVector<Environment> &environments, EnvironmentId place,
            const MonitorPlace &monitor)
{
    const auto before = environmentBefore(environments, place);
    return std::ranges::any_of(policy.monitors, [&](const MonitorRule &rule) {
        const QString where = rule.environment.isEmpty() && before ? before->name : rule.environment;
        return rule.monitor == monitor.name && where == monitor.environment;
    });
}

/// Requests into environments whose rules rest on that monitor. What it asks is part of those rules: not for
/// one person where two are asked for.
Result<void> voidWhatRestsOn(Database &db, const Signature &signature, const MonitorPlace &monitor)
{
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    QStringList resting;
    for (const Environment &environment : *environments) {
        const auto policy = GateStore(db).policyInForce(environment);
        if (!policy && policy.error().kind != Error::Kind::Invalid)
            return fail(policy.error());
        // Rules that cannot be read may rest on anything.
        if (policy && !restOn(*policy, *environments, environment.id, monitor))
            continue;
        resting += environment.name;
        const RuleChange otherRules{.kind = RuleChange::Kind::Policy, .of = environment.name};
        if (const auto may = mayChangeAtOnce(db, signature, otherRules, Authority::OnePerson); !may)
            return fail(
                Error::Kind::Refused,
                CommandWords::tr("The rules of “%1” rest on this monitor and are changed by two persons "
                                 "only. Take the rule out first, then change the monitor.")
                    .arg(oneLine(environment.name, 200)));
    }
    if (resting.isEmpty())
        return {};
    return voidRequests(db, signature, u"policy"_s, [&](const ApprovalSubject &subject) -> Result<bool> {
        return resting.contains(subject.environment);
    });
}

Result<Monitor> writeMonitor(Database &db, const Signature &signature, const Monitor &monitor)
{
    if (const auto good = checkMonitor(monitor); !good)
        return fail(good.error());
    if (!monitor.project.isEmpty()) {
        if (const auto known = ProjectStore(db).byName(monitor.project); !known)
            return fail(known.error());
    }
    if (const auto known = EnvironmentStore(db).byName(monitor.environment); !known)
        return fail(known.error());
    if (const auto kept = MonitorStore(db).set(monitor); !kept)
        return fail(kept.error());
    if (const auto done = voidWhatRestsOn(db, signature, {monitor.name, monitor.environment}); !done)
        return fail(done.error());
    const auto entered = enter(db, signature, u"monitor.set"_s, monitorBody(monitor));
    return entered ? Result<Monitor>(monitor) : Result<Monitor>(fail(entered.error()));
}

Result<void> dropMonitor(Database &db, const Signature &signature, const QString &name,
                         const QString &project, const QString &environment)
{
    const auto removed = MonitorStore(db).remove(name, project, environment);
    if (!removed)
        return fail(removed.error());
    if (!*removed)
        return fail(Error::Kind::NotFound,
                    CommandWords::tr("There is no monitor “%1” there; `monitor list` shows them.")
                        .arg(oneLine(name, 80)));
    if (const auto done = voidWhatRestsOn(db, signature, {name, environment}); !done)
        return done;
    return enter(db, signature, u"monitor.removed"_s,
                 {{u"monitor"_s, name}, {u"project"_s, project}, {u"environment"_s, environment}});
}

} // namespace

QFuture<Result<Monitor>> setMonitor(const CommandContext &context, const Monitor &monitor)
{
    return context.ask.store->write(monitorTopics, [signature = signatureOf(context), monitor](Database &db) {
        return writeMonitor(db, signature, monitor);
    });
}

QFuture<Result<void>> removeMonitor(const CommandContext &context, const QString &name,
                                    const QString &project, const QString &environment)
{
    return context.ask.store->write(
        monitorTopics, [signature = signatureOf(context), name, project, environment](Database &db) {
            return dropMonitor(db, signature, name, project, environment);
        });
}

} // namespace slipway
