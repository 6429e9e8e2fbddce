#include "app/gui/workbench.h"

#include "app/gui/guisettings.h"
#include "app/gui/language.h"
#include "app/gui/shellwire.h"
#include "app/gui/timewire.h"
#include "app/session/session.h"
#include "models/base/chain.h"
#include "models/commands/initworkspace.h"
#include "models/commands/projectcommands.h"
#include "models/commands/promotionsunderway.h"
#include "models/store/projectstore.h"
#include "views/shell/messagebar.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// What a workspace is called in the window: its file's name, or its database's.
QString workspaceName(const StoreAddress &address)
{
    if (address.engine == StoreAddress::Engine::Sqlite)
        return QFileInfo(address.file).completeBaseName();
    return address.display();
}

Page *makePage(PageKind kind, const Wiring &wiring)
{
    switch (kind) {
    case PageKind::Board:
        return makeBoardPage(wiring);
    case PageKind::Compare:
        return makeComparePage(wiring);
    case PageKind::Rail:
        return makeRailPage(wiring);
    case PageKind::Configuration:
        return makeConfigurationPage(wiring);
    case PageKind::Approvals:
        return makeApprovalsPage(wiring);
    case PageKind::Promotions:
        return makePromotionsPage(wiring);
    case PageKind::Releases:
        return makeReleasesPage(wiring);
    case PageKind::History:
        return makeHistoryPage(wiring);
    case PageKind::Calendar:
        return makeCalendarPage(wiring);
    case PageKind::Metrics:
        return makeMetricsPage(wiring);
    case PageKind::Notes:
        return makeNotesPage(wiring);
    case PageKind::Audit:
        return makeAuditPage(wiring);
    case PageKind::Rules:
        return makeRulesPage(wiring);
    case PageKind::Connections:
        break;
    }
    return makeConnectionsPage(wiring);
}

} // namespace

Workbench::Workbench(Session &session, Theme &theme, Language &language, GuiSettings &settings,
                     QObject *parent)
    : QObject(parent), m_session(session), m_theme(theme), m_language(language), m_settings(settings),
      m_window(std::make_unique<MainWindow>(theme))
{
    joinWindow();
    joinLook();
    connect(&session, &Session::workspaceChanging, this, &Workbench::leaveWorkspace);
    m_window->setRecent(m_settings.recent());
}

Workbench::~Workbench()
{
    leaveWorkspace();
}

void Workbench::leaveWorkspace()
{
    delete m_shell;
    m_shell = nullptr;
    m_window->dropPages();
}

void Workbench::showPage(PageKind kind, const PageRequest *request)
{
    if (!m_shell)
        return;
    Page *page = m_window->page(kind);
    if (!page)
        page = makePage(kind, {m_session, m_theme, m_navigator, m_window.get()});
    m_window->present(page);
    if (request)
        page->openWith(*request);
}

bool Workbench::mayLeaveWorkspace()
{
    if (!m_session.hasWorkspace() || !arePromotionsUnderWay(m_session.store()))
        return true;
    const Error error{
        Error::Kind::Refused,
        tr("A release is on its way from here, and what becomes of it is written into this workspace. "
           "Wait until it has ended, then open the other one."),
        {}};
    m_window->messages().showError(error);
    Q_EMIT openFailed(error);
    return false;
}

void Workbench::open(const QString &text, bool mayCreate)
{
    const auto address = StoreAddress::parse(text);
    if (!address) {
        m_window->messages().showError(address.error());
        return Q_EMIT openFailed(address.error());
    }
    if (!mayLeaveWorkspace())
        return;
    const quint64 ticket = m_opening.take();
    m_session.setWorkspace(*address);
    const bool isMissingFile =
        address->engine == StoreAddress::Engine::Sqlite && !QFileInfo::exists(address->file);
    const auto opening = [&] {
        if (!isMissingFile || !mayCreate)
            return m_session.openWorkspace(Store::Mode::OpenExisting);
        m_session.prepareFolder();
        return initWorkspace(m_session.commandContext());
    }();
    whenDone(opening, this, [this, ticket, text](const Result<void> &result) {
        if (m_opening.isNewest(ticket))
            finishOpening(result, text);
    });
}

void Workbench::finishOpening(const Result<void> &result, const QString &address)
{
    if (result)
        return greet(address);
    m_settings.forget(address);
    m_window->setRecent(m_settings.recent());
    m_window->showWelcome();
    m_window->messages().showError(result.error());
    Q_EMIT openFailed(result.error());
}

void Workbench::greet(const QString &address)
{
    m_settings.remember(address);
    m_window->setRecent(m_settings.recent());
    m_window->setWorkspace(workspaceName(m_session.store().address()));
    m_shell = new ShellWire(m_session, m_theme, m_navigator, m_settings, *m_window, this);
    new TimeWire(m_session, m_theme, m_navigator, *m_window, m_shell);
    if (m_keepsUpToDate)
        m_shell->keepUpToDate();
    showPage(PageKind::Board);
    Q_EMIT opened();
}

void Workbench::addRepositories(const QStringList &paths)
{
    const auto known = m_session.store().read([](Database &db) { return ProjectStore(db).all(); });
    whenDone(known, this, [this, paths](const Result<QVector<Project>> &projects) {
        if (!projects) {
            m_navigator.showError(projects.error());
            return Q_EMIT repositoriesAdded();
        }
        QStringList missing;
        for (const QString &path : paths) {
            const bool isUrl = path.contains(u"://"_s);
            const QString full = isUrl ? path : QDir(path).canonicalPath();
            const bool there = std::any_of(projects->cbegin(), projects->cend(), [&](const Project &project) {
                return project.repository == path || (!full.isEmpty() && project.repository == full)
                    || (!isUrl && !full.isEmpty() && QDir(project.repository).canonicalPath() == full);
            });
            if (!there)
                missing.append(full.isEmpty() ? path : full);
        }
        addNext(missing);
    });
}

void Workbench::addNext(const QStringList &paths)
{
    if (paths.isEmpty())
        return Q_EMIT repositoriesAdded();
    Project project;
    project.repository = paths.first();
    project.name = paths.first().section(u'/', -1, -1, QString::SectionSkipEmpty);
    if (project.name.endsWith(u".git"_s))
        project.name.chop(4);
    whenDone(addProject(m_session.commandContext(), project), this,
             [this, paths](const Result<ProjectId> &added) {
                 if (!added)
                     m_navigator.showError(added.error());
                 addNext(paths.mid(1));
             });
}

} // namespace slipway
