// What lies over the bars of a time line: freezes as a hatched stretch, incidents as a line with
// their sign.
#include "models/base/text.h"
#include "views/charts/timelineview.h"
#include "views/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

constexpr int markIcon = 12;

void TimelineView::setMarks(QVector<TimelineMark> marks)
{
    m_marks = std::move(marks);
    std::ranges::sort(m_marks, {}, &TimelineMark::from);
    viewport()->update();
}

bool TimelineView::isInSight(const TimelineMark &mark) const
{
    return mark.from <= m_scale.to() && (mark.to == 0 || mark.to >= m_scale.from());
}

QRectF TimelineView::markRect(const TimelineMark &mark) const
{
    const double left = qMax(m_scale.x(mark.from), 0.0);
    const double right = mark.to == 0 ? m_scale.width() : qMin(m_scale.x(mark.to), double(m_scale.width()));
    return {nameWidth() + left, double(axisHeight()), qMax(right - left, double(Space::Hair)),
            double(qMin(viewport()->height() - axisHeight(), int(m_lanes.size()) * laneHeight()))};
}

/// Over the bars, which stay readable: a stretch narrower than a pixel is painted once, as bars are.
void TimelineView::paintFreezes(QPainter &painter) const
{
    constexpr float hatch = 0.45F;
    QColor colour = m_theme.colour(Colour::Frozen);
    colour.setAlphaF(hatch);
    int painted = -1;
    for (const TimelineMark &mark : m_marks) {
        if (mark.kind != TimelineMark::Kind::Freeze || !isInSight(mark))
            continue;
        QRectF rect = markRect(mark);
        if (mark.lane.isEmpty() && int(rect.right()) <= painted)
            continue;
        if (mark.lane.isEmpty())
            painted = int(rect.right());
        for (int lane = 0; lane < m_lanes.size() && !mark.lane.isEmpty(); ++lane) {
            if (m_lanes[lane].name == mark.lane) {
                rect.setTop(laneRect(lane).top());
                rect.setHeight(laneHeight());
            }
        }
        painter.fillRect(rect, QBrush(colour, Qt::BDiagPattern));
    }
}

/// Over the bars, with the sign in the axis: shape and colour.
void TimelineView::paintIncidents(QPainter &painter) const
{
    int painted = -1;
    for (const TimelineMark &mark : m_marks) {
        if (mark.kind != TimelineMark::Kind::Incident || !isInSight(mark) || mark.from < m_scale.from())
            continue;
        const int x = int(markRect(mark).left());
        if (x <= painted)
            continue;
        painted = x + markIcon / 2;
        painter.fillRect(x, axisHeight(), Space::Hair * 2, viewport()->height(),
                         m_theme.colour(Colour::Failed));
        painter.drawPixmap(x - markIcon / 2, axisHeight() - markIcon - Space::Hair,
                           m_theme.pixmap(u"circle-alert"_s, Colour::Failed, markIcon,
                                          painter.device()->devicePixelRatioF()));
    }
}

QString TimelineView::marksTip(const QPoint &point) const
{
    constexpr int reach = 4; // pixels that a hand may be off
    constexpr int most = 6;
    QStringList lines;
    for (const TimelineMark &mark : m_marks) {
        const QRectF rect = markRect(mark).adjusted(-reach, -axisHeight(), reach, 0);
        const bool isHere = mark.kind == TimelineMark::Kind::Freeze
            ? rect.contains(point)
            : qAbs(point.x() - markRect(mark).left()) <= reach && mark.from >= m_scale.from();
        if (!isInSight(mark) || !isHere || lines.size() >= most || point.x() < nameWidth())
            continue;
        const QString when =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(mark.from), QLocale::ShortFormat);
        lines +=
            (mark.kind == TimelineMark::Kind::Freeze ? tr("Freeze since %1: %2") : tr("Incident of %1: %2"))
                .arg(when, oneLine(mark.text, 200))
                .toHtmlEscaped();
    }
    return lines.join(u"<br>"_s);
}

} // namespace slipway
