#include "models/items/approvalturn.h"

#include "models/base/text.h"
#include "models/domain/selfapproval.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct TurnWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::ApprovalTurns)
};

bool namesRoles(const GatePolicy &policy)
{
    return std::ranges::any_of(policy.approvals,
                               [](const ApprovalRule &rule) { return !rule.role.isEmpty(); });
}

} // namespace

bool ApprovalTurns::isTurnOf(const ApprovalRequest &request, const QString &person) const
{
    const auto policy = policies.constFind(request.subject.environment);
    if (policy == policies.cend())
        return waitsFor(request, person);
    return slipway::isTurnOf(*policy, request, person, signers, roles);
}

bool ApprovalTurns::isForRoleOf(const ApprovalRequest &request, const QString &person) const
{
    const auto policy = policies.constFind(request.subject.environment);
    if (request.state != ApprovalState::Pending || policy == policies.cend())
        return false;
    const QStringList own = roles.value(person);
    const ApprovalProgress progress = approvalProgress(*policy, request, roles);
    return std::ranges::any_of(progress.rules, [&own](const ApprovalProgress::Rule &one) {
        return !one.rule.role.isEmpty() && own.contains(one.rule.role) && one.by.size() < one.rule.needed;
    });
}

QString ApprovalTurns::progressText(const ApprovalRequest &request) const
{
    const auto policy = policies.constFind(request.subject.environment);
    if (policy == policies.cend() || !namesRoles(*policy))
        return {};
    const ApprovalProgress progress = approvalProgress(*policy, request, roles);
    QStringList parts;
    for (const ApprovalProgress::Rule &one : progress.rules) {
        const QString who = one.rule.role.isEmpty() ? TurnWords::tr("anybody") : oneLine(one.rule.role, 60);
        parts +=
            TurnWords::tr("%1 %2/%3", "role, given, needed").arg(who).arg(one.by.size()).arg(one.rule.needed);
    }
    return parts.join(u", "_s);
}

} // namespace slipway
