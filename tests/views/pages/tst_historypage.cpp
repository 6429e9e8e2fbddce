#include "models/items/choicelistmodel.h"
#include "models/items/deploymentlistmodel.h"
#include "views/charts/timelineview.h"
#include "views/pages/historypage.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
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
        projects.setRows({{0, u"All projects"_s, {}}, {1, u"shop"_s, {}}});
        environments.setRows({{0, u"All environments"_s, {}}, {1, u"production"_s, {}}});
        deployments = std::make_unique<DeploymentListModel>();
        deployments->setNames({{ProjectId{1}, u"shop"_s}}, {{EnvironmentId{1}, u"production"_s}});
        page = std::make_unique<HistoryPage>(theme, HistoryModels{*deployments, projects, environments});
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
        QCOMPARE(asked[0][0].value<HistoryFilter>().project, QString());
    }

    void eachPartOfTheFilterIsSaidAtOnce()
    {
        QSignalSpy asked(page.get(), &HistoryPage::filterChanged);
        page->findChild<QComboBox *>(u"environment"_s)->setCurrentText(u"production"_s);
        auto *state = page->findChild<QComboBox *>(u"state"_s);
        state->setCurrentIndex(state->findData(int(DeploymentState::Failed)));
        QCOMPARE(asked.count(), 2);
        const auto filter = asked[1][0].value<HistoryFilter>();
        QCOMPARE(filter.environment, u"production"_s);
        QVERIFY(filter.state == DeploymentState::Failed);
        page->findChild<QPushButton *>(u"clear"_s)->click();
        QCOMPARE(asked.count(), 3);
        QVERIFY(asked[2][0].value<HistoryFilter>().isEmpty());
    }

    void openedFromACellItFiltersForIt()
    {
        QSignalSpy asked(page.get(), &HistoryPage::filterChanged);
        PageRequest request;
        request.project = u"shop"_s;
        request.environment = u"production"_s;
        page->openWith(request);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<HistoryFilter>().project, u"shop"_s);
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
            at(3));
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
    Theme theme{*qApp};
    ChoiceListModel projects;
    ChoiceListModel environments;
    std::unique_ptr<DeploymentListModel> deployments;
    std::unique_ptr<HistoryPage> page;
};

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
