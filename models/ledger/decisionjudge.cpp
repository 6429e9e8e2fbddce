#include "models/ledger/decisionjudge.h"

#include "models/base/text.h"
#include "models/domain/gates.h"
#include "models/domain/selfapproval.h"
#include "models/ledger/approvalstatement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct JudgeWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::DecisionJudge)
};

Unexpected notProven(const QString &why)
{
    return fail(Error::Kind::Refused, why);
}

Result<void> fitsTheRequest(const ReadStatement &read, const ApprovalRequest &request,
                            const ApprovalDecision &decision)
{
    const QString other = firstDifference(read.subject, request.subject.statement);
    if (!other.isEmpty())
        return notProven(
            JudgeWords::tr("What was signed is not what was asked: “%1” differs.").arg(oneLine(other, 80)));
    if (read.words.decision != decision.decision)
        return notProven(JudgeWords::tr("What was signed is another decision than the one recorded."));
    if (!read.words.approver.isEmpty() && read.words.approver != decision.by)
        return notProven(JudgeWords::tr("What was signed names “%1”, not “%2”.")
                             .arg(oneLine(read.words.approver, 120), oneLine(decision.by, 120)));
    if (decision.entry > 0 && read.words.seenSequence >= decision.entry)
        return notProven(
            JudgeWords::tr("What was signed claims to have seen a later ledger than there was."));
    return {};
}

/// The digests that can be signed, each once; what a forge calls a digest otherwise stands in no statement.
QSet<QString> signable(const QStringList &digests)
{
    static const QRegularExpression form(u"\\Asha256:[0-9a-f]{64}\\z"_s);
    QSet<QString> found;
    for (const QString &digest : digests) {
        if (form.match(digest).hasMatch())
            found.insert(digest);
    }
    return found;
}

/// The columns beside what is signed are what a list shows and a promotion is compared with: they must say
/// the same as the subject.
bool columnsFitStatement(const ApprovalRequest &request)
{
    const auto composed = [](const QString &text) { return text.normalized(QString::NormalizationForm_C); };
    const QJsonObject signedFacts = QJsonDocument::fromJson(request.subject.statement).object();
    const auto said = [&signedFacts](QLatin1String part, QLatin1String key) {
        return signedFacts.value(part).toObject().value(key).toString();
    };
    QStringList digests;
    for (const QJsonValue artifact : signedFacts.value("artifacts"_L1).toArray())
        digests += artifact.toObject().value("digest"_L1).toString();
    return said("source"_L1, "commit"_L1) == request.subject.commit.hex()
        && signable(digests) == signable(request.subject.artifacts)
        && said("source"_L1, "tree"_L1) == request.subject.tree
        && said("environment"_L1, "name"_L1) == composed(request.subject.environment)
        && said("release"_L1, "name"_L1) == composed(request.subject.project)
        && said("release"_L1, "version"_L1) == composed(request.subject.release)
        && said("policy"_L1, "sha256"_L1) == request.subject.policySha256;
}

bool isOpenState(ApprovalState state)
{
    return state != ApprovalState::Used && state != ApprovalState::Expired && state != ApprovalState::Void;
}

QString revokedSince(const ApprovalDecision &decision, const SignerDirectory &signers)
{
    const auto key = keyOfSignature(decision.signature);
    if (!key)
        return {};
    const auto holder = signers.holderOf(*key);
    if (!holder || holder->revokedEntry == 0)
        return {};
    return JudgeWords::tr("The key %1 of %2 was revoked since; decide again with another.")
        .arg(key->fingerprint(), holder->name);
}

/// Why it does not count that is rightly signed.
QString whyLeftOut(const ApprovalDecision &decision, const ApprovalRequest &request,
                   const SignerDirectory &signers, const GatePolicy &policy)
{
    const QString revoked = revokedSince(decision, signers);
    if (!revoked.isEmpty() || decision.decision != DecisionKind::Approve)
        return revoked;
    const auto may = mayApproveUnder(policy, request, decision.by, signers);
    return may ? QString() : may.error().message;
}

