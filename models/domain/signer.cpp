#include "models/domain/signer.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

static QString signerTr(const char *text)
{
    return QCoreApplication::translate("slipway::Signer", text);
}

Result<void> checkSignerName(const QString &name)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9][A-Za-z0-9._@+-]{0,119}\\z"_s);
    if (form.match(name).hasMatch())
        return {};
    return fail(Error::Kind::Usage,
                signerTr(QT_TRANSLATE_NOOP(
                             "slipway::Signer",
                             "“%1” cannot be a signer's name: letters a to z, digits and . _ @ + - only, "
                             "beginning with a letter or digit; no wildcards, lists or options. An e-mail "
                             "address or an account name is good."))
                    .arg(oneLine(name, 60)));
}

/// One name in one way of writing it, as the statements have it.
static QString accountKey(const QString &account)
{
    return account.normalized(QString::NormalizationForm_C);
}

Result<void> checkAccountName(const QString &account)
{
    const bool isShown = !account.isEmpty() && account.size() <= 200 && account == account.trimmed()
        && account == oneLine(account, 200);
    if (isShown)
        return {};
    return fail(
        Error::Kind::Usage,
        signerTr(QT_TRANSLATE_NOOP("slipway::Signer",
                                   "“%1” cannot be an account: the name that somebody is logged in by is "
                                   "one line of signs that are seen."))
            .arg(oneLine(account, 60)));
}

Result<void> checkRoleName(const QString &role)
{
    static const QRegularExpression form(u"\\A[a-z][a-z0-9-]{0,39}\\z"_s);
    if (form.match(role).hasMatch())
        return {};
    return fail(Error::Kind::Usage,
                signerTr(QT_TRANSLATE_NOOP(
                             "slipway::Signer",
                             "“%1” cannot be a role's name: small letters a to z, digits and hyphens only, "
                             "beginning with a letter, for example “release-manager”."))
                    .arg(oneLine(role, 60)));
}

SignerDirectory::SignerDirectory(const QVector<SignerChange> &changes)
{
    for (const SignerChange &change : changes) {
        if (mayChange(change))
            apply(change);
    }
}

QStringList SignerDirectory::names() const
{
    QStringList names;
    for (const Person &person : m_people)
        names += person.name;
    names.sort();
    return names;
}

QStringList SignerDirectory::peopleInForce(const QDateTime &now) const
{
    QStringList people;
    for (const SignerKey &known : m_keys) {
        if (inForce(known.key, 0, now))
            people += known.name;
    }
    people.removeDuplicates();
    people.sort();
    return people;
}

QString SignerDirectory::ownerOf(const QString &account) const
{
    for (const Person &person : m_people) {
        if (person.accounts.contains(accountKey(account)))
            return person.name;
    }
    return {};
}

QStringList SignerDirectory::accountsOf(const QString &name) const
{
    const auto person = std::ranges::find(m_people, name, &Person::name);
    return person == m_people.end() ? QStringList() : person->accounts;
}

QStringList SignerDirectory::rolesOf(const QString &name) const
{
    const auto person = std::ranges::find(m_people, name, &Person::name);
    return person == m_people.end() ? QStringList() : person->roles;
}

QHash<QString, QStringList> SignerDirectory::roles() const
{
    QHash<QString, QStringList> all;
    for (const Person &person : m_people)
        all.insert(person.name, person.roles);
    return all;
}

QStringList SignerDirectory::allRoles() const
{
    QStringList roles;
    for (const Person &person : m_people)
        roles += person.roles;
    roles.removeDuplicates();
    roles.sort();
    return roles;
}

QStringList SignerDirectory::peopleIn(const QString &role) const
{
    QStringList people;
    for (const Person &person : m_people) {
        if (person.roles.contains(role))
            people += person.name;
    }
    people.sort();
    return people;
}

std::optional<SignerKey> SignerDirectory::holderOf(const PublicKey &key) const
{
    // The newest: a key may come back to the person it was revoked of.
    for (auto known = m_keys.crbegin(); known != m_keys.crend(); ++known) {
        if (known->key == key)
            return *known;
    }
    return {};
}

static Unexpected notInForce(const QString &why)
{
    return fail(Error::Kind::Refused, why);
}

