#include "models/items/trainlistmodel.h"

#include "models/base/text.h"
#include "models/items/promotionlistmodel.h"

#include <algorithm>

namespace slipway {

QVariant TrainListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return KeyedTable::headerData(section, orientation, role);
    switch (section) {
    case StateColumn:
        return tr("State");
    case NameColumn:
        return tr("Train");
    case EnvironmentColumn:
        return tr("Into");
    case CarsColumn:
        return tr("Live");
    case MessageColumn:
        return tr("Why it stopped");
    }
    return {};
}

int TrainListModel::open() const
{
    return int(std::ranges::count_if(rows(), [](const Train &train) {
        const TrainState state = stateOf(train);
        return state == TrainState::UnderWay || state == TrainState::Stopped;
    }));
}

QString TrainListModel::stateText(TrainState state)
{
    switch (state) {
    case TrainState::Ready:
        return tr("ready");
    case TrainState::UnderWay:
        return tr("under way");
    case TrainState::Stopped:
        return tr("stopped");
    case TrainState::Arrived:
        return tr("arrived");
    }
    return {};
}

Tone TrainListModel::stateTone(TrainState state)
{
    switch (state) {
    case TrainState::Ready:
        return Tone::Waiting;
    case TrainState::UnderWay:
        return Tone::Running;
    case TrainState::Stopped:
        return Tone::Failed;
    case TrainState::Arrived:
        return Tone::Succeeded;
    }
    return Tone::Unknown;
}

bool TrainListModel::same(const Train &a, const Train &b) const
{
    return a.message == b.message && stateOf(a) == stateOf(b) && shown(a, CarsColumn) == shown(b, CarsColumn);
}

QString TrainListModel::shown(const Train &train, int column)
{
    switch (column) {
    case StateColumn:
        return stateText(stateOf(train));
    case NameColumn:
        return oneLine(train.name, 120);
    case EnvironmentColumn:
        return oneLine(train.environment, 80);
    case CarsColumn: {
        const auto live = std::ranges::count_if(train.cars, [](const TrainCar &car) {
            return car.promotion && car.promotion->state == PromotionState::Succeeded;
        });
        return tr("%1 of %2", "cars that are live, all cars").arg(live).arg(train.cars.size());
    }
    case MessageColumn:
        return oneLine(train.message, 300);
    }
    return {};
}

QVariant TrainListModel::cell(const Train &train, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        return shown(train, column);
    case Qt::ToolTipRole:
        return shown(train, column).toHtmlEscaped();
    case ToneRole:
        return int(column == StateColumn ? stateTone(stateOf(train)) : Tone::Plain);
    }
    return {};
}

QVariant TrainCarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return KeyedTable::headerData(section, orientation, role);
    switch (section) {
    case PlaceColumn:
        return tr("Place");
    case ProjectColumn:
        return tr("Project");
    case ReleaseColumn:
        return tr("Release");
    case StateColumn:
        return tr("State");
    case MessageColumn:
        return tr("Prognosis, or what was said last");
    }
    return {};
}

QString TrainCarModel::stateText(const TrainCarRow &row)
{
    return row.car.promotion ? PromotionListModel::stateText(row.car.promotion->state) : tr("to go");
}

bool TrainCarModel::same(const TrainCarRow &a, const TrainCarRow &b) const
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (shown(a, column) != shown(b, column))
            return false;
    }
    return a.mayComeOff() == b.mayComeOff();
}

QString TrainCarModel::shown(const TrainCarRow &row, int column)
{
    switch (column) {
    case PlaceColumn:
        return QString::number(row.car.place);
    case ProjectColumn:
        return oneLine(row.car.project, 120);
    case ReleaseColumn:
        return oneLine(row.car.release, 80);
    case StateColumn:
        return stateText(row);
    case MessageColumn:
        return row.car.promotion ? oneLine(row.car.promotion->message, 300)
                                 : PlannedListModel::prognosis(row.move);
    }
    return {};
}

QVariant TrainCarModel::cell(const TrainCarRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        return shown(row, column);
    case Qt::ToolTipRole:
        return shown(row, column).toHtmlEscaped();
    case ToneRole:
        if (column == StateColumn && row.car.promotion)
            return int(PromotionListModel::stateTone(row.car.promotion->state));
        return int(column == StateColumn ? Tone::Waiting : Tone::Plain);
    }
    return {};
}

} // namespace slipway
