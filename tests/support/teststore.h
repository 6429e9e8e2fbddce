#pragma once

#include "models/base/result.h"
#include "models/store/store.h"

#include <QFuture>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Checks that a Result has a value, and prints its error's words where it has not.
#define SLIPWAY_VERIFY(result)                                                                               \
    do {                                                                                                     \
        const auto &slipwayChecked = (result);                                                               \
        QVERIFY2(slipwayChecked.has_value(), slipway::tests::wordsOf(slipwayChecked).constData());           \
    } while (false)

namespace slipway::tests {

template <class T> QByteArray wordsOf(const Result<T> &result)
{
    if (result.has_value())
        return {};
    return (result.error().message + QStringLiteral(" | ") + result.error().detail).toUtf8();
}

/// Waits for a future of a Result while events go on.
template <class R> R waitFor(const QFuture<R> &future, int milliseconds = 600000)
{
    QElapsedTimer timer;
    timer.start();
    while (!future.isFinished() && timer.elapsed() < milliseconds)
        QTest::qWait(1);
    if (!future.isFinished() || future.resultCount() == 0)
        return R(fail(Error::Kind::Bug, QStringLiteral("the future did not end with a result")));
    return future.resultAt(0);
}

/// Adds the data rows “… on SQLite” and “… on PostgreSQL” (column `engine`), for tests that run on both.
void addEngineRows(const char *what = "works");

/// A workspace made for one test, in a folder or a database of its own.
class TestStore
{
public:
    explicit TestStore(StoreAddress::Engine engine);
    ~TestStore();

    /// Whether the engine is there at all; where it is not, `whyNot` is what to skip with.
    bool isUsable() const { return m_whyNot.isEmpty(); }
    QString whyNot() const { return m_whyNot; }

    const StoreAddress &address() const { return m_address; }
    Store &store() { return *m_store; }
    QString folder() const { return m_folder.path(); }
    /// A second Store on the same workspace, as another process would have.
    std::unique_ptr<Store> another() const;

    /// Runs work and waits for it.
    template <class Work> auto write(Work work, Store::Topics topics = Store::AllTopics)
    {
        return waitFor(m_store->write(topics, std::move(work)));
    }
    template <class Work> auto read(Work work) { return waitFor(m_store->read(std::move(work))); }

private:
    QTemporaryDir m_folder;
    StoreAddress m_address;
    QString m_whyNot;
    std::unique_ptr<Store> m_store;
};

} // namespace slipway::tests

Q_DECLARE_METATYPE(slipway::StoreAddress::Engine)

/// At the head of a test that runs on both engines: makes `workspace`, skips where the engine is not there,
/// and opens it.
#define SLIPWAY_WORKSPACE(workspace)                                                                         \
    QFETCH(slipway::StoreAddress::Engine, engine);                                                           \
    slipway::tests::TestStore workspace(engine);                                                             \
    if (!workspace.isUsable()) {                                                                             \
        QVERIFY2(!slipway::tests::postgresIsRequired(), qPrintable(workspace.whyNot()));                     \
        QSKIP(qPrintable(workspace.whyNot()));                                                               \
    }                                                                                                        \
    SLIPWAY_VERIFY(slipway::tests::waitFor(workspace.store().open(slipway::Store::Mode::Create)))

namespace slipway::tests {
bool postgresIsRequired();
}
