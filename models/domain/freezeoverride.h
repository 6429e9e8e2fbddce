#pragma once

#include "models/base/result.h"
#include "models/domain/commitid.h"
#include "models/domain/deployment.h"
#include "models/domain/freeze.h"
#include "models/domain/gatepolicy.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

namespace slipway {

/// Exactly what may go in although a freeze holds: this release, as it was planned, through these freezes.
struct OverrideSubject
{
    QString project;
    QString environment;
    QString release;
    CommitId commit;
    QString tree; ///< hex id of the commit's
    QStringList artifacts; ///< digests of what was published for it, sorted
    QString policySha256; ///< of the rules in force
    QString planSha256; ///< who carries it, and with what
    QVector<ActiveFreeze> freezes; ///< as `namedFreeze` gives them, sorted

    bool operator==(const OverrideSubject &) const = default;
};

/// A person's word that a release may go in although a freeze holds, as the ledger has it.
struct FreezeOverride
{
    qint64 id = 0; ///< the ledger's entry that it stands in
    OverrideSubject subject{};
    QString reason{};
    QDateTime notAfter{};
    QString by{};
    QDateTime at{}; ///< the entry's
    bool selfAttested = true;
    QByteArray statement{}; ///< exactly what was signed, or would have been
    QByteArray signature{};
    QString revokedBy{};
    QDateTime revokedAt{}; ///< null: not revoked
    QString revokedWhy{};
    QString setAside{}; ///< why it does not count whatever the release; empty: it may
};

/// A freeze as an override names it: whole seconds, one line of composed text.
ActiveFreeze namedFreeze(const ActiveFreeze &freeze);
/// All of them so, in one order, each once.
QVector<ActiveFreeze> namedFreezes(const QVector<ActiveFreeze> &freezes);

/// As a statement has it: names in Unicode's composed form, the freezes as `namedFreezes` gives them.
OverrideSubject namedSubject(OverrideSubject subject);

/// Instead of a role: whoever works here, signer or not.
inline constexpr auto anybodysRole = "*";
/// Whether the rules let this person override a freeze. Error::Refused names who may.
Result<void> mayOverrideFreeze(const GatePolicy &policy, const QString &person,
                               const QHash<QString, QStringList> &roles);
/// A reason, and an end within a fortnight. Error::Usage says which is missing.
Result<void> checkOverride(const QString &reason, const QDateTime &notAfter, const QDateTime &now);

/// What an override is held against: the release and its plan as they are now.
struct OverrideFacts
{
    OverrideSubject subject; ///< its freezes are those that hold now
    QDateTime now;
    QHash<QString, QStringList> roles; ///< of people
};
/// Why it does not let the release through this one freeze; empty: it does.
QString whyNotOverriding(const FreezeOverride &override, const OverrideFacts &facts, const GatePolicy &policy,
                         const ActiveFreeze &freeze);

/// What history says of a deployment that became live while a freeze held.
struct FreezeNote
{
    QString by{}; ///< who overrode it; empty: nobody did
    QString reason{};
    bool operator==(const FreezeNote &) const = default;
};
/// The one on whose word a deployment that began in a freeze went in; null: none of them is of it.
const FreezeOverride *overrideBehind(const QVector<FreezeOverride> &overrides, const QString &project,
                                     const QString &environment, const Deployment &deployment);

} // namespace slipway
