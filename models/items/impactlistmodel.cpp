#include "models/items/impactlistmodel.h"

#include "models/base/text.h"
#include "models/items/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

Tone toneOf(ImpactVerdict verdict)
{
    switch (verdict) {
    case ImpactVerdict::Better:
        return Tone::Succeeded;
    case ImpactVerdict::Worse:
        return Tone::Failed;
    case ImpactVerdict::Same:
        return Tone::Plain;
    case ImpactVerdict::Unknown:
        break;
    }
    return Tone::Unknown;
}

QString wordFor(ImpactVerdict verdict)
{
    switch (verdict) {
    case ImpactVerdict::Better:
        return ImpactListModel::tr("Better");
    case ImpactVerdict::Worse:
        return ImpactListModel::tr("Worse");
    case ImpactVerdict::Same:
        return ImpactListModel::tr("The same");
    case ImpactVerdict::Unknown:
        break;
    }
    return ImpactListModel::tr("Unknown");
}

QVariant ImpactListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MonitorColumn:
        return tr("What is watched");
    case VerdictColumn:
        return tr("It got");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case BeyondColumn:
        return tr("Beyond the threshold");
    default:
        return {};
    }
}

QString ImpactListModel::shown(const MonitorImpact &impact, int column) const
{
    const QString none = u"–"_s;
    const auto median = [&](const std::optional<ImpactSide> &side) {
        return side ? measuredText(side->median, impact.monitor.unit) : none;
    };
    const auto share = [](const ImpactSide &side) {
        return QLocale().toString(side.beyond * 100, 'f', 0) + u"\u00a0%"_s;
    };
    switch (column) {
    case MonitorColumn:
        return oneLine(impact.monitor.name, 80);
    case VerdictColumn:
        return wordFor(impact.verdict);
    case BeforeColumn:
        return median(impact.sideBefore);
    case AfterColumn:
        return median(impact.sideAfter);
    case BeyondColumn:
        return impact.sideBefore && impact.sideAfter
            ? tr("%1 before, %2 after").arg(share(*impact.sideBefore), share(*impact.sideAfter))
            : none;
    default:
        return {};
    }
}

QVariant ImpactListModel::cell(const MonitorImpact &impact, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shown(impact, column);
    case Qt::ToolTipRole:
        return impact.sentence().toHtmlEscaped();
    case ToneRole:
        return int(column == VerdictColumn ? toneOf(impact.verdict) : Tone::Plain);
    default:
        return {};
    }
}

QVector<ImpactValue> valuesOf(const MonitorImpact &impact)
{
    const Monitor &monitor = impact.monitor;
    QVector<ImpactValue> values;
    const auto add = [&](const MonitorSeries &series, bool isAfter) {
        for (const MonitorPoint &point : series.points) {
            const bool isBeyond =
                monitor.isLowerBetter ? point.value > monitor.threshold : point.value < monitor.threshold;
            values.append({point.at, point.value, monitor.unit, isAfter, isBeyond});
        }
    };
    add(impact.before, false);
    add(impact.after, true);
    return values;
}

QVariant ImpactValueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case SideColumn:
        return tr("Side");
    case ValueColumn:
        return tr("Value");
    case LimitColumn:
        return tr("Threshold");
    default:
        return {};
    }
}

QVariant ImpactValueModel::cell(const ImpactValue &value, int column, int role) const
{
    if (role == ToneRole)
        return int(column == LimitColumn && value.isBeyond ? Tone::Failed : Tone::Plain);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case WhenColumn:
        return exactTime(value.at);
    case SideColumn:
        return value.isAfter ? tr("after it") : tr("before it");
    case ValueColumn:
        return measuredText(value.value, value.unit);
    case LimitColumn:
        return value.isBeyond ? tr("beyond") : tr("within");
    default:
        return {};
    }
}

} // namespace slipway
