#include "models/items/choicelistmodel.h"
#include "models/items/commitlistmodel.h"
#include "models/items/comparisonlistmodel.h"
#include "models/items/dependencylistmodel.h"
#include "models/items/filediffmodel.h"
#include "models/items/filelistmodel.h"
#include "views/dialogs/pointpicker.h"
#include "views/pages/comparepage.h"
#include "views/pages/graphstripview.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class ComparePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        projects.setRows({{0, u"All projects"_s, {}}, {1, u"shop"_s, {}}, {2, u"search"_s, {}}});
        points.setRows({{1, u"staging"_s, {}}, {2, u"production"_s, {}}, {0, u"1.4.0"_s, {}}});
        page = std::make_unique<ComparePage>(
            theme, CompareModels{projects, points, commits, files, dependencies, fileDiff, summaries});
        page->showContent();
        page->resize(1200, 800);
        page->show();
    }
    void cleanup() { page.reset(); }

    void writingTwoPointsAsksForTheirComparison()
    {
        QSignalSpy asked(page.get(), &ComparePage::compareRequested);
        page->findChild<QComboBox *>(u"project"_s)->setCurrentText(u"shop"_s);
        QCOMPARE(asked.count(), 0);
        auto *from = page->findChild<PointPicker *>(u"from"_s);
        auto *to = page->findChild<PointPicker *>(u"to"_s);
        QTest::keyClicks(from->lineEdit(), u"production"_s);
        QTest::keyClick(from->lineEdit(), Qt::Key_Return);
        QTest::keyClicks(to->lineEdit(), u"staging"_s);
        QTest::keyClick(to->lineEdit(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0], (QVariantList{u"shop"_s, u"production"_s, u"staging"_s}));
    }

    void whatWasWrittenStaysWhenTheListChanges()
    {
        auto *from = page->findChild<PointPicker *>(u"from"_s);
        page->setPoints(u"prod@2026-11-01"_s, u"main"_s);
        points.setRows({});
        points.setRows({{1, u"dev"_s, {}}});
        QCOMPARE(from->currentText(), u"prod@2026-11-01"_s);
        QCOMPARE(page->from(), u"prod@2026-11-01"_s);
    }

    void swappingTurnsTheQuestionRound()
    {
        page->setPoints(u"production"_s, u"staging"_s);
        QSignalSpy asked(page.get(), &ComparePage::compareRequested);
        page->findChild<QPushButton *>(u"swap"_s)->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0], (QVariantList{QString(), u"staging"_s, u"production"_s}));
    }

    void openedFromTheBoardItAsksOnce()
    {
        QSignalSpy asked(page.get(), &ComparePage::compareRequested);
        PageRequest request;
        request.project = u"search"_s;
        request.from = u"production"_s;
        request.to = u"staging"_s;
        page->openWith(request);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0], (QVariantList{u"search"_s, u"production"_s, u"staging"_s}));
    }

    void choosingAFileAsksForItsChangeAndTheLargeOnesOnWish()
    {
        QSignalSpy asked(page.get(), &ComparePage::fileDiffRequested);
        FileChange change;
        change.path = u"web/package-lock.json"_s;
        files.setRows({change});
        ComparisonVerdict verdict;
        verdict.filesChanged = 1;
        page->showVerdict(verdict);
        page->findChild<QTabBar *>(u"differenceTabs"_s)->setCurrentIndex(1);
        auto *table = page->findChild<QTableView *>(u"files"_s);
        table->setCurrentIndex(files.index(0, 0));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][1].toBool(), false);
        FileDiff large;
        large.path = change.path;
        large.isLarge = true;
        fileDiff.setDiff(large);
        page->showFileDiff();
        auto *whole = page->findChild<QPushButton *>(u"showWholeDiff"_s);
        QVERIFY(whole->isVisible());
        whole->click();
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked[1][1].toBool(), true);
        large.isLarge = false;
        large.lines = {{DiffLine::Kind::Added, 0, 1, u"x"_s}};
        fileDiff.setDiff(large);
        page->showFileDiff();
        QVERIFY(!whole->isVisible());
        QVERIFY(page->findChild<QTableView *>(u"fileDiff"_s)->isVisible());
    }

    void enterOnAPickedCommitGoesToTheSameChangeOnTheOtherSide()
    {
        Commit here;
        here.id = *CommitId::parse(QString(40, u'1'));
        Commit there;
        there.id = *CommitId::parse(QString(40, u'2'));
        here.equivalent = there.id;
        there.equivalent = here.id;
        commits.setGroups({{u"Only in staging: 1"_s, {here}}, {u"Only in production: 1"_s, {there}}});
        page->showVerdict({});
        auto *table = page->findChild<QTableView *>(u"commits"_s);
        table->setCurrentIndex(commits.index(1, 2));
        Q_EMIT table->activated(table->currentIndex());
        QCOMPARE(table->currentIndex().row(), 3);
    }

    void changedPackagesAreATabOfTheirOwn()
    {
        auto *tabs = page->findChild<QTabBar *>(u"differenceTabs"_s);
        auto *table = page->findChild<QTableView *>(u"dependencies"_s);
        QCOMPARE(tabs->count(), 3);
        QVERIFY2(!tabs->isTabVisible(2), "without lock files there is nothing to open");
        dependencies.setRows(dependencyChanges(u"yarn.lock"_s, {{u"ms"_s, {u"1.0.0"_s}}},
                                               {{u"ms"_s, {u"2.0.0"_s}}, {u"new"_s, {u"1.0.0"_s}}}));
        const QString words = dependencyWords(dependencies.rows());
        QCOMPARE(words, u"2 package(s) changed: 1 added, 1 with a new major version"_s);
        page->showDependencies(words, {u"go.sum: it is too large"_s});
        QVERIFY(tabs->isTabVisible(2));
        QCOMPARE(tabs->tabText(2), u"2 package(s)"_s);
        tabs->setCurrentIndex(2);
        QTRY_VERIFY(table->isVisible());
        QVERIFY(
            page->findChild<QLabel *>(u"dependencyWords"_s)->text().contains(u"go.sum: it is too large"_s));
        QCOMPARE(dependencies.index(0, DependencyListModel::KindColumn).data().toString(),
                 u"raised, major"_s);
        dependencies.setRows({});
        page->showDependencies({}, {});
        QVERIFY(!tabs->isTabVisible(2));
    }

    void theStripSaysWhereEverythingStands()
    {
        auto *strip = page->findChild<GraphStripView *>(u"graphStrip"_s);
        QVERIFY(!strip->isVisible());
        using Place = StripMark::Place;
        page->showStrip({u"production"_s,
                         u"dev"_s,
                         u"abcd1234"_s,
                         2,
                         31,
                         {{u"staging"_s, u"1.4.0"_s, Place::OnTo, 12},
                          {u"qa"_s, u"1.3.0"_s, Place::Before, 4},
                          {u"lab"_s, u"x"_s, Place::Aside, 1},
                          {u"old"_s, u"y"_s, Place::Unknown, 0}}});
        QVERIFY(strip->isVisible());
        const QStringList said = strip->accessibleDescription().split(u'\n');
        QCOMPARE(
            said,
            (QStringList{u"production and dev part at abcd1234"_s, u"31 commit(s) to dev"_s,
                         u"2 commit(s) to production"_s, u"staging (1.4.0): 12 commit(s) on the way to dev"_s,
                         u"qa (1.3.0): 4 commit(s) before they part"_s,
                         u"lab (x): beside both, with 1 commit(s) of its own"_s,
                         u"old (y): its commit is unknown"_s}));
        QVERIFY(!strip->grab().isNull());
        page->showStrip({});
        QVERIFY(!strip->isVisible());
    }

    void theGroupingIsAWish()
    {
        QSignalSpy chosen(page.get(), &ComparePage::groupingChosen);
        auto *box = page->findChild<QComboBox *>(u"commitGrouping"_s);
        QVERIFY(!box->accessibleName().isEmpty());
        Q_EMIT box->activated(1);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<CommitGrouping>(), CommitGrouping::Type);
    }

    void theVerdictIsTheLargestSentenceAndDecidesWhatCanBePressed()
    {
        ComparisonVerdict verdict;
        verdict.sentence = u"staging is 31 commits ahead of production."_s;
        verdict.relation = Relation::Ahead;
        verdict.onlyInTo = 31;
        page->showVerdict(verdict);
        QCOMPARE(page->findChild<QLabel *>(u"verdict"_s)->text(), verdict.sentence);
        QVERIFY(page->findChild<QPushButton *>(u"generateNotes"_s)->isEnabled());
        QVERIFY(!page->findChild<QPushButton *>(u"requestApproval"_s)->isEnabled());
        verdict.release = u"1.4.0"_s;
        verdict.environment = u"production"_s;
        page->showVerdict(verdict);
        QSignalSpy wanted(page.get(), &ComparePage::approvalRequested);
        page->findChild<QPushButton *>(u"requestApproval"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0], (QVariantList{QString(), u"1.4.0"_s, u"production"_s}));
    }

    void ofAllProjectsOneIsOpenedWithEnter()
    {
        page->setPoints(u"production"_s, u"staging"_s);
        summaries.setRows({{u"shop"_s, u"1.3.0"_s, u"1.4.0"_s, Relation::Ahead, 31, 0, 1, 12},
                           {u"search"_s, u"2.0.0"_s, u"2.0.0"_s, Relation::Identical, 0, 0, 0, 0}});
        page->showSummaries();
        QSignalSpy asked(page.get(), &ComparePage::compareRequested);
        auto *table = page->findChild<QTableView *>(u"summaries"_s);
        table->setCurrentIndex(summaries.index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), u"shop"_s);
    }

private:
    Theme theme{*qApp};
    ChoiceListModel projects;
    ChoiceListModel points;
    CommitListModel commits;
    FileListModel files;
    DependencyListModel dependencies;
    FileDiffModel fileDiff;
    ComparisonListModel summaries;
    std::unique_ptr<ComparePage> page;
};

QTEST_MAIN(ComparePageTest)
#include "tst_comparepage.moc"
