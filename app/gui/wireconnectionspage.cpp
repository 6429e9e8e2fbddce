#include "app/gui/connectionreading.h"
#include "app/gui/navigator.h"
#include "app/gui/ruletrial.h"
#include "app/gui/watchdialogs.h"
#include "app/gui/wiring.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/chain.h"
#include "models/commands/connectioncommands.h"
#include "models/commands/environmentcommands.h"
#include "models/connectors/registry.h"
#include "models/items/connectionlistmodel.h"
#include "models/secrets/keyring.h"
#include "models/store/connectionstore.h"
#include "models/store/projectstore.h"
#include "models/sync/connectortalk.h"
#include "models/sync/tokenreader.h"
#include "views/dialogs/addconnectiondialog.h"
#include "views/pages/connectionspage.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QMessageBox>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int agesEvery = 5000; // milliseconds: "next look in 25 s"

/// Joins a ConnectionsPage to the store, the commands, the keyring and the connectors. A child of the page.
class ConnectionsWire final : public QObject
{
public:
    explicit ConnectionsWire(const Wiring &wiring)
        : m_wiring(wiring), m_keyring(new Keyring(u"slipway"_s, this)),
          m_connections(new ConnectionListModel(this)),
          m_page(new ConnectionsPage(wiring.theme, *m_connections, wiring.parent))
    {
        setParent(m_page);
        connect(m_page, &Page::retryRequested, this, &ConnectionsWire::ask);
        connect(m_page, &ConnectionsPage::alertsRequested, this,
                [this] { openAlertSources(m_wiring, m_page); });
        connect(m_page, &ConnectionsPage::addRequested, this, &ConnectionsWire::openAdd);
        connect(m_page, &ConnectionsPage::testRequested, this, &ConnectionsWire::test);
        connect(m_page, &ConnectionsPage::syncRequested, this, [this] { m_wiring.navigator.requestSync(); });
        connect(m_page, &ConnectionsPage::removeRequested, this, &ConnectionsWire::confirmRemoval);
        connect(m_page, &ConnectionsPage::rulesChanged, this, &ConnectionsWire::map);
        connect(m_page, &ConnectionsPage::connectionChosen, this, &ConnectionsWire::showKnown);
        connect(m_page, &ConnectionsPage::previewWanted, this, &ConnectionsWire::tryRules);
        connect(m_page, &ConnectionsPage::environmentWanted, this, &ConnectionsWire::addMissing);
        connect(m_page, &ConnectionsPage::editRequested, this, &ConnectionsWire::openEdit);
        connect(m_page, &ConnectionsPage::keepingChosen, &wiring.navigator, &Navigator::requestKeeping);
        connect(&wiring.navigator, &Navigator::keepingChanged, this, &ConnectionsWire::showKeeping);
        connect(&wiring.navigator, &Navigator::outlookChanged, this, &ConnectionsWire::showOutlooks);
        auto *ages = new QTimer(this);
        connect(ages, &QTimer::timeout, this, [this] {
            if (m_page->isVisible())
                m_connections->setNow(m_wiring.session.clock().now());
        });
        ages->start(agesEvery);
        showKeeping();
        connect(&wiring.session.store(), &Store::changed, this, [this](Store::Topics topics) {
            if (topics & Store::ConnectionsTopic)
                ask();
            else if (topics & Store::EnvironmentsTopic)
                showKnown(m_page->shown());
        });
        connect(&wiring.navigator, &Navigator::syncingChanged, this, &ConnectionsWire::markBusy);
        connect(&wiring.navigator, &Navigator::reportKept, this, [this] { showNews(m_page->shown()); });
        ask();
    }

    ConnectionsPage *page() const { return m_page; }

private:
    void ask()
    {
        const quint64 ticket = m_newest.take();
        const auto all =
            m_wiring.session.store().read([](Database &db) { return ConnectionStore(db).all(); });
        whenDone(all, this, [this, ticket](const Result<QVector<Connection>> &connections) {
            if (!m_newest.isNewest(ticket))
                return;
            if (!connections) {
                m_page->showFailed(connections.error());
                return;
            }
            m_connections->setNow(m_wiring.session.clock().now());
            m_connections->setRows(*connections);
            markBusy();
            showOutlooks();
            m_page->showConnections();
            showKnown(m_page->shown());
        });
    }

