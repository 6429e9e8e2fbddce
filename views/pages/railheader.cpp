#include "views/pages/railheader.h"

#include "models/items/railmodel.h"
#include "views/delegates/rowpaint.h"
#include "views/theme/theme.h"
#include "views/theme/tooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace slipway {

RailHeader::RailHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(Space::Giant);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

QSize RailHeader::sizeHint() const
{
    const int lines = QFontMetrics(m_theme.font(TextRole::SmallStrong)).height()
        + QFontMetrics(m_theme.font(TextRole::Small)).height();
    return {QHeaderView::sizeHint().width(), lines + Space::Medium};
}

int RailHeader::wishedWidth(int section) const
{
    const auto words = [&](int role) {
        return model()->headerData(section, Qt::Horizontal, role).toString();
    };
    return qMax(QFontMetrics(m_theme.font(TextRole::SmallStrong)).horizontalAdvance(words(Qt::DisplayRole)),
                QFontMetrics(m_theme.font(TextRole::Small))
                    .horizontalAdvance(words(RailModel::LiveVersionRole)))
        + 2 * Space::Small;
}

void RailHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, m_theme.colour(Colour::Raised));
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), Space::Hair, m_theme.colour(Colour::Border));
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const QColor muted = m_theme.colour(Colour::Muted);
    if (section < RailModel::FirstEnvironmentColumn) {
        paintText(*painter, rect.adjusted(Space::Medium, 0, -Space::Medium, 0), name,
                  m_theme.font(TextRole::SmallStrong), muted,
                  QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    } else {
        const QFont strong = m_theme.font(TextRole::SmallStrong);
        const QRect inner = rect.adjusted(Space::Tiny, Space::Tiny, -Space::Tiny, -Space::Tiny);
        const int first = QFontMetrics(strong).height();
        paintText(*painter, QRect(inner.x(), inner.y(), inner.width(), first), name, strong,
                  m_theme.colour(Colour::Text), Qt::AlignCenter);
        paintText(*painter, inner.adjusted(0, first, 0, 0),
                  model()->headerData(section, Qt::Horizontal, RailModel::LiveVersionRole).toString(),
                  m_theme.font(TextRole::Small), muted, Qt::AlignHCenter | Qt::AlignTop);
    }
    painter->restore();
}

bool RailHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    const QString tip =
        section < 0 ? QString() : model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
    QToolTip::showText(help->globalPos(), plainToolTip(tip), viewport());
    return true;
}

} // namespace slipway
