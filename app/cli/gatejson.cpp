#include "app/cli/gatejson.h"

#include "app/cli/jsonoutput.h"
#include "models/base/times.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue momentOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(toRfc3339(time)) : QJsonValue();
}

QJsonValue hexOrNull(const CommitId &commit)
{
    return commit.isNull() ? QJsonValue() : QJsonValue(commit.hex());
}

QString outcomeName(GateOutcome outcome)
{
    switch (outcome) {
    case GateOutcome::Passes:
        return u"passes"_s;
    case GateOutcome::Waits:
        return u"waits"_s;
    case GateOutcome::Blocks:
        return u"blocks"_s;
    }
    return {};
}

QJsonObject liveJson(const std::optional<Deployment> &live)
{
    if (!live)
        return {{u"version"_s, QJsonValue()}, {u"commit"_s, QJsonValue()}};
    return {{u"version"_s, textOrNull(live->version)}, {u"commit"_s, hexOrNull(live->commit)}};
}

} // namespace

QJsonObject jsonOf(const GatePolicy &policy)
{
    QJsonObject object = QJsonDocument::fromJson(policy.canonicalJson()).object();
    object.remove(u"form"_s);
    if (!policy.hours)
        object.insert(u"hours"_s, QJsonValue());
    object.insert(u"sha256"_s, policy.sha256());
    return object;
}

QJsonObject jsonOf(const GateFinding &finding)
{
    return {{u"gate"_s, finding.gate},
            {u"outcome"_s, outcomeName(finding.outcome)},
            {u"reason"_s, finding.reason},
            {u"until"_s, momentOrNull(finding.until)}};
}

QJsonObject jsonOf(const RiskScore &risk)
{
    QJsonArray parts;
    for (const RiskPart &part : risk.parts)
        parts.append(
            QJsonObject{{u"name"_s, part.name}, {u"points"_s, part.points}, {u"reason"_s, part.reason}});
    return {{u"score"_s, risk.score},
            {u"parts"_s, parts},
            {u"unknown"_s, QJsonArray::fromStringList(risk.unknown)}};
}

QJsonObject jsonOf(const PromotionPlan &plan)
{
    QJsonArray reasons;
    for (const GateFinding &finding : plan.findings) {
        if (finding.outcome != GateOutcome::Passes)
            reasons.append(jsonOf(finding));
    }
    return {{u"project"_s, plan.project},
            {u"environment"_s, plan.environment.name},
            {u"kind"_s, toString(plan.kind)},
            {u"from"_s, liveJson(plan.live)},
            {u"to"_s,
             QJsonObject{{u"version"_s, textOrNull(plan.release)},
                         {u"tag"_s, textOrNull(plan.tag)},
                         {u"commit"_s, hexOrNull(plan.commit)}}},
            {u"commits"_s, plan.commits},
            {u"lost"_s, plan.lost},
            {u"can_move"_s, plan.canMove()},
            {u"reasons"_s, reasons},
            {u"gates"_s, jsonArrayOf(plan.findings)},
            {u"approval"_s, plan.approval ? QJsonValue(plan.approval->id.value) : QJsonValue()},
            {u"freeze_overrides"_s, jsonArrayOf(plan.overrides)},
            {u"risk"_s, plan.risk ? QJsonValue(jsonOf(*plan.risk)) : QJsonValue()},
            {u"target"_s, plan.target ? QJsonValue(jsonOf(*plan.target)) : QJsonValue()}};
}

QJsonObject jsonOf(const Promotion &promotion)
{
    return {{u"id"_s, promotion.id},
            {u"project"_s, promotion.project},
            {u"environment"_s, promotion.environment},
            {u"release"_s, promotion.release},
            {u"commit"_s, hexOrNull(promotion.commit)},
            {u"kind"_s, toString(promotion.kind)},
            {u"state"_s, toString(promotion.state)},
            {u"approval"_s, promotion.approval ? QJsonValue(promotion.approval->value) : QJsonValue()},
            {u"connection"_s, textOrNull(promotion.connection)},
            {u"external_id"_s, textOrNull(promotion.externalId)},
            {u"by"_s, promotion.by},
            {u"at"_s, momentOrNull(promotion.at)},
            {u"ended_at"_s, momentOrNull(promotion.endedAt)},
            {u"message"_s, textOrNull(promotion.message)}};
}

