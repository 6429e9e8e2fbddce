#pragma once

#include "models/base/async.h"
#include "models/items/waitingnotices.h"
#include "models/store/store.h"
#include "views/pages/pagekind.h"

#include <QObject>
#include <QTimer>

namespace slipway {

class GuiSettings;
class MainWindow;
class Navigator;
class Session;
class TrayBadge;
struct Inbox;
class Theme;

/// What waits for the person at the screen, wherever it waits: the number in the sidebar, and, where that is
/// wished, the badge in the tray and a notification of what is new. Gone with its workspace.
class WaitingWire final : public QObject
{
public:
    WaitingWire(Session &session, const Theme &theme, Navigator &navigator, GuiSettings &settings,
                MainWindow &window, QObject *parent);

private:
    void ask();
    void show(const Inbox &inbox);
    void setNotifying(bool on);
    QString workspace() const;

    Session &m_session;
    Navigator &m_navigator;
    GuiSettings &m_settings;
    MainWindow &m_window;
    TrayBadge *m_tray;
    WaitingNotices m_notices;
    PageKind m_page = PageKind::Approvals; ///< where most of what waits is
    QTimer m_pause;
    NewestWins m_newest;
};

} // namespace slipway
