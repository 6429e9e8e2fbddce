#include "views/charts/timelineview.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace slipway;

// bench_timeline [INTERVALS]: a time line of 20 environments over three years, moved and zoomed; each frame
// is painted whole into a picture of 1400 × 480 pixels. Needs no display (QT_QPA_PLATFORM=offscreen).

namespace {

constexpr int environments = 20;
constexpr qint64 day = 86'400'000;
constexpr qint64 begin = 1'700'000'000'000;
constexpr qint64 end = begin + 3 * 365 * day;
constexpr int frames = 300;

QVector<TimelineLane> madeUpLanes(int intervals)
{
    QRandomGenerator random(42);
    QVector<TimelineLane> lanes;
    qint64 id = 0;
    const int each = intervals / environments;
    for (int lane = 0; lane < environments; ++lane) {
        TimelineLane made{u"environment-%1"_s.arg(lane), {}};
        made.bars.reserve(each);
        qint64 at = begin;
        for (int i = 0; i < each; ++i) {
            const qint64 next = at + 1 + qint64(random.bounded(2.0) * double(end - begin) / each);
            made.bars.append({DeploymentId{++id}, at, next, u"v1.%1.%2"_s.arg(i / 100).arg(i % 100)});
            at = next;
        }
        lanes.append(std::move(made));
    }
    return lanes;
}

/// Paints a frame after each `step` and prints how long the two took together.
template <class Step> void spread(TimelineView &view, const char *what, Step step)
{
    QImage picture(view.size(), QImage::Format_ARGB32_Premultiplied);
    QVector<double> times;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        view.render(&picture);
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(times);
    std::printf("%-34s p50 %7.2f ms   p99 %7.2f ms   max %7.2f ms\n", what, times[frames / 2],
                times[frames * 99 / 100], times.last());
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int intervals = argc > 1 ? qMax(environments, QString::fromLocal8Bit(argv[1]).toInt()) : 100'000;
    Theme theme(application);
    TimelineView view(theme);
    view.resize(1400, 480);
    QElapsedTimer timer;
    timer.start();
    view.setLanes(madeUpLanes(intervals), end);
    view.showAll();
    view.show();
    std::printf("%d intervals in %d environments, made and shown in %lld ms\n", intervals, environments,
                static_cast<long long>(timer.elapsed()));
    const qint64 span = end - begin;
    spread(view, "move, a week in sight", [&](int i) {
        const qint64 from = begin + span * i / frames;
        view.showRange(from, from + 7 * day);
    });
    spread(view, "move, half a year in sight", [&](int i) {
        const qint64 from = begin + (span - 180 * day) * i / frames;
        view.showRange(from, from + 180 * day);
    });
    spread(view, "move by an hour, all in sight",
           [&](int i) { view.showRange(begin + i * 3'600'000, end + i * 3'600'000); });
    spread(view, "zoom from all to an hour", [&](int i) {
        const double part = 1.0 - double(i) / frames;
        const auto half = qint64(double(span) / 2 * part * part * part) + 1'800'000;
        view.showRange(begin + span / 2 - half, begin + span / 2 + half);
    });
    return 0;
}
