#include "models/commands/demogates.h"

#include "models/base/times.h"
#include "models/store/gatestore.h"
#include "models/store/promotionstore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

GatePolicy demoPolicy(const Environment &environment)
{
    GatePolicy policy = defaultPolicy(environment.tier == Tier::Production);
    policy.needsPrevious = environment.tier == Tier::Production || environment.tier == Tier::Staging;
    if (environment.tier == Tier::Production) {
        policy.soakMinutes = 60;
        policy.tagPattern = u"*[0-9].[0-9]*"_s;
    }
    return policy;
}

static Result<void> writeDemoFreeze(Database &db, const Signature &signature, const Environment &environment)
{
    // The Friday evening before the demo begins, until Monday morning.
    const QDate friday = signature.at.date().addDays(-((signature.at.date().dayOfWeek() + 2) % 7));
    Freeze freeze;
    freeze.reason = u"No changes in production at the weekend"_s;
    freeze.environment = environment.name;
    freeze.startsAt = QDateTime(friday, QTime(17, 0), Qt::UTC);
    freeze.endsAt = QDateTime(friday.addDays(3), QTime(6, 0), Qt::UTC);
    freeze.rule = u"FREQ=WEEKLY"_s;
    freeze.timeZone = u"UTC"_s;
    freeze.by = signature.actor;
    freeze.addedAt = signature.at;
    const auto id = GateStore(db).addFreeze(freeze);
    if (!id)
        return fail(id.error());
    return enter(db, signature, u"freeze.added"_s,
                 {{u"freeze"_s, *id},
                  {u"reason"_s, freeze.reason},
                  {u"environment"_s, freeze.environment},
                  {u"starts_at"_s, toRfc3339(freeze.startsAt)},
                  {u"ends_at"_s, toRfc3339(freeze.endsAt)},
                  {u"rule"_s, freeze.rule}});
}

static Result<void> writeDemoTarget(Database &db, const Signature &signature, const Environment &environment)
{
    DeployTarget target;
    target.environment = environment.name;
    target.command = {u"echo"_s, u"Putting {project} {version} into {environment}"_s};
    if (const auto kept = PromotionStore(db).setTarget(target); !kept)
        return kept;
    return enter(
        db, signature, u"target.set"_s,
        {{u"environment"_s, target.environment}, {u"command"_s, QJsonArray::fromStringList(target.command)}});
}

Result<void> writeDemoGates(Database &db, const Signature &signature, const DemoPlaces &places)
{
    bool isFrozen = false;
    for (const Environment &environment : places.environments) {
        const GatePolicy policy = demoPolicy(environment);
        if (const auto kept = GateStore(db).setPolicy(environment.id, policy); !kept)
            return kept;
        const QJsonObject body{{u"environment"_s, environment.name},
                               {u"policy"_s, QJsonDocument::fromJson(policy.canonicalJson()).object()},
                               {u"policy_sha256"_s, policy.sha256()}};
        if (const auto entered = enter(db, signature, u"gate.set"_s, body); !entered)
            return entered;
        if (const auto written = writeDemoTarget(db, signature, environment); !written)
            return written;
        if (environment.tier != Tier::Production || isFrozen)
            continue;
        isFrozen = true;
        if (const auto written = writeDemoFreeze(db, signature, environment); !written)
            return written;
    }
    return {};
}

} // namespace slipway
