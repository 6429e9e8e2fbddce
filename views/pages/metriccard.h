#pragma once

#include <QAbstractButton>

namespace slipway {

class Theme;

/// One number, large, with its name over it and what it comes from under it; chosen, it shows the rows behind
/// it. A radio button to the keyboard and to a screen reader.
class MetricCard final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MetricCard(Theme &theme, QWidget *parent = nullptr);

    /// `isKnown`: false writes the value as a remark, which it is then.
    void setValue(const QString &value, bool isKnown, const QString &behind, const QString &band);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintText(QPainter &painter, const QRect &inside) const;

    Theme &m_theme;
    QString m_value;
    QString m_behind;
    QString m_band;
    bool m_isKnown = false;
};

} // namespace slipway
