#include "models/queries/overridequery.h"

#include "models/base/chain.h"
#include "models/base/times.h"
#include "models/ledger/overrideledger.h"
#include "models/ledger/signerledger.h"
#include "models/queries/deploymentsquery.h"
#include "models/queries/frozenspans.h"
#include "models/queries/projecthistory.h"
#include "models/store/store.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct UnjudgedOverrides
{
    QVector<FreezeOverride> all;
    SignerDirectory signers;
};

Result<UnjudgedOverrides> readOverrides(Database &db)
{
    const auto all = OverrideLedger(db).all();
    const auto signers = SignerLedger(db).directory();
    if (!all || !signers)
        return fail(all ? signers.error() : all.error());
    return UnjudgedOverrides{*all, *signers};
}

/// What the gate does not count is nobody's word in history either: what no signer signed where signers are
/// set up. That the bytes of a signature are good is for the gate and the evidence, which can wait for it.
void setAsideUnsigned(UnjudgedOverrides &known)
{
    if (known.signers.isEmpty())
        return;
    for (FreezeOverride &one : known.all) {
        if (!one.setAside.isEmpty())
            continue;
        if (const auto check = overrideCheckOf(one, known.signers); !check)
            one.setAside = check.error().message;
    }
}

bool isWithin(const FrozenSpan &span, const Deployment &deployment)
{
    const QDateTime at = effectiveTime(deployment);
    return (!span.project.isValid() || span.project == deployment.project)
        && (!span.environment.isValid() || span.environment == deployment.environment) && span.from <= at
        && (!span.until.isValid() || at < span.until);
}

} // namespace

QFuture<Result<QVector<FreezeOverride>>> askOverrides(const QueryContext &context)
{
    return andThen(context.store->read(readOverrides), receiverOf(context),
                   [context](const UnjudgedOverrides &read) {
                       auto own = std::make_shared<SignatureVerifier>();
                       SignatureVerifier *verifier = context.signatures ? context.signatures : own.get();
                       return andThenValue(
                           verifier->verify(overridesToCheck(read.all, read.signers)), receiverOf(context),
                           [read, own](const SignatureVerdicts &verdicts) -> Result<QVector<FreezeOverride>> {
                               QVector<FreezeOverride> judged = read.all;
                               judgeOverrides(judged, read.signers, verdicts);
                               std::ranges::reverse(judged);
                               return judged;
                           });
                   });
}

QJsonArray evidenceOf(const QVector<FreezeOverride> &overrides)
{
    QJsonArray array;
    for (const FreezeOverride &one : overrides) {
        QJsonArray freezes;
        for (const ActiveFreeze &freeze : one.subject.freezes)
            freezes += QJsonObject{{u"reason"_s, freeze.reason}, {u"until"_s, toRfc3339(freeze.until)}};
        array += QJsonObject{{u"id"_s, one.id},
                             {u"by"_s, one.by},
                             {u"at"_s, toRfc3339(one.at)},
                             {u"project"_s, one.subject.project},
                             {u"release"_s, one.subject.release},
                             {u"environment"_s, one.subject.environment},
                             {u"reason"_s, one.reason},
                             {u"until"_s, toRfc3339(one.notAfter)},
                             {u"freezes"_s, freezes},
                             {u"self_attested"_s, one.selfAttested},
                             {u"revoked_at"_s, toRfc3339(one.revokedAt)},
                             {u"revoked_by"_s, one.revokedBy},
                             {u"revoked_why"_s, one.revokedWhy},
                             {u"does_not_count"_s, one.setAside},
                             {u"statement"_s, QString::fromUtf8(one.statement)},
                             {u"signature"_s, QString::fromLatin1(one.signature)}};
    }
    return array;
}

Result<QHash<qint64, FreezeNote>> readFreezeNotes(Database &db, const QVector<Deployment> &deployments,
                                                  const QDateTime &now)
{
    QHash<qint64, FreezeNote> notes;
    const auto spans = readFrozenSpans(db, now);
    if (!spans)
        return fail(spans.error());
    QVector<Deployment> frozen;
    for (const Deployment &one : deployments) {
        const auto holds = [&one](const FrozenSpan &span) { return isWithin(span, one); };
        if (std::ranges::any_of(*spans, holds))
            frozen += one;
    }
    if (frozen.isEmpty())
        return notes;
    auto known = readOverrides(db);
    const auto names = readWorkspaceNames(db);
    if (!known || !names)
        return fail(known ? names.error() : known.error());
    setAsideUnsigned(*known);
    for (const Deployment &one : std::as_const(frozen)) {
        QDateTime newest; // begin of the freezes it lies in
        for (const FrozenSpan &span : *spans) {
            if (isWithin(span, one))
                newest = newest.isValid() ? std::max(newest, span.from) : span.from;
        }
        QVector<FreezeOverride> overrides;
        for (const FreezeOverride &given : std::as_const(known->all)) {
            // Nobody gives one for a freeze that does not hold yet.
            if (given.at >= newest)
                overrides += given;
        }
        const FreezeOverride *const behind = overrideBehind(overrides, names->projects.value(one.project),
                                                            names->environments.value(one.environment), one);
        notes.insert(one.id.value, behind ? FreezeNote{behind->by, behind->reason} : FreezeNote());
    }
    return notes;
}

} // namespace slipway
