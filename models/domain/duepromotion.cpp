#include "models/domain/duepromotion.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct DueWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::DuePromotion)
};

QString reasonsAgainst(const QVector<GateFinding> &findings)
{
    QStringList reasons;
    for (const GateFinding &finding : findings) {
        if (finding.outcome != GateOutcome::Passes)
            reasons += finding.reason;
    }
    return reasons.join(u"; "_s);
}

} // namespace

QString toString(TimedState state)
{
    switch (state) {
    case TimedState::Waiting:
        return u"waiting"_s;
    case TimedState::Started:
        return u"started"_s;
    case TimedState::Refused:
        return u"refused"_s;
    case TimedState::Missed:
        return u"missed"_s;
    case TimedState::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

TimedVerdict judgeTimed(const TimedRelease &timed, const TimedFacts &facts)
{
    using Kind = TimedVerdict::Kind;
    if (timed.state != TimedState::Waiting || facts.now < timed.dueAt)
        return {};
    if (facts.now > timed.dueAt.addSecs(qint64(timedGraceMinutes) * 60)) {
        return {Kind::Missed,
                facts.isPlaceBusy
                    ? DueWords::tr("Something else was on its way there for an hour after its time")
                    : DueWords::tr("No Slipway was at work at its time, nor in the hour after it")};
    }
    if (facts.isPlaceBusy)
        return {Kind::Waits, DueWords::tr("Something else is on its way there")};
    if (!facts.trouble.isEmpty())
        return {Kind::Waits, facts.trouble};
    if (facts.commit != timed.commit)
        return {Kind::Refused,
                DueWords::tr("The release means another commit now than when the time was set")};
    const QString against = reasonsAgainst(facts.findings);
    return against.isEmpty() ? TimedVerdict{Kind::Goes, {}} : TimedVerdict{Kind::Refused, against};
}

QString whyNotByItself(const GatePolicy &policy, Tier tier, const DueCandidate &candidate)
{
    if (!policy.isAutomatic)
        return DueWords::tr("Nothing goes there by itself");
    if (candidate.wasTried)
        return DueWords::tr("It was put there before; once more only by a person");
    if (candidate.isPrerelease && tier == Tier::Production && policy.tagPattern.isEmpty())
        return DueWords::tr("A pre-release goes into production only by a person");
    const QString against = reasonsAgainst(candidate.findings);
    if (!against.isEmpty())
        return against;
    if (candidate.step != GateStep::First && candidate.step != GateStep::Forward)
        return DueWords::tr("It does not lead straight forward from what is live");
    return {};
}

std::optional<qsizetype> dueAmong(const GatePolicy &policy, Tier tier,
                                  const QVector<DueCandidate> &candidates)
{
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (whyNotByItself(policy, tier, candidates[i]).isEmpty())
            return i;
    }
    return {};
}

QString automaticClaim(const QString &project, const QString &environment, const CommitId &commit)
{
    // Names may hold anything but control characters.
    return u"automatic\n%1\n%2\n%3"_s.arg(project, environment, commit.hex());
}

QString timedClaim(qint64 timed)
{
    return u"timed %1"_s.arg(timed);
}

} // namespace slipway
