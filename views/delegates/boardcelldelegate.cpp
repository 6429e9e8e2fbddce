#include "views/delegates/boardcelldelegate.h"

#include "views/delegates/boardcellwords.h"
#include "views/theme/paint.h"
#include "views/theme/statelook.h"
#include "views/theme/theme.h"
#include "views/theme/tooltip.h"
#include "views/theme/versionhue.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int markSide = 14;
constexpr int badgeSide = 14;
constexpr int waveWidth = 3;
constexpr int tierGap = 4; ///< before the first environment of another tier
constexpr double waveStrength = 0.85;
constexpr double hottest = 0.2; ///< how far a hot ground goes towards its colour: text stays readable on it

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()));
}

} // namespace

/// Writes from the left (or the right, where people read so) and remembers where it is.
class BoardCellDelegate::CellPen
{
public:
    CellPen(QPainter &painter, const QRect &line, Qt::LayoutDirection direction)
        : m_painter(painter), m_line(line), m_direction(direction)
    {
    }

    int left() const { return m_line.width() - m_used; }

    /// `kept`: so much of the line is left free behind it.
    void text(const QFont &font, const QFontMetrics &metrics, const QColor &colour, const QString &text,
              int kept = 0)
    {
        const int room = left() - kept;
        if (room < metrics.averageCharWidth() * 2 || text.isEmpty())
            return;
        int width = metrics.horizontalAdvance(text);
        QString shown = text;
        if (width > room) {
            shown = metrics.elidedText(text, Qt::ElideRight, room);
            width = room;
        }
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(take(width).topLeft()
                               + QPoint(0, (m_line.height() - metrics.height()) / 2 + metrics.ascent()),
                           shown);
    }

    void pixmap(const QPixmap &pixmap, int side)
    {
        if (left() < side)
            return;
        const QRect at = take(side);
        m_painter.drawPixmap(at.x(), m_line.y() + (m_line.height() - side) / 2, pixmap);
    }

    void skip(int width) { m_used += width; }

private:
    QRect take(int width)
    {
        const QRect logical(m_line.x() + m_used, m_line.y(), width, m_line.height());
        m_used += width;
        return QStyle::visualRect(m_direction, m_line, logical);
    }

    QPainter &m_painter;
    QRect m_line;
    Qt::LayoutDirection m_direction;
    int m_used = 0;
};

struct BoardCellDelegate::Fonts
{
    explicit Fonts(const Theme &theme)
        : title(theme.font(TextRole::CellTitle)), small(theme.font(TextRole::Small)),
          badge(theme.font(TextRole::SmallStrong)), strong(theme.font(TextRole::Strong)), titleMetrics(title),
          smallMetrics(small), badgeMetrics(badge), strongMetrics(strong)
    {
    }

    QFont title;
    QFont small;
    QFont badge;
    QFont strong;
    QFontMetrics titleMetrics;
    QFontMetrics smallMetrics;
    QFontMetrics badgeMetrics;
    QFontMetrics strongMetrics;
};

BoardCellDelegate::BoardCellDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
    dress();
    connect(&theme, &Theme::changed, this, &BoardCellDelegate::dress);
}

BoardCellDelegate::~BoardCellDelegate() = default;

void BoardCellDelegate::dress()
{
    m_fonts = std::make_unique<Fonts>(m_theme);
}

QRect BoardCellDelegate::markBoxOf(const QRect &cell, Qt::LayoutDirection direction)
{
    const QRect box(cell.right() - markSide - Space::Small, cell.top() + Space::Small, markSide, markSide);
    return QStyle::visualRect(direction, cell, box);
}

int BoardCellDelegate::comfortableWidth() const
{
    return 2 * Space::Medium + Size::Icon + Space::Small + m_fonts->titleMetrics.averageCharWidth() * 15;
}

QSize BoardCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {comfortableWidth(), m_theme.rowHeight(2)};
}

bool BoardCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()), view,
                       option.rect);
    return true;
}

void BoardCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    if (index.data(BoardModel::GroupRole).toBool()) {
        painter->fillRect(option.rect, m_theme.colour(Colour::Window));
        painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), Space::Hair,
                          m_theme.colour(Colour::Border));
        return;
    }
    if (index.data(BoardModel::UnreadRole).toBool())
        return paintGround(*painter, option, nullptr, {});
    const QVariant value = index.data(BoardModel::FactsRole);
    const auto *facts = value.metaType() == QMetaType::fromType<BoardCellFacts>()
        ? static_cast<const BoardCellFacts *>(value.constData())
        : nullptr;
    const auto *model = qobject_cast<const BoardModel *>(index.model());
    const QDateTime now = model ? model->now() : QDateTime();
    paintGround(*painter, option, facts, index.data(BoardModel::HeatRole));
    const bool startsTier = index.data(BoardModel::TierStartRole).toBool();
    if (startsTier)
        paintTierGap(*painter, option);
    // One version, one hue, wherever it has got to in the row: a wave can be followed by eye.
    if (facts && facts->isInWave)
        paintWave(*painter, option, facts->version, startsTier ? tierGap : Space::Hair);
    if (!facts) {
        painter->setFont(m_fonts->small);
        painter->setPen(m_theme.colour(Colour::Muted));
        painter->drawText(option.rect.adjusted(Space::Medium, 0, -Space::Medium, 0),
                          Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                          u"–"_s);
    } else if (m_theme.density() == Theme::Density::Compact) {
        paintOneLine(*painter, option, *facts, now);
    } else {
        paintTwoLines(*painter, option, *facts, now);
    }
    paintFrames(*painter, option);
}

void BoardCellDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                    const BoardCellFacts *facts, const QVariant &heat) const
{
    const QRect &rect = option.rect;
    const bool isMarked = option.state & QStyle::State_Selected;
    QColor ground = m_theme.colour(isMarked ? Colour::Selection : Colour::Surface);
    const bool isUnknown = facts && heat.isValid() && heat.toDouble() < 0;
    if (facts && heat.isValid()) {
        ground = mixed(ground, m_theme.colour(Colour::Waiting), hottest * qMax(0.0, heat.toDouble()));
    } else if (facts) {
        if (const StateLook look = lookOfCell(*facts); look.tint)
            ground = m_theme.colour(*look.tint);
    }
    painter.fillRect(rect, ground);
    if (isUnknown) // neither hot nor cold
        painter.fillRect(rect, QBrush(m_theme.colour(Colour::Raised), Qt::BDiagPattern));
    const QColor line = m_theme.colour(Colour::Border);
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), Space::Hair, line);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    painter.fillRect(isMirrored ? rect.right() : rect.left(), rect.y(), Space::Hair, rect.height(), line);
}

void BoardCellDelegate::paintWave(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QString &version, int from) const
{
    const QRect stripe(option.rect.x() + from, option.rect.y(), waveWidth,
                       option.rect.height() - Space::Hair);
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, stripe),
                     versionColour(version, m_theme.colour(Colour::Surface), waveStrength));
}

/// Before the first column of a tier.
void BoardCellDelegate::paintTierGap(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const QRect gap = QStyle::visualRect(option.direction, option.rect,
                                         QRect(option.rect.topLeft(), QSize(tierGap, option.rect.height())));
    painter.fillRect(gap, m_theme.colour(Colour::Window));
    const QColor line = m_theme.colour(Colour::Border);
    painter.fillRect(gap.left(), gap.y(), Space::Hair, gap.height(), line);
    painter.fillRect(gap.right(), gap.y(), Space::Hair, gap.height(), line);
}

/// The title, and the badges' shapes right behind it.
void BoardCellDelegate::paintTitle(CellPen &pen, const BoardCellFacts &facts, const QFont &font,
                                   const QFontMetrics &metrics, qreal dpr) const
{
    constexpr int shapeWidth = badgeSide + Space::Tiny;
    const QVector<CellBadge> shapes = shapesOf(facts);
    const int fitting = int(qMin<qsizetype>(shapes.size(), pen.left() / 2 / shapeWidth));
    pen.text(font, metrics, m_theme.colour(facts.isLive ? Colour::Text : Colour::Muted), titleOfCell(facts),
             fitting * shapeWidth);
    for (int i = 0; i < fitting; ++i) {
        const StateLook look = lookOf(shapes.at(i));
        pen.skip(Space::Tiny);
        pen.pixmap(m_theme.pixmap(look.icon, look.colour, badgeSide, dpr), badgeSide);
    }
}

