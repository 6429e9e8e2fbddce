#include "models/commands/auditcommands.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/commands/writing.h"
#include "models/ledger/anchorrepository.h"
#include "models/ledger/checkpoint.h"
#include "models/ledger/headmemory.h"
#include "models/ledger/ledger.h"
#include "models/ledger/signerledger.h"
#include "models/ledger/sshsignature.h"
#include "models/store/environmentstore.h"
#include "models/store/store.h"
#include "models/store/workspacestore.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString remoteSetting()
{
    return u"anchor_remote"_s;
}

/// What an anchoring or verification begins with.
struct AnchorFacts
{
    QString log;
    QString remote;
    KnownHead head; ///< sequence 0: the ledger is empty
    SignerDirectory signers;
};

Result<AnchorFacts> readAnchorFacts(Database &db)
{
    AnchorFacts facts;
    const auto log = WorkspaceStore(db).setting(u"uuid"_s);
    const auto remote = WorkspaceStore(db).setting(remoteSetting());
    const auto newest = Ledger(db).page(0, 1);
    const auto signers = SignerLedger(db).directory();
    if (!log || !remote)
        return fail(log ? remote.error() : log.error());
    if (!newest || !signers)
        return fail(newest ? signers.error() : newest.error());
    facts.log = *log;
    facts.remote = *remote;
    facts.signers = *signers;
    if (!newest->isEmpty()) {
        facts.head.sequence = newest->first().sequence;
        facts.head.hash = newest->first().hash;
    }
    return facts;
}

AnchorPlace placeOf(const CommandContext &context, const AnchorFacts &facts)
{
    return {facts.log, facts.remote, context.audit.anchorsFolder + u'/' + facts.log + u".git"_s};
}

QString workspaceName(const CommandContext &context)
{
    return context.ask.store->address().display();
}

/// The anchor's checkpoints, and what is to be said where it could not be asked.
struct AskedAnchor
{
    AnchorBranch branch;
    QString trouble;
    bool isBroken = false;
};

QFuture<Result<AskedAnchor>> askAnchor(const CommandContext &context, const AnchorFacts &facts)
{
    Store *store = context.ask.store;
    if (facts.remote.isEmpty() || facts.log.isEmpty())
        return readyFuture(Result<AskedAnchor>(AskedAnchor()));
    const AnchorPlace place = placeOf(context, facts);
    const auto fetched = allOf(QVector{fetchAnchors(place, store)}, store);
    return andThen(fetched, store, [place, store](const QVector<Result<AnchorBranch>> &branch) {
        AskedAnchor asked;
        if (branch.first()) {
            asked.branch = *branch.first();
            return readyFuture(Result<AskedAnchor>(asked));
        }
        asked.trouble = branch.first().error().message;
        asked.isBroken = branch.first().error().kind == Error::Kind::Refused
            || branch.first().error().kind == Error::Kind::Invalid;
        return andThenValue(knownAnchors(place, store), store,
                            [asked](const AnchorBranch &known) -> Result<AskedAnchor> {
                                AskedAnchor both = asked;
                                both.branch = known;
                                return both;
                            });
    });
}

/// Who signed the newest checkpoint.
QFuture<Result<QString>> signerOfNewest(const CommandContext &context, const AnchorFacts &facts,
                                        const AnchorBranch &branch)
{
    if (branch.checkpoints.isEmpty() || branch.checkpoints.last().signature.isEmpty())
        return readyFuture(Result<QString>(QString()));
    const AnchoredCheckpoint newest = branch.checkpoints.last();
    const auto key = keyOfSignature(newest.signature);
    const auto signer =
        key ? facts.signers.inForce(*key, 0, newest.head.at) : Result<SignerKey>(fail(key.error()));
    if (!signer)
        return readyFuture(Result<QString>(QString()));
    const SignatureCheck check{newest.text, newest.signature, QString::fromLatin1(checkpointNamespace),
                               *signer, newest.head.at};
    auto verifier = std::make_shared<SignatureVerifier>();
    return andThenValue(verifier->verify({check}), context.ask.store,
                        [verifier, check](const SignatureVerdicts &verdicts) -> Result<QString> {
                            return verdicts.value(check.digest(), false) ? check.key.name : QString();
                        });
}

