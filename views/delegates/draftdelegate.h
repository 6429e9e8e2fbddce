#pragma once

#include <QStyledItemDelegate>

namespace slipway {

class Theme;

/// One line of notes in the making: the introduction, a section's heading, or an entry with the words that
/// say what a person did to it. What is left out is struck through.
class DraftDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    DraftDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace slipway
