#pragma once

#include "models/base/result.h"
#include "models/domain/publickey.h"

#include <QDateTime>
#include <QHash>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace slipway {

/// One change of who may sign what, as the ledger has it.
struct SignerChange
{
    enum class Kind { Added, Revoked, Roles };

    Kind kind = Kind::Added;
    QString name;
    PublicKey key; ///< of Added and Revoked; of Added it may be null where there are accounts
    QStringList accounts{}; ///< of Added: what the operating system calls the person, from now on
    QStringList roles; ///< of Roles: exactly these from now on; of Added: those of a new signer
    QDateTime validFrom; ///< null: always
    QDateTime validUntil; ///< null: for ever; the moment itself still counts
    bool compromised = false; ///< of Revoked: nothing it ever signed counts any more
    QString reason;
    qint64 entry = 0; ///< the ledger's, which the change stands in
    QDateTime at;
};

/// One key of one person.
struct SignerKey
{
    QString name;
    PublicKey key;
    QDateTime validFrom;
    QDateTime validUntil;
    qint64 addedEntry = 0;
    QDateTime addedAt;
    qint64 revokedEntry = 0; ///< 0: not revoked
    QDateTime revokedAt;
    bool compromised = false;
    QString reason; ///< of the revocation

    bool operator==(const SignerKey &) const = default;
};

/// Who may sign, with which keys, in which roles: folded from the ledger's changes, so that it can be asked
/// for any entry of the past. One person may have several keys and counts once; one key belongs to one
/// person, for ever, and so does one account of the operating system.
class SignerDirectory
{
public:
    SignerDirectory() = default;
    /// Changes in the ledger's order. What the rules would have refused is left out: a forged directory is
    /// not obeyed.
    explicit SignerDirectory(const QVector<SignerChange> &changes);

    /// Whether nobody was ever set up: then decisions are self-attested.
    bool isEmpty() const { return m_keys.isEmpty(); }
    const QVector<SignerKey> &keys() const { return m_keys; }
    QStringList names() const;
    /// Those with a key that may sign now.
    QStringList peopleInForce(const QDateTime &now) const;
    /// Whose account this is, the account being all that is known of whoever asks for something; empty:
    /// nobody's.
    QString ownerOf(const QString &account) const;
    QStringList accountsOf(const QString &name) const;
    QStringList rolesOf(const QString &name) const;
    QStringList allRoles() const;
    /// Of each person.
    QHash<QString, QStringList> roles() const;
    /// Those of a role, by name.
    QStringList peopleIn(const QString &role) const;

    /// Whose key this is, revoked ones included.
    std::optional<SignerKey> holderOf(const PublicKey &key) const;
    /// The key as it may be used for a signature that entered the ledger as `entry` at that time; the refusal
    /// says why not. `entry` 0: now.
    Result<SignerKey> inForce(const PublicKey &key, qint64 entry, const QDateTime &at) const;

    /// Whether a change may be made; the reason where not.
    Result<void> mayChange(const SignerChange &change) const;

private:
    void apply(const SignerChange &change);
    Result<void> mayAdd(const SignerChange &change) const;

    Result<void> mayHaveAccounts(const SignerChange &change) const;

    struct Person
    {
        QString name;
        QStringList roles;
        QStringList accounts;
    };
    QVector<SignerKey> m_keys;
    QVector<Person> m_people;
};

/// A signer's name goes into OpenSSH's list of allowed signers, and is a person to everybody who reads it:
/// letters, digits and . _ @ + - of ASCII, beginning with a letter or digit.
Result<void> checkSignerName(const QString &name);
/// What the operating system may call somebody: one line, no signs that are not seen, at most 200 letters.
Result<void> checkAccountName(const QString &account);
/// A role's name: small letters, digits and hyphens, beginning with a letter.
Result<void> checkRoleName(const QString &role);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::SignerKey)
