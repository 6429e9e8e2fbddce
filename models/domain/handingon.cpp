#include "models/domain/handingon.h"

#include "models/base/text.h"
#include "models/domain/selfapproval.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

struct HandingOnWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::HandingOn)
};

bool isOver(const ApprovalDecision &decision, const ApprovalRequest &request)
{
    return decision.until.isValid() && request.judgedAt.isValid() && decision.until <= request.judgedAt;
}

/// The last word of a person, whatever it is; nothing where they said none.
const ApprovalDecision *lastWordOf(const ApprovalRequest &request, const QString &person)
{
    const auto last =
        std::find_if(request.decisions.crbegin(), request.decisions.crend(),
                     [&person](const ApprovalDecision &decision) { return decision.by == person; });
    return last == request.decisions.crend() ? nullptr : &*last;
}

/// Everybody whom it came to from `person`: all they ever handed it on to, and on from there.
QSet<QString> reachedFrom(const ApprovalRequest &request, const QString &person)
{
    QSet<QString> reached;
    QStringList open{person};
    while (!open.isEmpty()) {
        const QString one = open.takeLast();
        for (const ApprovalDecision &decision : request.decisions) {
            const bool isOfOne = decision.decision == DecisionKind::Delegate && decision.by == one;
            if (!isOfOne || decision.to == person || reached.contains(decision.to))
                continue;
            reached.insert(decision.to);
            open += decision.to;
        }
    }
    return reached;
}

Unexpected notHandedOn(const QString &why)
{
    return fail(Error::Kind::Refused, why);
}

} // namespace

QString handedOnTo(const ApprovalRequest &request, const QString &person)
{
    const ApprovalDecision *const last = lastWordOf(request, person);
    if (!last || last->decision != DecisionKind::Delegate || isOver(*last, request))
        return {};
    return last->to;
}

QStringList handedOnBy(const ApprovalRequest &request, const QString &person)
{
    QStringList people;
    for (const ApprovalDecision &decision : request.decisions) {
        if (decision.decision == DecisionKind::Delegate && handedOnTo(request, decision.by) == person)
            people += decision.by;
    }
    people.removeDuplicates();
    return people;
}

QDateTime putOffUntil(const ApprovalRequest &request, const QString &person)
{
    const ApprovalDecision *const last = lastWordOf(request, person);
    if (!last || last->decision != DecisionKind::Defer || isOver(*last, request))
        return {};
    return last->until;
}

Result<void> mayHandOn(const GatePolicy &policy, const ApprovalRequest &request, const QString &from,
                       const QString &to, const SignerDirectory &signers)
{
    const QString other = oneLine(to, 120);
    if (to.trimmed().isEmpty())
        return fail(Error::Kind::Usage,
                    HandingOnWords::tr("A delegation needs to name who decides instead."));
    if (to == from)
        return fail(Error::Kind::Usage, HandingOnWords::tr("It waits for you already."));
    if (!signers.isEmpty() && !signers.names().contains(to))
        return fail(
            Error::Kind::NotFound,
            HandingOnWords::tr("There is no signer “%1”. “signer list” shows who may decide.").arg(other));
    const auto roles = signers.roles();
    ApprovalRequest open = request;
    // Whether they may is asked apart from whether one of them put it off or handed it on before.
    open.decisions.removeIf([](const ApprovalDecision &decision) {
        return decision.decision == DecisionKind::Delegate || decision.decision == DecisionKind::Defer;
    });
    if (!isTurnOf(policy, open, from, signers, roles))
        return notHandedOn(HandingOnWords::tr("This does not wait for you, so you cannot hand it on."));
    if (const auto may = mayApproveUnder(policy, open, to, signers); !may)
        return notHandedOn(
            HandingOnWords::tr("“%1” may not approve this: %2").arg(other, may.error().message));
    if (!isTurnOf(policy, open, to, signers, roles))
        return notHandedOn(HandingOnWords::tr("No approval of “%1” is missing here: they have decided, or no "
                                              "rule asks for somebody with their roles.")
                               .arg(other));
    if (reachedFrom(request, to).contains(from))
        return notHandedOn(
            HandingOnWords::tr("It came to you from “%1”; hand it on to somebody else, or decide.")
                .arg(other));
    return {};
}

QStringList oneVoiceEach(const ApprovalRequest &request, const QStringList &approvers)
{
    QStringList counted;
    for (const QString &person : approvers) {
        const QSet<QString> reached = reachedFrom(request, person);
        const bool isSameVoice = std::ranges::any_of(counted, [&](const QString &other) {
            return reached.contains(other) || reachedFrom(request, other).contains(person);
        });
        if (!isSameVoice)
            counted += person;
    }
    return counted;
}

} // namespace slipway
