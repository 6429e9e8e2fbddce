#include "models/commands/environmentcommands.h"

#include "models/base/text.h"
#include "models/commands/openpromotions.h"
#include "models/commands/rulewriting.h"
#include "models/commands/voiding.h"
#include "models/commands/writing.h"
#include "models/domain/promotionorder.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/store.h"

#include <QJsonArray>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QJsonObject environmentBody(const Environment &environment)
{
    return {{u"name"_s, environment.name},
            {u"tier"_s, toString(environment.tier)},
            {u"order"_s, environment.order},
            {u"url"_s, redacted(environment.url)}};
}

/// After the others of its tier, so that the order in which a person adds them is the order of promotion.
int orderAfterTier(const QVector<Environment> &environments, Tier tier)
{
    int order = suggestedOrder(tier);
    for (const Environment &other : environments) {
        if (other.tier == tier && other.order >= order && other.order < INT_MAX)
            order = other.order + 1;
    }
    return order;
}

/// Whether what these rules let through depends on which environment comes before.
bool restOnOrder(const GatePolicy &policy)
{
    return policy.needsPrevious || (policy.soakMinutes > 0 && policy.soakEnvironment.isEmpty())
        || std::ranges::any_of(policy.monitors,
                               [](const MonitorRule &rule) { return rule.environment.isEmpty(); });
}

QString nameOfBefore(const QVector<Environment> &environments, EnvironmentId id)
{
    const auto before = environmentBefore(environments, id);
    return before ? before->name : QString();
}

/// Another environment before is another rule for those that rest on it: not for one person where two are
/// asked for, and what was agreed to under the old one is void. `before` is the order as it was.
Result<void> heedOrder(Database &db, const Signature &signature, const QVector<Environment> &before)
{
    const auto now = EnvironmentStore(db).all();
    if (!now)
        return fail(now.error());
    QStringList others;
    for (const Environment &environment : *now) {
        const bool isNew = std::ranges::find(before, environment.id, &Environment::id) == before.cend();
        if (isNew || nameOfBefore(before, environment.id) == nameOfBefore(*now, environment.id))
            continue;
        const auto policy = GateStore(db).policyInForce(environment);
        if (!policy && policy.error().kind != Error::Kind::Invalid)
            return fail(policy.error());
        // Rules that cannot be read may rest on anything.
        if (policy && !restOnOrder(*policy))
            continue;
        const RuleChange otherRules{.kind = RuleChange::Kind::Policy, .of = environment.name};
        if (const auto may = mayChangeAtOnce(db, signature, otherRules, Authority::OnePerson); !may)
            return fail(Error::Kind::Refused,
                        CommandWords::tr("What comes before “%1” is part of its rules, which two persons "
                                         "change. Propose first to take away what rests on it; once "
                                         "another person has confirmed that, change the order.")
                            .arg(oneLine(environment.name, 200)));
        others += environment.name;
    }
    if (others.isEmpty())
        return {};
    return voidRequests(db, signature, u"environment"_s, [&](const ApprovalSubject &subject) -> Result<bool> {
        return others.contains(subject.environment);
    });
}

Result<Environment> addEnvironmentIn(Database &db, const Signature &signature, const NewEnvironment &asked)
{
    const auto name = checkedName(asked.name);
    if (!name)
        return fail(name.error());
    const auto others = EnvironmentStore(db).all();
    if (!others)
        return fail(others.error());
    Environment environment;
    environment.name = *name;
    environment.tier = asked.tier.value_or(guessTier(*name));
    environment.order = asked.order.value_or(orderAfterTier(*others, environment.tier));
    environment.url = asked.url;
    const auto id = EnvironmentStore(db).add(environment);
    if (!id)
        return fail(id.error());
    environment.id = *id;
    if (const auto heeded = heedOrder(db, signature, *others); !heeded)
        return fail(heeded.error());
    if (const auto entered = enter(db, signature, u"environment.added"_s, environmentBody(environment));
        !entered)
        return fail(entered.error());
    return environment;
}

Result<Environment> changeEnvironmentIn(Database &db, const Signature &signature, Environment changed)
{
    const auto before = EnvironmentStore(db).byName(changed.name);
    if (!before)
        return before;
    changed.id = before->id;
    // Another tier may mean other rules where nobody wrote any.
    const RuleChange otherRules{.kind = RuleChange::Kind::Policy, .of = before->name};
    const auto may = changed.tier == before->tier
        ? Result<void>()
        : mayChangeAtOnce(db, signature, otherRules, Authority::OnePerson);
    if (!may)
        return fail(may.error());
    const auto all = EnvironmentStore(db).all();
    if (!all)
        return fail(all.error());
    if (const auto updated = EnvironmentStore(db).update(changed); !updated)
        return fail(updated.error());
    if (const auto heeded = heedOrder(db, signature, *all); !heeded)
        return fail(heeded.error());
    // Rules that cannot be read let nothing through, whatever the tier.
    if (const auto policy = GateStore(db).policyInForce(changed); policy) {
        if (const auto done = voidUnderOldRules(db, signature, changed.name, policy->sha256()); !done)
            return fail(done.error());
    }
    QJsonObject body = environmentBody(changed);
    body.insert(u"before"_s, environmentBody(*before));
    if (const auto entered = enter(db, signature, u"environment.changed"_s, body); !entered)
        return fail(entered.error());
    return changed;
}

