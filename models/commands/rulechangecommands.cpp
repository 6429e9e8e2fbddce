#include "models/commands/rulechangecommands.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/commands/rulechangeapplying.h"
#include "models/commands/rulewriting.h"
#include "models/ledger/approvalstatement.h"
#include "models/ledger/ledger.h"
#include "models/ledger/rulechangeledger.h"
#include "models/ledger/signerledger.h"
#include "models/queries/approvalquery.h"
#include "models/queries/projecthistory.h"
#include "models/store/store.h"
#include "models/store/workspacestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr Store::Topics changeTopics =
    Store::Topics(Store::EnvironmentsTopic | Store::ApprovalsTopic | Store::LedgerTopic);

/// One person's word on a change on its way to the ledger: what they sign, and with what key.
struct Word
{
    ProposedChange proposed; ///< of a confirmation the one it is about
    QByteArray statement;
    QByteArray signature{};
    QString keyFile;
    SignerKey signer;
    SignerDirectory signers;
};

Result<SignerKey> ownSigner(const SignerDirectory &signers, const QString &keyFile, const QDateTime &now)
{
    if (keyFile.isEmpty())
        return fail(
            Error::Kind::Usage,
            CommandWords::tr("A word of two persons is signed with one's own SSH key: add --sign-with "
                             "FILE, or choose the key in the window."));
    const auto key = publicKeyOfFile(keyFile);
    return key ? signers.inForce(*key, 0, now) : Result<SignerKey>(fail(key.error()));
}

/// What is signed besides the change; the workspace's own id is made when it is first asked for.
Result<RuleChangeFrame> frameFor(Database &db, const QString &person, const QDateTime &now)
{
    const auto log = WorkspaceStore(db).uuid();
    const auto newest = Ledger(db).page(0, 1);
    if (!log || !newest)
        return fail(log ? newest.error() : log.error());
    RuleChangeFrame frame;
    frame.person = person;
    frame.log = *log;
    frame.nonce = ApproverWords::now(person, DecisionKind::Approve, now).nonce;
    frame.seenHash = newest->isEmpty() ? QByteArray(32, '\0') : newest->first().hash;
    frame.seenSequence = newest->isEmpty() ? 0 : newest->first().sequence;
    frame.signedAt = now;
    return frame;
}

Result<Word> draftProposal(Database &db, const Signature &signature, const RuleChange &change,
                           const QString &reason, const QString &keyFile)
{
    const auto signers = SignerLedger(db).directory();
    const auto demand = RuleChangeLedger(db).twoPersons();
    if (!signers || !demand)
        return fail(signers ? demand.error() : signers.error());
    if (!demand->isAskedFor(change))
        return fail(Error::Kind::Refused,
                    CommandWords::tr("Nobody asks for two persons here; make the change at once."));
    const auto signer = ownSigner(*signers, keyFile, signature.at);
    if (!signer)
        return fail(signer.error());
    auto frame = frameFor(db, signer->name, signature.at);
    if (!frame)
        return fail(frame.error());
    frame->reason = manyLines(reason, 2000);
    Word word;
    word.statement = proposalStatement(change, *frame);
    if (const auto read = readProposalStatement(word.statement); !read)
        return fail(read.error());
    word.keyFile = keyFile;
    word.signer = *signer;
    word.signers = *signers;
    return word;
}

Result<Word> draftConfirmation(Database &db, const Signature &signature, qint64 id, const QString &keyFile)
{
    const auto signers = SignerLedger(db).directory();
    const auto proposed = RuleChangeLedger(db).byId(id);
    if (!signers || !proposed)
        return fail(signers ? proposed.error() : signers.error());
    const auto signer = ownSigner(*signers, keyFile, signature.at);
    if (!signer)
        return fail(signer.error());
    if (const auto may = mayConfirm(*proposed, signer->name, signature.at); !may)
        return fail(may.error());
    const auto frame = frameFor(db, signer->name, signature.at);
    if (!frame)
        return fail(frame.error());
    return Word{*proposed, confirmationStatement(*proposed, *frame), {}, keyFile, *signer, *signers};
}

SignatureCheck ownCheck(const Word &word, const QDateTime &now)
{
    return {word.statement, word.signature, QString::fromLatin1(ruleChangeNamespace), word.signer, now};
}

