#pragma once

#include "models/base/async.h"

#include <QVector>

#include <optional>
#include <type_traits>
#include <vector>

namespace slipway {

/// The step that follows: when `future` ends well, calls `next(value)` (`next()` for Result<void>) on
/// `receiver`'s thread and gives the future it returns; an error goes to the end untouched. A receiver that
/// is gone ends it as cancelled.
template <class R, class Next> auto andThen(const QFuture<R> &future, QObject *receiver, Next next)
{
    static_assert(IsResult<R>::value);
    constexpr bool empty = std::is_void_v<typename R::value_type>;
    auto call = [next = std::move(next)](const R &result) mutable {
        if constexpr (empty)
            return next();
        else
            return next(*result);
    };
    using NextFuture = std::invoke_result_t<decltype(call) &, const R &>;
    using NextResult = decltype(std::declval<NextFuture>().result());
    static_assert(IsResult<NextResult>::value, "a step gives the future of a Result");
    auto promise = std::make_shared<QPromise<NextResult>>();
    promise->start();
    const QFuture<NextResult> answer = promise->future();
    whenDone(future, receiver, [promise, receiver, call = std::move(call)](const R &result) mutable {
        if (!result) {
            promise->addResult(NextResult(fail(result.error())));
            promise->finish();
            return;
        }
        whenDone(call(result), receiver, [promise](NextResult ended) {
            promise->addResult(std::move(ended));
            promise->finish();
        });
    });
    return answer;
}

/// The same where the step is a calculation at hand: `next(value)` returns a Result.
template <class R, class Next> auto andThenValue(const QFuture<R> &future, QObject *receiver, Next next)
{
    return andThen(future, receiver, [next = std::move(next)](const auto &...value) mutable {
        return readyFuture(next(value...));
    });
}

/// What became of each of several futures, in their order; never an error itself, so that one that failed
/// harms no other.
template <class R> QFuture<Result<QVector<R>>> allOf(const QVector<QFuture<R>> &futures, QObject *receiver)
{
    static_assert(IsResult<R>::value);
    struct Gathering
    {
        QPromise<Result<QVector<R>>> promise;
        std::vector<std::optional<R>> results;
        qsizetype missing = 0;
        void finish()
        {
            QVector<R> all;
            all.reserve(qsizetype(results.size()));
            for (std::optional<R> &result : results)
                all.append(std::move(*result));
            promise.addResult(std::move(all));
            promise.finish();
        }
    };
    auto gathering = std::make_shared<Gathering>();
    gathering->promise.start();
    gathering->results.resize(size_t(futures.size()));
    gathering->missing = futures.size();
    const auto answer = gathering->promise.future();
    if (futures.isEmpty())
        gathering->finish();
    for (qsizetype i = 0; i < futures.size(); ++i) {
        whenDone(futures[i], receiver, [gathering, i](R result) {
            gathering->results[size_t(i)].emplace(std::move(result));
            if (--gathering->missing == 0)
                gathering->finish();
        });
    }
    return answer;
}

} // namespace slipway
