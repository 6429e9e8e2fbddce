#include "views/charts/impactchart.h"

#include "models/base/text.h"
#include "views/theme/theme.h"

#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int thinLine = 2;
constexpr int thickLine = 3;

double millisecondsOf(const QDateTime &time)
{
    return double(time.toMSecsSinceEpoch());
}

} // namespace

ImpactChart::ImpactChart(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_view(new QChartView(this))
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setObjectName(u"impactChart"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(&theme, &Theme::changed, this, &ImpactChart::build);
}

void ImpactChart::setImpact(const MonitorImpact &impact, const QDateTime &deployed)
{
    m_impact = impact;
    m_deployed = deployed;
    for (QWidget *each : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_view)}) {
        each->setAccessibleName(tr("%1 before and after").arg(oneLine(impact.monitor.name, 80)));
        each->setAccessibleDescription(impact.sentence());
    }
    build();
}

QLineSeries *ImpactChart::addLine(QChart &chart, const QString &name, const QColor &colour, int width,
                                  Qt::PenStyle style) const
{
    auto *line = new QLineSeries(&chart);
    line->setName(name);
    QPen pen(colour, width, style);
    pen.setCosmetic(true);
    line->setPen(pen);
    return line;
}

void ImpactChart::addAxes(QChart &chart, double lowest, double highest) const
{
    auto *across = new QDateTimeAxis(&chart);
    const MonitorSpan &before = m_impact.before.span;
    const MonitorSpan &after = m_impact.after.span;
    across->setRange(before.from.isValid() ? before.from : m_deployed,
                     after.to.isValid() ? after.to : m_deployed);
    across->setFormat(u"HH:mm"_s);
    across->setTickCount(7);
    auto *up = new QValueAxis(&chart);
    // A flat line is not to lie on the frame.
    const double room = highest > lowest ? (highest - lowest) * 0.08 : std::max(1.0, std::abs(highest) * 0.1);
    up->setRange(lowest >= 0 ? std::max(0.0, lowest - room) : lowest - room, highest + room);
    up->applyNiceNumbers();
    QString unit = oneLine(m_impact.monitor.unit, 20);
    unit.replace(u'%', u"%%"_s);
    up->setLabelFormat(u"%.4g "_s + unit);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(up)}) {
        axis->setLabelsColor(m_theme.colour(Colour::Muted));
        axis->setLabelsFont(m_theme.font(TextRole::Small));
        axis->setGridLineColor(m_theme.colour(Colour::Border));
        axis->setLinePenColor(m_theme.colour(Colour::Border));
    }
    across->setGridLineVisible(false);
    chart.addAxis(across, Qt::AlignBottom);
    chart.addAxis(up, Qt::AlignLeft);
    const auto all = chart.series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
}

void ImpactChart::build()
{
    if (!m_deployed.isValid())
        return;
    auto *chart = new QChart;
    const Monitor &monitor = m_impact.monitor;
    double lowest = monitor.threshold;
    double highest = monitor.threshold;
    const auto fill = [&](QLineSeries *line, const MonitorSeries &series) {
        for (const MonitorPoint &point : series.points) {
            line->append(millisecondsOf(point.at), point.value);
            lowest = std::min(lowest, point.value);
            highest = std::max(highest, point.value);
        }
        chart->addSeries(line);
    };
    fill(addLine(*chart, tr("before"), m_theme.colour(Colour::Muted), thinLine, Qt::SolidLine),
         m_impact.before);
    fill(addLine(*chart, tr("after"), m_theme.colour(Colour::Accent), thickLine, Qt::SolidLine),
         m_impact.after);
    const double begin = millisecondsOf(m_impact.before.span.from);
    const double end = millisecondsOf(m_impact.after.span.to);
    QLineSeries *limit =
        addLine(*chart, tr("threshold, %1").arg(measuredText(monitor.threshold, monitor.unit)),
                m_theme.colour(Colour::Failed), thinLine, Qt::DashLine);
    limit->append(begin, monitor.threshold);
    limit->append(end, monitor.threshold);
    chart->addSeries(limit);
    QLineSeries *mark =
        addLine(*chart, tr("the deployment"), m_theme.colour(Colour::Text), thinLine, Qt::DotLine);
    const double moment = millisecondsOf(m_deployed);
    const double room = std::max(1.0, (highest - lowest) * 2);
    mark->append(moment, lowest - room);
    mark->append(moment, highest + room);
    chart->addSeries(mark);
    addAxes(*chart, lowest, highest);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart->legend()->setLabelColor(m_theme.colour(Colour::Text));
    chart->legend()->setFont(m_theme.font(TextRole::Small));
    chart->setBackgroundBrush(m_theme.colour(Colour::Surface));
    chart->setBackgroundRoundness(0);
    chart->setMargins({0, Space::Small, Space::Small, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    QChart *old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    m_view->setBackgroundBrush(m_theme.colour(Colour::Surface));
}

} // namespace slipway
