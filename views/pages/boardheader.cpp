#include "views/pages/boardheader.h"

#include "models/items/boardmodel.h"
#include "views/theme/theme.h"
#include "views/theme/tooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int narrowestNames = 140;
constexpr int widestNames = 280;

void paintHeaderGround(QPainter &painter, const QRect &rect, const Theme &theme)
{
    painter.fillRect(rect, theme.colour(Colour::Raised));
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), Space::Hair, theme.colour(Colour::Border));
}

bool showHeaderTip(const QHeaderView &header, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = header.logicalIndexAt(help->pos());
    const QString tip = section < 0
        ? QString()
        : header.model()->headerData(section, header.orientation(), Qt::ToolTipRole).toString();
    QToolTip::showText(help->globalPos(), plainToolTip(tip), header.viewport());
    return true;
}

} // namespace

BoardColumnHeader::BoardColumnHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

QSize BoardColumnHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            m_theme.density() == Theme::Density::Compact ? Size::RowCompact : Size::HeaderRow};
}

void BoardColumnHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    paintHeaderGround(*painter, rect, m_theme);
    const QRect inner = rect.adjusted(Space::Medium, 0, -Space::Medium, 0);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const QFont strong = m_theme.font(TextRole::Strong);
    const QFontMetrics metrics(strong);
    const QString name = metrics.elidedText(model()->headerData(section, orientation()).toString(),
                                            Qt::ElideRight, inner.width());
    painter->setPen(m_theme.colour(Colour::Muted));
    painter->setFont(strong);
    painter->drawText(inner, side, name);
    const QString tier = model()->headerData(section, orientation(), BoardModel::TierRole).toString();
    const int used = metrics.horizontalAdvance(name) + Space::Small;
    if (!tier.isEmpty() && used < inner.width()) {
        const QFont small = m_theme.font(TextRole::Small);
        const QRect rest = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(used, 1, 0, 1));
        painter->setFont(small);
        painter->drawText(rest, side, QFontMetrics(small).elidedText(tier, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

bool BoardColumnHeader::viewportEvent(QEvent *event)
{
    return showHeaderTip(*this, event) || QHeaderView::viewportEvent(event);
}

BoardRowHeader::BoardRowHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent), m_theme(theme)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(Size::GroupRow);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&theme, &Theme::changed, this, [this] {
        measure();
        viewport()->update();
    });
}

void BoardRowHeader::setModel(QAbstractItemModel *model)
{
    QHeaderView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &BoardRowHeader::measure);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &BoardRowHeader::measure);
    measure();
}

void BoardRowHeader::measure()
{
    const QFontMetrics metrics(m_theme.font(TextRole::Strong));
    int widest = narrowestNames;
    for (int row = 0; model() && row < model()->rowCount() && widest < widestNames; ++row)
        widest = qMax(widest,
                      metrics.horizontalAdvance(model()->headerData(row, Qt::Vertical).toString())
                          + 2 * Space::Medium + Space::Small);
    m_width = qMin(widest, widestNames);
    updateGeometry();
}

QSize BoardRowHeader::sizeHint() const
{
    return {m_width, QHeaderView::sizeHint().height()};
}

void BoardRowHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    const bool group = model()->headerData(section, orientation(), BoardModel::GroupRole).toBool();
    painter->fillRect(rect, m_theme.colour(group ? Colour::Window : Colour::Surface));
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), Space::Hair, m_theme.colour(Colour::Border));
    const QRect inner = rect.adjusted(Space::Medium, 0, -Space::Small, 0);
    const QFont font = m_theme.font(group ? TextRole::SmallStrong : TextRole::Strong);
    painter->setFont(font);
    painter->setPen(m_theme.colour(group ? Colour::Muted : Colour::Text));
    const QString text = model()->headerData(section, orientation()).toString();
    painter->drawText(inner, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}

bool BoardRowHeader::viewportEvent(QEvent *event)
{
    return showHeaderTip(*this, event) || QHeaderView::viewportEvent(event);
}

BoardCorner::BoardCorner(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BoardCorner::setText(const QString &text)
{
    m_text = text;
    update();
}

void BoardCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHeaderGround(painter, rect(), m_theme);
    painter.setFont(m_theme.font(TextRole::Strong));
    painter.setPen(m_theme.colour(Colour::Muted));
    painter.drawText(rect().adjusted(Space::Medium, 0, 0, 0),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, m_text);
}

} // namespace slipway
