#include "models/domain/gaterules_p.h"

#include "models/base/glob.h"
#include "models/base/timezone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// "45 min", "2 h", "3 d": the largest unit that does not lie.
QString spanText(qint64 minutes)
{
    if (minutes < 120)
        return GateWords::tr("%1 min").arg(minutes);
    if (minutes < qint64(48) * 60)
        return GateWords::tr("%1 h").arg((minutes + 30) / 60);
    return GateWords::tr("%1 d").arg((minutes + 720) / 1440);
}

void judgeMark(const GateFacts &facts, QVector<GateFinding> &findings)
{
    if (facts.mark.isBad)
        findings +=
            blocks(u"bad"_s, GateWords::tr("Marked bad by %1: %2").arg(facts.mark.by, facts.mark.reason));
    if (facts.mark.isHeld)
        findings += blocks(u"hold"_s, GateWords::tr("Held by %1: %2").arg(facts.mark.by, facts.mark.reason));
}

/// Only a roll-back may go back; what diverged is the policy's to judge.
void judgeStep(const GatePolicy &policy, const GateFacts &facts, QVector<GateFinding> &findings)
{
    const QString direction = u"direction"_s;
    switch (facts.step) {
    case GateStep::First:
        findings += passes(direction, GateWords::tr("The first one here"));
        return;
    case GateStep::Forward:
        findings += facts.isRollback
            ? blocks(direction,
                     GateWords::tr("Would go forward from %1, which is no roll-back; promote it for that")
                         .arg(facts.liveVersion))
            : passes(direction, GateWords::tr("Goes forward from %1").arg(facts.liveVersion));
        return;
    case GateStep::Same:
        findings += blocks(direction, GateWords::tr("Is live here already"));
        return;
    case GateStep::Backward:
        if (facts.isRollback)
            findings += passes(
                direction,
                GateWords::tr("Goes back from %1; %n commit(s) will be taken back", nullptr, facts.wouldLose)
                    .arg(facts.liveVersion));
        else
            findings += blocks(
                direction,
                GateWords::tr("Would go backwards from %1; use a roll-back for that").arg(facts.liveVersion));
        return;
    case GateStep::Diverged: {
        const QString lost = GateWords::tr("%n live commit(s) are not in it", nullptr, facts.wouldLose);
        findings += policy.refusesDivergence && !goesBackToProved(facts)
            ? blocks(u"divergence"_s, GateWords::tr("Diverged from %1: %2").arg(facts.liveVersion, lost))
            : passes(u"divergence"_s, GateWords::tr("Diverged from %1: %2").arg(facts.liveVersion, lost));
        return;
    }
    case GateStep::Unknown: {
        const QString text = GateWords::tr("Which way it goes, and what would get lost, cannot be known: a "
                                           "commit is not in the repository here. Sync, or record what is "
                                           "live with its commit; then look again.");
        findings += goesBackToProved(facts)
            ? passes(direction, GateWords::tr("Goes back to what was live here before"))
            : blocks(policy.refusesDivergence ? u"divergence"_s : direction, text);
        return;
    }
    }
}

/// The next moment at which working hours begin, from `now`, on the clocks of their zone.
QDateTime nextWorkingTime(const WorkingHours &hours, const QDateTime &now)
{
    const QTimeZone zone = timeZoneNamed(hours.timeZone).value_or(QTimeZone());
    const QDateTime there = now.toTimeZone(zone);
    for (int ahead = 0; ahead <= 7; ++ahead) {
        const QDate day = there.date().addDays(ahead);
        const QDateTime begin(day, QTime(0, 0).addSecs(hours.fromMinute * 60), zone);
        if (hours.days.contains(day.dayOfWeek()) && begin > now)
            return begin.toUTC();
    }
    return {};
}

void judgeHours(const GatePolicy &policy, const GateFacts &facts, QVector<GateFinding> &findings)
{
    if (!policy.hours)
        return;
    const WorkingHours &hours = *policy.hours;
    const QDateTime there = facts.now.toTimeZone(timeZoneNamed(hours.timeZone).value_or(QTimeZone()));
    const int minute = there.time().hour() * 60 + there.time().minute();
    const bool isWithin = hours.days.contains(there.date().dayOfWeek()) && minute >= hours.fromMinute
        && minute < hours.untilMinute;
    if (isWithin) {
        findings += passes(u"hours"_s, GateWords::tr("Within working hours"));
        return;
    }
    const QDateTime next = nextWorkingTime(hours, facts.now);
    findings +=
        waits(u"hours"_s, GateWords::tr("Outside of working hours until %1").arg(shortTime(next)), next);
}

