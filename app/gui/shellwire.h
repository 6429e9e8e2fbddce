#pragma once

#include "models/base/async.h"
#include "models/store/store.h"

#include <QObject>

#include <memory>

namespace slipway {

class GuiSettings;
class Keyring;
class MainWindow;
class Navigator;
class PollWire;
class Session;
class SyncService;
class Theme;

/// Joins what stands around the pages to one open workspace: the strip of sources, sync, the search, the
/// sidebar's badge. Made when a workspace is open, gone with it.
class ShellWire final : public QObject
{
    Q_OBJECT
public:
    ShellWire(Session &session, const Theme &theme, Navigator &navigator, GuiSettings &settings,
              MainWindow &window, QObject *parent = nullptr);
    ~ShellWire() override;

    /// From here on the workspace is kept up to date by itself, where that is wished.
    void keepUpToDate();
    void sync();
    void cancelSync();
    void where(const QString &text);

private:
    void refresh(Store::Topics topics);
    void askSources();
    void askDemo();
    void askWhereIn(const QStringList &projects, const QString &text, quint64 ticket);
    SyncService &service();

    Session &m_session;
    Navigator &m_navigator;
    MainWindow &m_window;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<SyncService> m_sync;
    std::unique_ptr<PollWire> m_polls; ///< last: it asks through the service
    NewestWins m_sources;
    NewestWins m_search;
};

} // namespace slipway
