#include "views/theme/statelook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString stateWord(const char *source)
{
    return QCoreApplication::translate("slipway::StateLook", source);
}

} // namespace

StateLook lookOf(DeploymentState state)
{
    switch (state) {
    case DeploymentState::Planned:
        return {u"calendar-clock"_s,
                Colour::Muted,
                stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "planned")),
                {}};
    case DeploymentState::AwaitingApproval:
        return {u"hourglass"_s, Colour::Waiting,
                stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "awaiting approval")), Colour::WaitingTint};
    case DeploymentState::Queued:
        return {u"circle-dashed"_s,
                Colour::Running,
                stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "queued")),
                {}};
    case DeploymentState::Running:
        return {u"refresh-cw"_s,
                Colour::Running,
                stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "running")),
                {}};
    case DeploymentState::Succeeded:
        return {u"check"_s,
                Colour::Succeeded,
                stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "succeeded")),
                {}};
    case DeploymentState::Partial:
        return {u"circle-alert"_s,
                Colour::Waiting,
                stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "partly succeeded")),
                {}};
    case DeploymentState::Failed:
        return {u"x"_s, Colour::Failed, stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "failed")),
                Colour::FailedTint};
    case DeploymentState::Cancelled:
        return {
            u"ban"_s, Colour::Unknown, stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "cancelled")), {}};
    case DeploymentState::Rejected:
        return {u"circle-x"_s, Colour::Failed, stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "rejected")),
                Colour::FailedTint};
    case DeploymentState::Skipped:
        return {u"skip-forward"_s,
                Colour::Unknown,
                stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "skipped")),
                {}};
    case DeploymentState::TimedOut:
        return {u"timer-off"_s, Colour::Failed,
                stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "timed out")), Colour::FailedTint};
    case DeploymentState::Unknown:
        break;
    }
    return {u"circle-question-mark"_s,
            Colour::Unknown,
            stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "unknown")),
            {}};
}

StateLook lookOf(DeploymentKind kind)
{
    switch (kind) {
    case DeploymentKind::Redeploy:
        return {u"refresh-cw"_s,
                Colour::Muted,
                stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "deployed again")),
                {}};
    case DeploymentKind::Rollback:
        return {u"undo-2"_s,
                Colour::RolledBack,
                stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "rolled back")),
                {}};
    case DeploymentKind::Hotfix:
        return {u"git-fork"_s,
                Colour::RolledBack,
                stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "hot fix")),
                {}};
    case DeploymentKind::Deploy:
        break;
    }
    return {u"rocket"_s, Colour::Muted, stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "deployed")), {}};
}

StateLook lookOf(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Pending:
        return {u"hourglass"_s, Colour::Waiting,
                stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "waiting")), Colour::WaitingTint};
    case ApprovalState::Approved:
        return {u"check"_s,
                Colour::Succeeded,
                stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "approved")),
                {}};
    case ApprovalState::Rejected:
        return {u"x"_s, Colour::Failed, stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "rejected")), {}};
    case ApprovalState::Used:
        return {
            u"circle-check"_s, Colour::Muted, stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "used")), {}};
    case ApprovalState::Expired:
        return {u"timer-off"_s,
                Colour::Unknown,
                stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "expired")),
                {}};
    case ApprovalState::Void:
        break;
    }
    return {u"ban"_s, Colour::Unknown, stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "void")), {}};
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
        return {u"git-fork"_s,
                Colour::RolledBack,
                stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "not merged back")),
                {}};
    case CellAttention::RolledBack:
        return lookOf(DeploymentKind::Rollback);
    case CellAttention::UnknownCommit:
        return {u"circle-question-mark"_s,
                Colour::Unknown,
                stateWord(QT_TRANSLATE_NOOP("slipway::StateLook", "unknown commit")),
                {}};
    case CellAttention::None:
        break;
    }
    return lookOf(DeploymentState::Succeeded);
}

} // namespace slipway
