// The rule about freezes, and about those who may override them.
#include "models/domain/gaterules_p.h"

#include "models/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

OverrideFacts overrideFacts(const GatePolicy &policy, const GateFacts &facts)
{
    return {overrideSubject(policy, facts), facts.now, facts.roles};
}

QString frozenText(const ActiveFreeze &freeze)
{
    const QString why = freeze.from.isEmpty()
        ? freeze.reason
        : GateWords::tr("%1 (told by %2)").arg(freeze.reason, freeze.from);
    return freeze.until.isValid() ? GateWords::tr("Frozen until %1: %2").arg(shortTime(freeze.until), why)
                                  : GateWords::tr("Frozen until further notice: %1").arg(why);
}

/// The newest that lets it through; null: none does.
const FreezeOverride *overrideFor(const GatePolicy &policy, const GateFacts &facts, const OverrideFacts &held,
                                  const ActiveFreeze &freeze)
{
    const auto found =
        std::find_if(facts.overrides.crbegin(), facts.overrides.crend(), [&](const FreezeOverride &one) {
            return whyNotOverriding(one, held, policy, freeze).isEmpty();
        });
    return found == facts.overrides.crend() ? nullptr : &*found;
}

/// Why the newest that was given for this release does not count: " (the override by anna does not …)".
QString uselessText(const GatePolicy &policy, const GateFacts &facts, const OverrideFacts &held,
                    const ActiveFreeze &freeze)
{
    const auto isMeant = [&facts](const FreezeOverride &one) {
        return one.subject.release == facts.release || one.subject.commit == facts.commit;
    };
    const auto newest = std::find_if(facts.overrides.crbegin(), facts.overrides.crend(), isMeant);
    if (newest == facts.overrides.crend())
        return {};
    return GateWords::tr(" (the override by %1 does not count: %2)")
        .arg(oneLine(newest->by, 120), whyNotOverriding(*newest, held, policy, freeze));
}

} // namespace

OverrideSubject overrideSubject(const GatePolicy &policy, const GateFacts &facts)
{
    OverrideSubject subject;
    subject.project = facts.project;
    subject.environment = facts.environment.name;
    subject.release = facts.release;
    subject.commit = facts.commit;
    subject.tree = facts.tree;
    subject.artifacts = facts.digests;
    subject.policySha256 = policy.sha256();
    subject.planSha256 = facts.planSha256;
    subject.freezes = facts.freezes;
    return namedSubject(subject);
}

QVector<FreezeOverride> overridesThatCount(const GatePolicy &policy, const GateFacts &facts)
{
    const OverrideFacts held = overrideFacts(policy, facts);
    QVector<FreezeOverride> counting;
    for (const FreezeOverride &one : facts.overrides) {
        const auto isNeeded = [&](const ActiveFreeze &freeze) {
            const FreezeOverride *const chosen = overrideFor(policy, facts, held, freeze);
            return chosen && chosen->id == one.id;
        };
        if (std::ranges::any_of(facts.freezes, isNeeded))
            counting += one;
    }
    return counting;
}

void judgeFreezes(const GatePolicy &policy, const GateFacts &facts, QVector<GateFinding> &findings)
{
    const OverrideFacts held = overrideFacts(policy, facts);
    for (const ActiveFreeze &freeze : facts.freezes) {
        const QString text = frozenText(freeze);
        if (goesBackToProved(facts)) {
            findings += passes(u"freeze"_s, text);
        } else if (const FreezeOverride *const one = overrideFor(policy, facts, held, freeze)) {
            findings += passes(u"freeze"_s,
                               GateWords::tr("%1; overridden by %2: %3")
                                   .arg(text, oneLine(one->by, 120), oneLine(one->reason, 400)));
        } else {
            findings += waits(u"freeze"_s, text + uselessText(policy, facts, held, freeze), freeze.until);
        }
    }
}

} // namespace slipway
