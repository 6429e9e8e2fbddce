#include "models/queries/standingquery.h"

#include "models/base/chain.h"
#include "models/ledger/signerledger.h"
#include "models/ledger/standingledger.h"
#include "models/queries/projecthistory.h"
#include "models/store/store.h"

#include <algorithm>

namespace slipway {

namespace {

struct UnjudgedStanding
{
    QVector<StandingApproval> all;
    SignerDirectory signers;
};

Result<UnjudgedStanding> readStanding(Database &db)
{
    const auto all = StandingLedger(db).all();
    const auto signers = SignerLedger(db).directory();
    if (!all || !signers)
        return fail(all ? signers.error() : all.error());
    return UnjudgedStanding{*all, *signers};
}

} // namespace

QFuture<Result<QVector<StandingApproval>>> askStanding(const QueryContext &context)
{
    return andThen(
        context.store->read(readStanding), receiverOf(context), [context](const UnjudgedStanding &read) {
            auto own = std::make_shared<SignatureVerifier>();
            SignatureVerifier *verifier = context.signatures ? context.signatures : own.get();
            return andThenValue(
                verifier->verify(standingToCheck(read.all, read.signers)), receiverOf(context),
                [read, own](const SignatureVerdicts &verdicts) -> Result<QVector<StandingApproval>> {
                    QVector<StandingApproval> judged = read.all;
                    judgeStanding(judged, read.signers, verdicts);
                    std::ranges::reverse(judged);
                    return judged;
                });
        });
}

} // namespace slipway