/// Another ledger than the one that was here is nothing a verification may pass over.
void compareWithMemory(LedgerReport &report, const HeadMemory &memory, const QString &workspace)
{
    const QString known = memory.logAt(workspace);
    if (known.isEmpty() || known == report.log || !report.verdict.ok)
        return;
    const auto head = memory.of(known);
    report.verdict.ok = false;
    report.verdict.firstBad = 1;
    report.verdict.why =
        CommandWords::tr("Another ledger stood here when this machine last looked; it had %n entries.",
                         nullptr, int(head ? head->sequence : 0));
}

Result<LedgerVerdict> readVerdict(Database &db, const AskedAnchor &anchor,
                                  const std::optional<KnownHead> &remembered)
{
    QVector<KnownHead> heads = anchor.branch.heads();
    if (remembered)
        heads += *remembered;
    return Ledger(db).verify(heads);
}

void keepInMemory(const CommandContext &context, const LedgerReport &report)
{
    if (!report.verdict.ok || report.verdict.entries == 0)
        return;
    KnownHead head;
    head.sequence = report.verdict.entries;
    head.hash = report.verdict.headHash;
    head.at = context.ask.clock->now();
    // Failing to remember makes the ledger no worse.
    (void)HeadMemory(context.audit.headsFile).remember(workspaceName(context), report.log, head, false);
}

} // namespace

QFuture<Result<LedgerReport>> verifyLedger(const CommandContext &context)
{
    Store *store = context.ask.store;
    const auto facts = store->read(readAnchorFacts);
    return andThen(facts, store, [context, store](const AnchorFacts &known) {
        return andThen(askAnchor(context, known), store, [context, store, known](const AskedAnchor &anchor) {
            const auto remembered = HeadMemory(context.audit.headsFile).of(known.log);
            const auto verdict = store->read(
                [anchor, remembered](Database &db) { return readVerdict(db, anchor, remembered); });
            return andThen(verdict, store, [context, store, known, anchor](const LedgerVerdict &found) {
                LedgerReport report;
                report.verdict = found;
                report.log = known.log;
                report.anchorRemote = known.remote;
                report.anchorTrouble = anchor.trouble;
                report.anchorIsBroken = anchor.isBroken;
                compareWithMemory(report, HeadMemory(context.audit.headsFile), workspaceName(context));
                keepInMemory(context, report);
                return andThenValue(signerOfNewest(context, known, anchor.branch), store,
                                    [report](const QString &signer) -> Result<LedgerReport> {
                                        LedgerReport complete = report;
                                        complete.anchorSigner = signer;
                                        return complete;
                                    });
            });
        });
    });
}

QFuture<Result<void>> rememberLedger(const CommandContext &context, bool isNew)
{
    struct End
    {
        AnchorFacts facts;
        std::optional<KnownHead> before;
        QByteArray hashThen;
    };
    Store *store = context.ask.store;
    const auto end = store->read([file = context.audit.headsFile](Database &db) -> Result<End> {
        const auto facts = readAnchorFacts(db);
        if (!facts)
            return fail(facts.error());
        End read{*facts, HeadMemory(file).of(facts->log), {}};
        if (read.before) {
            const auto hash = Ledger(db).hashOf(read.before->sequence);
            if (!hash)
                return fail(hash.error());
            read.hashThen = *hash;
        }
        return read;
    });
    return andThenValue(end, store, [context, isNew](const End &read) -> Result<void> {
        if (read.before && read.hashThen != read.before->hash)
            return fail(Error::Kind::Refused,
                        CommandWords::tr(
                            "The ledger is not the one this machine saw: entry %1 is gone or was written "
                            "anew. Look at “audit verify” before you rely on anything in it.")
                            .arg(read.before->sequence));
        KnownHead head = read.facts.head;
        head.at = context.ask.clock->now();
        if (head.sequence == 0)
            return {};
        return HeadMemory(context.audit.headsFile)
            .remember(workspaceName(context), read.facts.log, head, isNew);
    });
}

