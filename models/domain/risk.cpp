#include "models/domain/risk.h"

#include "models/base/glob.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct RiskWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Risk)
};

/// 0 at nothing, `most` at `full` and beyond, growing with the logarithm: the tenth commit says more than the
/// hundredth.
int logarithmic(int amount, int full, int most)
{
    if (amount <= 0)
        return 0;
    const double share = std::log1p(double(amount)) / std::log1p(double(full));
    return int(std::lround(std::min(1.0, share) * most));
}

class Scoring
{
public:
    void add(const QString &name, int points, const QString &reason)
    {
        if (points > 0)
            m_score.parts.append({name, points, reason});
    }
    void unknown(const QString &name) { m_score.unknown.append(name); }
    RiskScore take()
    {
        std::ranges::stable_sort(m_score.parts, std::greater(), &RiskPart::points);
        for (const RiskPart &part : std::as_const(m_score.parts))
            m_score.score += part.points;
        return m_score;
    }

private:
    RiskScore m_score;
};

void judgeSize(const RiskFacts &facts, Scoring &scoring)
{
    if (facts.lines && facts.commits) {
        const int points = logarithmic(*facts.lines, 20000, 14) + logarithmic(*facts.commits, 500, 6);
        scoring.add(u"size"_s, points,
                    RiskWords::tr("%1 changed lines in %2")
                        .arg(*facts.lines)
                        .arg(RiskWords::tr("%n commit(s)", nullptr, *facts.commits)));
    } else {
        scoring.unknown(u"size"_s);
    }
    if (facts.files)
        scoring.add(u"files"_s, logarithmic(*facts.files, 500, 10),
                    RiskWords::tr("%n changed file(s)", nullptr, *facts.files));
    else
        scoring.unknown(u"files"_s);
}

void judgePaths(const RiskFacts &facts, Scoring &scoring)
{
    if (!facts.files) {
        scoring.unknown(u"paths"_s);
        return;
    }
    const int count = int(facts.delicatePaths.size());
    if (count == 0)
        return;
    const QString first = facts.delicatePaths.first();
    scoring.add(
        u"paths"_s, 8 + logarithmic(count, 40, 12),
        count == 1 ? RiskWords::tr("touches %1").arg(first)
                   : RiskWords::tr("touches %1 and %n more delicate file(s)", nullptr, count - 1).arg(first));
}

void judgePeople(const RiskFacts &facts, Scoring &scoring)
{
    if (!facts.firstTimeAuthors)
        scoring.unknown(u"authors"_s);
    else
        scoring.add(u"authors"_s, std::min(10, *facts.firstTimeAuthors * 4),
                    RiskWords::tr("%n author(s) for the first time", nullptr, *facts.firstTimeAuthors));
}

void judgePast(const RiskFacts &facts, Scoring &scoring)
{
    if (facts.liveSince.isValid() && facts.localTime.isValid()) {
        const int days = int(std::max<qint64>(0, facts.liveSince.daysTo(facts.localTime)));
        // A week between two releases is usual; a quarter is a leap.
        scoring.add(u"age"_s, days <= 7 ? 0 : logarithmic(days - 7, 90, 10),
                    RiskWords::tr("%n day(s) since the one before", nullptr, days));
    } else {
        scoring.unknown(u"age"_s);
    }
    if (facts.recentDeployments > 0) {
        const int share = facts.recentFailures * 15 / facts.recentDeployments;
        scoring.add(u"failures"_s, share,
                    RiskWords::tr("%1 of the last %2 deployments here failed")
                        .arg(facts.recentFailures)
                        .arg(facts.recentDeployments));
    } else {
        scoring.unknown(u"failures"_s);
    }
}

void judgeMoment(const RiskFacts &facts, Scoring &scoring)
{
    if (facts.localTime.isValid()) {
        const int day = facts.localTime.date().dayOfWeek();
        const int hour = facts.localTime.time().hour();
        if (day >= 6)
            scoring.add(u"hour"_s, 5, RiskWords::tr("at the weekend"));
        else if (hour < 7 || hour >= 18)
            scoring.add(u"hour"_s, 4, RiskWords::tr("outside of working hours"));
        else if (day == 5 && hour >= 14)
            scoring.add(u"hour"_s, 3, RiskWords::tr("on a Friday afternoon"));
    }
    if (facts.isBackward)
        scoring.add(u"direction"_s, 10, RiskWords::tr("takes back something that is live"));
}

} // namespace

RiskScore riskOf(const RiskFacts &facts)
{
    Scoring scoring;
    judgeSize(facts, scoring);
    judgePaths(facts, scoring);
    judgePeople(facts, scoring);
    judgePast(facts, scoring);
    judgeMoment(facts, scoring);
    return scoring.take();
}

bool isDelicatePath(const QString &path)
{
    static const QStringList globs{u"*migrations/*"_s,
                                   u"*migrate/*"_s,
                                   u"*.sql"_s,
                                   u"*.tf"_s,
                                   u"*.tfvars"_s,
                                   u"*Dockerfile*"_s,
                                   u"*docker-compose*"_s,
                                   u"*ansible/*"_s,
                                   u"*playbook*"_s,
                                   u"*puppet/*"_s,
                                   u"*helm/*"_s,
                                   u"*charts/*"_s,
                                   u"*k8s/*"_s,
                                   u"*kubernetes/*"_s,
                                   u"*.env"_s,
                                   u"*config/*"_s,
                                   u".github/workflows/*"_s,
                                   u"*.gitlab-ci.yml"_s,
                                   u"*Jenkinsfile*"_s,
                                   u"*package-lock.json"_s,
                                   u"*yarn.lock"_s,
                                   u"*pnpm-lock.yaml"_s,
                                   u"*Cargo.lock"_s,
                                   u"*go.sum"_s,
                                   u"*Gemfile.lock"_s,
                                   u"*poetry.lock"_s,
                                   u"*composer.lock"_s};
    return std::ranges::any_of(globs, [&path](const QString &glob) { return matchesGlob(glob, path); });
}

} // namespace slipway
