#pragma once

#include <QStyledItemDelegate>

namespace slipway {

class Theme;

/// A list entry of two lines: the tone's icon, a title, a second line, and a short text at the right (an age)
/// taken from the role named. For inboxes and master lists.
class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `rightRole` 0: nothing at the right; `chipRole` 0: no chip beside the title.
    TwoLineDelegate(const Theme &theme, int rightRole, QObject *parent);

    /// A chip with `text` beside the title of rows whose `role` is true.
    void setChip(int role, const QString &text);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    int m_rightRole;
    int m_chipRole = 0;
    QString m_chip;
};

} // namespace slipway
