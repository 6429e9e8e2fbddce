#include "models/domain/freezeoverride.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct OverrideWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::FreezeOverride)
};

constexpr int longestOverrideDays = 14;
constexpr int longestReason = 1000;

/// Through UTF-8, so that half a character becomes the same mark in every reader.
QString composedWord(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()).normalized(QString::NormalizationForm_C);
}

/// The first part of what was overridden for that is another now; empty: none.
QString changedPart(const OverrideSubject &subject, const OverrideSubject &now)
{
    if (subject.project != now.project)
        return OverrideWords::tr("it is for another project");
    if (subject.environment != now.environment)
        return OverrideWords::tr("it is for another environment");
    if (subject.release != now.release || subject.commit != now.commit)
        return OverrideWords::tr("it is for another release");
    if (!now.tree.isEmpty() && subject.tree != now.tree)
        return OverrideWords::tr("the commit's content has changed since");
    if (subject.artifacts != now.artifacts)
        return OverrideWords::tr("what was published for the release has changed since");
    if (subject.policySha256 != now.policySha256)
        return OverrideWords::tr("the rules of the environment have changed since");
    if (subject.planSha256 != now.planSha256)
        return OverrideWords::tr("who carries it, and with what, has changed since");
    return {};
}

} // namespace

ActiveFreeze namedFreeze(const ActiveFreeze &freeze)
{
    constexpr int longestText = 400;
    ActiveFreeze named{oneLine(composedWord(freeze.reason), longestText),
                       {},
                       oneLine(composedWord(freeze.from), longestText)};
    if (freeze.until.isValid())
        named.until = QDateTime::fromSecsSinceEpoch(freeze.until.toSecsSinceEpoch(), Qt::UTC);
    return named;
}

QVector<ActiveFreeze> namedFreezes(const QVector<ActiveFreeze> &freezes)
{
    QVector<ActiveFreeze> named;
    for (const ActiveFreeze &freeze : freezes) {
        const ActiveFreeze one = namedFreeze(freeze);
        if (!named.contains(one))
            named += one;
    }
    std::ranges::sort(named, {}, [](const ActiveFreeze &freeze) {
        return std::tuple(freeze.from, freeze.reason,
                          freeze.until.isValid() ? freeze.until.toSecsSinceEpoch() : -1);
    });
    return named;
}

OverrideSubject namedSubject(OverrideSubject subject)
{
    for (QString *const name : {&subject.project, &subject.environment, &subject.release})
        *name = composedWord(*name);
    subject.artifacts.sort();
    subject.freezes = namedFreezes(subject.freezes);
    return subject;
}

Result<void> mayOverrideFreeze(const GatePolicy &policy, const QString &person,
                               const QHash<QString, QStringList> &roles)
{
    if (policy.freezeOverride.isEmpty())
        return fail(Error::Kind::Refused,
                    OverrideWords::tr("The rules of this environment let nobody override a freeze. Whoever "
                                      "may change them can name a role that may."));
    if (policy.freezeOverride.contains(QLatin1String(anybodysRole)))
        return {};
    const QStringList own = roles.value(person);
    const auto isOwn = [&own](const QString &role) { return own.contains(role); };
    if (std::ranges::any_of(policy.freezeOverride, isOwn))
        return {};
    return fail(Error::Kind::Refused,
                OverrideWords::tr("Only %1 may override a freeze here, and %2 has no such role.")
                    .arg(policy.freezeOverride.join(u", "_s), oneLine(person, 120)));
}

Result<void> checkOverride(const QString &reason, const QDateTime &notAfter, const QDateTime &now)
{
    if (reason.trimmed().isEmpty())
        return fail(
            Error::Kind::Usage,
            OverrideWords::tr("Say why the freeze is overridden; the reason stands in the ledger for good."));
    if (reason.size() > longestReason)
        return fail(Error::Kind::Usage,
                    OverrideWords::tr("The reason is too long; a thousand letters are enough."));
    if (!notAfter.isValid() || notAfter <= now || notAfter > now.addDays(longestOverrideDays))
        return fail(Error::Kind::Usage,
                    OverrideWords::tr("An override needs an end, in the future and within %n day(s).",
                                      nullptr, longestOverrideDays));
    return {};
}

QString whyNotOverriding(const FreezeOverride &override, const OverrideFacts &facts, const GatePolicy &policy,
                         const ActiveFreeze &freeze)
{
    if (const QString changed = changedPart(override.subject, facts.subject); !changed.isEmpty())
        return changed;
    if (override.revokedAt.isValid())
        return OverrideWords::tr("%1 took it back").arg(oneLine(override.revokedBy, 120));
    if (!override.setAside.isEmpty())
        return override.setAside;
    if (facts.now > override.notAfter)
        return OverrideWords::tr("it has expired");
    if (!mayOverrideFreeze(policy, override.by, facts.roles))
        return OverrideWords::tr("%1 may not override a freeze here").arg(oneLine(override.by, 120));
    if (!override.subject.freezes.contains(namedFreeze(freeze)))
        return OverrideWords::tr("it was given for another freeze");
    return {};
}

const FreezeOverride *overrideBehind(const QVector<FreezeOverride> &overrides, const QString &project,
                                     const QString &environment, const Deployment &deployment)
{
    const QDateTime began = deployment.startedAt.isValid() ? deployment.startedAt : effectiveTime(deployment);
    const auto isBehind = [&](const FreezeOverride &one) {
        const bool isGood = one.setAside.isEmpty() && !deployment.commit.isNull()
            && (!one.revokedAt.isValid() || one.revokedAt > began);
        return isGood && one.subject.project == project && one.subject.environment == environment
            && one.subject.commit == deployment.commit && one.at <= began && began <= one.notAfter;
    };
    const auto found = std::ranges::find_if(overrides, isBehind);
    return found == overrides.cend() ? nullptr : &*found;
}

} // namespace slipway
