#pragma once

#include <QStyledItemDelegate>

namespace slipway {

class Theme;

/// A day of the calendar: its number, how much was deployed as a bar at its foot and in figures, a tint while
/// it is frozen, and as many lines as there is room for; what is left over is counted.
class DayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    DayDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintNumber(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintLines(QPainter &painter, QRect rect, const QModelIndex &index) const;
    void paintLoad(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace slipway
