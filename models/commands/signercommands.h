#pragma once

#include "models/commands/commandcontext.h"
#include "models/domain/signer.h"

#include <QFuture>

namespace slipway {

/// A person's key, to be known from now on.
struct NewSigner
{
    QString name;
    QByteArray keyText; ///< what the .pub file holds; empty where there are accounts only
    QStringList roles;
    QDateTime validFrom; ///< null: always
    QDateTime validUntil; ///< null: for ever
    QStringList accounts{}; ///< that the person asks for approvals by
};

/// Who may sign, now. Gives the directory as it is afterwards, as all of these do.
QFuture<Result<SignerDirectory>> askSigners(const CommandContext &context);
QFuture<Result<SignerDirectory>> addSigner(const CommandContext &context, const NewSigner &signer);

/// Which keys end, and why.
struct KeyRevocation
{
    QString name;
    QString fingerprint; ///< empty: all of the person's keys
    bool compromised = false; ///< nothing that they ever signed counts any more
    QString reason;
};
/// What rests on the keys in requests that are still open goes back to waiting, each with an entry that says
/// why.
QFuture<Result<SignerDirectory>> revokeSigner(const CommandContext &context, const KeyRevocation &revocation);

/// The roles of a person are exactly these from now on.
QFuture<Result<SignerDirectory>> setRoles(const CommandContext &context, const QString &name,
                                          const QStringList &roles);

} // namespace slipway
