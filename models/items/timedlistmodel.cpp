#include "models/items/timedlistmodel.h"

#include "models/base/text.h"
#include "models/items/words.h"

#include <algorithm>

namespace slipway {

QVariant TimedListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return KeyedTable::headerData(section, orientation, role);
    switch (section) {
    case StateColumn:
        return tr("State");
    case WhatColumn:
        return tr("What");
    case WhenColumn:
        return tr("When");
    case ByColumn:
        return tr("By");
    case MessageColumn:
        return tr("Why, and what became of it");
    }
    return {};
}

int TimedListModel::waiting() const
{
    return int(std::ranges::count(rows(), TimedState::Waiting, &TimedRelease::state));
}

QString TimedListModel::stateText(TimedState state)
{
    switch (state) {
    case TimedState::Waiting:
        return tr("waits for its time");
    case TimedState::Started:
        return tr("was let in");
    case TimedState::Refused:
        return tr("refused by the gates");
    case TimedState::Missed:
        return tr("missed its time");
    case TimedState::Cancelled:
        return tr("cancelled");
    }
    return {};
}

QString TimedListModel::whatText(const TimedRelease &timed)
{
    return tr("%1 %2 → %3", "project, release, environment")
        .arg(oneLine(timed.project, 80), oneLine(timed.release, 80), oneLine(timed.environment, 80));
}

bool TimedListModel::same(const TimedRelease &a, const TimedRelease &b) const
{
    return a.state == b.state && a.message == b.message && a.dueAt == b.dueAt && a.promotion == b.promotion;
}

QString TimedListModel::shown(const TimedRelease &timed, int column)
{
    switch (column) {
    case StateColumn:
        return stateText(timed.state);
    case WhatColumn:
        return whatText(timed);
    case WhenColumn:
        return exactTime(timed.dueAt);
    case ByColumn:
        return oneLine(timed.by, 80);
    case MessageColumn:
        return oneLine(timed.message.isEmpty() ? timed.reason : timed.message, 300);
    }
    return {};
}

QVariant TimedListModel::cell(const TimedRelease &timed, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        return shown(timed, column);
    case Qt::ToolTipRole:
        return shown(timed, column).toHtmlEscaped();
    case ToneRole:
        if (column != StateColumn)
            return int(Tone::Plain);
        switch (timed.state) {
        case TimedState::Waiting:
            return int(Tone::Waiting);
        case TimedState::Started:
            return int(Tone::Succeeded);
        case TimedState::Refused:
        case TimedState::Missed:
            return int(Tone::Failed);
        case TimedState::Cancelled:
            break;
        }
        return int(Tone::Muted);
    }
    return {};
}

} // namespace slipway
