#include "app/cli/approvaljson.h"

#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QJsonObject blockedBy(const QString &reason)
{
    return {{u"gate"_s, u"approvals"_s}, {u"reason"_s, reason}};
}

QJsonArray jsonOfMissing(const ApprovalProgress &progress)
{
    QJsonArray missing;
    for (const ApprovalProgress::Rule &one : progress.rules) {
        const int count = one.rule.needed - int(one.by.size());
        if (count > 0)
            missing += blockedBy(
                one.rule.role.isEmpty()
                    ? Cli::tr("%n approval(s) are missing.", nullptr, count)
                    : Cli::tr("%n approval(s) by %1 are missing.", nullptr, count).arg(one.rule.role));
    }
    return missing;
}

QJsonArray jsonOfBlocks(const ApprovalRequest &request, const ApprovalProgress &progress)
{
    if (!request.trouble.isEmpty() && !isFinalApprovalState(request.state))
        return {blockedBy(request.trouble)};
    switch (request.state) {
    case ApprovalState::Pending:
        return jsonOfMissing(progress);
    case ApprovalState::Rejected:
        return {blockedBy(Cli::tr("It was rejected."))};
    case ApprovalState::Expired:
        return {blockedBy(Cli::tr("It has expired."))};
    case ApprovalState::Void:
        return {blockedBy(Cli::tr("What was to be approved has changed since."))};
    case ApprovalState::Approved:
    case ApprovalState::Used:
        break;
    }
    return {};
}

} // namespace

ApprovalProgress progressOf(const ApprovalRequest &request, const JudgedApprovals &judged)
{
    GatePolicy policy = judged.policies.value(request.subject.environment);
    // Where no rule asks for approvals, the request asks for as many as it did when it was made.
    if (policy.approvals.isEmpty())
        policy.approvals = {{QString(), request.needed}};
    return approvalProgress(policy, request, judged.signers.roles());
}

QJsonObject jsonOf(const ApprovalRequest &request, const JudgedApprovals &judged)
{
    const ApprovalProgress progress = progressOf(request, judged);
    QJsonArray required;
    for (const ApprovalProgress::Rule &one : progress.rules)
        required += QJsonObject{{u"rule"_s, u"approvals"_s},
                                {u"role"_s, one.rule.role.isEmpty() ? QJsonValue() : one.rule.role},
                                {u"needed"_s, one.rule.needed},
                                {u"have"_s, one.by.size()},
                                {u"by"_s, QJsonArray::fromStringList(one.by)}};
    QJsonObject json = jsonOf(request);
    json.insert(u"trouble"_s, request.trouble.isEmpty() ? QJsonValue() : request.trouble);
    json.insert(u"required"_s, required);
    json.insert(u"blocked_by"_s, jsonOfBlocks(request, progress));
    return json;
}

QJsonArray jsonArrayOf(const JudgedApprovals &judged)
{
    QJsonArray list;
    for (const ApprovalRequest &request : judged.requests)
        list += jsonOf(request, judged);
    return list;
}

} // namespace slipway