void judgeReference(const GatePolicy &policy, const GateFacts &facts, QVector<GateFinding> &findings)
{
    if (!policy.tagPattern.isEmpty()) {
        const bool fits = matchesGlob(policy.tagPattern, facts.tag);
        findings += fits
            ? passes(u"reference"_s, GateWords::tr("The tag fits %1").arg(policy.tagPattern))
            : blocks(
                u"reference"_s,
                GateWords::tr("Only tags like %1 may go here, not “%2”").arg(policy.tagPattern, facts.tag));
    }
    if (policy.branch.isEmpty())
        return;
    if (!facts.isOnBranch)
        findings +=
            blocks(u"branch"_s,
                   GateWords::tr("Whether the branch %1 has it cannot be known here").arg(policy.branch));
    else if (*facts.isOnBranch)
        findings += passes(u"branch"_s, GateWords::tr("The branch %1 has it").arg(policy.branch));
    else
        findings += blocks(u"branch"_s, GateWords::tr("The branch %1 does not have it").arg(policy.branch));
}

void judgeOrder(const GatePolicy &policy, const GateFacts &facts, QVector<GateFinding> &findings)
{
    if (!policy.needsPrevious || !facts.previous)
        return;
    const QString before = facts.previous->name;
    if (facts.wasInPrevious.value_or(false))
        findings += passes(u"order"_s, GateWords::tr("Was live in %1").arg(before));
    else
        findings += blocks(u"order"_s, GateWords::tr("Was never live in %1, which comes before").arg(before));
}

void judgeSoak(const GatePolicy &policy, const GateFacts &facts, QVector<GateFinding> &findings)
{
    if (policy.soakMinutes == 0)
        return;
    QString place = policy.soakEnvironment;
    if (place.isEmpty() && facts.previous)
        place = facts.previous->name;
    if (!facts.soakedMinutes) {
        findings +=
            blocks(u"soak"_s,
                   place.isEmpty() ? GateWords::tr("There is no environment before this one to be proved in")
                                   : GateWords::tr("Must be live in %1 for %2 first; it never was")
                                         .arg(place, spanText(policy.soakMinutes)));
        return;
    }
    const qint64 left = policy.soakMinutes - *facts.soakedMinutes;
    if (left <= 0)
        findings +=
            passes(u"soak"_s, GateWords::tr("Live in %1 for %2").arg(place, spanText(*facts.soakedMinutes)));
    else
        findings += waits(u"soak"_s,
                          GateWords::tr("Live in %1 for %2 of the %3 that are asked for")
                              .arg(place, spanText(*facts.soakedMinutes), spanText(policy.soakMinutes)),
                          facts.now.addSecs(left * 60));
}

bool isGreen(CheckState state)
{
    return state == CheckState::Passed || state == CheckState::Warned || state == CheckState::Skipped;
}

bool isUnderWay(CheckState state)
{
    return state == CheckState::Queued || state == CheckState::Running || state == CheckState::Waiting;
}

/// One glob of names: every check that fits it must be green, and one must fit.
GateFinding judgeCheck(const QString &glob, const QVector<ServerCheck> &checks)
{
    QStringList failed;
    QStringList open;
    int green = 0;
    for (const ServerCheck &check : checks) {
        if (!matchesGlob(glob, check.name))
            continue;
        if (isGreen(check.state))
            ++green;
        else if (isUnderWay(check.state))
            open += check.name;
        else
            failed += check.name;
    }
    const QString gate = u"checks"_s;
    if (!failed.isEmpty())
        return blocks(gate, GateWords::tr("Not green for this commit: %1").arg(failed.join(u", "_s)));
    if (!open.isEmpty())
        return waits(gate, GateWords::tr("Still running for this commit: %1").arg(open.join(u", "_s)));
    if (green == 0)
        return blocks(gate,
                      glob == u"*"_s ? GateWords::tr("No check is known for this commit")
                                     : GateWords::tr("No check “%1” is known for this commit").arg(glob));
    return passes(gate,
                  glob == u"*"_s ? GateWords::tr("%n check(s) green for this commit", nullptr, green)
                                 : GateWords::tr("“%1” is green for this commit").arg(glob));
}

void judgeContents(const GatePolicy &policy, const GateFacts &facts, QVector<GateFinding> &findings)
{
    for (const QString &glob : policy.checks)
        findings += judgeCheck(glob, facts.checks);
    if (policy.needsNotes)
        findings += facts.hasNotes ? passes(u"notes"_s, GateWords::tr("Has release notes"))
                                   : blocks(u"notes"_s, GateWords::tr("Has no release notes yet"));
    if (policy.needsArtifacts) {
        if (facts.artifacts == 0)
            findings += blocks(u"artifacts"_s, GateWords::tr("Nothing was published for it yet"));
        else if (facts.artifactsWithoutDigest > 0)
            findings += blocks(u"artifacts"_s,
                               GateWords::tr("%n published file(s) have no digest to be recognised by",
                                             nullptr, facts.artifactsWithoutDigest));
        else
            findings += passes(u"artifacts"_s,
                               GateWords::tr("%n published file(s) with a digest", nullptr, facts.artifacts));
    }
}

