#include "models/base/times.h"
#include "models/ledger/ledger.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/historyfacetcounts.h"
#include "models/store/projectstore.h"
#include "models/store/sqlitehandle.h"
#include "tests/support/postgresserver.h"
#include "tests/support/teststore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

// bench_store [ROWS] [sqlite|postgresql]: a history of 2,000 projects in 40 environments, asked as the
// history page and the board ask it.

namespace {

constexpr int projectCount = 2000;
constexpr int environmentCount = 40;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// What this thread has used of the processor: the same on a busy machine as on a quiet one.
double processorMilliseconds()
{
    timespec used;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

/// Resident memory of this process, in MB.
double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

class MadeUpHistory
{
public:
    explicit MadeUpHistory(qint64 rows) : m_rows(rows) { }

    bool next(Deployment &d)
    {
        if (m_made == m_rows)
            return false;
        static const int weights[] = {4, 4, 4, 4, 4, 4, 4, 4, 4, 4,  4, 4, 4,
                                      4, 4, 4, 4, 6, 6, 7, 5, 8, 10, 1, 3};
        m_time += m_random.bounded(120000);
        d.project = {1 + m_random.bounded(projectCount)};
        d.environment = {1 + m_random.bounded(environmentCount)};
        d.state = DeploymentState(weights[m_random.bounded(int(std::size(weights)))]);
        d.kind = DeploymentKind(qMax(0, m_random.bounded(20) - 16));
        d.createdAt = QDateTime::fromMSecsSinceEpoch(m_time, Qt::UTC);
        d.startedAt = d.createdAt.addMSecs(2000);
        if (isTerminal(d.state))
            d.finishedAt = d.createdAt.addMSecs(60000 + m_random.bounded(600000));
        unsigned char bytes[20];
        for (unsigned char &byte : bytes)
            byte = uchar(m_random.bounded(256));
        d.commit = CommitId::fromRaw(bytes);
        d.version = u"v%1.%2.%3"_s.arg(1 + m_made / 200000).arg(m_made / 5000 % 40).arg(m_random.bounded(30));
        d.rawState = u"success"_s;
        d.by = u"person.%1"_s.arg(m_random.bounded(200));
        d.url = u"https://ci.example.org/job/service-%1/build/%2"_s.arg(d.project.value).arg(m_made);
        d.source = u"jenkins"_s;
        d.externalId = u"run-%1"_s.arg(m_made++);
        return true;
    }

private:
    qint64 m_rows;
    qint64 m_made = 0;
    qint64 m_time = 1600000000000;
    QRandomGenerator m_random{42};
};

Result<void> addPlaces(Database &db)
{
    for (int i = 1; i <= projectCount; ++i) {
        Project project;
        project.name = (i % 3 ? u"payment-service-%1"_s : u"web frontend %1"_s).arg(i);
        if (auto added = ProjectStore(db).add(project); !added)
            return fail(added.error());
    }
    for (int i = 1; i <= environmentCount; ++i) {
        const QString name = i <= 4 ? QStringList{u"dev"_s, u"qa"_s, u"staging"_s, u"prod"_s}[i - 1]
                                    : u"prod-region-%1"_s.arg(i);
        if (auto added = EnvironmentStore(db).add({{}, name, guessTier(name), i, {}}); !added)
            return fail(added.error());
    }
    return {};
}

/// Runs `ask` in one read and prints the spread of its times.
template <class Ask> double spread(TestStore &workspace, const char *what, int rounds, Ask ask)
{
    QVector<double> times;
    QVector<double> busy;
    qint64 rows = 0;
    const auto done = workspace.read([&](Database &db) -> Result<void> {
        for (int i = 0; i < rounds; ++i) {
            QElapsedTimer timer;
            timer.start();
            const double before = processorMilliseconds();
            const auto answer = ask(db, i);
            if (!answer)
                return fail(answer.error());
            times += milliseconds(timer);
            busy += processorMilliseconds() - before;
            rows += *answer;
        }
        return {};
    });
    if (!done) {
        std::printf("%-46s failed: %s\n", what, wordsOf(done).constData());
        return 0;
    }
    std::ranges::sort(times);
    std::ranges::sort(busy);
    const double p50 = busy[busy.size() / 2];
    const auto at95 = [](const QVector<double> &sorted) {
        return sorted[qsizetype(double(sorted.size() - 1) * 0.95)];
    };
    std::printf(
        "%-46s p50 %8.2f ms   p95 %8.2f ms   max %8.2f ms   cpu p50 %8.2f p95 %8.2f   (%lld rows a time)\n",
        what, times[times.size() / 2], at95(times), times.last(), p50, at95(busy),
        static_cast<long long>(rows / rounds));
    return p50;
}

/// Every keystroke of a few searches, under the filters a person might have set.
QVector<DeploymentFilter> keystrokes()
{
    QVector<DeploymentFilter> filters;
    QRandomGenerator random(5);
    for (const QString &typed :
         {u"service"_s, u"payment prod"_s, u"1.2.17"_s, u"v3.1"_s, u"person 17"_s, u"frontend staging run"_s,
          u"https example"_s, u"build 777"_s, u"deadbeef"_s, u"region-17"_s, u"nothing"_s}) {
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            for (int with = 0; with < 6; ++with) {
                DeploymentFilter filter;
                filter.search = typed.left(length);
                if (with & 1)
                    filter.projects = {ProjectId{1 + random.bounded(projectCount)}};
                if (with & 2)
                    filter.states = {random.bounded(2) ? DeploymentState::Failed
                                                       : DeploymentState::Succeeded};
                if (with & 4)
                    filter.environments = {EnvironmentId{1 + random.bounded(environmentCount)}};
                filters += filter;
            }
        }
    }
    for (int i = 0; i < 60; ++i) {
        DeploymentFilter filter;
        filter.kinds = {DeploymentKind(i % 4)};
        if (i & 1)
            filter.states = {DeploymentState(4 + i % 7)};
        if (i & 2)
            filter.people = {u"person.%1"_s.arg(i)};
        if (i & 4)
            filter.environments = {EnvironmentId{1 + i % environmentCount}};
        if (i & 8)
            filter.to = QDateTime::fromMSecsSinceEpoch(1620000000000, Qt::UTC);
        filters += filter;
    }
    return filters;
}

void askHistory(TestStore &workspace)
{
    const auto filters = keystrokes();
    QVector<std::pair<double, QString>> slowest; // by processor time
    spread(workspace, "keystroke to first page of 100", int(filters.size()),
           [&](Database &db, int i) -> Result<qint64> {
               QElapsedTimer timer;
               timer.start();
               const auto page = DeploymentStore(db).page(filters[i], {}, 100);
               slowest.append({milliseconds(timer), filters[i].search});
               return page ? Result<qint64>(page->rows.size()) : fail(page.error());
           });
    const std::atomic_bool never = false;
    spread(workspace, "facets counted under that keystroke", 60, [&](Database &db, int i) -> Result<qint64> {
        const auto counts = countHistoryFacets(db, filters[i * filters.size() / 60], never);
        return counts ? Result<qint64>(counts->total) : fail(counts.error());
    });
    std::ranges::sort(slowest, std::greater());
    for (const auto &[time, search] : slowest.first(qMin<qsizetype>(5, slowest.size())))
        std::printf("    slowest %8.2f ms for “%s”\n", time, qPrintable(search));
    spread(workspace, "keystroke, count", int(filters.size()),
           [&](Database &db, int i) { return DeploymentStore(db).count(filters[i]); });
    QString after;
    spread(workspace, "next page of 256, no filter", 200, [&](Database &db, int) -> Result<qint64> {
        const auto page = DeploymentStore(db).page({}, after, 256);
        after = page ? page->next : QString();
        return page ? Result<qint64>(page->rows.size()) : fail(page.error());
    });
    spread(workspace, "count, no filter", 5, [](Database &db, int) { return DeploymentStore(db).count({}); });
}

void askBoard(TestStore &workspace)
{
    const auto sized = [](const Result<QVector<Deployment>> &rows) {
        return rows ? Result<qint64>(rows->size()) : fail(rows.error());
    };
    spread(workspace, "live now, every pair", 9,
           [&](Database &db, int) { return sized(DeploymentStore(db).live({})); });
    for (const auto &[what, at] : {std::pair("live a month before the end", 1656000000000),
                                   std::pair("live in the middle", 1630000000000)}) {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
        spread(workspace, what, 5, [&](Database &db, int) { return sized(DeploymentStore(db).live(when)); });
    }
    spread(workspace, "attempts after live, now", 5,
           [&](Database &db, int) { return sized(DeploymentStore(db).attemptsAfterLive({})); });
    for (const auto &[what, at] : {std::pair("under way now", qint64(0)),
                                   std::pair("under way a month before the end", qint64(1656000000000)),
                                   std::pair("under way in the middle", qint64(1630000000000))}) {
        const QDateTime when = at ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC) : QDateTime();
        spread(workspace, what, 5,
               [&](Database &db, int) { return sized(DeploymentStore(db).underWay(when)); });
    }
    spread(workspace, "live at, one pair", 500, [](Database &db, int i) -> Result<qint64> {
        const auto one = DeploymentStore(db).liveAt({1 + i % projectCount}, {1 + i % environmentCount}, {});
        return one ? Result<qint64>(one->has_value()) : fail(one.error());
    });
}

