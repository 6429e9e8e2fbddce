// What git answers cost: bench_git REPOSITORY. Times are this process's wall clock in milliseconds, the
// better of several runs; "CPU" is user and system time. The repository is only read; what must change is a
// clone that borrows its objects.
#include "models/git/history.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace slipway;

using Loaded = std::shared_ptr<const History>;

static double cpuMs(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

static double ownMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

static double bestMs(int runs, const std::function<void()> &work)
{
    double best = 1e300;
    for (int run = 0; run < runs; ++run) {
        const double before = ownMs();
        work();
        best = std::min(best, ownMs() - before);
    }
    return best;
}

static void say(const char *what, double value, const char *unit)
{
    std::printf("%-64s %10.3f %s\n", what, value, unit);
    std::fflush(stdout);
}

static void runGit(const QString &folder, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess git;
    git.setStandardOutputFile(QProcess::nullDevice());
    git.setWorkingDirectory(folder);
    git.start(u"git"_s, arguments);
    git.write(input);
    git.closeWriteChannel();
    git.waitForFinished(-1);
}

/// What git itself needs for a question, in a process of its own.
static double gitMs(const QString &folder, const QStringList &arguments)
{
    const double before = cpuMs(RUSAGE_CHILDREN);
    runGit(folder, arguments);
    return cpuMs(RUSAGE_CHILDREN) - before;
}

static void sayBeside(const char *what, double ours, double theirs)
{
    std::printf("%-64s %10.3f ms   git %.1f ms, %.0f x\n", what, ours, theirs, theirs / ours);
    std::fflush(stdout);
}

static Loaded load(const QString &repository, const QString &cache)
{
    const auto loaded = History::load(repository, {cache});
    if (!loaded) {
        std::fprintf(stderr, "%s\n", qPrintable(loaded.error().message));
        std::exit(1);
    }
    return *loaded;
}

static Loaded measureReading(const QString &repository, const QString &cache)
{
    double theirs = 1e300;
    double ours = 1e300;
    for (int run = 0; run < 3; ++run) {
        const double before = cpuMs(RUSAGE_CHILDREN);
        runGit(repository, {u"log"_s, u"--tags"_s, u"--branches"_s, u"--format=%B"_s});
        theirs = std::min(theirs, cpuMs(RUSAGE_CHILDREN) - before);
        QDir(cache).removeRecursively();
        const double start = cpuMs(RUSAGE_SELF);
        load(repository, cache);
        ours = std::min(ours, cpuMs(RUSAGE_SELF) - start);
    }
    say("git log --tags --branches with full messages", theirs, "ms");
    say("first reading of the history", ours, "ms");
    say("  as a multiple of git log", ours / theirs, "x");
    Loaded history;
    say("opening it again", bestMs(5, [&] { history = load(repository, cache); }), "ms");
    say("  commits", double(history->commitCount()), "");
    say("  refs", double(history->refs().size()), "");
    return history;
}

static void measureReleases(const Loaded &history)
{
    QVector<Release> releases;
    int number = 0;
    say("all releases of all branches",
        bestMs(3,
               [&] {
                   Project project;
                   project.id.value = ++number; // another project, so that nothing kept answers
                   releases = history->releases(project);
               }),
        "ms");
    say("  releases", double(releases.size()), "");
}

/// Branches and tags, no two at the same commit, as they come.
static QVector<CommitId> pointsOf(const Loaded &history, qsizetype most)
{
    QVector<CommitId> points;
    QSet<CommitId> seen;
    for (const GitRef &ref : history->refs()) {
        if (points.size() < most && !seen.contains(ref.commit)) {
            seen.insert(ref.commit);
            points.append(ref.commit);
        }
    }
    return points;
}

static QString between(const CommitId &a, const CommitId &b)
{
    return a.hex() + u"..."_s + b.hex();
}

static void measurePairs(const Loaded &history, const QVector<CommitId> &points)
{
    const CommitId head = history->mainHead();
    const QString folder = history->repository();
    QRandomGenerator random(1);
    const auto any = [&] { return points.at(random.bounded(int(points.size()))); };
    constexpr int asked = 20;
    double theirs = 0;
    for (int i = 0; i < asked; ++i)
        theirs += gitMs(folder, {u"rev-list"_s, u"--left-right"_s, u"--count"_s, between(any(), head)});
    const double all = bestMs(3, [&] { history->countsOfMany(points, head); });
    std::printf("%-64s %10lld\n", "  refs that are asked about", qlonglong(points.size()));
    sayBeside("all of them against HEAD (git: so many times the mean of 20)", all,
              theirs / asked * double(points.size()));
    double worst = 0;
    double sum = 0;
    double gitSum = 0;
    constexpr int pairs = 200;
    for (int i = 0; i < pairs; ++i) {
        const CommitId a = any();
        const CommitId b = any();
        const double took = bestMs(1, [&] { history->counts(a, b); });
        worst = std::max(worst, took);
        sum += took;
        if (i < asked)
            gitSum += gitMs(folder, {u"rev-list"_s, u"--left-right"_s, u"--count"_s, between(a, b)});
    }
    sayBeside("counts of A...B of random refs, mean", sum / pairs, gitSum / asked);
    say("counts of A...B of random refs, worst", worst, "ms");
}

static void measureDifference(const Loaded &history, const QVector<CommitId> &points)
{
    const CommitId head = history->mainHead();
    const QString folder = history->repository();
    const QVector<CommitId> line = history->onlyIn(head, {});
    if (line.isEmpty())
        return;
    const CommitId old = line.at(std::min<qsizetype>(line.size() - 1, 10000));
    qsizetype named = 0;
    sayBeside("compare two points about 10,000 apart, commits named",
              bestMs(3, [&] { named = history->compare(old, head).commits.size(); }),
              gitMs(folder, {u"log"_s, u"--format=%H %an %ae %at %s"_s, old.hex() + u".."_s + head.hex()}));
    say("  commits", double(named), "");
    sayBeside("changed files between the same two points, first time",
              bestMs(1, [&] { (void)history->files(old, head); }),
              gitMs(folder, {u"diff"_s, u"--numstat"_s, u"-M"_s, old.hex(), head.hex()}));
    say("  again", bestMs(3, [&] { (void)history->files(old, head); }), "ms");
    const QVector<CommitId> heads = points.mid(0, 200);
    double theirs = 0;
    for (const CommitId &point : heads.mid(0, 20))
        theirs += gitMs(folder, {u"merge-base"_s, u"--is-ancestor"_s, old.hex(), point.hex()});
    sayBeside("where is this commit, up to 200 heads (git: by the mean of 20)",
              bestMs(3,
                     [&] {
                         for (const CommitId &point : heads)
                             history->contains(point, old);
                     }),
              theirs / std::min<double>(20, double(heads.size())) * double(heads.size()));
}

static void measureAnswers(const Loaded &history)
{
    measureReleases(history);
    const QVector<CommitId> points = pointsOf(history, 1000);
    if (points.isEmpty())
        return;
    measurePairs(history, points);
    measureDifference(history, points);
}

static QByteArray newCommits(int count, const CommitId &parent, int seed)
{
    QByteArray stream;
    for (int i = 0; i < count; ++i) {
        const QByteArray message = "fix(bench): change " + QByteArray::number(seed) + "."
            + QByteArray::number(i) + "\n\nSome words about it.\n\nRefs: ABC-" + QByteArray::number(i + 1)
            + "\n";
        stream += "commit refs/heads/bench\ncommitter Ada <ada@example.org> "
            + QByteArray::number(1900000000 + seed * 10000 + i) + " +0000\ndata "
            + QByteArray::number(message.size()) + "\n" + message;
        if (i == 0)
            stream += "from " + parent.hex().toLatin1() + "\n";
        stream += "\n";
    }
    return stream;
}

static void measureUpdates(const QString &repository, const CommitId &head)
{
    QTemporaryDir place;
    const QString clone = place.filePath(u"clone.git"_s);
    const QString cache = place.filePath(u"cache"_s);
    runGit(place.path(), {u"clone"_s, u"--quiet"_s, u"--bare"_s, u"--shared"_s, u"--"_s, repository, clone});
    load(clone, cache);
    say("opening the clone unchanged", bestMs(3, [&] { load(clone, cache); }), "ms");
    int seed = 0;
    for (const int count : {1, 100, 1000, 10000}) {
        runGit(clone, {u"fast-import"_s, u"--quiet"_s, u"--force"_s}, newCommits(count, head, ++seed));
        const double took = bestMs(1, [&] { load(clone, cache); });
        say(qPrintable(u"after a fetch of %1 commits"_s.arg(count)), took, "ms");
    }
}

static void measurePaths(const Loaded &history, const QStringList &paths)
{
    for (const QString &path : paths) {
        Project project;
        project.paths = QStringList{path};
        say(qPrintable(u"all releases of the path "_s + path), bestMs(1, [&] { history->releases(project); }),
            "ms");
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bench_git REPOSITORY [PATH…]\n");
        return 2;
    }
    QTemporaryDir place;
    const QString repository = QDir(arguments.at(1)).absolutePath();
    const Loaded history = measureReading(repository, place.filePath(u"cache"_s));
    measureAnswers(history);
    measurePaths(history, arguments.mid(2));
    measureUpdates(repository, history->mainHead());
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    say("peak memory, first reading included", double(usage.ru_maxrss) / 1024, "MiB");
    return 0;
}
