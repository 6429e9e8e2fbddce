#pragma once

#include "models/base/result.h"
#include "models/domain/monitorrule.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace slipway {

/// So many approvals by people of one role; an empty role is anybody's.
struct ApprovalRule
{
    QString role{};
    int needed = 1;
    bool operator==(const ApprovalRule &) const = default;
};

/// When people are there to look after what they let out: on these days (1 = Monday … 7 = Sunday), between
/// two minutes of the day, on the clocks of `timeZone` (an IANA name).
struct WorkingHours
{
    QVector<int> days{1, 2, 3, 4, 5};
    int fromMinute = 9 * 60;
    int untilMinute = 17 * 60;
    QString timeZone = QStringLiteral("UTC");
    bool operator==(const WorkingHours &) const = default;
};

/// What must hold before a release may enter an environment. A rule that is not set asks for nothing.
struct GatePolicy
{
    QVector<ApprovalRule> approvals{}; ///< in the order they are asked for, where `isOrdered`
    bool isOrdered = false; ///< a later rule's people are asked when the earlier ones have agreed
    bool allowsSelfApproval = false; ///< whoever asked may be among those who approve
    QStringList checks{}; ///< globs; each must match a check of the exact commit, and every match be green
    bool needsNotes = false;
    int soakMinutes = 0; ///< live so long in `soakEnvironment` first
    QString soakEnvironment{}; ///< empty: the one before in the order
    bool needsPrevious = false; ///< was live in the environment before it in the order
    int waitMinutes = 0; ///< between the request and the deployment
    QString tagPattern{}; ///< glob over the release's tag
    QString branch{}; ///< its history must have the commit
    bool refusesDivergence = false; ///< nothing that is live there may get lost
    bool needsArtifacts = false; ///< published with a digest each
    std::optional<WorkingHours> hours{};
    int maximumRisk = 100; ///< of 100; 100: any
    int approvalHours = 0; ///< an approval holds so long after its request; 0: until it is used
    QStringList checklist{}; ///< items that a person ticks first
    QStringList freezeOverride{}; ///< roles whose people may override a freeze, "*" is anybody; empty: nobody
    /// The job that deploys there runs verify.sh and refuses what was not approved; else the gate is
    /// advisory.
    bool isVerifiedThere = false;
    bool needsTwoPersons = false; ///< a change of these rules waits for another person's word
    QVector<MonitorRule> monitors{}; ///< that must have said well of the commit first
    bool isAutomatic = false; ///< continuous deployment: what passes is promoted without a person

    /// Whether a person's approval is asked for at all.
    int approvalsNeeded() const;
    /// Whether something is asked of a release that only Slipway itself keeps to.
    bool isAdvisory() const;
    /// What is said to the ledger, kept in the store and hashed into an approval's subject: canonical JSON of
    /// every rule, with a version of its form.
    QByteArray canonicalJson() const;
    QString sha256() const;
    bool operator==(const GatePolicy &) const = default;
};

/// The policy of an environment that nobody wrote one for: one approval where people are served, by anybody,
/// also by whoever asked; nothing elsewhere.
GatePolicy defaultPolicy(bool isProduction);

/// Reads what `canonicalJson` wrote. Error::Invalid names the member that is wrong; an unknown one is wrong
/// too, so that a rule that this version does not know is never taken for none.
Result<GatePolicy> policyFromJson(const QByteArray &json);

/// A policy that can hold: counts in range, days and a time zone that exist.
Result<void> checkPolicy(const GatePolicy &policy);

} // namespace slipway
