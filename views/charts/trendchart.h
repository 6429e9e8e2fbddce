#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

#include <optional>

class QBarSet;
class QChart;
class QChartView;

namespace slipway {

class Theme;

/// One bar of a trend; without a value there is none: what is unknown is not 0.
struct TrendBar
{
    QString label; ///< under it: when it begins
    std::optional<double> value;
    QString text; ///< the value as a person reads it, with its unit
};

/// How one number went over time, a bar a week or month. What it shows can be read as text too
/// (accessible description); a bar under the pointer says its value.
class TrendChart final : public QWidget
{
    Q_OBJECT
public:
    explicit TrendChart(Theme &theme, QWidget *parent = nullptr);

    /// What the values count, which decides where the axis has its marks.
    enum class Unit { Count, Seconds, Share };
    /// `axisText` gives the words of a value on the axis.
    void setBars(const QVector<TrendBar> &bars, const QString &name, Unit unit, QString (*axisText)(double));

private:
    void dress();
    void build();

    Theme &m_theme;
    QChartView *m_view;
    QVector<TrendBar> m_bars;
    QString m_name;
    Unit m_unit = Unit::Count;
    QString (*m_axisText)(double) = nullptr;
};

} // namespace slipway
