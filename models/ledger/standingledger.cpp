#include "models/ledger/standingledger.h"

#include "models/base/text.h"
#include "models/base/times.h"
#include "models/ledger/ledger.h"
#include "models/ledger/neededtext_p.h"
#include "models/ledger/statementtext_p.h"
#include "models/ledger/strictjson.h"
#include "models/store/environmentstore.h"
#include "models/store/workspacestore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct StandingLedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::StandingLedger)
};

std::optional<BumpLevel> levelNamed(const QString &name)
{
    for (const BumpLevel level : {BumpLevel::Patch, BumpLevel::Minor, BumpLevel::Major}) {
        if (name == toString(level))
            return level;
    }
    return {};
}

StandingApproval standingFrom(qint64 sequence, const QString &at, const QString &actor,
                              const QByteArray &text)
{
    const QJsonObject body = QJsonDocument::fromJson(text).object();
    StandingApproval standing;
    standing.id = sequence;
    standing.by = actor;
    standing.at = fromRfc3339(at);
    standing.selfAttested = body.value(u"self_attested"_s).toBool(true);
    standing.statement = body.value(u"statement"_s).toString().toUtf8();
    standing.signature = body.value(u"signature"_s).toString().toLatin1();
    standing.note = body.value(u"note"_s).toString();
    // Its limits are what was signed, never what a column beside it says.
    const auto read = readStandingStatement(standing.statement);
    if (read)
        standing.limits = read->limits;
    else
        standing.setAside = read.error().message;
    return standing;
}

void applyRevocation(QVector<StandingApproval> &all, const QString &at, const QString &actor,
                     const QByteArray &text)
{
    const QJsonObject body = QJsonDocument::fromJson(text).object();
    const auto standing =
        std::ranges::find(all, body.value(u"standing"_s).toInteger(), &StandingApproval::id);
    if (standing == all.end() || standing->revokedAt.isValid())
        return;
    standing->revokedAt = fromRfc3339(at);
    standing->revokedBy = actor;
    standing->revokedWhy = body.value(u"reason"_s).toString();
}

} // namespace

QString environmentUuid(const QString &log, EnvironmentId environment)
{
    return QUuid::createUuidV5(QUuid(log), u"environment %1"_s.arg(environment.value))
        .toString(QUuid::WithoutBraces);
}

QByteArray standingStatement(const StandingLimits &limits, const StandingFrame &frame)
{
    QStringList paths;
    for (const QString &path : limits.paths)
        paths += composedText(path);
    paths.sort();
    return canonicalJson(
        {{u"approver"_s, frame.approver},
         {u"environment"_s,
          QJsonObject{{u"id"_s, frame.environmentId}, {u"name"_s, composedText(limits.environment)}}},
         {u"level"_s, toString(limits.level)},
         {u"log"_s, frame.log},
         {u"maximum_commits"_s, limits.maximumCommits},
         {u"maximum_risk"_s, limits.maximumRisk},
         {u"nonce"_s, frame.nonce},
         {u"not_after"_s, toTheSecond(limits.notAfter)},
         {u"paths"_s, QJsonArray::fromStringList(paths)},
         {u"policy_sha256"_s, limits.policySha256},
         {u"project"_s, composedText(limits.project)},
         {u"seen_head"_s,
          QJsonObject{{u"hash"_s, QString::fromLatin1(frame.seenHash.toHex())},
                      {u"seq"_s, frame.seenSequence}}},
         {u"signed_at"_s, toTheSecond(frame.signedAt)},
         {u"type"_s, QString::fromLatin1(standingType)}});
}

Result<ReadStanding> readStandingStatement(const QByteArray &bytes)
{
    const auto object = readCanonicalJson(bytes);
    if (!object)
        return fail(object.error());
    const QJsonObject environment = object->value(u"environment"_s).toObject();
    const QJsonObject seen = object->value(u"seen_head"_s).toObject();
    ReadStanding read;
    StandingLimits &limits = read.limits;
    limits.project = object->value(u"project"_s).toString();
    limits.environment = environment.value(u"name"_s).toString();
    limits.level = levelNamed(object->value(u"level"_s).toString()).value_or(BumpLevel::None);
    for (const QJsonValue path : object->value(u"paths"_s).toArray())
        limits.paths += path.toString();
    limits.maximumCommits = object->value(u"maximum_commits"_s).toInt();
    limits.maximumRisk = object->value(u"maximum_risk"_s).toInt();
    limits.notAfter = fromRfc3339(object->value(u"not_after"_s).toString());
    limits.policySha256 = object->value(u"policy_sha256"_s).toString();
    read.frame.approver = object->value(u"approver"_s).toString();
    read.frame.environmentId = environment.value(u"id"_s).toString();
    read.frame.log = object->value(u"log"_s).toString();
    read.frame.nonce = object->value(u"nonce"_s).toString();
    read.frame.seenSequence = seen.value(u"seq"_s).toInteger();
    read.frame.seenHash = QByteArray::fromHex(seen.value(u"hash"_s).toString().toLatin1());
    read.frame.signedAt = fromRfc3339(object->value(u"signed_at"_s).toString());
    const bool isWhole = limits.level != BumpLevel::None && limits.notAfter.isValid()
        && read.frame.signedAt.isValid() && read.frame.nonce.size() == 32
        && standingStatement(limits, read.frame) == bytes;
    if (isWhole)
        return read;
    return fail(
        Error::Kind::Invalid,
        StandingLedgerWords::tr("This is no statement of a standing approval that this Slipway knows."));
}

