#include "models/git/gitservice.h"
#include "models/store/connectionstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/sync/poller.h"
#include "tests/support/fakegitea.h"
#include "tests/support/fakegithub.h"
#include "tests/support/fakegitlab.h"
#include "tests/support/teststore.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

// bench_poll [REPOSITORIES]: five connections with so many repositories each, in which nothing happens for an
// hour of a virtual clock, asked by the poller through the real connectors and sockets. How much is asked,
// and how much of it as "anything new?".

namespace {

const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

struct Host
{
    QString name;
    ConnectionKind kind;
    std::unique_ptr<LocalServer> server;
    std::function<LocalAnswer(const LocalRequest &)> answer;
};

FakeRepository quietRepository()
{
    FakeRepository repository;
    for (int number = 3; number >= 1; --number) {
        const QString at = noon.addDays(number - 10).toString(Qt::ISODate);
        repository.deployments << QJsonObject{{u"id"_s, number},
                                              {u"sha"_s, QString(40, QLatin1Char('a'))},
                                              {u"environment"_s, u"prod"_s},
                                              {u"created_at"_s, at},
                                              {u"updated_at"_s, at}};
        repository.statuses.insert(
            number, {QJsonObject{{u"id"_s, number}, {u"state"_s, u"success"_s}, {u"created_at"_s, at}}});
        repository.releases << QJsonObject{{u"id"_s, number}, {u"tag_name"_s, u"v%1"_s.arg(number)}};
        repository.runs << QJsonObject{{u"id"_s, number},
                                       {u"status"_s, u"completed"_s},
                                       {u"conclusion"_s, u"success"_s},
                                       {u"created_at"_s, at}};
    }
    return repository;
}

std::vector<Host> makeHosts(int repositories)
{
    FakeGithub gitHub;
    FakeGitLab gitLab;
    for (int i = 0; i < repositories; ++i) {
        const QString remote = u"acme/service-%1"_s.arg(i);
        gitHub.repositories.insert(remote, quietRepository());
        FakeGitLab::Project project{.id = i + 1};
        for (int number = 1; number <= 3; ++number) {
            project.deployments << FakeGitLab::deployment(i * 10 + number, u"prod"_s,
                                                          QString(40, QLatin1Char('a')),
                                                          noon.addDays(number - 10).toString(Qt::ISODate));
        }
        gitLab.projects.insert(remote, project);
    }
    std::vector<Host> hosts;
    const auto add = [&](const QString &name, ConnectionKind kind, auto fake) {
        auto server = std::make_unique<LocalServer>();
        server->answerElse([fake](const LocalRequest &request) { return fake.answer(request); });
        hosts.push_back({name, kind, std::move(server), {}});
    };
    add(u"GitHub"_s, ConnectionKind::GitHub, gitHub);
    add(u"GitLab"_s, ConnectionKind::GitLab, gitLab);
    add(u"GitLab, another"_s, ConnectionKind::GitLab, gitLab);
    add(u"Gitea"_s, ConnectionKind::Gitea, FakeGitea());
    add(u"Forgejo"_s, ConnectionKind::Gitea, FakeGitea());
    return hosts;
}

Result<void> fill(Database &db, const std::vector<Host> &hosts, int repositories)
{
    QHash<QString, QString> remotes;
    for (int i = 0; i < repositories; ++i) {
        Project project;
        project.name = u"service-%1"_s.arg(i);
        project.repository = u"/nowhere/service-%1"_s.arg(i);
        remotes.insert(project.name, u"acme/"_s + project.name);
        if (const auto id = ProjectStore(db).add(project); !id)
            return fail(id.error());
    }
    Environment environment;
    environment.name = u"prod"_s;
    if (const auto id = EnvironmentStore(db).add(environment); !id)
        return fail(id.error());
    for (const Host &host : hosts) {
        Connection connection;
        connection.name = host.name;
        connection.kind = host.kind;
        connection.url = host.server->url().toString();
        connection.tokenSource = TokenSource::Keyring;
        connection.remotes = remotes;
        if (const auto id = ConnectionStore(db).add(connection); !id)
            return fail(id.error());
    }
    return {};
}

/// Lets `seconds` of the virtual clock pass; the poller asks what comes due meanwhile.
void play(Poller &poller, FixedClock &clock, const int &underWay, int seconds)
{
    const QDateTime end = clock.now().addSecs(seconds);
    while (clock.now() < end) {
        poller.wake();
        while (underWay > 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        clock.set(std::max(clock.now(), std::min(end, poller.nextAt().value_or(end))));
    }
}

bool print(const std::vector<Host> &hosts, int polls)
{
    qsizetype all = 0;
    qsizetype allConditional = 0;
    qsizetype toGitHub = 0;
    for (const Host &host : hosts) {
        qsizetype conditional = 0;
        for (const LocalRequest &request : host.server->arrived())
            conditional += request.headers.contains("if-none-match");
        const qsizetype count = host.server->arrived().size();
        std::printf("%-18s %6lld requests, %5.1f %% conditional\n", qPrintable(host.name),
                    static_cast<long long>(count), count ? 100.0 * double(conditional) / double(count) : 0);
        all += count;
        allConditional += conditional;
        if (host.kind == ConnectionKind::GitHub)
            toGitHub += count;
    }
    const double share = all ? 100.0 * double(allConditional) / double(all) : 0;
    std::printf(
        "%-18s %6lld requests in an hour and %d polls, %.1f %% conditional (hold: 95 %%); to GitHub %lld "
        "(hold: 2,500)\n",
        "all", static_cast<long long>(all), polls, share, static_cast<long long>(toGitHub));
    return share >= 95 && toGitHub <= 2500;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int repositories = application.arguments().value(1, u"50"_s).toInt();
    const std::vector<Host> hosts = makeHosts(repositories);
    TestStore workspace(StoreAddress::Engine::Sqlite);
    if (!waitFor(workspace.store().open(Store::Mode::Create))
        || !workspace.write([&](Database &db) { return fill(db, hosts, repositories); }))
        return 1;
    GitService git(workspace.folder() + u"/cache"_s, workspace.folder() + u"/mirrors"_s);
    FixedClock clock(noon);
    SyncService service(
        workspace.store(), git, [](const Connection &) { return readyFuture(Result<QString>(u"s"_s)); },
        clock);
    int polls = 0;
    int underWay = 0;
    QObject::connect(&service, &SyncService::sourceEnded, &application, [](const SourceReport &report) {
        if (!report.ok && report.kind == SourceReport::Kind::Server)
            std::printf("%s failed: %s\n", qPrintable(report.name),
                        qPrintable(report.error->message + report.error->detail));
    });
    Poller poller(
        [&](const QString &name) {
            ++polls;
            return service.poll(name);
        },
        clock);
    QObject::connect(&poller, &Poller::planned, &application, [&](const QString &, const PollState &state) {
        underWay += state.next == PollState::Next::Asking ? 1 : -1;
    });
    QVector<PollSource> sources;
    for (const Host &host : hosts) {
        Connection connection;
        connection.name = host.name;
        connection.kind = host.kind;
        connection.url = host.server->url().toString();
        sources += pollSourceOf(connection);
    }
    poller.setSources(sources);
    poller.start();
    play(poller, clock, underWay, 2 * 3600); // what nobody has had yet cannot be asked for conditionally
    for (const Host &host : hosts)
        host.server->forget();
    polls = 0;
    play(poller, clock, underWay, 3600);
    poller.stop();
    return print(hosts, polls) ? 0 : 2;
}
