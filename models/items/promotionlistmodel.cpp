#include "models/items/promotionlistmodel.h"

#include "models/base/text.h"
#include "models/items/words.h"

#include <algorithm>

namespace slipway {

QVariant PromotionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return KeyedTable::headerData(section, orientation, role);
    switch (section) {
    case StateColumn:
        return tr("State");
    case WhatColumn:
        return tr("What");
    case KindColumn:
        return tr("Kind");
    case ByColumn:
        return tr("By");
    case WhenColumn:
        return tr("When");
    case MessageColumn:
        return tr("What was said last");
    }
    return {};
}

int PromotionListModel::open() const
{
    return int(std::ranges::count_if(rows(), [](const Promotion &one) { return isOpen(one.state); }));
}

QString PromotionListModel::stateText(PromotionState state)
{
    switch (state) {
    case PromotionState::Asking:
        return tr("asking");
    case PromotionState::Unsure:
        return tr("unknown, checking");
    case PromotionState::Running:
        return tr("running");
    case PromotionState::Succeeded:
        return tr("went live");
    case PromotionState::Failed:
        return tr("failed");
    }
    return {};
}

Tone PromotionListModel::stateTone(PromotionState state)
{
    switch (state) {
    case PromotionState::Asking:
    case PromotionState::Running:
        return Tone::Running;
    case PromotionState::Unsure:
        return Tone::Waiting;
    case PromotionState::Succeeded:
        return Tone::Succeeded;
    case PromotionState::Failed:
        return Tone::Failed;
    }
    return Tone::Unknown;
}

bool PromotionListModel::same(const Promotion &a, const Promotion &b) const
{
    return a.state == b.state && a.message == b.message && a.endedAt == b.endedAt;
}

QVariant PromotionListModel::cell(const Promotion &promotion, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        switch (column) {
        case StateColumn:
            return stateText(promotion.state);
        case WhatColumn:
            return tr("%1 %2 → %3", "project, release, environment")
                .arg(oneLine(promotion.project, 80), oneLine(promotion.release, 80),
                     oneLine(promotion.environment, 80));
        case KindColumn:
            return wordFor(promotion.kind);
        case ByColumn:
            return oneLine(promotion.by, 80);
        case WhenColumn:
            return exactTime(promotion.at);
        case MessageColumn:
            return oneLine(promotion.message, 300);
        }
        return {};
    case ToneRole:
        return int(column == StateColumn ? stateTone(promotion.state) : Tone::Plain);
    }
    return {};
}

} // namespace slipway
