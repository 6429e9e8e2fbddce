#include "models/sync/pollplan.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using PollMs = std::chrono::milliseconds;

struct PollPlanText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::PollPlan)
};

constexpr int ordinaryHourly = 3600; // one a second
constexpr int gitHubHourly = 2250; // below half of what an account may ask there

PollMs pollPart(PollMs time, double share)
{
    return PollMs(qint64(double(time.count()) * share));
}

} // namespace

QString hostOf(const Connection &connection)
{
    const Result<QUrl> url = parseServiceAddress(connection.url);
    if (!url)
        return connection.name;
    return u"%1://%2:%3"_s.arg(url->scheme(), url->host(),
                               QString::number(url->port(url->scheme() == "https"_L1 ? 443 : 80)));
}

PollSource pollSourceOf(const Connection &connection)
{
    return {connection.name, hostOf(connection),
            connection.kind == ConnectionKind::GitHub ? gitHubHourly : ordinaryHourly};
}

QString pollText(const PollState &state)
{
    switch (state.next) {
    case PollState::Next::Asking:
        return PollPlanText::tr("Being asked now.");
    case PollState::Next::NeedsPerson:
        return PollPlanText::tr(
            "Not asked again by itself: correct the connection, or sync it yourself when it is mended.");
    case PollState::Next::GivenUp:
        return PollPlanText::tr("Not asked again by itself: it said too often that it is asked too much. "
                                "Sync it yourself later.");
    case PollState::Next::Waits:
        break;
    }
    const QString time = QLocale().toString(state.at.toLocalTime().time(), u"HH:mm:ss"_s);
    return state.failures > 0
        ? PollPlanText::tr("Asked again at %1, after %n failure(s).", nullptr, state.failures).arg(time)
        : PollPlanText::tr("Asked again at %1.").arg(time);
}

QDateTime PollPlan::after(const QDateTime &now, PollMs wait) const
{
    return now.addMSecs(std::clamp(wait, PollMs(0), m_times.longest).count());
}

void PollPlan::setSources(const QVector<PollSource> &sources, const QDateTime &now)
{
    QMap<QString, Source> kept;
    for (const PollSource &what : sources) {
        Source source = m_sources.value(what.name);
        if (source.what.host != what.host)
            source = {.what = {}, .dueAt = now, .changedAt = {}};
        source.what = what;
        kept.insert(what.name, source);
        Host &host = m_hosts[what.host];
        host.hourly = std::min(host.hourly, what.hourly);
    }
    m_sources = kept;
    for (auto host = m_hosts.begin(); host != m_hosts.end();) {
        const auto isOfHost = [&](const Source &source) { return source.what.host == host.key(); };
        const bool isUsed = std::any_of(m_sources.cbegin(), m_sources.cend(), isOfHost);
        host->isBusy = std::any_of(m_sources.cbegin(), m_sources.cend(),
                                   [&](const Source &source) { return isOfHost(source) && source.isAsked; });
        host = isUsed ? std::next(host) : m_hosts.erase(host);
    }
}

QDateTime PollPlan::readyAt(const Host &host) const
{
    return std::max(host.pacedUntil, host.blockedUntil);
}

/// The source of a host that is due first, whenever that is; among equals the one that failed least.
const PollPlan::Source *PollPlan::nextOf(const QString &host) const
{
    const Source *first = nullptr;
    for (const Source &source : m_sources) {
        if (source.what.host != host || source.needsPerson || source.isAsked)
            continue;
        if (!first || source.dueAt < first->dueAt
            || (source.dueAt == first->dueAt && source.failures < first->failures))
            first = &source;
    }
    return first;
}

QStringList PollPlan::takeDue(const QDateTime &now)
{
    QStringList due;
    for (auto host = m_hosts.begin(); host != m_hosts.end(); ++host) {
        if (host->isBusy || host->limits >= m_times.limitedTries || readyAt(*host) > now)
            continue;
        const Source *next = nextOf(host.key());
        if (!next || next->dueAt > now)
            continue;
        due << next->what.name;
        host->isBusy = true;
        m_sources[next->what.name].isAsked = true;
    }
    return due;
}

std::optional<QDateTime> PollPlan::nextAt() const
{
    std::optional<QDateTime> at;
    for (auto host = m_hosts.cbegin(); host != m_hosts.cend(); ++host) {
        const Source *next = nextOf(host.key());
        if (!next || host->isBusy || host->limits >= m_times.limitedTries)
            continue;
        const QDateTime ready = std::max(next->dueAt, readyAt(*host));
        at = at ? std::min(*at, ready) : ready;
    }
    return at;
}

