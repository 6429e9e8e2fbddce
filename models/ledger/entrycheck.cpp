#include "models/ledger/entrycheck.h"

#include "models/ledger/chain.h"
#include "models/ledger/ledger.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

static QJsonObject objectOf(QByteArrayView text)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).object();
}

/// What the text says of other entries.
static void readText(const LedgerRow &row, EntryCheck &check)
{
    if (row.kind == QByteArrayView(redactionKind.data(), redactionKind.size())) {
        check.takenOut = objectOf(row.body).value(u"entry"_s).toInteger();
        return;
    }
    const bool mayBeSigned = row.kind.startsWith("approval.") || row.kind.startsWith("standing.")
        || row.kind.startsWith("override.");
    if (!mayBeSigned || !row.body.contains("seen_head"))
        return;
    const QByteArray statement = objectOf(row.body).value(u"statement"_s).toString().toUtf8();
    const QJsonObject head = objectOf(statement).value(u"seen_head"_s).toObject();
    check.seen = {head.value(u"seq"_s).toInteger(),
                  QByteArray::fromHex(head.value(u"hash"_s).toString().toLatin1())};
}

CheckedStretch checkEntries(LedgerStretch stretch)
{
    CheckedStretch checked{std::move(stretch), {}};
    checked.checks.reserve(checked.stretch.size());
    ChainHasher hasher;
    for (qsizetype i = 0; i < checked.stretch.size(); ++i) {
        const LedgerRow row = checked.stretch.at(i);
        EntryCheck check;
        check.bodyFits = hasher.sha256(row.body) == row.bodyHash;
        check.chainFits =
            hasher.chainHash({row.sequence, row.at, row.actor, row.kind, row.bodyHash, row.previous})
            == row.hash;
        if (!row.body.isEmpty())
            readText(row, check);
        checked.checks.append(std::move(check));
    }
    return checked;
}

} // namespace slipway
