#include "views/theme/statelook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

StateLook lookOf(DeploymentState state)
{
    const QString word = wordFor(state);
    switch (state) {
    case DeploymentState::Planned:
        return {u"calendar-clock"_s, Colour::Muted, word};
    case DeploymentState::AwaitingApproval:
        return {u"hourglass"_s, Colour::Waiting, word, Colour::WaitingTint};
    case DeploymentState::Queued:
        return {u"circle-dashed"_s, Colour::Running, word};
    case DeploymentState::Running:
        return {u"refresh-cw"_s, Colour::Running, word};
    case DeploymentState::Succeeded:
        return {u"check"_s, Colour::Succeeded, word};
    case DeploymentState::Partial:
        return {u"circle-alert"_s, Colour::Waiting, word};
    case DeploymentState::Failed:
        return {u"x"_s, Colour::Failed, word, Colour::FailedTint};
    case DeploymentState::Cancelled:
        return {u"ban"_s, Colour::Unknown, word};
    case DeploymentState::Rejected:
        return {u"circle-x"_s, Colour::Failed, word, Colour::FailedTint};
    case DeploymentState::Skipped:
        return {u"skip-forward"_s, Colour::Unknown, word};
    case DeploymentState::TimedOut:
        return {u"timer-off"_s, Colour::Failed, word, Colour::FailedTint};
    case DeploymentState::Unknown:
        break;
    }
    return {u"circle-question-mark"_s, Colour::Unknown, word};
}

StateLook lookOf(DeploymentKind kind)
{
    const QString word = wordFor(kind);
    switch (kind) {
    case DeploymentKind::Redeploy:
        return {u"refresh-cw"_s, Colour::Muted, word};
    case DeploymentKind::Rollback:
        return {u"undo-2"_s, Colour::RolledBack, word};
    case DeploymentKind::Hotfix:
        return {u"git-fork"_s, Colour::RolledBack, word};
    case DeploymentKind::Deploy:
        break;
    }
    return {u"rocket"_s, Colour::Muted, word};
}

StateLook lookOf(ApprovalState state)
{
    const QString word = wordFor(state);
    switch (state) {
    case ApprovalState::Pending:
        return {u"hourglass"_s, Colour::Waiting, word, Colour::WaitingTint};
    case ApprovalState::Approved:
        return {u"check"_s, Colour::Succeeded, word};
    case ApprovalState::Rejected:
        return {u"x"_s, Colour::Failed, word};
    case ApprovalState::Used:
        return {u"circle-check"_s, Colour::Succeeded, word};
    case ApprovalState::Expired:
        return {u"timer-off"_s, Colour::Unknown, word};
    case ApprovalState::Void:
        break;
    }
    return {u"ban"_s, Colour::Unknown, word};
}

StateLook lookOf(CellAttention attention)
{
    switch (attention) {
    case CellAttention::Running:
        return lookOf(DeploymentState::Running);
    case CellAttention::Waiting:
        return lookOf(DeploymentState::AwaitingApproval);
    case CellAttention::Failed:
        return lookOf(DeploymentState::Failed);
    case CellAttention::Diverged:
        return {u"git-fork"_s, Colour::RolledBack,
                QCoreApplication::translate("slipway::StateLook", "not merged back")};
    case CellAttention::RolledBack:
        return {u"undo-2"_s, Colour::RolledBack,
                QCoreApplication::translate("slipway::StateLook", "rolled back")};
    case CellAttention::UnknownCommit:
        return {u"circle-question-mark"_s, Colour::Unknown,
                QCoreApplication::translate("slipway::StateLook", "unknown commit")};
    case CellAttention::None:
        break;
    }
    return lookOf(DeploymentState::Succeeded);
}

} // namespace slipway
