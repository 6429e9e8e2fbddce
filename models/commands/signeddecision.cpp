#include "models/commands/signeddecision.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/commands/approvalcommands.h"
#include "models/commands/writing.h"
#include "models/domain/handingon.h"
#include "models/domain/selfapproval.h"
#include "models/ledger/approvalstatement.h"
#include "models/ledger/decisionjudge.h"
#include "models/ledger/ledger.h"
#include "models/queries/projecthistory.h"
#include "models/store/approvalstore.h"
#include "models/store/store.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

bool canBeSigned(DecisionKind kind)
{
    return kind == DecisionKind::Approve || kind == DecisionKind::Reject || kind == DecisionKind::Revoke;
}

/// The ledger's last entry, which whoever signs witnesses.
QFuture<Result<LedgerEntry>> askHead(Store &store)
{
    return store.read([](Database &db) -> Result<LedgerEntry> {
        const auto newest = Ledger(db).page(0, 1);
        if (!newest)
            return fail(newest.error());
        LedgerEntry none;
        none.hash = QByteArray(32, '\0');
        return newest->isEmpty() ? none : newest->first();
    });
}

QByteArray statementFor(const ApprovalRequest &request, DecisionKind kind, const QString &approver,
                        const LedgerEntry &head, const QDateTime &now)
{
    ApproverWords words = ApproverWords::now(approver, kind, now);
    words.seenSequence = head.sequence;
    words.seenHash = head.hash;
    return approvalStatement(request.subject.statement, words);
}

/// Asked before the key is: nobody is to touch it for what will be refused.
Result<void> mayDecideAs(const JudgedApprovals &known, const Decision &decision, const QString &person)
{
    const ApprovalRequest &request = known.requests.first();
    if (const auto may = mayDecide(request, decision.kind, person, decision.comment); !may)
        return may;
    const bool bringsItOn = decision.kind == DecisionKind::Approve || decision.kind == DecisionKind::Delegate;
    if (bringsItOn && !request.trouble.isEmpty())
        return fail(Error::Kind::Invalid, request.trouble);
    const GatePolicy policy = known.policies.value(request.subject.environment);
    if (decision.kind == DecisionKind::Delegate)
        return mayHandOn(policy, request, person, decision.to, known.signers);
    return bringsItOn ? mayApproveUnder(policy, request, person, known.signers) : Result<void>();
}

Result<void> maySign(const ApprovalRequest &request)
{
    if (request.subject.statement.isEmpty())
        return fail(Error::Kind::Refused,
                    CommandWords::tr(
                        "This request is from before there were signatures, so there is nothing exact to "
                        "sign. Ask for the approval again."));
    return {};
}

/// Without a key: the operating system's user, and only where a signature is not asked for.
Result<PreparedDecision> unsignedDecision(const CommandContext &context, PreparedDecision prepared,
                                          DecisionKind kind)
{
    if (kind == DecisionKind::Approve && !prepared.known.signers.isEmpty())
        return fail(Error::Kind::Refused,
                    CommandWords::tr(
                        "Signers are set up in this workspace, so an approval has to be signed with your own "
                        "SSH key: add --key FILE, or choose the key in the window. “signer list” shows whose "
                        "keys are known."));
    // Whoever has a name here is called by it, whatever account they sit at.
    const QString owner = prepared.known.signers.ownerOf(context.actor);
    const bool isNobody = owner.isEmpty() && !prepared.known.signers.isEmpty();
    if (isNobody && kind == DecisionKind::Delegate)
        return fail(Error::Kind::Refused,
                    CommandWords::tr("Whose the account “%1” is is not known here. Say who you are with your "
                                     "key: --key FILE")
                        .arg(oneLine(context.actor, 120)));
    prepared.by = canBeSigned(kind) || owner.isEmpty() ? context.actor : owner;
    return prepared;
}

Result<PreparedDecision> withKey(const CommandContext &context, PreparedDecision prepared,
                                 const Decision &decision)
{
    const ApprovalRequest &request = prepared.known.requests.first();
    const bool isSigned = canBeSigned(decision.kind);
    if (const auto may = isSigned ? maySign(request) : Result<void>(); !may)
        return fail(may.error());
    const auto key = publicKeyOfFile(decision.keyFile);
    if (!key)
        return fail(key.error());
    if (prepared.known.signers.isEmpty())
        return fail(Error::Kind::Refused,
                    CommandWords::tr(
                        "No signer is set up here, so a signature could not be judged. Set one up first: "
                        "slipway-cli signer add NAME --key FILE.pub"));
    const auto signer = prepared.known.signers.inForce(*key, 0, context.ask.clock->now());
    if (!signer)
        return fail(signer.error());
    prepared.by = signer->name;
    prepared.key = *key;
    prepared.keyFile = decision.keyFile;
    return prepared;
}

