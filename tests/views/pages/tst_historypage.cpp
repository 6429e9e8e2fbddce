#include "models/items/deploymentlistmodel.h"
#include "views/charts/timelineview.h"
#include "views/dialogs/namedialog.h"
#include "views/pages/facetbox.h"
#include "views/pages/historypage.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

static Deployment historyRow(qint64 number)
{
    Deployment deployment;
    deployment.id = {number};
    deployment.project = {1};
    deployment.environment = {1};
    deployment.version = u"1.%1.0"_s.arg(number);
    deployment.commit = *CommitId::parse(u"a1b2c3d4a1b2c3d4a1b2c3d4a1b2c3d4a1b2c3d4"_s);
    deployment.state = DeploymentState::Succeeded;
    deployment.finishedAt = QDateTime::fromSecsSinceEpoch(1'790'000'000 + number * 3600, Qt::UTC);
    return deployment;
}

class HistoryPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        deployments = std::make_unique<DeploymentListModel>();
        deployments->setNames({{ProjectId{1}, u"shop"_s}}, {{EnvironmentId{1}, u"production"_s}});
        page = std::make_unique<HistoryPage>(theme, HistoryModels{*deployments});
        page->resize(1280, 800);
        page->show();
        page->showContent();
    }
    void cleanup()
    {
        page.reset();
        deployments.reset();
    }

    void typingAsksOnceAfterAPauseThatNobodyFeels()
    {
        QSignalSpy asked(page.get(), &HistoryPage::filterChanged);
        auto *search = page->findChild<QLineEdit *>(u"search"_s);
        QTest::keyClicks(search, u"1.4"_s);
        QCOMPARE(asked.count(), 0);
        QVERIFY(asked.wait(1000));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<HistoryFilter>().search, u"1.4"_s);
        QVERIFY(asked[0][0].value<HistoryFilter>().chosen.isEmpty());
    }

    void eachPartOfTheFilterIsSaidAtOnce()
    {
        showCounts();
        QSignalSpy asked(page.get(), &HistoryPage::filterChanged);
        auto *environment = page->findChild<FacetBox *>(u"environment"_s);
        environment->showPopup();
        QTest::keyClick(environment->findChild<QListWidget *>(u"facetValues"_s), Qt::Key_Space);
        auto *state = page->findChild<FacetBox *>(u"state"_s);
        state->showPopup();
        auto *states = state->findChild<QListWidget *>(u"facetValues"_s);
        QTest::keyClick(states, Qt::Key_Space); // the commonest
        QTest::keyClick(states, Qt::Key_Down);
        QTest::keyClick(states, Qt::Key_Return); // the next one, and closes
        QVERIFY(!states->isVisible());
        QCOMPARE(asked.count(), 3);
        const auto filter = asked[2][0].value<HistoryFilter>();
        QCOMPARE(filter.only(HistoryFacet::Environment), u"production"_s);
        QCOMPARE(filter.chosen.value(HistoryFacet::State), (QStringList{u"succeeded"_s, u"failed"_s}));
        page->findChild<QCheckBox *>(u"inFreeze"_s)->setChecked(true);
        QVERIFY(page->filter().chosen.contains(HistoryFacet::Freeze));
        page->findChild<QPushButton *>(u"clear"_s)->click();
        QVERIFY(asked.last()[0].value<HistoryFilter>().isEmpty());
    }

    void theTableFollowsTheTimeLineAndTheDay()
    {
        deployments->setIds({{1}}, {historyRow(1)});
        page->showDeployments(1);
        QSignalSpy asked(page.get(), &HistoryPage::filterChanged);
        page->findChild<QPushButton *>(u"aroundThen"_s)->click();
        QVERIFY(asked.count() > 0);
        const QDate day = historyRow(1).finishedAt.toLocalTime().date();
        QVERIFY(page->filter().period == HistoryFilter::Period::Own);
        QCOMPARE(page->filter().firstDay, day);
        QCOMPARE(page->filter().lastDay, day);
        auto *line = page->findChild<TimelineView *>(u"timeline"_s);
        line->showRange(historyRow(1).finishedAt.addDays(-3).toMSecsSinceEpoch(),
                        historyRow(1).finishedAt.toMSecsSinceEpoch());
        page->findChild<QPushButton *>(u"onlyThese"_s)->click();
        QCOMPARE(page->filter().firstDay, day.addDays(-3));
        QCOMPARE(page->filter().lastDay, day);
    }

    void inThePastNothingCanBeDoneAndTheButtonsSayWhy()
    {
        deployments->setIds({{1}}, {historyRow(1)});
        page->showDeployments(1);
        page->setMoment(historyRow(1).finishedAt);
        for (const auto &name : {u"record"_s, u"deployAgain"_s, u"rollBack"_s}) {
            auto *act = page->findChild<QPushButton *>(name);
            QVERIFY2(!act->isEnabled(), qPrintable(name));
            QVERIFY2(act->toolTip().contains(u"past"_s), qPrintable(name));
        }
        QVERIFY(page->standing().release.isEmpty());
        page->setMoment({});
        for (const auto &name : {u"record"_s, u"deployAgain"_s, u"rollBack"_s})
            QVERIFY2(page->findChild<QPushButton *>(name)->isEnabled(), qPrintable(name));
        QCOMPARE(page->standing().release, u"1.1.0"_s);
    }

    void countsStandBesideEachValueTheCommonestFirst()
    {
        showCounts();
        const auto values = page->findChild<FacetBox *>(u"state"_s)->values();
        QCOMPARE(values.size(), 2);
        QCOMPARE(values[0].count, 90);
        QCOMPARE(values[1].key, u"failed"_s);
        QVERIFY(page->findChild<QCheckBox *>(u"inFreeze"_s)->text().contains(u"4"_s));
    }

    void whatIsChosenStaysInTheListWhenNothingHasIt()
    {
        showCounts();
        HistoryFilter filter;
        filter.choose(HistoryFacet::Kind, {u"hotfix"_s});
        auto *bar = page->findChild<HistoryFilterBar *>();
        bar->setFilter(filter);
        showCounts();
        const auto values = page->findChild<FacetBox *>(u"kind"_s)->values();
        QCOMPARE(values.size(), 1);
        QCOMPARE(values[0].count, 0);
        QCOMPARE(page->findChild<FacetBox *>(u"kind"_s)->currentText(), values[0].name);
    }

    void aKeptFilterComesBackAsItWas()
    {
        HistoryFilter filter;
        filter.search = u"1.4"_s;
        filter.choose(HistoryFacet::State, {u"failed"_s, u"timed_out"_s});
        filter.choose(HistoryFacet::Freeze, {u"yes"_s});
        filter.period = HistoryFilter::Period::Own;
        filter.firstDay = QDate(2026, 11, 1);
        filter.lastDay = QDate(2026, 11, 9);
        QCOMPARE(HistoryFilter::fromMap(filter.toMap()), filter);
        QCOMPARE(HistoryFilter::fromMap({}), HistoryFilter());
        page->showSavedFilters({{u"R&D failures"_s, filter}});
        auto *menu = page->findChild<QMenu *>(u"savedMenu"_s);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().constFirst()->text(), u"R&&D failures"_s);
        QSignalSpy asked(page.get(), &HistoryPage::filterChanged);
        menu->actions().constFirst()->trigger();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(page->filter(), filter);
    }

    void keepingAFilterAsksForItsName()
    {
        page->findChild<QLineEdit *>(u"search"_s)->setText(u"1.4"_s);
        QSignalSpy kept(page.get(), &HistoryPage::savedFiltersChanged);
        auto *menu = page->findChild<QMenu *>(u"savedMenu"_s);
        Q_EMIT menu->aboutToShow();
        page->findChild<QAction *>(u"keepFilter"_s)->trigger();
        auto *dialog = page->findChild<NameDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"mine"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(kept.count(), 1);
        const auto saved = kept[0][0].value<QVector<SavedFilter>>();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved[0].name, u"mine"_s);
        QCOMPARE(saved[0].filter.search, u"1.4"_s);
    }

    void chosenRowsAreCopiedAsAMarkdownTable()
    {
        Deployment odd = historyRow(2);
        odd.by = u"a|b *c*"_s;
        deployments->setIds({DeploymentId{3}, DeploymentId{2}, DeploymentId{1}},
                            {historyRow(3), odd, historyRow(1)});
        page->showDeployments(3);
        page->hideColumns({u"SourceColumn"_s, u"TookColumn"_s, u"CommitColumn"_s});
        auto *table = page->findChild<QTableView *>(u"deployments"_s);
        table->setCurrentIndex(deployments->index(0, 0));
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QSignalSpy copied(page.get(), &HistoryPage::copyTableRequested);
        page->findChild<QAction *>(u"copyTable"_s)->trigger();
        QCOMPARE(copied.count(), 1);
        QCOMPARE(copied[0][1].toInt(), 2);
        const QStringList lines = copied[0][0].toString().split(u'\n');
        QCOMPARE(lines.size(), 5); // names, rule, two rows, and the end
        QCOMPARE(lines[1], u"| --- | --- | --- | --- | --- | --- | --- |"_s);
        QVERIFY2(lines[3].contains(u"a\\|b \\*c\\*"_s), qPrintable(lines[3]));
    }

    void columnsAreChosenAndRemembered()
    {
        page->hideColumns({u"SourceColumn"_s, u"WhenColumn"_s});
        auto *table = page->findChild<QTableView *>(u"deployments"_s);
        QVERIFY(table->isColumnHidden(DeploymentListModel::SourceColumn));
        QVERIFY(!table->isColumnHidden(DeploymentListModel::WhenColumn)); // never without the time
        QSignalSpy hidden(page.get(), &HistoryPage::hiddenColumnsChanged);
        auto *menu = page->findChild<QPushButton *>(u"columns"_s)->menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().constLast()->trigger();
        QCOMPARE(hidden.count(), 1);
        QVERIFY(hidden[0][0].toStringList().contains(u"TookColumn"_s));
    }

    void aClickOnAHeaderAsksForThatOrder()
    {
        QSignalSpy asked(page.get(), &HistoryPage::sortChanged);
        auto *header = page->findChild<QTableView *>(u"deployments"_s)->horizontalHeader();
        const auto click = [&](int section) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(section) + 12, header->height() / 2});
        };
        click(DeploymentListModel::ProjectColumn);
        QVERIFY(page->sort() == (DeploymentSort{DeploymentColumn::Project, true}));
        click(DeploymentListModel::ProjectColumn);
        QVERIFY(page->sort() == (DeploymentSort{DeploymentColumn::Project, false}));
        click(DeploymentListModel::VersionColumn); // the highest first
        QVERIFY(page->sort() == (DeploymentSort{DeploymentColumn::Version, false}));
        QCOMPARE(asked.count(), 3);
        QVERIFY(asked[2][0].value<DeploymentSort>() == page->sort());
        click(DeploymentListModel::CommitColumn); // has no order
        QCOMPARE(asked.count(), 3);
        QCOMPARE(header->sortIndicatorSection(), int(DeploymentListModel::VersionColumn));
    }

    void theMenuSortsWithoutAMouse()
    {
        QSignalSpy asked(page.get(), &HistoryPage::sortChanged);
        auto *menu = page->findChild<QPushButton *>(u"columns"_s)->menu();
        Q_EMIT menu->aboutToShow();
        const auto *by = menu->findChild<QMenu *>(u"sortBy"_s);
        QSet<QString> letters;
        for (const QAction *action : by->actions()) {
            const qsizetype mark = action->text().indexOf(u'&');
            QVERIFY(action->isSeparator() || mark >= 0);
            const QString letter = action->text().mid(mark + 1, 1).toLower();
            QVERIFY2(action->isSeparator() || !letters.contains(letter), qPrintable(action->text()));
            letters.insert(letter);
        }
        by->actions().at(1)->trigger(); // project
        QVERIFY(page->sort() == (DeploymentSort{DeploymentColumn::Project, true}));
        by->actions().constLast()->trigger();
        QVERIFY(page->sort() == (DeploymentSort{DeploymentColumn::Project, false}));
        QCOMPARE(asked.count(), 2);
    }

    void theRowThatIsReadStaysChosenInAnotherOrder()
    {
        const QVector<Deployment> rows{historyRow(3), historyRow(2), historyRow(1)};
        deployments->setIds({DeploymentId{3}, DeploymentId{2}, DeploymentId{1}}, rows);
        page->showDeployments(3);
        auto *table = page->findChild<QTableView *>(u"deployments"_s);
        table->setCurrentIndex(deployments->index(2, 0));
        deployments->startOver({DeploymentId{2}, DeploymentId{1}, DeploymentId{3}}, rows);
        page->showDeployments(3);
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(page->findChild<QLabel *>(u"deploymentTitle"_s)->text(), u"shop 1.1.0 → production"_s);
    }

    void openedFromACellItFiltersForIt()
    {
        QSignalSpy asked(page.get(), &HistoryPage::filterChanged);
        PageRequest request;
        request.project = u"shop"_s;
        request.environment = u"production"_s;
        page->openWith(request);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<HistoryFilter>().only(HistoryFacet::Project), u"shop"_s);
    }

    void walkingThroughTheTableShowsEachInFull()
    {
        deployments->setIds({DeploymentId{3}, DeploymentId{2}, DeploymentId{1}},
                            {historyRow(3), historyRow(2), historyRow(1)});
        QSignalSpy shown(page.get(), &HistoryPage::deploymentShown);
        page->showDeployments(3);
        QCOMPARE(shown.count(), 1); // the newest is there without a click
        auto *table = page->findChild<QTableView *>(u"deployments"_s);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(shown.count(), 2);
        QCOMPARE(page->findChild<QLabel *>(u"deploymentTitle"_s)->text(), u"shop 1.2.0 → production"_s);
        QSignalSpy compare(page.get(), &HistoryPage::compareWithPreviousRequested);
        page->findChild<QPushButton *>(u"compareWithPrevious"_s)->click();
        QCOMPARE(compare.count(), 1);
        QCOMPARE(compare[0][0].value<Deployment>().id, DeploymentId{2});
    }

    void tableAndTimeLineChooseTogether()
    {
        deployments->setIds({DeploymentId{2}, DeploymentId{1}}, {historyRow(2), historyRow(1)});
        page->showDeployments(2);
        const auto at = [](qint64 number) { return historyRow(number).finishedAt.toMSecsSinceEpoch(); };
        page->showTimeline(
            u"shop"_s,
            {{u"production"_s,
              {{DeploymentId{1}, at(1), at(2), u"1.1.0"_s}, {DeploymentId{2}, at(2), 0, u"1.2.0"_s}}}},
            {{TimelineMark::Kind::Incident, at(1), 0, {}, u"outage"_s}}, at(3));
        auto *table = page->findChild<QTableView *>(u"deployments"_s);
        auto *timeline = page->findChild<TimelineView *>(u"timeline"_s);
        table->setCurrentIndex(deployments->index(1, 0));
        QCOMPARE(timeline->selected(), DeploymentId{1});
        QTest::keyClick(timeline, Qt::Key_Right);
        QCOMPARE(table->currentIndex().row(), 0);
    }

    void withNoDeploymentAtAllItOffersToRecordOne()
    {
        page->showDeployments(0);
        QCOMPARE(page->state(), Page::State::Empty);
        QSignalSpy wanted(page.get(), &HistoryPage::recordRequested);
        page->findChild<QPushButton *>(u"pageStateAction"_s)->click();
        QCOMPARE(wanted.count(), 1);
    }

private:
    void showCounts()
    {
        HistoryFacetCounts counts;
        counts.total = 100;
        counts.environments = {{1, 100}};
        counts.states = {{int(DeploymentState::Failed), 10}, {int(DeploymentState::Succeeded), 90}};
        counts.inFreeze = 4;
        page->showFacets(counts, {{{ProjectId{1}, u"shop"_s}}, {{EnvironmentId{1}, u"production"_s}}});
    }

    Theme theme{*qApp};
    std::unique_ptr<DeploymentListModel> deployments;
    std::unique_ptr<HistoryPage> page;
};

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