void PollPlan::take(const QString &name, const PollOutcome &outcome, const QDateTime &now, double dice)
{
    const auto source = m_sources.find(name);
    if (source == m_sources.end())
        return;
    Host &host = m_hosts[source->what.host];
    if (std::exchange(source->isAsked, false))
        host.isBusy = false;
    // A failure that never reached the server costs a request all the same: nobody asks in a tight loop.
    host.pacedUntil = now.addMSecs(qint64(std::max(1, outcome.requests)) * 3'600'000 / host.hourly);
    if (outcome.rate)
        takeRate(host, *outcome.rate, now, dice);
    if (outcome.error) {
        takeFailure(*source, host, outcome, now, dice);
        return;
    }
    host.failures = 0;
    host.limits = 0;
    takeSuccess(*source, outcome, now, dice);
}

void PollPlan::takeRate(Host &host, const RateBudget &rate, const QDateTime &now, double dice) const
{
    if (rate.limit <= 0)
        return;
    // Not more than nine twentieths of it: half, and a little room for what a person asks.
    host.hourly = std::clamp(int(qint64(rate.limit) * 9 / 20), 1, host.hourly);
    if (qint64(rate.remaining) * 5 < rate.limit && rate.resetAt > now)
        host.blockedUntil = after(now, PollMs(now.msecsTo(rate.resetAt)) + pollPart(PollMs(10'000), dice));
}

void PollPlan::takeSuccess(Source &source, const PollOutcome &outcome, const QDateTime &now,
                           double dice) const
{
    source.failures = 0;
    source.needsPerson = false;
    if (outcome.isChanged || (outcome.open > 0 && !source.changedAt.isValid()))
        source.changedAt = now;
    const PollMs liveliness = outcome.open > 0 ? m_times.stuck : m_times.lively;
    const bool isActive = source.changedAt.isValid() && source.changedAt.msecsTo(now) < liveliness.count();
    const PollMs interval = isActive ? m_times.active : m_times.idle;
    source.dueAt = after(now, interval + pollPart(interval, dice / 10));
}

void PollPlan::takeLimit(Host &host, const PollOutcome &outcome, const QDateTime &now, double dice) const
{
    const bool isOwnRestraint = outcome.rate && outcome.rate->remaining > 0 && outcome.notBefore;
    if (!isOwnRestraint)
        ++host.limits;
    const PollMs wait = outcome.notBefore ? PollMs(std::max<qint64>(0, now.msecsTo(*outcome.notBefore)))
                                          : m_times.limited * (1 << std::clamp(host.limits - 1, 0, 10));
    host.blockedUntil = after(now, wait + pollPart(std::min(wait, m_times.limited), dice / 10));
}

void PollPlan::takeFailure(Source &source, Host &host, const PollOutcome &outcome, const QDateTime &now,
                           double dice) const
{
    ++source.failures;
    source.dueAt = after(now, m_times.backoff.backoff(source.failures, dice));
    switch (*outcome.error) {
    case Error::Kind::Cancelled:
        source.failures = 0;
        source.dueAt = after(now, m_times.active);
        break;
    case Error::Kind::RateLimited:
        takeLimit(host, outcome, now, dice);
        source.dueAt = host.blockedUntil;
        break;
    case Error::Kind::Network:
        ++host.failures;
        host.blockedUntil = after(now, m_times.backoff.backoff(host.failures, dice));
        if (outcome.notBefore && *outcome.notBefore > host.blockedUntil)
            host.blockedUntil =
                after(now, PollMs(now.msecsTo(*outcome.notBefore)) + pollPart(m_times.limited, dice / 10));
        source.dueAt = std::max(source.dueAt, host.blockedUntil);
        break;
    case Error::Kind::Auth:
    case Error::Kind::Usage:
        source.needsPerson = true; // a wrong token used again and again locks accounts
        break;
    default: {
        const PollMs grown = m_times.idle * (1 << std::clamp(source.failures - 1, 0, 10));
        source.dueAt = after(now, std::min(grown, m_times.longest) + pollPart(m_times.idle, dice / 10));
        break;
    }
    }
}

void PollPlan::postpone(const QString &name, const QDateTime &now)
{
    take(name, {.error = Error::Kind::Cancelled}, now, 0);
}

void PollPlan::resume(const QString &name, const QDateTime &now)
{
    const auto source = m_sources.find(name);
    if (source == m_sources.end())
        return;
    source->needsPerson = false;
    source->failures = 0;
    source->dueAt = now;
    m_hosts[source->what.host].limits = 0;
}

PollState PollPlan::state(const QString &name) const
{
    const auto source = m_sources.find(name);
    if (source == m_sources.end())
        return {};
    const Host host = m_hosts.value(source->what.host);
    PollState state{.failures = source->failures};
    if (source->isAsked)
        state.next = PollState::Next::Asking;
    else if (source->needsPerson)
        state.next = PollState::Next::NeedsPerson;
    else if (host.limits >= m_times.limitedTries)
        state.next = PollState::Next::GivenUp;
    else
        state.at = std::max(source->dueAt, readyAt(host));
    return state;
}

} // namespace slipway