static QString shownMoment(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

Result<SignerKey> SignerDirectory::inForce(const PublicKey &key, qint64 entry, const QDateTime &at) const
{
    std::optional<SignerKey> found;
    for (const SignerKey &known : m_keys) {
        if (known.key == key && known.compromised)
            return notInForce(
                signerTr(QT_TRANSLATE_NOOP("slipway::Signer",
                                           "The key %1 of %2 fell into the wrong hands; nothing that it "
                                           "signed counts."))
                    .arg(key.fingerprint(), known.name));
        if (known.key == key && (entry == 0 || known.addedEntry < entry))
            found = known;
    }
    if (!found)
        return notInForce(
            signerTr(QT_TRANSLATE_NOOP(
                         "slipway::Signer",
                         "The key %1 belongs to nobody who may sign here. Whoever manages the workspace can "
                         "add it: slipway-cli signer add NAME --key FILE.pub"))
                .arg(key.fingerprint()));
    if (found->revokedEntry > 0 && (entry == 0 || found->revokedEntry < entry))
        return notInForce(
            signerTr(QT_TRANSLATE_NOOP("slipway::Signer", "The key %1 of %2 was revoked on %3."))
                .arg(key.fingerprint(), found->name, shownMoment(found->revokedAt)));
    if (found->validFrom.isValid() && at < found->validFrom)
        return notInForce(
            signerTr(QT_TRANSLATE_NOOP("slipway::Signer", "The key %1 of %2 may sign from %3 on."))
                .arg(key.fingerprint(), found->name, shownMoment(found->validFrom)));
    if (found->validUntil.isValid() && at > found->validUntil)
        return notInForce(
            signerTr(QT_TRANSLATE_NOOP("slipway::Signer", "The key %1 of %2 could sign until %3."))
                .arg(key.fingerprint(), found->name, shownMoment(found->validUntil)));
    return *found;
}

Result<void> SignerDirectory::mayAdd(const SignerChange &change) const
{
    if (const auto named = checkSignerName(change.name); !named)
        return named;
    if (change.key.isNull() && change.accounts.isEmpty())
        return fail(
            Error::Kind::Usage,
            signerTr(QT_TRANSLATE_NOOP("slipway::Signer", "A signer needs a public key or an account.")));
    for (const Person &person : m_people) {
        if (person.name != change.name && person.name.compare(change.name, Qt::CaseInsensitive) == 0)
            return fail(Error::Kind::Usage,
                        signerTr(QT_TRANSLATE_NOOP(
                                     "slipway::Signer",
                                     "There is a signer “%1” already, which differs in capitals only. Use "
                                     "that name."))
                            .arg(person.name));
    }
    if (change.validFrom.isValid() && change.validUntil.isValid() && change.validFrom >= change.validUntil)
        return fail(Error::Kind::Usage,
                    signerTr(QT_TRANSLATE_NOOP("slipway::Signer", "The key would end before it begins.")));
    if (const auto may = mayHaveAccounts(change); !may)
        return may;
    for (const SignerKey &known : m_keys) {
        if (known.key != change.key)
            continue;
        if (known.name != change.name)
            return fail(Error::Kind::Refused,
                        signerTr(QT_TRANSLATE_NOOP(
                                     "slipway::Signer",
                                     "This key belongs to “%1”: one key is one person's, for ever. Use a key "
                                     "of %2's own."))
                            .arg(known.name, change.name));
        if (known.compromised)
            return fail(Error::Kind::Refused,
                        signerTr(QT_TRANSLATE_NOOP(
                            "slipway::Signer",
                            "This key fell into the wrong hands and cannot come back. Make a new "
                            "one.")));
        if (known.revokedEntry == 0)
            return fail(
                Error::Kind::Refused,
                signerTr(QT_TRANSLATE_NOOP("slipway::Signer", "“%1” has this key already.")).arg(known.name));
    }
    return {};
}

Result<void> SignerDirectory::mayHaveAccounts(const SignerChange &change) const
{
    for (const QString &account : change.accounts) {
        if (const auto named = checkAccountName(account); !named)
            return named;
        const QString owner = ownerOf(account);
        if (owner.isEmpty() || (owner == change.name && !change.key.isNull()))
            continue;
        return fail(Error::Kind::Refused,
                    signerTr(QT_TRANSLATE_NOOP(
                                 "slipway::Signer",
                                 "The account “%1” belongs to “%2”: one account is one person's, for ever."))
                        .arg(account, owner));
    }
    return {};
}

Result<void> SignerDirectory::mayChange(const SignerChange &change) const
{
    for (const QString &role : change.roles) {
        if (const auto named = checkRoleName(role); !named)
            return named;
    }
    if (change.kind == SignerChange::Kind::Added)
        return mayAdd(change);
    if (std::ranges::find(m_people, change.name, &Person::name) == m_people.end())
        return fail(Error::Kind::NotFound,
                    signerTr(QT_TRANSLATE_NOOP("slipway::Signer", "There is no signer “%1”."))
                        .arg(oneLine(change.name, 120)));
    if (change.kind == SignerChange::Kind::Roles)
        return {};
    for (const SignerKey &known : m_keys) {
        const bool open = known.revokedEntry == 0 || (change.compromised && !known.compromised);
        if (known.name == change.name && known.key == change.key && open)
            return {};
    }
    return fail(Error::Kind::NotFound,
                signerTr(QT_TRANSLATE_NOOP("slipway::Signer", "“%1” has no such key that could be revoked."))
                    .arg(oneLine(change.name, 120)));
}

void SignerDirectory::apply(const SignerChange &change)
{
    auto person = std::ranges::find(m_people, change.name, &Person::name);
    if (person == m_people.end())
        person = m_people.insert(m_people.end(), {change.name, {}, {}});
    switch (change.kind) {
    case SignerChange::Kind::Added: {
        SignerKey added;
        added.name = change.name;
        added.key = change.key;
        added.validFrom = change.validFrom;
        added.validUntil = change.validUntil;
        added.addedEntry = change.entry;
        added.addedAt = change.at;
        if (!change.key.isNull())
            m_keys += added;
        person->roles += change.roles;
        for (const QString &account : change.accounts)
            person->accounts += accountKey(account);
        person->accounts.removeDuplicates();
        break;
    }
    case SignerChange::Kind::Revoked:
        for (SignerKey &known : m_keys) {
            if (known.name != change.name || known.key != change.key)
                continue;
            if (known.revokedEntry == 0) {
                known.revokedEntry = change.entry;
                known.revokedAt = change.at;
                known.reason = change.reason;
            }
            known.compromised = known.compromised || change.compromised;
        }
        break;
    case SignerChange::Kind::Roles:
        person->roles = change.roles;
        break;
    }
    person->roles.removeDuplicates();
    person->roles.sort();
}

} // namespace slipway
