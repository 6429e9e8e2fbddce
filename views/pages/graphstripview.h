#pragma once

#include "models/domain/graphstrip.h"

#include <QWidget>

class QPainter;

namespace slipway {

class Theme;

/// Two roads from the merge base to the two points of a comparison, and where every other environment stands
/// on them. What it shows is said in one sentence, too.
class GraphStripView final : public QWidget
{
    Q_OBJECT
public:
    explicit GraphStripView(const Theme &theme, QWidget *parent = nullptr);

    /// An empty strip takes the view away.
    void setStrip(const GraphStrip &strip);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Stop
    {
        QStringList names; ///< of all that stand there
        int at = 0; ///< commits from the merge base; negative: before it
        int road = 0; ///< 0: the one in common, 1: to `to`, 2: to `from`
        bool isEnd = false;
        int x = 0;
    };
    void place();
    QString sentence() const;
    int roadY(int road) const;
    void paintRoads(QPainter &painter) const;
    void paintStop(QPainter &painter, const Stop &stop) const;

    const Theme &m_theme;
    GraphStrip m_strip;
    QVector<Stop> m_stops;
};

} // namespace slipway
