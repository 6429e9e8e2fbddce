#include "app/gui/heartbeat.h"

#include <QFile>

namespace slipway {

Heartbeat::Heartbeat(QString file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    m_since.start();
    m_timer.start(10);
}

Heartbeat::~Heartbeat()
{
    QFile file(m_file);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(QByteArray::number(m_longest) + '\n');
}

void Heartbeat::beat()
{
    m_longest = qMax(m_longest, m_since.restart());
}

} // namespace slipway
