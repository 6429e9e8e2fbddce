// A desktop without a tray is the usual one in a test: nothing is there, and nothing breaks.
#include "views/shell/traybadge.h"
#include "views/theme/theme.h"

#include <QSystemTrayIcon>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TrayBadgeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutATrayNothingBreaks()
    {
        Theme theme(*qApp);
        TrayBadge badge(theme);
        badge.setCount(3);
        badge.setShown(true);
        QCOMPARE(badge.isThere(), QSystemTrayIcon::isSystemTrayAvailable());
        badge.tell(u"1 release waits for you"_s, u"<img src='file:///etc/passwd'>"_s);
        badge.setCount(120);
        badge.setShown(false);
        QVERIFY(!badge.isThere());
        badge.tell(u"x"_s, u"y"_s);
    }
};

QTEST_MAIN(TrayBadgeTest)
#include "tst_traybadge.moc"
