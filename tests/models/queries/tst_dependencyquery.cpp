#include "models/git/gitservice.h"
#include "models/queries/dependencyquery.h"
#include "tests/support/teststore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// What the lock files say differently, and that not knowing it is not nothing.
class tst_DependencyQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRepositoryThatCannotBeReadIsSaid()
    {
        const QTemporaryDir folder;
        GitService git(folder.filePath(u"cache"_s), folder.filePath(u"mirrors"_s));
        ProjectComparison comparison;
        comparison.project.repository = u"/no/such/repository"_s;
        comparison.from.commit = *CommitId::parse(QString(40, u'a'));
        comparison.to.commit = *CommitId::parse(QString(40, u'b'));
        const auto answer = tests::waitFor(askDependencyChanges({nullptr, &git, nullptr}, comparison));
        QVERIFY(!answer);
        const DependencyDelta shown = shownOf(answer);
        QCOMPARE(shown.unread, QStringList{answer.error().message});
        QVERIFY(shown.changes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_DependencyQuery)
#include "tst_dependencyquery.moc"
