// What the window's menus and its first screen ask for: choosing workspaces and repositories, looks,
// languages.
#include "app/gui/askdialogs.h"
#include "app/gui/guisettings.h"
#include "app/gui/language.h"
#include "app/gui/ruledialogs.h"
#include "app/gui/setupwindows.h"
#include "app/gui/shellwire.h"
#include "app/gui/workbench.h"
#include "app/session/session.h"
#include "models/commands/demo.h"
#include "models/commands/environmentcommands.h"
#include "views/dialogs/addenvironmentdialog.h"
#include "views/dialogs/connectdatabasedialog.h"
#include "views/shell/aboutdialog.h"
#include "views/shell/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway {

void Workbench::joinWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::pageWanted, this, [this](PageKind kind) { showPage(kind); });
    connect(window, &MainWindow::whereRequested, this, [this](const QString &text) {
        if (m_shell)
            m_shell->where(text);
    });
    connect(window, &MainWindow::syncRequested, &m_navigator, &Navigator::requestSync);
    connect(window, &MainWindow::cancelSyncRequested, this, [this] {
        if (m_shell)
            m_shell->cancelSync();
    });
    connect(window, &MainWindow::newWorkspaceRequested, this, &Workbench::chooseNewWorkspace);
    connect(window, &MainWindow::openWorkspaceRequested, this, &Workbench::chooseWorkspace);
    connect(window, &MainWindow::openRepositoryRequested, this, &Workbench::chooseRepository);
    connect(window, &MainWindow::connectDatabaseRequested, this, &Workbench::chooseDatabase);
    connect(window, &MainWindow::addEnvironmentRequested, this, &Workbench::askEnvironment);
    const auto ask = [this](void (*what)(const Wiring &)) {
        if (m_shell)
            what({m_session, m_theme, m_navigator, m_window.get()});
    };
    connect(window, &MainWindow::exportSetupRequested, this, [ask] { ask(&exportSetup); });
    connect(window, &MainWindow::importSetupRequested, this, [ask] { ask(&importSetup); });
    connect(window, &MainWindow::demoRequested, this, &Workbench::openDemo);
    connect(window, &MainWindow::recentRequested, this,
            [this](const QString &address) { open(address, false); });
    connect(window, &MainWindow::aboutRequested, this, [this] {
        (new AboutDialog(m_theme, {u"Qt %1"_s.arg(QString::fromLatin1(qVersion()))}, m_window.get()))->open();
    });

    joinReleaseMenu();

    connect(&m_navigator, &Navigator::openRequested, this,
            [this](PageKind kind, const PageRequest &request) { showPage(kind, &request); });
    connect(&m_navigator, &Navigator::errorRaised, &window->messages(), &MessageBar::showError);
    connect(&m_navigator, &Navigator::noteRaised, &window->messages(), &MessageBar::showNote);
    connect(&m_navigator, &Navigator::syncRequested, this, [this] {
        if (m_shell)
            m_shell->sync();
    });
    connect(&m_navigator, &Navigator::repositoryRequested, this, &Workbench::chooseRepository);
    connect(&m_navigator, &Navigator::environmentRequested, this, &Workbench::askEnvironment);
}

/// What the menu offers is about where the person stands on the page that is open.
void Workbench::joinReleaseMenu()
{
    const auto join = [this](void (MainWindow::*wish)(), void (*ask)(const Wiring &, const Standing &)) {
        connect(m_window.get(), wish, this, [this, ask] {
            const Page *page = m_window->currentPage();
            if (m_shell)
                ask({m_session, m_theme, m_navigator, m_window.get()}, page ? page->standing() : Standing());
        });
    };
    join(&MainWindow::promoteRequested, [](const Wiring &wiring, const Standing &here) {
        openPromote(wiring, wiring.parent, here.project, here.release, here.onward);
    });
    join(&MainWindow::rollbackRequested, [](const Wiring &wiring, const Standing &here) {
        openRollback(wiring, wiring.parent, here.project, {}, here.environment);
    });
    join(&MainWindow::approvalRequested, [](const Wiring &wiring, const Standing &here) {
        openRequestApproval(wiring, wiring.parent, here.project, here.release, here.onward);
    });
    join(&MainWindow::freezeRequested, [](const Wiring &wiring, const Standing &here) {
        openFreeze(wiring, wiring.parent, here.project, here.environment);
    });
    join(&MainWindow::recordRequested, [](const Wiring &wiring, const Standing &here) {
        openRecordDeployment(wiring, wiring.parent, here.project, here.environment);
    });
}

