#include "views/pages/factsscroll.h"

#include <QEvent>

namespace slipway {

FactsScroll::FactsScroll(QWidget *facts, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(facts);
    facts->setAutoFillBackground(false); // the card is behind it
    viewport()->setAutoFillBackground(false);
}

QSize FactsScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), QScrollArea::minimumSizeHint().height()};
}

bool FactsScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace slipway
