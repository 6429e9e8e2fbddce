#include "views/shell/timebar.h"
#include "views/shell/timeslider.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// The line of time under a person's hands.
class TestTimeBar : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        Desk() : theme(*qApp), bar(theme)
        {
            bar.setSpan(first, now, {4, 0, 0, 1});
            bar.resize(1200, bar.sizeHint().height());
            bar.show();
            slider = bar.slider();
        }
        template <class T> T *part(const QString &name) { return bar.findChild<T *>(name); }
        const QDateTime first{QDate(2026, 11, 1), QTime(12, 0), Qt::UTC};
        const QDateTime now{QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};
        Theme theme;
        TimeBar bar;
        TimeSlider *slider;
    };
    static QDateTime lastMoment(const QSignalSpy &spy) { return spy.last().at(0).toDateTime(); }

private Q_SLOTS:
    void aPressOnTheLineIsAMoment()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.bar));
        QSignalSpy wanted(&desk.bar, &TimeBar::momentWanted);
        QTest::mouseClick(desk.slider, Qt::LeftButton, {}, {desk.slider->width() / 2, 20});
        const QDateTime middle = lastMoment(wanted);
        QVERIFY(qAbs(middle.secsTo(desk.first.addSecs(desk.first.secsTo(desk.now) / 2))) < 3600);
        QTest::mouseClick(desk.slider, Qt::LeftButton, {}, {0, 20});
        QCOMPARE(lastMoment(wanted), desk.first);
        QTest::mouseClick(desk.slider, Qt::LeftButton, {}, {desk.slider->width() - 1, 20});
        QVERIFY2(!lastMoment(wanted).isValid(), "the end of the line is now");
    }

    void keysStepJumpAndComeBack()
    {
        Desk desk;
        QSignalSpy stepped(&desk.bar, &TimeBar::stepWanted);
        QSignalSpy wanted(&desk.bar, &TimeBar::momentWanted);
        QTest::keyClick(desk.slider, Qt::Key_Left);
        QTest::keyClick(desk.slider, Qt::Key_Right);
        QCOMPARE(stepped.size(), 2);
        QCOMPARE(stepped.at(0).at(0).toBool(), false);
        QCOMPARE(stepped.at(1).at(0).toBool(), true);
        QTest::keyClick(desk.slider, Qt::Key_PageUp);
        QCOMPARE(lastMoment(wanted), desk.now.addDays(-1));
        QTest::keyClick(desk.slider, Qt::Key_PageUp);
        QCOMPARE(lastMoment(wanted), desk.now.addDays(-2));
        QTest::keyClick(desk.slider, Qt::Key_PageDown);
        QCOMPARE(lastMoment(wanted), desk.now.addDays(-1));
        QTest::keyClick(desk.slider, Qt::Key_PageDown);
        QVERIFY2(!lastMoment(wanted).isValid(), "a day after yesterday is now");
        QTest::keyClick(desk.slider, Qt::Key_Home);
        QCOMPARE(lastMoment(wanted), desk.first);
        QTest::keyClick(desk.slider, Qt::Key_PageUp);
        QCOMPARE(lastMoment(wanted), desk.first);
        QTest::keyClick(desk.slider, Qt::Key_End);
        QVERIFY(!lastMoment(wanted).isValid());
    }

    void theWheelScrollsPast()
    {
        Desk desk;
        QSignalSpy wanted(&desk.bar, &TimeBar::momentWanted);
        QWheelEvent wheel({10, 10}, desk.slider->mapToGlobal(QPointF(10, 10)), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(desk.slider, &wheel);
        QCOMPARE(wanted.size(), 0);
    }

    void aScreenReaderSetsTheMomentByItsValue()
    {
        Desk desk;
        QSignalSpy wanted(&desk.bar, &TimeBar::momentWanted);
        auto *reading = QAccessible::queryAccessibleInterface(desk.slider);
        QVERIFY(reading && reading->valueInterface());
        QCOMPARE(reading->text(QAccessible::Name), u"As of now"_s);
        reading->valueInterface()->setCurrentValue(60);
        QCOMPARE(lastMoment(wanted), desk.first.addSecs(3600));
        QVERIFY(reading->text(QAccessible::Name).startsWith(u"As of "_s));
        QVERIFY(reading->text(QAccessible::Name) != u"As of now"_s);
    }

    void whatCannotBeDoneIsOff()
    {
        Desk desk;
        auto *after = desk.part<QPushButton>(u"timeAfter"_s);
        auto *now = desk.part<QPushButton>(u"timeNow"_s);
        QVERIFY2(!after->isEnabled() && !now->isEnabled(), "after now there is nothing");
        desk.bar.setMoment(desk.first.addDays(2));
        QVERIFY(after->isEnabled() && now->isEnabled());
        desk.bar.setTravels(false);
        QVERIFY(!after->isEnabled() && !desk.slider->isVisible());
        QVERIFY2(now->isEnabled(), "the way back is always open");
        desk.bar.setTravels(true);
        desk.bar.setSpan({}, desk.now, {});
        QVERIFY(!desk.slider->isVisible() && !desk.part<QPushButton>(u"timePlay"_s)->isEnabled());
    }

    void playSaysPauseWhileItPlays()
    {
        Desk desk;
        QSignalSpy play(&desk.bar, &TimeBar::playWanted);
        auto *button = desk.part<QPushButton>(u"timePlay"_s);
        button->click();
        QCOMPARE(play.last().at(0).toBool(), true);
        const QString name = button->accessibleName();
        desk.bar.setPlaying(true);
        QVERIFY(button->accessibleName() != name);
        button->click();
        QCOMPARE(play.last().at(0).toBool(), false);
    }
};

QTEST_MAIN(TestTimeBar)
#include "tst_timebar.moc"