bool isAboutStanding(const QString &entryKind)
{
    return entryKind == u"standing.added"_s || entryKind == u"standing.revoked"_s;
}

Result<QVector<StandingApproval>> StandingLedger::all()
{
    QVector<StandingApproval> all;
    Result<void> whole;
    // The condition is word for word that of the index.
    const auto read = m_db.select(u"SELECT sequence, at, actor, kind, body FROM ledger "
                                  "WHERE kind IN ('standing.added', 'standing.revoked') ORDER BY sequence"_s,
                                  {}, [&](const QSqlQuery &row) {
                                      const QString at = row.value(1).toString();
                                      const QString actor = row.value(2).toString();
                                      const QByteArray body = row.value(4).toByteArray();
                                      whole = mustHaveText(row.value(0).toLongLong(), body);
                                      if (!whole)
                                          return false;
                                      if (row.value(3).toString() == u"standing.added"_s)
                                          all += standingFrom(row.value(0).toLongLong(), at, actor, body);
                                      else
                                          applyRevocation(all, at, actor, body);
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

Result<void> StandingLedger::setAsideStrangers(QVector<StandingApproval> &all)
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
    for (StandingApproval &one : all) {
        const auto read = readStandingStatement(one.statement);
        if (!read)
            continue;
        const bool isAgain = nonces.contains(read->frame.nonce);
        nonces.insert(read->frame.nonce);
        if (read->frame.log != *log)
            one.setAside = StandingLedgerWords::tr("it was given in another workspace");
        else if (known.value(one.limits.environment, read->frame.environmentId) != read->frame.environmentId)
            one.setAside = StandingLedgerWords::tr("it was given for another environment of this name");
        else if (isAgain)
            one.setAside = StandingLedgerWords::tr("what was signed stands in the ledger already");
    }
    return {};
}

Result<StandingApproval> StandingLedger::byId(qint64 id)
{
    const auto known = all();
    if (!known)
        return fail(known.error());
    const auto found = std::ranges::find(*known, id, &StandingApproval::id);
    if (found != known->cend())
        return *found;
    return fail(Error::Kind::NotFound,
                StandingLedgerWords::tr(
                    "There is no standing approval number %1; “approval standing list” shows them.")
                    .arg(id));
}

Result<SignatureCheck> standingCheckOf(const StandingApproval &standing, const SignerDirectory &signers)
{
    const auto read = readStandingStatement(standing.statement);
    if (!read)
        return fail(read.error());
    const auto key = keyOfSignature(standing.signature);
    if (!key)
        return fail(key.error());
    const auto signer = signers.inForce(*key, standing.id, standing.at);
    if (!signer)
        return fail(signer.error());
    const bool isOwn = signer->name == standing.by && read->frame.approver == standing.by
        && (standing.id == 0 || read->frame.seenSequence < standing.id);
    if (!isOwn)
        return fail(Error::Kind::Refused,
                    StandingLedgerWords::tr("What was signed is another person's, or of another ledger."));
    return SignatureCheck{standing.statement, standing.signature, QString::fromLatin1(standingNamespace),
                          *signer, standing.at};
}

QVector<SignatureCheck> standingToCheck(const QVector<StandingApproval> &standing,
                                        const SignerDirectory &signers)
{
    QVector<SignatureCheck> checks;
    for (const StandingApproval &one : standing) {
        if (one.selfAttested || one.revokedAt.isValid() || !one.setAside.isEmpty())
            continue;
        if (auto check = standingCheckOf(one, signers))
            checks += *std::move(check);
    }
    return checks;
}

void judgeStanding(QVector<StandingApproval> &standing, const SignerDirectory &signers,
                   const SignatureVerdicts &verdicts)
{
    for (StandingApproval &one : standing) {
        if (one.revokedAt.isValid() || !one.setAside.isEmpty())
            continue;
        if (one.selfAttested) {
            if (!signers.isEmpty())
                one.setAside = StandingLedgerWords::tr("it is not signed, and signers are set up");
            continue;
        }
        const auto check = standingCheckOf(one, signers);
        if (!check)
            one.setAside = check.error().message;
        else if (!verdicts.value(check->digest(), false))
            one.setAside = StandingLedgerWords::tr("its signature is not good");
        else if (const auto now = signers.inForce(check->key.key, 0, one.at); !now)
            one.setAside = now.error().message;
    }
}

} // namespace slipway
