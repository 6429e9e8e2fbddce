#pragma once

#include "models/store/storeengine.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace slipway {

/// One unit of work on its way to a connection. `finish` is called exactly once, after `refuse` where there
/// is an error.
struct StoreJob
{
    StoreEngine::Unit unit = StoreEngine::Unit::Reading;
    bool isSure = false; ///< run even after stop()
    Store::Topics topics;
    std::function<bool(Database &)> body;
    std::function<void(const Error &)> refuse;
    std::function<void()> finish;

    void end(const Error &error) const;
};

/// One connection and the thread it lives on, with a queue of jobs in front of it.
class StoreWorker : public QObject
{
    Q_OBJECT
public:
    /// What is told about the connection; called on the worker's thread.
    struct Listener
    {
        std::function<void(Store::Topics)> committed;
        std::function<void(const Error &)> lost;
        std::function<void()> returned; ///< the server can be reached again
    };

    StoreWorker(StoreEngine::Role role, std::unique_ptr<StoreEngine> engine, Listener listener);
    ~StoreWorker() override;

    // From any thread:
    void post(StoreJob job);
    /// Runs on the worker's thread, before jobs that were posted later.
    void postOpening(std::function<void(StoreWorker &)> step);
    /// Refuses what waits and what comes, but what is sure waits for runRest(); the job that runs ends by
    /// itself, a reading one is stopped.
    void stop();
    int pending() const { return m_pending.load(); }

    // On the worker's thread:
    void setPassword(const QString &password) { m_engine->setPassword(password); }
    Result<void> prepare(Store::Mode mode) { return m_engine->prepare(mode); }
    Result<void> open();
    void close();
    /// Runs what stop() left; the last thing before the thread ends.
    void runRest();

private:
    void runNext();
    void run(StoreJob &job);
    bool isOpen();
    Result<void> unitOfWork(StoreJob &job);
    void beat();
    void noteLoss(const Error &error);
    bool tryAgain();

    const StoreEngine::Role m_role;
    const std::unique_ptr<StoreEngine> m_engine;
    const Listener m_listener;
    const QString m_name;

    std::optional<Database> m_db;
    QTimer *m_heartbeat = nullptr;
    bool m_isLost = false;
    QElapsedTimer m_sinceTried;

    QMutex m_mutex;
    std::deque<StoreJob> m_jobs;
    std::function<void()> m_interrupt; ///< stops the statement that runs; callable from any thread
    bool m_stopped = false;
    std::atomic<int> m_pending = 0;
};

} // namespace slipway
