#pragma once

#include "models/base/clock.h"
#include "models/commands/commandcontext.h"
#include "models/queries/querycontext.h"
#include "models/store/store.h"
#include "models/sync/tokenreader.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <memory>
#include <utility>

namespace slipway {

class GitService;
class Keyring;
class SignatureVerifier;
class SyncService;
class TextFetcher;

/// Where this user's files are (XDG).
struct SessionPlaces
{
    QString dataFolder; ///< workspaces and mirrors
    QString cacheFolder; ///< indices; may be thrown away
    QString workspace; ///< address used when nobody names one
    QString configFolder; ///< settings, and how far each ledger went

    /// `$XDG_DATA_HOME/slipway`, `$XDG_CACHE_HOME/slipway`, `$XDG_CONFIG_HOME/slipway`, and
    /// `$SLIPWAY_WORKSPACE` or `workspace.slipway` in the data folder.
    static SessionPlaces ofUser();
};

/// The parts of a running Slipway, without any window: the open workspace, git, sync, the clock and who acts.
/// The window and the command line are made over it. Lives on the main thread. Each part is made when it is
/// first asked for, so that making a Session does nothing outside memory.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(SessionPlaces places, QObject *parent = nullptr);
    ~Session() override;

    const SessionPlaces &places() const;
    /// The operating system's user.
    QString operatorName() const;
    const Clock &clock() const;

    /// Names the workspace to use from now on and closes the one before; nothing is opened yet. The parts
    /// handed out before are gone with it: `workspaceChanging` comes first.
    void setWorkspace(const StoreAddress &address);
    bool hasWorkspace() const;

    /// The workspace; hasWorkspace() must hold. Not open before openWorkspace().
    Store &store();
    GitService &git();
    /// hasWorkspace() must hold.
    SyncService &sync();
    Keyring &keyring();
    /// What signatures were verified to be, for as long as the program runs.
    SignatureVerifier &signatures();
    /// Asks who watches environments, without an account.
    TextFetcher &fetcher();
    /// Reads a connection's token where it says it is. The session outlives it.
    TokenReader tokens();
    /// Makes the data folder where the workspace is this user's own file in it; a folder that a person names
    /// must be there.
    void prepareFolder();
    /// Opens the workspace.
    QFuture<Result<void>> openWorkspace(Store::Mode mode);

    /// The store is null while there is no workspace.
    QueryContext queryContext();
    CommandContext commandContext();

    /// Whether the ledger was written since this was last asked.
    bool takeLedgerChanged() { return std::exchange(m_ledgerChanged, false); }
    /// Compares the ledger's end with what this machine remembers of it, and remembers it.
    QFuture<Result<void>> rememberLedger();

    /// Ends whatever git and sync are doing; their futures end as Cancelled.
    void cancelAll();

Q_SIGNALS:
    /// Another workspace is about to take the place of the current one.
    void workspaceChanging();

private:
    SessionPlaces m_places;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<GitService> m_git;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<SignatureVerifier> m_signatures;
    std::unique_ptr<TextFetcher> m_fetcher;
    bool m_ledgerChanged = false;
    bool m_isNewWorkspace = false; ///< made by us, whatever stood there before
    std::unique_ptr<SyncService> m_sync; ///< last: it uses those above
};

} // namespace slipway
