#include "views/pages/factsscroll.h"

#include <QEvent>
#include <QScrollBar>

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
    // The bar takes its room from the facts where they are longer than the page.
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
}

bool FactsScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace slipway