void BoardCellDelegate::paintTwoLines(QPainter &painter, const QStyleOptionViewItem &option,
                                      const BoardCellFacts &facts, const QDateTime &now) const
{
    const qreal dpr = painter.device()->devicePixelRatioF();
    const int titleHeight = m_fonts->titleMetrics.height();
    const int smallHeight = m_fonts->smallMetrics.height();
    const int top = option.rect.top() + (option.rect.height() - titleHeight - smallHeight) / 2;
    const QRect inner = option.rect.adjusted(Space::Medium, 0, -Space::Medium, 0);
    const StateLook look = lookOfCell(facts);

    CellPen first(painter, QRect(inner.x(), top, inner.width(), titleHeight), option.direction);
    first.pixmap(m_theme.pixmap(look.icon, look.colour, Size::Icon, dpr), Size::Icon);
    first.skip(Space::Small);
    paintTitle(first, facts, m_fonts->title, m_fonts->titleMetrics, dpr);

    CellPen second(painter, QRect(inner.x(), top + titleHeight, inner.width(), smallHeight),
                   option.direction);
    second.skip(Size::Icon + Space::Small);
    const QColor muted = m_theme.colour(Colour::Muted);
    second.text(m_fonts->small, m_fonts->smallMetrics, muted, ageOfCell(facts, now));
    const QVector<CellRemark> badges = remarksOf(facts, now);
    const QString behind = driftOfCell(facts);
    int asked = m_fonts->badgeMetrics.horizontalAdvance(behind) + Space::Small;
    for (const CellRemark &badge : badges)
        asked += m_fonts->badgeMetrics.horizontalAdvance(badge.text) + Space::Small
            + (badge.icon.isEmpty() ? 0 : Space::Medium + Space::Tiny);
    // How far behind gives way to why a person should look here; the tooltip says both.
    if (!behind.isEmpty() && (badges.isEmpty() || asked <= second.left())) {
        second.skip(Space::Small);
        second.text(m_fonts->badge, m_fonts->badgeMetrics, muted, behind);
    }
    for (const CellRemark &badge : badges) {
        second.skip(Space::Small);
        if (!badge.icon.isEmpty()) {
            second.pixmap(m_theme.pixmap(badge.icon, badge.colour, Space::Medium, dpr), Space::Medium);
            second.skip(Space::Tiny);
        }
        second.text(m_fonts->badge, m_fonts->badgeMetrics, m_theme.colour(badge.colour), badge.text);
    }
}

void BoardCellDelegate::paintOneLine(QPainter &painter, const QStyleOptionViewItem &option,
                                     const BoardCellFacts &facts, const QDateTime &now) const
{
    const qreal dpr = painter.device()->devicePixelRatioF();
    const StateLook look = lookOfCell(facts);
    CellPen pen(painter, option.rect.adjusted(Space::Medium, 0, -Space::Small, 0), option.direction);
    pen.pixmap(m_theme.pixmap(look.icon, look.colour, Size::Icon, dpr), Size::Icon);
    pen.skip(Space::Small);
    paintTitle(pen, facts, m_fonts->strong, m_fonts->strongMetrics, dpr);
    pen.skip(Space::Small);
    const QColor muted = m_theme.colour(Colour::Muted);
    pen.text(m_fonts->small, m_fonts->smallMetrics, muted, ageOfCell(facts, now));
    if (const QString drift = driftOfCell(facts); !drift.isEmpty()) {
        pen.skip(Space::Small);
        pen.text(m_fonts->badge, m_fonts->badgeMetrics, muted, drift);
    }
    for (const CellRemark &badge : remarksOf(facts, now)) {
        pen.skip(Space::Small);
        pen.text(m_fonts->badge, m_fonts->badgeMetrics, m_theme.colour(badge.colour), badge.text);
    }
}

void BoardCellDelegate::paintFrames(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const bool marked = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool focused = option.state & QStyle::State_HasFocus;
    const QColor accent = m_theme.colour(Colour::Accent);
    if (marked)
        drawRounded(painter, option.rect.adjusted(0, -1, 0, 0), 0, {}, accent, 2.0);
    else if (focused)
        drawRounded(painter, option.rect.adjusted(2, 1, -2, -2), Space::Tiny, {}, accent, 1.5);
    if (!marked && !hovered)
        return;
    const QRect box = markBoxOf(option.rect, option.direction);
    drawRounded(painter, box, Space::Tiny, marked ? accent : m_theme.colour(Colour::Surface),
                marked ? accent : m_theme.colour(Colour::Muted));
    if (marked)
        painter.drawPixmap(box.x() + 1, box.y() + 1,
                           m_theme.pixmap(u"check"_s, Colour::OnAccent, markSide - 2,
                                          painter.device()->devicePixelRatioF()));
}

} // namespace slipway
