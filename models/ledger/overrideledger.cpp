#include "models/ledger/overrideledger.h"

#include "models/ledger/ledger.h"
#include "models/ledger/neededtext_p.h"
#include "models/ledger/standingledger.h"
#include "models/ledger/statementtext_p.h"
#include "models/ledger/strictjson.h"
#include "models/store/environmentstore.h"
#include "models/store/workspacestore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct OverrideLedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::OverrideLedger)
};

QJsonArray freezesJson(const QVector<ActiveFreeze> &freezes)
{
    QJsonArray array;
    for (const ActiveFreeze &freeze : freezes)
        array += QJsonObject{{u"from"_s, freeze.from},
                             {u"reason"_s, freeze.reason},
                             {u"until"_s, freeze.until.isValid() ? toTheSecond(freeze.until) : QString()}};
    return array;
}

QVector<ActiveFreeze> freezesFrom(const QJsonArray &array)
{
    QVector<ActiveFreeze> freezes;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        freezes.append({object.value(u"reason"_s).toString(),
                        fromRfc3339(object.value(u"until"_s).toString()),
                        object.value(u"from"_s).toString()});
    }
    return freezes;
}

OverrideSubject subjectFrom(const QJsonObject &object)
{
    const QJsonObject source = object.value(u"source"_s).toObject();
    OverrideSubject subject;
    subject.project = object.value(u"project"_s).toString();
    subject.environment = object.value(u"environment"_s).toObject().value(u"name"_s).toString();
    subject.release = object.value(u"release"_s).toString();
    subject.commit = CommitId::parse(source.value(u"commit"_s).toString()).value_or(CommitId());
    subject.tree = source.value(u"tree"_s).toString();
    for (const QJsonValue digest : object.value(u"artifacts"_s).toArray())
        subject.artifacts += digest.toString();
    subject.policySha256 = object.value(u"policy_sha256"_s).toString();
    subject.planSha256 = object.value(u"plan_sha256"_s).toString();
    subject.freezes = freezesFrom(object.value(u"freezes"_s).toArray());
    return subject;
}

FreezeOverride overrideFrom(qint64 sequence, const QString &at, const QString &actor, const QByteArray &text)
{
    const QJsonObject body = QJsonDocument::fromJson(text).object();
    FreezeOverride one;
    one.id = sequence;
    one.by = actor;
    one.at = fromRfc3339(at);
    one.selfAttested = body.value(u"self_attested"_s).toBool(true);
    one.statement = body.value(u"statement"_s).toString().toUtf8();
    one.signature = body.value(u"signature"_s).toString().toLatin1();
    // What it is about is what was signed, never what stands beside it.
    if (const auto read = readOverride(one.statement)) {
        one.subject = read->subject;
        one.reason = read->reason;
        one.notAfter = read->notAfter;
    } else {
        one.setAside = read.error().message;
    }
    return one;
}

void applyOverrideEnd(QVector<FreezeOverride> &all, const QString &at, const QString &actor,
                      const QByteArray &text)
{
    const QJsonObject body = QJsonDocument::fromJson(text).object();
    const auto one = std::ranges::find(all, body.value(u"override"_s).toInteger(), &FreezeOverride::id);
    if (one == all.end() || one->revokedAt.isValid())
        return;
    one->revokedAt = fromRfc3339(at);
    one->revokedBy = actor;
    one->revokedWhy = body.value(u"reason"_s).toString();
}

} // namespace

QByteArray overrideBytes(const OverrideStatement &statement)
{
    const OverrideSubject subject = namedSubject(statement.subject);
    return canonicalJson(
        {{u"artifacts"_s, QJsonArray::fromStringList(subject.artifacts)},
         {u"by"_s, statement.by},
         {u"environment"_s,
          QJsonObject{{u"id"_s, statement.environmentId}, {u"name"_s, subject.environment}}},
         {u"freezes"_s, freezesJson(subject.freezes)},
         {u"log"_s, statement.log},
         {u"nonce"_s, statement.nonce},
         {u"not_after"_s, toTheSecond(statement.notAfter)},
         {u"plan_sha256"_s, subject.planSha256},
         {u"policy_sha256"_s, subject.policySha256},
         {u"project"_s, subject.project},
         {u"reason"_s, composedText(statement.reason)},
         {u"release"_s, subject.release},
         {u"seen_head"_s,
          QJsonObject{{u"hash"_s, QString::fromLatin1(statement.seenHash.toHex())},
                      {u"seq"_s, statement.seenSequence}}},
         {u"signed_at"_s, toTheSecond(statement.signedAt)},
         {u"source"_s, QJsonObject{{u"commit"_s, subject.commit.hex()}, {u"tree"_s, subject.tree}}},
         {u"type"_s, QString::fromLatin1(overrideType)}});
}

Result<OverrideStatement> readOverride(const QByteArray &bytes)
{
    const auto object = readCanonicalJson(bytes);
    if (!object)
        return fail(object.error());
    const QJsonObject seen = object->value(u"seen_head"_s).toObject();
    OverrideStatement read;
    read.subject = subjectFrom(*object);
    read.reason = object->value(u"reason"_s).toString();
    read.notAfter = fromRfc3339(object->value(u"not_after"_s).toString());
    read.by = object->value(u"by"_s).toString();
    read.environmentId = object->value(u"environment"_s).toObject().value(u"id"_s).toString();
    read.log = object->value(u"log"_s).toString();
    read.nonce = object->value(u"nonce"_s).toString();
    read.seenSequence = seen.value(u"seq"_s).toInteger();
    read.seenHash = QByteArray::fromHex(seen.value(u"hash"_s).toString().toLatin1());
    read.signedAt = fromRfc3339(object->value(u"signed_at"_s).toString());
    const bool isWhole = !read.subject.commit.isNull() && !read.subject.freezes.isEmpty()
        && !read.reason.trimmed().isEmpty() && read.notAfter.isValid() && read.signedAt.isValid()
        && read.nonce.size() == 32 && overrideBytes(read) == bytes;
    if (isWhole)
        return read;
    return fail(Error::Kind::Invalid,
                OverrideLedgerWords::tr("This is no statement of an override that this Slipway knows."));
}

