#include "views/delegates/daydelegate.h"

#include "models/items/calendarmodel.h"
#include "views/delegates/rowpaint.h"
#include "views/delegates/tonelook.h"
#include "views/theme/paint.h"
#include "views/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace slipway {

namespace {

constexpr int smallIcon = 12;
constexpr int loadHeight = 4;
constexpr int loadLevels = 4;

} // namespace

DayDelegate::DayDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme) { }

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isIn = index.data(CalendarModel::InPeriodRole).toBool();
    const bool isChosen = option.state & QStyle::State_Selected;
    Colour back = isIn ? Colour::Surface : Colour::Window;
    if (index.data(CalendarModel::FrozenRole).toBool())
        back = Colour::FrozenTint;
    if (index.data(CalendarModel::ConflictRole).toBool())
        back = Colour::WaitingTint;
    painter->fillRect(option.rect, m_theme.colour(back));
    painter->setPen(m_theme.colour(Colour::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    const QRect inside = option.rect.adjusted(Space::Tiny + 1, Space::Tiny, -Space::Tiny - 1, -Space::Tiny);
    const int line = QFontMetrics(m_theme.font(TextRole::Small)).height();
    QRect head = inside;
    head.setHeight(line + Space::Tiny);
    paintNumber(*painter, head, index);
    paintLines(*painter, inside.adjusted(0, head.height() + Space::Hair, 0, -loadHeight - Space::Hair),
               index);
    QRect foot = inside;
    foot.setTop(foot.bottom() - loadHeight + 1);
    paintLoad(*painter, foot, index);
    if (isChosen)
        drawRounded(*painter, option.rect.adjusted(1, 1, -2, -2), Radius::Control, QColor(),
                    m_theme.colour(Colour::Accent), 2.0);
}

void DayDelegate::paintNumber(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const bool isToday = index.data(CalendarModel::TodayRole).toBool();
    const bool isIn = index.data(CalendarModel::InPeriodRole).toBool();
    const QString number = index.data(Qt::DisplayRole).toString();
    const QFont font = m_theme.font(TextRole::SmallStrong);
    QRect place = rect;
    place.setWidth(QFontMetrics(font).horizontalAdvance(number) + Space::Small);
    if (isToday)
        drawRounded(painter, place, place.height() / 2, m_theme.colour(Colour::Accent), QColor());
    paintText(painter, place, number, font,
              m_theme.colour(isToday    ? Colour::OnAccent
                                 : isIn ? Colour::Text
                                        : Colour::Muted),
              Qt::AlignCenter);
    paintText(painter, rect.adjusted(place.width() + Space::Tiny, 0, 0, 0),
              index.data(CalendarModel::LoadTextRole).toString(), m_theme.font(TextRole::Small),
              m_theme.colour(Colour::Muted), Qt::AlignRight | Qt::AlignVCenter);
}

void DayDelegate::paintLines(QPainter &painter, QRect rect, const QModelIndex &index) const
{
    const auto lines = index.data(CalendarModel::LinesRole).value<QVector<CalendarLine>>();
    const QFont font = m_theme.font(TextRole::Small);
    const int height = QFontMetrics(font).height() + 1;
    const int room = qMax(0, rect.height() / height);
    const qsizetype shown = lines.size() <= room ? lines.size() : qMax(0, room - 1);
    rect.setHeight(height);
    for (qsizetype i = 0; i < shown; ++i) {
        const CalendarLine &line = lines[i];
        const Colour colour = colourOf(line.tone);
        painter.drawPixmap(
            rect.left(), rect.center().y() - smallIcon / 2 + 1,
            m_theme.pixmap(line.icon, colour, smallIcon, painter.device()->devicePixelRatioF()));
        paintText(painter, rect.adjusted(smallIcon + Space::Tiny, 0, 0, 0), line.text, font,
                  m_theme.colour(line.isConflict || line.tone == Tone::Muted ? colour : Colour::Text));
        rect.translate(0, height);
    }
    if (shown < lines.size() && room > 0)
        paintText(painter, rect.adjusted(smallIcon + Space::Tiny, 0, 0, 0),
                  CalendarModel::tr("%Ln more", nullptr, int(lines.size() - shown)), font,
                  m_theme.colour(Colour::Muted));
}

/// The more was deployed, the longer and the stronger: the figure above says how much.
void DayDelegate::paintLoad(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const int level = index.data(CalendarModel::LoadRole).toInt();
    if (level == 0)
        return;
    QColor colour = m_theme.colour(Colour::Accent);
    colour.setAlphaF(0.25F + 0.75F * float(level) / loadLevels);
    QRect bar = rect;
    bar.setWidth(rect.width() * level / loadLevels);
    drawRounded(painter, bar, loadHeight / 2, colour, QColor());
}

} // namespace slipway
