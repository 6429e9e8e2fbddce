#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace slipway {

class Theme;

/// A line of a side-by-side difference: its number, and its text on a ground that says whether it came or
/// went. The sign before the text says the same without colour.
class FileDiffDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FileDiffDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    int lineHeight() const;
    /// As wide as a number of so many digits.
    int numberWidth(int digits) const;

private:
    QColor groundOf(const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace slipway