Result<void> removeEnvironmentIn(Database &db, const Signature &signature, const QString &name)
{
    const auto environment = EnvironmentStore(db).byName(name);
    if (!environment)
        return fail(environment.error());
    DeploymentFilter inEnvironment;
    inEnvironment.environments = {environment->id};
    const auto deployments = DeploymentStore(db).count(inEnvironment);
    if (!deployments)
        return fail(deployments.error());
    if (*deployments > 0) {
        return fail(
            Error::Kind::Refused,
            CommandWords::tr(
                "“%1” cannot be removed: the history has %n deployment(s) into it, which are never lost.",
                nullptr, int(qMin<qint64>(*deployments, INT_MAX)))
                .arg(oneLine(name, 200)));
    }
    const auto open = noneIsOpen(db, [&environment](const Promotion &promotion) {
        return promotion.environment == environment->name;
    });
    if (!open)
        return open;
    const RuleChange cleared{.kind = RuleChange::Kind::PolicyCleared, .of = environment->name};
    const auto written = GateStore(db).policy(environment->id);
    const bool hasRules = !written || written->has_value(); // those that cannot be read are rules too
    const auto may =
        hasRules ? mayChangeAtOnce(db, signature, cleared, Authority::OnePerson) : Result<void>();
    if (!may)
        return fail(
            Error::Kind::Refused,
            CommandWords::tr("“%1” asks for two persons, and its rules would go with it. Propose first "
                             "to take the rules away; once another person has confirmed that, remove "
                             "it.")
                .arg(oneLine(name, 200)));
    // One of the same name later is another place; what was agreed to was this one.
    if (const auto done = voidRequests(db, signature, u"environment"_s,
                                       [&](const ApprovalSubject &subject) -> Result<bool> {
                                           return subject.environment == environment->name;
                                       });
        !done)
        return done;
    if (const auto ended = endWhatWasAgreedFor(db, signature, {{}, environment->name},
                                               CommandWords::tr("Its environment was removed."));
        !ended)
        return ended;
    const auto all = EnvironmentStore(db).all();
    if (!all)
        return fail(all.error());
    if (const auto removed = EnvironmentStore(db).remove(environment->id); !removed)
        return fail(removed.error());
    if (const auto heeded = heedOrder(db, signature, *all); !heeded)
        return heeded;
    return enter(db, signature, u"environment.removed"_s, environmentBody(*environment));
}

Result<void> moveEnvironmentIn(Database &db, const Signature &signature, const QString &name, int place)
{
    const auto moved = EnvironmentStore(db).byName(name);
    if (!moved)
        return fail(moved.error());
    const auto all = EnvironmentStore(db).all();
    if (!all)
        return fail(all.error());
    qsizetype from = 0;
    while (from < all->size() && all->at(from).id != moved->id)
        ++from;
    if (place < 0 || place >= all->size())
        return fail(Error::Kind::Usage,
                    CommandWords::tr("There is no place %1 in the promotion order.").arg(place + 1));
    QJsonArray order;
    for (const Environment &environment : movedInOrder(*all, int(from), place)) {
        if (const auto updated = EnvironmentStore(db).update(environment); !updated)
            return updated;
        order.append(environment.name);
    }
    if (const auto heeded = heedOrder(db, signature, *all); !heeded)
        return heeded;
    return enter(db, signature, u"environment.moved"_s, {{u"name"_s, moved->name}, {u"order"_s, order}});
}

} // namespace

QFuture<Result<void>> moveEnvironment(const CommandContext &context, const QString &name, int place)
{
    const Signature signature = signatureOf(context);
    return context.ask.store->write(
        Store::EnvironmentsTopic | Store::ApprovalsTopic | Store::LedgerTopic,
        [name, place, signature](Database &db) { return moveEnvironmentIn(db, signature, name, place); });
}

QFuture<Result<Environment>> addEnvironment(const CommandContext &context, const NewEnvironment &environment)
{
    const Signature signature = signatureOf(context);
    return context.ask.store->write(
        Store::EnvironmentsTopic | Store::ApprovalsTopic | Store::LedgerTopic,
        [environment, signature](Database &db) { return addEnvironmentIn(db, signature, environment); });
}

QFuture<Result<Environment>> changeEnvironment(const CommandContext &context, const Environment &changed)
{
    const Signature signature = signatureOf(context);
    return context.ask.store->write(
        Store::EnvironmentsTopic | Store::ApprovalsTopic | Store::LedgerTopic,
        [changed, signature](Database &db) { return changeEnvironmentIn(db, signature, changed); });
}

QFuture<Result<void>> removeEnvironment(const CommandContext &context, const QString &name)
{
    const Signature signature = signatureOf(context);
    return context.ask.store->write(
        Store::EnvironmentsTopic | Store::ApprovalsTopic | Store::LedgerTopic,
        [name, signature](Database &db) { return removeEnvironmentIn(db, signature, name); });
}

} // namespace slipway
