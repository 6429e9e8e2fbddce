#pragma once

#include "models/base/async.h"
#include "models/domain/connection.h"
#include "models/store/store.h"
#include "models/sync/poller.h"

#include <QObject>
#include <QTimer>
#include <QVector>

#include <functional>
#include <memory>

namespace slipway {

class AlertKeeper;
class DueKeeper;
class GuiSettings;
class MainWindow;
class Navigator;
class Observer;
class Session;
class SyncService;

/// Keeps the open workspace up to date by itself: asks its connections as Poller has it, looks into its
/// repositories at the idle pace, does what is due there (timed releases, continuous deployment), and says
/// how that goes, in the strip and to the Connections page. Never in a demo, and not where the person has
/// switched it off; both are asked again for each workspace. Nothing is asked before it is begun, nor after
/// it is gone.
class PollWire final : public QObject
{
    Q_OBJECT
public:
    /// `service` makes the workspace's SyncService when it is first wanted; it outlives the wire.
    PollWire(Session &session, Navigator &navigator, GuiSettings &settings, MainWindow &window,
             std::function<SyncService &()> service, QObject *parent = nullptr);
    ~PollWire() override;

    /// From here on; not a snapshot's business.
    void begin();
    /// A sync that somebody started has ended: its sentence in the strip changes.
    void refresh();

private:
    struct Known
    {
        QVector<Connection> connections;
        QStringList projects;
        bool isDemo = false;
    };
    static Result<Known> readKnown(Database &db);
    void ask();
    void take(const Known &known);
    void follow();
    void setOn(bool on);
    bool isOn() const;
    Poller &poller();
    void lookIntoRepositories();
    void observe();
    void tell(const QString &connection);
    void say();
    QString sentence() const;

    Session &m_session;
    Navigator &m_navigator;
    GuiSettings &m_settings;
    MainWindow &m_window;
    std::function<SyncService &()> m_service;
    std::unique_ptr<Observer> m_observer; ///< once environments are to be asked
    std::unique_ptr<Poller> m_poller; ///< once there is something to ask
    std::unique_ptr<AlertKeeper> m_alerts; ///< while it is kept up to date
    std::unique_ptr<DueKeeper> m_due; ///< while it is kept up to date
    Known m_known;
    NewestWins m_newest;
    QTimer m_age;
    QTimer m_repositories;
    bool m_isRead = false;
    bool m_hasBegun = false;
};

} // namespace slipway
