#pragma once

#include "models/commands/commandcontext.h"
#include "models/commands/signercommands.h"
#include "models/domain/rulechange.h"
#include "models/domain/standingapproval.h"

#include <QFuture>
#include <QObject>
#include <QVector>

#include <functional>

namespace slipway {

/// Everything about changes that want two persons.
struct RuleChanges
{
    QVector<ProposedChange> all; ///< the newest first
    TwoPersons demand;
    SignerDirectory signers;
};
/// As it is now, every signature of what waits verified.
QFuture<Result<RuleChanges>> askRuleChanges(const CommandContext &context);

/// A change as it is proposed: `content` and `was` as the ledger will have them.
QFuture<Result<RuleChange>> policyChange(const CommandContext &context, const QString &environment,
                                         std::function<Result<GatePolicy>(GatePolicy)> change);
QFuture<Result<RuleChange>> policyRemoval(const CommandContext &context, const QString &environment);
RuleChange signerChange(const NewSigner &signer, const PublicKey &key);
RuleChange rolesChange(const QString &name, const QStringList &roles);
RuleChange revocationChange(const KeyRevocation &revocation);
RuleChange standingChange(const StandingApproval &standing);

/// Proposes it, signed by the person's own key: nothing changes until another person confirms it.
/// Error::Refused where nobody asks for two persons, or the key is nobody's here. Deleting `receiver` gives
/// up.
QFuture<Result<ProposedChange>> proposeChange(const CommandContext &context, const RuleChange &change,
                                              const QString &reason, const QString &keyFile,
                                              QObject *receiver);
/// Makes it, by the word of another person than proposed it, signed by their key: the entry of their word and
/// those of the change are one unit of work. Error::Refused where what it was made from changed meanwhile.
QFuture<Result<ProposedChange>> confirmChange(const CommandContext &context, qint64 id,
                                              const QString &keyFile, QObject *receiver);
/// Anybody may take one back: it only leaves things as they are.
QFuture<Result<ProposedChange>> withdrawChange(const CommandContext &context, qint64 id,
                                               const QString &reason);

/// Asks for two persons everywhere in the workspace. Whoever does needs nobody's word; to be content with one
/// again is a change like the others (OnePersonAgain). A `reason` stands in the ledger.
QFuture<Result<TwoPersons>> askForTwoPersons(const CommandContext &context, const QString &reason = {});

} // namespace slipway
