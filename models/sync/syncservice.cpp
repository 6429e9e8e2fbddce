#include "models/sync/syncservice.h"

#include "models/git/gitservice.h"
#include "models/store/connectionstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"
#include "models/sync/pollplan.h"
#include "models/sync/serversource.h"

#include <QPromise>
#include <QQueue>

#include <algorithm>

namespace slipway {

namespace {

/// What a sync starts from, read at once.
struct SyncPlan
{
    SyncNames names;
    QVector<Project> projects;
    QVector<Connection> connections;
};

/// Keeps what is named; Error::NotFound names the first that is not there.
template <class Thing>
Result<QVector<Thing>> chosen(const QVector<Thing> &all, const QStringList &names, bool nothingNamed)
{
    if (nothingNamed)
        return all;
    QVector<Thing> some;
    for (const QString &name : names) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Thing &thing) { return thing.name == name; });
        if (found == all.end())
            return fail(
                Error::Kind::NotFound,
                SyncService::tr("There is no project or connection named “%1” in this workspace.").arg(name));
        some << *found;
    }
    return some;
}

Result<SyncPlan> readPlan(Database &db, const SyncOptions &options)
{
    const auto projects = ProjectStore(db).all();
    const auto environments = EnvironmentStore(db).all();
    const auto connections = ConnectionStore(db).all();
    if (!projects)
        return fail(projects.error());
    if (!environments)
        return fail(environments.error());
    if (!connections)
        return fail(connections.error());
    const bool nothingNamed = options.projects.isEmpty() && options.connections.isEmpty();
    const auto someProjects = chosen(*projects, options.projects, nothingNamed);
    if (!someProjects)
        return fail(someProjects.error());
    const auto someConnections = chosen(*connections, options.connections, nothingNamed);
    if (!someConnections)
        return fail(someConnections.error());
    return SyncPlan{{*projects, *environments}, *someProjects, *someConnections};
}

} // namespace

bool SyncReport::isWhole() const
{
    return std::all_of(sources.begin(), sources.end(), [](const SourceReport &source) { return source.ok; });
}

/// One sync from plan to report.
class SyncService::Run : public QObject
{
public:
    Run(SyncService *service, SyncOptions options)
        : QObject(service), m_service(service), m_options(std::move(options)), m_git(service->m_git, this)
    {
        m_promise.start();
    }

    QFuture<Result<SyncReport>> future() const { return m_promise.future(); }
    void start();
    void cancel();
    void end(Result<SyncReport> result);

private:
    void begin(const SyncPlan &plan);
    void startGit(const Project &project);
    void startServer(const Connection &connection, const SyncNames &names);
    void startNextOf(const QString &host);
    void takeEnd(const SourceReport &report);

    SyncService *m_service;
    SyncOptions m_options;
    GitFactsReader m_git;
    mutable QPromise<Result<SyncReport>> m_promise;
    SyncReport m_report;
    QVector<ServerSource *> m_servers;
    QHash<QString, QQueue<ServerSource *>> m_lines; ///< by host: who is asked after whom
    qsizetype m_open = 0;
    bool m_hasEnded = false;
};

void SyncService::Run::start()
{
    const auto plan =
        m_service->m_store.read([options = m_options](Database &db) { return readPlan(db, options); });
    whenDone(plan, this, [this](const Result<SyncPlan> &read) {
        if (read)
            begin(*read);
        else
            end(fail(read.error()));
    });
}

void SyncService::Run::begin(const SyncPlan &plan)
{
    m_open = plan.projects.size() + plan.connections.size();
    if (m_open == 0) {
        end(SyncReport{});
        return;
    }
    for (const Project &project : plan.projects)
        startGit(project);
    for (const Connection &connection : plan.connections)
        startServer(connection, plan.names);
    // Only now: a source may end before the next was there.
    const QStringList hosts = m_lines.keys();
    for (const QString &host : hosts)
        startNextOf(host);
}

void SyncService::Run::startNextOf(const QString &host)
{
    if (m_hasEnded || m_lines[host].isEmpty())
        return;
    ServerSource *server = m_lines[host].dequeue();
    server->leaveAloneUntil(m_service->m_leftAlone.value(host));
    server->start();
}

