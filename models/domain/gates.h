#pragma once

#include "models/domain/approval.h"
#include "models/domain/checklist.h"
#include "models/domain/environment.h"
#include "models/domain/freeze.h"
#include "models/domain/freezeoverride.h"
#include "models/domain/gatepolicy.h"
#include "models/domain/monitorrule.h"
#include "models/domain/risk.h"
#include "models/domain/serverfacts.h"
#include "models/domain/standingapproval.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace slipway {

/// Where a release would move an environment to, seen from what is live there.
enum class GateStep { First, Same, Forward, Backward, Diverged, Unknown };

/// What people said of a release, whatever the environment.
struct ReleaseMark
{
    bool isHeld = false;
    bool isBad = false;
    QString reason;
    QString by;
    QDateTime at;
    bool operator==(const ReleaseMark &) const = default;
};

/// Everything the rules look at, at one moment. What is not known is nothing, and never counts as good.
struct GateFacts
{
    QDateTime now{};
    QString project{};
    QString release{};
    QString tag{};
    CommitId commit{};
    QString tree{}; ///< hex id of the commit's; empty: not known here
    QStringList digests{}; ///< of what was published for it, sorted
    Environment environment{};
    std::optional<Environment> previous{}; ///< before it in the promotion order
    std::optional<ApprovalRequest> approval{}; ///< the newest that was asked for this very subject
    /// The first field in which what was signed of it is not what would be signed now; empty: none.
    QString changedField{};
    QVector<StandingApproval> standing{}; ///< for the project and the environment, judged
    QVector<ChecklistTick> ticks{}; ///< of the commit in the environment, in their order
    QVector<MonitorFact> monitors{}; ///< of each rule about a monitor, as it was asked just now
    QHash<QString, QStringList> roles{}; ///< of people
    QVector<ServerCheck> checks{}; ///< of the commit, the newest of each name
    bool hasNotes = false;
    int artifacts = 0; ///< published files, with a digest or without
    int artifactsWithoutDigest = 0;
    /// Its longest unbroken stay in the environment that it is to be proved in; nothing: never was there.
    std::optional<qint64> soakedMinutes{};
    std::optional<bool> wasInPrevious{}; ///< live there now or once; nothing: there is no environment before
    std::optional<bool> isOnBranch{}; ///< nothing: the branch or the commit is not known
    GateStep step = GateStep::Unknown;
    int wouldLose = 0; ///< live commits that the release lacks
    std::optional<int> commits{}; ///< that would become live
    std::optional<QStringList> changedPaths{}; ///< from what is live to it
    QString liveRelease{}; ///< as what is live is called here; empty: nothing is
    QString liveVersion{}; ///< what is live there now
    QVector<ActiveFreeze> freezes{};
    QVector<FreezeOverride> overrides{}; ///< for the project and the environment, judged
    QString planSha256{}; ///< of who would carry it, and with what
    ReleaseMark mark{};
    std::optional<RiskScore> risk{};
    bool isRollback = false; ///< going back is what is wanted
    bool wasLiveHere = false; ///< the very commit was live in this environment before
};

enum class GateOutcome {
    Passes,
    Waits, ///< for time, a server or a person
    Blocks ///< something has to be changed
};

/// What one rule says, with its reason in one sentence.
struct GateFinding
{
    QString gate; ///< for scripts: approvals, checks, notes, soak, order, wait, reference, divergence…
    GateOutcome outcome = GateOutcome::Passes;
    QString reason;
    QDateTime until{}; ///< when it will pass by itself; null: not by time alone
};

/// How far the approvals that a policy asks for have come.
struct ApprovalProgress
{
    struct Rule
    {
        ApprovalRule rule;
        QStringList by; ///< whose approvals were counted for it
    };
    QVector<Rule> rules{};
    bool isComplete() const;
    int missing() const;
};

/// Counts each person once over all rules, as many rules as can be filled (an unordered policy is a matching
/// of people to places), in the order of the decisions where the policy is ordered.
/// `beforehand` are people whose standing approvals cover the release.
ApprovalProgress approvalProgress(const GatePolicy &policy, const ApprovalRequest &request,
                                  const QHash<QString, QStringList> &roles,
                                  const QStringList &beforehand = {});

/// The standing approvals that cover the release, the oldest first, one of each person.
QVector<StandingApproval> coveringStanding(const GatePolicy &policy, const GateFacts &facts);
QStringList peopleOf(const QVector<StandingApproval> &standing);
/// Whether those alone are all that the policy asks for, so that no request is used up.
bool isEnough(const GatePolicy &policy, const QVector<StandingApproval> &covering,
              const QHash<QString, QStringList> &roles);

/// The release and its plan, as an override of the freezes that hold now would have to name them.
OverrideSubject overrideSubject(const GatePolicy &policy, const GateFacts &facts);
/// The overrides that let it through a freeze that holds now, the oldest first.
QVector<FreezeOverride> overridesThatCount(const GatePolicy &policy, const GateFacts &facts);

/// Whether it is a roll-back in truth: to what was live here before, and not forward of what is live now.
/// Where the repository cannot say which way it goes, that it was live here is enough.
bool goesBackToProved(const GateFacts &facts);

/// What every rule in force says, those that pass too, in the order a person reads them: what nobody can
/// change first. What goes back to what was proved here needs no new approval, check, notes, soak or order;
/// freezes are told to it, and it passes them; a hold or a bad mark stops it. Any other wish to go back is
/// judged as every promotion is, and one that would go forward is refused.
QVector<GateFinding> evaluateGates(const GatePolicy &policy, const GateFacts &facts);

/// What the decisions add up to under a policy: stateAfter's rules, with each rule's people counted.
ApprovalState stateUnder(const GatePolicy &policy, const ApprovalRequest &request,
                         const QHash<QString, QStringList> &roles);
/// Whether the policy lets this person approve at all; mayDecide says the rest.
Result<void> mayApproveUnder(const GatePolicy &policy, const ApprovalRequest &request, const QString &person);

/// Whether nothing waits or blocks.
bool mayEnter(const QVector<GateFinding> &findings);

} // namespace slipway