/// The same page through SQLite's own interface: what the layers above it cost.
void compareWithPlainSqlite(TestStore &workspace)
{
    const double ours =
        spread(workspace, "page of 256 of one state", 200, [](Database &db, int) -> Result<qint64> {
            DeploymentFilter filter;
            filter.states = {DeploymentState::Failed};
            const auto page = DeploymentStore(db).page(filter, {}, 256);
            return page ? Result<qint64>(page->rows.size()) : fail(page.error());
        });
    const double plain =
        spread(workspace, "  the same by plain sqlite3", 200, [](Database &db, int) -> Result<qint64> {
            sqlite3_stmt *statement = nullptr;
            sqlite3_prepare_v2(
                sqliteHandle(db.handle()),
                "SELECT d.* FROM deployment_text CROSS JOIN deployment d ON d.place = deployment_text.rowid "
                "WHERE deployment_text MATCH char(34, 57344) || 's6' || char(34) ORDER BY "
                "deployment_text.rowid DESC LIMIT 256",
                -1, &statement, nullptr);
            qint64 rows = 0;
            while (sqlite3_step(statement) == SQLITE_ROW) {
                for (int i = 0; i < sqlite3_column_count(statement); ++i)
                    sqlite3_column_text(statement, i);
                ++rows;
            }
            sqlite3_finalize(statement);
            return rows;
        });
    if (plain > 0)
        std::printf("%-46s %.2f\n", "ratio to plain sqlite3", ours / plain);
}

