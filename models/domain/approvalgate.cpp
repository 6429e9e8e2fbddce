// The rule about people's approvals: requests, and what was approved beforehand.
#include "models/domain/gaterules_p.h"

#include "models/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString neededText(const ApprovalProgress &progress)
{
    QStringList parts;
    for (const ApprovalProgress::Rule &rule : progress.rules) {
        const int left = rule.rule.needed - int(rule.by.size());
        if (left <= 0)
            continue;
        parts += rule.rule.role.isEmpty()
            ? GateWords::tr("%n more approval(s)", nullptr, left)
            : GateWords::tr("%n more from %1", nullptr, left).arg(rule.rule.role);
    }
    return parts.join(u", "_s);
}

/// A field of what was signed, for a person.
QString wordOfField(const QString &field)
{
    if (field.startsWith(u"artifacts"))
        return GateWords::tr("What was published for it");
    if (field.startsWith(u"environment"))
        return GateWords::tr("The environment");
    if (field.startsWith(u"evidence"))
        return GateWords::tr("What its checks say");
    if (field.startsWith(u"plan"))
        return GateWords::tr("Who carries it, and with what parameters,");
    if (field.startsWith(u"policy"))
        return GateWords::tr("The set of rules");
    if (field == u"source.repo")
        return GateWords::tr("The repository");
    if (field.startsWith(u"source"))
        return GateWords::tr("The commit");
    if (field.startsWith(u"release"))
        return GateWords::tr("The release's name");
    return GateWords::tr("The field “%1”").arg(oneLine(field, 80));
}

/// The first part of what was approved that is another now; empty: none.
QString changedSince(const ApprovalSubject &subject, const GatePolicy &policy, const GateFacts &facts)
{
    if (subject.project != facts.project)
        return GateWords::tr("The project");
    if (subject.environment != facts.environment.name)
        return GateWords::tr("The environment");
    if (subject.release != facts.release)
        return GateWords::tr("The release's name");
    if (subject.commit != facts.commit)
        return GateWords::tr("The commit");
    if (!facts.tree.isEmpty() && subject.tree != facts.tree)
        return GateWords::tr("The commit's content");
    if (subject.policySha256 != policy.sha256())
        return GateWords::tr("The set of rules of %1").arg(facts.environment.name);
    QStringList approved = subject.artifacts;
    approved.sort();
    if (approved != facts.digests)
        return GateWords::tr("What was published for it");
    return facts.changedField.isEmpty() ? QString() : wordOfField(facts.changedField);
}

QString standingText(const QVector<StandingApproval> &standing)
{
    QStringList parts;
    for (const StandingApproval &one : standing)
        parts += GateWords::tr("standing approval by %1: %2").arg(one.by, limitsText(one.limits));
    QString text = parts.join(u"; "_s);
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

StandingFacts standingFacts(const GatePolicy &policy, const GateFacts &facts)
{
    StandingFacts held;
    held.now = facts.now;
    held.project = facts.project;
    held.environment = facts.environment.name;
    held.policySha256 = policy.sha256();
    held.release = facts.release;
    held.liveRelease = facts.liveRelease;
    held.isForward = facts.step == GateStep::Forward;
    held.commits = facts.commits;
    held.changedPaths = facts.changedPaths;
    if (facts.risk)
        held.risk = facts.risk->score;
    return held;
}

/// Why those that could have counted do not: " (standing approval by anna does not cover it: …)".
QString uncoveredText(const GatePolicy &policy, const GateFacts &facts)
{
    QStringList parts;
    for (const StandingApproval &one : facts.standing) {
        if (one.revokedAt.isValid())
            continue;
        const QString why = whyNotCovered(one, standingFacts(policy, facts));
        if (!why.isEmpty())
            parts += GateWords::tr("standing approval by %1 does not cover it: %2").arg(one.by, why);
    }
    return parts.isEmpty() ? QString() : u" ("_s + parts.join(u"; "_s) + u')';
}

QString approvedText(const ApprovalRequest &request, const QVector<StandingApproval> &covering)
{
    const QString approved = GateWords::tr("Approved by %1").arg(approversOf(request).join(u", "_s));
    return covering.isEmpty() ? approved : approved + u"; "_s + standingText(covering);
}

} // namespace

