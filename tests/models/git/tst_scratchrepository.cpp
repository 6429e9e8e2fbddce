#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestScratchRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesCommitsTagsBranchesAndMerges();
    void namesWhatItMadeTheSameInEveryRun();
};

void TestScratchRepository::makesCommitsTagsBranchesAndMerges()
{
    ScratchRepository repository;
    const QString first = repository.change(u"feat: first"_s, u"a.txt"_s);
    repository.tag(u"v1"_s);
    repository.branch(u"side"_s);
    const QString left = repository.change(u"fix: left"_s, u"a.txt"_s);
    ScratchRepository::What onSide;
    onSide.branch = u"side"_s;
    const QString right = repository.change(u"fix: right"_s, u"b.txt"_s, onSide);
    const QString merged = repository.merge(u"side"_s);
    repository.tag(u"v2"_s, u"HEAD"_s, u"second"_s);

    QCOMPARE(repository.idOf(u"HEAD^1"_s), left);
    QCOMPARE(repository.idOf(u"HEAD^2"_s), right);
    QCOMPARE(repository.run({u"merge-base"_s, left, right}), first);
    QCOMPARE(repository.idOf(u"v2^{commit}"_s), merged);
    QCOMPARE(repository.run({u"cat-file"_s, u"-t"_s, u"v2"_s}), u"tag"_s);
    QCOMPARE(repository.idOf(u"v1"_s), first);
    QCOMPARE(repository.lines({u"ls-tree"_s, u"--name-only"_s, u"HEAD"_s}),
             (QStringList{u"a.txt"_s, u"b.txt"_s}));

    ScratchRepository::What root;
    root.parents = QStringList();
    root.branch = u"other"_s;
    repository.commit(u"another root"_s, root);
    QCOMPARE(repository.run({u"rev-list"_s, u"--count"_s, u"other"_s}), u"1"_s);
}

void TestScratchRepository::namesWhatItMadeTheSameInEveryRun()
{
    ScratchRepository one;
    ScratchRepository other({u"--bare"_s});
    QCOMPARE(one.change(u"x"_s, u"f"_s), other.change(u"x"_s, u"f"_s));
    QVERIFY(!one.tryRun({u"rev-parse"_s, u"--verify"_s, u"nothing"_s}));
}

QTEST_GUILESS_MAIN(TestScratchRepository)
#include "tst_scratchrepository.moc"
