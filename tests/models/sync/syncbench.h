#pragma once

#include "models/git/gitservice.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"
#include "models/sync/pollplan.h"
#include "models/sync/syncservice.h"
#include "tests/support/faultserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

namespace slipway {

template <class R> R waitForResult(const QFuture<R> &future, int milliseconds = 60000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, milliseconds) || future.resultCount() == 0)
        return R(fail(Error::Kind::Bug, QStringLiteral("no answer")));
    return future.resultAt(0);
}

/// The longest time that the event loop of this thread stood still, and how much of it the thread would have
/// gone on, had a core been free: that is the machine's, not ours.
class LoopGap : public QObject
{
public:
    struct Length
    {
        qint64 all = 0; ///< milliseconds
        qint64 ours = 0; ///< less what was waited for a core
    };

    LoopGap()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &LoopGap::look);
        m_waited = waitedForCore();
        m_since.start();
        m_timer.start(10);
    }
    /// The one that was longest by our own doing; by now.
    Length longest()
    {
        look();
        return m_longest;
    }

private:
    /// Milliseconds so far, as Linux counts them; 0 where it does not.
    static double waitedForCore()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() / 1e6 : 0;
    }
    void look()
    {
        const double waited = waitedForCore();
        const qint64 all = m_since.restart();
        const qint64 ours = std::max<qint64>(0, all - qint64(waited - std::exchange(m_waited, waited)));
        if (ours > m_longest.ours)
            m_longest = {all, ours};
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    Length m_longest;
    double m_waited = 0;
};

/// How far this process's memory rose above what it was, at its highest.
class MemoryPeak
{
public:
    MemoryPeak()
    {
        QFile file(QStringLiteral("/proc/self/clear_refs"));
        if (file.open(QIODevice::WriteOnly))
            file.write("5");
        file.close();
        m_before = figure("VmRSS:");
    }
    qint64 mebibytes() const { return (figure("VmHWM:") - m_before) / 1024; }

private:
    static qint64 figure(const QByteArray &name)
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = file.readAll();
        const qsizetype at = text.indexOf(name);
        return at < 0 ? 0 : text.sliced(at + name.size(), 20).simplified().split(' ').value(0).toLongLong();
    }
    qint64 m_before = 0;
};

/// The true time and a shift.
class ShiftedClock final : public Clock
{
public:
    QDateTime now() const override { return SystemClock().now().addMSecs(m_shift); }
    void advance(std::chrono::milliseconds time) { m_shift += time.count(); }

private:
    qint64 m_shift = 0;
};

/// A workspace with one project and one environment, and what syncs it, with limits short enough for tests.
class SyncBench
{
public:
    static HttpLimits quickLimits()
    {
        using namespace std::chrono_literals;
        return {.connect = 2000ms,
                .firstByte = 3000ms,
                .whole = 5000ms,
                .retry = {.attempts = 3, .base = 20ms, .cap = 50ms, .longestWait = 10s}};
    }

    explicit SyncBench(const QString &secret = QStringLiteral("secret"))
        : m_store(*StoreAddress::parse(m_folder.filePath(QStringLiteral("w.slipway")))),
          m_git(m_folder.filePath(QStringLiteral("cache")), m_folder.filePath(QStringLiteral("mirrors"))),
          m_sync(
              m_store, m_git, [secret](const Connection &) { return readyFuture(Result<QString>(secret)); },
              m_clock)
    {
        m_sync.setLimits(quickLimits());
        m_isUsable = bool(waitForResult(m_store.open(Store::Mode::Create)))
            && waitForResult(m_store.write(Store::AllTopics, [](Database &db) -> Result<void> {
                         Project project;
                         project.name = QStringLiteral("shop");
                         project.repository = QStringLiteral("/nowhere/shop");
                         Environment environment;
                         environment.name = QStringLiteral("prod");
                         if (const auto id = ProjectStore(db).add(project); !id)
                             return fail(id.error());
                         const auto id = EnvironmentStore(db).add(environment);
                         return id ? Result<void>() : Result<void>(fail(id.error()));
                     }));
    }

    bool isUsable() const { return m_isUsable; }
    SyncService &service() { return m_sync; }
    ShiftedClock &clock() { return m_clock; }
    QString folder() const { return m_folder.path(); }

    bool connectTo(const QString &name, const QUrl &url, const QString &caFile = {})
    {
        Connection connection;
        connection.name = name;
        connection.url = url.toString();
        connection.tokenSource = TokenSource::Keyring;
        connection.caFile = caFile;
        return connectBy(connection);
    }

    bool connectBy(const Connection &connection)
    {
        m_names << connection.name;
        return bool(waitForResult(m_store.write(
            Store::AllTopics, [connection](Database &db) { return ConnectionStore(db).add(connection); })));
    }

    /// Syncs every connection; a report by name.
    QHash<QString, SourceReport> sync()
    {
        QHash<QString, SourceReport> reports;
        const auto report = waitForResult(m_sync.sync({.connections = m_names}));
        if (report) {
            for (const SourceReport &source : report->sources)
                reports.insert(source.name, source);
        }
        return reports;
    }

    template <class Work> auto read(Work work) { return waitForResult(m_store.read(work)); }
    template <class Work> auto write(Work work)
    {
        return waitForResult(m_store.write(Store::AllTopics, work));
    }

    QVector<Deployment> stored()
    {
        const auto page =
            waitForResult(m_store.read([](Database &db) { return DeploymentStore(db).page({}, {}, 20000); }));
        return page ? page->rows : QVector<Deployment>();
    }

    /// What is stored of one connection.
    QVector<Deployment> storedOf(const QString &connection)
    {
        QVector<Deployment> rows = stored();
        rows.removeIf([&](const Deployment &row) { return row.source != connection; });
        return rows;
    }

private:
    QTemporaryDir m_folder;
    ShiftedClock m_clock;
    Store m_store;
    GitService m_git;
    SyncService m_sync;
    QStringList m_names;
    bool m_isUsable = false;
};

} // namespace slipway
