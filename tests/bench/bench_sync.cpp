#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/leftwords.h"
#include "models/store/projectstore.h"
#include "models/sync/pagewriter.h"
#include "tests/support/teststore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

// bench_sync [ROWS] [PER-PAGE] [RAW-BYTES]: a first sync of a forge, by the very way a connector's pages go:
// mapPage, then writePage in a unit of work of its own, oldest first, each page of one project; at the end
// the words index. Then the same once more, unchanged.

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
    double writing = 0; ///< seconds until each page was committed
    double mapping = 0;
    double processor = 0; ///< of the whole process while writing
};

bool runPass(TestStore &workspace, const Connection &connection, const SyncNames &names, qint64 rows,
             int perPage, int rawBytes, Pass &pass)
{
    ForgePages pages(perPage, rawBytes);
    while (pass.rows < rows) {
        ConnectorPage page = pages.next();
        pass.rows += page.items.size();
        QElapsedTimer timer;
        timer.start();
        const auto mapped = mapPage(std::move(page), connection, names);
        pass.mapping += seconds(timer);
        if (!mapped)
            return false;
        const double before = processorSeconds();
        timer.start();
        const auto written = workspace.write([&](Database &db) {
            return writePage(db, connection, *mapped, {}, {}, mapped->page.cursors, DeploymentWords::Later);
        });
        pass.writing += seconds(timer);
        pass.processor += processorSeconds() - before;
        if (!written) {
            std::printf("%s\n", qPrintable(written.error().message + written.error().detail));
            return false;
        }
        pass.inserted += written->deployments.inserted;
    }
    return true;
}

void print(const char *what, const Pass &pass)
{
    std::printf("%-34s %9lld rows  %8.0f rows/s  (%.2f s, processor %.2f s; mapping %.2f s)\n", what,
                static_cast<long long>(pass.rows), double(pass.rows) / pass.writing, pass.writing,
                pass.processor, pass.mapping);
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
    if (!waitFor(workspace.store().open(Store::Mode::Create)))
        return 1;
    Connection connection;
    connection.name = u"forge"_s;
    connection.kind = ConnectionKind::GitLab;
    connection.url = u"https://gitlab.example.org"_s;
    const auto names = workspace.write([&](Database &db) -> Result<SyncNames> {
        const auto places = addPlaces(db);
        const auto id = ConnectionStore(db).add(connection);
        if (!id)
            return fail(id.error());
        connection.id = *id;
        return places;
    });
    if (!names)
        return 1;
    Pass first;
    if (!runPass(workspace, connection, *names, rows, perPage, rawBytes, first))
        return 1;
    std::printf("pages of %d rows, %d bytes of the server's own words each\n", perPage, rawBytes);
    print("taken in, page by page", first);
    QElapsedTimer timer;
    timer.start();
    if (!waitFor(learnLeftWords(workspace.store(), &application)))
        return 1;
    std::printf("%-34s %9lld rows  %8.0f rows/s  (%.2f s)\n", "words index, afterwards",
                static_cast<long long>(rows), double(rows) / seconds(timer), seconds(timer));
    const auto found = workspace.read([](Database &db) {
        DeploymentFilter filter;
        filter.search = u"service-7"_s;
        return DeploymentStore(db).count(filter);
    });
    std::printf("%-34s %9lld found\n", "a word afterwards", static_cast<long long>(found.value_or(-1)));
    Pass again;
    if (!runPass(workspace, connection, *names, rows, perPage, rawBytes, again))
        return 1;
    print("the same again, unchanged", again);
    return again.inserted == 0 ? 0 : 1;
}