/// What is only put off or handed on is not signed, yet a public key is everybody's: whoever names a key
/// shows that it is theirs, by a signature that is good for nothing else.
QFuture<Result<PreparedDecision>> shownToHold(const CommandContext &context, const PreparedDecision &prepared)
{
    const QString purpose = u"who@slipway"_s;
    const QDateTime now = context.ask.clock->now();
    const QByteArray bytes = ApproverWords::now(prepared.by, DecisionKind::Defer, now).nonce.toLatin1();
    const auto signer = prepared.known.signers.inForce(prepared.key, 0, now);
    if (!signer)
        return readyFuture(Result<PreparedDecision>(fail(signer.error())));
    QObject *const receiver = receiverOf(context.ask);
    return andThen(
        signBytes(bytes, purpose, prepared.keyFile, receiver), receiver,
        [prepared, purpose, bytes, now, receiver, signer = *signer](const QByteArray &made) {
            const SignatureCheck check{bytes, made, purpose, signer, now};
            auto own = std::make_shared<SignatureVerifier>();
            return andThenValue(
                own->verify({check}), receiver,
                [own, check, prepared](const SignatureVerdicts &verdicts) -> Result<PreparedDecision> {
                    if (!verdicts.value(check.digest(), false))
                        return fail(Error::Kind::Refused,
                                    CommandWords::tr("This is not your key: it could not sign. "
                                                     "Nothing was recorded."));
                    PreparedDecision shown = prepared;
                    shown.key = {};
                    shown.keyFile.clear();
                    return shown;
                });
        });
}

/// What the signature is judged by before anything is written; the ledger's entry comes after the head seen.
QFuture<Result<DecisionProof>> provenBy(const CommandContext &context, const PreparedDecision &prepared,
                                        DecisionKind kind, const QByteArray &statement,
                                        const QByteArray &signature)
{
    const auto key = keyOfSignature(signature);
    if (!key)
        return readyFuture(Result<DecisionProof>(fail(key.error())));
    ApprovalDecision decision;
    decision.by = prepared.by;
    decision.decision = kind;
    decision.key = key->fingerprint();
    decision.selfAttested = false;
    decision.statement = statement;
    decision.signature = signature;
    decision.enteredAt = context.ask.clock->now();
    const auto check = signatureCheckOf(prepared.known.requests.first(), decision, prepared.known.signers);
    if (!check)
        return readyFuture(Result<DecisionProof>(fail(check.error())));
    auto own = std::make_shared<SignatureVerifier>();
    QObject *const receiver = receiverOf(context.ask);
    return andThenValue(
        own->verify({*check}), receiver,
        [own, check = *check, key = *key](const SignatureVerdicts &verdicts) -> Result<DecisionProof> {
            if (!verdicts.value(check.digest(), false))
                return fail(Error::Kind::Refused,
                            CommandWords::tr(
                                "The signature is not good: it was made for something else, with another "
                                "key, or changed. Nothing was recorded."));
            return DecisionProof{check.bytes, check.signature, key};
        });
}

} // namespace

QFuture<Result<PreparedDecision>> prepareDecision(const CommandContext &context, ApprovalId id,
                                                  const Decision &decision)
{
    Store *store = context.ask.store;
    const auto known = askApproval(context.ask, id);
    return andThen(known, store, [context, store, id, decision](const JudgedApprovals &read) {
        PreparedDecision prepared;
        prepared.id = id;
        prepared.known = read;
        const auto person = decision.keyFile.isEmpty() ? unsignedDecision(context, prepared, decision.kind)
                                                       : withKey(context, prepared, decision);
        if (!person)
            return readyFuture(Result<PreparedDecision>(fail(person.error())));
        if (const auto may = mayDecideAs(read, decision, person->by); !may)
            return readyFuture(Result<PreparedDecision>(fail(may.error())));
        if (person->keyFile.isEmpty())
            return readyFuture(person);
        if (!canBeSigned(decision.kind))
            return shownToHold(context, *person);
        return andThenValue(
            askHead(*store), store,
            [context, decision, person = *person](const LedgerEntry &head) -> Result<PreparedDecision> {
                PreparedDecision complete = person;
                complete.statement = statementFor(complete.known.requests.first(), decision.kind, complete.by,
                                                  head, context.ask.clock->now());
                return complete;
            });
    });
}

QFuture<Result<DecisionProof>> signDecision(const CommandContext &context, const PreparedDecision &prepared,
                                            QObject *receiver)
{
    if (prepared.statement.isEmpty())
        return readyFuture(Result<DecisionProof>(DecisionProof()));
    const auto signature =
        signBytes(prepared.statement, QString::fromLatin1(approvalNamespace), prepared.keyFile, receiver);
    return andThen(signature, receiver, [context, prepared](const QByteArray &made) {
        const auto read = readApprovalStatement(prepared.statement);
        if (!read)
            return readyFuture(Result<DecisionProof>(fail(read.error())));
        return provenBy(context, prepared, read->words.decision, prepared.statement, made);
    });
}

