#include "app/gui/firstpaint.h"

#include "app/gui/workbench.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTextStream>
#include <QTimer>

#include <chrono>

namespace slipway {

FirstPaint::FirstPaint(Workbench &workbench, double since, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_since(since)
{
    connect(&workbench, &Workbench::opened, this, &FirstPaint::watch);
    connect(&workbench, &Workbench::openFailed, this, [this] { leave(1); });
}

void FirstPaint::watch()
{
    m_page = m_workbench.window().currentPage();
    m_page->installEventFilter(this);
    connect(m_page, &Page::settled, this, [this] {
        if (m_page->state() != Page::State::Content)
            leave(1);
    });
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_page && m_page->state() == Page::State::Content && !m_painted) {
        m_painted = true;
        // Posted behind the painting that is under way: by then the picture is with the display.
        QTimer::singleShot(0, this, [this] { leave(0); });
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::leave(int code)
{
    const std::chrono::duration<double> now = std::chrono::system_clock::now().time_since_epoch();
    if (code == 0)
        QTextStream(stdout) << QString::number((now.count() - m_since) * 1000, 'f', 1) << '\n';
    QCoreApplication::exit(code);
}

} // namespace slipway
