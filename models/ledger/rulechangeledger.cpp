#include "models/ledger/rulechangeledger.h"

#include "models/base/times.h"
#include "models/ledger/ledger.h"
#include "models/ledger/neededtext_p.h"
#include "models/ledger/strictjson.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/workspacestore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct RuleChangeLedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::RuleChangeLedger)
};

QString inNfc(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()).normalized(QString::NormalizationForm_C);
}

QJsonObject frameJson(const RuleChangeFrame &frame)
{
    return {{u"log"_s, frame.log},
            {u"nonce"_s, frame.nonce},
            {u"person"_s, inNfc(frame.person)},
            {u"seen_head"_s,
             QJsonObject{{u"hash"_s, QString::fromLatin1(frame.seenHash.toHex())},
                         {u"seq"_s, frame.seenSequence}}},
            {u"signed_at"_s,
             toRfc3339(QDateTime::fromSecsSinceEpoch(frame.signedAt.toSecsSinceEpoch(), Qt::UTC))},
            {u"type"_s, QString::fromLatin1(ruleChangeType)}};
}

ProposedChange proposalFrom(qint64 sequence, const QString &at, const QString &actor, const QJsonObject &body)
{
    ProposedChange proposed;
    proposed.id = sequence;
    proposed.by = actor;
    proposed.at = fromRfc3339(at);
    proposed.statement = body.value(u"statement"_s).toString().toUtf8();
    proposed.signature = body.value(u"signature"_s).toString().toLatin1();
    // What is proposed is what was signed, never what stands beside it.
    if (const auto read = readProposalStatement(proposed.statement)) {
        proposed.change = read->change;
        proposed.reason = read->frame.reason;
    } else {
        proposed.setAside = read.error().message;
    }
    return proposed;
}

void endProposal(QVector<ProposedChange> &all, const QString &at, const QString &actor,
                 const QJsonObject &body, ProposedChange::State state)
{
    const auto proposed = std::ranges::find(all, body.value(u"proposal"_s).toInteger(), &ProposedChange::id);
    if (proposed == all.end() || proposed->state != ProposedChange::State::Waiting)
        return;
    proposed->state = state;
    proposed->endedAt = fromRfc3339(at);
    proposed->endedBy = actor;
    proposed->endedWhy = body.value(u"reason"_s).toString();
}

/// Each statement once: what stands here again is somebody's copy.
void setAsideCopies(QVector<ProposedChange> &all, const QString &log)
{
    QSet<QString> nonces;
    for (ProposedChange &one : all) {
        const auto read = readProposalStatement(one.statement);
        if (!read)
            continue;
        if (read->frame.log != log)
            one.setAside = RuleChangeLedgerWords::tr("It was proposed in another workspace.");
        else if (nonces.contains(read->frame.nonce))
            one.setAside = RuleChangeLedgerWords::tr("What was signed stands in the ledger already.");
        nonces.insert(read->frame.nonce);
    }
}

} // namespace

QByteArray proposalStatement(const RuleChange &change, const RuleChangeFrame &frame)
{
    QJsonObject object = frameJson(frame);
    object.insert(u"act"_s, u"propose"_s);
    object.insert(u"change"_s,
                  QJsonObject{{u"content"_s, inNfc(QString::fromUtf8(change.content))},
                              {u"kind"_s, toString(change.kind)},
                              {u"of"_s, inNfc(change.of)},
                              {u"was"_s, inNfc(QString::fromUtf8(change.was))}});
    object.insert(u"reason"_s, inNfc(frame.reason));
    return canonicalJson(object);
}

QByteArray confirmationStatement(const ProposedChange &proposed, const RuleChangeFrame &frame)
{
    QJsonObject object = frameJson(frame);
    object.insert(u"act"_s, u"confirm"_s);
    object.insert(u"proposal"_s, proposed.id);
    object.insert(u"proposal_sha256"_s,
                  QString::fromLatin1(
                      QCryptographicHash::hash(proposed.statement, QCryptographicHash::Sha256).toHex()));
    return canonicalJson(object);
}

Result<ReadProposal> readProposalStatement(const QByteArray &bytes)
{
    const auto object = readCanonicalJson(bytes);
    if (!object)
        return fail(object.error());
    const QJsonObject change = object->value(u"change"_s).toObject();
    const QJsonObject seen = object->value(u"seen_head"_s).toObject();
    const auto kind = ruleChangeKindFromString(change.value(u"kind"_s).toString());
    ReadProposal read;
    read.change.kind = kind.value_or(RuleChange::Kind::Policy);
    read.change.of = change.value(u"of"_s).toString();
    read.change.content = change.value(u"content"_s).toString().toUtf8();
    read.change.was = change.value(u"was"_s).toString().toUtf8();
    read.frame.person = object->value(u"person"_s).toString();
    read.frame.reason = object->value(u"reason"_s).toString();
    read.frame.log = object->value(u"log"_s).toString();
    read.frame.nonce = object->value(u"nonce"_s).toString();
    read.frame.seenSequence = seen.value(u"seq"_s).toInteger();
    read.frame.seenHash = QByteArray::fromHex(seen.value(u"hash"_s).toString().toLatin1());
    read.frame.signedAt = fromRfc3339(object->value(u"signed_at"_s).toString());
    const bool isWhole = kind && read.frame.signedAt.isValid() && read.frame.nonce.size() == 32
        && proposalStatement(read.change, read.frame) == bytes;
    if (isWhole)
        return read;
    return fail(Error::Kind::Invalid,
                RuleChangeLedgerWords::tr("This is no proposal that this Slipway knows."));
}

