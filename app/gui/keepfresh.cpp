#include "app/gui/keepfresh.h"

#include <QEvent>

namespace slipway {

namespace {

constexpr int refreshPause = 250;

} // namespace

KeepFresh::KeepFresh(Store &store, Store::Topics topics, QWidget *page, std::function<void()> ask)
    : QObject(page), m_page(page), m_ask(std::move(ask))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(refreshPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_ask(); });
    connect(&store, &Store::changed, this, [this, topics](Store::Topics touched) {
        if (touched & topics)
            changed();
    });
    page->installEventFilter(this);
}

void KeepFresh::changed()
{
    if (!m_page->isVisible())
        m_missed = true;
    else if (!m_pause.isActive())
        m_pause.start();
}

bool KeepFresh::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Show && std::exchange(m_missed, false))
        m_pause.start();
    return QObject::eventFilter(watched, event);
}

} // namespace slipway
