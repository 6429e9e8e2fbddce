#include "baresqlite.h"

#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/leftwords.h"
#include "models/store/projectstore.h"
#include "models/sync/pageintake.h"
#include "tests/support/teststore.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

// bench_sync [ROWS] [PER-PAGE] [RAW-BYTES] [first]: a first sync of a forge, by the very way a connector's
// pages go: mapped in the background, one after the other, and handed to PageIntake; oldest first, each page
// of one project; at the end the words index. Then the same once more, unchanged. The pages are made
// beforehand, some thousands of rows at a time, while no clock runs. Beside it stands bare SQLite with the
// same rows, some of them in turn with ours, so that whatever else the machine does falls on both: quote the
// ratios. `first`: nothing after the first sync.

namespace {

constexpr int projectCount = 200;

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

/// What this process has used of the processor.
double processorSeconds()
{
    timespec used;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) + double(used.tv_nsec) / 1e9;
}

/// What the thread that writes has used of it: with two cores and nothing else to do, this is what it takes.
double writerSeconds()
{
    const auto read = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    for (const QString &task : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = u"/proc/self/task/"_s + task;
        if (read(folder + u"/comm"_s).trimmed() == "store-writer")
            return read(folder + u"/schedstat"_s).split(' ').value(0).toDouble() / 1e9;
    }
    return 0;
}

Result<SyncNames> addPlaces(Database &db)
{
    SyncNames names;
    for (int i = 0; i < projectCount; ++i) {
        Project project;
        project.name = u"service-%1"_s.arg(i);
        const auto id = ProjectStore(db).add(project);
        if (!id)
            return fail(id.error());
        project.id = *id;
        names.projects += project;
    }
    for (const QString &name : {u"dev"_s, u"qa"_s, u"staging"_s, u"prod-eu"_s, u"prod-us"_s}) {
        Environment environment{{}, name, guessTier(name), int(names.environments.size()), {}};
        const auto id = EnvironmentStore(db).add(environment);
        if (!id)
            return fail(id.error());
        environment.id = *id;
        names.environments += environment;
    }
    return names;
}

class ForgePages
{
public:
    ForgePages(int perPage, int rawBytes)
        : m_perPage(perPage), m_raw("{\"id\":1,\"note\":\"" + QByteArray(qMax(0, rawBytes - 20), 'x') + "\"}")
    {
    }

    ConnectorPage next()
    {
        const int project = int(m_page % projectCount);
        ConnectorPage page;
        page.items.reserve(m_perPage);
        for (int i = 0; i < m_perPage; ++i) {
            ServerDeployment item;
            const qint64 number = m_page * m_perPage + i;
            const QDateTime created = m_begin.addSecs(number * 60);
            item.externalId = u"%1/%2"_s.arg(project).arg(number);
            item.environmentNames = {environments[m_random.bounded(int(std::size(environments)))]};
            item.projectNames = {u"service-%1"_s.arg(project)};
            unsigned char bytes[20];
            for (unsigned char &byte : bytes)
                byte = uchar(m_random.bounded(256));
            item.revisions.insert(QString(), CommitId::fromRaw(bytes));
            item.version = u"v1.%1.%2"_s.arg(number / 1000).arg(number % 1000);
            item.state = m_random.bounded(10) ? DeploymentState::Succeeded : DeploymentState::Failed;
            item.rawState = u"success"_s;
            item.createdAt = created;
            item.startedAt = created.addSecs(2);
            item.finishedAt = created.addSecs(50);
            item.by = u"person.%1"_s.arg(m_random.bounded(200));
            item.url = u"https://gitlab.example.org/acme/service-%1/-/jobs/%2"_s.arg(project).arg(number);
            item.raw = m_raw;
            page.items += item;
        }
        page.cursors = {{u"deployments/service-%1"_s.arg(project), QString::number(m_page)}};
        ++m_page;
        return page;
    }

private:
    inline static const QString environments[] = {u"dev"_s, u"qa"_s, u"staging"_s, u"prod-eu"_s,
                                                  u"prod-us"_s};
    int m_perPage;
    QByteArray m_raw;
    qint64 m_page = 0;
    QDateTime m_begin = QDateTime::fromMSecsSinceEpoch(1500000000000, Qt::UTC);
    QRandomGenerator m_random{42};
};

