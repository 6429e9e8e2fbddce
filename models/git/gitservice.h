#pragma once

#include "models/base/async.h"
#include "models/git/history.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace slipway {

/// Where git work happens: a bounded pool, one job a repository at a time, the newest snapshot of each
/// repository kept. Lives on the thread that made it; functions return at once.
class GitService : public QObject
{
    Q_OBJECT
public:
    /// `cacheFolder`: the user's cache, for indices; `mirrorFolder`: the data folder, for clones of URLs.
    GitService(QString cacheFolder, QString mirrorFolder, QObject *parent = nullptr);
    ~GitService() override;

    /// The folder a project's repository is read from: its path, or its mirror's.
    QString folderOf(const QString &pathOrUrl) const;

    /// The snapshot of a repository, brought up to date if its refs changed since; concurrent callers share
    /// one read.
    QFuture<Result<std::shared_ptr<const History>>> history(const QString &pathOrUrl);

    /// Clones or fetches a URL into its mirror by child `git` (safe settings, own deadline, can be ended). A
    /// path is left alone.
    QFuture<Result<void>> update(const QString &pathOrUrl);

    /// Ends running children and reads; their futures end as Cancelled.
    void cancelAll();

Q_SIGNALS:
    void progressed(const QString &pathOrUrl, qint64 done, qint64 total);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway
