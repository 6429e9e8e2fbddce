#pragma once

#include "models/connectors/connector.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

#include <chrono>
#include <optional>

namespace slipway {

/// How often servers are asked by themselves.
struct PollTimes
{
    std::chrono::milliseconds active{30'000}; ///< where something is under way or just happened
    std::chrono::milliseconds idle{300'000};
    std::chrono::milliseconds lively{600'000}; ///< so long after a change a source is active
    std::chrono::milliseconds stuck{7'200'000}; ///< an open deployment that has not moved for so long is none
    std::chrono::milliseconds limited{60'000}; ///< the first wait after a limit that names no time
    int limitedTries = 5; ///< limited so often in a row: the server is not asked by itself any more
    std::chrono::milliseconds longest{3'600'000}; ///< of any wait
    RetryPolicy backoff{.base = std::chrono::milliseconds(1000), .cap = std::chrono::milliseconds(300'000)};
};

/// One connection as something that is asked again and again.
struct PollSource
{
    QString name{};
    QString host{}; ///< hostOf: what shares one line and one budget
    int hourly = 3600; ///< requests an hour that the host may get from us
};

/// The origin of a connection's address; its name where the address cannot be read.
QString hostOf(const Connection &connection);
PollSource pollSourceOf(const Connection &connection);

/// How asking a source once went.
struct PollOutcome
{
    std::optional<Error::Kind> error{};
    int requests = 0;
    bool isChanged = false; ///< something new was read
    int open = 0; ///< its deployments that have not ended
    std::optional<RateBudget> rate{};
    std::optional<QDateTime> notBefore{}; ///< when the server wants to be asked again
};

/// What comes next for a source.
struct PollState
{
    enum class Next { Waits, Asking, NeedsPerson, GivenUp };
    Next next = Next::Waits;
    QDateTime at{}; ///< for Waits: not before
    int failures = 0; ///< in a row
    bool operator==(const PollState &) const = default;
};

/// One sentence for a person.
QString pollText(const PollState &state);

/// When which source is asked. One question under way for each host, its next one only when the budget of an
/// hour allows for what the last one took; 30 s apart where something goes on and 5 min elsewhere. A host
/// that fails is asked by one source only, later each time by chance (full jitter), until that one gets an
/// answer. A rate limit is waited out; below a fifth of it nothing is asked until its end. What only a person
/// can mend (a wrong token) is left to the person. Values only: the time and the dice are handed in.
class PollPlan
{
public:
    explicit PollPlan(PollTimes times = {}) : m_times(times) { }

    /// Sources that stay keep what is known of them, new ones are due at once.
    void setSources(const QVector<PollSource> &sources, const QDateTime &now);

    /// The sources to ask now; they count as under way until `take` or `postpone`.
    QStringList takeDue(const QDateTime &now);
    /// `dice` is in [0, 1). Also for what was asked without this plan.
    void take(const QString &name, const PollOutcome &outcome, const QDateTime &now, double dice);
    /// It was not asked after all; it is due again in a while.
    void postpone(const QString &name, const QDateTime &now);
    /// A person mended something, or wants to know: due at once.
    void resume(const QString &name, const QDateTime &now);

    /// When there may be something to ask; nothing while that depends on an answer or a person.
    std::optional<QDateTime> nextAt() const;
    PollState state(const QString &name) const;

private:
    struct Source
    {
        PollSource what;
        QDateTime dueAt;
        QDateTime changedAt;
        int failures = 0;
        bool isAsked = false;
        bool needsPerson = false;
    };
    struct Host
    {
        int hourly = 3600;
        int failures = 0;
        int limits = 0;
        bool isBusy = false;
        QDateTime pacedUntil;
        QDateTime blockedUntil; ///< by a failure, a limit, or a spent budget
    };

    QDateTime readyAt(const Host &host) const;
    const Source *nextOf(const QString &host) const;
    void takeRate(Host &host, const RateBudget &rate, const QDateTime &now, double dice) const;
    void takeSuccess(Source &source, const PollOutcome &outcome, const QDateTime &now, double dice) const;
    void takeFailure(Source &source, Host &host, const PollOutcome &outcome, const QDateTime &now,
                     double dice) const;
    void takeLimit(Host &host, const PollOutcome &outcome, const QDateTime &now, double dice) const;
    QDateTime after(const QDateTime &now, std::chrono::milliseconds wait) const;

    PollTimes m_times;
    QMap<QString, Source> m_sources;
    QMap<QString, Host> m_hosts;
};

} // namespace slipway
