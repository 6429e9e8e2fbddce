#include "models/items/choicelistmodel.h"
#include "models/items/metricrowmodel.h"
#include "views/pages/metriccard.h"
#include "views/pages/metricspage.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class tst_MetricsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_projects.setRows({{0, u"All projects"_s, {}}, {1, u"shop"_s, {}}});
        m_environments.setRows({{0, u"All of production"_s, {}}, {1, u"prod"_s, {}}});
    }

    void aCardReadsAsNameAndValue()
    {
        MetricsPage page(m_theme, {m_projects, m_environments, m_rows});
        page.showMetrics(someMetrics(), {});
        QVERIFY(page.state() == Page::State::Content);
        const auto *lead = page.findChild<MetricCard *>(u"change_lead_time"_s);
        QCOMPARE(lead->accessibleName(), u"Change lead time"_s);
        QCOMPARE(lead->accessibleDescription(), u"1 d, elite, 7 change(s), 90 % within 2 d"_s);
        const auto *fail = page.findChild<MetricCard *>(u"change_fail_rate"_s);
        QVERIFY2(fail->accessibleDescription().startsWith(u"unknown: nobody tells of incidents"_s),
                 qPrintable(fail->accessibleDescription()));
    }

    void aChosenCardShowsItsRowsAndFormula()
    {
        MetricsPage page(m_theme, {m_projects, m_environments, m_rows});
        page.showMetrics(someMetrics(), {});
        const auto *formula = page.findChild<QLabel *>(u"formula"_s);
        const QString before = formula->text();
        QSignalSpy chosen(&page, &MetricsPage::metricChosen);
        page.resize(1200, 800);
        page.show();
        auto *card = page.findChild<MetricCard *>(u"change_lead_time"_s);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Space);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(page.chosen() == MetricKind::ChangeLeadTime);
        QVERIFY(formula->text() != before);
        QVERIFY(m_rows.kind() == MetricKind::ChangeLeadTime);
    }

    void otherDeploymentsAreAskedForAndADefinitionIsNot()
    {
        MetricsPage page(m_theme, {m_projects, m_environments, m_rows});
        QSignalSpy question(&page, &MetricsPage::questionChanged);
        QSignalSpy definition(&page, &MetricsPage::definitionChanged);
        page.findChild<QComboBox *>(u"definition"_s)->setCurrentIndex(2);
        QCOMPARE(definition.size(), 1);
        QVERIFY(page.definition() == MetricsDefinition::GitLab);
        QVERIFY(question.isEmpty());
        page.findChild<QComboBox *>(u"project"_s)->setCurrentIndex(1);
        QCOMPARE(question.size(), 1);
        QCOMPARE(page.project(), u"shop"_s);
        page.findChild<QComboBox *>(u"period"_s)->setCurrentIndex(0);
        QCOMPARE(page.days(), 30);
    }

    void onlyTheNewestRowsAreShownAndItSaysSo()
    {
        MetricsFacts facts;
        DeliveryMetrics metrics;
        for (int id = 1; id <= mostMetricLines + 10; ++id) { // the oldest in the middle
            ProductionDeployment made;
            made.deployment.id = {id};
            made.deployment.project = {1};
            const int day = (id + 2000) % (mostMetricLines + 10);
            made.deployment.finishedAt = QDateTime(QDate(2000, 1, 1), QTime(), Qt::UTC).addDays(day);
            facts.deployments.append(made);
            metrics.deploymentFrequency.rows.append({made.deployment.id, 0, {}, 0});
        }
        const auto lines = newestLines(metrics.deploymentFrequency.rows, facts, {{{1}, u"shop"_s}}, {});
        QCOMPARE(lines.size(), mostMetricLines);
        QCOMPARE(lines.first().project, u"shop"_s);
        QVERIFY(std::is_sorted(lines.cbegin(), lines.cend(), [](const MetricLine &a, const MetricLine &b) {
            return a.deployment.finishedAt > b.deployment.finishedAt;
        }));
        QCOMPARE(lines.last().deployment.finishedAt.date(), QDate(2000, 1, 1).addDays(10));
        MetricsPage page(m_theme, {m_projects, m_environments, m_rows});
        page.showMetrics(metrics, {});
        const auto labels = page.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(u"here the newest "_s);
        }));
    }

    void aRowOpensItsDeployment()
    {
        MetricsPage page(m_theme, {m_projects, m_environments, m_rows});
        MetricLine line;
        line.row.deployment = {42};
        line.deployment.id = {42};
        m_rows.setRows({line});
        QSignalSpy wanted(&page, &MetricsPage::deploymentRequested);
        auto *table = page.findChild<QTableView *>(u"metricRows"_s);
        table->setCurrentIndex(m_rows.index(0, 0));
        Q_EMIT table->activated(m_rows.index(0, 0));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<DeploymentId>().value, qint64(42));
    }

private:
    static DeliveryMetrics someMetrics()
    {
        DeliveryMetrics metrics;
        metrics.deploymentFrequency.value = 0.5;
        metrics.deploymentFrequency.n = 14;
        metrics.changeLeadTime.value = 86400;
        metrics.changeLeadTime.p90 = 2 * 86400;
        metrics.changeLeadTime.n = 7;
        metrics.changeLeadTime.badge = MetricBadge::Elite;
        metrics.changeFailRate.gap = MetricGap::NoIncidentSource;
        metrics.recoveryTime.gap = MetricGap::NoIncidentSource;
        metrics.reworkRate.value = 0.25;
        return metrics;
    }

    Theme m_theme{*qApp};
    ChoiceListModel m_projects;
    ChoiceListModel m_environments;
    MetricRowModel m_rows;
};

QTEST_MAIN(tst_MetricsPage)
#include "tst_metricspage.moc"