struct Pass
{
    qint64 rows = 0;
    qint64 inserted = 0;
    double wall = 0; ///< seconds until everything was committed
    double processor = 0; ///< of the whole process meanwhile
    double writer = 0; ///< of the thread that writes
};

/// What else the machine does.
double load()
{
    double average = 0;
    return getloadavg(&average, 1) == 1 ? average : 0;
}

double megabytes(const char *field)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf(field);
    return at < 0 ? 0 : text.mid(at + qstrlen(field), 20).simplified().split(' ').value(0).toDouble() / 1e3;
}

/// Some pages on their way: each is mapped in the background and put in, as ServerSource does it.
class Feed : public QObject
{
public:
    Feed(PageIntake &intake, const Connection &connection, const SyncNames &names)
        : m_intake(intake), m_connection(connection), m_names(names)
    {
    }

    bool run(QVector<ConnectorPage> pages)
    {
        m_pages = std::move(pages);
        m_next = 0;
        next();
        m_loop.exec();
        return !m_hasFailed;
    }
    void fail(const Error &error)
    {
        std::printf("%s %s\n", qPrintable(error.message), qPrintable(error.detail));
        m_hasFailed = true;
        m_loop.quit();
    }

private:
    void next()
    {
        if (m_next == m_pages.size()) {
            m_intake.whenQuiet(
                [this] { QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); });
            return;
        }
        const auto mapped = runOn(QThreadPool::globalInstance(),
                                  [page = std::exchange(m_pages[m_next++], {}), this]() mutable {
                                      return mapPage(std::move(page), m_connection, m_names);
                                  });
        whenDone(mapped, this, [this](const Result<MappedPage> &page) {
            if (!page) {
                fail(page.error());
                return;
            }
            m_intake.put(*page, {});
            m_intake.whenRoomy([this] { next(); });
        });
    }

    PageIntake &m_intake;
    const Connection &m_connection;
    const SyncNames &m_names;
    QVector<ConnectorPage> m_pages;
    qsizetype m_next = 0;
    bool m_hasFailed = false;
    QEventLoop m_loop;
};

/// The same rows into bare SQLite, on this thread.
bool runBare(bench::BareSqlite &bare, const QVector<ConnectorPage> &pages, Pass &pass)
{
    bare.prepare(pages);
    const double before = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    const bool done = bare.putIn();
    pass.wall += seconds(timer);
    pass.processor += processorSeconds() - before;
    pass.writer = pass.processor;
    for (const ConnectorPage &page : pages)
        pass.rows += page.items.size();
    return done;
}

struct Bare
{
    bench::BareSqlite &sqlite;
    Pass pass;
};

bool runPass(TestStore &workspace, const Connection &connection, const SyncNames &names, qint64 rows,
             int perPage, int rawBytes, Pass &pass, Bare *bare = nullptr)
{
    constexpr qint64 rowsAtOnce = 100000;
    ForgePages pages(perPage, rawBytes);
    PageIntake intake(workspace.store(), connection, names, DeploymentWords::Later);
    Feed feed(intake, connection, names);
    QObject::connect(&intake, &PageIntake::written, &feed,
                     [&pass](const PageOutcome &outcome) { pass.inserted += outcome.deployments.inserted; });
    QObject::connect(&intake, &PageIntake::failed, &feed, [&feed](const Error &error) { feed.fail(error); });
    const double writer = writerSeconds();
    while (pass.rows < rows) {
        QVector<ConnectorPage> some;
        for (qint64 made = 0; made < rowsAtOnce && pass.rows < rows; made += perPage, pass.rows += perPage)
            some += pages.next();
        if (bare && !runBare(bare->sqlite, some, bare->pass))
            return false;
        const double before = processorSeconds();
        QElapsedTimer timer;
        timer.start();
        if (!feed.run(std::move(some)))
            return false;
        pass.wall += seconds(timer);
        pass.processor += processorSeconds() - before;
    }
    pass.writer = writerSeconds() - writer;
    return true;
}

