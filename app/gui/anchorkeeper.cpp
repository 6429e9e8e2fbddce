#include "app/gui/anchorkeeper.h"

#include "app/gui/guisettings.h"
#include "app/gui/navigator.h"
#include "app/session/session.h"
#include "models/base/chain.h"
#include "models/commands/auditcommands.h"
#include "models/ledger/ledger.h"
#include "models/ledger/sshsignature.h"
#include "models/store/environmentstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int anchorPauseMs = 60 * 1000;
constexpr int memoryPauseMs = 2 * 1000;

/// Whether the newest entry is of what happens to production.
Result<bool> isAboutProduction(Database &db)
{
    const auto newest = Ledger(db).page(0, 1);
    if (!newest || newest->isEmpty())
        return newest ? Result<bool>(false) : Result<bool>(fail(newest.error()));
    const LedgerEntry &entry = newest->first();
    if (!entry.kind.startsWith("approval."_L1) && !entry.kind.startsWith("promotion."_L1))
        return false;
    const QString name = QJsonDocument::fromJson(entry.body).object().value(u"environment"_s).toString();
    const auto environment = EnvironmentStore(db).byName(name);
    return environment && environment->tier == Tier::Production;
}

} // namespace

AnchorKeeper::AnchorKeeper(Session &session, Navigator &navigator, QObject *parent)
    : QObject(parent), m_session(session), m_navigator(navigator)
{
    for (QTimer *timer : {&m_pause, &m_memory})
        timer->setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &AnchorKeeper::anchor);
    connect(&m_memory, &QTimer::timeout, this, &AnchorKeeper::remember);
    connect(&session.store(), &Store::changed, this, [this](Store::Topics topics) {
        if (topics & Store::LedgerTopic)
            ledgerChanged();
    });
    m_memory.start(memoryPauseMs);
    m_pause.start(anchorPauseMs); // what was written elsewhere while no window was open
}

void AnchorKeeper::ledgerChanged()
{
    if (!m_memory.isActive())
        m_memory.start(memoryPauseMs);
    if (!m_pause.isActive())
        m_pause.start(anchorPauseMs);
    lookAtNewest();
}

void AnchorKeeper::lookAtNewest()
{
    whenDone(m_session.store().read(isAboutProduction), this, [this](const Result<bool> &production) {
        if (production && *production)
            anchor();
    });
}

void AnchorKeeper::remember()
{
    whenDone(m_session.rememberLedger(), this, [this](const Result<void> &kept) {
        if (!kept)
            m_navigator.showError(kept.error());
    });
}

void AnchorKeeper::anchor()
{
    if (!GuiSettings().anchorsByItself())
        return;
    if (m_isAnchoring) {
        m_wantedAgain = true;
        return;
    }
    m_isAnchoring = true;
    m_pause.stop();
    const auto done =
        andThen(askAnchorRemote(m_session.commandContext()), this, [this](const QString &remote) {
            if (remote.isEmpty())
                return readyFuture(Result<AnchorOutcome>(AnchorOutcome()));
            return anchorLedger(m_session.commandContext(), unattendedKey(GuiSettings().signingKey()));
        });
    whenDone(done, this, [this](const Result<AnchorOutcome> &outcome) {
        m_isAnchoring = false;
        if (!outcome && !std::exchange(m_toldTrouble, true))
            m_navigator.showError(outcome.error());
        if (outcome)
            m_toldTrouble = false;
        if (!outcome || std::exchange(m_wantedAgain, false))
            m_pause.start(anchorPauseMs);
    });
}

} // namespace slipway