namespace {

/// The checkpoint of what the ledger ends with, signed where there is a key.
QFuture<Result<AnchoredCheckpoint>> newCheckpoint(const CommandContext &context, const AnchorFacts &facts,
                                                  const QString &keyFile)
{
    AnchoredCheckpoint checkpoint;
    checkpoint.head = facts.head;
    checkpoint.head.at = context.ask.clock->now();
    checkpoint.text = checkpointText(facts.log, checkpoint.head);
    if (keyFile.isEmpty())
        return readyFuture(Result<AnchoredCheckpoint>(checkpoint));
    Store *store = context.ask.store;
    const auto signature =
        signBytes(checkpoint.text, QString::fromLatin1(checkpointNamespace), keyFile, store);
    return andThenValue(signature, store, [checkpoint](const QByteArray &made) -> Result<AnchoredCheckpoint> {
        AnchoredCheckpoint complete = checkpoint;
        complete.signature = made;
        return complete;
    });
}

/// A log must not speak for entries that its own witnesses contradict.
Result<bool> stillHas(Database &db, const AnchorBranch &branch)
{
    if (branch.checkpoints.isEmpty())
        return true;
    const KnownHead &last = branch.checkpoints.last().head;
    const auto hash = Ledger(db).hashOf(last.sequence);
    if (!hash)
        return fail(hash.error());
    return *hash == last.hash;
}

QFuture<Result<AnchorOutcome>> pushNew(const CommandContext &context, const AnchorFacts &facts,
                                       const AnchorBranch &branch, const QString &keyFile)
{
    Store *store = context.ask.store;
    AnchorOutcome outcome;
    outcome.remote = facts.remote;
    outcome.log = facts.log;
    if (!branch.checkpoints.isEmpty() && branch.checkpoints.last().head.sequence >= facts.head.sequence) {
        outcome.head = branch.checkpoints.last().head;
        outcome.isSigned = !branch.checkpoints.last().signature.isEmpty();
        return readyFuture(Result<AnchorOutcome>(outcome));
    }
    const AnchorPlace place = placeOf(context, facts);
    return andThen(newCheckpoint(context, facts, keyFile), store,
                   [place, store, branch, outcome](const AnchoredCheckpoint &checkpoint) {
                       return andThenValue(
                           pushAnchor(place, branch, checkpoint, store), store,
                           [outcome, checkpoint](const AnchorBranch &) -> Result<AnchorOutcome> {
                               AnchorOutcome done = outcome;
                               done.head = checkpoint.head;
                               done.isNew = true;
                               done.isSigned = !checkpoint.signature.isEmpty();
                               return done;
                           });
                   });
}

QFuture<Result<AnchorOutcome>> anchorFrom(const CommandContext &context, const AnchorFacts &facts,
                                          const QString &keyFile)
{
    const auto refuse = [](Error::Kind kind, const QString &why) {
        return readyFuture(Result<AnchorOutcome>(fail(kind, why)));
    };
    if (facts.remote.isEmpty())
        return refuse(Error::Kind::NotFound,
                      CommandWords::tr(
                          "The ledger is not anchored anywhere yet. Name a git repository: slipway-cli audit "
                          "anchor --remote URL-OR-PATH"));
    if (facts.head.sequence == 0)
        return refuse(Error::Kind::Refused,
                      CommandWords::tr("The ledger is empty; there is nothing to anchor."));
    Store *store = context.ask.store;
    return andThen(
        fetchAnchors(placeOf(context, facts), store), store,
        [context, store, facts, keyFile, refuse](const AnchorBranch &branch) {
            const auto has = store->read([branch](Database &db) { return stillHas(db, branch); });
            return andThen(has, store, [context, facts, branch, keyFile, refuse](bool yes) {
                if (!yes)
                    return refuse(
                        Error::Kind::Refused,
                        CommandWords::tr("The ledger no longer has what its anchor saw, so nothing was "
                                         "anchored. Look at “audit verify”."));
                return pushNew(context, facts, branch, keyFile);
            });
        });
}

Result<AnchorFacts> writeRemote(Database &db, const Signature &signature, const QString &remote)
{
    if (const auto uuid = WorkspaceStore(db).uuid(); !uuid)
        return fail(uuid.error());
    if (const auto kept = WorkspaceStore(db).setSetting(remoteSetting(), remote); !kept)
        return fail(kept.error());
    if (const auto entered = enter(db, signature, u"audit.anchor_set"_s, {{u"remote"_s, remote}}); !entered)
        return fail(entered.error());
    return readAnchorFacts(db);
}

} // namespace

