#include "app/gui/pollwire.h"

#include "app/gui/alertkeeper.h"
#include "app/gui/duekeeper.h"
#include "app/gui/guisettings.h"
#include "app/gui/navigator.h"
#include "app/session/session.h"
#include "models/items/words.h"
#include "models/store/connectionstore.h"
#include "models/store/projectstore.h"
#include "models/store/workspacestore.h"
#include "models/sync/observer.h"
#include "models/sync/syncservice.h"
#include "views/shell/mainwindow.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr std::chrono::seconds ageStep{5}; // how often "12 s ago" is said anew
constexpr std::chrono::seconds untilFirst{2}; // the window is drawn first

/// Whether the server, the account or what is taken from it is another.
bool isAsBefore(const Connection &a, const Connection &b)
{
    return a.url == b.url && a.user == b.user && a.tokenSource == b.tokenSource
        && a.tokenVariable == b.tokenVariable && a.caFile == b.caFile && a.remotes == b.remotes
        && a.rules == b.rules;
}

/// `report` is of the last time; its error says what a person has to see to.
ConnectionOutlook outlookOf(const PollState &state, const SourceReport &report)
{
    using Next = ConnectionOutlook::Next;
    ConnectionOutlook outlook{.at = state.at, .failures = state.failures};
    switch (state.next) {
    case PollState::Next::Waits:
        outlook.next = Next::At;
        break;
    case PollState::Next::Asking:
        outlook.next = Next::Asking;
        break;
    case PollState::Next::GivenUp:
        outlook.next = Next::Person;
        outlook.why = MainWindow::tr("asked too often");
        break;
    case PollState::Next::NeedsPerson:
        outlook.next = Next::Person;
        if (report.error && report.error->kind == Error::Kind::Usage)
            outlook.why = MainWindow::tr("its settings are wrong");
        else if (report.requests == 0)
            outlook.why = MainWindow::tr("token not found");
        else
            outlook.why = MainWindow::tr("token refused");
        break;
    }
    return outlook;
}

QString secondsOrAge(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = std::max<qint64>(0, then.secsTo(now));
    return seconds < 60 ? MainWindow::tr("%n s", "seconds, short", int(seconds)) : ageText(then, now);
}

} // namespace

