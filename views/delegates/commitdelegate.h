#pragma once

#include <QStyledItemDelegate>

namespace slipway {

class Theme;

/// One line of a list of commits: hash, type as a chip, what changed with its marks (breaking, pull request,
/// same patch on the other side), who, how long ago; or a group's heading.
class CommitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CommitDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintChange(QPainter &painter, QRect place, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace slipway
