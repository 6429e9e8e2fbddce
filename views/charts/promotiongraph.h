#pragma once

#include "models/items/boardlayouts.h"

#include <QPushButton>
#include <QScrollArea>

namespace slipway {

class Theme;

/// One environment of the graph: a card that can be pressed.
class PromotionStopButton final : public QPushButton
{
    Q_OBJECT
public:
    PromotionStopButton(const Theme &theme, const PromotionStop &stop, QWidget *parent);

    const PromotionStop &stop() const { return m_stop; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    PromotionStop m_stop;
};

/// The way of promotion: environments as cards from left to right, with arrows that say how far each is
/// behind the one before. The arrow keys go from card to card; Enter opens one. Each card reads as a
/// sentence.
class PromotionGraph final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PromotionGraph(Theme &theme, QWidget *parent = nullptr);

    void setStops(const QVector<PromotionStop> &stops);
    /// Chooses the card of an environment.
    void choose(const QString &environment);

Q_SIGNALS:
    void chosen(const QString &environment);
    void opened(const QString &environment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void place();
    void paintArrows();
    void step(int ranks, int beside);
    PromotionStopButton *current() const;

    Theme &m_theme;
    QWidget *m_ground;
    QVector<PromotionStop> m_stops;
    QVector<PromotionStopButton *> m_cards;
    QString m_chosen;
};

} // namespace slipway