    /// Everything that is known of the shown connection besides itself.
    void showKnown(ConnectionId id)
    {
        const int row = m_connections->rowOf(id);
        if (row < 0)
            return;
        const Connection &connection = m_connections->at(row);
        if (const auto found = m_found.constFind(id); found != m_found.constEnd())
            m_page->setProbe(id, found->probe);
        showNews(id);
        tryRules(id, connection.rules);
        QStringList jobs;
        for (const ServerJob &job : m_found.value(id).jobs)
            jobs.append(job.name);
        const auto asked = askMissingEnvironments(m_wiring.session.queryContext(), connection, jobs);
        whenDone(asked, this, [this, id](const Result<QVector<MissingEnvironment>> &missing) {
            if (missing)
                m_page->setOffered(id, offeredOf(*missing));
        });
    }

    void showNews(ConnectionId id)
    {
        const int row = m_connections->rowOf(id);
        if (row < 0)
            return;
        const auto &reports = m_wiring.navigator.reports();
        if (const auto report = reports.constFind(m_connections->at(row).name); report != reports.constEnd())
            m_page->setNews(id, newsOf(*report));
    }

    void tryRules(ConnectionId id, const QVector<MappingRule> &rules)
    {
        const quint64 ticket = m_newestTrial.take();
        const auto trial = m_wiring.session.store().read(
            [id, jobs = m_found.value(id).jobs](Database &db) { return readRuleTrial(db, id, jobs); });
        whenDone(trial, this, [this, ticket, id, rules](const Result<RuleTrial> &read) {
            if (!read || !m_newestTrial.isNewest(ticket))
                return;
            if (read->jobs.isEmpty())
                return m_page->setPreview(id, std::nullopt);
            // Patterns may take their time over many names.
            const auto preview = runOn(QThreadPool::globalInstance(), [trial = *read, rules] {
                Connection ruled;
                ruled.rules = rules;
                return previewMapping(ruled, trial.known, trial.jobs);
            });
            whenDone(preview, this, [this, ticket, id](const Result<QVector<MappingPreviewRow>> &rows) {
                if (rows && m_newestTrial.isNewest(ticket))
                    m_page->setPreview(id, previewOf(*rows));
            });
        });
    }

    void addMissing(const QString &name)
    {
        whenDone(
            addEnvironment(m_wiring.session.commandContext(), {name, {}, {}, {}}), this,
            [this](const Result<Environment> &added) {
                if (!added)
                    return m_wiring.navigator.showError(added.error());
                m_wiring.navigator.showNote(
                    ConnectionsPage::tr("%1 is in the workspace; the next sync fills it.").arg(added->name));
            });
    }

    void markBusy()
    {
        for (const Connection &connection : m_connections->rows())
            m_connections->setBusy(connection.id, m_wiring.navigator.syncing().contains(connection.name));
    }

    void showKeeping()
    {
        const Keeping keeping = m_wiring.navigator.keeping();
        m_page->setKeeping(keeping.isPossible, keeping.isOn);
    }

    void showOutlooks()
    {
        for (const Connection &connection : m_connections->rows())
            m_connections->setOutlook(connection.id, m_wiring.navigator.outlooks().value(connection.name));
    }

