#pragma once

#include <QObject>

class QSocketNotifier;

namespace slipway {

/// Ctrl-C and a polite end (SIGINT, SIGTERM) as a signal of the event loop. A second one ends the process at
/// once. One a process, on the main thread.
class Interruption : public QObject
{
    Q_OBJECT
public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

Q_SIGNALS:
    void interrupted();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace slipway