QJsonObject jsonOf(const TimedRelease &timed)
{
    return {{u"id"_s, timed.id},
            {u"state"_s, toString(timed.state)},
            {u"project"_s, timed.project},
            {u"release"_s, timed.release},
            {u"commit"_s, hexOrNull(timed.commit)},
            {u"environment"_s, timed.environment},
            {u"due_at"_s, momentOrNull(timed.dueAt)},
            {u"reason"_s, textOrNull(timed.reason)},
            {u"by"_s, timed.by},
            {u"added_at"_s, momentOrNull(timed.addedAt)},
            {u"ended_at"_s, momentOrNull(timed.endedAt)},
            {u"promotion"_s, timed.promotion ? QJsonValue(timed.promotion) : QJsonValue()},
            {u"message"_s, textOrNull(timed.message)}};
}

QJsonObject jsonOf(const StandingApproval &standing)
{
    const StandingLimits &limits = standing.limits;
    return {{u"id"_s, standing.id},
            {u"by"_s, standing.by},
            {u"at"_s, momentOrNull(standing.at)},
            {u"project"_s, limits.project},
            {u"environment"_s, limits.environment},
            {u"level"_s, toString(limits.level)},
            {u"paths"_s, QJsonArray::fromStringList(limits.paths)},
            {u"maximum_commits"_s, limits.maximumCommits},
            {u"maximum_risk"_s, limits.maximumRisk},
            {u"until"_s, momentOrNull(limits.notAfter)},
            {u"policy_sha256"_s, limits.policySha256},
            {u"self_attested"_s, standing.selfAttested},
            {u"note"_s, textOrNull(standing.note)},
            {u"statement"_s, QString::fromUtf8(standing.statement)},
            {u"signature"_s, textOrNull(QString::fromLatin1(standing.signature))},
            {u"revoked_by"_s, textOrNull(standing.revokedBy)},
            {u"revoked_at"_s, momentOrNull(standing.revokedAt)},
            {u"revoked_why"_s, textOrNull(standing.revokedWhy)},
            {u"set_aside"_s, textOrNull(standing.setAside)}};
}

QJsonObject jsonOf(const FreezeOverride &override)
{
    const OverrideSubject &subject = override.subject;
    QJsonArray freezes;
    for (const ActiveFreeze &freeze : subject.freezes)
        freezes.append(QJsonObject{{u"reason"_s, freeze.reason},
                                   {u"until"_s, momentOrNull(freeze.until)},
                                   {u"told_by"_s, textOrNull(freeze.from)}});
    return {{u"id"_s, override.id},
            {u"by"_s, override.by},
            {u"at"_s, momentOrNull(override.at)},
            {u"project"_s, subject.project},
            {u"environment"_s, subject.environment},
            {u"release"_s, subject.release},
            {u"commit"_s, hexOrNull(subject.commit)},
            {u"freezes"_s, freezes},
            {u"reason"_s, override.reason},
            {u"until"_s, momentOrNull(override.notAfter)},
            {u"policy_sha256"_s, subject.policySha256},
            {u"plan_sha256"_s, subject.planSha256},
            {u"self_attested"_s, override.selfAttested},
            {u"statement"_s, QString::fromUtf8(override.statement)},
            {u"signature"_s, textOrNull(QString::fromLatin1(override.signature))},
            {u"revoked_by"_s, textOrNull(override.revokedBy)},
            {u"revoked_at"_s, momentOrNull(override.revokedAt)},
            {u"revoked_why"_s, textOrNull(override.revokedWhy)},
            {u"set_aside"_s, textOrNull(override.setAside)}};
}

QJsonObject jsonOf(const Freeze &freeze)
{
    return {{u"id"_s, freeze.id},
            {u"reason"_s, freeze.reason},
            {u"project"_s, textOrNull(freeze.project)},
            {u"environment"_s, textOrNull(freeze.environment)},
            {u"starts_at"_s, momentOrNull(freeze.startsAt)},
            {u"ends_at"_s, momentOrNull(freeze.endsAt)},
            {u"rule"_s, textOrNull(freeze.rule)},
            {u"time_zone"_s, textOrNull(freeze.timeZone)},
            {u"by"_s, freeze.by},
            {u"added_at"_s, momentOrNull(freeze.addedAt)}};
}

QJsonObject jsonOf(const DeployTarget &target)
{
    QStringList names = target.parameters.keys();
    names.sort();
    return {
        {u"project"_s, textOrNull(target.project)},
        {u"environment"_s, target.environment},
        {u"connection"_s, textOrNull(target.connection)},
        {u"job"_s, textOrNull(target.job)},
        {u"parameters"_s, QJsonArray::fromStringList(names)},
        {u"command"_s,
         target.command.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(target.command))},
        {u"folder"_s, textOrNull(target.folder)}};
}

} // namespace slipway
