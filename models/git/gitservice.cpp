#include "models/git/gitservice.h"

#include "models/base/text.h"
#include "models/git/mirrorupdate.h"
#include "models/git/refsfingerprint.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <atomic>

using namespace Qt::StringLiterals;

namespace slipway {

using HistoryResult = Result<std::shared_ptr<const History>>;

static constexpr int kGitThreads = 2;

/// What is known and under way of one repository. Touched on the service's thread only, but for `cancelled`.
struct RepositoryWork
{
    QByteArray fingerprint;
    std::shared_ptr<const History> snapshot;
    std::optional<QFuture<HistoryResult>> reading;
    std::optional<QFuture<Result<void>>> updating;
    MirrorUpdate *update = nullptr;
    std::shared_ptr<std::atomic_bool> cancelled;
};

class GitService::Private
{
public:
    GitService *q = nullptr;
    QString cacheFolder;
    QString mirrorFolder;
    QThreadPool pool;
    QHash<QString, RepositoryWork> work; ///< by the folder read from

    void finishReading(const QString &folder, const std::shared_ptr<QPromise<HistoryResult>> &promise,
                       HistoryResult result);
    void startReading(const QString &pathOrUrl, const QString &folder,
                      const std::shared_ptr<QPromise<HistoryResult>> &promise);
};

namespace {

struct ReadSnapshot
{
    QByteArray fingerprint;
    HistoryResult history;
};

} // namespace

static bool isAddress(const QString &pathOrUrl)
{
    Project project;
    project.repository = pathOrUrl;
    return project.isUrl();
}

GitService::GitService(QString cacheFolder, QString mirrorFolder, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->q = this;
    d->cacheFolder = std::move(cacheFolder);
    d->mirrorFolder = std::move(mirrorFolder);
    d->pool.setMaxThreadCount(kGitThreads);
}

GitService::~GitService()
{
    cancelAll();
    d->pool.waitForDone();
}

QString GitService::folderOf(const QString &pathOrUrl) const
{
    if (!isAddress(pathOrUrl))
        return QDir::cleanPath(pathOrUrl);
    static const QRegularExpression unfit(u"[^A-Za-z0-9._-]+"_s);
    QString name = pathOrUrl.section(u'/', -1, -1, QString::SectionSkipEmpty).section(u':', -1);
    if (name.endsWith(u".git"_s))
        name.chop(4);
    name = name.remove(unfit).left(40);
    const QByteArray hash =
        QCryptographicHash::hash(pathOrUrl.toUtf8(), QCryptographicHash::Sha256).toHex().left(20);
    return QDir::cleanPath(u"%1/%2-%3.git"_s.arg(d->mirrorFolder, name.startsWith(u'.') ? u"mirror"_s : name,
                                                 QLatin1String(hash)));
}

QFuture<HistoryResult> GitService::history(const QString &pathOrUrl)
{
    const QString folder = folderOf(pathOrUrl);
    RepositoryWork &work = d->work[folder];
    if (work.reading)
        return *work.reading;
    auto promise = std::make_shared<QPromise<HistoryResult>>();
    promise->start();
    work.reading = promise->future();
    const QFuture<HistoryResult> future = *work.reading;
    // One job a repository at a time: what is being fetched is read when it is there.
    if (work.updating)
        whenDone(*work.updating, this, [this, pathOrUrl, folder, promise](const Result<void> &updated) {
            if (!updated && updated.error().kind == Error::Kind::Cancelled)
                d->finishReading(folder, promise, fail(updated.error()));
            else
                d->startReading(pathOrUrl, folder, promise);
        });
    else
        d->startReading(pathOrUrl, folder, promise);
    return future;
}

// Runs on a thread of the pool. The fingerprint is taken first: a change during the reading shows at the next
// one.
static ReadSnapshot readSnapshot(const QString &folder, const QString &cacheFolder,
                                 const QByteArray &fingerprint,
                                 const std::shared_ptr<const History> &snapshot,
                                 const History::Progress &progress)
{
    const auto now = refsFingerprint(folder);
    if (!now)
        return {{}, fail(now.error())};
    if (snapshot && !now->isEmpty() && *now == fingerprint)
        return {fingerprint, snapshot};
    return {*now, History::load(folder, {cacheFolder}, progress)};
}

void GitService::Private::finishReading(const QString &folder,
                                        const std::shared_ptr<QPromise<HistoryResult>> &promise,
                                        HistoryResult result)
{
    work[folder].reading.reset();
    promise->addResult(std::move(result));
    promise->finish();
}

void GitService::Private::startReading(const QString &pathOrUrl, const QString &folder,
                                       const std::shared_ptr<QPromise<HistoryResult>> &promise)
{
    if (isAddress(pathOrUrl) && !QFileInfo::exists(folder)) {
        finishReading(folder, promise,
                      fail(Error::Kind::NotFound,
                           tr("“%1” has not been fetched yet. Synchronise the project first.")
                               .arg(redacted(pathOrUrl))));
        return;
    }
    RepositoryWork &now = work[folder];
    now.cancelled = std::make_shared<std::atomic_bool>(false);
    const auto cancelled = now.cancelled;
    // Kept by value: the job must not look at what belongs to the service's thread.
    const auto job = [service = q, pathOrUrl, folder, cache = cacheFolder, fingerprint = now.fingerprint,
                      snapshot = now.snapshot, cancelled]() -> Result<ReadSnapshot> {
        const History::Progress progress = [&](qint64 done, qint64 total) {
            QMetaObject::invokeMethod(service, [service, pathOrUrl, done, total] {
                Q_EMIT service->progressed(pathOrUrl, done, total);
            });
            return !cancelled->load();
        };
        return readSnapshot(folder, cache, fingerprint, snapshot, progress);
    };
    whenDone(runOn(&pool, job), q, [this, folder, promise](const Result<ReadSnapshot> &read) {
        RepositoryWork &done = work[folder];
        if (read && read->history) {
            done.fingerprint = read->fingerprint;
            done.snapshot = *read->history;
        }
        finishReading(folder, promise, read ? read->history : HistoryResult(fail(read.error())));
    });
}

QFuture<Result<void>> GitService::update(const QString &pathOrUrl)
{
    if (!isAddress(pathOrUrl))
        return readyFuture(Result<void>());
    const QString folder = folderOf(pathOrUrl);
    RepositoryWork &work = d->work[folder];
    if (work.updating)
        return *work.updating;
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    work.updating = promise->future();
    work.update = new MirrorUpdate(pathOrUrl, folder, this);
    connect(work.update, &MirrorUpdate::progressed, this,
            [this, pathOrUrl](qint64 done, qint64 total) { Q_EMIT progressed(pathOrUrl, done, total); });
    connect(work.update, &MirrorUpdate::finished, this, [this, folder, promise](const Result<void> &result) {
        RepositoryWork &done = d->work[folder];
        done.update->deleteLater();
        done.update = nullptr;
        done.updating.reset();
        promise->addResult(result);
        promise->finish();
    });
    const QFuture<Result<void>> future = *work.updating;
    work.update->start();
    return future;
}

void GitService::cancelAll()
{
    for (RepositoryWork &work : d->work) {
        if (work.cancelled)
            work.cancelled->store(true);
        if (work.update)
            work.update->cancel();
    }
}

} // namespace slipway
