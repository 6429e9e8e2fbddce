#include "app/gui/duekeeper.h"

#include "app/gui/navigator.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/text.h"

namespace slipway {

namespace {

constexpr int lookEveryMs = 30 * 1000;
constexpr int lookSoonMs = 2 * 1000;

Error troubleWith(const DueOutcome &outcome)
{
    return Error{Error::Kind::Refused,
                 DueKeeper::tr("%1 of %2 did not go into %3 by itself. %4")
                     .arg(oneLine(outcome.release, 80), oneLine(outcome.project, 80),
                          oneLine(outcome.environment, 80), oneLine(outcome.message, 400)),
                 {}};
}

bool isTrouble(const DueOutcome &outcome)
{
    using Kind = DueOutcome::Kind;
    return outcome.kind == Kind::Refused || outcome.kind == Kind::Missed || outcome.kind == Kind::Failed
        || (outcome.kind == Kind::Promoted
            && (outcome.promotion.state == PromotionState::Failed
                || outcome.promotion.state == PromotionState::Unsure));
}

} // namespace

DueKeeper::DueKeeper(Session &session, Navigator &navigator, QObject *parent)
    : QObject(parent), m_session(session), m_navigator(navigator)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DueKeeper::look);
    connect(&m_every, &QTimer::timeout, this, &DueKeeper::look);
    connect(&session.store(), &Store::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start(lookSoonMs);
    });
    m_every.start(lookEveryMs);
    m_soon.start(lookSoonMs);
}

void DueKeeper::look()
{
    // A command of the team's own may take long; what else is due waits for it.
    if (m_isLooking)
        return;
    m_isLooking = true;
    // The workspace follows what was begun, also when this is gone.
    const auto done = promoteDue(m_session.commandContext(), m_session.tokens(), &m_session.store());
    whenDone(done, this, [this](const Result<QVector<DueOutcome>> &outcomes) {
        m_isLooking = false;
        if (outcomes) {
            tell(*outcomes);
        } else if (m_toldTrouble != outcomes.error().message) {
            m_toldTrouble = outcomes.error().message;
            m_navigator.showError(outcomes.error());
        }
    });
}

void DueKeeper::tell(const QVector<DueOutcome> &outcomes)
{
    for (const DueOutcome &outcome : outcomes) {
        if (isTrouble(outcome)) {
            const Error trouble = troubleWith(outcome);
            if (m_toldTrouble != trouble.message)
                m_navigator.showError(trouble);
            m_toldTrouble = trouble.message;
        } else if (outcome.kind == DueOutcome::Kind::Promoted) {
            const QString text = outcome.promotion.state == PromotionState::Succeeded
                ? tr("%1 of %2 went into %3 by itself")
                : tr("%1 of %2 is on its way into %3 by itself");
            m_navigator.showNote(text.arg(oneLine(outcome.release, 80), oneLine(outcome.project, 80),
                                          oneLine(outcome.environment, 80)));
        }
    }
}

} // namespace slipway
