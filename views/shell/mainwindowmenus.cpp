// The main window's menus: what is in them, their keys, and their words.
#include "models/base/text.h"
#include "views/pages/welcomepage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/sidebar.h"
#include "views/shell/syncstrip.h"
#include "views/shell/timebar.h"
#include "views/shell/topbar.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace slipway {

QAction *MainWindow::addWish(QMenu *menu, const QKeySequence &key, void (MainWindow::*wish)())
{
    auto *action = menu->addAction(QString());
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, wish);
    return action;
}

void MainWindow::makeFileMenu()
{
    m_file = menuBar()->addMenu(QString());
    m_actions[u"new"_s] = addWish(m_file, QKeySequence::New, &MainWindow::newWorkspaceRequested);
    m_actions[u"open"_s] = addWish(m_file, QKeySequence::Open, &MainWindow::openWorkspaceRequested);
    m_actions[u"connect"_s] = addWish(m_file, {}, &MainWindow::connectDatabaseRequested);
    m_recentMenu = m_file->addMenu(QString());
    m_file->addSeparator();
    m_actions[u"repository"_s] = addWish(m_file, Qt::CTRL | Qt::Key_R, &MainWindow::openRepositoryRequested);
    m_actions[u"environment"_s] = addWish(m_file, {}, &MainWindow::addEnvironmentRequested);
    m_actions[u"exportSetup"_s] = addWish(m_file, {}, &MainWindow::exportSetupRequested);
    m_actions[u"importSetup"_s] = addWish(m_file, {}, &MainWindow::importSetupRequested);
    m_actions[u"sync"_s] = addWish(m_file, Qt::Key_F5, &MainWindow::syncRequested);
    m_actions[u"keep"_s] = m_file->addAction(QString());
    m_actions[u"keep"_s]->setObjectName(u"keepUpToDate"_s);
    m_actions[u"keep"_s]->setCheckable(true);
    m_actions[u"keep"_s]->setEnabled(false);
    connect(m_actions[u"keep"_s], &QAction::triggered, this, &MainWindow::keepUpToDateChosen);
    m_file->addSeparator();
    m_actions[u"quit"_s] = m_file->addAction(QString(), QKeySequence::Quit, this, &QWidget::close);
    m_needWorkspace += m_actions[u"environment"_s];
    for (const QString &name : {u"exportSetup"_s, u"importSetup"_s, u"sync"_s})
        m_needWorkspace += m_actions[name];

    m_workspaceMenu = new QMenu(this);
    m_workspaceMenu->addActions({m_actions[u"new"_s], m_actions[u"open"_s], m_actions[u"connect"_s]});
    m_workspaceMenu->addMenu(m_recentMenu);
    m_top->setWorkspaceMenu(m_workspaceMenu);
}

void MainWindow::makeViewMenu()
{
    m_view = menuBar()->addMenu(QString());
    m_actions[u"find"_s] = m_view->addAction(QString(), Qt::CTRL | Qt::Key_K, m_top, &TopBar::focusSearch);
    m_needWorkspace += m_actions[u"find"_s];
    m_view->addSeparator();

    m_themeMenu = m_view->addMenu(QString());
    auto *modes = new QActionGroup(this);
    for (const Theme::Mode mode :
         {Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast}) {
        auto *action = modes->addAction(m_themeMenu->addAction(QString()));
        action->setCheckable(true);
        action->setData(QVariant::fromValue(mode));
        connect(action, &QAction::triggered, this, [this, mode] { Q_EMIT themeChosen(mode); });
    }
    m_densityMenu = m_view->addMenu(QString());
    auto *densities = new QActionGroup(this);
    for (const Theme::Density density : {Theme::Density::Comfortable, Theme::Density::Compact}) {
        auto *action = densities->addAction(m_densityMenu->addAction(QString()));
        action->setCheckable(true);
        action->setData(QVariant::fromValue(density));
        connect(action, &QAction::triggered, this, [this, density] { Q_EMIT densityChosen(density); });
    }
    m_languageMenu = m_view->addMenu(QString());
    m_view->addSeparator();
    m_actions[u"notify"_s] = m_view->addAction(QString());
    m_actions[u"notify"_s]->setObjectName(u"notify"_s);
    m_actions[u"notify"_s]->setCheckable(true);
    connect(m_actions[u"notify"_s], &QAction::triggered, this, &MainWindow::notifyingChosen);
    m_needWorkspace += m_actions[u"notify"_s];
    makeTimeMenu();
}