void judgeOne(ApprovalDecision &decision, const ApprovalRequest &request, const SignerDirectory &signers,
              const SignatureVerdicts &verdicts, const GatePolicy &policy)
{
    decision.signatureOk = false;
    decision.setAside.clear();
    if (decision.selfAttested) {
        // A signer's rejection is taken back by that signer's key only.
        const bool letsGoOn = decision.decision == DecisionKind::Approve
            || (decision.decision == DecisionKind::Revoke && signers.names().contains(decision.by));
        if (letsGoOn && !signers.isEmpty())
            decision.setAside = JudgeWords::tr("It is not signed, and signers are set up.");
        return;
    }
    const auto check = signatureCheckOf(request, decision, signers);
    if (!check) {
        decision.setAside = check.error().message;
        return;
    }
    decision.signatureOk = verdicts.value(check->digest(), false);
    if (!decision.signatureOk)
        decision.setAside =
            JudgeWords::tr("The signature is not good: what was signed, by whom or when is not so.");
    else if (isOpenState(request.state))
        decision.setAside = whyLeftOut(decision, request, signers, policy);
}

} // namespace

Result<SignatureCheck> signatureCheckOf(const ApprovalRequest &request, const ApprovalDecision &decision,
                                        const SignerDirectory &signers)
{
    if (decision.statement.isEmpty() || decision.signature.isEmpty() || !decision.enteredAt.isValid())
        return notProven(JudgeWords::tr("The ledger holds no signature for it."));
    const auto read = readApprovalStatement(decision.statement);
    if (!read)
        return fail(read.error());
    if (const auto fits = fitsTheRequest(*read, request, decision); !fits)
        return fail(fits.error());
    if (!columnsFitStatement(request))
        return notProven(JudgeWords::tr("The request's record was changed after it was signed."));
    const auto key = keyOfSignature(decision.signature);
    if (!key)
        return fail(key.error());
    const auto signer = signers.inForce(*key, decision.entry, decision.enteredAt);
    if (!signer)
        return fail(signer.error());
    if (signer->name != decision.by || decision.key != key->fingerprint())
        return notProven(JudgeWords::tr("The signing key is %1's, the decision names “%2”.")
                             .arg(signer->name, oneLine(decision.by, 120)));
    return SignatureCheck{decision.statement, decision.signature, QString::fromLatin1(approvalNamespace),
                          *signer, decision.enteredAt};
}

QVector<SignatureCheck> signaturesToCheck(const QVector<ApprovalRequest> &requests,
                                          const SignerDirectory &signers)
{
    QVector<SignatureCheck> checks;
    for (const ApprovalRequest &request : requests) {
        for (const ApprovalDecision &decision : request.decisions) {
            if (decision.selfAttested)
                continue;
            if (auto check = signatureCheckOf(request, decision, signers))
                checks += *std::move(check);
        }
    }
    return checks;
}

void judgeDecisions(ApprovalRequest &request, const SignerDirectory &signers,
                    const SignatureVerdicts &verdicts, const GatePolicy &policy, const QDateTime &now)
{
    request.judgedAt = now;
    request.notAfter = expiryOf(request.subject.statement);
    request.asker = signers.isEmpty() ? request.requestedBy : signers.ownerOf(request.requestedBy);
    request.isAskerUnknown = request.asker.isEmpty();
    for (ApprovalDecision &decision : request.decisions)
        judgeOne(decision, request, signers, verdicts, policy);
    if (!isOpenState(request.state))
        return;
    // What was decided under the rules of the environment stands in the state; reading it anew may take from
    // it, never add to it.
    const ApprovalState kept = std::exchange(request.state, ApprovalState::Pending);
    const ApprovalState nowDue = stateUnder(policy, request, signers.roles());
    const bool stands = nowDue == ApprovalState::Rejected || nowDue == kept;
    request.state = stands ? nowDue : ApprovalState::Pending;
    const bool late = request.notAfter.isValid() && now > request.notAfter;
    if (late && request.state != ApprovalState::Rejected)
        request.state = ApprovalState::Expired;
}

} // namespace slipway
