#include "models/store/storeworker.h"

#include "models/base/logging.h"
#include "models/store/sqlitehandle.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <iterator>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace slipway {

static Error closedError()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("slipway::Store", "The workspace was closed before this was done."),
            {}};
}

static Error notOpenError()
{
    return {
        Error::Kind::Storage,
        QCoreApplication::translate("slipway::Store", "The workspace is not open. Open it and try again."),
        {}};
}

static Error lostError()
{
    return {Error::Kind::Storage,
            QCoreApplication::translate(
                "slipway::Store",
                "The connection to the workspace's server was lost. It is tried again by itself."),
            {}};
}

void StoreJob::end(const Error &error) const
{
    refuse(error);
    finish();
}

StoreWorker::StoreWorker(StoreEngine::Role role, std::unique_ptr<StoreEngine> engine, Listener listener)
    : m_role(role), m_engine(std::move(engine)), m_listener(std::move(listener)),
      m_name(u"slipway-store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_engine->setOthersListener(m_listener.committed);
}

StoreWorker::~StoreWorker()
{
    close();
}

void StoreWorker::post(StoreJob job)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_stopped) {
            m_jobs.push_back(std::move(job));
            ++m_pending;
            QMetaObject::invokeMethod(this, &StoreWorker::runNext, Qt::QueuedConnection);
            return;
        }
    }
    job.end(closedError());
}

void StoreWorker::postOpening(std::function<void(StoreWorker &)> step)
{
    QMetaObject::invokeMethod(
        this, [this, step = std::move(step)] { step(*this); }, Qt::QueuedConnection);
}

void StoreWorker::stop()
{
    std::deque<StoreJob> waiting;
    {
        const QMutexLocker lock(&m_mutex);
        m_stopped = true;
        waiting.swap(m_jobs);
        const auto sure = std::stable_partition(waiting.begin(), waiting.end(),
                                                [](const StoreJob &job) { return !job.isSure; });
        m_jobs.assign(std::move_iterator(sure), std::move_iterator(waiting.end()));
        waiting.erase(sure, waiting.end());
        if (m_interrupt)
            m_interrupt();
    }
    for (const StoreJob &job : waiting)
        job.end(closedError());
}

Result<void> StoreWorker::open()
{
    close();
    auto handle = m_engine->open(m_name, m_role);
    if (!handle) {
        QSqlDatabase::removeDatabase(m_name);
        return fail(handle.error());
    }
    const bool sqlite = handle->driverName() == u"QSQLITE"_s;
    m_db.emplace(std::move(*handle),
                 sqlite ? StoreAddress::Engine::Sqlite : StoreAddress::Engine::PostgreSql);
    m_isLost = false;
    if (sqlite && m_role == StoreEngine::Role::Reader) {
        const QMutexLocker lock(&m_mutex);
        m_interrupt = [raw = sqliteHandle(m_db->handle())] { sqlite3_interrupt(raw); };
    }
    if (m_role == StoreEngine::Role::Writer) {
        if (!m_heartbeat) {
            m_heartbeat = new QTimer(this);
            connect(m_heartbeat, &QTimer::timeout, this, &StoreWorker::beat);
        }
        beat();
        m_heartbeat->start(m_engine->heartbeat());
    }
    return {};
}

void StoreWorker::close()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_interrupt = nullptr;
    }
    m_engine->forget();
    if (!m_db)
        return;
    // The kept statements go before the connection they belong to.
    QSqlDatabase handle = m_db->handle();
    m_db.reset();
    handle.close();
    handle = {};
    QSqlDatabase::removeDatabase(m_name);
}

void StoreWorker::runNext()
{
    StoreJob job;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_jobs.empty())
            return;
        job = std::move(m_jobs.front());
        m_jobs.pop_front();
    }
    run(job);
    --m_pending;
    job.finish();
}

void StoreWorker::runRest()
{
    const auto isWaiting = [this] {
        const QMutexLocker lock(&m_mutex);
        return !m_jobs.empty();
    };
    while (isWaiting())
        runNext();
}

void StoreWorker::run(StoreJob &job)
{
    if (!isOpen()) {
        job.refuse(m_isLost ? lostError() : notOpenError());
        return;
    }
    const auto done = unitOfWork(job);
    if (!done)
        job.refuse(done.error());
    if (m_db->isLost())
        noteLoss(done ? lostError() : done.error());
}

/// A reader that lost its server tries again when it is asked, though not at every question.
bool StoreWorker::isOpen()
{
    constexpr qint64 patience = 2000;
    if (!m_db && m_isLost && m_role == StoreEngine::Role::Reader && m_sinceTried.hasExpired(patience))
        return tryAgain();
    return m_db.has_value();
}

/// Begins, calls the body, and commits or rolls back by what it says. An error is one the body does not know
/// of.
Result<void> StoreWorker::unitOfWork(StoreJob &job)
{
    const bool writing = job.unit != StoreEngine::Unit::Reading;
    if (auto begun = m_engine->begin(*m_db, job.unit); !begun)
        return begun;
    const auto rollBack = [this] {
        if (const auto undone = m_db->execute(u"ROLLBACK"_s); !undone)
            qCDebug(logStore) << "rolling back failed:" << undone.error().detail;
    };
    if (!job.body(*m_db)) {
        rollBack();
        return {};
    }
    if (writing && job.topics) {
        if (auto told = m_engine->announce(*m_db, job.topics); !told) {
            rollBack();
            return told;
        }
    }
    if (const auto committed = m_db->execute(u"COMMIT"_s); !committed) {
        rollBack();
        return fail(committed.error());
    }
    if (writing && job.topics)
        m_listener.committed(job.topics);
    return {};
}

void StoreWorker::beat()
{
    if (!m_db) {
        if (m_isLost && tryAgain())
            m_listener.returned();
        return;
    }
    const auto topics = m_engine->othersChanged(*m_db);
    if (m_db->isLost())
        noteLoss(topics ? lostError() : topics.error());
    else if (topics && *topics)
        m_listener.committed(*topics);
}

bool StoreWorker::tryAgain()
{
    const auto opened = open();
    m_isLost = !opened.has_value();
    m_sinceTried.start();
    return opened.has_value();
}

/// One lost connection may be the server's doing; only a server that does not answer is a loss.
void StoreWorker::noteLoss(const Error &error)
{
    close();
    if (!tryAgain())
        m_listener.lost(error);
    else if (m_role == StoreEngine::Role::Writer)
        m_listener.returned();
}

} // namespace slipway
