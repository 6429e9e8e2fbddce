#include "views/shell/sidebar.h"
#include "views/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;

class SideBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageIsChosenOnce_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("by the mouse") << QStringLiteral("mouse");
        QTest::newRow("by the keyboard") << QStringLiteral("space");
        QTest::newRow("by an assistive tool") << QStringLiteral("accessible");
    }
    void aPageIsChosenOnce()
    {
        QFETCH(const QString, how);
        Theme theme(*qApp);
        SideBar bar(theme);
        bar.setCurrent(PageKind::Board);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const QList<QAbstractButton *> buttons = bar.findChildren<QAbstractButton *>();
        QVERIFY(buttons.size() > 3);
        QSignalSpy chosen(&bar, &SideBar::chosen);
        for (const int times : {1, 2}) { // again on the page that is seen
            if (how == QLatin1String("mouse"))
                QTest::mouseClick(buttons.at(2), Qt::LeftButton);
            else if (how == QLatin1String("space"))
                QTest::keyClick(buttons.at(2), Qt::Key_Space);
            else if (times == 1)
                QAccessible::queryAccessibleInterface(buttons.at(2))
                    ->actionInterface()
                    ->doAction(QAccessibleActionInterface::toggleAction());
            else
                break;
            QCOMPARE(chosen.size(), times);
        }
    }

    void whatIsShownOtherwiseIsNobodysWish()
    {
        Theme theme(*qApp);
        SideBar bar(theme);
        QSignalSpy chosen(&bar, &SideBar::chosen);
        bar.setCurrent(PageKind::History);
        bar.setCurrent(PageKind::Board);
        QCOMPARE(chosen.size(), 0);
    }
};

QTEST_MAIN(SideBarTest)
#include "tst_sidebar.moc"
