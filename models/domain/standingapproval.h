#pragma once

#include "models/base/result.h"
#include "models/domain/version.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway {

/// What a person approves beforehand: every release of a project into an environment that stays within these
/// limits, until a day. It is their approval under the rules that are in force now, not under others.
struct StandingLimits
{
    QString project;
    QString environment;
    BumpLevel level = BumpLevel::Patch; ///< the greatest step of Semantic Versioning from what is live
    QStringList paths{}; ///< globs; each changed file must fit one; empty: any file
    int maximumCommits = 0; ///< that would become live; 0: any number
    int maximumRisk = 100; ///< of 100
    QDateTime notAfter{};
    QString policySha256{};

    bool operator==(const StandingLimits &) const = default;
};

/// A standing approval as the ledger has it.
struct StandingApproval
{
    qint64 id = 0; ///< the ledger's entry that it stands in
    StandingLimits limits{};
    QString by{};
    QDateTime at{}; ///< the entry's
    bool selfAttested = true;
    QByteArray statement{}; ///< exactly what was signed, or would have been
    QByteArray signature{};
    QString note{};
    QString revokedBy{};
    QDateTime revokedAt{}; ///< null: not revoked
    QString revokedWhy{};
    QString setAside{}; ///< why it does not count whatever the release; empty: it may
};

/// Limits that can hold: an end within a year, a level, numbers in range. Error::Usage says which.
Result<void> checkLimits(const StandingLimits &limits, const QDateTime &now);

/// What a release is held against.
struct StandingFacts
{
    QDateTime now{};
    QString project{};
    QString environment{};
    QString policySha256{}; ///< of the rules in force
    QString release{};
    QString liveRelease{}; ///< what is live is called so; empty: nothing is
    bool isForward = false; ///< nothing that is live would get lost
    std::optional<int> commits{};
    std::optional<QStringList> changedPaths{}; ///< nothing: not known
    std::optional<int> risk{};
};
/// Why the standing approval does not cover the release; empty: it does. What is not known is not covered.
QString whyNotCovered(const StandingApproval &standing, const StandingFacts &facts);

/// The step from one version to a later one; nothing where either is none, or is a pre-release, or where it
/// is not later.
std::optional<BumpLevel> stepOfVersions(const QString &from, const QString &to);

/// "patch releases, at most 20 commits, until 1 December 2026": for a person.
QString limitsText(const StandingLimits &limits);

} // namespace slipway
