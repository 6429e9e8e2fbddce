#include "models/items/boardmodel.h"
#include "tests/support/sampleboard.h"
#include "views/pages/boardpage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/messagebar.h"
#include "views/shell/sidebar.h"
#include "views/shell/wherepanel.h"
#include "views/theme/parts.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        Desk() : theme(*qApp), window(theme)
        {
            model.setBoard(test::sampleBoard());
            window.present(new BoardPage(model, theme, &window));
            window.resize(1200, 800);
            window.show();
        }
        Theme theme;
        BoardModel model;
        MainWindow window;
    };

private Q_SLOTS:
    void theFirstScreenHidesWhatCannotBeUsed()
    {
        Theme theme(*qApp);
        MainWindow window(theme);
        window.show();
        QVERIFY(window.isWelcoming());
        QVERIFY(!window.findChild<SideBar *>()->isVisible());
        QVERIFY(!window.findChild<QLineEdit *>(u"search"_s)->isEnabled());
    }

    void theSidebarAsksForPagesAndWalksWithArrows()
    {
        Desk desk;
        QSignalSpy wanted(&desk.window, &MainWindow::pageWanted);
        auto *history = desk.window.findChild<QAbstractButton *>(u"page_history"_s);
        QTest::mouseClick(history, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<PageKind>(), PageKind::History);
        QTest::keyClick(history, Qt::Key_Down);
        QCOMPARE(wanted.last().first().value<PageKind>(), PageKind::Calendar);
    }

    void aBadgeIsSaidAloudToo()
    {
        Desk desk;
        desk.window.setBadge(PageKind::Approvals, 3);
        const QString name = desk.window.findChild<QAbstractButton *>(u"page_approvals"_s)->accessibleName();
        QVERIFY2(name.contains(u'3'), qPrintable(name));
    }

    void ctrlKFindsAndEnterAsks()
    {
        Desk desk;
        QApplication::setActiveWindow(&desk.window);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        auto *search = desk.window.findChild<QLineEdit *>(u"search"_s);
        QSignalSpy where(&desk.window, &MainWindow::whereRequested);
        QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u" #812 "_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(where.size(), 1);
        QCOMPARE(where.first().first().toString(), u"#812"_s);
    }

    void askedForAgainAPageTakesTheKeyboardToWhatItIsAbout()
    {
        Desk desk;
        QApplication::setActiveWindow(&desk.window);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        Page *page = desk.window.page(PageKind::Board);
        page->showContent();
        QTRY_VERIFY(page->focusTarget()->hasFocus());
        auto *record = page->findChild<QPushButton *>(u"recordDeployment"_s);
        record->setFocus();
        QVERIFY(record->hasFocus());
        desk.window.present(page);
        QVERIFY(page->focusTarget()->hasFocus());
        auto *search = desk.window.findChild<QLineEdit *>(u"search"_s);
        search->setFocus();
        search->setText(u"4f2a91c"_s); // looked for before, and left there
        desk.window.present(page);
        QVERIFY(page->focusTarget()->hasFocus());
    }

    void aPageThatIsNotThereYetTakesTheKeyboardWhenItIs()
    {
        Desk desk;
        QApplication::setActiveWindow(&desk.window);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        auto *search = desk.window.findChild<QLineEdit *>(u"search"_s);
        search->setFocus();
        search->setText(u"4f2a91c"_s);
        auto *page = new BoardPage(desk.model, desk.theme, &desk.window);
        desk.window.present(page); // as asked for by its key; its answer comes later
        page->showContent();
        QVERIFY(page->focusTarget()->hasFocus());
    }

    void ctrlAndANumberOpensAPageAndF5Syncs()
    {
        Desk desk;
        QApplication::setActiveWindow(&desk.window);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QSignalSpy wanted(&desk.window, &MainWindow::pageWanted);
        QSignalSpy sync(&desk.window, &MainWindow::syncRequested);
        QTest::keyClick(&desk.window, Qt::Key_3, Qt::ControlModifier);
        QTest::keyClick(&desk.window, Qt::Key_F5);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<PageKind>(), PageKind::Approvals);
        QCOMPARE(sync.size(), 1);
        QTest::keyClick(&desk.window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last().first().value<PageKind>(), PageKind::Configuration);
    }

    void promotingIsOneKeyAwayFromEveryPage()
    {
        Desk desk;
        QApplication::setActiveWindow(&desk.window);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QSignalSpy promote(&desk.window, &MainWindow::promoteRequested);
        QSignalSpy back(&desk.window, &MainWindow::rollbackRequested);
        QTest::keyClick(&desk.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&desk.window, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(promote.size(), 1);
        QCOMPARE(back.size(), 1);
        desk.window.showWelcome();
        QTest::keyClick(&desk.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(promote.size(), 1); // without a workspace there is nothing to promote
    }

    void anErrorStaysUntilItIsClosedAndFoldsItsDetails()
    {
        Desk desk;
        MessageBar &messages = desk.window.messages();
        messages.showError({Error::Kind::Cancelled, u"Cancelled."_s, {}});
        QVERIFY(!messages.isVisible());
        messages.showError({Error::Kind::Network, u"The server <b>is</b> away."_s, u"timeout after 30 s"_s});
        QVERIFY(messages.isVisible());
        QCOMPARE(messages.sentence(), u"The server <b>is</b> away."_s);
        messages.showNote(u"Saved."_s);
        QCOMPARE(messages.sentence(), u"The server <b>is</b> away."_s);
        QTest::mouseClick(messages.findChild<QPushButton *>(u"messageClose"_s), Qt::LeftButton);
        QVERIFY(!messages.isVisible());
    }

    void everyLabelTakesTextFromOutsideAsPlainText()
    {
        Desk desk;
        const auto labels = desk.window.findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void theStripSaysWhatIsWrongFirst()
    {
        Desk desk;
        const QDateTime now = test::sampleNow();
        desk.window.syncStrip().setSources(
            {{u"GitHub"_s, now.addSecs(-120), {}}, {u"Jenkins"_s, now.addDays(-1), u"certificate expired"_s}},
            now);
        const auto buttons = desk.window.syncStrip().findChildren<QPushButton *>();
        QVERIFY(std::any_of(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
            return button->text().contains(u"certificate expired"_s);
        }));
        QSignalSpy cancel(&desk.window, &MainWindow::cancelSyncRequested);
        desk.window.syncStrip().showProgress(u"Jenkins: jobs"_s, 3, 10);
        QTest::mouseClick(desk.window.findChild<QPushButton *>(u"cancelSync"_s), Qt::LeftButton);
        QCOMPARE(cancel.size(), 1);
        desk.window.syncStrip().showIdle();
        QVERIFY(!desk.window.syncStrip().isRunning());
    }

    void whereAnswersUnderTheSearchAndEscapeClosesIt()
    {
        Desk desk;
        WherePanel &panel = desk.window.wherePanel();
        panel.showSearching(u"1a2b"_s);
        panel.showAnswers(u"1a2b"_s,
                          {{u"search"_s,
                            u"1a2b3c4d"_s,
                            u"fix: <img src='/dev/zero'>"_s,
                            {{u"dev"_s, true, true, test::sampleNow()}, {u"prod"_s, false, false, {}}}}},
                          test::sampleNow());
        QVERIFY(panel.isVisible());
        QVERIFY(panel.height() > 2 * QFontMetrics(panel.font()).height());
        QTest::keyClick(desk.window.findChild<QLineEdit *>(u"search"_s), Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
    }

    void anotherLanguageReachesEveryPart()
    {
        Desk desk;
        QEvent event(QEvent::LanguageChange);
        QApplication::sendEvent(&desk.window, &event);
        QVERIFY(!desk.window.findChild<QLineEdit *>(u"search"_s)->placeholderText().isEmpty());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
