#pragma once

#include "models/base/result.h"
#include "models/connectors/httpmessage.h"

#include <QDateTime>
#include <QUrl>

#include <chrono>
#include <optional>

namespace slipway {

/// Whether both addresses are of one origin: scheme, host and port, the scheme's own port filled in (RFC
/// 6454).
bool sameOrigin(const QUrl &a, const QUrl &b);

/// The address of an account, cleaned: http or https, a host, no user or password inside, no query, no
/// fragment, no slash at the end. Error::Usage says what is wrong with it.
Result<QUrl> parseServiceAddress(const QString &text);

/// Where a redirect leads, judged before anything is sent there: the Location is resolved first and compared
/// then, so that `//host` and other ports are what they are. Another origin, a way from https to http, and
/// any scheme but http(s) are refused, the place named.
Result<QUrl> nextHop(const QUrl &from, const QByteArray &location);

/// The address of `rel="next"` in a Link header (RFC 8288), resolved against `base`; nothing where there is
/// none. Linear in the header's length; a header longer than 64 KiB has none. The address is as hostile as
/// any: the client checks its origin.
std::optional<QUrl> nextLink(const QByteArray &header, const QUrl &base);

/// How long to wait before another try, and whether there is one.
struct RetryPolicy
{
    int attempts = 4; ///< in all, the first one included
    std::chrono::milliseconds base{1000};
    std::chrono::milliseconds cap{20000}; ///< of one wait of our own
    std::chrono::milliseconds longestWait{30000}; ///< a Retry-After beyond this is not sat out

    /// Full jitter: a random time between 0 and min(cap, base · 2^(attempt−1)). `attempt` counts from 1,
    /// `dice` is in [0, 1).
    std::chrono::milliseconds backoff(int attempt, double dice) const;
};

/// The time a header says in the form servers send, RFC 9110's IMF-fixdate (Sun, 06 Nov 1994 08:49:37 GMT);
/// null where it says none.
QDateTime httpDate(const QByteArray &text);

/// What a Retry-After header asks for (seconds, or an HTTP date); nothing where it is missing or unreadable.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now);

/// What a rate limit says about when to come back: Retry-After, else the reset time that goes with "0
/// remaining". Times are told by the server's own clock where the answer has a Date; an hour at most.
std::optional<std::chrono::milliseconds> rateLimitWait(const HttpReply &reply, const QDateTime &now);

} // namespace slipway
