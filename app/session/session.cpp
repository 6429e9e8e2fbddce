#include "app/session/session.h"

#include "models/base/async.h"
#include "models/commands/auditcommands.h"
#include "models/commands/promotecommands.h"
#include "models/commands/queuedcommands.h"
#include "models/connectors/textfetcher.h"
#include "models/git/gitservice.h"
#include "models/ledger/sshsignature.h"
#include "models/secrets/keyring.h"
#include "models/store/leftwords.h"
#include "models/sync/syncservice.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

SessionPlaces SessionPlaces::ofUser()
{
    SessionPlaces places;
    places.dataFolder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/slipway"_s;
    places.cacheFolder =
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/slipway"_s;
    places.configFolder =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/slipway"_s;
    places.workspace = qEnvironmentVariable("SLIPWAY_WORKSPACE");
    if (places.workspace.isEmpty())
        places.workspace = places.dataFolder + u"/workspace.slipway"_s;
    return places;
}

/// The account the process runs as, not what an environment variable says.
static QString nameOfOperator()
{
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 16384> buffer{};
    const uid_t user = geteuid();
    if (getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return u"uid "_s + QString::number(user);
}

Session::Session(SessionPlaces places, QObject *parent) : QObject(parent), m_places(std::move(places)) { }

Session::~Session() = default;

const SessionPlaces &Session::places() const
{
    return m_places;
}

QString Session::operatorName() const
{
    return nameOfOperator();
}

const Clock &Session::clock() const
{
    return m_clock;
}

void Session::setWorkspace(const StoreAddress &address)
{
    Q_EMIT workspaceChanging();
    m_sync.reset();
    m_store = std::make_unique<Store>(address);
    m_ledgerChanged = false;
    m_isNewWorkspace = true; // until it is opened as one that was there
    connect(m_store.get(), &Store::changed, this, [this](Store::Topics topics) {
        if (topics & Store::LedgerTopic)
            m_ledgerChanged = true;
    });
}

bool Session::hasWorkspace() const
{
    return m_store != nullptr;
}

Store &Session::store()
{
    Q_ASSERT(m_store);
    return *m_store;
}

GitService &Session::git()
{
    if (!m_git)
        m_git = std::make_unique<GitService>(m_places.cacheFolder, m_places.dataFolder + u"/mirrors"_s);
    return *m_git;
}

SyncService &Session::sync()
{
    if (!m_sync) {
        m_sync = std::make_unique<SyncService>(store(), git(), tokens(), m_clock);
        settlePromotionsAfter(*m_sync, commandContext());
        sayQueuedVerdictsAfter(*m_sync, commandContext(), tokens());
    }
    return *m_sync;
}

Keyring &Session::keyring()
{
    if (!m_keyring)
        m_keyring = std::make_unique<Keyring>();
    return *m_keyring;
}

TokenReader Session::tokens()
{
    return tokenReader([this](const QString &key) { return keyring().read(key); });
}

void Session::prepareFolder()
{
    Q_ASSERT(m_store);
    const StoreAddress &address = m_store->address();
    const QString folder = QFileInfo(address.file).absolutePath();
    if (address.engine == StoreAddress::Engine::Sqlite
        && folder == QFileInfo(m_places.dataFolder).absoluteFilePath())
        QDir().mkpath(folder);
}

QFuture<Result<void>> Session::openWorkspace(Store::Mode mode)
{
    Q_ASSERT(m_store);
    if (mode != Store::Mode::OpenExisting)
        prepareFolder();
    m_isNewWorkspace = mode == Store::Mode::Create;
    const QFuture<Result<void>> opened = m_store->open(mode);
    // A first sync that was ended by force left its words behind.
    whenDone(opened, m_store.get(), [store = m_store.get()](const Result<void> &isOpen) {
        if (isOpen)
            (void)learnLeftWords(*store, store);
    });
    return opened;
}

QueryContext Session::queryContext()
{
    return {m_store.get(), &git(), &m_clock, &signatures(),
            [this](const QUrl &url) { return fetcher().fetch(url); }};
}

CommandContext Session::commandContext()
{
    return {queryContext(),
            operatorName(),
            {m_places.configFolder.isEmpty() ? QString() : m_places.configFolder + u"/ledgers.json"_s,
             m_places.dataFolder + u"/anchors"_s}};
}

TextFetcher &Session::fetcher()
{
    if (!m_fetcher)
        m_fetcher = std::make_unique<TextFetcher>();
    return *m_fetcher;
}

SignatureVerifier &Session::signatures()
{
    if (!m_signatures)
        m_signatures = std::make_unique<SignatureVerifier>();
    return *m_signatures;
}

QFuture<Result<void>> Session::rememberLedger()
{
    return slipway::rememberLedger(commandContext(), m_isNewWorkspace);
}

void Session::cancelAll()
{
    if (m_sync)
        m_sync->cancel();
    m_fetcher.reset();
    if (m_git)
        m_git->cancelAll();
}

} // namespace slipway
