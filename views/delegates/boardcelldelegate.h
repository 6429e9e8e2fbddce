#pragma once

#include "models/items/boardmodel.h"

#include <QDateTime>
#include <QFontMetrics>
#include <QStyledItemDelegate>

#include <memory>

namespace slipway {

class Theme;

/// Paints a cell of the board: an icon and the version, under them the age and what a person should know.
/// Paints straight with QPainter (no text layout), so that a screen full of cells takes a few milliseconds.
/// Selection means "marked".
class BoardCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit BoardCellDelegate(const Theme &theme, QObject *parent = nullptr);
    ~BoardCellDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Where the mark's box of a cell is: a click in it marks without a key.
    static QRect markBoxOf(const QRect &cell, Qt::LayoutDirection direction);
    /// The narrowest column in which a usual cell is not cut.
    int comfortableWidth() const;

private:
    struct Fonts;
    class CellPen;
    void dress();
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const BoardCellFacts *facts,
                     const QVariant &heat) const;
    void paintWave(QPainter &painter, const QStyleOptionViewItem &option, const QString &version,
                   int from) const;
    void paintTierGap(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintTitle(CellPen &pen, const BoardCellFacts &facts, const QFont &font, const QFontMetrics &metrics,
                    qreal dpr) const;
    void paintTwoLines(QPainter &painter, const QStyleOptionViewItem &option, const BoardCellFacts &facts,
                       const QDateTime &now) const;
    void paintOneLine(QPainter &painter, const QStyleOptionViewItem &option, const BoardCellFacts &facts,
                      const QDateTime &now) const;
    void paintFrames(QPainter &painter, const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
    std::unique_ptr<Fonts> m_fonts;
};

} // namespace slipway
