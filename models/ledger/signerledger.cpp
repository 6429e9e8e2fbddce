#include "models/ledger/signerledger.h"

#include "models/base/times.h"
#include "models/ledger/ledger.h"
#include "models/ledger/neededtext_p.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

static QString entryKindOf(SignerChange::Kind kind)
{
    switch (kind) {
    case SignerChange::Kind::Added:
        return u"signer.added"_s;
    case SignerChange::Kind::Revoked:
        return u"signer.revoked"_s;
    case SignerChange::Kind::Roles:
        return u"role.set"_s;
    }
    return {};
}

bool isAboutSigners(const QString &entryKind)
{
    return entryKind == u"signer.added"_s || entryKind == u"signer.revoked"_s || entryKind == u"role.set"_s;
}

static QJsonObject bodyOf(const SignerChange &change)
{
    QJsonObject body{{u"name"_s, change.name}};
    if (change.kind != SignerChange::Kind::Revoked)
        body.insert(u"roles"_s, QJsonArray::fromStringList(change.roles));
    if (change.kind == SignerChange::Kind::Roles)
        return body;
    if (!change.accounts.isEmpty())
        body.insert(u"accounts"_s, QJsonArray::fromStringList(change.accounts));
    if (change.key.isNull())
        return body;
    body.insert(u"key"_s, change.key.line());
    body.insert(u"fingerprint"_s, change.key.fingerprint());
    if (change.kind == SignerChange::Kind::Added) {
        body.insert(u"valid_from"_s, toRfc3339(change.validFrom));
        body.insert(u"valid_until"_s, toRfc3339(change.validUntil));
    } else {
        body.insert(u"compromised"_s, change.compromised);
        body.insert(u"reason"_s, change.reason);
    }
    return body;
}

static SignerChange changeFrom(qint64 entry, const QString &at, const QString &kind, const QByteArray &text)
{
    const QJsonObject body = QJsonDocument::fromJson(text).object();
    SignerChange change;
    change.kind = kind == u"signer.added"_s ? SignerChange::Kind::Added
        : kind == u"signer.revoked"_s       ? SignerChange::Kind::Revoked
                                            : SignerChange::Kind::Roles;
    change.name = body.value(u"name"_s).toString();
    if (const auto key = readPublicKey(body.value(u"key"_s).toString().toLatin1()))
        change.key = *key;
    for (const QJsonValue role : body.value(u"roles"_s).toArray())
        change.roles += role.toString();
    for (const QJsonValue account : body.value(u"accounts"_s).toArray())
        change.accounts += account.toString();
    change.validFrom = fromRfc3339(body.value(u"valid_from"_s).toString());
    change.validUntil = fromRfc3339(body.value(u"valid_until"_s).toString());
    change.compromised = body.value(u"compromised"_s).toBool();
    change.reason = body.value(u"reason"_s).toString();
    change.entry = entry;
    change.at = fromRfc3339(at);
    return change;
}

QByteArray signerChangeText(const SignerChange &change)
{
    return canonicalJson(bodyOf(change));
}

SignerChange signerChangeFrom(SignerChange::Kind kind, const QByteArray &text)
{
    return changeFrom(0, {}, entryKindOf(kind), text);
}

Result<SignerDirectory> SignerLedger::directory()
{
    QVector<SignerChange> changes;
    Result<void> whole;
    // The condition is word for word that of the index, which makes this as long as the directory, not the
    // ledger.
    const auto read =
        m_db.select(u"SELECT sequence, at, kind, body FROM ledger "
                    "WHERE kind IN ('signer.added', 'signer.revoked', 'role.set') ORDER BY sequence"_s,
                    {}, [&](const QSqlQuery &row) {
                        whole = mustHaveText(row.value(0).toLongLong(), row.value(3).toByteArray());
                        if (!whole)
                            return false;
                        changes += changeFrom(row.value(0).toLongLong(), row.value(1).toString(),
                                              row.value(2).toString(), row.value(3).toByteArray());
                        return true;
                    });
    if (!read)
        return fail(read.error());
    if (!whole)
        return fail(whole.error());
    return SignerDirectory(changes);
}

Result<bool> SignerLedger::isChangedSince(const QString &name, qint64 sequence)
{
    bool isChanged = false;
    const auto read =
        m_db.select(u"SELECT sequence, at, kind, body FROM ledger "
                    "WHERE kind IN ('signer.added', 'signer.revoked', 'role.set') AND sequence > ?"_s,
                    {sequence}, [&](const QSqlQuery &row) {
                        isChanged = changeFrom(row.value(0).toLongLong(), row.value(1).toString(),
                                               row.value(2).toString(), row.value(3).toByteArray())
                                        .name
                            == name;
                        return !isChanged;
                    });
    if (!read)
        return fail(read.error());
    return isChanged;
}

Result<void> SignerLedger::change(const SignerChange &change, const QString &actor, const QDateTime &at)
{
    const auto known = directory();
    if (!known)
        return fail(known.error());
    if (const auto may = known->mayChange(change); !may)
        return may;
    if (const auto entered = Ledger(m_db).append(actor, entryKindOf(change.kind), bodyOf(change), at);
        !entered)
        return fail(entered.error());
    return {};
}

} // namespace slipway
