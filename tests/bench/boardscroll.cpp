// boardscroll WORKSPACE: what a large board costs once the program runs: reading its first screenful and all
// of it, taking it into the model, and painting a frame while scrolling. Milliseconds of wall clock;
// offscreen unless QT_QPA_PLATFORM says otherwise.
#include "app/session/session.h"
#include "models/items/boardmodel.h"
#include "models/queries/boardquery.h"
#include "views/pages/boardpage.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace slipway;

static void say(const char *what, double value, const char *unit)
{
    std::printf("%-64s %10.2f %s\n", what, value, unit);
    std::fflush(stdout);
}

static double clockMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// What some work costs: processor time, and the wall clock's.
class Cost
{
public:
    explicit Cost(clockid_t clock) : m_clock(clock) { }
    double work() const { return clockMs(m_clock) - m_work; }
    double wall() const { return clockMs(CLOCK_MONOTONIC) - m_wall; }

private:
    clockid_t m_clock;
    double m_work = clockMs(m_clock);
    double m_wall = clockMs(CLOCK_MONOTONIC);
};

static void say(const char *what, const Cost &cost)
{
    const double work = cost.work();
    std::printf("%-64s %10.2f ms   wall %.2f\n", what, work, cost.wall());
    std::fflush(stdout);
}

static double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

template <class T> static T ended(QFuture<Result<T>> future)
{
    while (!future.isFinished()) {
        QCoreApplication::processEvents();
        QThread::usleep(200); // waiting is no work
    }
    const Result<T> result = future.result();
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    return *result;
}

static void scroll(BoardView &view, QScrollBar &bar, int step, const char *what)
{
    constexpr int frames = 300;
    QVector<double> times;
    QImage screen(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    bar.setValue(0);
    for (int i = 0; i < frames; ++i) {
        const Cost frame(CLOCK_THREAD_CPUTIME_ID);
        bar.setValue((i * step) % qMax(1, bar.maximum()));
        view.viewport()->render(&screen);
        times.append(frame.work());
        QCoreApplication::processEvents();
    }
    std::sort(times.begin(), times.end());
    std::printf("%-64s %6.2f / %.2f / %.2f ms\n", what, times.at(frames / 2), times.at(frames * 99 / 100),
                times.last());
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (application.arguments().size() < 2) {
        std::fprintf(stderr, "usage: boardscroll WORKSPACE\n");
        return 2;
    }
    Session session(SessionPlaces::ofUser());
    const auto address = StoreAddress::parse(application.arguments().at(1));
    if (!address)
        return 1;
    session.setWorkspace(*address);
    auto opening = session.openWorkspace(Store::Mode::OpenExisting);
    while (!opening.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    Theme theme(application);
    BoardModel model;
    BoardPage page(model, theme);
    page.resize(1600, 1000);
    page.show();
    const double before = residentMiB();
    const Cost readingFirst(CLOCK_PROCESS_CPUTIME_ID);
    const Board first = ended(askBoard(session.queryContext(), {}, {{}, 64}));
    say("reading the first 64 rows", readingFirst);
    const Cost readingAll(CLOCK_PROCESS_CPUTIME_ID);
    const Board whole = ended(askBoard(session.queryContext()));
    say("reading the whole board", readingAll);
    say("  projects", double(whole.rows.size()), "");
    say("  environments", double(whole.environments.size()), "");
    const Cost takingFirst(CLOCK_THREAD_CPUTIME_ID);
    model.setNow(session.clock().now());
    model.setBoard(first);
    page.showContent();
    say("taking the first rows into the model and its view", takingFirst);
    const Cost takingAll(CLOCK_THREAD_CPUTIME_ID);
    model.setBoard(whole);
    say("taking the whole board", takingAll);
    const Cost takingAgain(CLOCK_THREAD_CPUTIME_ID);
    model.setBoard(whole);
    say("taking it again, nothing changed", takingAgain);
    auto &view = *page.findChild<BoardView *>();
    QCoreApplication::processEvents();
    std::printf("%-64s %s\n", "a frame while scrolling", "p50 / p99 / worst");
    scroll(view, *view.verticalScrollBar(), 24, "  down, 24 pixels a frame");
    scroll(view, *view.verticalScrollBar(), 900, "  down, a page a frame");
    scroll(view, *view.horizontalScrollBar(), 40, "  sideways, 40 pixels a frame");
    say("memory that the board takes", residentMiB() - before, "MiB");
    return 0;
}
