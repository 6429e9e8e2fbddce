#pragma once

#include "models/base/result.h"

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <exception>
#include <memory>

namespace slipway {

/// Runs `work` and gives its Result; an exception ends here as Error::Bug (nothing throws across a thread).
template <class Work> auto runGuarded(Work &work) -> std::invoke_result_t<Work &>
{
    try {
        return work();
    } catch (const std::exception &e) {
        return fail(Error::Kind::Bug,
                    QCoreApplication::translate("slipway::async",
                                                "Something went wrong inside Slipway. Please report it."),
                    QString::fromLocal8Bit(e.what()));
    } catch (...) {
        return fail(Error::Kind::Bug,
                    QCoreApplication::translate("slipway::async",
                                                "Something went wrong inside Slipway. Please report it."));
    }
}

/// Runs `work` (a callable that returns Result<T>) on `pool`; the future always carries exactly one Result.
template <class Work> auto runOn(QThreadPool *pool, Work work) -> QFuture<std::invoke_result_t<Work &>>
{
    using R = std::invoke_result_t<Work &>;
    static_assert(IsResult<R>::value, "work run in the background returns a Result");
    auto promise = std::make_shared<QPromise<R>>();
    QFuture<R> future = promise->future();
    promise->start();
    pool->start([promise, work = std::move(work)]() mutable {
        if (!promise->isCanceled())
            promise->addResult(runGuarded(work));
        promise->finish();
    });
    return future;
}

template <class R> QFuture<R> readyFuture(R value)
{
    QPromise<R> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Called on `receiver`'s thread; calls `done(Result<T>)` once, there, when `future` ends. Says nothing to a
/// receiver that is gone. A cancelled future, which has no result to read, arrives as Error::Cancelled.
template <class R, class Done> void whenDone(const QFuture<R> &future, QObject *receiver, Done done)
{
    static_assert(IsResult<R>::value);
    auto *watcher = new QFutureWatcher<R>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, done = std::move(done)]() mutable {
                         const QFuture<R> ended = watcher->future();
                         watcher->deleteLater();
                         if (ended.resultCount() > 0)
                             done(ended.resultAt(0));
                         else
                             done(R(fail(Error::Kind::Cancelled,
                                         QCoreApplication::translate("slipway::async", "Cancelled."))));
                     });
    watcher->setFuture(future);
}

/// Numbers requests so that only the newest answer is used: `take()` before asking, `isNewest(ticket)` when
/// it arrives.
class NewestWins
{
public:
    quint64 take() { return ++m_newest; }
    bool isNewest(quint64 ticket) const { return ticket == m_newest; }

private:
    quint64 m_newest = 0;
};

} // namespace slipway
