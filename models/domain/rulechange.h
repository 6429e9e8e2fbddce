#pragma once

#include "models/domain/gatepolicy.h"
#include "models/domain/signer.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace slipway {

/// A change of what is asked of people: of an environment's rules, of who may sign, of what is approved
/// beforehand, of whether all that wants two persons.
struct RuleChange
{
    enum class Kind { Policy, PolicyCleared, SignerAdded, SignerRevoked, RolesSet, Standing, OnePersonAgain };

    Kind kind = Kind::Policy;
    QString of{}; ///< the environment, or the signer; empty: the workspace
    QByteArray content{}; ///< what becomes of it, in canonical JSON; empty where the kind says all
    QByteArray was{}; ///< of Policy, PolicyCleared: the rules that whoever proposed it saw; empty: unreadable

    bool operator==(const RuleChange &) const = default;
};
QString toString(RuleChange::Kind kind);
std::optional<RuleChange::Kind> ruleChangeKindFromString(QStringView text);

/// A change that was proposed, as the ledger has it.
struct ProposedChange
{
    enum class State { Waiting, Made, Withdrawn };

    qint64 id = 0; ///< the ledger's entry that it stands in
    RuleChange change{};
    QString by{};
    QDateTime at{};
    QString reason{};
    State state = State::Waiting;
    QString endedBy{}; ///< who confirmed or withdrew it
    QDateTime endedAt{};
    QString endedWhy{};
    QByteArray statement{}; ///< exactly what its proposer signed
    QByteArray signature{};
    QString setAside{}; ///< why it cannot be confirmed whoever wants to; empty: it can

    bool operator==(const ProposedChange &) const = default;
};
QString toString(ProposedChange::State state);

/// Where a change wants two persons.
struct TwoPersons
{
    bool everywhere = false;
    QStringList environments{}; ///< whose own rules say so

    /// Who may sign is everybody's matter: one environment that asks for it is enough.
    bool isAskedFor(const RuleChange &change) const;
};

/// Whether a change has to wait for another person, as of now. Not where nobody asked for it, and not while
/// fewer than two people can sign: a workspace of one person is never locked out. Nobody gets there alone:
/// asking for two persons is refused while there are not two, and what takes the second one away waits for a
/// word of theirs; only a key's own end, which two agreed to, makes it so. Ending keys while two people are
/// left waits for nobody: a stolen key is stopped at once. `people`, `afterwards`: how many can sign now, and
/// once it is made.
bool waitsForAnother(const RuleChange &change, const TwoPersons &demand, qsizetype people,
                     qsizetype afterwards);
/// How many people could sign without that key.
qsizetype peopleWithout(const SignerDirectory &signers, const PublicKey &key, const QDateTime &now);

/// Whether two persons may be asked for: two people are there who can sign.
Result<void> mayAskForTwo(const SignerDirectory &signers, const QDateTime &now);

/// How long a proposal waits: who confirms one should judge what its proposer saw.
inline constexpr int proposalDays = 30;
/// Why one has waited for too long; empty: it has not.
QString tooOldToConfirm(const ProposedChange &proposed, const QDateTime &now);

/// Whether `person`, by a key in force, may confirm it: it waits, not for too long, and somebody else
/// proposed it.
Result<void> mayConfirm(const ProposedChange &proposed, const QString &person, const QDateTime &now);
/// Whether it may be taken back: it waits. Anybody may; it only leaves things as they are.
Result<void> mayWithdraw(const ProposedChange &proposed);

/// "the rules of prod", for a list.
QString summaryOf(const RuleChange &change);
/// What differs, a line each, in the words of scripts: "approvals: [2] → [1]".
QStringList differencesOf(const RuleChange &change);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::ProposedChange)
