#pragma once

#include <QDateTime>
#include <QSlider>
#include <QVector>

namespace slipway {

class Theme;

/// A stretch of time with a tick where something went live, taller where much did. Its end is now. A slider
/// for whoever reads it without eyes: its value is minutes since the beginning.
class TimeSlider final : public QSlider
{
    Q_OBJECT
public:
    explicit TimeSlider(const Theme &theme, QWidget *parent = nullptr);

    /// Null `first`: nothing to look back at.
    void setSpan(const QDateTime &first, const QDateTime &now, const QVector<int> &counts);
    /// Null: now.
    void setMoment(const QDateTime &moment);
    QDateTime moment() const { return m_moment; }
    const QVector<int> &counts() const { return m_counts; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person points at a moment; null: now.
    void momentPicked(const QDateTime &moment);
    /// The person goes to the deployment before or after.
    void stepped(bool isForward);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect lineRect() const;
    int placeOf(const QDateTime &moment) const;
    QDateTime momentAt(int x) const;
    void pick(const QDateTime &moment);
    void paintTicks(QPainter &painter, const QRect &line) const;
    void paintDates(QPainter &painter, const QRect &line) const;

    const Theme &m_theme;
    QDateTime m_first;
    QDateTime m_now;
    QDateTime m_moment; ///< null: now
    QVector<int> m_counts;
};

} // namespace slipway