    AddConnectionDialog *makeDialog()
    {
        auto *dialog = new AddConnectionDialog(m_wiring.theme, supportedKinds(), m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        const auto projects =
            m_wiring.session.store().read([](Database &db) { return ProjectStore(db).all(); });
        whenDone(projects, dialog, [dialog](const Result<QVector<Project>> &known) {
            dialog->setProjects(known.value_or(QVector<Project>{}));
        });
        connect(dialog, &AddConnectionDialog::tokenPageWanted, this,
                [](const QUrl &page) { QDesktopServices::openUrl(page); });
        return dialog;
    }

    void openEdit(ConnectionId id)
    {
        const int row = m_connections->rowOf(id);
        if (row < 0)
            return;
        const Connection before = m_connections->at(row);
        AddConnectionDialog *dialog = makeDialog();
        dialog->edit(before);
        connect(dialog, &AddConnectionDialog::changeRequested, this,
                [this, dialog, before](const Connection &changed, const QString &token) {
                    whenDone(tokenFor(before, changed, token), dialog,
                             [this, changed, dialog](const Result<void> &kept) {
                                 if (kept)
                                     change(changed, dialog);
                                 else
                                     dialog->showFailed(kept.error());
                             });
                });
        dialog->open();
    }

    /// The token is where the changed connection looks for it, before it does.
    QFuture<Result<void>> tokenFor(const Connection &before, const Connection &changed, const QString &token)
    {
        if (!token.isEmpty())
            return m_keyring->write(tokenKey(changed), token);
        if (changed.tokenSource != TokenSource::Keyring || tokenKey(changed) == tokenKey(before))
            return readyFuture(Result<void>());
        return andThen(m_keyring->read(tokenKey(before)), this, [this, changed](const QString &same) {
            return m_keyring->write(tokenKey(changed), same);
        });
    }

    void change(const Connection &changed, AddConnectionDialog *dialog)
    {
        whenDone(changeConnection(m_wiring.session.commandContext(), changed), dialog,
                 [this, dialog](const Result<Connection> &kept) {
                     if (!kept)
                         return dialog->showFailed(kept.error());
                     dialog->accept();
                     m_found.remove(kept->id);
                     m_wiring.navigator.requestLook(kept->name);
                     test(kept->name);
                 });
    }

    void openAdd()
    {
        AddConnectionDialog *dialog = makeDialog();
        connect(dialog, &AddConnectionDialog::addRequested, this,
                [this, dialog](const Connection &connection, const QString &token) {
                    if (token.isEmpty())
                        return add(connection, dialog);
                    // The token goes first: a connection that cannot reach its token is of no use.
                    whenDone(m_keyring->write(tokenKey(connection), token), dialog,
                             [this, connection, dialog](const Result<void> &written) {
                                 if (written)
                                     add(connection, dialog);
                                 else
                                     dialog->showFailed(written.error());
                             });
                });
        dialog->open();
    }

    void add(const Connection &connection, AddConnectionDialog *dialog)
    {
        whenDone(addConnection(m_wiring.session.commandContext(), connection), dialog,
                 [this, dialog, name = connection.name](const Result<ConnectionId> &added) {
                     if (!added)
                         return dialog->showFailed(added.error());
                     dialog->accept();
                     test(name);
                 });
    }

    /// Asks the server who it is: that it answers is the test, and its jobs are what rules are tried on.
    void test(const QString &name)
    {
        m_page->showTesting(name);
        const auto found =
            m_wiring.session.store().read([name](Database &db) { return ConnectionStore(db).byName(name); });
        whenDone(found, this, [this, name](const Result<Connection> &connection) {
            if (!connection)
                return m_page->showTestResult(name, connection.error().message, false);
            const TokenReader read = tokenReader([this](const QString &key) { return m_keyring->read(key); });
            whenDone(read(*connection), this, [this, connection = *connection](const Result<QString> &token) {
                if (!token)
                    return m_page->showTestResult(connection.name, token.error().message, false);
                askProfile(connection, *token);
            });
        });
    }

    void askProfile(const Connection &connection, const QString &token)
    {
        whenDone(serverProfile(connection, token, this), this,
                 [this, connection](const Result<ServerProfile> &profile) {
                     if (!profile)
                         return m_page->showTestResult(connection.name, profile.error().message, false);
                     const auto connector = makeConnector(connection);
                     const auto abilities =
                         connector ? (*connector)->capabilities() : Connector::Capabilities();
                     m_found.insert(connection.id, {probeOf(connection, *profile, abilities), profile->jobs});
                     m_page->showTestResult(connection.name,
                                            ConnectionsPage::tr("It answers, and has %n job(s).", nullptr,
                                                                int(profile->jobs.size())),
                                            true);
                     showKnown(connection.id);
                 });
    }

    void map(const QString &name, const QVector<MappingRule> &rules)
    {
        whenDone(mapConnection(m_wiring.session.commandContext(), name, rules), this,
                 [this](const Result<Connection> &mapped) {
                     if (mapped)
                         m_wiring.navigator.showNote(
                             ConnectionsPage::tr("The rules are saved; the next sync uses them."));
                     else
                         m_wiring.navigator.showError(mapped.error());
                 });
    }

    void confirmRemoval(const QString &name)
    {
        auto *box = new QMessageBox(
            QMessageBox::Question, ConnectionsPage::tr("Remove the connection?"),
            ConnectionsPage::tr("%1 is asked no more. What it brought stays in the history.").arg(name),
            QMessageBox::Cancel, m_page);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        QAbstractButton *const remove =
            box->addButton(ConnectionsPage::tr("Remove"), QMessageBox::DestructiveRole);
        connect(remove, &QAbstractButton::clicked, this, [this, name] {
            whenDone(removeConnection(m_wiring.session.commandContext(), name), this,
                     [this](const Result<void> &removed) {
                         if (!removed)
                             m_wiring.navigator.showError(removed.error());
                     });
        });
        box->open();
    }

    /// What a test found out about a server.
    struct Found
    {
        ConnectionProbe probe;
        QVector<ServerJob> jobs;
    };

    Wiring m_wiring;
    Keyring *m_keyring;
    ConnectionListModel *m_connections;
    ConnectionsPage *m_page;
    QHash<ConnectionId, Found> m_found;
    NewestWins m_newest;
    NewestWins m_newestTrial;
};

} // namespace

Page *makeConnectionsPage(const Wiring &wiring)
{
    return (new ConnectionsWire(wiring))->page(); // owned by its page
}

} // namespace slipway