bool isAboutRuleChanges(const QString &entryKind)
{
    return entryKind == u"change.proposed"_s || entryKind == u"change.confirmed"_s
        || entryKind == u"change.withdrawn"_s || entryKind == u"two_persons.set"_s;
}

Result<void> RuleChangeLedger::read(QVector<ProposedChange> &all, bool &everywhere)
{
    Result<void> whole;
    // The condition is word for word that of the index.
    const auto read = m_db.select(
        u"SELECT sequence, at, actor, kind, body FROM ledger "
        "WHERE kind IN ('change.proposed', 'change.confirmed', 'change.withdrawn', 'two_persons.set') "
        "ORDER BY sequence"_s,
        {}, [&](const QSqlQuery &row) {
            const QString at = row.value(1).toString();
            const QString actor = row.value(2).toString();
            const QString kind = row.value(3).toString();
            whole = mustHaveText(row.value(0).toLongLong(), row.value(4).toByteArray());
            if (!whole)
                return false;
            const QJsonObject body = QJsonDocument::fromJson(row.value(4).toByteArray()).object();
            if (kind == u"two_persons.set"_s)
                everywhere = body.value(u"on"_s).toBool(true);
            else if (kind == u"change.proposed"_s)
                all += proposalFrom(row.value(0).toLongLong(), at, actor, body);
            else if (kind == u"change.confirmed"_s)
                endProposal(all, at, actor, body, ProposedChange::State::Made);
            else
                endProposal(all, at, actor, body, ProposedChange::State::Withdrawn);
            return true;
        });
    return read ? whole : read;
}

Result<QVector<ProposedChange>> RuleChangeLedger::all()
{
    QVector<ProposedChange> all;
    bool everywhere = false;
    if (const auto done = read(all, everywhere); !done)
        return fail(done.error());
    if (all.isEmpty())
        return all;
    const auto log = WorkspaceStore(m_db).uuid();
    if (!log)
        return fail(log.error());
    setAsideCopies(all, *log);
    return all;
}

Result<ProposedChange> RuleChangeLedger::byId(qint64 id)
{
    const auto known = all();
    if (!known)
        return fail(known.error());
    const auto found = std::ranges::find(*known, id, &ProposedChange::id);
    if (found != known->cend())
        return *found;
    return fail(
        Error::Kind::NotFound,
        RuleChangeLedgerWords::tr("There is no proposed change number %1; “rules list” shows them.").arg(id));
}

Result<TwoPersons> RuleChangeLedger::twoPersons()
{
    TwoPersons demand;
    QVector<ProposedChange> all;
    if (const auto done = read(all, demand.everywhere); !done)
        return fail(done.error());
    const auto environments = EnvironmentStore(m_db).all();
    if (!environments)
        return fail(environments.error());
    for (const Environment &environment : *environments) {
        const auto policy = GateStore(m_db).policy(environment.id);
        if (!policy && policy.error().kind != Error::Kind::Invalid)
            return fail(policy.error());
        // Rules that cannot be read may ask for it, so they do.
        if (!policy || (policy->has_value() && policy->value().needsTwoPersons))
            demand.environments += environment.name;
    }
    return demand;
}

Result<SignatureCheck> proposalCheckOf(const ProposedChange &proposed, const SignerDirectory &signers)
{
    const auto read = readProposalStatement(proposed.statement);
    if (!read)
        return fail(read.error());
    const auto key = keyOfSignature(proposed.signature);
    if (!key)
        return fail(key.error());
    const auto signer = signers.inForce(*key, proposed.id, proposed.at);
    if (!signer)
        return fail(signer.error());
    const bool isOwn = signer->name == proposed.by && read->frame.person == proposed.by
        && (proposed.id == 0 || read->frame.seenSequence < proposed.id);
    if (!isOwn)
        return fail(Error::Kind::Refused,
                    RuleChangeLedgerWords::tr("What was signed is another person's, or of another ledger."));
    return SignatureCheck{proposed.statement, proposed.signature, QString::fromLatin1(ruleChangeNamespace),
                          *signer, proposed.at};
}

void judgeProposals(QVector<ProposedChange> &all, const SignerDirectory &signers,
                    const SignatureVerdicts &verdicts)
{
    for (ProposedChange &one : all) {
        if (one.state != ProposedChange::State::Waiting || !one.setAside.isEmpty())
            continue;
        const auto check = proposalCheckOf(one, signers);
        if (!check)
            one.setAside = check.error().message;
        else if (!verdicts.value(check->digest(), false))
            one.setAside = RuleChangeLedgerWords::tr("Its signature is not good.");
        else if (const auto now = signers.inForce(check->key.key, 0, one.at); !now)
            one.setAside = now.error().message;
    }
}

} // namespace slipway
