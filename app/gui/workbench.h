#pragma once

#include "app/gui/navigator.h"
#include "app/gui/wiring.h"
#include "models/base/async.h"
#include "views/shell/mainwindow.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace slipway {

class GuiSettings;
class Language;
class Session;
class ShellWire;

/// The running program: the session's workspace on one side, the window on the other. Opens workspaces, makes
/// pages when they are first wanted, and takes them away with their workspace.
class Workbench : public QObject
{
    Q_OBJECT
public:
    Workbench(Session &session, Theme &theme, Language &language, GuiSettings &settings,
              QObject *parent = nullptr);
    ~Workbench() override;

    MainWindow &window() { return *m_window; }
    Session &session() { return m_session; }

    /// Opens a workspace by its address; makes a file that is not there where `mayCreate`. Says `opened` or,
    /// after telling the person, `openFailed`.
    void open(const QString &address, bool mayCreate);
    /// Adds git repositories as projects of the open workspace; those that are there already stay as they
    /// are. Each one's failure is shown; says `repositoriesAdded` at the end.
    void addRepositories(const QStringList &paths);
    void showPage(PageKind kind, const PageRequest *request = nullptr);
    /// Whether servers may be asked without anybody's wish; a photograph asks nobody.
    void setKeepsUpToDate(bool keeps) { m_keepsUpToDate = keeps; }

Q_SIGNALS:
    void opened();
    void openFailed(const slipway::Error &error);
    void repositoriesAdded();

private:
    void joinWindow();
    void joinReleaseMenu();
    void joinLook();
    void finishOpening(const Result<void> &result, const QString &address);
    void greet(const QString &address);
    void addNext(const QStringList &paths);
    void chooseNewWorkspace();
    void chooseWorkspace();
    void chooseRepository();
    void chooseDatabase();
    void askEnvironment();
    void openDemo();
    void openOwnThen(const QStringList &repositories);
    void leaveWorkspace();
    /// Not while something is on its way into it: then it is said, and what was to be opened is not.
    bool mayLeaveWorkspace();

    Session &m_session;
    Theme &m_theme;
    Language &m_language;
    GuiSettings &m_settings;
    Navigator m_navigator;
    std::unique_ptr<MainWindow> m_window;
    ShellWire *m_shell = nullptr;
    bool m_keepsUpToDate = true;
    NewestWins m_opening;
};

} // namespace slipway
