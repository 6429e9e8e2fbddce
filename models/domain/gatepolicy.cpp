#include "models/domain/gatepolicy.h"

#include "models/base/memberreader.h"
#include "models/base/timezone.h"
#include "models/domain/checklist.h"
#include "models/domain/signer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::GatePolicy)
};

constexpr int policyForm = 1;
constexpr int minutesOfDay = 24 * 60;
constexpr int longestMinutes = 366 * minutesOfDay;

QJsonArray approvalsJson(const QVector<ApprovalRule> &rules)
{
    QJsonArray array;
    for (const ApprovalRule &rule : rules)
        array.append(QJsonObject{{u"role"_s, rule.role}, {u"needed"_s, rule.needed}});
    return array;
}

QJsonObject hoursJson(const WorkingHours &hours)
{
    QJsonArray days;
    for (const int day : hours.days)
        days.append(day);
    return {{u"days"_s, days},
            {u"from_minute"_s, hours.fromMinute},
            {u"until_minute"_s, hours.untilMinute},
            {u"time_zone"_s, hours.timeZone}};
}

QJsonArray monitorsJson(const QVector<MonitorRule> &rules)
{
    QJsonArray array;
    for (const MonitorRule &rule : rules)
        array.append(QJsonObject{{u"monitor"_s, rule.monitor},
                                 {u"environment"_s, rule.environment},
                                 {u"upper"_s, rule.isUpper},
                                 {u"limit"_s, rule.limit},
                                 {u"minutes"_s, rule.minutes},
                                 {u"points"_s, rule.points}});
    return array;
}

WorkingHours hoursFrom(const QJsonObject &object, MemberReader &whole)
{
    MemberReader reader(object);
    WorkingHours hours;
    reader.read(u"days"_s, hours.days);
    reader.read(u"from_minute"_s, hours.fromMinute);
    reader.read(u"until_minute"_s, hours.untilMinute);
    reader.read(u"time_zone"_s, hours.timeZone);
    if (!reader.wrong().isEmpty())
        whole.markWrong(u"hours."_s + reader.wrong());
    return hours;
}

QVector<ApprovalRule> approvalsFrom(const QJsonArray &array, MemberReader &whole)
{
    QVector<ApprovalRule> rules;
    for (const QJsonValue &one : array) {
        MemberReader reader(one.toObject());
        ApprovalRule rule;
        reader.read(u"role"_s, rule.role);
        reader.read(u"needed"_s, rule.needed);
        if (!reader.wrong().isEmpty())
            whole.markWrong(u"approvals."_s + reader.wrong());
        rules.append(rule);
    }
    return rules;
}

QVector<MonitorRule> monitorsFrom(const QJsonArray &array, MemberReader &whole)
{
    QVector<MonitorRule> rules;
    for (const QJsonValue &one : array) {
        MemberReader reader(one.toObject());
        MonitorRule rule;
        reader.read(u"monitor"_s, rule.monitor);
        reader.read(u"environment"_s, rule.environment);
        reader.read(u"upper"_s, rule.isUpper);
        reader.read(u"limit"_s, rule.limit);
        reader.read(u"minutes"_s, rule.minutes);
        reader.read(u"points"_s, rule.points);
        if (!reader.wrong().isEmpty())
            whole.markWrong(u"monitors."_s + reader.wrong());
        rules.append(rule);
    }
    return rules;
}

Unexpected policyRefused(const QString &what)
{
    return fail(Error::Kind::Usage, what);
}

Result<void> checkHours(const WorkingHours &hours)
{
    if (hours.days.isEmpty() || std::ranges::any_of(hours.days, [](int day) { return day < 1 || day > 7; }))
        return policyRefused(PolicyWords::tr("Working hours need days from 1 (Monday) to 7 (Sunday)."));
    if (hours.fromMinute < 0 || hours.untilMinute > minutesOfDay || hours.fromMinute >= hours.untilMinute)
        return policyRefused(PolicyWords::tr(
            "Working hours need a beginning before their end, both on one day, such as 09:00-17:00."));
    if (!timeZoneNamed(hours.timeZone)) {
        return policyRefused(
            PolicyWords::tr("There is no time zone “%1”; write one such as Europe/Berlin or UTC.")
                .arg(hours.timeZone));
    }
    return {};
}

} // namespace

int GatePolicy::approvalsNeeded() const
{
    int needed = 0;
    for (const ApprovalRule &rule : approvals)
        needed += rule.needed;
    return needed;
}

bool GatePolicy::isAdvisory() const
{
    GatePolicy nothing;
    nothing.isOrdered = isOrdered;
    nothing.allowsSelfApproval = allowsSelfApproval;
    nothing.needsTwoPersons = needsTwoPersons;
    nothing.freezeOverride = freezeOverride;
    nothing.isAutomatic = isAutomatic;
    return !isVerifiedThere && !(*this == nothing);
}

