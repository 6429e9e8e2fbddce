// Where the keyboard is on a page, and what Return does there.
#include "models/items/boardmodel.h"
#include "models/items/choicelistmodel.h"
#include "models/items/deploymentlistmodel.h"
#include "models/items/draftlistmodel.h"
#include "tests/support/sampleboard.h"
#include "views/pages/boardpage.h"
#include "views/pages/deploymentdetail.h"
#include "views/pages/historypage.h"
#include "views/pages/notespage.h"
#include "views/pages/welcomepage.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

static const Page::Emptiness noProject{u"folder-git-2"_s, u"No project yet"_s, u"Open one."_s, u"Open…"_s};

class PageKeyboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        board.setNow(test::sampleNow());
        board.setBoard(test::sampleBoard());
    }

    void returnPressesTheButtonWithTheKeyboard()
    {
        BoardPage page(board, theme);
        page.showContent();
        bring(page);
        QSignalSpy asked(&page, &BoardPage::recordRequested);
        auto *record = page.findChild<QPushButton *>(u"recordDeployment"_s);
        record->setFocus();
        QTest::keyClick(record, Qt::Key_Return);
        QTest::keyClick(record, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(asked.count(), 2);
        record->setEnabled(false);
        QTest::keyClick(&page, Qt::Key_Return);
        QCOMPARE(asked.count(), 2);
    }

    void returnTakesTheChoiceOfTheFirstScreen()
    {
        WelcomePage page(theme);
        bring(page);
        QSignalSpy demo(&page, &WelcomePage::demoRequested);
        auto *choice = page.findChild<QAbstractButton *>(u"openDemo"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Return);
        QCOMPARE(demo.count(), 1);
    }

    void anEmptyPageOffersItsOneButtonToTheKeyboard()
    {
        BoardPage page(board, theme);
        bring(page);
        page.showEmpty(noProject);
        auto *action = page.findChild<QPushButton *>(u"pageStateAction"_s);
        QTRY_VERIFY(action->hasFocus());
        QSignalSpy wanted(&page, &Page::emptyActionRequested);
        QTest::keyClick(action, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
    }

    void whatComesTakesTheKeyboardFromTheMessageItReplaces()
    {
        BoardPage page(board, theme);
        bring(page);
        page.showEmpty(noProject);
        auto *action = page.findChild<QPushButton *>(u"pageStateAction"_s);
        QTRY_VERIFY(action->hasFocus());
        page.showContent();
        QTRY_VERIFY(page.focusTarget()->hasFocus()); // not the first button above it
        QVERIFY(!qobject_cast<QAbstractButton *>(page.focusTarget()));
    }

    void aFailedPageOffersToTryAgain()
    {
        BoardPage page(board, theme);
        bring(page);
        page.showFailed({Error::Kind::Storage, u"It cannot be read."_s, {}});
        auto *action = page.findChild<QPushButton *>(u"pageStateAction"_s);
        QTRY_VERIFY(action->hasFocus());
        QSignalSpy retry(&page, &Page::retryRequested);
        QTest::keyClick(action, Qt::Key_Return);
        QCOMPARE(retry.count(), 1);
    }

    void thatOfferLeavesWhoIsBusyElsewhereAlone()
    {
        QWidget window;
        auto *search = new QLineEdit(&window);
        auto *page = new BoardPage(board, theme, &window);
        bring(window);
        search->setFocus();
        page->showEmpty(noProject);
        QTest::qWait(20);
        QVERIFY(search->hasFocus());
    }

    void theKeyboardsPlaceFollowsWhatThePageShows()
    {
        BoardPage page(board, theme);
        page.showEmpty(noProject);
        auto *action = page.findChild<QPushButton *>(u"pageStateAction"_s);
        QVERIFY(page.focusTarget() != page.firstFocus());
        QCOMPARE(page.focusTarget()->focusProxy(), action);
        page.showContent();
        QCOMPARE(page.focusTarget(), page.firstFocus());
        QCOMPARE(page.firstFocus(), page.findChild<BoardView *>());
    }

    void notesOpenedBeforeTheProjectsAreThereWaitForThem()
    {
        ChoiceListModel projects;
        ChoiceListModel points;
        DraftListModel lines;
        NotesPage page(theme, {projects, points, lines});
        QSignalSpy asked(&page, &NotesPage::notesRequested);
        PageRequest request;
        request.project = u"search"_s;
        request.from = u"production"_s;
        request.to = u"staging"_s;
        page.openWith(request);
        QCOMPARE(asked.count(), 0);
        projects.setRows({{1, u"shop"_s, {}}, {2, u"search"_s, {}}});
        QVERIFY(asked.count() > 0);
        QCOMPARE(asked.last(), (QVariantList{u"search"_s, u"production"_s, u"staging"_s}));
        QCOMPARE(page.project(), u"search"_s);
        QCOMPARE(page.from(), u"production"_s);
        QCOMPARE(page.to(), u"staging"_s);
    }

    void aBoardOfOneProjectAsksForNoMoreThanItsRow()
    {
        Board one = test::sampleBoard();
        one.rows = {one.rows.first()};
        one.rows[0].project.group.clear();
        BoardModel model;
        BoardPage page(model, theme);
        model.setBoard(one);
        page.showContent();
        page.resize(1200, 800);
        bring(page);
        const auto *view = page.findChild<BoardView *>();
        const int needed = view->horizontalHeader()->height() + view->verticalHeader()->length();
        QCOMPARE(view->sizeHint().height(), needed);
        QVERIFY(view->minimumSizeHint().height() <= needed);
        QTRY_COMPARE(view->height(), needed);
    }

    void thePastIsMarkedAndNothingCanBeAskedForInIt()
    {
        BoardPage page(board, theme);
        page.showContent();
        bring(page);
        auto *sentence = page.findChild<QLabel *>(u"pastSentence"_s);
        auto *record = page.findChild<QPushButton *>(u"recordDeployment"_s);
        auto *approval = page.findChild<QPushButton *>(u"requestApproval"_s);
        QVERIFY(!sentence->isVisible() && record->isEnabled() && approval->isEnabled());
        page.setMoment(test::sampleNow().addDays(-7));
        QVERIFY(sentence->isVisible() && !record->isEnabled() && !approval->isEnabled());
        QVERIFY2(sentence->text().startsWith(u"As of "_s), qPrintable(sentence->text()));
        QSignalSpy now(&page, &Page::nowRequested);
        page.findChild<QPushButton *>(u"backToNow"_s)->click();
        QCOMPARE(now.size(), 1);
        page.setMoment({});
        QVERIFY(!sentence->isVisible() && record->isEnabled());
    }

    void aComparisonMadeInThePastIsOfThePast()
    {
        BoardPage page(board, theme);
        page.showContent();
        bring(page);
        auto *view = page.findChild<BoardView *>();
        int row = 0;
        while (board.at(row).isGroup || board.at(row).project.name != u"search"_s)
            ++row;
        view->toggleMark(board.index(row, BoardModel::FirstEnvironmentColumn + 2));
        view->toggleMark(board.index(row, BoardModel::FirstEnvironmentColumn + 3));
        page.setMoment(QDateTime({2026, 11, 1}, {12, 0}, Qt::UTC));
        QSignalSpy compare(&page, &BoardPage::compareRequested);
        page.findChild<QPushButton *>(u"compareMarked"_s)->click();
        QCOMPARE(compare.first(),
                 (QVariantList{u"search"_s, u"production@2026-11-01T12:00:00Z"_s,
                               u"staging@2026-11-01T12:00:00Z"_s}));
    }

    void aDeploymentsFactsAreNeverCutAtTheSide()
    {
        DeploymentListModel deployments;
        HistoryPage page(theme, {deployments});
        page.showDeployments(3);
        page.resize(1000, 700);
        bring(page);
        Deployment one;
        one.id = {7};
        one.version = u"1.4.0"_s;
        one.finishedAt = test::sampleNow();
        page.showDeployment(one);
        const auto *detail = page.findChild<DeploymentDetail *>();
        const auto *area = page.findChild<QScrollArea *>();
        QTRY_VERIFY(detail->minimumSizeHint().width() > 0
                    && area->viewport()->width() >= detail->minimumSizeHint().width());
    }

private:
    static void bring(QWidget &window)
    {
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    Theme theme{*qApp};
    BoardModel board;
};

QTEST_MAIN(PageKeyboardTest)
#include "tst_pagekeyboard.moc"
