#pragma once

#include "models/domain/impact.h"

#include <QWidget>

class QChart;
class QChartView;
class QLineSeries;

namespace slipway {

class Theme;

/// One number before and after a deployment: a thin line before, a thick one after, the threshold dashed, and
/// a standing line where the deployment was. Which is which is told by words and strokes besides colour. What
/// it shows can be read as text too (accessible description); the page has the values as a table.
class ImpactChart final : public QWidget
{
    Q_OBJECT
public:
    explicit ImpactChart(Theme &theme, QWidget *parent = nullptr);

    /// `deployed`: when it went live.
    void setImpact(const MonitorImpact &impact, const QDateTime &deployed);

private:
    void build();
    QLineSeries *addLine(QChart &chart, const QString &name, const QColor &colour, int width,
                         Qt::PenStyle style) const;
    void addAxes(QChart &chart, double lowest, double highest) const;

    Theme &m_theme;
    QChartView *m_view;
    MonitorImpact m_impact;
    QDateTime m_deployed;
};

} // namespace slipway
