#pragma once

#include "models/base/async.h"
#include "models/base/clock.h"
#include "models/commands/commandcontext.h"
#include "models/commands/environmentcommands.h"
#include "models/commands/initworkspace.h"
#include "models/commands/projectcommands.h"
#include "models/git/gitservice.h"
#include "models/ledger/ledger.h"
#include "models/store/deploymentstore.h"
#include "models/store/store.h"

#include <QTemporaryDir>
#include <QTest>

namespace slipway {

using namespace Qt::StringLiterals;

/// Waits for a future in the test's event loop; a future that never ends fails the test by its kind.
template <class R> inline R ended(const QFuture<R> &future)
{
    R result = fail(Error::Kind::Bug, u"the future did not end"_s);
    bool done = false;
    QObject receiver;
    whenDone(future, &receiver, [&](const R &answer) {
        result = answer;
        done = true;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 30000); }();
    return result;
}

/// A workspace with a project over a scratch repository, and one person at work.
class Office
{
public:
    /// `address` empty: a file of its own. Another one's: a second Slipway on the same workspace.
    explicit Office(const QString &address = {})
        : m_address(address.isEmpty() ? m_folder.filePath(u"team.slipway"_s) : address),
          m_store(*StoreAddress::parse(m_address)),
          m_git(m_folder.filePath(u"cache"_s), m_folder.filePath(u"mirrors"_s)),
          m_clock(QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC))
    {
    }
    const QString &address() const { return m_address; }
    bool open() { return ended(m_store.open(Store::Mode::OpenExisting)).has_value(); }

    CommandContext context() { return {{&m_store, &m_git, &m_clock}, actor}; }
    FixedClock &clock() { return m_clock; }
    Store &store() { return m_store; }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    bool init() { return ended(initWorkspace(context())).has_value(); }
    bool furnish(const QString &repository)
    {
        Project project;
        project.name = u"web"_s;
        project.repository = repository;
        return init() && ended(addProject(context(), project)).has_value()
            && ended(addEnvironment(context(), {u"staging"_s, {}, {}, {}})).has_value()
            && ended(addEnvironment(context(), {u"prod"_s, {}, {}, {}})).has_value();
    }
    LedgerEntry newestEntry()
    {
        const auto page = ended(m_store.read([](Database &db) { return Ledger(db).page(0, 1); }));
        return page && !page->isEmpty() ? page->first() : LedgerEntry();
    }
    qint64 deploymentCount()
    {
        return ended(m_store.read([](Database &db) { return DeploymentStore(db).count({}); })).value_or(-1);
    }
    /// From here on no entry can be written.
    bool breakLedger()
    {
        return ended(
                   m_store.write(
                       Store::LedgerTopic,
                       [](Database &db) -> Result<qint64> {
                           return db.execute(
                               u"CREATE TRIGGER test_no_entry BEFORE INSERT ON ledger BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
                       }))
            .has_value();
    }

    QString actor = u"ada"_s;

private:
    QTemporaryDir m_folder;
    QString m_address;
    Store m_store;
    GitService m_git;
    FixedClock m_clock;
};

inline Error::Kind kindOf(const auto &result)
{
    return result ? Error::Kind::Bug : result.error().kind;
}

} // namespace slipway