/// Signs, and verifies what came of it and, of a confirmation, what was proposed.
QFuture<Result<Word>> signedWord(const Word &word, const QDateTime &now, QObject *receiver)
{
    const auto made =
        signBytes(word.statement, QString::fromLatin1(ruleChangeNamespace), word.keyFile, receiver);
    return andThen(made, receiver, [word, now, receiver](const QByteArray &signature) {
        Word complete = word;
        complete.signature = signature;
        QVector<SignatureCheck> checks{ownCheck(complete, now)};
        if (complete.proposed.id > 0) {
            const auto first = proposalCheckOf(complete.proposed, complete.signers);
            if (!first)
                return readyFuture(Result<Word>(fail(first.error())));
            checks += *first;
        }
        auto own = std::make_shared<SignatureVerifier>();
        return andThenValue(own->verify(checks), receiver,
                            [own, complete, checks](const SignatureVerdicts &verdicts) -> Result<Word> {
                                for (const SignatureCheck &check : checks) {
                                    if (!verdicts.value(check.digest(), false))
                                        return fail(Error::Kind::Refused,
                                                    CommandWords::tr("The signature of %1 is not good. "
                                                                     "Nothing was recorded.")
                                                        .arg(check.key.name));
                                }
                                return complete;
                            });
    });
}

Result<ProposedChange> writeProposal(Database &db, const Signature &signature, const Word &word)
{
    const auto read = readProposalStatement(word.statement);
    if (!read)
        return fail(read.error());
    const RuleChange &change = read->change;
    const QJsonObject body{{u"kind"_s, toString(change.kind)},
                           {u"of"_s, change.of},
                           {u"reason"_s, read->frame.reason},
                           {u"operator"_s, signature.actor},
                           {u"statement"_s, QString::fromUtf8(word.statement)},
                           {u"signature"_s, QString::fromLatin1(word.signature)}};
    const auto entry = Ledger(db).append(word.signer.name, u"change.proposed"_s, body, signature.at);
    if (!entry)
        return fail(entry.error());
    return RuleChangeLedger(db).byId(entry->sequence);
}

/// Checks once more what may have changed while the key was waited for.
Result<ProposedChange> writeConfirmation(Database &db, const Signature &signature, const Word &word,
                                         const SignatureVerdicts &verdicts)
{
    const auto proposed = RuleChangeLedger(db).byId(word.proposed.id);
    const auto signers = SignerLedger(db).directory();
    if (!proposed || !signers)
        return fail(proposed ? signers.error() : proposed.error());
    if (const auto may = mayConfirm(*proposed, word.signer.name, signature.at); !may)
        return fail(may.error());
    if (const auto still = signers->inForce(word.signer.key, 0, signature.at); !still)
        return fail(still.error());
    if (const auto first = proposalCheckOf(*proposed, *signers); !first)
        return fail(first.error());
    const auto stillTheirs = signers->inForce(proposalCheckOf(*proposed, *signers)->key.key, 0, signature.at);
    if (!stillTheirs)
        return fail(stillTheirs.error());
    const QJsonObject body{{u"proposal"_s, proposed->id},
                           {u"kind"_s, toString(proposed->change.kind)},
                           {u"of"_s, proposed->change.of},
                           {u"proposed_by"_s, proposed->by},
                           {u"operator"_s, signature.actor},
                           {u"statement"_s, QString::fromUtf8(word.statement)},
                           {u"signature"_s, QString::fromLatin1(word.signature)}};
    const auto entry = Ledger(db).append(word.signer.name, u"change.confirmed"_s, body, signature.at);
    if (!entry)
        return fail(entry.error());
    const Signature second{word.signer.name, signature.at};
    if (const auto made = applyRuleChange(db, second, *proposed, verdicts); !made)
        return fail(made.error());
    return RuleChangeLedger(db).byId(proposed->id);
}

} // namespace

QFuture<Result<ProposedChange>> proposeChange(const CommandContext &context, const RuleChange &change,
                                              const QString &reason, const QString &keyFile,
                                              QObject *receiver)
{
    if (reason.trimmed().isEmpty())
        return readyFuture(Result<ProposedChange>(
            fail(Error::Kind::Usage,
                 CommandWords::tr("Say why: whoever confirms it reads it, and it stays in the ledger."))));
    Store *store = context.ask.store;
    const Signature signature = signatureOf(context);
    const auto draft = store->write(Store::Topics(), [signature, change, reason, keyFile](Database &db) {
        return draftProposal(db, signature, change, reason, keyFile);
    });
    const auto ready = andThen(draft, receiver, [signature, receiver](const Word &word) {
        return signedWord(word, signature.at, receiver);
    });
    return andThen(ready, receiver, [context, store](const Word &word) {
        return store->write(changeTopics, [now = signatureOf(context), word](Database &db) {
            return writeProposal(db, now, word);
        });
    });
}

