#include "models/domain/approval.h"

#include "models/domain/handingon.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

QString toString(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Pending:
        return u"pending"_s;
    case ApprovalState::Approved:
        return u"approved"_s;
    case ApprovalState::Rejected:
        return u"rejected"_s;
    case ApprovalState::Used:
        return u"used"_s;
    case ApprovalState::Expired:
        return u"expired"_s;
    case ApprovalState::Void:
        return u"void"_s;
    }
    return u"void"_s;
}

std::optional<ApprovalState> approvalStateFromString(QStringView text)
{
    for (int i = 0; i <= int(ApprovalState::Void); ++i) {
        if (text == toString(ApprovalState(i)))
            return ApprovalState(i);
    }
    return {};
}

QString toString(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Approve:
        return u"approve"_s;
    case DecisionKind::Reject:
        return u"reject"_s;
    case DecisionKind::Revoke:
        return u"revoke"_s;
    case DecisionKind::Defer:
        return u"defer"_s;
    case DecisionKind::Delegate:
        return u"delegate"_s;
    }
    return {};
}

std::optional<DecisionKind> decisionKindFromString(QStringView text)
{
    for (int i = 0; i <= int(DecisionKind::Delegate); ++i) {
        if (text == toString(DecisionKind(i)))
            return DecisionKind(i);
    }
    return {};
}

static QStringList contentOf(const ApprovalSubject &subject)
{
    QStringList sorted = subject.artifacts;
    sorted.sort();
    return QStringList{subject.project, subject.release, subject.commit.hex(), subject.tree} + sorted;
}

bool ApprovalSubject::isSameThing(const ApprovalSubject &other) const
{
    return isSameContent(other) && environment == other.environment && policySha256 == other.policySha256;
}

bool ApprovalSubject::isSameContent(const ApprovalSubject &other) const
{
    return contentOf(*this) == contentOf(other);
}

QByteArray ApprovalSubject::canonicalJson() const
{
    if (!statement.isEmpty())
        return statement;
    QStringList sorted = artifacts;
    sorted.sort();
    // QJsonObject keeps its keys in order of their code units, and Compact writes no spaces.
    const QJsonObject object{
        {u"project"_s, project},           {u"release"_s, release},
        {u"commit"_s, commit.hex()},       {u"tree"_s, tree},
        {u"environment"_s, environment},   {u"artifacts"_s, QJsonArray::fromStringList(sorted)},
        {u"policy_sha256"_s, policySha256}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString ApprovalSubject::sha256() const
{
    return QString::fromLatin1(QCryptographicHash::hash(canonicalJson(), QCryptographicHash::Sha256).toHex());
}

bool isFinalApprovalState(ApprovalState state)
{
    return state == ApprovalState::Used || state == ApprovalState::Expired || state == ApprovalState::Void;
}

bool isGood(const ApprovalDecision &decision)
{
    return decision.setAside.isEmpty() && (decision.selfAttested || decision.signatureOk);
}

/// What each person's standing decision is: their newest approval or rejection, unless revoked since. The
/// list is in the order the decisions were recorded in, which no clock can change.
static QHash<QString, DecisionKind> standingDecisions(const ApprovalRequest &request)
{
    QHash<QString, DecisionKind> standing;
    for (const ApprovalDecision &decision : request.decisions) {
        // What is wrongly signed is nobody's word: it may stop a release, but never let one go on.
        const bool forged = !isGood(decision);
        if (decision.decision == DecisionKind::Reject
            || (decision.decision == DecisionKind::Approve && !forged))
            standing.insert(decision.by, decision.decision);
        else if (decision.decision == DecisionKind::Revoke
                 && !(forged && standing.value(decision.by) == DecisionKind::Reject))
            standing.remove(decision.by);
    }
    return standing;
}

QStringList approversOf(const ApprovalRequest &request)
{
    const QHash<QString, DecisionKind> standing = standingDecisions(request);
    QStringList people;
    for (const ApprovalDecision &decision : request.decisions) {
        if (standing.value(decision.by, DecisionKind::Reject) == DecisionKind::Approve
            && decision.decision == DecisionKind::Approve && !people.contains(decision.by))
            people += decision.by;
    }
    return oneVoiceEach(request, people);
}

ApprovalState stateAfter(const ApprovalRequest &request)
{
    if (isFinalApprovalState(request.state))
        return request.state;
    const QHash<QString, DecisionKind> standing = standingDecisions(request);
    for (const DecisionKind kind : standing) {
        if (kind == DecisionKind::Reject)
            return ApprovalState::Rejected;
    }
    return approversOf(request).size() >= qMax(1, request.needed) ? ApprovalState::Approved
                                                                  : ApprovalState::Pending;
}

static Unexpected refuseDecision(const char *text)
{
    return fail(Error::Kind::Refused, QCoreApplication::translate("slipway::Approval", text));
}

static Result<void> mayDecideOnFinal(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Used:
        return refuseDecision(QT_TRANSLATE_NOOP(
            "slipway::Approval", "This approval was used by a deployment already; ask for a new one."));
    case ApprovalState::Expired:
        return refuseDecision(
            QT_TRANSLATE_NOOP("slipway::Approval", "This approval request has expired; ask for a new one."));
    case ApprovalState::Void:
        return refuseDecision(QT_TRANSLATE_NOOP(
            "slipway::Approval", "What was to be approved has changed since; ask for a new approval."));
    case ApprovalState::Pending:
    case ApprovalState::Approved:
    case ApprovalState::Rejected:
        break;
    }
    return {};
}

Result<void> mayDecide(const ApprovalRequest &request, DecisionKind kind, const QString &by,
                       const QString &comment)
{
    if (by.trimmed().isEmpty()) {
        return fail(
            Error::Kind::Usage,
            QCoreApplication::translate("slipway::Approval", "A decision needs the name of who decides."));
    }
    if (kind == DecisionKind::Reject && comment.trimmed().isEmpty()) {
        return fail(Error::Kind::Usage,
                    QCoreApplication::translate("slipway::Approval",
                                                "A rejection needs a comment that says why; write one."));
    }
    if (const Result<void> open = mayDecideOnFinal(request.state); !open)
        return open;
    const QHash<QString, DecisionKind> standing = standingDecisions(request);
    const auto own = standing.constFind(by);
    if (kind == DecisionKind::Revoke) {
        if (own == standing.cend())
            return refuseDecision(QT_TRANSLATE_NOOP(
                "slipway::Approval", "There is no decision of yours on this request to take back."));
        return {};
    }
    if (own != standing.cend() && *own == kind)
        return refuseDecision(QT_TRANSLATE_NOOP("slipway::Approval", "You have decided this way already."));
    const ApprovalState state = stateAfter(request);
    if (state == ApprovalState::Rejected && own == standing.cend())
        return refuseDecision(
            QT_TRANSLATE_NOOP("slipway::Approval",
                              "Somebody rejected this release; it can go on only after they take "
                              "their rejection back, or with a new request."));
    if (state != ApprovalState::Pending && (kind == DecisionKind::Defer || kind == DecisionKind::Delegate))
        return refuseDecision(QT_TRANSLATE_NOOP(
            "slipway::Approval", "This request is decided; there is nothing left to put off."));
    if (own != standing.cend() && kind == DecisionKind::Delegate)
        return refuseDecision(QT_TRANSLATE_NOOP(
            "slipway::Approval",
            "You have decided on this already; take that back before you hand it on to somebody else."));
    return {};
}

bool waitsFor(const ApprovalRequest &request, const QString &person)
{
    return request.state == ApprovalState::Pending && mayDecide(request, DecisionKind::Approve, person, {});
}

} // namespace slipway
