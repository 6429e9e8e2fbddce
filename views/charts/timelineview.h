#pragma once

#include "models/base/ids.h"
#include "views/charts/timescale.h"
#include "views/theme/tokens.h"
#include "views/theme/versionhue.h"

#include <QAbstractScrollArea>
#include <QVector>

#include <array>
#include <optional>

namespace slipway {

class Theme;

/// One stretch in which something was live; `to` 0: it still is.
struct TimelineBar
{
    DeploymentId id;
    qint64 from = 0;
    qint64 to = 0;
    QString label; ///< what stands on it: a version
};

/// A row of bars, oldest first, that do not overlap.
struct TimelineLane
{
    QString name;
    QVector<TimelineBar> bars;
};

/// Something beside what was live: a freeze or an incident.
struct TimelineMark
{
    enum class Kind { Freeze, Incident };
    Kind kind = Kind::Freeze;
    qint64 from = 0;
    qint64 to = 0; ///< 0: it goes on
    QString lane; ///< the name of the one it is about; empty: all
    QString text;
};

/// What was live when: one lane an environment, one bar a live interval, coloured by version so that one can
/// be followed from lane to lane. Wheel and + − zoom about the pointer, drag and ← → move, Home shows
/// everything; Enter on the chosen bar says so. The table beside it is the same in words, for whoever cannot
/// see it.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(Theme &theme, QWidget *parent = nullptr);

    /// `now` ends the bars that are still live and is marked by a line.
    void setLanes(QVector<TimelineLane> lanes, qint64 now);
    /// Freezes are hatched over the bars, incidents are lines with their sign.
    void setMarks(QVector<TimelineMark> marks);
    void showAll();
    void showRange(qint64 from, qint64 to);
    void select(std::optional<DeploymentId> id);
    std::optional<DeploymentId> selected() const { return m_selected; }
    const TimeScale &scale() const { return m_scale; }
    /// The bar under a point of the viewport.
    const TimelineBar *barAt(const QPoint &point) const;
    QRect rectOf(DeploymentId id) const;
    /// What a hover over a bar says, escaped.
    QString tipOf(const TimelineBar &bar) const;
    /// What a hover says of the freezes and incidents at a point, escaped; empty for none.
    QString marksTip(const QPoint &point) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void barChosen(slipway::DeploymentId id);
    void rangeChanged(qint64 from, qint64 to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void measure();
    int laneHeight() const { return m_letters + 2 * Space::Small; }
    int axisHeight() const { return m_letters + Space::Small; }
    int nameWidth() const;
    QRect laneRect(int lane) const;
    QRectF barRect(int lane, const TimelineBar &bar) const;
    bool isInSight(const TimelineMark &mark) const;
    QRectF markRect(const TimelineMark &mark) const;
    void paintFreezes(QPainter &painter) const;
    void paintIncidents(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintLane(QPainter &painter, int lane) const;
    void paintBar(QPainter &painter, const QRectF &rect, const TimelineBar &bar, int hue) const;
    void setScale(const TimeScale &scale);
    void updateScrollBar();
    void stepSelection(int bars, int lanes);

    Theme &m_theme;
    QVector<TimelineLane> m_lanes;
    QVector<QVector<quint8>> m_hues; ///< of each bar of each lane: asked for by every painting
    std::array<QColor, versionHues> m_edges; ///< the colour of a hue's edge, on this theme's ground
    QVector<TimelineMark> m_marks; ///< by when they begin
    TimeScale m_scale;
    qint64 m_now = 0;
    int m_letters = 0; ///< height of a line of small text, in pixels
    int m_widestName = 0;
    std::optional<DeploymentId> m_selected;
    std::optional<DeploymentId> m_hovered;
    QPoint m_pressed;
    std::optional<TimeScale> m_dragged; ///< the scale when the mouse went down
};

} // namespace slipway
