#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/domain/connection.h"
#include "models/domain/serverfacts.h"

#include <QDateTime>
#include <QString>

namespace slipway {

enum class QueuedState {
    Waiting, ///< kept until the server can be reached
    Saying, ///< the server is being told
    Said,
    Dropped ///< not said any more: settled by somebody else, changed, or taken back
};
QString toString(QueuedState state);

/// What a person said at a server's own gate while the server could not be reached.
struct QueuedVerdict
{
    qint64 id = 0;
    ConnectionId connection{};
    ServerGate gate{}; ///< as the person saw it
    bool approve = false;
    QString comment{};
    QString by{};
    QDateTime at{};
    QueuedState state = QueuedState::Waiting;
    QDateTime triedAt{}; ///< null: never
    /// The server was told once and gave no answer, so it may have taken it.
    bool isInDoubt = false;
    /// Put there by the login that asks now; a workspace in a file knows no logins, so there it is always so.
    bool isOfThisLogin = true;
    QString machine{}; ///< where it was said, opaque
    QString message{}; ///< why it still waits, what the server answered, or why it was dropped

    bool isOpen() const { return state == QueuedState::Waiting || state == QueuedState::Saying; }
};

/// Whether it may be said now: one that is being said is left alone, unless whoever did so is long gone.
bool isSayable(const QueuedVerdict &verdict, const QDateTime &now);
/// Whether too long ago to be said by itself: who said so would not expect it any more.
bool isTooOld(const QueuedVerdict &verdict, const QDateTime &now);
/// Whether one account's second word to the same gate there is the same word again. Elsewhere a gate of the
/// same name and number may be another question: the next step of a pipeline, or its second run.
bool isHeardOnce(ConnectionKind kind);
/// Why what waits at the gate now (null: nothing does) is not what was decided on, one sentence; empty: it
/// is.
QString whyNotSayable(const QueuedVerdict &verdict, const ServerGate *now);

} // namespace slipway