void judgeRisk(const GatePolicy &policy, const GateFacts &facts, QVector<GateFinding> &findings)
{
    if (policy.maximumRisk >= 100)
        return;
    // The first one has nothing to be compared with; of any other, what is not known is not small.
    const bool isUnknown = !facts.risk
        || (facts.step != GateStep::First
            && std::ranges::any_of(QStringList{u"size"_s, u"files"_s, u"paths"_s},
                                   [&](const QString &part) { return facts.risk->unknown.contains(part); }));
    if (isUnknown)
        findings += blocks(
            u"risk"_s,
            GateWords::tr("Its risk cannot be judged here: what it changes is not known. Sync, then look "
                          "again."));
    else if (facts.risk->score <= policy.maximumRisk)
        findings += passes(
            u"risk"_s, GateWords::tr("Risk %1 of at most %2").arg(facts.risk->score).arg(policy.maximumRisk));
    else
        findings += blocks(u"risk"_s,
                           GateWords::tr("Risk %1, over %2").arg(facts.risk->score).arg(policy.maximumRisk));
}

void judgeChecklist(const GatePolicy &policy, const GateFacts &facts, QVector<GateFinding> &findings)
{
    if (policy.checklist.isEmpty())
        return;
    const QStringList open = openItems(policy.checklist, facts.ticks);
    if (!open.isEmpty()) {
        findings += waits(u"checklist"_s, GateWords::tr("Still to be ticked: %1").arg(open.join(u"; "_s)));
        return;
    }
    QStringList people;
    for (const ChecklistTick &tick : standingTicks(policy.checklist, facts.ticks))
        people += tick.by;
    people.removeDuplicates();
    findings += passes(u"checklist"_s,
                       GateWords::tr("%n item(s) ticked by %1", nullptr, int(policy.checklist.size()))
                           .arg(people.join(u", "_s)));
}

void judgeWait(const GatePolicy &policy, const GateFacts &facts, QVector<GateFinding> &findings)
{
    if (policy.waitMinutes == 0)
        return;
    if (!facts.approval) {
        findings += blocks(u"wait"_s,
                           GateWords::tr("%1 must pass after it is asked for, and nobody asked yet")
                               .arg(spanText(policy.waitMinutes)));
        return;
    }
    const bool stands =
        facts.approval->state == ApprovalState::Pending || facts.approval->state == ApprovalState::Approved;
    if (!stands) {
        findings +=
            blocks(u"wait"_s,
                   GateWords::tr("Approval %1 does not stand, so its waiting time does not count; ask "
                                 "for a new one")
                       .arg(facts.approval->id.value));
        return;
    }
    const QDateTime until = facts.approval->requestedAt.addSecs(qint64(policy.waitMinutes) * 60);
    findings += until <= facts.now
        ? passes(u"wait"_s, GateWords::tr("The waiting time is over"))
        : waits(u"wait"_s, GateWords::tr("Waits until %1").arg(shortTime(until)), until);
}

} // namespace

bool goesBackToProved(const GateFacts &facts)
{
    if (!facts.isRollback || !facts.wasLiveHere)
        return false;
    switch (facts.step) {
    case GateStep::Backward:
    case GateStep::Diverged:
    case GateStep::Unknown:
        return true;
    case GateStep::First:
    case GateStep::Same:
    case GateStep::Forward:
        break;
    }
    return false;
}

QVector<GateFinding> evaluateGates(const GatePolicy &policy, const GateFacts &facts)
{
    QVector<GateFinding> findings;
    judgeMark(facts, findings);
    judgeStep(policy, facts, findings);
    judgeFreezes(policy, facts, findings);
    if (goesBackToProved(facts))
        return findings;
    judgeHours(policy, facts, findings);
    judgeReference(policy, facts, findings);
    judgeOrder(policy, facts, findings);
    judgeSoak(policy, facts, findings);
    judgeContents(policy, facts, findings);
    judgeMonitors(policy, facts, findings);
    judgeChecklist(policy, facts, findings);
    judgeRisk(policy, facts, findings);
    judgeApproval(policy, facts, findings);
    judgeWait(policy, facts, findings);
    return findings;
}

bool mayEnter(const QVector<GateFinding> &findings)
{
    return std::ranges::all_of(
        findings, [](const GateFinding &finding) { return finding.outcome == GateOutcome::Passes; });
}

} // namespace slipway
