#include "views/delegates/historydelegate.h"

#include "models/items/deploymentlistmodel.h"
#include "views/delegates/rowpaint.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace slipway {

HistoryDelegate::HistoryDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(theme, {DeploymentListModel::StateColumn}, {DeploymentListModel::CommitColumn},
                   {DeploymentListModel::VersionColumn}, parent),
      m_theme(theme)
{
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (!index.data(DeploymentListModel::HeadingRole).toBool())
        return CellDelegate::paint(painter, option, index);
    // Each cell shows its piece of one line over the whole row: spans cost too much where days are many.
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->fillRect(option.rect, m_theme.colour(Colour::Raised));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), Space::Hair,
                      m_theme.colour(Colour::Border));
    const int wide = option.widget ? option.widget->width() : option.rect.right() + 1;
    const QRect row(Space::Medium, option.rect.top(), wide - Space::Giant, option.rect.height());
    const QString text = index.siblingAtColumn(DeploymentListModel::WhenColumn).data().toString();
    paintText(*painter, row, text, m_theme.font(TextRole::SmallStrong), m_theme.colour(Colour::Text),
              QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->restore();
}

} // namespace slipway
