#pragma once

#include "models/base/clock.h"
#include "models/sync/pollplan.h"
#include "models/sync/syncservice.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace slipway {

/// How a source's part of a sync counts for the plan.
PollOutcome pollOutcomeOf(const SourceReport &report);

/// Keeps connections up to date by itself, as PollPlan has it. Lives on the thread that made it, and sleeps
/// until the next source is due.
class Poller : public QObject
{
    Q_OBJECT
public:
    /// Asks one connection, SyncService::poll as a rule.
    using Ask = std::function<QFuture<Result<SyncReport>>(const QString &connection)>;

    /// `clock` outlives the poller.
    Poller(Ask ask, const Clock &clock, QObject *parent = nullptr, PollTimes times = {});

    void setSources(const QVector<PollSource> &sources);
    void start();
    /// Nothing more is asked; what is under way goes on.
    void stop();
    bool isRunning() const { return m_isRunning; }

    /// A source was asked by somebody else: the plan goes on from there.
    void take(const SourceReport &report);
    /// Asks it as soon as its host allows, whatever went wrong before.
    void resume(const QString &connection);

    PollState state(const QString &connection) const { return m_plan.state(connection); }
    std::optional<QDateTime> nextAt() const { return m_plan.nextAt(); }

    /// Asks what is due; for a clock of one's own, otherwise the poller does it itself.
    void wake();

Q_SIGNALS:
    /// What comes next for a source is another than before.
    void planned(const QString &connection, const slipway::PollState &state);

private:
    void ask(const QString &connection);
    void sleep();

    Ask m_ask;
    const Clock &m_clock;
    PollPlan m_plan;
    QTimer m_timer;
    bool m_isRunning = false;
};

} // namespace slipway
