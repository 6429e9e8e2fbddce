#pragma once

#include "models/domain/approval.h"
#include "models/domain/gatepolicy.h"
#include "models/domain/signer.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace slipway {

/// Whether the rules let `person` approve what was asked for, whoever is to be told apart from whoever asked.
/// Where signers are set up, whoever asks is known by their account and whoever approves by their key: only
/// the directory says whether they are one person, and an account that is nobody's may be anybody's.
Result<void> mayApproveUnder(const GatePolicy &policy, const ApprovalRequest &request, const QString &person,
                             const SignerDirectory &signers);

/// Whether `person` is known to be somebody else than whoever acts by `account`: an account that is nobody's
/// may be anybody's, once signers are set up.
bool isSomebodyElse(const QString &person, const QString &account, const SignerDirectory &signers);

/// Whether the request waits for this person: it is pending, they may approve it, and their approval would
/// bring it forward under the rules, with these roles of people; not while they put it off or handed it on.
/// The inbox, the list of one's own and the command ask this alike.
bool isTurnOf(const GatePolicy &policy, const ApprovalRequest &request, const QString &person,
              const SignerDirectory &signers, const QHash<QString, QStringList> &roles);

} // namespace slipway