QByteArray GatePolicy::canonicalJson() const
{
    QJsonObject object{{u"form"_s, policyForm},
                       {u"approvals"_s, approvalsJson(approvals)},
                       {u"ordered"_s, isOrdered},
                       {u"allow_self_approval"_s, allowsSelfApproval},
                       {u"checks"_s, QJsonArray::fromStringList(checks)},
                       {u"notes"_s, needsNotes},
                       {u"soak_minutes"_s, soakMinutes},
                       {u"soak_environment"_s, soakEnvironment},
                       {u"after_previous"_s, needsPrevious},
                       {u"wait_minutes"_s, waitMinutes},
                       {u"tag_pattern"_s, tagPattern},
                       {u"branch"_s, branch},
                       {u"no_divergence"_s, refusesDivergence},
                       {u"artifacts"_s, needsArtifacts},
                       {u"maximum_risk"_s, maximumRisk},
                       {u"approval_hours"_s, approvalHours},
                       {u"automatic"_s, isAutomatic}};
    if (hours)
        object.insert(u"hours"_s, hoursJson(*hours));
    // Only where they are asked for, so that the hash of rules from before there were such stays what it was.
    if (needsTwoPersons)
        object.insert(u"two_persons"_s, true);
    if (!checklist.isEmpty())
        object.insert(u"checklist"_s, QJsonArray::fromStringList(checklist));
    if (isVerifiedThere)
        object.insert(u"verified_there"_s, true);
    if (!freezeOverride.isEmpty())
        object.insert(u"freeze_override"_s, QJsonArray::fromStringList(freezeOverride));
    if (!monitors.isEmpty())
        object.insert(u"monitors"_s, monitorsJson(monitors));
    // QJsonObject keeps its keys in order of their code units, and Compact writes no spaces.
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString GatePolicy::sha256() const
{
    return QString::fromLatin1(QCryptographicHash::hash(canonicalJson(), QCryptographicHash::Sha256).toHex());
}

GatePolicy defaultPolicy(bool isProduction)
{
    GatePolicy policy;
    policy.allowsSelfApproval = true;
    if (isProduction)
        policy.approvals.append(ApprovalRule{});
    return policy;
}

Result<GatePolicy> policyFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    MemberReader reader(document.object());
    GatePolicy policy;
    int form = 0;
    reader.read(u"form"_s, form);
    if (form != policyForm)
        reader.markWrong(u"form"_s);
    policy.approvals = approvalsFrom(reader.array(u"approvals"_s), reader);
    reader.read(u"ordered"_s, policy.isOrdered);
    reader.read(u"allow_self_approval"_s, policy.allowsSelfApproval);
    reader.read(u"checks"_s, policy.checks);
    reader.read(u"notes"_s, policy.needsNotes);
    reader.read(u"soak_minutes"_s, policy.soakMinutes);
    reader.read(u"soak_environment"_s, policy.soakEnvironment);
    reader.read(u"after_previous"_s, policy.needsPrevious);
    reader.read(u"wait_minutes"_s, policy.waitMinutes);
    reader.read(u"tag_pattern"_s, policy.tagPattern);
    reader.read(u"branch"_s, policy.branch);
    reader.read(u"no_divergence"_s, policy.refusesDivergence);
    reader.read(u"artifacts"_s, policy.needsArtifacts);
    reader.read(u"maximum_risk"_s, policy.maximumRisk);
    reader.read(u"approval_hours"_s, policy.approvalHours);
    reader.read(u"automatic"_s, policy.isAutomatic);
    if (reader.has(u"hours"_s))
        policy.hours = hoursFrom(reader.object(u"hours"_s), reader);
    if (reader.has(u"two_persons"_s))
        reader.read(u"two_persons"_s, policy.needsTwoPersons);
    if (reader.has(u"checklist"_s))
        reader.read(u"checklist"_s, policy.checklist);
    if (reader.has(u"verified_there"_s))
        reader.read(u"verified_there"_s, policy.isVerifiedThere);
    if (reader.has(u"freeze_override"_s))
        reader.read(u"freeze_override"_s, policy.freezeOverride);
    if (reader.has(u"monitors"_s))
        policy.monitors = monitorsFrom(reader.array(u"monitors"_s), reader);
    if (!reader.wrong().isEmpty()) {
        return fail(Error::Kind::Invalid,
                    PolicyWords::tr("The rules of this environment cannot be read: “%1” is not known to this "
                                    "Slipway. Nothing passes until they are written again or Slipway is "
                                    "brought up to date.")
                        .arg(reader.wrong()));
    }
    return policy;
}

Result<void> checkPolicy(const GatePolicy &policy)
{
    for (const ApprovalRule &rule : policy.approvals) {
        if (rule.needed < 1 || rule.needed > 50)
            return policyRefused(
                PolicyWords::tr("A rule can ask for 1 to 50 approvals, not %1.").arg(rule.needed));
    }
    if (policy.soakMinutes < 0 || policy.soakMinutes > longestMinutes || policy.waitMinutes < 0
        || policy.waitMinutes > longestMinutes)
        return policyRefused(PolicyWords::tr("A waiting time is between nothing and a year."));
    if (policy.maximumRisk < 0 || policy.maximumRisk > 100)
        return policyRefused(PolicyWords::tr("A risk is a number from 0 to 100."));
    if (policy.approvalHours < 0 || policy.approvalHours > 24 * 366)
        return policyRefused(PolicyWords::tr("An approval holds for at most a year; 0 is until it is used."));
    for (const QString &check : policy.checks) {
        if (check.trimmed().isEmpty())
            return policyRefused(PolicyWords::tr("A check needs a name; * stands for every check."));
    }
    for (const QString &role : policy.freezeOverride) {
        if (role == u"*"_s)
            continue;
        if (const auto good = checkRoleName(role); !good)
            return good;
    }
    if (const auto good = checkItems(policy.checklist); !good)
        return good;
    for (const MonitorRule &rule : policy.monitors) {
        if (const auto good = checkMonitorRule(rule); !good)
            return good;
    }
    return policy.hours ? checkHours(*policy.hours) : Result<void>();
}

} // namespace slipway
