// Promoting and rolling back from where a person stands: a cell, a release, a comparison, a past deployment.
#include "models/items/boardmodel.h"
#include "models/items/choicelistmodel.h"
#include "models/items/commitlistmodel.h"
#include "models/items/comparisonlistmodel.h"
#include "models/items/dependencylistmodel.h"
#include "models/items/deploymentlistmodel.h"
#include "models/items/filediffmodel.h"
#include "models/items/filelistmodel.h"
#include "models/items/releaselistmodel.h"
#include "tests/support/sampleboard.h"
#include "views/pages/boardpage.h"
#include "views/pages/comparepage.h"
#include "views/pages/historypage.h"
#include "views/pages/releasespage.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class StandingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCellsReleaseGoesOneEnvironmentFurther()
    {
        BoardModel model;
        BoardPage page(model, theme);
        showBoard(model, page);
        stand(page, model, u"search"_s, 2);
        QSignalSpy promote(&page, &BoardPage::promoteRequested);
        QSignalSpy back(&page, &BoardPage::rollbackRequested);
        auto *view = page.findChild<BoardView *>();
        const QString live = view->current().version;
        QVERIFY(!live.isEmpty());
        QTest::keyClick(view, Qt::Key_P);
        QCOMPARE(promote.size(), 1);
        QCOMPARE(promote.first(), (QVariantList{u"search"_s, live, u"production"_s}));
        QTest::keyClick(view, Qt::Key_B);
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.first(), (QVariantList{u"search"_s, u"staging"_s}));
        QVERIFY(page.findChild<QAction *>(u"promote"_s)->text().contains(live));
    }

    void intoTheLastEnvironmentGoesWhatIsLiveBeforeIt()
    {
        BoardModel model;
        BoardPage page(model, theme);
        showBoard(model, page);
        const QModelIndex last = stand(page, model, u"search"_s, 3);
        const QString before =
            last.siblingAtColumn(last.column() - 1).data(BoardModel::VersionRole).toString();
        QVERIFY(before != last.data(BoardModel::VersionRole).toString());
        const Standing here = page.standing();
        QCOMPARE(here.release, before);
        QCOMPARE(here.onward, u"production"_s);
        QCOMPARE(here.environment, u"production"_s);
    }

    void nothingIsPromotedInThePast()
    {
        BoardModel model;
        BoardPage page(model, theme);
        showBoard(model, page);
        stand(page, model, u"search"_s, 2);
        auto *promote = page.findChild<QAction *>(u"promote"_s);
        auto *back = page.findChild<QAction *>(u"rollBack"_s);
        QVERIFY(promote->isEnabled() && back->isEnabled());
        page.setMoment(test::sampleNow().addDays(-7));
        QVERIFY(!promote->isEnabled() && !back->isEnabled());
        QCOMPARE(page.standing().onward, QString());
    }

    void aHostileNameInTheMenuStaysAName()
    {
        Board board = test::sampleBoard();
        board.environments[3].name = u"<b>prod</b> & co\u202e"_s;
        BoardModel model;
        BoardPage page(model, theme);
        model.setBoard(board);
        page.showContent();
        stand(page, model, u"search"_s, 2);
        const QString text = page.findChild<QAction *>(u"promote"_s)->text();
        QVERIFY2(text.contains(u"<b>prod</b> && co"_s), qPrintable(text));
        QVERIFY(!text.contains(QChar(0x202e)));
    }

    void whatAComparisonBringsCanBePromoted()
    {
        ChoiceListModel projects;
        ChoiceListModel points;
        CommitListModel commits;
        FileListModel files;
        DependencyListModel packages;
        FileDiffModel fileDiff;
        ComparisonListModel summaries;
        ComparePage page(theme, {projects, points, commits, files, packages, fileDiff, summaries});
        auto *button = page.findChild<QPushButton *>(u"promote"_s);
        ComparisonVerdict verdict;
        verdict.relation = Relation::Ahead;
        verdict.onlyInTo = 31;
        page.showVerdict(verdict);
        QVERIFY(!button->isEnabled()); // no release
        verdict.release = u"1.4.0"_s;
        verdict.environment = u"production"_s;
        page.showVerdict(verdict);
        QSignalSpy wanted(&page, &ComparePage::promoteRequested);
        button->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first(), (QVariantList{QString(), u"1.4.0"_s, u"production"_s}));
        verdict.onlyInTo = 0;
        page.showVerdict(verdict);
        QVERIFY(!button->isEnabled()); // nothing would come
    }

    void aReleaseKnowsWhereItGoesNext()
    {
        ChoiceListModel projects;
        projects.setRows({{1, u"shop"_s, {}}});
        ReleaseListModel releases;
        CommitListModel commits;
        FileListModel files;
        ReleasesPage page(theme, {projects, releases, commits, files});
        ReleaseFacts facts;
        facts.release.tag = u"v1.1.0"_s;
        facts.release.version = u"1.1.0"_s;
        facts.nextPlace = u"qa"_s;
        page.showRelease(facts);
        QSignalSpy wanted(&page, &ReleasesPage::promoteRequested);
        page.findChild<QPushButton *>(u"promote"_s)->click();
        QCOMPARE(wanted.first(), (QVariantList{u"shop"_s, u"1.1.0"_s, u"qa"_s}));
        page.setMoment(QDateTime({2026, 11, 1}, {12, 0}, Qt::UTC));
        for (const auto &name : {u"promote"_s, u"requestApproval"_s, u"mark"_s}) {
            auto *act = page.findChild<QPushButton *>(name);
            QVERIFY2(!act->isEnabled() && act->toolTip().contains(u"past"_s), qPrintable(name));
        }
        QVERIFY(page.standing().release.isEmpty());
        page.setMoment({});
        QVERIFY(page.findChild<QPushButton *>(u"promote"_s)->isEnabled());
        facts.release.version.clear(); // a tag that is no version still has a name
        page.showRelease(facts);
        QCOMPARE(page.standing().release, u"tag:v1.1.0"_s);
    }

    void whatWasLiveCanBeGoneBackTo_data()
    {
        QTest::addColumn<DeploymentState>("state");
        QTest::addColumn<bool>("isOver");
        QTest::addColumn<bool>("offersAgain");
        QTest::addColumn<bool>("offersBack");
        QTest::addColumn<QString>("backTo");
        QTest::newRow("live now: once more, or to the one before")
            << DeploymentState::Succeeded << false << true << true << QString();
        QTest::newRow("live once: back to it")
            << DeploymentState::Succeeded << true << false << true << u"1.3.0"_s;
        QTest::newRow("failed: once more") << DeploymentState::Failed << false << true << false << QString();
    }

    void whatWasLiveCanBeGoneBackTo()
    {
        QFETCH(const DeploymentState, state);
        QFETCH(const bool, isOver);
        DeploymentListModel deployments;
        deployments.setNames({{ProjectId{1}, u"shop"_s}}, {{EnvironmentId{1}, u"production"_s}});
        HistoryPage page(theme, {deployments});
        page.showDeployments(1);
        page.show();
        Deployment one;
        one.id = {7};
        one.project = {1};
        one.environment = {1};
        one.version = u"1.3.0"_s;
        one.state = state;
        one.finishedAt = test::sampleNow().addDays(-3);
        if (isOver)
            one.liveUntil = test::sampleNow().addDays(-1);
        page.showDeployment(one);
        auto *again = page.findChild<QPushButton *>(u"deployAgain"_s);
        auto *back = page.findChild<QPushButton *>(u"rollBack"_s);
        QTEST(again->isVisible(), "offersAgain");
        QTEST(back->isVisible(), "offersBack");
        QSignalSpy promote(&page, &HistoryPage::promoteRequested);
        QSignalSpy rollback(&page, &HistoryPage::rollbackRequested);
        if (again->isVisible()) {
            again->click();
            QCOMPARE(promote.first(), (QVariantList{u"shop"_s, u"1.3.0"_s, u"production"_s}));
        }
        if (back->isVisible()) {
            back->click();
            QFETCH(const QString, backTo);
            QCOMPARE(rollback.first(), (QVariantList{u"shop"_s, backTo, u"production"_s}));
        }
    }

private:
    static void showBoard(BoardModel &model, BoardPage &page)
    {
        model.setNow(test::sampleNow());
        model.setBoard(test::sampleBoard());
        page.showContent();
        page.resize(1200, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    static QModelIndex stand(BoardPage &page, BoardModel &model, const QString &project, int environment)
    {
        auto *view = page.findChild<BoardView *>();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.at(row).isGroup || model.at(row).project.name != project)
                continue;
            const QModelIndex index = model.index(row, BoardModel::FirstEnvironmentColumn + environment);
            view->setFocus();
            view->setCurrentIndex(index);
            return index;
        }
        return {};
    }

    Theme theme{*qApp};
};

QTEST_MAIN(StandingTest)
#include "tst_standing.moc"
