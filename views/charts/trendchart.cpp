#include "views/charts/trendchart.h"

#include "views/theme/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int mostMarks = 5;

/// The smallest step of `steps`, times a power of `base`, that needs no more than `mostMarks` marks.
double stepFrom(std::initializer_list<double> steps, double base, double highest)
{
    for (double power = 1;; power *= base) {
        for (const double step : steps) {
            if (highest <= step * power * mostMarks)
                return step * power;
        }
    }
}

/// How far apart the marks of the axis are: round numbers of what is counted.
double stepOf(TrendChart::Unit unit, double highest)
{
    constexpr double hour = 3600;
    constexpr double day = 24 * hour;
    switch (unit) {
    case TrendChart::Unit::Count:
        break;
    case TrendChart::Unit::Share:
        return stepFrom({0.01, 0.02, 0.05}, 10, highest);
    case TrendChart::Unit::Seconds:
        if (highest <= 2 * hour)
            return stepFrom({10, 60, 300, 600, 1800}, 60, highest);
        return highest <= 2 * day ? stepFrom({hour, 3 * hour, 6 * hour, 12 * hour}, 24, highest)
                                  : stepFrom({day, 2 * day, 5 * day}, 10, highest);
    }
    return stepFrom({1, 2, 5}, 10, highest);
}

} // namespace

TrendChart::TrendChart(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_view(new QChartView(this))
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setObjectName(u"trendChart"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(&theme, &Theme::changed, this, &TrendChart::build);
}

void TrendChart::setBars(const QVector<TrendBar> &bars, const QString &name, Unit unit,
                         QString (*axisText)(double))
{
    m_bars = bars;
    m_name = name;
    m_unit = unit;
    m_axisText = axisText;
    QStringList said;
    for (const TrendBar &bar : bars)
        said.append(u"%1: %2"_s.arg(bar.label, bar.text));
    for (QWidget *each : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_view)}) {
        each->setAccessibleName(name);
        each->setAccessibleDescription(said.join(u"; "_s));
    }
    build();
}

void TrendChart::build()
{
    if (!m_axisText)
        return;
    auto *chart = new QChart;
    auto *set = new QBarSet(m_name, chart);
    double highest = 0;
    QStringList labels;
    for (const TrendBar &bar : std::as_const(m_bars)) {
        set->append(bar.value.value_or(0));
        highest = std::max(highest, bar.value.value_or(0));
        labels.append(QString(bar.label).replace(u' ', u"<br>"_s)); // narrow bars have two short lines
    }
    set->setColor(m_theme.colour(Colour::Accent));
    set->setBorderColor(m_theme.colour(Colour::Accent));
    auto *series = new QBarSeries(chart);
    series->setBarWidth(0.6);
    series->append(set);
    connect(set, &QBarSet::hovered, m_view, [this](bool isOver, int index) {
        if (isOver && index >= 0 && index < m_bars.size())
            QToolTip::showText(QCursor::pos(),
                               u"%1: %2"_s.arg(m_bars[index].label, m_bars[index].text).toHtmlEscaped(),
                               m_view);
        else
            QToolTip::hideText();
    });
    chart->addSeries(series);
    auto *across = new QBarCategoryAxis(chart);
    across->append(labels);
    auto *up = new QCategoryAxis(chart);
    const double step = stepOf(m_unit, highest);
    const int marks = std::max(1, int(std::ceil(highest / step)));
    up->setRange(0, step * marks);
    up->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (int mark = 0; mark <= marks; ++mark)
        up->append(m_axisText(step * mark) + QString(mark, QChar(0x200b)), step * mark); // labels must differ
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(up)}) {
        axis->setLabelsColor(m_theme.colour(Colour::Muted));
        axis->setLabelsFont(m_theme.font(TextRole::Small));
        axis->setGridLineColor(m_theme.colour(Colour::Border));
        axis->setLinePenColor(m_theme.colour(Colour::Border));
    }
    across->setGridLineVisible(false);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
    chart->legend()->hide();
    chart->setBackgroundBrush(m_theme.colour(Colour::Surface));
    chart->setBackgroundRoundness(0);
    chart->setMargins({0, Space::Small, 0, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    QChart *old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    m_view->setBackgroundBrush(m_theme.colour(Colour::Surface));
}

} // namespace slipway
