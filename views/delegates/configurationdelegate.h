#pragma once

#include <QStyledItemDelegate>

namespace slipway {

class Theme;

/// The cells of keys × environments: values in the fixed-width font, a tint where one is not set, a lock
/// where it is encrypted; the headings over a file's keys.
class ConfigurationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ConfigurationDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace slipway