PollWire::PollWire(Session &session, Navigator &navigator, GuiSettings &settings, MainWindow &window,
                   std::function<SyncService &()> service, QObject *parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_settings(settings), m_window(window),
      m_service(std::move(service))
{
    m_navigator.forgetOutlooks();
    m_window.setKeeping(false, false);
    connect(&m_window, &MainWindow::keepUpToDateChosen, this, &PollWire::setOn);
    connect(&m_navigator, &Navigator::keepingRequested, this, &PollWire::setOn);
    connect(&m_navigator, &Navigator::lookRequested, this, [this](const QString &connection) {
        if (m_poller)
            m_poller->resume(connection);
    });
    connect(&m_session.store(), &Store::changed, this, [this](Store::Topics topics) {
        if (topics & (Store::ConnectionsTopic | Store::ProjectsTopic))
            ask();
    });
    m_age.setInterval(ageStep);
    connect(&m_age, &QTimer::timeout, this, &PollWire::say);
    m_repositories.setInterval(PollTimes().idle);
    connect(&m_repositories, &QTimer::timeout, this, &PollWire::lookIntoRepositories);
    ask();
}

PollWire::~PollWire() = default;

void PollWire::begin()
{
    QTimer::singleShot(untilFirst, this, [this] {
        m_hasBegun = true;
        follow();
    });
}

void PollWire::refresh()
{
    ask();
}

Result<PollWire::Known> PollWire::readKnown(Database &db)
{
    Known known;
    const auto connections = ConnectionStore(db).all();
    if (!connections)
        return fail(connections.error());
    const auto projects = ProjectStore(db).all();
    if (!projects)
        return fail(projects.error());
    const auto isDemo = WorkspaceStore(db).isDemo();
    if (!isDemo)
        return fail(isDemo.error());
    known.connections = *connections;
    for (const Project &project : *projects)
        known.projects += project.name;
    known.isDemo = *isDemo;
    return known;
}

void PollWire::ask()
{
    const quint64 ticket = m_newest.take();
    whenDone(m_session.store().read(&PollWire::readKnown), this, [this, ticket](const Result<Known> &known) {
        if (known && m_newest.isNewest(ticket))
            take(*known);
    });
}

void PollWire::take(const Known &known)
{
    const QVector<Connection> before = std::exchange(m_known, known).connections;
    m_isRead = true;
    follow();
    for (const Connection &connection : known.connections) {
        const bool isChanged = std::any_of(before.cbegin(), before.cend(), [&](const Connection &one) {
            return one.id == connection.id && !isAsBefore(one, connection);
        });
        if (m_poller && isChanged)
            m_poller->resume(connection.name);
        tell(connection.name);
    }
    say();
}

bool PollWire::isOn() const
{
    return m_isRead && !m_known.isDemo && m_settings.keepsUpToDate(m_session.store().address().display());
}

/// What is asked is what the workspace has now, where that is wished.
void PollWire::follow()
{
    const bool isPossible = m_isRead && !m_known.isDemo;
    m_window.setKeeping(isPossible, isOn());
    m_navigator.setKeeping({isPossible, isOn()});
    const bool asks = m_hasBegun && isOn();
    if (asks && !m_known.connections.isEmpty()) {
        QVector<PollSource> sources;
        for (const Connection &connection : std::as_const(m_known.connections))
            sources += pollSourceOf(connection);
        poller().setSources(sources);
        if (!poller().isRunning())
            poller().start();
    } else if (m_poller) {
        m_poller->setSources({});
        m_poller->stop();
    }
    if (!asks)
        m_due.reset();
    else if (!m_due)
        m_due = std::make_unique<DueKeeper>(m_session, m_navigator);
    if (!asks)
        m_alerts.reset();
    else if (!m_alerts)
        m_alerts = std::make_unique<AlertKeeper>(m_session, m_navigator);
    if (!asks || m_known.projects.isEmpty())
        m_repositories.stop();
    else if (!m_repositories.isActive()) {
        m_repositories.start();
        observe();
    }
    if (m_isRead && !m_known.isDemo)
        m_age.start();
}

Poller &PollWire::poller()
{
    if (!m_poller) {
        SyncService &service = m_service();
        m_poller = std::make_unique<Poller>([&service](const QString &name) { return service.poll(name); },
                                            m_session.clock());
        connect(&service, &SyncService::sourceEnded, m_poller.get(), &Poller::take);
        connect(m_poller.get(), &Poller::planned, this, [this](const QString &connection) {
            tell(connection);
            say();
        });
    }
    return *m_poller;
}

void PollWire::lookIntoRepositories()
{
    // What goes wrong there is told by whoever opens the repository; the next look is in a while.
    (void)m_service().pollProjects(m_known.projects);
    observe();
}

/// What cannot be reached there is shown as unknown on the board.
void PollWire::observe()
{
    if (!m_observer)
        m_observer = std::make_unique<Observer>(m_session.store(), m_session.clock());
    (void)m_observer->observe();
}

void PollWire::setOn(bool on)
{
    m_settings.setKeepsUpToDate(m_session.store().address().display(), on);
    follow();
    for (const Connection &connection : std::as_const(m_known.connections))
        tell(connection.name);
    say();
}

void PollWire::tell(const QString &connection)
{
    if (!m_poller || !m_poller->isRunning()) {
        m_navigator.setOutlook(connection, {});
        return;
    }
    m_navigator.setOutlook(connection,
                           outlookOf(m_poller->state(connection), m_navigator.reports().value(connection)));
}

void PollWire::say()
{
    m_window.syncStrip().setKept(sentence());
}

/// How fresh all of it is together, which is how fresh the one is that was heard of longest ago.
QString PollWire::sentence() const
{
    if (!m_isRead || m_known.isDemo || m_known.connections.isEmpty())
        return {};
    if (!isOn())
        return MainWindow::tr("Not kept up to date by itself");
    if (!m_poller)
        return {};
    int needed = 0;
    int failing = 0;
    bool isFirst = false;
    QDateTime oldest;
    for (const Connection &connection : m_known.connections) {
        const PollState state = m_poller->state(connection.name);
        const bool isStuck =
            state.next == PollState::Next::NeedsPerson || state.next == PollState::Next::GivenUp;
        needed += isStuck;
        failing += !isStuck && !connection.lastError.isEmpty();
        isFirst = isFirst || !connection.lastSyncAt.isValid();
        oldest = !oldest.isValid() || connection.lastSyncAt < oldest ? connection.lastSyncAt : oldest;
    }
    if (needed > 0)
        return MainWindow::tr("%n connection(s) need you", nullptr, needed);
    if (failing > 0)
        return MainWindow::tr("%n connection(s) cannot be reached, tried again", nullptr, failing);
    if (isFirst)
        return MainWindow::tr("Reading for the first time…");
    return MainWindow::tr("Up to date, %1 ago").arg(secondsOrAge(oldest, m_session.clock().now()));
}

} // namespace slipway
