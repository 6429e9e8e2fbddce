#include "app/gui/waitingwire.h"

#include "app/gui/guisettings.h"
#include "app/gui/inboxreading.h"
#include "app/gui/navigator.h"
#include "app/session/session.h"
#include "models/base/chain.h"
#include "views/shell/mainwindow.h"
#include "views/shell/traybadge.h"

namespace slipway {

constexpr int askingPause = 250; // milliseconds

WaitingWire::WaitingWire(Session &session, const Theme &theme, Navigator &navigator, GuiSettings &settings,
                         MainWindow &window, QObject *parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_settings(settings), m_window(window),
      m_tray(new TrayBadge(theme, this)), m_notices(settings.told(workspace()))
{
    connect(&session.store(), &Store::changed, this, [this](Store::Topics topics) {
        const bool concerns =
            topics & (Store::ApprovalsTopic | Store::ConnectionsTopic | Store::EnvironmentsTopic);
        if (concerns && !m_pause.isActive())
            m_pause.start(); // a sync says many times a second that it changed something
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(askingPause);
    connect(&m_pause, &QTimer::timeout, this, &WaitingWire::ask);
    connect(&window, &MainWindow::notifyingChosen, this, [this](bool on) {
        m_settings.setNotifies(on);
        setNotifying(on);
        if (on && !m_tray->isThere())
            m_navigator.showNote(MainWindow::tr(
                "This desktop has no tray to show a badge in; what waits for you stands in the sidebar."));
        ask();
    });
    connect(m_tray, &TrayBadge::opened, this, [this] {
        m_window.showNormal();
        m_window.raise();
        m_window.activateWindow();
        m_navigator.open(m_page);
    });
    setNotifying(settings.notifies());
    ask();
}

QString WaitingWire::workspace() const
{
    return m_session.store().address().display();
}

void WaitingWire::setNotifying(bool on)
{
    m_window.setNotifying(on);
    m_tray->setShown(on);
}

void WaitingWire::ask()
{
    const quint64 ticket = m_newest.take();
    whenDone(askInbox(m_session, this), this, [this, ticket](const Result<Inbox> &inbox) {
        if (inbox && m_newest.isNewest(ticket))
            show(*inbox);
    });
}

void WaitingWire::show(const Inbox &inbox)
{
    const QString person = personAt(m_session, inbox.signers);
    QVector<WaitingThing> waiting = waitingFor(inbox, person);
    const QVector<WaitingThing> changes =
        changesWaitingFor(inbox.changes, inbox.signers, person, m_session.clock().now());
    m_window.setBadge(PageKind::Approvals, int(waiting.size()));
    m_window.setBadge(PageKind::Rules, int(changes.size()));
    m_page = waiting.isEmpty() && !changes.isEmpty() ? PageKind::Rules : PageKind::Approvals;
    waiting += changes;
    m_tray->setCount(int(waiting.size()));
    const bool tells = m_tray->isThere();
    if (!tells)
        return; // nothing is said, so nothing counts as said
    if (const auto notice = m_notices.take(waiting)) {
        m_settings.setTold(workspace(), m_notices.told());
        // Whoever looks at the window sees the number in it.
        if (!m_window.isActiveWindow())
            m_tray->tell(notice->title, notice->text);
    }
}

} // namespace slipway
