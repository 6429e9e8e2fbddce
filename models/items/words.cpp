#include "models/items/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway {

static QString itemsWord(const char *text)
{
    return QCoreApplication::translate("slipway::words", text);
}

QString wordFor(DeploymentState state)
{
    switch (state) {
    case DeploymentState::Planned:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "planned"));
    case DeploymentState::AwaitingApproval:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "needs approval"));
    case DeploymentState::Queued:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "queued"));
    case DeploymentState::Running:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "running"));
    case DeploymentState::Succeeded:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "succeeded"));
    case DeploymentState::Partial:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "partly succeeded"));
    case DeploymentState::Failed:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "failed"));
    case DeploymentState::Cancelled:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "cancelled"));
    case DeploymentState::Rejected:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "rejected"));
    case DeploymentState::Skipped:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "skipped"));
    case DeploymentState::TimedOut:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "timed out"));
    case DeploymentState::Unknown:
        break;
    }
    return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "unknown"));
}

QString wordFor(DeploymentKind kind)
{
    switch (kind) {
    case DeploymentKind::Deploy:
        break;
    case DeploymentKind::Redeploy:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "redeployment"));
    case DeploymentKind::Rollback:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "rollback"));
    case DeploymentKind::Hotfix:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "hot fix"));
    }
    return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "deployment"));
}

QString wordFor(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Pending:
        break;
    case ApprovalState::Approved:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "approved"));
    case ApprovalState::Rejected:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "rejected"));
    case ApprovalState::Used:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "approved and deployed"));
    case ApprovalState::Expired:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "expired"));
    case ApprovalState::Void:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "no longer valid"));
    }
    return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "waiting"));
}

QString wordFor(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Approve:
        break;
    case DecisionKind::Reject:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "rejected"));
    case DecisionKind::Revoke:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "took the decision back"));
    case DecisionKind::Defer:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "deferred"));
    case DecisionKind::Delegate:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "delegated"));
    }
    return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "approved"));
}

QString wordFor(Tier tier)
{
    switch (tier) {
    case Tier::Production:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "production"));
    case Tier::Staging:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "staging"));
    case Tier::Testing:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "testing"));
    case Tier::Development:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "development"));
    case Tier::Other:
        break;
    }
    return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "other"));
}

QString wordFor(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::GitHub:
        return QStringLiteral("GitHub");
    case ConnectionKind::GitLab:
        return QStringLiteral("GitLab");
    case ConnectionKind::Gitea:
        return QStringLiteral("Gitea / Forgejo");
    case ConnectionKind::Jenkins:
        return QStringLiteral("Jenkins");
    case ConnectionKind::Buildbot:
        break;
    }
    return QStringLiteral("Buildbot");
}

QString wordFor(FileChange::Kind kind)
{
    switch (kind) {
    case FileChange::Kind::Added:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "added"));
    case FileChange::Kind::Deleted:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "deleted"));
    case FileChange::Kind::Modified:
        break;
    case FileChange::Kind::Renamed:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "renamed"));
    case FileChange::Kind::Copied:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "copied"));
    case FileChange::Kind::TypeChanged:
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "type changed"));
    }
    return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "changed"));
}

Tone toneOf(DeploymentState state)
{
    switch (state) {
    case DeploymentState::Succeeded:
        return Tone::Succeeded;
    case DeploymentState::Queued:
    case DeploymentState::Running:
        return Tone::Running;
    case DeploymentState::Planned:
    case DeploymentState::AwaitingApproval:
    case DeploymentState::Partial:
        return Tone::Waiting;
    case DeploymentState::Failed:
    case DeploymentState::Rejected:
    case DeploymentState::TimedOut:
        return Tone::Failed;
    case DeploymentState::Cancelled:
    case DeploymentState::Skipped:
        return Tone::Muted;
    case DeploymentState::Unknown:
        break;
    }
    return Tone::Unknown;
}

Tone toneOf(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Pending:
        return Tone::Waiting;
    case ApprovalState::Approved:
    case ApprovalState::Used:
        return Tone::Succeeded;
    case ApprovalState::Rejected:
        return Tone::Failed;
    case ApprovalState::Expired:
    case ApprovalState::Void:
        break;
    }
    return Tone::Muted;
}

QString ageText(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    const qint64 minutes = then.secsTo(now) / 60;
    const auto text = [](const char *form, qint64 n) { return itemsWord(form).arg(QLocale().toString(n)); };
    if (minutes < 1)
        return itemsWord(QT_TRANSLATE_NOOP("slipway::words", "now"));
    if (minutes < 60)
        return text(QT_TRANSLATE_NOOP("slipway::words", "%1 min"), minutes);
    if (minutes < 48 * 60)
        return text(QT_TRANSLATE_NOOP("slipway::words", "%1 h"), minutes / 60);
    const qint64 days = minutes / (24 * 60);
    if (days < 100)
        return text(QT_TRANSLATE_NOOP("slipway::words", "%1 d"), days);
    if (days < 730)
        return text(QT_TRANSLATE_NOOP("slipway::words", "%1 mo"), days * 12 / 365);
    return text(QT_TRANSLATE_NOOP("slipway::words", "%1 y"), days / 365);
}

QString exactTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

} // namespace slipway
