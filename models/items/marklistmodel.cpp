#include "models/items/marklistmodel.h"

#include "models/base/text.h"
#include "models/items/words.h"

namespace slipway {

QVariant MarkListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return KeyedTable::headerData(section, orientation, role);
    switch (section) {
    case StateColumn:
        return tr("Mark");
    case ReleaseColumn:
        return tr("Release");
    case ReasonColumn:
        return tr("Why");
    case ByColumn:
        return tr("By");
    case WhenColumn:
        return tr("Since");
    }
    return {};
}

QString MarkListModel::stateText(const ReleaseMark &mark)
{
    if (mark.isHeld && mark.isBad)
        return tr("held, bad");
    return mark.isBad ? tr("bad") : tr("held");
}

QVariant MarkListModel::cell(const MarkedRelease &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        switch (column) {
        case StateColumn:
            return stateText(row.mark);
        case ReleaseColumn:
            return tr("%1 %2", "project, release").arg(oneLine(row.project, 120), oneLine(row.release, 120));
        case ReasonColumn:
            return oneLine(row.mark.reason, 300);
        case ByColumn:
            return oneLine(row.mark.by, 80);
        case WhenColumn:
            return exactTime(row.mark.at);
        }
        return {};
    case Qt::ToolTipRole:
        return oneLine(row.mark.reason, 1000).toHtmlEscaped();
    case ToneRole:
        if (column != StateColumn)
            return int(Tone::Plain);
        return int(row.mark.isBad ? Tone::Failed : Tone::Waiting);
    }
    return {};
}

} // namespace slipway
