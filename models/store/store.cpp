#include "models/store/store.h"

#include "models/store/storeworker.h"

#include <QMutex>
#include <QPromise>

#include <algorithm>
#include <utility>
#include <vector>

namespace slipway {

class Store::Private
{
public:
    static constexpr size_t readerCount = 3;

    StoreAddress address;
    QString password;
    std::vector<StoreWorker *> workers; ///< the writer first; deleted on their own threads
    std::vector<std::unique_ptr<QThread>> threads;
    bool isLost = false;

    void start(Store *store);
    StoreWorker *quietestReader() const;
    void openReaders(const std::function<void(const Result<void> &)> &done) const;
};

void Store::Private::start(Store *store)
{
    // All of them are told to the Store by events, so that a Store that is gone hears nothing.
    const auto tell = [store](auto what) {
        QMetaObject::invokeMethod(store, std::move(what), Qt::QueuedConnection);
    };
    const StoreWorker::Listener listener{
        [tell, store](Topics topics) { tell([store, topics] { Q_EMIT store->changed(topics); }); },
        [tell, store, this](const Error &error) {
            tell([store, this, error] {
                if (!std::exchange(isLost, true))
                    Q_EMIT store->lost(error);
            });
        },
        [tell, store, this] {
            tell([store, this] {
                for (size_t i = 1; i < workers.size(); ++i)
                    workers[i]->postOpening([](StoreWorker &reader) { (void)reader.open(); });
                isLost = false;
                Q_EMIT store->changed(AllTopics);
            });
        },
    };
    for (size_t i = 0; i <= readerCount; ++i) {
        auto thread = std::make_unique<QThread>();
        thread->setObjectName(i ? QStringLiteral("store-reader") : QStringLiteral("store-writer"));
        auto *worker = new StoreWorker(i ? StoreEngine::Role::Reader : StoreEngine::Role::Writer,
                                       StoreEngine::make(address), listener);
        worker->moveToThread(thread.get());
        // Both on the worker's thread.
        QObject::connect(thread.get(), &QThread::finished, worker, &StoreWorker::runRest);
        QObject::connect(thread.get(), &QThread::finished, worker, &QObject::deleteLater);
        thread->start();
        workers.push_back(worker);
        threads.push_back(std::move(thread));
    }
}

StoreWorker *Store::Private::quietestReader() const
{
    return *std::min_element(workers.begin() + 1, workers.end(),
                             [](const auto *a, const auto *b) { return a->pending() < b->pending(); });
}

/// Opens every reader on its own thread; `done` is called once, by the last of them, with the first error
/// there was.
void Store::Private::openReaders(const std::function<void(const Result<void> &)> &done) const
{
    struct Progress
    {
        QMutex mutex;
        size_t missing;
        Result<void> result;
    };
    auto progress = std::make_shared<Progress>();
    progress->missing = workers.size() - 1;
    for (size_t i = 1; i < workers.size(); ++i) {
        workers[i]->postOpening([progress, done](StoreWorker &reader) {
            const auto opened = reader.open();
            QMutexLocker lock(&progress->mutex);
            if (!opened && progress->result)
                progress->result = opened;
            if (--progress->missing == 0)
                done(progress->result);
        });
    }
}

Store::Store(StoreAddress address, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->address = std::move(address);
}

Store::~Store()
{
    for (StoreWorker *worker : d->workers)
        worker->stop();
    // The writer first: while it opens it may still speak to the readers.
    for (const auto &thread : d->threads) {
        thread->quit();
        thread->wait();
    }
}

const StoreAddress &Store::address() const
{
    return d->address;
}

void Store::setPassword(const QString &password)
{
    d->password = password;
}

QFuture<Result<void>> Store::open(Mode mode)
{
    if (d->workers.empty())
        d->start(this);
    d->isLost = false;
    // Ends with its last copy at the latest, so that a Store destroyed half way leaves nobody waiting.
    struct Opening
    {
        QPromise<Result<void>> promise;
        void end(const Result<void> &result)
        {
            promise.addResult(result);
            promise.finish();
        }
    };
    auto opening = std::make_shared<Opening>();
    opening->promise.start();
    const auto future = opening->promise.future();
    for (StoreWorker *worker : d->workers)
        worker->postOpening([password = d->password](StoreWorker &each) { each.setPassword(password); });
    d->workers.front()->postOpening([this, opening, mode](StoreWorker &writer) {
        writer.close();
        auto opened = writer.prepare(mode);
        if (opened)
            opened = writer.open();
        if (!opened) {
            opening->end(opened);
            return;
        }
        d->openReaders([opening](const Result<void> &result) { opening->end(result); });
    });
    return future;
}

void Store::postBody(Way way, Topics topics, Body body, Refuse refuse, std::function<void()> finish)
{
    const bool writing = way != Way::Reading;
    StoreJob job;
    if (writing)
        job.unit = way == Way::WritingRepeatable ? StoreEngine::Unit::Repeatable : StoreEngine::Unit::Writing;
    job.isSure = way == Way::WritingSurely;
    job.topics = topics;
    job.body = std::move(body);
    job.refuse = std::move(refuse);
    job.finish = std::move(finish);
    if (d->workers.empty()) {
        job.end({Error::Kind::Storage, tr("The workspace is not open. Open it and try again."), {}});
        return;
    }
    (writing ? d->workers.front() : d->quietestReader())->post(std::move(job));
}

} // namespace slipway
