#include "models/store/leftwords.h"

#include "models/base/async.h"
#include "models/store/deploymentstore.h"
#include "models/store/deploymenttext.h"
#include "models/store/store.h"

#include <QObject>

#include <functional>
#include <memory>

namespace slipway {

namespace {

constexpr int learntAtOnce = 20000;

struct LeftWords
{
    Store &store;
    QObject *context;
    QPromise<Result<void>> promise;

    void finish(const Result<void> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

void mergeSome(const std::shared_ptr<LeftWords> &left, bool isFirst)
{
    const auto merged = left->store.writeRepeatable(
        Store::Topics(), [isFirst](Database &db) { return DeploymentText(db).mergeSome(isFirst); });
    whenDone(merged, left->context, [left](const Result<bool> &more) {
        if (!more)
            left->finish(fail(more.error()));
        else if (*more)
            mergeSome(left, false);
        else
            left->finish({});
    });
}

void learnSome(const std::shared_ptr<LeftWords> &left)
{
    const auto learnt = left->store.writeRepeatable(Store::DeploymentsTopic, [](Database &db) {
        return DeploymentStore(db).learnLeftWords(learntAtOnce);
    });
    whenDone(learnt, left->context, [left](const Result<qint64> &more) {
        if (!more)
            left->finish(fail(more.error()));
        else if (*more > 0)
            learnSome(left);
        else
            mergeSome(left, true);
    });
}

} // namespace

QFuture<Result<void>> learnLeftWords(Store &store, QObject *context)
{
    auto left = std::make_shared<LeftWords>(LeftWords{store, context, {}});
    left->promise.start();
    const auto any =
        store.read([](Database &db) -> Result<bool> { return DeploymentStore(db).hasLeftWords(); });
    whenDone(any, context, [left](const Result<bool> &is) {
        if (!is)
            left->finish(fail(is.error()));
        else if (*is)
            learnSome(left);
        else
            left->finish({});
    });
    return left->promise.future();
}

} // namespace slipway
