#include "models/git/history.h"
#include "tests/support/scratchrepository.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// Commits that no ref reaches, some of which git has begun to throw away.
class TestHistoryStray : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneThatIsHalfGoneHidesNoOther()
    {
        ScratchRepository repository;
        repository.change(u"feat: base"_s, u"a"_s);
        const auto onGone = [&](const QString &branch, const QString &from, const QString &message) {
            ScratchRepository::What what;
            what.parents = QStringList{from};
            what.branch = branch;
            return repository.change(message, branch, what);
        };
        const QString whole = onGone(u"one"_s, u"main"_s, u"fix: whole"_s);
        const QString lost = onGone(u"two"_s, u"main"_s, u"fix: lost"_s);
        const QString half = onGone(u"two"_s, lost, u"fix: without its past"_s);
        repository.run({u"branch"_s, u"-D"_s, u"one"_s, u"two"_s});
        QFile::remove(repository.gitFolder() + u"/objects/%1/%2"_s.arg(lost.left(2), lost.mid(2)));

        QTemporaryDir cache;
        const auto loaded = History::load(repository.path(), {cache.path()});
        QVERIFY(loaded);
        QVector<CommitId> ids;
        for (const QString &id : {half, whole, QString(40, u'f')})
            ids << *CommitId::parse(id);
        const auto known = History::knowing(*loaded, ids);
        QVERIFY(!known->has(ids[0]));
        QVERIFY(known->has(ids[1]));
        QVERIFY(!known->has(ids[2]));
        // Asked again, nothing is made anew.
        QCOMPARE(History::knowing(*loaded, ids).get(), known.get());
        QCOMPARE(History::knowing(*loaded, {ids[0]}).get(), known.get());
    }
};

QTEST_GUILESS_MAIN(TestHistoryStray)
#include "tst_historystray.moc"