bool isAboutOverrides(const QString &entryKind)
{
    return entryKind == u"override.added"_s || entryKind == u"override.revoked"_s;
}

Result<QVector<FreezeOverride>> OverrideLedger::all()
{
    QVector<FreezeOverride> all;
    Result<void> whole;
    // The condition is word for word that of the index.
    const auto read = m_db.select(u"SELECT sequence, at, actor, kind, body FROM ledger "
                                  "WHERE kind IN ('override.added', 'override.revoked') ORDER BY sequence"_s,
                                  {}, [&](const QSqlQuery &row) {
                                      const QString at = row.value(1).toString();
                                      const QString actor = row.value(2).toString();
                                      const QByteArray body = row.value(4).toByteArray();
                                      whole = mustHaveText(row.value(0).toLongLong(), body);
                                      if (!whole)
                                          return false;
                                      if (row.value(3).toString() == u"override.added"_s)
                                          all += overrideFrom(row.value(0).toLongLong(), at, actor, body);
                                      else
                                          applyOverrideEnd(all, at, actor, body);
                                      return true;
                                  });
    if (!read)
        return fail(read.error());
    if (!whole)
        return fail(whole.error());
    if (const auto done = setAsideStrangers(all); !done)
        return fail(done.error());
    return all;
}

Result<void> OverrideLedger::setAsideStrangers(QVector<FreezeOverride> &all)
{
    if (all.isEmpty())
        return {};
    const auto log = WorkspaceStore(m_db).uuid();
    const auto environments = EnvironmentStore(m_db).all();
    if (!log || !environments)
        return fail(log ? environments.error() : log.error());
    QHash<QString, QString> known;
    for (const Environment &environment : *environments)
        known.insert(composedText(environment.name), environmentUuid(*log, environment.id));
    QSet<QString> nonces;
    for (FreezeOverride &one : all) {
        const auto read = readOverride(one.statement);
        if (!read)
            continue;
        const bool isAgain = nonces.contains(read->nonce);
        nonces.insert(read->nonce);
        if (read->log != *log)
            one.setAside = OverrideLedgerWords::tr("it was given in another workspace");
        else if (known.value(one.subject.environment, read->environmentId) != read->environmentId)
            one.setAside = OverrideLedgerWords::tr("it was given for another environment of this name");
        else if (isAgain)
            one.setAside = OverrideLedgerWords::tr("what was signed stands in the ledger already");
        else if (read->by != one.by)
            one.setAside = OverrideLedgerWords::tr("what was signed names another person");
    }
    return {};
}

Result<FreezeOverride> OverrideLedger::byId(qint64 id)
{
    const auto known = all();
    if (!known)
        return fail(known.error());
    const auto found = std::ranges::find(*known, id, &FreezeOverride::id);
    if (found != known->cend())
        return *found;
    return fail(Error::Kind::NotFound,
                OverrideLedgerWords::tr("There is no override number %1; “freeze override list” shows them.")
                    .arg(id));
}

Result<SignatureCheck> overrideCheckOf(const FreezeOverride &override, const SignerDirectory &signers)
{
    const auto read = readOverride(override.statement);
    if (!read)
        return fail(read.error());
    const auto key = keyOfSignature(override.signature);
    if (!key)
        return fail(key.error());
    const auto signer = signers.inForce(*key, override.id, override.at);
    if (!signer)
        return fail(signer.error());
    const bool isOwn = signer->name == override.by && read->by == override.by
        && (override.id == 0 || read->seenSequence < override.id);
    if (!isOwn)
        return fail(Error::Kind::Refused,
                    OverrideLedgerWords::tr("What was signed is another person's, or of another ledger."));
    return SignatureCheck{override.statement, override.signature, QString::fromLatin1(overrideNamespace),
                          *signer, override.at};
}

QVector<SignatureCheck> overridesToCheck(const QVector<FreezeOverride> &overrides,
                                         const SignerDirectory &signers)
{
    QVector<SignatureCheck> checks;
    for (const FreezeOverride &one : overrides) {
        // What was taken back is judged too: that it was ever given must be true.
        if (one.selfAttested || !one.setAside.isEmpty())
            continue;
        if (auto check = overrideCheckOf(one, signers))
            checks += *std::move(check);
    }
    return checks;
}

void judgeOverrides(QVector<FreezeOverride> &overrides, const SignerDirectory &signers,
                    const SignatureVerdicts &verdicts)
{
    for (FreezeOverride &one : overrides) {
        if (!one.setAside.isEmpty())
            continue;
        if (one.selfAttested) {
            if (!signers.isEmpty())
                one.setAside = OverrideLedgerWords::tr("it is not signed, and signers are set up");
            continue;
        }
        const auto check = overrideCheckOf(one, signers);
        if (!check)
            one.setAside = check.error().message;
        else if (!verdicts.value(check->digest(), false))
            one.setAside = OverrideLedgerWords::tr("its signature is not good");
        else if (const auto now = signers.inForce(check->key.key, 0, one.at); !now)
            one.setAside = now.error().message;
    }
}

} // namespace slipway
