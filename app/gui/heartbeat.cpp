#include "app/gui/heartbeat.h"

#include <QFile>

#include <ctime>

namespace slipway {

namespace {

constexpr qint64 worthNaming = 50; // milliseconds

/// Processor time of this thread, in milliseconds.
qint64 workOfThread()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return spent.tv_sec * 1000 + spent.tv_nsec / 1000000;
}

} // namespace

Heartbeat::Heartbeat(QString file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    m_running.start();
    m_timer.start(10);
}

Heartbeat::~Heartbeat()
{
    QFile file(m_file);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(QByteArray::number(m_longest) + '\n' + m_gaps);
}

void Heartbeat::beat()
{
    const qint64 now = m_running.elapsed();
    const qint64 worked = workOfThread();
    if (m_last >= 0) {
        const qint64 gap = now - m_last;
        m_longest = qMax(m_longest, gap);
        if (gap > worthNaming)
            m_gaps += QByteArray::number(now) + ' ' + QByteArray::number(gap) + ' '
                + QByteArray::number(worked - m_workedBefore) + '\n';
    }
    m_last = now;
    m_workedBefore = worked;
}

} // namespace slipway
