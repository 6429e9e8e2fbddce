// The cart: what could move, each with its prognosis; and what was let in.
#include "models/items/choicelistmodel.h"
#include "views/pages/promotionspage.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

static PlannedMove moveOf(const QString &project, const QVector<GateFinding> &findings)
{
    PlannedMove move;
    move.project = project;
    move.release = u"1.4.0"_s;
    move.live = u"1.3.0"_s;
    move.isKnown = true;
    move.commits = 4;
    move.findings = findings;
    return move;
}

class PromotionsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        environments.setRows({{1, u"staging"_s, {}}, {2, u"production"_s, {}}});
        page = std::make_unique<PromotionsPage>(
            theme, PromotionModels{environments, planned, promotions, timed, trains, cars});
        page->resize(1200, 800);
        page->show();
    }
    void cleanup() { page.reset(); }

    void onlyWhatCanBeSeenIsSaidToBeInView()
    {
        QVector<PlannedMove> moves;
        for (int number = 0; number < 500; ++number)
            moves.append(moveOf(u"project %1"_s.arg(number, 3, 10, QLatin1Char('0')), {}));
        planned.setRows(moves);
        page->showPlan(u"staging"_s);
        const QStringList above = page->projectsInView();
        QVERIFY(above.size() > 3 && above.size() < 100);
        QCOMPARE(above.first(), u"project 000"_s);
        QSignalSpy changed(page.get(), &PromotionsPage::viewChanged);
        page->findChild<QTableView *>(u"plan"_s)->scrollToBottom();
        QVERIFY(!changed.isEmpty());
        QCOMPARE(page->projectsInView().last(), u"project 499"_s);
        page->findChild<QTabBar *>(u"promotionTabs"_s)->setCurrentIndex(1);
        QVERIFY(page->projectsInView().isEmpty());
    }

    void theWeightiestReasonIsThePrognosis_data()
    {
        QTest::addColumn<QVector<int>>("outcomes");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Tone>("tone");
        const int passes = int(GateOutcome::Passes);
        const int waits = int(GateOutcome::Waits);
        const int blocks = int(GateOutcome::Blocks);
        QTest::newRow("nothing in the way") << QVector<int>{passes} << u"can move"_s << Tone::Succeeded;
        QTest::newRow("something takes time")
            << QVector<int>{passes, waits} << u"reason 1"_s << Tone::Waiting;
        QTest::newRow("what has to be changed goes before what takes time")
            << QVector<int>{waits, passes, blocks} << u"reason 2, and 1 more"_s << Tone::Failed;
    }

    void theWeightiestReasonIsThePrognosis()
    {
        QFETCH(const QVector<int>, outcomes);
        QVector<GateFinding> findings;
        for (int i = 0; i < outcomes.size(); ++i)
            findings.append({u"gate"_s, GateOutcome(outcomes[i]), u"reason %1"_s.arg(i), {}});
        planned.setRows({moveOf(u"shop"_s, findings)});
        const QModelIndex cell = planned.index(0, PlannedListModel::PrognosisColumn);
        QFETCH(const QString, words);
        QVERIFY2(cell.data().toString().startsWith(words), qPrintable(cell.data().toString()));
        QFETCH(const Tone, tone);
        QCOMPARE(Tone(cell.data(ToneRole).toInt()), tone);
    }

    void returnPromotesTheRow()
    {
        PlannedMove unknown = moveOf(u"search"_s, {});
        unknown.isKnown = false;
        planned.setRows({moveOf(u"shop\u202e<b>"_s, {}), unknown});
        page->openWith(inProduction());
        page->showPlan(u"staging"_s);
        QCOMPARE(planned.movable(), 1); // what is not known yet cannot
        QSignalSpy promote(page.get(), &PromotionsPage::promoteRequested);
        QSignalSpy compare(page.get(), &PromotionsPage::compareRequested);
        auto *table = page->findChild<QTableView *>(u"plan"_s);
        QVERIFY(!table->model()->index(0, 0).data().toString().contains(QChar(0x202e)));
        table->setCurrentIndex(table->model()->index(1, 0));
        Q_EMIT table->activated(table->currentIndex());
        QCOMPARE(promote.first(), (QVariantList{u"search"_s, u"1.4.0"_s, u"production"_s}));
        page->findChild<QPushButton *>(u"compare"_s)->click();
        QCOMPARE(compare.first(), (QVariantList{u"search"_s, u"production"_s, u"staging"_s}));
        QCOMPARE(page->standing().project, u"search"_s);
        unknown.isKnown = true;
        planned.take(unknown);
        QCOMPARE(planned.movable(), 2);
    }

    void whatWasLetInSaysWhatBecameOfIt()
    {
        Promotion unsure;
        unsure.id = 3;
        unsure.project = u"shop"_s;
        unsure.release = u"1.4.0"_s;
        unsure.environment = u"production"_s;
        unsure.state = PromotionState::Unsure;
        promotions.setRows({unsure});
        page->showPlan({});
        auto *tabs = page->findChild<QTabBar *>(u"promotionTabs"_s);
        tabs->setCurrentIndex(3);
        QVERIFY(tabs->tabText(3).contains(u'1'));
        QCOMPARE(promotions.index(0, 0).data().toString(), u"unknown, checking"_s);
        QSignalSpy back(page.get(), &PromotionsPage::rollbackRequested);
        QSignalSpy history(page.get(), &PromotionsPage::historyRequested);
        page->findChild<QPushButton *>(u"rollBack"_s)->click();
        page->findChild<QPushButton *>(u"history"_s)->click();
        QCOMPARE(back.first(), (QVariantList{u"shop"_s, u"production"_s}));
        QCOMPARE(history.first(), (QVariantList{u"shop"_s, u"production"_s}));
        promotions.setRows({});
    }

    void aChecklistIsOfferedWhereThereIsOne()
    {
        planned.setRows(
            {moveOf(u"shop"_s, {}),
             moveOf(u"search"_s, {{u"checklist"_s, GateOutcome::Waits, u"told the support"_s, {}}})});
        page->openWith(inProduction());
        page->showPlan(u"staging"_s);
        auto *table = page->findChild<QTableView *>(u"plan"_s);
        auto *checklist = page->findChild<QPushButton *>(u"checklist"_s);
        QSignalSpy wanted(page.get(), &PromotionsPage::checklistRequested);
        QSignalSpy time(page.get(), &PromotionsPage::timeRequested);
        table->setCurrentIndex(planned.index(0, 0));
        QVERIFY(!checklist->isEnabled());
        table->setCurrentIndex(planned.index(1, 0));
        checklist->click();
        QCOMPARE(wanted.value(0), (QVariantList{u"search"_s, u"1.4.0"_s, u"production"_s}));
        page->findChild<QPushButton *>(u"atTime"_s)->click();
        QCOMPARE(time.value(0), (QVariantList{u"search"_s, u"1.4.0"_s, u"production"_s}));
    }

    void onlyWhatWaitsForItsTimeIsCancelled_data()
    {
        QTest::addColumn<TimedState>("state");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("waits");
        QTest::newRow("waits") << TimedState::Waiting << u"waits for its time"_s << true;
        QTest::newRow("was let in") << TimedState::Started << u"was let in"_s << false;
        QTest::newRow("was refused") << TimedState::Refused << u"refused by the gates"_s << false;
        QTest::newRow("was missed") << TimedState::Missed << u"missed its time"_s << false;
        QTest::newRow("was cancelled") << TimedState::Cancelled << u"cancelled"_s << false;
    }

    void onlyWhatWaitsForItsTimeIsCancelled()
    {
        QFETCH(const TimedState, state);
        QFETCH(const bool, waits);
        TimedRelease one;
        one.id = 9;
        one.project = u"shop"_s;
        one.release = u"1.4.0"_s;
        one.environment = u"production"_s;
        one.state = state;
        timed.setRows({one});
        page->sayCounts();
        page->openWith(wants(u"timed"_s));
        QTEST(timed.index(0, TimedListModel::StateColumn).data().toString(), "words");
        auto *tabs = page->findChild<QTabBar *>(u"promotionTabs"_s);
        QCOMPARE(tabs->tabText(1), waits ? u"At a time · 1"_s : u"At a time"_s);
        QSignalSpy cancelled(page.get(), &PromotionsPage::cancelRequested);
        auto *cancel = page->findChild<QPushButton *>(u"cancelTime"_s);
        QCOMPARE(cancel->isEnabled(), waits);
        cancel->click();
        QCOMPARE(cancelled.size(), waits ? 1 : 0);
        timed.setRows({});
    }

    void aTrainDepartsWhenItHasCars()
    {
        Train train;
        train.id = 1;
        train.name = u"november"_s;
        train.environment = u"production"_s;
        Train empty = train;
        empty.id = 2;
        empty.name = u"december"_s;
        TrainCar car;
        car.id = 11;
        car.place = 1;
        car.project = u"shop"_s;
        car.release = u"1.4.0"_s;
        train.cars = {car};
        QSignalSpy chosen(page.get(), &PromotionsPage::trainChosen);
        trains.setRows({train, empty});
        QCOMPARE(page->train(), u"november"_s); // the first is chosen by itself
        QCOMPARE(chosen.last(), QVariantList{u"november"_s});
        PlannedMove move;
        move.isKnown = true;
        move.findings = {{u"freeze"_s, GateOutcome::Blocks, u"frozen until Monday"_s, {}}};
        cars.setRows({{car, move}});
        QCOMPARE(cars.index(0, TrainCarModel::MessageColumn).data().toString(), u"frozen until Monday"_s);
        QSignalSpy departs(page.get(), &PromotionsPage::departureRequested);
        QSignalSpy off(page.get(), &PromotionsPage::uncouplingRequested);
        auto *depart = page->findChild<QPushButton *>(u"depart"_s);
        auto *uncouple = page->findChild<QPushButton *>(u"uncouple"_s);
        auto *couple = page->findChild<QPushButton *>(u"couple"_s);
        QVERIFY(couple->isEnabled());
        depart->click();
        QCOMPARE(departs.value(0), (QVariantList{u"november"_s, false}));
        uncouple->click();
        QCOMPARE(off.value(0), (QVariantList{u"november"_s, u"shop"_s}));
        auto *table = page->findChild<QTableView *>(u"trains"_s);
        table->setCurrentIndex(trains.index(1, 0));
        QVERIFY(!depart->isEnabled()); // nothing goes
        // A car that failed stops it: then it is sent on, and nothing is coupled on or off any more.
        Promotion failed;
        failed.state = PromotionState::Failed;
        failed.message = u"exit 1"_s;
        car.promotion = failed;
        train.cars = {car};
        train.message = u"the car of shop failed"_s;
        trains.setRows({train});
        cars.setRows({{car, {}}});
        QCOMPARE(trains.index(0, TrainListModel::StateColumn).data().toString(), u"stopped"_s);
        QCOMPARE(cars.index(0, TrainCarModel::MessageColumn).data().toString(), u"exit 1"_s);
        QVERIFY(!couple->isEnabled());
        QVERIFY(!uncouple->isEnabled());
        depart->click();
        QCOMPARE(departs.value(1), (QVariantList{u"november"_s, true}));
    }

    void anotherEnvironmentIsAWish()
    {
        QSignalSpy chosen(page.get(), &PromotionsPage::environmentChosen);
        page->openWith(inProduction());
        QCOMPARE(chosen.last().first().toString(), u"production"_s);
    }

private:
    static PageRequest wants(const QString &part)
    {
        PageRequest request;
        request.text = part;
        return request;
    }

    static PageRequest inProduction()
    {
        PageRequest request;
        request.environment = u"production"_s;
        return request;
    }

    Theme theme{*qApp};
    ChoiceListModel environments;
    PlannedListModel planned;
    PromotionListModel promotions;
    TimedListModel timed;
    TrainListModel trains;
    TrainCarModel cars;
    std::unique_ptr<PromotionsPage> page;
};

QTEST_MAIN(PromotionsPageTest)
#include "tst_promotionspage.moc"
