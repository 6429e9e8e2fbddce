#pragma once

#include "models/domain/gates.h"

#include <QDateTime>
#include <QString>
#include <QVector>

#include <optional>

namespace slipway {

// What goes into an environment without a person at that moment: what continuous deployment lets in, and what
// somebody set a time for.

enum class TimedState {
    Waiting, ///< for its time
    Started, ///< a promotion came of it
    Refused, ///< the gates said no when its time had come
    Missed, ///< no Slipway was at work at its time
    Cancelled ///< taken back by a person
};
QString toString(TimedState state);

/// A release that is to go into an environment at a time.
struct TimedRelease
{
    qint64 id = 0;
    QString project;
    QString release; ///< as the plan called it when it was set
    CommitId commit; ///< that the release meant then
    QString environment;
    QDateTime dueAt;
    TimedState state = TimedState::Waiting;
    QString reason;
    QString by;
    QDateTime addedAt;
    QDateTime endedAt;
    qint64 promotion = 0; ///< that came of it; 0: none
    QString message; ///< why it was refused or missed
};

/// So long after its time a release may still go by itself: a machine that slept must not surprise anybody
/// the next morning.
constexpr int timedGraceMinutes = 60;

/// What is known of a timed release at a moment.
struct TimedFacts
{
    QDateTime now{};
    bool isPlaceBusy = false; ///< something else is on its way there
    CommitId commit{}; ///< that the release means now; null: it is gone
    QString trouble{}; ///< why it could not be looked at; empty: it could
    QVector<GateFinding> findings{};
};
struct TimedVerdict
{
    enum class Kind {
        Waits, ///< its time has not come, or the place is busy
        Goes,
        Refused,
        Missed
    };
    Kind kind = Kind::Waits;
    QString reason{};
};
/// Whether it goes now. Only what is due and has a plan is judged by its gates; what waits for one of them
/// is refused all the same, since nobody may be there when it would pass.
TimedVerdict judgeTimed(const TimedRelease &timed, const TimedFacts &facts);

/// A release as continuous deployment looks at it, in one environment.
struct DueCandidate
{
    QString release{};
    bool isPrerelease = false;
    bool wasTried = false; ///< it was put there before, whatever became of it, or is on its way
    GateStep step = GateStep::Unknown;
    QVector<GateFinding> findings{};
};

/// Why it may not go there by itself; empty: it may. A person may let in much that does not go by itself: a
/// pre-release into production, what was tried there before (it failed, or somebody took it back), whatever
/// does not lead straight forward from what is live.
QString whyNotByItself(const GatePolicy &policy, Tier tier, const DueCandidate &candidate);

/// The place in the list of the release that goes there by itself now: the first that may. `candidates` are
/// newest first.
std::optional<qsizetype> dueAmong(const GatePolicy &policy, Tier tier,
                                  const QVector<DueCandidate> &candidates);

/// What keeps two Slipways from carrying the same thing: only one promotion may ever bear it.
QString automaticClaim(const QString &project, const QString &environment, const CommitId &commit);
QString timedClaim(qint64 timed);

} // namespace slipway