void MainWindow::makeReleaseMenu()
{
    m_release = menuBar()->addMenu(QString());
    const auto add = [this](const QString &name, const QKeySequence &key, void (MainWindow::*wish)()) {
        m_actions[name] = addWish(m_release, key, wish);
        m_actions[name]->setObjectName(name);
        m_needWorkspace += m_actions[name];
    };
    add(u"promote"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, &MainWindow::promoteRequested);
    add(u"rollBack"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_B, &MainWindow::rollbackRequested);
    m_release->addSeparator();
    add(u"askApproval"_s, {}, &MainWindow::approvalRequested);
    add(u"record"_s, {}, &MainWindow::recordRequested);
    m_release->addSeparator();
    add(u"freeze"_s, {}, &MainWindow::freezeRequested);
    m_actions[u"rules"_s] = m_release->addAction(QString(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                                                 this, [this] { Q_EMIT pageWanted(PageKind::Rules); });
    m_actions[u"rules"_s]->setObjectName(u"rules"_s);
    m_needWorkspace += m_actions[u"rules"_s];
}

void MainWindow::makeTimeMenu()
{
    m_timeMenu = m_view->addMenu(QString());
    const auto add = [this](const QString &name, const QKeySequence &key, auto act) {
        QAction *action = m_timeMenu->addAction(QString(), key, this, act);
        m_actions[name] = action;
        m_needWorkspace += action;
    };
    add(u"timeOpen"_s, {}, [this] { m_top->timeButton()->toggle(); });
    add(u"timeBefore"_s, Qt::ALT | Qt::Key_Left, [this] { Q_EMIT m_time->stepWanted(false); });
    add(u"timeAfter"_s, Qt::ALT | Qt::Key_Right, [this] { Q_EMIT m_time->stepWanted(true); });
    add(u"timeNow"_s, Qt::ALT | Qt::Key_End, [this] { Q_EMIT m_time->momentWanted({}); });
}

void MainWindow::makeHelpMenu()
{
    m_help = menuBar()->addMenu(QString());
    m_actions[u"about"_s] = addWish(m_help, {}, &MainWindow::aboutRequested);
}

void MainWindow::makePageShortcuts()
{
    for (const PageKind kind : allPages()) {
        if (pageDigit(kind) < 0)
            continue;
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(int(Qt::CTRL) | (Qt::Key_0 + pageDigit(kind))));
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT pageWanted(kind); });
        addAction(action);
        m_needWorkspace += action;
    }
}

void MainWindow::setRecent(const QStringList &addresses)
{
    m_recentMenu->clear();
    for (const QString &address : addresses) {
        auto *action = m_recentMenu->addAction(oneLine(address, 100).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, address] { Q_EMIT recentRequested(address); });
    }
    m_recentMenu->setEnabled(!addresses.isEmpty());
    m_welcome->setRecent(addresses);
}

void MainWindow::setLanguages(const QStringList &codes, const QString &current)
{
    m_languageMenu->clear();
    auto *group = new QActionGroup(m_languageMenu);
    for (const QString &code : codes) {
        const QLocale locale(code);
        QString name = locale.nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        auto *action = group->addAction(m_languageMenu->addAction(name.isEmpty() ? code : name));
        action->setCheckable(true);
        action->setChecked(code == current);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
}

void MainWindow::markChoices()
{
    for (QAction *action : m_themeMenu->actions())
        action->setChecked(action->data().value<Theme::Mode>() == m_theme.mode());
    for (QAction *action : m_densityMenu->actions())
        action->setChecked(action->data().value<Theme::Density>() == m_theme.density());
}

void MainWindow::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_actions[u"new"_s]->setText(tr("&New workspace…"));
    m_actions[u"open"_s]->setText(tr("&Open workspace…"));
    m_actions[u"connect"_s]->setText(tr("&Connect to a team’s database…"));
    m_recentMenu->setTitle(tr("Opened &before"));
    m_actions[u"repository"_s]->setText(tr("Open &repository…"));
    m_actions[u"environment"_s]->setText(tr("Add &environment…"));
    m_actions[u"exportSetup"_s]->setText(tr("E&xport the set-up…"));
    m_actions[u"importSetup"_s]->setText(tr("&Import a set-up…"));
    m_actions[u"sync"_s]->setText(tr("&Sync now"));
    m_actions[u"keep"_s]->setText(tr("&Keep up to date by itself"));
    m_actions[u"quit"_s]->setText(tr("&Quit"));
    m_view->setTitle(tr("&View"));
    m_actions[u"find"_s]->setText(tr("&Find…"));
    m_themeMenu->setTitle(tr("&Theme"));
    const QStringList modes{tr("As the &system"), tr("&Light"), tr("&Dark"), tr("&High contrast")};
    for (int i = 0; i < modes.size(); ++i)
        m_themeMenu->actions().at(i)->setText(modes[i]);
    m_densityMenu->setTitle(tr("&Density"));
    const QStringList densities{tr("C&omfortable"), tr("&Compact")};
    for (int i = 0; i < densities.size(); ++i)
        m_densityMenu->actions().at(i)->setText(densities[i]);
    m_languageMenu->setTitle(tr("&Language"));
    m_actions[u"notify"_s]->setText(tr("&Notify me of what waits for me"));
    m_release->setTitle(tr("Re&lease"));
    m_actions[u"promote"_s]->setText(tr("&Promote…"));
    m_actions[u"rollBack"_s]->setText(tr("Roll &back…"));
    m_actions[u"askApproval"_s]->setText(tr("Request &approval…"));
    m_actions[u"freeze"_s]->setText(tr("New &freeze…"));
    m_actions[u"rules"_s]->setText(tr("&Rules"));
    m_actions[u"record"_s]->setText(tr("Record &deployment…"));
    m_timeMenu->setTitle(tr("&As of"));
    m_actions[u"timeOpen"_s]->setText(tr("&Line of time") + u"\tAlt+W"_s);
    m_actions[u"timeBefore"_s]->setText(tr("To the deployment &before"));
    m_actions[u"timeAfter"_s]->setText(tr("To the &next deployment"));
    m_actions[u"timeNow"_s]->setText(tr("Back to no&w"));
    m_help->setTitle(tr("&Help"));
    m_actions[u"about"_s]->setText(tr("&About Slipway"));
    m_top->retranslate();
    m_side->retranslate();
    m_sync->retranslate();
    markChoices();
}

} // namespace slipway
