#include "models/items/policywords.h"

#include "models/base/text.h"
#include "models/domain/freezeoverride.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::PolicyText)
};

constexpr int minutesAnHour = 60;
constexpr int minutesADay = 24 * minutesAnHour;

QString shown(const QString &name)
{
    return u"“%1”"_s.arg(oneLine(name, 120));
}

QString approvalsSentence(const GatePolicy &policy)
{
    if (policy.approvals.isEmpty())
        return PolicyText::tr("Nobody has to approve.");
    if (policy.approvals.size() == 1 && policy.approvals.first() == ApprovalRule())
        return PolicyText::tr("One person approves.");
    if (policy.approvals.size() == 1 && policy.approvals.first().role.isEmpty())
        return PolicyText::tr("%n different person(s) approve.", nullptr, policy.approvals.first().needed);
    QStringList parts;
    for (const ApprovalRule &rule : policy.approvals)
        parts += rule.role.isEmpty()
            ? PolicyText::tr("%1 of anybody").arg(rule.needed)
            : PolicyText::tr("%1 of %2", "how many, of a role").arg(rule.needed).arg(oneLine(rule.role, 60));
    const QString who = QLocale().createSeparatedList(parts);
    return policy.isOrdered ? PolicyText::tr("Different people approve, one after the other: %1.").arg(who)
                            : PolicyText::tr("Different people approve: %1.").arg(who);
}

void addPeople(const GatePolicy &policy, QVector<PolicySentence> &sentences)
{
    const bool asksPeople = !policy.approvals.isEmpty();
    sentences.append({approvalsSentence(policy), asksPeople});
    if (!asksPeople)
        return;
    sentences.append({policy.allowsSelfApproval ? PolicyText::tr("Whoever asks may be among them.")
                                                : PolicyText::tr("Whoever asks may not be among them."),
                      !policy.allowsSelfApproval});
    if (policy.approvalHours > 0)
        sentences.append({PolicyText::tr("An approval holds for %n hour(s) after it was asked for.", nullptr,
                                         policy.approvalHours)});
}

QString monitorSentence(const MonitorRule &rule, const QString &before)
{
    const QString &where = rule.environment.isEmpty() ? before : rule.environment;
    const QString place = where.isEmpty()
        ? PolicyText::tr("in the environment before this one (there is none)")
        : PolicyText::tr("in %1", "an environment").arg(shown(where));
    return (rule.isUpper ? PolicyText::tr("%1 was not above %2 %3 for %4 after this very commit went live "
                                          "there (%n value(s) at least).",
                                          nullptr, rule.points)
                         : PolicyText::tr("%1 was not below %2 %3 for %4 after this very commit went live "
                                          "there (%n value(s) at least).",
                                          nullptr, rule.points))
        .arg(shown(rule.monitor), QLocale().toString(rule.limit, 'g', 6), place, spanText(rule.minutes));
}

void addProofs(const GatePolicy &policy, const QString &before, QVector<PolicySentence> &sentences)
{
    if (!policy.checks.isEmpty()) {
        QStringList names;
        for (const QString &check : policy.checks)
            names += check == u"*"_s ? PolicyText::tr("every check") : shown(check);
        sentences.append(
            {PolicyText::tr("Green for the exact commit: %1.").arg(QLocale().createSeparatedList(names))});
    }
    if (!policy.checklist.isEmpty()) {
        QStringList items;
        for (const QString &item : policy.checklist)
            items += shown(item);
        sentences.append(
            {PolicyText::tr("Somebody has ticked: %1.").arg(QLocale().createSeparatedList(items))});
    }
    for (const MonitorRule &rule : policy.monitors)
        sentences.append({monitorSentence(rule, before)});
    if (policy.needsNotes)
        sentences.append({PolicyText::tr("Its release notes are published.")});
    if (policy.needsArtifacts)
        sentences.append({PolicyText::tr("Its files are published, each with a digest.")});
    if (policy.needsPrevious)
        sentences.append({before.isEmpty() ? PolicyText::tr(
                              "It was live in the environment before this one (there is none).")
                                           : PolicyText::tr("It was live in %1 before.").arg(shown(before))});
    if (policy.soakMinutes > 0) {
        const QString &where = policy.soakEnvironment.isEmpty() ? before : policy.soakEnvironment;
        sentences.append({where.isEmpty() ? PolicyText::tr("It was live for %1 in the environment before "
                                                           "this one (there is none).")
                                                .arg(spanText(policy.soakMinutes))
                                          : PolicyText::tr("It was live for %1 in %2 without a break.")
                                                .arg(spanText(policy.soakMinutes), shown(where))});
    }
    if (!policy.tagPattern.isEmpty())
        sentences.append({PolicyText::tr("Its tag is like %1.").arg(shown(policy.tagPattern))});
    if (!policy.branch.isEmpty())
        sentences.append({PolicyText::tr("Its commit is in the branch %1.").arg(shown(policy.branch))});
    if (policy.refusesDivergence)
        sentences.append({PolicyText::tr("Nothing that is live there gets lost by it.")});
    if (policy.maximumRisk < 100)
        sentences.append({PolicyText::tr("Its risk is %1 of 100 at most.").arg(policy.maximumRisk)});
}

