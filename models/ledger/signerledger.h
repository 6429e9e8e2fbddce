#pragma once

#include "models/domain/signer.h"
#include "models/store/database.h"

#include <QDateTime>
#include <QJsonObject>

namespace slipway {

/// Who may sign, kept as entries of the ledger and nowhere else: whoever wants another directory needs
/// another ledger.
class SignerLedger
{
public:
    explicit SignerLedger(Database &db) : m_db(db) { }

    /// As it is now; SignerDirectory::inForce asks it for any entry of the past.
    Result<SignerDirectory> directory();
    /// Whether anything of `name` was changed after the ledger's entry `sequence`.
    Result<bool> isChangedSince(const QString &name, qint64 sequence);
    /// Makes a change that the directory's rules allow, as an entry by `actor`.
    Result<void> change(const SignerChange &change, const QString &actor, const QDateTime &at);

private:
    Database &m_db;
};

/// A change of kind Added or Roles as its entry's body has it, and back; for whoever keeps one until later.
QByteArray signerChangeText(const SignerChange &change);
SignerChange signerChangeFrom(SignerChange::Kind kind, const QByteArray &text);

/// Whether entries of this kind say who may sign; such an entry is never taken out.
bool isAboutSigners(const QString &entryKind);

} // namespace slipway