void benchLedger(TestStore &workspace, int entries)
{
    QElapsedTimer timer;
    timer.start();
    const auto appended = workspace.write([&](Database &db) -> Result<void> {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(1700000000000, Qt::UTC);
        for (int i = 0; i < entries; ++i) {
            auto entry = Ledger(db).append(u"alice"_s, u"deployment.recorded"_s,
                                           {{u"project"_s, u"pay"_s}, {u"number"_s, i}}, at.addSecs(i));
            if (!entry)
                return fail(entry.error());
        }
        return {};
    });
    std::printf("%-46s %8.0f ms %s\n", "ledger, entries appended in one unit of work", milliseconds(timer),
                wordsOf(appended).constData());
    timer.restart();
    const auto verdict = workspace.read([](Database &db) { return Ledger(db).verify(); });
    std::printf("%-46s %8.0f ms for %lld entries, %s\n", "ledger, verified", milliseconds(timer),
                verdict ? static_cast<long long>(verdict->entries) : 0LL,
                verdict && verdict->ok ? "ok" : "NOT ok");
}

int bench(StoreAddress::Engine engine, qint64 rows)
{
    TestStore workspace(engine);
    if (!workspace.isUsable()) {
        std::printf("%s\n", qPrintable(workspace.whyNot()));
        return 0;
    }
    const bool sqlite = engine == StoreAddress::Engine::Sqlite;
    std::printf("--- %s, %lld deployments\n", sqlite ? "SQLite" : "PostgreSQL", static_cast<long long>(rows));
    QElapsedTimer timer;
    timer.start();
    if (const auto opened = waitFor(workspace.store().open(Store::Mode::Create)); !opened) {
        std::printf("%s\n", wordsOf(opened).constData());
        return 1;
    }
    std::printf("%-46s %8.1f ms\n", "workspace made and opened", milliseconds(timer));
    constexpr int patience = 1800000;
    (void)workspace.write(addPlaces);
    MadeUpHistory making(rows);
    Deployment scratch;
    timer.restart();
    while (making.next(scratch)) { }
    const double making1 = milliseconds(timer);
    MadeUpHistory history(rows);
    const auto times =
        waitFor(workspace.store().write(Store::AllTopics,
                                        [&](Database &db) {
                                            return DeploymentStore(db).bulkLoadTimed(
                                                [&](Deployment &d) { return history.next(d); });
                                        }),
                patience);
    if (!times) {
        std::printf("%s\n", wordsOf(times).constData());
        return 1;
    }
    const double inRows = qMax(1.0, double(times->rowsMs) - making1);
    std::printf("%-46s %8.0f rows/s (making the rows took %.0f ms more)\n", "rows loaded",
                double(rows) * 1000 / inRows, making1);
    std::printf("%-46s %8.0f rows/s\n", "rows, live intervals and indices",
                double(rows) * 1000 / (inRows + double(times->intervalsMs + times->indicesMs)));
    std::printf("%-46s %8lld ms / %lld ms / %lld ms\n", "live intervals / indices / full text",
                static_cast<long long>(times->intervalsMs), static_cast<long long>(times->indicesMs),
                static_cast<long long>(times->textMs));
    if (sqlite)
        std::printf("%-46s %8.0f MB\n", "file", double(QFile(workspace.address().file).size()) / 1e6);
    std::printf("%-46s %8.0f MB\n", "memory after loading", residentMegabytes());
    askHistory(workspace);
    askBoard(workspace);
    if (sqlite)
        compareWithPlainSqlite(workspace);
    benchLedger(workspace, sqlite ? 1000000 : 100000);
    timer.restart();
    const auto other = workspace.another();
    (void)waitFor(other->open(Store::Mode::OpenExisting));
    std::printf("%-46s %8.1f ms\n", "opened again", milliseconds(timer));
    std::printf("%-46s %8.0f MB\n", "memory in the end", residentMegabytes());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const qint64 rows = qMax(1, arguments.value(1, u"1000000"_s).toInt());
    const QString engine = arguments.value(2);
    int failed = 0;
    if (engine != u"postgresql"_s)
        failed += bench(StoreAddress::Engine::Sqlite, rows);
    if (engine != u"sqlite"_s)
        failed += bench(StoreAddress::Engine::PostgreSql, rows);
    return failed;
}
