#include "views/charts/timelineview.h"
#include "views/theme/theme.h"
#include "views/theme/versionhue.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace slipway;

constexpr qint64 day = 24LL * 3600 * 1000;

static QVector<TimelineLane> twoLanes()
{
    return {
        {u"staging"_s, {{DeploymentId{1}, 0, 2 * day, u"1.0"_s}, {DeploymentId{3}, 2 * day, 0, u"1.1"_s}}},
        {u"production"_s,
         {{DeploymentId{2}, day, 3 * day, u"1.0"_s}, {DeploymentId{4}, 3 * day, 0, u"1.1"_s}}}};
}

class TimelineViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        view = std::make_unique<TimelineView>(theme);
        view->resize(900, 160);
        view->show();
        view->setLanes(twoLanes(), 4 * day);
    }
    void cleanup() { view.reset(); }

    void freezesAndIncidentsAreToldWhereTheyAre()
    {
        view->setMarks({{TimelineMark::Kind::Freeze, day, 2 * day, u"production"_s, u"year <end>"_s},
                        {TimelineMark::Kind::Incident, 3 * day, 0, {}, u"outage"_s}});
        const int left = view->viewport()->width() - view->scale().width();
        const auto tipAt = [&](double days) {
            return view->marksTip(
                {left + int(view->scale().x(qint64(days * double(day)))), view->viewport()->height() / 2});
        };
        QVERIFY2(tipAt(1.5).contains(u"year &lt;end&gt;"_s), qPrintable(tipAt(1.5)));
        QVERIFY(tipAt(2.5).isEmpty());
        QVERIFY(tipAt(3).contains(u"outage"_s));
        const QImage with = view->grab().toImage();
        view->setMarks({});
        QVERIFY(view->grab().toImage() != with);
        QVERIFY(tipAt(1.5).isEmpty());
    }

    void aTickStandsOnWholeTimesAndNeverTooClose_data()
    {
        QTest::addColumn<qint64>("length");
        for (const qint64 length : {60'000LL, 3'600'000LL, day, 30 * day, 900 * day, 9000 * day})
            QTest::addRow("%lld hours on 900 pixels", length / 3'600'000) << length;
    }

    void aTickStandsOnWholeTimesAndNeverTooClose()
    {
        QFETCH(const qint64, length);
        const TimeScale scale(1'700'000'000'000, 1'700'000'000'000 + length, 900);
        const QVector<TimeScale::Tick> ticks = scale.ticks(90);
        QVERIFY(ticks.size() <= 11);
        for (qsizetype i = 1; i < ticks.size(); ++i)
            QVERIFY(scale.x(ticks[i].at) - scale.x(ticks[i - 1].at) >= 80);
    }

    void zoomingKeepsWhatIsUnderThePointer()
    {
        const TimeScale scale(0, 10 * day, 1000);
        const TimeScale zoomed = scale.zoomed(0.5, 300);
        QVERIFY(qAbs(zoomed.at(300) - scale.at(300)) < 1000);
        QCOMPARE(zoomed.to() - zoomed.from(), 5 * day);
    }

    void aZoomEndsAtAMinuteAndAtThirtyYears()
    {
        TimeScale scale(0, day, 1000);
        for (int i = 0; i < 200; ++i)
            scale = scale.zoomed(0.5, 500);
        QCOMPARE(scale.to() - scale.from(), TimeScale::shortest);
        for (int i = 0; i < 200; ++i)
            scale = scale.zoomed(2, 500);
        QCOMPARE(scale.to() - scale.from(), TimeScale::longest);
    }

    void everythingIsInViewAtFirst()
    {
        QVERIFY(view->scale().from() <= 0);
        QVERIFY(view->scale().to() >= 4 * day);
        for (const qint64 id : {1, 2, 3, 4})
            QVERIFY(view->viewport()->rect().contains(view->rectOf({id})));
    }

    void aClickChoosesTheBarUnderIt()
    {
        QSignalSpy chosen(view.get(), &TimelineView::barChosen);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rectOf({4}).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<DeploymentId>(), DeploymentId{4});
        QVERIFY(!view->barAt({2, 2}));
    }

    void theKeyboardWalksFromBarToBarAndLaneToLane()
    {
        QSignalSpy chosen(view.get(), &TimelineView::barChosen);
        QTest::keyClick(view.get(), Qt::Key_Right);
        QCOMPARE(view->selected(), DeploymentId{3});
        QTest::keyClick(view.get(), Qt::Key_Left);
        QCOMPARE(view->selected(), DeploymentId{1});
        QTest::keyClick(view.get(), Qt::Key_Right);
        QTest::keyClick(view.get(), Qt::Key_Down);
        QCOMPARE(view->selected(), DeploymentId{2});
        QCOMPARE(chosen.count(), 4);
    }

    void wheelAndKeysZoom()
    {
        const qint64 before = view->scale().to() - view->scale().from();
        QTest::keyClick(view.get(), Qt::Key_Plus);
        QVERIFY(view->scale().to() - view->scale().from() < before);
        QTest::keyClick(view.get(), Qt::Key_Home);
        QCOMPARE(view->scale().to() - view->scale().from(), before);
        QWheelEvent turn(QPointF(400, 60), view->viewport()->mapToGlobal(QPointF(400, 60)), {}, {0, 120},
                         Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view->viewport(), &turn);
        QVERIFY(view->scale().to() - view->scale().from() < before);
    }

    void aHundredThousandBarsArePaintedWithoutPaintingEach()
    {
        QVector<TimelineLane> lanes(10);
        qint64 id = 0;
        for (TimelineLane &lane : lanes) {
            lane.name = u"lane"_s;
            for (int i = 0; i < 10'000; ++i)
                lane.bars.append({DeploymentId{++id}, i * day, (i + 1) * day, u"1.%1"_s.arg(i % 20)});
        }
        view->setLanes(lanes, 10'001 * day);
        view->showAll();
        const QImage image = view->grab().toImage();
        QVERIFY(!image.isNull());
        const QColor surface = theme.colour(Colour::Surface);
        const QRect bar = view->rectOf({5'000});
        QVERIFY(image.pixelColor(bar.center()) != surface);
    }

    void aVersionKeepsItsColour()
    {
        const QColor surface = theme.colour(Colour::Surface);
        QCOMPARE(versionColour(u"1.2.3"_s, surface, 0.3), versionColour(u"1.2.3"_s, surface, 0.3));
        QVERIFY(contrastOf(theme.colour(Colour::Text), versionColour(u"1.2.3"_s, surface, 0.45)) >= 4.5);
    }

private:
    Theme theme{*qApp};
    std::unique_ptr<TimelineView> view;
};

QTEST_MAIN(TimelineViewTest)
#include "tst_timelineview.moc"
