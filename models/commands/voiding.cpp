#include "models/commands/voiding.h"

#include "models/base/text.h"
#include "models/ledger/overrideledger.h"
#include "models/ledger/standingledger.h"
#include "models/queries/carriedplan.h"
#include "models/store/approvalstore.h"
#include "models/store/checkliststore.h"

using namespace Qt::StringLiterals;

namespace slipway {

Result<void> voidRequests(Database &db, const Signature &signature, const QString &because,
                          const std::function<Result<bool>(const ApprovalSubject &)> &hasLost)
{
    const auto all = ApprovalStore(db).all();
    if (!all)
        return fail(all.error());
    for (const ApprovalRequest &request : *all) {
        if (request.state != ApprovalState::Pending && request.state != ApprovalState::Approved)
            continue;
        const auto lost = hasLost(request.subject);
        if (!lost)
            return fail(lost.error());
        if (!*lost)
            continue;
        if (const auto set = ApprovalStore(db).setState(request.id, ApprovalState::Void); !set)
            return fail(set.error());
        const QJsonObject body{{u"approval"_s, request.id.value},
                               {u"project"_s, request.subject.project},
                               {u"release"_s, request.subject.release},
                               {u"environment"_s, request.subject.environment},
                               {u"subject_sha256"_s, request.subject.sha256()},
                               {u"because"_s, because}};
        if (const auto entered = enter(db, signature, u"approval.voided"_s, body); !entered)
            return entered;
    }
    return {};
}

Result<void> enterRevocation(Database &db, const Signature &signature, const StandingApproval &standing,
                             const QString &reason)
{
    return enter(db, signature, u"standing.revoked"_s,
                 {{u"standing"_s, standing.id},
                  {u"by"_s, standing.by},
                  {u"project"_s, standing.limits.project},
                  {u"environment"_s, standing.limits.environment},
                  {u"reason"_s, manyLines(reason, 2000)}});
}

Result<void> enterOverrideEnd(Database &db, const Signature &signature, const FreezeOverride &override,
                              const QString &reason)
{
    return enter(db, signature, u"override.revoked"_s,
                 {{u"override"_s, override.id},
                  {u"project"_s, override.subject.project},
                  {u"environment"_s, override.subject.environment},
                  {u"release"_s, override.subject.release},
                  {u"reason"_s, manyLines(reason, 2000)}});
}

Result<void> endWhatWasAgreedFor(Database &db, const Signature &signature, const AgreedPlace &place,
                                 const QString &reason)
{
    const auto all = StandingLedger(db).all();
    if (!all)
        return fail(all.error());
    for (const StandingApproval &one : *all) {
        const bool isHere = (place.project.isEmpty() || one.limits.project == place.project)
            && (place.environment.isEmpty() || one.limits.environment == place.environment);
        if (!isHere || one.revokedAt.isValid())
            continue;
        if (const auto ended = enterRevocation(db, signature, one, reason); !ended)
            return ended;
    }
    const auto overrides = OverrideLedger(db).all();
    if (!overrides)
        return fail(overrides.error());
    for (const FreezeOverride &one : *overrides) {
        const bool isHere = (place.project.isEmpty() || one.subject.project == place.project)
            && (place.environment.isEmpty() || one.subject.environment == place.environment);
        if (!isHere || one.revokedAt.isValid())
            continue;
        if (const auto ended = enterOverrideEnd(db, signature, one, reason); !ended)
            return ended;
    }
    return ChecklistStore(db).forget(place.project, place.environment);
}

Result<void> voidUnderOldRules(Database &db, const Signature &signature, const QString &environment,
                               const QString &newPolicy)
{
    return voidRequests(db, signature, u"policy"_s, [&](const ApprovalSubject &subject) -> Result<bool> {
        return subject.environment == environment && subject.policySha256 != newPolicy;
    });
}

Result<void> voidWhatIsCarriedOtherwise(Database &db, const Signature &signature)
{
    return voidRequests(db, signature, u"target"_s,
                        [&db](const ApprovalSubject &subject) { return isCarriedOtherwise(db, subject); });
}

} // namespace slipway