void addTimes(const GatePolicy &policy, QVector<PolicySentence> &sentences)
{
    if (policy.waitMinutes > 0)
        sentences.append(
            {PolicyText::tr("%1 have passed since it was asked for.").arg(spanText(policy.waitMinutes))});
    if (policy.hours)
        sentences.append({PolicyText::tr("Only at this time: %1.").arg(hoursText(*policy.hours))});
    if (policy.freezeOverride.contains(QLatin1String(anybodysRole)))
        sentences.append({PolicyText::tr("Anybody may override a freeze for one release, with a reason.")});
    else if (!policy.freezeOverride.isEmpty())
        sentences.append({PolicyText::tr("A freeze may be overridden for one release, with a reason, by: %1.")
                              .arg(QLocale().createSeparatedList(policy.freezeOverride))});
    if (policy.isAdvisory())
        sentences.append({PolicyText::tr("Advisory gate: Slipway keeps to these rules, and a deployment that "
                                         "is started elsewhere is not stopped by them."),
                          false});
    else if (policy.isVerifiedThere)
        sentences.append(
            {PolicyText::tr("The job that deploys there runs verify.sh, and refuses what was not "
                            "approved.")});
    if (policy.needsTwoPersons)
        sentences.append({PolicyText::tr("A change of these rules waits until another person confirms it.")});
    sentences.append({policy.isAutomatic
                          ? PolicyText::tr("What passes all of this goes there by itself, without a person.")
                          : PolicyText::tr("A person promotes it."),
                      policy.isAutomatic});
}

} // namespace

QString spanText(int minutes)
{
    if (minutes > 0 && minutes % minutesADay == 0)
        return PolicyText::tr("%n day(s)", nullptr, minutes / minutesADay);
    if (minutes > 0 && minutes % minutesAnHour == 0)
        return PolicyText::tr("%n hour(s)", nullptr, minutes / minutesAnHour);
    return PolicyText::tr("%n minute(s)", nullptr, minutes);
}

QString hoursText(const WorkingHours &hours)
{
    const QLocale locale;
    QStringList days;
    for (const int day : hours.days)
        days += locale.dayName(day, QLocale::ShortFormat);
    const auto clock = [&locale](int minute) {
        const bool isMidnight = minute >= minutesADay;
        return isMidnight
            ? u"24:00"_s
            : locale.toString(QTime(minute / minutesAnHour, minute % minutesAnHour), QLocale::ShortFormat);
    };
    return PolicyText::tr("%1, %2–%3 (%4)", "days, from, until, time zone")
        .arg(locale.createSeparatedList(days), clock(hours.fromMinute), clock(hours.untilMinute),
             oneLine(hours.timeZone, 60));
}

QVector<PolicySentence> sentencesOf(const GatePolicy &policy, const QString &before)
{
    QVector<PolicySentence> sentences;
    addPeople(policy, sentences);
    addProofs(policy, before, sentences);
    addTimes(policy, sentences);
    return sentences;
}

QString summaryOf(const GatePolicy &policy)
{
    QStringList parts;
    if (const int needed = policy.approvalsNeeded(); needed > 0)
        parts += PolicyText::tr("%n approval(s)", nullptr, needed);
    if (!policy.checks.isEmpty())
        parts += PolicyText::tr("checks");
    if (!policy.checklist.isEmpty())
        parts += PolicyText::tr("checklist");
    if (!policy.monitors.isEmpty())
        parts += PolicyText::tr("monitors");
    if (policy.soakMinutes > 0)
        parts += PolicyText::tr("soak %1").arg(spanText(policy.soakMinutes));
    if (policy.needsPrevious)
        parts += PolicyText::tr("in order");
    if (policy.waitMinutes > 0)
        parts += PolicyText::tr("wait %1").arg(spanText(policy.waitMinutes));
    if (policy.hours)
        parts += PolicyText::tr("hours");
    const std::pair<bool, QString> proofs[] = {{policy.needsNotes, PolicyText::tr("notes")},
                                               {policy.needsArtifacts, PolicyText::tr("files")},
                                               {!policy.tagPattern.isEmpty(), PolicyText::tr("tag")},
                                               {!policy.branch.isEmpty(), PolicyText::tr("branch")},
                                               {policy.refusesDivergence, PolicyText::tr("nothing lost")},
                                               {policy.maximumRisk < 100, PolicyText::tr("risk")}};
    for (const auto &[isAsked, word] : proofs) {
        if (isAsked)
            parts += word;
    }
    if (policy.isAutomatic)
        parts += PolicyText::tr("by itself");
    return parts.isEmpty() ? PolicyText::tr("open to all") : parts.join(u" · "_s);
}

} // namespace slipway
