#include "models/git/gitservice.h"
#include "models/store/projectstore.h"
#include "models/sync/syncservice.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/teststore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using slipway::tests::waitFor;

/// Repositories that are looked into by themselves say when there is something new, and only then.
class TestPollProjects : public QObject
{
    Q_OBJECT

    static int tellings(const QSignalSpy &spy)
    {
        int count = 0;
        for (const QList<QVariant> &signal : spy)
            count += signal.first().value<Store::Topics>() & Store::ProjectsTopic ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void newCommitsAreTold()
    {
        ScratchRepository repository;
        repository.change(u"feat: begin"_s, u"file"_s);
        tests::TestStore kept(StoreAddress::Engine::Sqlite);
        QVERIFY(waitFor(kept.store().open(Store::Mode::Create)));
        QVERIFY(kept.write([&](Database &db) {
            Project project;
            project.name = u"shop"_s;
            project.repository = repository.path();
            return ProjectStore(db).add(project);
        }));
        GitService git(kept.folder() + u"/cache"_s, kept.folder() + u"/mirrors"_s);
        const SystemClock clock;
        SyncService service(
            kept.store(), git, [](const Connection &) { return readyFuture(Result<QString>(QString())); },
            clock);
        QTest::qWait(50); // that there is a project now is told too
        QSignalSpy changed(&kept.store(), &Store::changed);
        for (int look = 0; look < 2; ++look) {
            const auto report = waitFor(service.pollProjects({u"shop"_s}));
            QVERIFY(report && report->isWhole());
            QVERIFY(!service.isRunning());
        }
        QTest::qWait(50);
        QCOMPARE(tellings(changed), 0);
        repository.change(u"feat: more"_s, u"file"_s);
        QVERIFY(waitFor(service.pollProjects({u"shop"_s})));
        QTRY_COMPARE(tellings(changed), 1);

        const auto nothing = waitFor(service.pollProjects({})); // not: everything
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().kind, Error::Kind::Refused);
    }
};

QTEST_GUILESS_MAIN(TestPollProjects)
#include "tst_pollprojects.moc"
