#include "models/commands/evidencecommands.h"

#include "models/base/chain.h"
#include "models/commands/writing.h"
#include "models/ledger/chain.h"
#include "models/ledger/ledger.h"
#include "models/ledger/sshsignature.h"
#include "models/queries/evidencequery.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QFuture<Result<EvidencePack>> signedPack(const EvidencePack &pack, const QString &keyFile, QObject *receiver)
{
    if (keyFile.isEmpty())
        return readyFuture(Result<EvidencePack>(pack));
    return andThenValue(signBytes(pack.json, QString::fromLatin1(evidenceNamespace), keyFile, receiver),
                        receiver, [pack](const QByteArray &signature) -> Result<EvidencePack> {
                            EvidencePack complete = pack;
                            complete.signature = signature;
                            return complete;
                        });
}

} // namespace

QFuture<Result<EvidencePack>> makeEvidence(const CommandContext &context, const EvidenceWish &wish,
                                           QObject *receiver)
{
    Store *store = context.ask.store;
    const auto made = andThen(askEvidence(context.ask, wish.project, wish.release), receiver,
                              [wish, receiver](const QJsonObject &evidence) {
                                  EvidencePack pack;
                                  pack.json = canonicalJson(evidence);
                                  pack.sha256 = QString::fromLatin1(sha256(pack.json).toHex());
                                  pack.release = evidence.value(u"release"_s).toString();
                                  return signedPack(pack, wish.keyFile, receiver);
                              });
    return andThen(
        made, receiver,
        [store, project = wish.project, signature = signatureOf(context)](const EvidencePack &pack) {
            return store->write(
                Store::LedgerTopic, [signature, project, pack](Database &db) -> Result<EvidencePack> {
                    const QJsonObject body{{u"project"_s, project},
                                           {u"release"_s, pack.release},
                                           {u"sha256"_s, pack.sha256},
                                           {u"signed"_s, !pack.signature.isEmpty()}};
                    if (const auto entered = enter(db, signature, u"evidence.made"_s, body); !entered)
                        return fail(entered.error());
                    return pack;
                });
        });
}

} // namespace slipway
