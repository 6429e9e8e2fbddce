#include "app/gui/navigator.h"
#include "app/gui/wiring.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/commands/connectioncommands.h"
#include "models/connectors/registry.h"
#include "models/items/connectionlistmodel.h"
#include "models/secrets/keyring.h"
#include "models/store/connectionstore.h"
#include "models/sync/connectortalk.h"
#include "models/sync/tokenreader.h"
#include "views/dialogs/addconnectiondialog.h"
#include "views/pages/connectionspage.h"

#include <QAbstractButton>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

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
        connect(m_page, &ConnectionsPage::addRequested, this, &ConnectionsWire::openAdd);
        connect(m_page, &ConnectionsPage::testRequested, this, &ConnectionsWire::test);
        connect(m_page, &ConnectionsPage::syncRequested, this, [this] { m_wiring.navigator.requestSync(); });
        connect(m_page, &ConnectionsPage::removeRequested, this, &ConnectionsWire::confirmRemoval);
        connect(m_page, &ConnectionsPage::rulesChanged, this, &ConnectionsWire::map);
        connect(&wiring.session.store(), &Store::changed, this, [this](Store::Topics topics) {
            if (topics & Store::ConnectionsTopic)
                ask();
        });
        connect(&wiring.navigator, &Navigator::syncingChanged, this, &ConnectionsWire::markBusy);
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
            m_page->showConnections();
        });
    }

    void markBusy()
    {
        for (const Connection &connection : m_connections->rows())
            m_connections->setBusy(connection.id, m_wiring.navigator.syncing().contains(connection.name));
    }

    void openAdd()
    {
        auto *dialog = new AddConnectionDialog(m_wiring.theme, supportedKinds(), m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
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
        const auto found =
            m_wiring.session.store().read([name](Database &db) { return ConnectionStore(db).byName(name); });
        whenDone(found, this, [this, name](const Result<Connection> &connection) {
            if (!connection)
                return m_wiring.navigator.showError(connection.error());
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
                     QStringList names;
                     QStringList environments;
                     for (const ServerJob &job : profile->jobs) {
                         names.append(job.name);
                         environments += job.environmentNames;
                     }
                     environments.removeDuplicates();
                     m_page->showTestResult(connection.name,
                                            ConnectionsPage::tr("It answers, and has %n job(s).", nullptr,
                                                                int(profile->jobs.size())),
                                            true);
                     m_page->setKnownNames(connection.id, environments, names);
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

    Wiring m_wiring;
    Keyring *m_keyring;
    ConnectionListModel *m_connections;
    ConnectionsPage *m_page;
    NewestWins m_newest;
};

} // namespace

Page *makeConnectionsPage(const Wiring &wiring)
{
    return (new ConnectionsWire(wiring))->page(); // owned by its page
}

} // namespace slipway
