#pragma once

#include "views/pages/page.h"
#include "views/shell/syncstrip.h"
#include "views/theme/theme.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;

namespace slipway {

class MessageBar;
class SideBar;
class TimeBar;
class TopBar;
class WelcomePage;
class WherePanel;

/// The window: sidebar, top bar, the page that is open, messages, and the strip of sources. It shows what it
/// is told and emits wishes; pages are made by whoever listens to `pageWanted`.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Puts a page on show; the window owns it from then on. It takes the place of the page of its kind.
    void present(Page *page);
    /// The page of `kind` if there is one already.
    Page *page(PageKind kind) const { return m_pages.value(kind); }
    Page *currentPage() const;
    void dropPages();
    /// The first screen; pages and search are out of reach while it stands.
    void showWelcome();
    bool isWelcoming() const;
    WelcomePage &welcome() const { return *m_welcome; }
    WherePanel &wherePanel() const { return *m_where; }

    void setWorkspace(const QString &name);
    void setRecent(const QStringList &addresses);
    void setLanguages(const QStringList &codes, const QString &current);
    void setBadge(PageKind kind, int count);
    void setDemo(bool isDemo);
    /// Whether the workspace can be kept up to date by itself, and whether it is.
    void setKeeping(bool isPossible, bool isOn);
    /// Whether the desktop is told of what waits for the person.
    void setNotifying(bool on);

    /// Which moment the pages show; null: now.
    void setMoment(const QDateTime &moment);

    MessageBar &messages() const { return *m_messages; }
    TimeBar &timeBar() const { return *m_time; }
    SyncStrip &syncStrip() const { return *m_sync; }

Q_SIGNALS:
    void pageWanted(slipway::PageKind kind);
    void whereRequested(const QString &text);
    /// From where one stands (Page::standing).
    void promoteRequested();
    void rollbackRequested();
    void approvalRequested();
    void freezeRequested();
    void recordRequested();
    void syncRequested();
    void cancelSyncRequested();
    void keepUpToDateChosen(bool on);
    void newWorkspaceRequested();
    void openWorkspaceRequested();
    void openRepositoryRequested();
    void addEnvironmentRequested();
    void connectDatabaseRequested();
    void exportSetupRequested();
    void importSetupRequested();
    void demoRequested();
    void recentRequested(const QString &address);
    void notifyingChosen(bool on);
    void languageChosen(const QString &code);
    void themeChosen(slipway::Theme::Mode mode);
    void densityChosen(slipway::Theme::Density density);
    void aboutRequested();
    /// The line of time was opened, or closed.
    void timeBarShown(bool isShown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeFileMenu();
    void makeViewMenu();
    void makeReleaseMenu();
    void makeHelpMenu();
    void makePageShortcuts();
    void makeTimeMenu();
    void showTimeBar(bool isShown);
    QAction *addWish(QMenu *menu, const QKeySequence &key, void (MainWindow::*wish)());
    void retranslate();
    void markChoices();
    void setReachable(bool reachable);
    void focusPage(Page *page, bool isWished = false);

    Theme &m_theme;
    TopBar *m_top;
    TimeBar *m_time;
    SideBar *m_side;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    SyncStrip *m_sync;
    WelcomePage *m_welcome;
    WherePanel *m_where;
    QHash<PageKind, Page *> m_pages;

    QMenu *m_file = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_release = nullptr;
    QMenu *m_help = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    /// Where the keyboard was when a page was asked for that is not there yet; it goes on from there.
    QPointer<QWidget> m_leftBehind;
    QMenu *m_densityMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_timeMenu = nullptr;
    QMenu *m_workspaceMenu = nullptr;
    QHash<QString, QAction *> m_actions;
    QVector<QAction *> m_needWorkspace;
};

} // namespace slipway
