#pragma once

#include "models/domain/gates.h"
#include "models/domain/signer.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace slipway {

/// Whose turn it is with requests that wait: the rules in force and the roles of people.
struct ApprovalTurns
{
    QHash<QString, GatePolicy> policies{}; ///< in force, by environment
    QHash<QString, QStringList> roles{}; ///< of each person
    SignerDirectory signers{}; ///< who says whose account it was that asked

    /// It waits, and this person's approval would bring it forward under the rules: not whoever asked where
    /// they forbid it, and nobody whose role is not asked for or has its number.
    bool isTurnOf(const ApprovalRequest &request, const QString &person) const;
    /// It waits for a role that this person has, whoever decides in the end.
    bool isForRoleOf(const ApprovalRequest &request, const QString &person) const;
    /// "2 of 3: qa ✓ ada, release-manager ○": how far the rules are filled; empty where they name no role.
    QString progressText(const ApprovalRequest &request) const;
};

} // namespace slipway
