#include "models/base/times.h"
#include "models/ledger/chain.h"
#include "models/ledger/ledger.h"
#include "tests/support/teststore.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

// bench_ledger [ENTRIES]: how long the whole chain of a ledger takes to verify, with a checkpoint at every
// hundredth entry and a decision at every twentieth, whose signer had seen the entry before it.

namespace {

constexpr int entriesPerCheckpoint = 100;
constexpr int entriesPerDecision = 20;

QByteArray bodyOf(qint64 sequence, bool isDecision, const QByteArray &previous)
{
    QJsonObject body{{u"approval"_s, sequence},
                     {u"commit"_s, u"b07fa2fd552acbf14b8f246fe2a04e1f86cba523"_s},
                     {u"environment"_s, u"production"_s},
                     {u"project"_s, u"checkout"_s}};
    if (isDecision) {
        const QJsonObject seen{{u"hash"_s, QString::fromLatin1(previous.toHex())}, {u"seq"_s, sequence - 1}};
        body.insert(u"statement"_s, QString::fromUtf8(canonicalJson({{u"seen_head"_s, seen}})));
        body.insert(u"signature"_s, QString(322, u'A')); // as long as one by Ed25519 is
    }
    return canonicalJson(body);
}

Result<QVector<KnownHead>> fill(Database &db, qint64 entries)
{
    QVector<KnownHead> heads;
    QByteArray previous(32, '\0');
    const QString at = u"2026-11-21T12:41:30.333Z"_s;
    for (qint64 i = 1; i <= entries; ++i) {
        const bool isDecision = i % entriesPerDecision == 0;
        const QString kind = isDecision ? u"approval.approved"_s : u"deployment.recorded"_s;
        const QByteArray body = bodyOf(i, isDecision, previous);
        const QByteArray hash = chainHash(i, at.toUtf8(), "ada", kind.toUtf8(), sha256(body), previous);
        const auto kept = db.execute(u"INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                     {i, at, u"ada"_s, kind, body, sha256(body), previous, hash});
        if (!kept)
            return fail(kept.error());
        if (i % entriesPerCheckpoint == 0)
            heads += {i, hash, fromRfc3339(at), KnownHead::Witness::Anchor};
        previous = hash;
    }
    if (const auto moved =
            db.execute(u"UPDATE ledger_head SET sequence = ?, hash = ?"_s, {entries, previous});
        !moved)
        return fail(moved.error());
    return heads;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const qint64 entries = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    TestStore workspace(StoreAddress::Engine::Sqlite);
    if (!waitFor(workspace.store().open(Store::Mode::Create)))
        return 1;
    const auto heads = workspace.write([entries](Database &db) { return fill(db, entries); });
    if (!heads)
        return 1;
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock(); // of all threads: what a busy machine does not change
        const auto verdict = workspace.read([heads](Database &db) { return Ledger(db).verify(*heads); });
        if (!verdict || !verdict->ok)
            return 1;
        std::printf("%lld entries verified, %lld checkpoints compared   %8.0f ms, %8.0f ms CPU\n",
                    static_cast<long long>(entries), static_cast<long long>(heads->size()),
                    double(timer.nsecsElapsed()) / 1e6,
                    double(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
    }
    return 0;
}
