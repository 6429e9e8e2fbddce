#include "models/domain/standingapproval.h"

#include "models/base/glob.h"
#include "models/base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct StandingWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::StandingApproval)
};

std::optional<Version> versionNamed(const QString &name)
{
    return Version::parse(name.startsWith(u'v') ? QStringView(name).mid(1) : QStringView(name));
}

QString levelText(BumpLevel level)
{
    switch (level) {
    case BumpLevel::Major:
        return StandingWords::tr("any release");
    case BumpLevel::Minor:
        return StandingWords::tr("minor and patch releases");
    case BumpLevel::Patch:
        return StandingWords::tr("patch releases");
    case BumpLevel::None:
        break;
    }
    return StandingWords::tr("nothing");
}

QString overTheStep(const StandingLimits &limits, const StandingFacts &facts)
{
    if (facts.liveRelease.isEmpty())
        return StandingWords::tr("nothing is live that the step could be told from");
    const auto step = stepOfVersions(facts.liveRelease, facts.release);
    if (!step)
        return StandingWords::tr("the step from %1 to %2 cannot be told from their versions")
            .arg(oneLine(facts.liveRelease, 60), oneLine(facts.release, 60));
    if (*step > limits.level)
        return StandingWords::tr("%1 is more than %2")
            .arg(oneLine(facts.release, 60), levelText(limits.level));
    return {};
}

/// The first changed file that no glob allows.
QString overThePaths(const StandingLimits &limits, const StandingFacts &facts)
{
    if (limits.paths.isEmpty())
        return {};
    if (!facts.changedPaths)
        return StandingWords::tr("what files it changes is not known");
    for (const QString &path : *facts.changedPaths) {
        const auto fits = [&path](const QString &glob) { return matchesGlob(glob, path); };
        if (std::ranges::none_of(limits.paths, fits))
            return StandingWords::tr("it changes %1").arg(oneLine(path, 120));
    }
    return {};
}

QString overTheNumbers(const StandingLimits &limits, const StandingFacts &facts)
{
    if (limits.maximumCommits > 0) {
        if (!facts.commits)
            return StandingWords::tr("how many commits it has is not known");
        if (*facts.commits > limits.maximumCommits)
            return StandingWords::tr("%n commit(s) are more than the %1 allowed", nullptr, *facts.commits)
                .arg(limits.maximumCommits);
    }
    if (limits.maximumRisk < 100) {
        if (!facts.risk)
            return StandingWords::tr("its risk is not known");
        if (*facts.risk > limits.maximumRisk)
            return StandingWords::tr("its risk %1 is over %2").arg(*facts.risk).arg(limits.maximumRisk);
    }
    return {};
}

} // namespace

std::optional<BumpLevel> stepOfVersions(const QString &from, const QString &to)
{
    const auto before = versionNamed(from);
    const auto after = versionNamed(to);
    if (!before || !after || before->isPrerelease() || after->isPrerelease() || !(*before < *after))
        return {};
    if (before->major() != after->major())
        return BumpLevel::Major;
    return before->minor() != after->minor() ? BumpLevel::Minor : BumpLevel::Patch;
}

Result<void> checkLimits(const StandingLimits &limits, const QDateTime &now)
{
    const auto refused = [](const QString &why) { return fail(Error::Kind::Usage, why); };
    if (limits.level == BumpLevel::None)
        return refused(StandingWords::tr("Say which releases are approved: patch, minor or major."));
    if (!limits.notAfter.isValid() || limits.notAfter <= now || limits.notAfter > now.addDays(366))
        return refused(StandingWords::tr(
            "A standing approval needs an end, in the future and within a year: --until 2026-12-31"));
    if (limits.maximumRisk < 0 || limits.maximumRisk > 100)
        return refused(StandingWords::tr("A risk is a number from 0 to 100."));
    if (limits.maximumCommits < 0 || limits.maximumCommits > 1'000'000)
        return refused(StandingWords::tr("A number of commits is between 0 (any) and a million."));
    if (limits.paths.size() > 100)
        return refused(StandingWords::tr("At most a hundred patterns of paths."));
    for (const QString &path : limits.paths) {
        if (path.trimmed().isEmpty() || path != oneLine(path, 400))
            return refused(
                StandingWords::tr("A pattern of paths is empty, too long or has invisible letters."));
    }
    return {};
}

QString whyNotCovered(const StandingApproval &standing, const StandingFacts &facts)
{
    const StandingLimits &limits = standing.limits;
    if (limits.project != facts.project || limits.environment != facts.environment)
        return StandingWords::tr("it is for another place");
    if (standing.revokedAt.isValid())
        return StandingWords::tr("it was revoked");
    if (!standing.setAside.isEmpty())
        return standing.setAside;
    if (facts.now > limits.notAfter)
        return StandingWords::tr("it has expired");
    if (limits.policySha256 != facts.policySha256)
        return StandingWords::tr("the rules of the environment have changed since it was given");
    if (!facts.isForward)
        return StandingWords::tr("it does not lead straight forward from what is live");
    if (const QString over = overTheStep(limits, facts); !over.isEmpty())
        return over;
    if (const QString over = overThePaths(limits, facts); !over.isEmpty())
        return over;
    return overTheNumbers(limits, facts);
}

QString limitsText(const StandingLimits &limits)
{
    QStringList parts{levelText(limits.level)};
    if (!limits.paths.isEmpty())
        parts += StandingWords::tr("only in %1").arg(oneLine(limits.paths.join(u' '), 120));
    if (limits.maximumCommits > 0)
        parts += StandingWords::tr("at most %n commit(s)", nullptr, limits.maximumCommits);
    if (limits.maximumRisk < 100)
        parts += StandingWords::tr("risk up to %1").arg(limits.maximumRisk);
    parts += StandingWords::tr("until %1")
                 .arg(QLocale().toString(limits.notAfter.toLocalTime(), QLocale::ShortFormat));
    return parts.join(u", "_s);
}

} // namespace slipway