QFuture<Result<QByteArray>> statementToSign(const CommandContext &context, ApprovalId id, DecisionKind kind,
                                            const QString &approver)
{
    Store *store = context.ask.store;
    const auto known = askApproval(context.ask, id);
    return andThen(known, store, [context, store, kind, approver](const JudgedApprovals &read) {
        const ApprovalRequest request = read.requests.first();
        if (const auto may = maySign(request); !may)
            return readyFuture(Result<QByteArray>(fail(may.error())));
        if (!approver.isEmpty() && !read.signers.names().contains(approver))
            return readyFuture(Result<QByteArray>(
                fail(Error::Kind::NotFound,
                     CommandWords::tr("There is no signer “%1”. “signer list” shows who may sign.")
                         .arg(oneLine(approver, 120)))));
        return andThenValue(
            askHead(*store), store,
            [context, request, kind, approver](const LedgerEntry &head) -> Result<QByteArray> {
                return statementFor(request, kind, approver, head, context.ask.clock->now());
            });
    });
}

namespace {

/// Which request a statement is of: the one whose subject it carries, byte for byte.
Result<ApprovalId> requestOfSubject(Database &db, const QByteArray &subject)
{
    const auto all = ApprovalStore(db).all();
    if (!all)
        return fail(all.error());
    QString nearest;
    const QJsonObject sought = QJsonDocument::fromJson(subject).object();
    for (const ApprovalRequest &request : *all) {
        if (request.subject.statement == subject)
            return request.id;
        const QJsonObject own = QJsonDocument::fromJson(request.subject.statement).object();
        if (!own.isEmpty() && own.value(u"request"_s) == sought.value(u"request"_s))
            nearest = firstDifference(subject, request.subject.statement);
    }
    return fail(Error::Kind::Refused,
                nearest.isEmpty()
                    ? CommandWords::tr("This statement is of no request in this workspace.")
                    : CommandWords::tr("What was signed is not what was asked: “%1” differs.").arg(nearest));
}

} // namespace

QFuture<Result<ImportedDecision>> readSignedDecision(const CommandContext &context,
                                                     const QByteArray &statement, const QByteArray &signature)
{
    Store *store = context.ask.store;
    const auto read = readApprovalStatement(statement);
    const auto key = keyOfSignature(signature);
    if (!read || !key)
        return readyFuture(Result<ImportedDecision>(fail(read ? key.error() : read.error())));
    const auto id =
        store->read([subject = read->subject](Database &db) { return requestOfSubject(db, subject); });
    const auto known =
        andThen(id, store, [context](ApprovalId found) { return askApproval(context.ask, found); });
    return andThen(
        known, store,
        [context, store, read = *read, key = *key, statement, signature](const JudgedApprovals &judged) {
            PreparedDecision prepared;
            prepared.known = judged;
            prepared.id = judged.requests.first().id;
            const auto signer = judged.signers.inForce(key, 0, context.ask.clock->now());
            if (!signer)
                return readyFuture(Result<ImportedDecision>(fail(signer.error())));
            prepared.by = signer->name;
            prepared.key = key;
            prepared.statement = statement;
            const DecisionKind kind = read.words.decision;
            return andThenValue(provenBy(context, prepared, kind, statement, signature), store,
                                [prepared, kind](const DecisionProof &proof) -> Result<ImportedDecision> {
                                    return ImportedDecision{prepared, proof, kind};
                                });
        });
}

/// As it stands in the request's record; nothing where it does not.
static std::optional<StatementVerdict>
recordedVerdict(const ApprovalRequest &request, const QByteArray &statement, const QByteArray &signature)
{
    for (const ApprovalDecision &decision : request.decisions) {
        if (decision.statement == statement && decision.signature == signature)
            return StatementVerdict{request.id, decision.by,          decision.decision,
                                    true,       decision.signatureOk, decision.setAside};
    }
    return {};
}

QFuture<Result<StatementVerdict>> judgeStatement(const CommandContext &context, const QByteArray &statement,
                                                 const QByteArray &signature)
{
    Store *store = context.ask.store;
    StatementVerdict verdict;
    const auto read = readApprovalStatement(statement);
    if (!read) {
        verdict.why = read.error().message;
        return readyFuture(Result<StatementVerdict>(verdict));
    }
    verdict.by = read->words.approver;
    verdict.decision = read->words.decision;
    const auto id =
        store->read([subject = read->subject](Database &db) { return requestOfSubject(db, subject); });
    const auto request =
        andThen(id, store, [context](ApprovalId found) { return askApproval(context.ask, found); });
    const auto judged =
        andThen(request, store, [context, store, statement, signature](const JudgedApprovals &known) {
            if (const auto recorded = recordedVerdict(known.requests.first(), statement, signature))
                return readyFuture(Result<StatementVerdict>(*recorded));
            return andThenValue(readSignedDecision(context, statement, signature), store,
                                [](const ImportedDecision &good) -> Result<StatementVerdict> {
                                    return StatementVerdict{
                                        good.prepared.id, good.prepared.by, good.kind, false, true, {}};
                                });
        });
    return andThenValue(
        allOf(QVector{judged}, store), store,
        [verdict](const QVector<Result<StatementVerdict>> &ended) -> Result<StatementVerdict> {
            if (ended.first())
                return ended.first();
            StatementVerdict refused = verdict;
            refused.why = ended.first().error().message;
            return refused;
        });
}

} // namespace slipway
