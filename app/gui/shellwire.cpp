#include "app/gui/shellwire.h"

#include "app/gui/anchorkeeper.h"
#include "app/gui/navigator.h"
#include "app/gui/pollwire.h"
#include "app/gui/waitingwire.h"
#include "app/session/session.h"
#include "models/base/chain.h"
#include "models/commands/promotecommands.h"
#include "models/commands/queuedcommands.h"
#include "models/queries/wherequery.h"
#include "models/secrets/keyring.h"
#include "models/store/connectionstore.h"
#include "models/store/projectstore.h"
#include "models/store/workspacestore.h"
#include "models/sync/syncservice.h"
#include "views/shell/mainwindow.h"
#include "views/shell/wherepanel.h"

#include <QTimer>

#include <algorithm>

namespace slipway {

namespace {

constexpr int sourcesAge = 30000; // milliseconds: ages are shown in minutes

QVector<SourceFreshness> sourcesOf(const QVector<Connection> &connections)
{
    QVector<SourceFreshness> sources;
    for (const Connection &connection : connections)
        sources.append({connection.name, connection.lastSyncAt, connection.lastError});
    return sources;
}

QVector<WhereAnswer> answersOf(const QVector<Result<QVector<WhereMatch>>> &found)
{
    QVector<WhereAnswer> answers;
    for (const Result<QVector<WhereMatch>> &one : found) {
        for (const WhereMatch &match : one.value_or(QVector<WhereMatch>{})) {
            WhereAnswer answer{match.project, match.commit.id.shortHex(), match.commit.subject, {}};
            for (const WhereEnvironment &place : match.environments)
                answer.places.append({place.environment.name, place.contains.has_value(),
                                      place.contains.value_or(false), place.since});
            answers.append(answer);
        }
    }
    return answers;
}

} // namespace

ShellWire::ShellWire(Session &session, const Theme &theme, Navigator &navigator, GuiSettings &settings,
                     MainWindow &window, QObject *parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_window(window)
{
    navigator.forgetReports(); // they were of the workspace before
    connect(&session.store(), &Store::changed, this, &ShellWire::refresh);
    connect(&session.store(), &Store::lost, &navigator, &Navigator::showError);
    auto *ages = new QTimer(this);
    connect(ages, &QTimer::timeout, this, &ShellWire::askSources);
    ages->start(sourcesAge);
    new AnchorKeeper(session, navigator, this);
    new WaitingWire(session, theme, navigator, settings, window, this);
    refresh(Store::AllTopics);
    askDemo();
    m_polls = std::make_unique<PollWire>(session, navigator, settings, window,
                                         [this]() -> SyncService & { return service(); });
}

ShellWire::~ShellWire() = default;

void ShellWire::refresh(Store::Topics topics)
{
    if (topics & Store::ConnectionsTopic)
        askSources();
}

void ShellWire::askSources()
{
    const quint64 ticket = m_sources.take();
    const auto asked = m_session.store().read([](Database &db) { return ConnectionStore(db).all(); });
    whenDone(asked, this, [this, ticket](const Result<QVector<Connection>> &connections) {
        if (connections && m_sources.isNewest(ticket))
            m_window.syncStrip().setSources(sourcesOf(*connections), m_session.clock().now());
    });
}

void ShellWire::askDemo()
{
    const auto asked = m_session.store().read([](Database &db) { return WorkspaceStore(db).isDemo(); });
    whenDone(asked, this, [this](const Result<bool> &demo) { m_window.setDemo(demo && *demo); });
}

SyncService &ShellWire::service()
{
    // Not before it is wanted: the network's parts cost a start that nobody has asked for.
    if (!m_sync) {
        m_keyring = std::make_unique<Keyring>();
        m_sync = std::make_unique<SyncService>(
            m_session.store(), m_session.git(),
            tokenReader([keyring = m_keyring.get()](const QString &key) { return keyring->read(key); }),
            m_session.clock());
        settlePromotionsAfter(*m_sync, m_session.commandContext());
        sayQueuedVerdictsAfter(*m_sync, m_session.commandContext(), m_session.tokens());
        connect(m_sync.get(), &SyncService::progressed, this,
                [this](const QString &source, const QString &what, qint64 done, qint64 total) {
                    if (!m_sync->isRunning())
                        return; // what is asked without anybody's wish is told more quietly
                    m_navigator.setSyncing(source, true);
                    m_window.syncStrip().showProgress(
                        MainWindow::tr("%1: %2", "a source, what it does").arg(source, what),
                        int(std::min<qint64>(done, 1 << 30)), int(std::min<qint64>(total, 1 << 30)));
                });
        connect(m_sync.get(), &SyncService::sourceEnded, this, [this](const SourceReport &report) {
            m_navigator.setSyncing(report.name, false);
            if (report.kind == SourceReport::Kind::Server)
                m_navigator.keepReport(report);
        });
    }
    return *m_sync;
}

void ShellWire::keepUpToDate()
{
    m_polls->begin();
}

void ShellWire::sync()
{
    if (m_sync && m_sync->isRunning())
        return;
    m_window.syncStrip().showProgress(MainWindow::tr("Syncing…"), 0, 0);
    whenDone(service().sync(), this, [this](const Result<SyncReport> &report) {
        m_window.syncStrip().showIdle();
        m_navigator.endSyncing();
        askSources();
        if (!report)
            return m_navigator.showError(report.error());
        int failed = 0;
        int fresh = 0;
        for (const SourceReport &source : report->sources) {
            failed += source.ok ? 0 : 1;
            fresh += source.inserted;
            if (!source.ok && source.error)
                m_navigator.showError(*source.error);
        }
        if (failed == 0)
            m_navigator.showNote(fresh == 0 ? MainWindow::tr("Everything is up to date.")
                                            : MainWindow::tr("%n new deployment(s).", nullptr, fresh));
    });
}

void ShellWire::cancelSync()
{
    if (m_sync)
        m_sync->cancel();
}

void ShellWire::where(const QString &text)
{
    const quint64 ticket = m_search.take();
    m_window.wherePanel().showSearching(text);
    const auto asked = m_session.store().read([](Database &db) { return ProjectStore(db).all(); });
    whenDone(asked, this, [this, text, ticket](const Result<QVector<Project>> &projects) {
        if (!m_search.isNewest(ticket))
            return;
        if (!projects)
            return m_window.wherePanel().showNothing(projects.error().message);
        QStringList names;
        for (const Project &project : *projects)
            names.append(project.name);
        askWhereIn(names, text, ticket);
    });
}

void ShellWire::askWhereIn(const QStringList &projects, const QString &text, quint64 ticket)
{
    QVector<QFuture<Result<QVector<WhereMatch>>>> asked;
    for (const QString &project : projects)
        asked.append(slipway::askWhere(m_session.queryContext(), project, text));
    whenDone(allOf(asked, this), this,
             [this, text, ticket](const Result<QVector<Result<QVector<WhereMatch>>>> &found) {
                 if (found && m_search.isNewest(ticket))
                     m_window.wherePanel().showAnswers(text, answersOf(*found), m_session.clock().now());
             });
}

} // namespace slipway
