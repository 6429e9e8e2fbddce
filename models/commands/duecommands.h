#pragma once

#include "models/commands/commandcontext.h"
#include "models/commands/promotecommands.h"
#include "models/domain/duepromotion.h"

#include <QDateTime>
#include <QFuture>
#include <QVector>

namespace slipway {

/// A release that is to go into an environment at a time.
struct TimedWish
{
    QString project;
    QString release; ///< a version or `tag:NAME`
    QString environment;
    QDateTime dueAt; ///< in the future, within a year
    QString reason{};
};
/// What was set, and what the gates say of it as of now; they are asked again at its time.
struct TimedOutcome
{
    TimedRelease timed;
    PromotionPlan plan;
};
/// Error::Refused where the release waits for its time in that environment already.
QFuture<Result<TimedOutcome>> setTimed(const CommandContext &context, const TimedWish &wish);
/// Error::Refused for one that does not wait any more.
QFuture<Result<TimedRelease>> cancelTimed(const CommandContext &context, qint64 id, const QString &reason);

/// One thing that was due, and what became of it.
struct DueOutcome
{
    enum class Kind {
        Promoted, ///< `promotion` says how far it has come
        Refused, ///< by the gates at its time
        Missed,
        Waits, ///< looked at again next time
        Failed ///< could not be begun
    };
    Kind kind = Kind::Waits;
    QString project{};
    QString release{};
    QString environment{};
    qint64 timed = 0; ///< of a timed release; 0: it went by itself
    QString message{};
    Promotion promotion{};
};

/// Does what is due: timed releases whose time has come, and continuous deployment. Safe to call from any
/// number of Slipways at once: each thing is done by one of them, and what another did first is not told
/// here. What a gate stops at its time is refused with its reasons, and stays so. `receiver` as promote's.
QFuture<Result<QVector<DueOutcome>>> promoteDue(const CommandContext &context, const TokenReader &tokens,
                                                QObject *receiver);

} // namespace slipway