void Workbench::joinLook()
{
    m_window->setLanguages(Language::available(), m_language.current());
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &code) {
        m_settings.setLanguage(code);
        m_language.use(code);
    });
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](Theme::Mode mode) {
        m_settings.setTheme(mode);
        m_theme.setMode(mode);
    });
    connect(m_window.get(), &MainWindow::densityChosen, this, [this](Theme::Density density) {
        m_settings.setDensity(density);
        m_theme.setDensity(density);
    });
}

void Workbench::chooseNewWorkspace()
{
    auto *dialog = new QFileDialog(m_window.get(), MainWindow::tr("New workspace"),
                                   m_session.places().dataFolder, MainWindow::tr("Workspaces (*.slipway)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"slipway"_s);
    // A workspace that is there is opened, never written over.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { open(file, true); });
    dialog->open();
}

void Workbench::chooseWorkspace()
{
    auto *dialog =
        new QFileDialog(m_window.get(), MainWindow::tr("Open workspace"), m_session.places().dataFolder,
                        MainWindow::tr("Workspaces (*.slipway);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { open(file, false); });
    dialog->open();
}

void Workbench::chooseRepository()
{
    auto *dialog = new QFileDialog(m_window.get(), MainWindow::tr("Open repository"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { openOwnThen({folder}); });
    dialog->open();
}

void Workbench::openOwnThen(const QStringList &repositories)
{
    if (m_shell)
        return addRepositories(repositories);
    connect(
        this, &Workbench::opened, this, [this, repositories] { addRepositories(repositories); },
        Qt::SingleShotConnection);
    open(m_session.places().workspace, true);
}

void Workbench::openDemo()
{
    const QString file = m_session.places().dataFolder + u"/demo.slipway"_s;
    if (QFileInfo::exists(file))
        return open(file, false);
    QDir().mkpath(m_session.places().dataFolder);
    const auto address = StoreAddress::parse(file);
    if (!address)
        return m_window->messages().showError(address.error());
    if (!mayLeaveWorkspace())
        return;
    const quint64 ticket = m_opening.take();
    m_session.setWorkspace(*address);
    m_window->messages().showNote(MainWindow::tr("Making up a team and its deployments…"));
    whenDone(makeDemo(m_session.commandContext(), {}), this, [this, ticket, file](const Result<void> &made) {
        if (m_opening.isNewest(ticket))
            finishOpening(made, file);
    });
}

void Workbench::chooseDatabase()
{
    auto *dialog = new ConnectDatabaseDialog(m_theme, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDatabaseDialog::connectRequested, this, [this, dialog](const QString &address) {
        dialog->setBusy(true);
        connect(this, &Workbench::opened, dialog, &QDialog::accept);
        connect(this, &Workbench::openFailed, dialog, [dialog](const Error &error) {
            dialog->setBusy(false);
            dialog->showFailed(error);
        });
        open(address, false);
    });
    dialog->open();
}

void Workbench::askEnvironment()
{
    if (!m_shell)
        return;
    auto *dialog = new AddEnvironmentDialog(m_theme, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddEnvironmentDialog::addRequested, this,
            [this, dialog](const QString &name, std::optional<Tier> tier, const QString &url) {
                const auto adding = addEnvironment(m_session.commandContext(), {name, tier, {}, url});
                whenDone(adding, dialog, [dialog](const Result<Environment> &added) {
                    if (added)
                        dialog->accept();
                    else
                        dialog->showFailed(added.error());
                });
            });
    dialog->open();
}

} // namespace slipway
