#include "app/cli/interruption.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace slipway {

// A signal handler can reach nothing but what is static: the pipe through which it wakes the event loop.
static int interruptionPipe[2] = {-1, -1};
static volatile std::sig_atomic_t interruptions = 0;

extern "C" {
static void onInterruption(int)
{
    interruptions = interruptions + 1;
    if (interruptions > 1)
        _exit(130);
    const char byte = 1;
    // Nothing can be done here where the pipe is full: it is read already then.
    [[maybe_unused]] const ssize_t written = write(interruptionPipe[1], &byte, 1);
}
}

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    if (pipe2(interruptionPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(interruptionPipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    struct sigaction action
    {
    };
    action.sa_handler = onInterruption;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

Interruption::~Interruption()
{
    // The handler stays, so that a second signal still ends a process that is tidying up; only the pipe goes.
    delete m_notifier;
}

} // namespace slipway