QFuture<Result<ProposedChange>> confirmChange(const CommandContext &context, qint64 id,
                                              const QString &keyFile, QObject *receiver)
{
    Store *store = context.ask.store;
    const Signature signature = signatureOf(context);
    const auto draft = store->write(Store::Topics(), [signature, id, keyFile](Database &db) {
        return draftConfirmation(db, signature, id, keyFile);
    });
    const auto ready = andThen(draft, receiver, [signature, receiver](const Word &word) {
        return signedWord(word, signature.at, receiver);
    });
    return andThen(ready, receiver, [context, store, receiver](const Word &word) {
        // A key's end takes approvals along that rest on it.
        return andThen(
            askApprovals(context.ask), receiver, [context, store, word](const JudgedApprovals &judged) {
                return store->write(changeTopics,
                                    [now = signatureOf(context), word, verdicts = judged.verdicts](
                                        Database &db) { return writeConfirmation(db, now, word, verdicts); });
            });
    });
}

QFuture<Result<ProposedChange>> withdrawChange(const CommandContext &context, qint64 id,
                                               const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return readyFuture(Result<ProposedChange>(fail(
            Error::Kind::Usage, CommandWords::tr("This needs a reason: others will want to know why."))));
    return context.ask.store->write(
        changeTopics, [signature = signatureOf(context), id, reason](Database &db) -> Result<ProposedChange> {
            const auto proposed = RuleChangeLedger(db).byId(id);
            if (!proposed)
                return proposed;
            if (const auto may = mayWithdraw(*proposed); !may)
                return fail(may.error());
            const QJsonObject body{{u"proposal"_s, id},
                                   {u"kind"_s, toString(proposed->change.kind)},
                                   {u"of"_s, proposed->change.of},
                                   {u"reason"_s, manyLines(reason, 2000)}};
            if (const auto entered = enter(db, signature, u"change.withdrawn"_s, body); !entered)
                return fail(entered.error());
            return RuleChangeLedger(db).byId(id);
        });
}

QFuture<Result<TwoPersons>> askForTwoPersons(const CommandContext &context, const QString &reason)
{
    return context.ask.store->write(
        changeTopics, [signature = signatureOf(context), reason](Database &db) -> Result<TwoPersons> {
            const auto demand = RuleChangeLedger(db).twoPersons();
            const auto signers = SignerLedger(db).directory();
            if (!demand || !signers)
                return fail(demand ? signers.error() : demand.error());
            if (demand->everywhere)
                return fail(Error::Kind::Refused,
                            CommandWords::tr("Two persons are asked for everywhere already."));
            if (const auto may = mayAskForTwo(*signers, signature.at); !may)
                return fail(may.error());
            QJsonObject body{{u"on"_s, true}};
            if (!reason.trimmed().isEmpty())
                body.insert(u"reason"_s, manyLines(reason.trimmed(), 2000));
            if (const auto entered = enter(db, signature, u"two_persons.set"_s, body); !entered)
                return fail(entered.error());
            return RuleChangeLedger(db).twoPersons();
        });
}

QFuture<Result<RuleChanges>> askRuleChanges(const CommandContext &context)
{
    const auto read = context.ask.store->read([](Database &db) -> Result<RuleChanges> {
        const auto all = RuleChangeLedger(db).all();
        const auto demand = RuleChangeLedger(db).twoPersons();
        const auto signers = SignerLedger(db).directory();
        if (!all || !demand || !signers)
            return fail(!all ? all.error() : (demand ? signers.error() : demand.error()));
        return RuleChanges{*all, *demand, *signers};
    });
    return andThen(read, receiverOf(context.ask), [context](const RuleChanges &known) {
        auto own = std::make_shared<SignatureVerifier>();
        SignatureVerifier *verifier = context.ask.signatures ? context.ask.signatures : own.get();
        QVector<SignatureCheck> checks;
        for (const ProposedChange &one : known.all) {
            const auto check = proposalCheckOf(one, known.signers);
            if (check && one.state == ProposedChange::State::Waiting)
                checks += *check;
        }
        return andThenValue(verifier->verify(checks), receiverOf(context.ask),
                            [known, own, now = context.ask.clock->now()](
                                const SignatureVerdicts &verdicts) -> Result<RuleChanges> {
                                RuleChanges judged = known;
                                for (ProposedChange &one : judged.all) {
                                    const bool isWaiting = one.state == ProposedChange::State::Waiting;
                                    if (isWaiting && one.setAside.isEmpty())
                                        one.setAside = tooOldToConfirm(one, now);
                                }
                                judgeProposals(judged.all, known.signers, verdicts);
                                std::ranges::reverse(judged.all);
                                return judged;
                            });
    });
}

} // namespace slipway
