#pragma once

#include "views/delegates/celldelegate.h"

namespace slipway {

/// The rows of a history: cells, and headings that run across all columns.
class HistoryDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    HistoryDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace slipway