void print(const char *what, const Pass &pass)
{
    const auto rate = [&pass](double time) { return double(pass.rows) / time; };
    std::printf("%-28s %9lld rows  %8.0f rows/s (%.2f s);  by processor time: writer %8.0f rows/s (%.2f s), "
                "all %8.0f rows/s (%.2f s)\n",
                what, static_cast<long long>(pass.rows), rate(pass.wall), pass.wall, rate(pass.writer),
                pass.writer, rate(pass.processor), pass.processor);
}

/// The places of a workspace, and its connection.
Result<SyncNames> addAll(Store &store, Connection &connection)
{
    if (const auto open = waitFor(store.open(Store::Mode::Create)); !open)
        return fail(open.error());
    const auto add = [&](Database &db) -> Result<SyncNames> {
        const auto places = addPlaces(db);
        const auto id = ConnectionStore(db).add(connection);
        if (!id)
            return fail(id.error());
        connection.id = *id;
        return places;
    };
    return waitFor(store.write(Store::AllTopics, add));
}

/// A workspace that nobody has open; null after an error.
std::unique_ptr<bench::BareSqlite> makeBare(const QString &file, Connection connection)
{
    Store store(*StoreAddress::parse(file));
    const auto names = addAll(store, connection);
    return names ? std::make_unique<bench::BareSqlite>(file, *names) : nullptr;
}

bool learnWords(TestStore &workspace, qint64 rows)
{
    QElapsedTimer timer;
    timer.start();
    Pass words{rows, 0, 0, processorSeconds(), writerSeconds()};
    if (!waitFor(learnLeftWords(workspace.store(), qApp)))
        return false;
    words.wall = seconds(timer);
    words.processor = processorSeconds() - words.processor;
    words.writer = writerSeconds() - words.writer;
    print("words index, afterwards", words);
    const auto found = workspace.read([](Database &db) {
        DeploymentFilter filter;
        filter.search = u"service-7"_s;
        return DeploymentStore(db).count(filter);
    });
    std::printf("%-28s %9lld found\n", "a word afterwards", static_cast<long long>(found.value_or(-1)));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const qint64 rows = arguments.value(1, u"1000000"_s).toLongLong();
    const int perPage = arguments.value(2, u"100"_s).toInt();
    const int rawBytes = arguments.value(3, u"500"_s).toInt();
    TestStore workspace(StoreAddress::Engine::Sqlite);
    const QTemporaryDir folder;
    Connection connection;
    connection.name = u"forge"_s;
    connection.kind = ConnectionKind::GitLab;
    connection.url = u"https://gitlab.example.org"_s;
    auto sqlite = makeBare(folder.filePath(u"bare.slipway"_s), connection);
    const auto names = addAll(workspace.store(), connection);
    if (!names || !sqlite)
        return 1;
    Pass first;
    Bare bare{*sqlite, {}};
    if (!runPass(workspace, connection, *names, rows, perPage, rawBytes, first, &bare))
        return 1;
    sqlite.reset();
    std::printf("pages of %d rows, %d bytes of the server's own words each; load average %.1f\n", perPage,
                rawBytes, load());
    print("taken in, page by page", first);
    print("the same by bare SQLite", bare.pass);
    std::printf("%-28s %9.2f x bare SQLite's time; by processor time: writer %.2f x, all %.2f x\n", "",
                first.wall / bare.pass.wall, first.writer / bare.pass.writer,
                first.processor / bare.pass.processor);
    if (arguments.value(4) == u"first")
        return 0;
    if (!learnWords(workspace, first.rows))
        return 1;
    Pass again;
    if (!runPass(workspace, connection, *names, rows, perPage, rawBytes, again))
        return 1;
    print("the same again, unchanged", again);
    std::printf("%-28s %9.0f MB at most\n", "memory", megabytes("VmHWM:"));
    return again.inserted == 0 ? 0 : 1;
}
