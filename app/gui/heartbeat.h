#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace slipway {

/// Beats every 10 ms on the thread it lives on, from the first turn of its event loop, and keeps the longest
/// time between two beats: how long the window was deaf. Beside it, how much of that the thread itself
/// worked; the rest it waited, for the processor or for anything else.
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    explicit Heartbeat(QString file, QObject *parent = nullptr);
    /// Writes the longest gap in whole milliseconds into the file, and under it each gap of more than 50 ms
    /// with the time it ended, its length and the thread's own work, all in milliseconds.
    ~Heartbeat() override;

    qint64 longestGap() const { return m_longest; }

private:
    void beat();

    QString m_file;
    QTimer m_timer;
    QElapsedTimer m_running;
    qint64 m_last = -1;
    qint64 m_workedBefore = 0;
    qint64 m_longest = 0;
    QByteArray m_gaps;
};

} // namespace slipway
