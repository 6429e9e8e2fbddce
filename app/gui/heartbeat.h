#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace slipway {

/// Beats every 10 ms on the thread it lives on, and keeps the longest time between two beats: how long the
/// window was deaf.
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    explicit Heartbeat(QString file, QObject *parent = nullptr);
    /// Writes the longest gap, in whole milliseconds, into the file.
    ~Heartbeat() override;

    qint64 longestGap() const { return m_longest; }

private:
    void beat();

    QString m_file;
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace slipway
