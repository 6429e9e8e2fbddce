#include "models/items/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway {

static QString itemsWord(const char *text)
{
    return QCoreApplication::translate("slipway::words", text);
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

Tone toneOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return Tone::Succeeded;
    case CheckState::Queued:
    case CheckState::Running:
        return Tone::Running;
    case CheckState::Waiting:
    case CheckState::Warned:
        return Tone::Waiting;
    case CheckState::Failed:
        return Tone::Failed;
    case CheckState::Cancelled:
    case CheckState::Skipped:
        return Tone::Muted;
    case CheckState::Unknown:
        break;
    }
    return Tone::Unknown;
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
