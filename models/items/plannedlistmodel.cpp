#include "models/items/plannedlistmodel.h"

#include "models/base/text.h"
#include "models/items/gatewords.h"

#include <QLocale>

#include <algorithm>

namespace slipway {

namespace {

/// What has to be changed weighs more than what only takes time.
const GateFinding *weightiest(const PlannedMove &move)
{
    const GateFinding *found = nullptr;
    for (const GateFinding &finding : move.findings) {
        if (finding.outcome == GateOutcome::Blocks)
            return &finding;
        if (finding.outcome == GateOutcome::Waits && !found)
            found = &finding;
    }
    return found;
}

} // namespace

QVariant PlannedListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return KeyedTable::headerData(section, orientation, role);
    switch (section) {
    case ProjectColumn:
        return tr("Project");
    case StepColumn:
        return tr("From → to");
    case CommitsColumn:
        return tr("Commits");
    case PrognosisColumn:
        return tr("Prognosis");
    }
    return {};
}

void PlannedListModel::take(const PlannedMove &move)
{
    if (const int row = rowOf(move.project); row >= 0)
        changeRow(row, move);
}

int PlannedListModel::movable() const
{
    return int(std::ranges::count_if(rows(), &PlannedMove::mayMove));
}

int PlannedListModel::known() const
{
    return int(std::ranges::count_if(rows(), &PlannedMove::isKnown));
}

QString PlannedListModel::prognosis(const PlannedMove &move)
{
    if (!move.isKnown)
        return tr("looking at the gates…");
    if (!move.trouble.isEmpty())
        return oneLine(move.trouble, 300);
    const GateFinding *reason = weightiest(move);
    if (!reason)
        return tr("can move");
    const auto others = std::ranges::count_if(move.findings, [reason](const GateFinding &finding) {
        return finding.outcome != GateOutcome::Passes && &finding != reason;
    });
    const QString first = oneLine(reason->reason, 300);
    return others == 0 ? first : tr("%1, and %n more", "a reason", int(others)).arg(first);
}

bool PlannedListModel::same(const PlannedMove &a, const PlannedMove &b) const
{
    return a.release == b.release && a.live == b.live && a.isKnown == b.isKnown && a.commits == b.commits
        && a.lost == b.lost && a.trouble == b.trouble && prognosis(a) == prognosis(b);
}

QVariant PlannedListModel::cell(const PlannedMove &move, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        switch (column) {
        case ProjectColumn:
            return oneLine(move.project, 120);
        case StepColumn:
            return tr("%1 → %2", "what is live, what would be")
                .arg(move.live.isEmpty() ? tr("nothing yet") : oneLine(move.live, 60),
                     oneLine(move.release, 60));
        case CommitsColumn:
            if (!move.isKnown || !move.trouble.isEmpty())
                return QString();
            return move.lost == 0
                ? tr("+%1").arg(QLocale().toString(move.commits))
                : tr("+%1 −%2").arg(QLocale().toString(move.commits), QLocale().toString(move.lost));
        case PrognosisColumn:
            return prognosis(move);
        }
        return {};
    case ToneRole: {
        if (column == CommitsColumn && move.lost > 0)
            return int(Tone::Failed);
        if (column != PrognosisColumn)
            return int(Tone::Plain);
        if (!move.isKnown)
            return int(Tone::Muted);
        if (!move.trouble.isEmpty())
            return int(Tone::Unknown);
        const GateFinding *reason = weightiest(move);
        return int(toneOf(reason ? reason->outcome : GateOutcome::Passes));
    }
    }
    return {};
}

} // namespace slipway
