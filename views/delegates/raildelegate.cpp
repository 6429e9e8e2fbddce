#include "views/delegates/raildelegate.h"

#include "models/items/railmodel.h"
#include "views/delegates/rowpaint.h"
#include "views/theme/paint.h"
#include "views/theme/theme.h"
#include "views/theme/versionhue.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int barWidth = 12;
constexpr int stubDot = 7;
constexpr double barStrength = 0.95;

} // namespace

RailDelegate::RailDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_commits(new CommitDelegate(theme, this))
{
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (index.data(RailModel::FoundRole).toBool())
        painter->fillRect(option.rect, m_theme.colour(Colour::WaitingTint));
    if (index.column() >= RailModel::FirstEnvironmentColumn)
        return paintBar(*painter, option, index);
    QStyleOptionViewItem rest = option;
    const QString release = index.column() == CommitListModel::SubjectColumn
        ? index.data(RailModel::ReleaseRole).toString()
        : QString();
    if (!release.isEmpty()) {
        paintRelease(*painter, option, release);
        const QFontMetrics metrics(m_theme.font(TextRole::Small));
        const int used = qMin(metrics.horizontalAdvance(release) + 2 * Space::Small + Space::Small,
                              option.rect.width() / 3);
        rest.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(used, 0, 0, 0));
    }
    m_commits->paint(painter, rest, index);
}

void RailDelegate::paintRelease(QPainter &painter, const QStyleOptionViewItem &option,
                                const QString &release) const
{
    QStyleOptionViewItem back = option;
    paintRowBack(painter, back, m_theme);
    const QRect place = QStyle::visualRect(option.direction, option.rect,
                                           QRect(option.rect.x() + Space::Medium, option.rect.y(),
                                                 option.rect.width() / 3, option.rect.height()));
    paintChip(painter, place, release, m_theme, Colour::Accent);
}

void RailDelegate::paintBar(QPainter &painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const bool isFound = index.data(RailModel::FoundRole).toBool();
    if (!isFound || option.state.testFlag(QStyle::State_Selected))
        paintRowBack(painter, option, m_theme);
    const auto bar = RailModel::Bar(index.data(RailModel::BarRole).toInt());
    const QRect &cell = option.rect;
    const int x = cell.center().x() - barWidth / 2;
    if (bar == RailModel::Bar::None) {
        // The rail goes on above: what could still come.
        painter.fillRect(cell.center().x(), cell.y(), Space::Hair, cell.height(),
                         m_theme.colour(Colour::Border));
        return;
    }
    const QString version =
        index.model()->headerData(index.column(), Qt::Horizontal, RailModel::LiveVersionRole).toString();
    const QColor colour = versionColour(version, m_theme.colour(Colour::Surface), barStrength);
    if (bar == RailModel::Bar::Body) {
        painter.fillRect(x, cell.y(), barWidth, cell.height(), colour);
        return;
    }
    const int top = cell.center().y() - barWidth / 2;
    painter.fillRect(cell.center().x(), cell.y(), Space::Hair, top - cell.y(),
                     m_theme.colour(Colour::Border));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath head;
    head.addRoundedRect(QRectF(x, top, barWidth, 2 * barWidth), barWidth / 2.0, barWidth / 2.0);
    painter.setClipRect(cell);
    painter.fillPath(head, colour);
    painter.fillRect(QRectF(x, top + barWidth, barWidth, cell.bottom() + 1 - top - barWidth), colour);
    if (index.data(RailModel::AsideRole).toInt() > 0)
        paintStub(painter, cell, QPointF(x + barWidth / 2.0, top + barWidth / 2.0), index,
                  option.direction == Qt::RightToLeft);
    painter.restore();
}

void RailDelegate::paintStub(QPainter &painter, const QRect &cell, const QPointF &from,
                             const QModelIndex &index, bool isMirrored) const
{
    const bool isDiverged = index.data(RailModel::DivergedRole).toBool();
    const QColor colour = m_theme.colour(isDiverged ? Colour::RolledBack : Colour::Muted);
    const double side = isMirrored ? -1 : 1;
    const QPointF to(from.x() + side * (barWidth + 2), cell.y() + stubDot);
    QPainterPath branch(from);
    branch.cubicTo(QPointF(to.x(), from.y()), QPointF(to.x(), from.y()), to);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(branch);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(to, stubDot / 2.0, stubDot / 2.0);
    const QString count = u"+"_s + QString::number(index.data(RailModel::AsideRole).toInt());
    const int textX = int(to.x() + side * stubDot);
    const QRect words = isMirrored ? QRect(cell.left(), cell.y(), textX - cell.left(), cell.height())
                                   : QRect(textX, cell.y(), cell.right() - textX, cell.height());
    paintText(painter, words, count, m_theme.font(TextRole::SmallStrong), colour,
              (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace slipway
