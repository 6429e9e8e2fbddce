#pragma once

#include "models/base/async.h"
#include "models/base/result.h"
#include "models/store/database.h"
#include "models/store/storeaddress.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace slipway {

/// The workspace: one writer and a few reader connections, each on its own thread with an event loop.
/// Lives on the thread that made it (the GUI's, or the command line's main thread); every public function may
/// be called from that thread only and returns at once. Only values cross threads.
class Store : public QObject
{
    Q_OBJECT
public:
    /// What a change touched; whoever shows it asks again.
    enum Topic {
        ProjectsTopic = 0x01,
        EnvironmentsTopic = 0x02,
        DeploymentsTopic = 0x04,
        ApprovalsTopic = 0x08,
        ConnectionsTopic = 0x10,
        LedgerTopic = 0x20,
        AllTopics = 0x3f
    };
    Q_DECLARE_FLAGS(Topics, Topic)
    Q_FLAG(Topics)

    enum class Mode {
        OpenExisting, ///< refuses where nothing is
        Create, ///< refuses where something is
        OpenOrCreate
    };

    explicit Store(StoreAddress address, QObject *parent = nullptr);
    ~Store() override;

    const StoreAddress &address() const;

    /// The password for a PostgreSQL server, kept in memory only; to be said before `open`. Without one the
    /// server's own ways are used (~/.pgpass, a service file, a certificate).
    void setPassword(const QString &password);

    /// Opens or makes the workspace and brings its tables up to date. Error::Storage (or Invalid, Auth,
    /// Network, NotFound) with a sentence of its own for: empty file, HTML, truncated, another program's
    /// SQLite, a directory, no permission, newer than this Slipway, unreachable server, wrong password. Never
    /// overwrites anything.
    QFuture<Result<void>> open(Mode mode);

    /// Runs `work(Database &) -> Result<T>` on a reader thread; sees one consistent state. Never waits for
    /// the writer.
    template <class Work> auto read(Work work) -> QFuture<std::invoke_result_t<Work &, Database &>>
    {
        return post(Way::Reading, {}, std::move(work));
    }

    /// Runs `work(Database &) -> Result<T>` on the writer thread as one unit of work: committed when it has a
    /// value, rolled back when it is an error. After the commit, and before the future ends,
    /// `changed(topics)` is queued.
    template <class Work>
    auto write(Topics topics, Work work) -> QFuture<std::invoke_result_t<Work &, Database &>>
    {
        return post(Way::Writing, topics, std::move(work));
    }

    /// As `write`, but run even when the Store goes before its turn comes, which then waits for it: for the
    /// few lines a person wrote. What was posted otherwise is refused then.
    template <class Work>
    auto writeSurely(Topics topics, Work work) -> QFuture<std::invoke_result_t<Work &, Database &>>
    {
        return post(Way::WritingSurely, topics, std::move(work));
    }

    /// As `write`, for what a server or the tables themselves can be asked for again: the commit does not
    /// wait for the disk. After a power failure (not after a crash of ours) the last of these units may be
    /// missing, each as a whole and never one from the middle; the next `write` waits for them as well.
    template <class Work>
    auto writeRepeatable(Topics topics, Work work) -> QFuture<std::invoke_result_t<Work &, Database &>>
    {
        return post(Way::WritingRepeatable, topics, std::move(work));
    }

Q_SIGNALS:
    /// A commit of ours, or of another process (then AllTopics). On the Store's thread, after the commit.
    void changed(slipway::Store::Topics topics);
    /// The connection to the workspace was lost; reads and writes fail until `open` works again.
    void lost(const slipway::Error &error);

private:
    enum class Way { Reading, Writing, WritingSurely, WritingRepeatable };
    /// Called on the connection's thread: begins, calls `body`, commits or rolls back by what it returns.
    using Body = std::function<bool(Database &)>;
    using Refuse = std::function<void(const Error &)>;
    void postBody(Way way, Topics topics, Body body, Refuse refuse, std::function<void()> finish);

    template <class Work>
    auto post(Way way, Topics topics, Work work) -> QFuture<std::invoke_result_t<Work &, Database &>>
    {
        using R = std::invoke_result_t<Work &, Database &>;
        static_assert(IsResult<R>::value, "work over the store returns a Result");
        auto promise = std::make_shared<QPromise<R>>();
        auto answer = std::make_shared<std::optional<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        postBody(
            way, topics,
            [answer, work = std::move(work)](Database &db) mutable {
                auto call = [&] { return work(db); };
                answer->emplace(runGuarded(call));
                return (*answer)->has_value();
            },
            // A commit that failed replaces what the work said.
            [answer](const Error &error) { answer->emplace(R(fail(error))); },
            [promise, answer] {
                if (*answer)
                    promise->addResult(std::move(**answer));
                promise->finish();
            });
        return future;
    }

    class Private;
    std::unique_ptr<Private> d;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Store::Topics)

} // namespace slipway
