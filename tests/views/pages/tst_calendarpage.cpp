#include "models/items/calendarmodel.h"
#include "views/pages/calendarpage.h"
#include "views/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;

static CalendarEntry timedAt(const QDateTime &when)
{
    CalendarEntry entry;
    entry.key = u"timed-1"_s;
    entry.title = u"shop v1.4.0 → prod"_s;
    entry.project = u"shop"_s;
    entry.environment = u"prod"_s;
    entry.from = when.toUTC();
    return entry;
}

static CalendarEntry frozen(const QDate &first, const QDate &last)
{
    CalendarEntry entry;
    entry.kind = CalendarKind::Freeze;
    entry.key = u"freeze-1"_s;
    entry.title = u"year end"_s;
    entry.from = first.startOfDay().toUTC();
    entry.until = last.addDays(1).startOfDay().toUTC();
    return entry;
}

class CalendarPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        model = std::make_unique<CalendarModel>();
        page = std::make_unique<CalendarPage>(theme, *model);
        page->resize(1280, 800);
        page->show();
        page->showContent();
        page->setDay(QDate(2026, 12, 24));
        show({});
    }
    void daysThatAreNotReadAreNotSaidToBeFree()
    {
        const auto says = [this](const QString &words) {
            const auto labels = page->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QVERIFY(says(u"No conflicts"_s));
        page->showReading();
        QVERIFY(!says(u"No conflicts"_s));
        QVERIFY(says(u"Reading"_s));
        page->showUnknown({Error::Kind::Storage, u"The disk is gone."_s, {}});
        QVERIFY(!says(u"No conflicts"_s));
        QVERIFY(says(u"not known"_s));
        QVERIFY(says(u"The disk is gone."_s));
        show({});
        QVERIFY(says(u"No conflicts"_s));
        QVERIFY(!says(u"The disk is gone."_s));
    }

    void withoutAProjectTheCalendarSaysWhatWouldStandThere()
    {
        QSignalSpy wanted(page.get(), &CalendarPage::addProjectRequested);
        page->showNoProject();
        QVERIFY(page->state() == Page::State::Empty);
        Q_EMIT page->emptyActionRequested();
        QCOMPARE(wanted.count(), 1);
    }

    void cleanup()
    {
        page.reset();
        model.reset();
    }

    void aMonthIsWholeWeeksAroundIt()
    {
        QVERIFY(model->first() <= QDate(2026, 12, 1));
        QVERIFY(model->last() >= QDate(2026, 12, 31));
        QCOMPARE(model->columnCount(), 7);
        QCOMPARE(model->first().dayOfWeek(), int(QLocale().firstDayOfWeek()));
        const QModelIndex outside = model->index(0, 0);
        QCOMPARE(outside.data(CalendarModel::InPeriodRole).toBool(), model->first().month() == 12);
    }

    void theArrowsGoThroughDaysAndOnIntoOtherMonths()
    {
        QSignalSpy wanted(page.get(), &CalendarPage::daysWanted);
        auto *days = page->findChild<DayTable *>(u"days"_s);
        QTest::keyClick(days, Qt::Key_Right);
        QCOMPARE(page->day(), QDate(2026, 12, 25));
        QTest::keyClick(days, Qt::Key_Down);
        QCOMPARE(page->day(), QDate(2027, 1, 1));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(model->dateAt(days->currentIndex()), QDate(2027, 1, 1));
        QTest::keyClick(days, Qt::Key_PageUp);
        QCOMPARE(page->day(), QDate(2026, 12, 1));
        QTest::keyClick(days, Qt::Key_Home);
        QCOMPARE(page->day(), QDate::currentDate());
    }

    void aClickChoosesADay()
    {
        auto *days = page->findChild<DayTable *>(u"days"_s);
        QTest::mouseClick(days->viewport(), Qt::LeftButton, {},
                          days->visualRect(model->indexOf(QDate(2026, 12, 9))).center());
        QCOMPARE(page->day(), QDate(2026, 12, 9));
    }

    void aWeekIsOneRow()
    {
        page->findChild<QPushButton *>(u"week"_s)->click();
        QCOMPARE(page->span(), CalendarPage::Span::Week);
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(model->indexOf(QDate(2026, 12, 24)).isValid());
        page->findChild<QPushButton *>(u"on"_s)->click();
        QCOMPARE(page->day(), QDate(2026, 12, 31));
    }

    void aDayOpensWhatIsOnIt()
    {
        show({timedAt(QDateTime(QDate(2026, 12, 24), QTime(12, 0))),
              frozen(QDate(2026, 12, 20), QDate(2027, 1, 2))});
        QVERIFY(said().contains(u"shop v1.4.0"_s));
        QVERIFY(said().contains(u"year end"_s));
        QVERIFY(said().contains(u"during the freeze"_s)); // the conflict, in words
        page->setDay(QDate(2026, 12, 26));
        QVERIFY(!said().contains(u"shop v1.4.0"_s));
        QVERIFY(said().contains(u"year end"_s));
        QVERIFY(!said().contains(u"during the freeze"_s));
    }

    void aCellIsReadAsOneSentence()
    {
        show({timedAt(QDateTime(QDate(2026, 12, 24), QTime(12, 0))),
              frozen(QDate(2026, 12, 20), QDate(2027, 1, 2))});
        const QString sentence = model->indexOf(QDate(2026, 12, 24)).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.contains(u"24"_s) && sentence.contains(u"shop v1.4.0"_s)
                     && sentence.contains(u"conflict"_s) && sentence.contains(u"34"_s),
                 qPrintable(sentence));
        QVERIFY(model->indexOf(QDate(2026, 12, 24)).data(CalendarModel::ConflictRole).toBool());
        QVERIFY(!model->indexOf(QDate(2026, 12, 25)).data(CalendarModel::ConflictRole).toBool());
        QVERIFY(model->indexOf(QDate(2026, 12, 25)).data(CalendarModel::FrozenRole).toBool());
        QVERIFY(!model->indexOf(QDate(2027, 1, 3)).data(CalendarModel::FrozenRole).toBool());
    }

    void theDaysDeploymentsAreOneStepAway()
    {
        QSignalSpy wanted(page.get(), &CalendarPage::historyRequested);
        auto *history = page->findChild<QPushButton *>(u"historyOfDay"_s);
        QVERIFY(history->isVisible());
        history->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toDate(), QDate(2026, 12, 24));
        page->setDay(QDate(2026, 12, 23));
        QVERIFY(!history->isVisible());
    }

    void anAnswerForAnotherDayIsNotShown()
    {
        page->showDeployed(QDate(2026, 12, 1), {timedAt(QDateTime(QDate(2026, 12, 1), QTime(1, 0)))}, 1);
        QVERIFY(!said().contains(u"shop"_s));
        page->showDeployed(page->day(), {timedAt(QDateTime(page->day(), QTime(1, 0)))}, 5);
        QVERIFY(said().contains(u"shop"_s));
        QVERIFY(said().contains(u"4 more"_s));
    }

private:
    void show(const QVector<CalendarEntry> &entries)
    {
        QVector<CalendarLoad> loads(model->rowCount() * 7);
        const qint64 at = model->first().daysTo(QDate(2026, 12, 24));
        if (at >= 0 && at < loads.size())
            loads[at] = {34, 2};
        const auto conflicts = calendarConflicts(entries);
        model->setContent(entries, conflicts, loads);
        page->showCalendar(int(conflicts.size()));
    }

    /// All that can be read beside the days.
    QString said() const
    {
        QTest::qWait(1); // what was just put in is shown with the next events
        QStringList texts;
        const auto labels = page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'\n');
    }

    Theme theme{*qApp};
    std::unique_ptr<CalendarModel> model;
    std::unique_ptr<CalendarPage> page;
};

QTEST_MAIN(CalendarPageTest)
#include "tst_calendarpage.moc"