QFuture<Result<AnchorOutcome>> anchorLedger(const CommandContext &context, const QString &keyFile)
{
    Store *store = context.ask.store;
    return andThen(store->read(readAnchorFacts), store, [context, keyFile](const AnchorFacts &facts) {
        return anchorFrom(context, facts, keyFile);
    });
}

QFuture<Result<AnchorOutcome>> setAnchor(const CommandContext &context, const QString &remote,
                                         const QString &keyFile)
{
    Store *store = context.ask.store;
    // A path means the same from whichever folder it is used.
    const QString place = QFileInfo::exists(remote) ? QFileInfo(remote).absoluteFilePath() : remote;
    if (const auto usable = checkAnchorRemote(place); !usable)
        return readyFuture(Result<AnchorOutcome>(fail(usable.error())));
    const auto log = store->write({}, [](Database &db) { return WorkspaceStore(db).uuid(); });
    const auto reached = andThen(log, store, [context, store, place](const QString &uuid) {
        AnchorFacts facts;
        facts.log = uuid;
        facts.remote = place;
        return fetchAnchors(placeOf(context, facts), store);
    });
    const auto kept =
        andThen(reached, store, [store, place, signature = signatureOf(context)](const AnchorBranch &) {
            return store->write(Store::LedgerTopic, [signature, place](Database &db) {
                return writeRemote(db, signature, place);
            });
        });
    return andThen(kept, store, [context, keyFile](const AnchorFacts &facts) {
        return anchorFrom(context, facts, keyFile);
    });
}

QFuture<Result<QString>> anchorDecision(const CommandContext &context, const QString &environment,
                                        const QString &keyFile)
{
    Store *store = context.ask.store;
    const auto wanted = store->read([environment](Database &db) -> Result<bool> {
        const auto place = EnvironmentStore(db).byName(environment);
        const auto remote = WorkspaceStore(db).setting(remoteSetting());
        return place && place->tier == Tier::Production && remote && !remote->isEmpty();
    });
    return andThen(wanted, store, [context, store, keyFile](bool yes) {
        if (!yes)
            return readyFuture(Result<QString>(QString()));
        return andThenValue(allOf(QVector{anchorLedger(context, unattendedKey(keyFile))}, store), store,
                            [](const QVector<Result<AnchorOutcome>> &done) -> Result<QString> {
                                return done.first() ? QString() : done.first().error().message;
                            });
    });
}

QFuture<Result<QString>> askAnchorRemote(const CommandContext &context)
{
    return context.ask.store->read([](Database &db) { return WorkspaceStore(db).setting(remoteSetting()); });
}

QFuture<Result<qint64>> redactEntry(const CommandContext &context, qint64 sequence, const QString &reason)
{
    const QString why = manyLines(reason, 2000).trimmed();
    if (why.isEmpty())
        return readyFuture(Result<qint64>(
            fail(Error::Kind::Usage,
                 CommandWords::tr("Taking a text out needs a reason; it stands in the ledger for good."))));
    return context.ask.store->write(
        Store::LedgerTopic,
        [signature = signatureOf(context), sequence, why](Database &db) -> Result<qint64> {
            if (const auto done = Ledger(db).redact(sequence, why, signature.actor, signature.at); !done)
                return fail(done.error());
            const auto newest = Ledger(db).page(0, 1);
            return newest ? Result<qint64>(newest->first().sequence) : Result<qint64>(fail(newest.error()));
        });
}

} // namespace slipway
