#include "models/domain/selfapproval.h"

#include "models/base/text.h"
#include "models/domain/gates.h"
#include "models/domain/handingon.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct SelfApprovalWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::SelfApproval)
};

} // namespace

Result<void> mayApproveUnder(const GatePolicy &policy, const ApprovalRequest &request, const QString &person,
                             const SignerDirectory &signers)
{
    if (policy.allowsSelfApproval || signers.isEmpty())
        return mayApproveUnder(policy, request, person);
    const QString account = oneLine(request.requestedBy, 200);
    const QString asker = signers.ownerOf(request.requestedBy);
    if (asker.isEmpty())
        return fail(
            Error::Kind::Refused,
            SelfApprovalWords::tr(
                "The account “%1” asked for this, and whose it is is not known, so whoever approves may "
                "have asked. Say whose it is: slipway-cli signer add NAME --account %1")
                .arg(account));
    if (asker == person)
        return fail(
            Error::Kind::Refused,
            SelfApprovalWords::tr("“%1” asked for this, by the account “%2”; the rules of %3 want somebody "
                                  "else to approve it.")
                .arg(asker, account, oneLine(request.subject.environment, 80)));
    return {};
}

bool isSomebodyElse(const QString &person, const QString &account, const SignerDirectory &signers)
{
    if (signers.isEmpty())
        return person != account;
    const QString owner = signers.ownerOf(account);
    return !owner.isEmpty() && owner != person;
}

bool isTurnOf(const GatePolicy &policy, const ApprovalRequest &request, const QString &person,
              const SignerDirectory &signers, const QHash<QString, QStringList> &roles)
{
    if (!request.trouble.isEmpty() || !waitsFor(request, person)
        || !mayApproveUnder(policy, request, person, signers))
        return false;
    if (!handedOnTo(request, person).isEmpty() || putOffUntil(request, person).isValid())
        return false;
    if (policy.approvals.isEmpty())
        return true;
    ApprovalRequest after = request;
    ApprovalDecision decision;
    decision.by = person;
    after.decisions.append(decision);
    return approvalProgress(policy, after, roles).missing()
        < approvalProgress(policy, request, roles).missing();
}

} // namespace slipway
