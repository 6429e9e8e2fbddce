#include "views/pages/boardheader.h"

#include "models/items/boardmodel.h"
#include "views/theme/paint.h"
#include "views/theme/theme.h"
#include "views/theme/tooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <vector>

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
    setSectionsMovable(true);
    connect(this, &QHeaderView::sectionMoved, this, [this](int column, int from, int to) {
        if (m_isPuttingBack)
            return;
        m_isPuttingBack = true;
        moveSection(to, from);
        m_isPuttingBack = false;
        Q_EMIT dragged(column, to);
    });
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
    if (model()->headerData(section, orientation(), BoardModel::TierStartRole).toBool())
        painter->fillRect(QStyle::visualRect(layoutDirection(), rect,
                                             QRect(rect.topLeft(), QSize(Space::Hair, rect.height()))),
                          m_theme.colour(Colour::Border));
    const QRect inner = rect.adjusted(Space::Medium, 0, -Space::Medium, 0);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const QFont strong = m_theme.font(TextRole::Strong);
    const QFontMetrics metrics(strong);
    const QString name = metrics.elidedText(model()->headerData(section, orientation()).toString(),
                                            Qt::ElideRight, inner.width());
    painter->setPen(m_theme.colour(Colour::Muted));
    painter->setFont(strong);
    painter->drawText(inner, side, name);
    const bool isBaseline = model()->headerData(section, orientation(), BoardModel::BaselineRole).toBool();
    const QString tier = isBaseline
        ? tr("baseline")
        : model()->headerData(section, orientation(), BoardModel::TierRole).toString();
    const int used = metrics.horizontalAdvance(name) + Space::Small;
    if (!tier.isEmpty() && used < inner.width()) {
        const QFont small = m_theme.font(TextRole::Small);
        const QRect rest = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(used, 1, 0, 1));
        painter->setFont(small);
        if (isBaseline)
            painter->setPen(m_theme.colour(Colour::Accent));
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
    // Only the longest names can be the widest: measuring thousands would hold up the first paint.
    constexpr std::size_t mostMeasured = 12;
    std::vector<QString> longest;
    const auto isLonger = [](const QString &a, const QString &b) { return a.size() > b.size(); };
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        longest.push_back(model()->headerData(row, Qt::Vertical).toString());
        std::push_heap(longest.begin(), longest.end(), isLonger);
        if (longest.size() > mostMeasured) {
            std::pop_heap(longest.begin(), longest.end(), isLonger);
            longest.pop_back();
        }
    }
    const QFontMetrics metrics(m_theme.font(TextRole::Strong));
    int widest = narrowestNames;
    for (const QString &name : longest)
        widest = qMax(widest, metrics.horizontalAdvance(name) + 2 * Space::Medium + Space::Small);
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
    QRect inner = rect.adjusted(Space::Medium, 0, -Space::Small, 0);
    if (group)
        inner = paintChevron(*painter, inner, section);
    const QFont font = m_theme.font(group ? TextRole::SmallStrong : TextRole::Strong);
    painter->setFont(font);
    painter->setPen(m_theme.colour(group ? Colour::Muted : Colour::Text));
    const QString text = model()->headerData(section, orientation()).toString();
    painter->drawText(inner, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
    if (group && selectionModel() && selectionModel()->currentIndex().row() == section
        && parentWidget()->hasFocus())
        drawRounded(*painter, rect.adjusted(2, 1, -2, -2), Space::Tiny, {}, m_theme.colour(Colour::Accent),
                    1.5);
    painter->restore();
}

/// What a press opens or closes; gives what is left for the words.
QRect BoardRowHeader::paintChevron(QPainter &painter, const QRect &inner, int section) const
{
    const bool isCollapsed = model()->headerData(section, orientation(), BoardModel::CollapsedRole).toBool();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QString closed = isMirrored ? u"chevron-left"_s : u"chevron-right"_s;
    const QRect box =
        QStyle::visualRect(layoutDirection(), inner,
                           QRect(inner.x() - Space::Tiny, inner.y() + (inner.height() - Size::Icon) / 2,
                                 Size::Icon, Size::Icon));
    painter.drawPixmap(box.topLeft(),
                       m_theme.pixmap(isCollapsed ? closed : u"chevron-down"_s, Colour::Muted, Size::Icon,
                                      painter.device()->devicePixelRatioF()));
    return QStyle::visualRect(layoutDirection(), inner, inner.adjusted(Size::Icon, 0, 0, 0));
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