void SyncService::Run::startGit(const Project &project)
{
    SourceReport report;
    report.kind = SourceReport::Kind::Git;
    report.name = project.name;
    Q_EMIT m_service->progressed(project.name, SyncService::tr("Reading the repository"), 0, 0);
    whenDone(m_git.facts(project), this,
             [this, report, repository = project.repository](const Result<GitFactsPointer> &facts) mutable {
                 if (facts)
                     m_service->takeHistory(repository, *facts);
                 report.error = facts ? (*facts)->error : std::optional<Error>(facts.error());
                 report.ok = !report.error;
                 takeEnd(report);
             });
}

void SyncService::Run::startServer(const Connection &connection, const SyncNames &names)
{
    auto *server = new ServerSource(
        {m_service->m_store, m_git, m_service->m_tokens, m_service->m_clock, m_service->m_limits}, connection,
        names, m_options.full, this);
    m_servers << server;
    const QString host = hostOf(connection);
    m_lines[host].enqueue(server);
    connect(server, &ServerSource::progressed, m_service, &SyncService::progressed);
    connect(server, &ServerSource::ended, this, [this, host](const SourceReport &report) {
        if (report.notBefore)
            m_service->m_leftAlone.insert(host, *report.notBefore);
        takeEnd(report);
        startNextOf(host);
    });
}

void SyncService::Run::takeEnd(const SourceReport &report)
{
    m_report.sources.append(report);
    Q_EMIT m_service->sourceEnded(report);
    if (--m_open == 0)
        end(m_report);
}

void SyncService::Run::cancel()
{
    end(fail(Error::Kind::Cancelled,
             SyncService::tr("The sync was cancelled. What was taken in so far stays.")));
    for (ServerSource *server : std::as_const(m_servers))
        server->cancel();
}

void SyncService::Run::end(Result<SyncReport> result)
{
    if (std::exchange(m_hasEnded, true))
        return;
    if (m_service->m_run == this)
        m_service->m_run = nullptr;
    m_service->m_polls.removeIf([this](const auto &poll) { return poll.value() == this; });
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

SyncService::SyncService(Store &store, GitService &git, TokenReader tokens, const Clock &clock,
                         QObject *parent)
    : QObject(parent), m_store(store), m_git(git), m_tokens(std::move(tokens)), m_clock(clock)
{
}

SyncService::~SyncService()
{
    cancel();
}

bool SyncService::isRunning() const
{
    return m_run != nullptr;
}

QFuture<Result<SyncReport>> SyncService::sync(const SyncOptions &options)
{
    if (m_run) {
        return readyFuture<Result<SyncReport>>(
            fail(Error::Kind::Refused, tr("A sync is running already. Wait for its end, or cancel it.")));
    }
    endPolls();
    m_run = new Run(this, options);
    return begin(m_run);
}

QFuture<Result<SyncReport>> SyncService::poll(const QString &connection)
{
    if (m_run || m_polls.contains(connection)) {
        return readyFuture<Result<SyncReport>>(
            fail(Error::Kind::Refused, tr("A sync is running already. Wait for its end, or cancel it.")));
    }
    return begin(m_polls[connection] = new Run(this, {.connections = {connection}}));
}

QFuture<Result<SyncReport>> SyncService::pollProjects(const QStringList &projects)
{
    if (m_run || m_polls.contains(QString()) || projects.isEmpty()) {
        return readyFuture<Result<SyncReport>>(
            fail(Error::Kind::Refused, tr("A sync is running already. Wait for its end, or cancel it.")));
    }
    return begin(m_polls[QString()] = new Run(this, {.projects = projects}));
}

/// Pages that show what is in repositories have nothing else to hear of news by.
void SyncService::takeHistory(const QString &repository, const GitFactsPointer &facts)
{
    const auto known = m_histories.constFind(repository);
    const bool isOther = known != m_histories.constEnd() && known->lock() != facts->history;
    m_histories.insert(repository, facts->history);
    if (isOther)
        (void)m_store.write(Store::ProjectsTopic, [](Database &) -> Result<void> { return {}; });
}

QFuture<Result<SyncReport>> SyncService::begin(Run *run)
{
    const QFuture<Result<SyncReport>> future = run->future();
    run->start();
    return future;
}

void SyncService::endPolls()
{
    const auto polls = std::exchange(m_polls, {});
    for (Run *poll : polls)
        poll->cancel();
}

void SyncService::cancel()
{
    endPolls();
    if (!m_run)
        return;
    m_run->cancel();
    m_git.cancelAll();
}

} // namespace slipway
