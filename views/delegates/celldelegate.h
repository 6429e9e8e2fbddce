#pragma once

#include "views/theme/tokens.h"

#include <QSet>
#include <QStyledItemDelegate>

namespace slipway {

class Theme;

/// The cells of a plain table, painted light enough for a million rows to scroll: text in the colour of its
/// tone, with the tone's icon in the columns that say a state, and the fixed-width font where a column holds
/// hashes.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CellDelegate(const Theme &theme, QSet<int> stateColumns, QSet<int> hashColumns, QSet<int> strongColumns,
                 QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    TextRole roleOf(int column) const;

    const Theme &m_theme;
    QSet<int> m_stateColumns;
    QSet<int> m_hashColumns;
    QSet<int> m_strongColumns;
};

} // namespace slipway
