#include "models/domain/words.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway {

static QString domainWord(const char *text)
{
    return QCoreApplication::translate("slipway::words", text);
}

QString wordFor(DeploymentState state)
{
    switch (state) {
    case DeploymentState::Planned:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "planned"));
    case DeploymentState::AwaitingApproval:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "needs approval"));
    case DeploymentState::Queued:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "queued"));
    case DeploymentState::Running:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "running"));
    case DeploymentState::Succeeded:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "succeeded"));
    case DeploymentState::Partial:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "partly succeeded"));
    case DeploymentState::Failed:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "failed"));
    case DeploymentState::Cancelled:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "cancelled"));
    case DeploymentState::Rejected:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "rejected"));
    case DeploymentState::Skipped:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "skipped"));
    case DeploymentState::TimedOut:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "timed out"));
    case DeploymentState::Unknown:
        break;
    }
    return domainWord(QT_TRANSLATE_NOOP("slipway::words", "unknown"));
}

QString wordFor(DeploymentKind kind)
{
    switch (kind) {
    case DeploymentKind::Deploy:
        break;
    case DeploymentKind::Redeploy:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "redeployment"));
    case DeploymentKind::Rollback:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "rollback"));
    case DeploymentKind::Hotfix:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "hot fix"));
    }
    return domainWord(QT_TRANSLATE_NOOP("slipway::words", "deployment"));
}

QString wordFor(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Pending:
        break;
    case ApprovalState::Approved:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "approved"));
    case ApprovalState::Rejected:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "rejected"));
    case ApprovalState::Used:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "approved and deployed"));
    case ApprovalState::Expired:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "expired"));
    case ApprovalState::Void:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "no longer valid"));
    }
    return domainWord(QT_TRANSLATE_NOOP("slipway::words", "waiting"));
}

QString wordFor(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Approve:
        break;
    case DecisionKind::Reject:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "rejected"));
    case DecisionKind::Revoke:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "took the decision back"));
    case DecisionKind::Defer:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "deferred"));
    case DecisionKind::Delegate:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "delegated"));
    }
    return domainWord(QT_TRANSLATE_NOOP("slipway::words", "approved"));
}

QString wordsFor(const ApprovalDecision &decision)
{
    const QString until = QLocale().toString(decision.until.toLocalTime(), QLocale::ShortFormat);
    if (decision.decision == DecisionKind::Defer && decision.until.isValid())
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "deferred until %1")).arg(until);
    if (decision.decision != DecisionKind::Delegate || decision.to.isEmpty())
        return wordFor(decision.decision);
    const QString to = oneLine(decision.to, 80);
    return decision.until.isValid()
        ? domainWord(QT_TRANSLATE_NOOP("slipway::words", "handed it on to %1 until %2")).arg(to, until)
        : domainWord(QT_TRANSLATE_NOOP("slipway::words", "handed it on to %1")).arg(to);
}

QString wordFor(Tier tier)
{
    switch (tier) {
    case Tier::Production:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "production"));
    case Tier::Staging:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "staging"));
    case Tier::Testing:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "testing"));
    case Tier::Development:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "development"));
    case Tier::Other:
        break;
    }
    return domainWord(QT_TRANSLATE_NOOP("slipway::words", "other"));
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
    case ConnectionKind::Woodpecker:
        return QStringLiteral("Woodpecker");
    case ConnectionKind::Buildbot:
        break;
    }
    return QStringLiteral("Buildbot");
}

QString wordFor(ServerResource resource)
{
    switch (resource) {
    case ServerResource::Deployments:
        break;
    case ServerResource::Environments:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "Environments"));
    case ServerResource::Releases:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "Releases"));
    case ServerResource::Checks:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "Pipelines and builds"));
    case ServerResource::Gates:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "Gates that wait"));
    case ServerResource::Freezes:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "Freezes"));
    case ServerResource::Milestones:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "Milestones"));
    }
    return domainWord(QT_TRANSLATE_NOOP("slipway::words", "Deployments"));
}

QString wordFor(FileChange::Kind kind)
{
    switch (kind) {
    case FileChange::Kind::Added:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "added"));
    case FileChange::Kind::Deleted:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "deleted"));
    case FileChange::Kind::Modified:
        break;
    case FileChange::Kind::Renamed:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "renamed"));
    case FileChange::Kind::Copied:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "copied"));
    case FileChange::Kind::TypeChanged:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "type changed"));
    }
    return domainWord(QT_TRANSLATE_NOOP("slipway::words", "changed"));
}

QString wordFor(CheckState state)
{
    switch (state) {
    case CheckState::Queued:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "queued"));
    case CheckState::Running:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "running"));
    case CheckState::Waiting:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "waiting"));
    case CheckState::Passed:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "passed"));
    case CheckState::Warned:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "passed with warnings"));
    case CheckState::Failed:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "failed"));
    case CheckState::Cancelled:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "cancelled"));
    case CheckState::Skipped:
        return domainWord(QT_TRANSLATE_NOOP("slipway::words", "skipped"));
    case CheckState::Unknown:
        break;
    }
    return domainWord(QT_TRANSLATE_NOOP("slipway::words", "unknown"));
}

} // namespace slipway
