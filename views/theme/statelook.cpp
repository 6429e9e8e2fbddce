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
    case CellAttention::Mismatch:
        return {u"radar"_s, Colour::Failed,
                QCoreApplication::translate("slipway::StateLook", "not what was deployed"),
                Colour::FailedTint};
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

StateLook lookOf(CellBadge badge)
{
    const auto word = [](const char *text) {
        return QCoreApplication::translate("slipway::StateLook", text);
    };
    switch (badge) {
    case CellBadge::Running:
        return lookOf(DeploymentState::Running);
    case CellBadge::Waiting:
        return lookOf(DeploymentState::AwaitingApproval);
    case CellBadge::Frozen:
        return {u"snowflake"_s, Colour::Frozen, word(QT_TRANSLATE_NOOP("slipway::StateLook", "frozen"))};
    case CellBadge::Held:
        return {u"pin"_s, Colour::Waiting, word(QT_TRANSLATE_NOOP("slipway::StateLook", "held"))};
    case CellBadge::Bad:
        return {u"thumbs-down"_s, Colour::Failed,
                word(QT_TRANSLATE_NOOP("slipway::StateLook", "marked as bad"))};
    case CellBadge::Unapproved:
        return {u"shield-alert"_s, Colour::Failed,
                word(QT_TRANSLATE_NOOP("slipway::StateLook", "never approved"))};
    case CellBadge::Mismatch:
        return lookOf(CellAttention::Mismatch);
    case CellBadge::Unobserved:
        return {u"radar"_s, Colour::Unknown,
                word(QT_TRANSLATE_NOOP("slipway::StateLook", "what it runs is unknown"))};
    case CellBadge::NotReleased:
        return {u"layers"_s, Colour::Running, word(QT_TRANSLATE_NOOP("slipway::StateLook", "not released"))};
    case CellBadge::Diverged:
        return lookOf(CellAttention::Diverged);
    case CellBadge::RolledBack:
        return lookOf(CellAttention::RolledBack);
    case CellBadge::UnknownCommit:
        break;
    }
    return lookOf(CellAttention::UnknownCommit);
}

} // namespace slipway
