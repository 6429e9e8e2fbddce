#include "models/items/impactlistmodel.h"
#include "views/pages/impactview.h"
#include "views/theme/theme.h"

#include <QChartView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

MonitorSeries seriesFrom(const QDateTime &from, double base, double step)
{
    MonitorSeries series;
    series.span = {from, from.addSecs(3600), 30};
    for (int i = 0; i < 120; ++i)
        series.points.append({from.addSecs(qint64(i) * 30), base + step * ((i * 7) % 5)});
    return series;
}

/// One number that got worse, one that stayed, one that nobody tells.
DeploymentImpact someImpact()
{
    DeploymentImpact impact;
    impact.deployment.finishedAt = noon;
    impact.deployment.state = DeploymentState::Succeeded;
    impact.project = u"web"_s;
    impact.environment = u"staging"_s;
    impact.askedAt = noon.addSecs(3600);
    Monitor errors;
    errors.name = u"error-rate"_s;
    errors.unit = u"%"_s;
    errors.threshold = 1;
    Monitor latency;
    latency.name = u"latency"_s;
    latency.unit = u"s"_s;
    latency.threshold = 0.8;
    Monitor load;
    load.name = u"saturation"_s;
    impact.monitors = {
        judgeImpact(errors, seriesFrom(noon.addSecs(-3600), 0.2, 0.05), seriesFrom(noon, 3.2, 0.4)),
        judgeImpact(latency, seriesFrom(noon.addSecs(-3600), 0.31, 0.01), seriesFrom(noon, 0.32, 0.01)),
        unknownImpact(load, u"There is no data for it."_s)};
    return impact;
}

} // namespace

/// The impact of a deployment can be seen, read and heard, and what is not known is said.
class tst_ImpactView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_impacts = std::make_unique<ImpactListModel>();
        m_values = std::make_unique<ImpactValueModel>();
        m_view = std::make_unique<ImpactView>(m_theme, *m_impacts, *m_values);
        connect(m_view.get(), &ImpactView::monitorChosen, m_values.get(),
                [this](const MonitorImpact &impact) { m_values->setRows(valuesOf(impact)); });
        m_view->resize(780, 600);
        m_view->show();
    }
    void cleanup() { m_view.reset(); }

    void theVerdictIsASentence()
    {
        show(someImpact());
        const QString said = m_view->findChild<QLabel *>(u"impactVerdict"_s)->text();
        QVERIFY2(said.contains(u"1 got worse"_s) && said.contains(u"1 not known"_s), qPrintable(said));
        QVERIFY(m_view->findChild<QLabel *>(u"impactSentence"_s)->text().contains(u"error-rate"_s));
        const auto *chart = m_view->findChild<QChartView *>(u"impactChart"_s);
        QVERIFY(chart->isVisible());
        QCOMPARE(chart->chart()->series().size(), 4);
        QVERIFY(chart->accessibleDescription().contains(u"got worse"_s));
        if (const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES"); !folder.isEmpty()) {
            for (const bool dark : {false, true}) {
                m_theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
                QTest::qWait(200);
                QVERIFY(
                    m_view->grab().save(folder + (dark ? u"/impact-dark.png"_s : u"/impact-light.png"_s)));
            }
        }
    }

    void theValuesAreATableToo()
    {
        show(someImpact());
        auto *asTable = m_view->findChild<QPushButton *>(u"asTable"_s);
        const auto *table = m_view->findChild<QTableView *>(u"impactValues"_s);
        QVERIFY(!table->isVisible());
        asTable->click();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 240);
        QVERIFY(!table->accessibleName().isEmpty());
        // Another number, by keyboard.
        auto *list = m_view->findChild<QTableView *>(u"impactList"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(m_view->findChild<QLabel *>(u"impactSentence"_s)->text().contains(u"latency"_s));
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(!table->isVisible());
        QVERIFY(!asTable->isEnabled());
        QVERIFY(m_view->findChild<QLabel *>(u"impactSentence"_s)->text().contains(u"no data"_s));
    }

    void nobodyWatchesAndNobodyAnswersAreSaid()
    {
        const auto isSaid = [this](const QString &words) {
            const auto labels = m_view->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        DeploymentImpact nothing = someImpact();
        nothing.monitors.clear();
        show(nothing);
        QVERIFY(isSaid(u"Nothing watches web in staging"_s));
        m_view->showFailed({Error::Kind::Storage, u"The disk is full."_s, {}});
        QVERIFY(isSaid(u"The disk is full."_s));
        QSignalSpy asked(m_view.get(), &ImpactView::retryRequested);
        show(someImpact());
        m_view->findChild<QPushButton *>(u"askAgain"_s)->click();
        QCOMPARE(asked.size(), 1);
        // What was shown stays, and is said to be old.
        m_view->showFailed({Error::Kind::Storage, u"The disk is gone."_s, {}});
        QVERIFY(isSaid(u"The disk is gone."_s));
        QVERIFY(m_view->findChild<QTableView *>(u"impactList"_s)->isVisible());
    }

private:
    void show(const DeploymentImpact &impact)
    {
        m_impacts->setRows(impact.monitors);
        m_view->showImpact(impact);
    }

    Theme m_theme{*qApp};
    std::unique_ptr<ImpactListModel> m_impacts;
    std::unique_ptr<ImpactValueModel> m_values;
    std::unique_ptr<ImpactView> m_view;
};

QTEST_MAIN(tst_ImpactView)
#include "tst_impactview.moc"
