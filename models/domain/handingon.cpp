#include "models/domain/handingon.h"

#include "models/base/text.h"
#include "models/domain/selfapproval.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <bit>

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

constexpr qsizetype mostVoices = 64; ///< more than any rule asks for
constexpr qsizetype mostTied = 16; ///< of more than so many, whoever came first counts

/// The largest set of people no two of whom are one voice, as bits; of several the one with the earliest.
/// `ties[i]` are those that are one voice with the i-th, `left` those that are with somebody chosen already.
quint64 largestWithoutTies(const QVector<quint64> &ties, qsizetype next, quint64 left, bool isThorough)
{
    if (next == ties.size())
        return 0;
    const quint64 own = quint64(1) << next;
    if (left & own)
        return largestWithoutTies(ties, next + 1, left, isThorough);
    const quint64 with = own | largestWithoutTies(ties, next + 1, left | ties[next], isThorough);
    if (ties[next] == 0 || !isThorough)
        return with;
    const quint64 without = largestWithoutTies(ties, next + 1, left, isThorough);
    return std::popcount(without) > std::popcount(with) ? without : with;
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
    const bool isHandedOn = std::ranges::any_of(request.decisions, [](const ApprovalDecision &decision) {
        return decision.decision == DecisionKind::Delegate;
    });
    if (!isHandedOn)
        return approvers;
    const auto size = qMin<qsizetype>(approvers.size(), mostVoices);
    QVector<quint64> ties(size, 0);
    for (qsizetype i = 0; i < size; ++i) {
        const QSet<QString> reached = reachedFrom(request, approvers[i]);
        for (qsizetype j = 0; j < size; ++j) {
            if (i == j || !reached.contains(approvers[j]))
                continue;
            ties[i] |= quint64(1) << j;
            ties[j] |= quint64(1) << i;
        }
    }
    const auto tied = size - std::ranges::count(ties, quint64(0));
    const quint64 chosen = largestWithoutTies(ties, 0, 0, tied <= mostTied);
    QStringList counted;
    for (qsizetype i = 0; i < size; ++i) {
        if (chosen & (quint64(1) << i))
            counted += approvers[i];
    }
    return counted;
}

} // namespace slipway
