#pragma once

#include "views/delegates/commitdelegate.h"

#include <QStyledItemDelegate>

namespace slipway {

class Theme;

/// Paints a RailModel: commits as everywhere, and for each environment a bar that goes from the commit it has
/// downwards, with a stub where commits branch off that the main line lacks. The bar says by its shape what
/// the cell says in words; its hue is its version's, so that equal versions can be followed.
class RailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RailDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintStub(QPainter &painter, const QRect &cell, const QPointF &from, const QModelIndex &index,
                   bool isMirrored) const;
    void paintRelease(QPainter &painter, const QStyleOptionViewItem &option, const QString &release) const;

    const Theme &m_theme;
    CommitDelegate *m_commits;
};

} // namespace slipway
