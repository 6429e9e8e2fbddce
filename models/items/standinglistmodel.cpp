#include "models/items/standinglistmodel.h"

#include "models/base/text.h"
#include "models/items/words.h"

#include <algorithm>

namespace slipway {

QVariant StandingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return KeyedTable::headerData(section, orientation, role);
    switch (section) {
    case StateColumn:
        return tr("State");
    case WhereColumn:
        return tr("Where");
    case LimitsColumn:
        return tr("What is approved beforehand");
    case ByColumn:
        return tr("By");
    case NoteColumn:
        return tr("Why");
    }
    return {};
}

void StandingListModel::setNow(const QDateTime &now)
{
    m_now = now;
    cellsChanged();
}

int StandingListModel::inForce() const
{
    return int(std::ranges::count_if(
        rows(), [this](const StandingApproval &standing) { return isInForce(standing, m_now); }));
}

bool StandingListModel::isInForce(const StandingApproval &standing, const QDateTime &now)
{
    return !standing.revokedAt.isValid() && standing.setAside.isEmpty() && now <= standing.limits.notAfter;
}

QString StandingListModel::stateText(const StandingApproval &standing, const QDateTime &now)
{
    if (standing.revokedAt.isValid())
        return tr("taken back by %1").arg(oneLine(standing.revokedBy, 80));
    if (!standing.setAside.isEmpty())
        return tr("does not count");
    return now > standing.limits.notAfter ? tr("ended") : tr("in force");
}

QString StandingListModel::whereText(const StandingLimits &limits)
{
    return tr("%1 → %2", "project, environment")
        .arg(oneLine(limits.project, 80), oneLine(limits.environment, 80));
}

bool StandingListModel::same(const StandingApproval &a, const StandingApproval &b) const
{
    return a.revokedAt == b.revokedAt && a.setAside == b.setAside && a.limits == b.limits;
}

QString StandingListModel::shown(const StandingApproval &standing, int column) const
{
    switch (column) {
    case StateColumn:
        return stateText(standing, m_now);
    case WhereColumn:
        return whereText(standing.limits);
    case LimitsColumn:
        return oneLine(limitsText(standing.limits), 300);
    case ByColumn:
        return standing.selfAttested ? tr("%1, self-attested").arg(oneLine(standing.by, 80))
                                     : tr("%1, signed").arg(oneLine(standing.by, 80));
    case NoteColumn:
        if (standing.revokedAt.isValid())
            return oneLine(standing.revokedWhy, 200);
        return oneLine(standing.setAside.isEmpty() ? standing.note : standing.setAside, 200);
    }
    return {};
}

QVariant StandingListModel::cell(const StandingApproval &standing, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        return shown(standing, column);
    case Qt::ToolTipRole:
        return shown(standing, column).toHtmlEscaped();
    case ToneRole:
        if (column != StateColumn)
            return int(Tone::Plain);
        if (!standing.revokedAt.isValid() && !standing.setAside.isEmpty())
            return int(Tone::Failed);
        return int(isInForce(standing, m_now) ? Tone::Succeeded : Tone::Muted);
    }
    return {};
}

} // namespace slipway