QVector<StandingApproval> coveringStanding(const GatePolicy &policy, const GateFacts &facts)
{
    QVector<StandingApproval> covering;
    const StandingFacts held = standingFacts(policy, facts);
    for (const StandingApproval &one : facts.standing) {
        if (whyNotCovered(one, held).isEmpty() && !peopleOf(covering).contains(one.by))
            covering += one;
    }
    return covering;
}

QStringList peopleOf(const QVector<StandingApproval> &standing)
{
    QStringList people;
    for (const StandingApproval &one : standing)
        people += one.by;
    return people;
}

bool isEnough(const GatePolicy &policy, const QVector<StandingApproval> &covering,
              const QHash<QString, QStringList> &roles)
{
    return !covering.isEmpty()
        && approvalProgress(policy, ApprovalRequest(), roles, peopleOf(covering)).isComplete();
}

void judgeApproval(const GatePolicy &policy, const GateFacts &facts, QVector<GateFinding> &findings)
{
    const QString gate = u"approvals"_s;
    if (policy.approvals.isEmpty())
        return;
    const QVector<StandingApproval> covering = coveringStanding(policy, facts);
    const bool isRejected = facts.approval && facts.approval->state == ApprovalState::Rejected;
    if (!isRejected && isEnough(policy, covering, facts.roles)) {
        findings += passes(gate, standingText(covering));
        return;
    }
    if (!facts.approval) {
        findings +=
            blocks(gate, GateWords::tr("Nobody asked for its approval yet") + uncoveredText(policy, facts));
        return;
    }
    const ApprovalRequest &request = *facts.approval;
    const QString number = QString::number(request.id.value);
    const ApprovalProgress progress = approvalProgress(policy, request, facts.roles, peopleOf(covering));
    switch (request.state) {
    case ApprovalState::Rejected:
        findings += blocks(gate, GateWords::tr("Rejected: approval %1").arg(number));
        return;
    case ApprovalState::Used:
        findings +=
            blocks(gate, GateWords::tr("Approval %1 was used already; ask for a new one").arg(number));
        return;
    case ApprovalState::Expired:
        findings += blocks(gate, GateWords::tr("Approval %1 has expired; ask for a new one").arg(number));
        return;
    case ApprovalState::Void: {
        const QString changed = changedSince(request.subject, policy, facts);
        findings +=
            blocks(gate,
                   changed.isEmpty()
                       ? GateWords::tr("Approval %1 is void: what it was about has changed").arg(number)
                       : GateWords::tr("%1 has changed since approval %2 was asked for; ask anew")
                             .arg(changed, number));
        return;
    }
    case ApprovalState::Pending:
    case ApprovalState::Approved:
        break;
    }
    if (const QString changed = changedSince(request.subject, policy, facts); !changed.isEmpty())
        findings += blocks(
            gate,
            GateWords::tr("%1 has changed since approval %2 was asked for; ask anew").arg(changed, number));
    else if (policy.approvalHours > 0
             && request.requestedAt.addSecs(qint64(policy.approvalHours) * 3600) <= facts.now)
        findings += blocks(gate, GateWords::tr("Approval %1 has expired; ask for a new one").arg(number));
    else if (!progress.isComplete())
        findings +=
            waits(gate, GateWords::tr("Needs %1").arg(neededText(progress)) + uncoveredText(policy, facts));
    else if (covering.isEmpty() && request.state != ApprovalState::Approved)
        // A role that was given later does not make an approval of what was none.
        findings += waits(
            gate,
            GateWords::tr("%1 approved before their roles allowed it; they take it back and approve anew")
                .arg(approversOf(request).join(u", "_s)));
    else
        findings += passes(gate, approvedText(request, covering));
}

} // namespace slipway
