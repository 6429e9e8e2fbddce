#include "models/sync/poller.h"

#include <QRandomGenerator>

#include <algorithm>

namespace slipway {

PollOutcome pollOutcomeOf(const SourceReport &report)
{
    PollOutcome outcome;
    if (report.error)
        outcome.error = report.error->kind;
    outcome.requests = report.requests;
    outcome.isChanged = report.inserted + report.updated + report.removed + report.factsChanged > 0;
    outcome.open = report.open;
    outcome.rate = report.rate;
    outcome.notBefore = report.notBefore;
    return outcome;
}

Poller::Poller(Ask ask, const Clock &clock, QObject *parent, PollTimes times)
    : QObject(parent), m_ask(std::move(ask)), m_clock(clock), m_plan(times)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Poller::wake);
}

void Poller::setSources(const QVector<PollSource> &sources)
{
    m_plan.setSources(sources, m_clock.now());
    sleep();
}

void Poller::start()
{
    m_isRunning = true;
    sleep();
}

void Poller::stop()
{
    m_isRunning = false;
    m_timer.stop();
}

void Poller::wake()
{
    if (!m_isRunning)
        return;
    const QStringList due = m_plan.takeDue(m_clock.now());
    for (const QString &connection : due)
        ask(connection);
    sleep();
}

void Poller::ask(const QString &connection)
{
    Q_EMIT planned(connection, m_plan.state(connection));
    whenDone(m_ask(connection), this, [this, connection](const Result<SyncReport> &report) {
        if (m_plan.state(connection).next != PollState::Next::Asking)
            return; // the service's own signal was here first
        if (report && !report->sources.isEmpty()) {
            take(report->sources.first());
            return;
        }
        m_plan.postpone(connection, m_clock.now()); // another sync has it just now
        sleep();
    });
}

void Poller::take(const SourceReport &report)
{
    if (report.kind != SourceReport::Kind::Server)
        return;
    m_plan.take(report.name, pollOutcomeOf(report), m_clock.now(),
                QRandomGenerator::global()->generateDouble());
    Q_EMIT planned(report.name, m_plan.state(report.name));
    sleep();
}

void Poller::resume(const QString &connection)
{
    m_plan.resume(connection, m_clock.now());
    sleep();
}

/// Until the next source is due. The clock on the wall may be set meanwhile: never longer than a minute.
void Poller::sleep()
{
    m_timer.stop();
    const auto at = m_plan.nextAt();
    if (m_isRunning && at)
        m_timer.start(int(std::clamp<qint64>(m_clock.now().msecsTo(*at), 0, 60'000)));
}

} // namespace slipway
