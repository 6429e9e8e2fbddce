#include "views/shell/mainwindow.h"

#include "views/pages/welcomepage.h"
#include "views/shell/messagebar.h"
#include "views/shell/sidebar.h"
#include "views/shell/timebar.h"
#include "views/shell/timeslider.h"
#include "views/shell/topbar.h"
#include "views/shell/wherepanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

MainWindow::MainWindow(Theme &theme, QWidget *parent)
    : QMainWindow(parent), m_theme(theme), m_top(new TopBar(theme, this)), m_time(new TimeBar(theme, this)),
      m_side(new SideBar(theme, this)), m_messages(new MessageBar(theme, this)),
      m_stack(new QStackedWidget(this)), m_sync(new SyncStrip(theme, this)),
      m_welcome(new WelcomePage(theme, m_stack)), m_where(new WherePanel(theme, this))
{
    setObjectName(u"mainWindow"_s);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_messages);
    middle->addWidget(m_stack, 1);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_side);
    across->addLayout(middle, 1);
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_time);
    column->addLayout(across, 1);
    column->addWidget(m_sync);
    setCentralWidget(all);
    m_stack->addWidget(m_welcome);

    makeFileMenu();
    makeViewMenu();
    makeReleaseMenu();
    makeHelpMenu();
    makePageShortcuts();
    connect(m_side, &SideBar::chosen, this, &MainWindow::pageWanted);
    m_time->hide();
    connect(m_top->timeButton(), &QAbstractButton::toggled, this, &MainWindow::showTimeBar);
    connect(m_top, &TopBar::whereRequested, this, &MainWindow::whereRequested);
    connect(m_sync, &SyncStrip::syncRequested, this, &MainWindow::syncRequested);
    connect(m_sync, &SyncStrip::cancelRequested, this, &MainWindow::cancelSyncRequested);
    connect(m_sync, &SyncStrip::sourcePressed, this, [this] { Q_EMIT pageWanted(PageKind::Connections); });
    connect(m_welcome, &WelcomePage::repositoryRequested, this, &MainWindow::openRepositoryRequested);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_welcome, &WelcomePage::databaseRequested, this, &MainWindow::connectDatabaseRequested);
    connect(m_welcome, &WelcomePage::recentRequested, this, &MainWindow::recentRequested);
    m_where->setAnchor(m_top->searchField());
    connect(&theme, &Theme::changed, this, &MainWindow::markChoices);
    retranslate();
    showWelcome();
}

MainWindow::~MainWindow() = default;

void MainWindow::present(Page *page)
{
    if (Page *old = m_pages.value(page->kind()); old != page) {
        delete old;
        m_pages.insert(page->kind(), page);
        m_stack->addWidget(page);
        // What is not there yet cannot take the keyboard.
        connect(page, &Page::settled, this,
                [this, page] { focusPage(page, m_leftBehind && m_leftBehind == focusWidget()); });
    }
    setReachable(true);
    m_stack->setCurrentWidget(page);
    m_side->setCurrent(page->kind());
    m_time->setTravels(page->travels());
    focusPage(page, true);
    m_leftBehind = page->isSettled() ? nullptr : focusWidget();
}

void MainWindow::focusPage(Page *page, bool isWished)
{
    QWidget *first = page->focusTarget();
    if (page != currentPage() || !first)
        return;
    // A newer answer must not take the keyboard away from somebody who types or works in the page already; a
    // person's own wish for the page takes it there from wherever it is.
    const auto *typing = qobject_cast<const QLineEdit *>(focusWidget());
    const bool isTyping = typing && !typing->text().isEmpty();
    const QWidget *focused = focusWidget();
    const bool isInside = focused && page->isAncestorOf(focused) && focused->isVisible();
    if (isWished || (!isTyping && !isInside))
        first->setFocus(Qt::OtherFocusReason);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::dropPages()
{
    m_stack->setCurrentWidget(m_welcome);
    qDeleteAll(m_pages);
    m_pages.clear();
    m_where->hide();
}

void MainWindow::showWelcome()
{
    m_stack->setCurrentWidget(m_welcome);
    setReachable(false);
    setWorkspace({});
}

bool MainWindow::isWelcoming() const
{
    return m_stack->currentWidget() == m_welcome;
}

void MainWindow::setReachable(bool reachable)
{
    m_side->setVisible(reachable);
    m_sync->setVisible(reachable);
    if (!reachable)
        m_top->timeButton()->setChecked(false);
    m_top->setSearchEnabled(reachable);
    for (QAction *action : std::as_const(m_needWorkspace))
        action->setEnabled(reachable);
}

void MainWindow::showTimeBar(bool isShown)
{
    m_time->setVisible(isShown);
    if (isShown)
        m_time->slider()->setFocus(Qt::ShortcutFocusReason);
    else if (Page *page = currentPage(); page && page->focusTarget())
        page->focusTarget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT timeBarShown(isShown);
}

void MainWindow::setMoment(const QDateTime &moment)
{
    m_top->setMoment(moment);
    m_time->setMoment(moment);
}

void MainWindow::setDemo(bool isDemo)
{
    m_top->setDemo(isDemo);
}

void MainWindow::setKeeping(bool isPossible, bool isOn)
{
    m_actions[u"keep"_s]->setEnabled(isPossible);
    m_actions[u"keep"_s]->setChecked(isOn);
}

void MainWindow::setNotifying(bool on)
{
    m_actions[u"notify"_s]->setChecked(on);
}

void MainWindow::setWorkspace(const QString &name)
{
    m_top->setWorkspace(name);
    m_top->setDemo(false);
    setWindowTitle(name.isEmpty() ? u"Slipway"_s : tr("%1 – Slipway").arg(name));
}

void MainWindow::setBadge(PageKind kind, int count)
{
    m_side->setBadge(kind, count);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace slipway
