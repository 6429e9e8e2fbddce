#include "models/ledger/ledger.h"

#include "models/base/times.h"
#include "models/ledger/chain.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

static QString ledgerTr(const char *text)
{
    return QCoreApplication::translate("slipway::Ledger", text);
}

/// What separates the fields of a hash must not be in one.
static QString withoutNul(QString text)
{
    return text.remove(QChar(u'\0'));
}

/// Here the entry is chained by us, under the writer's lock; on PostgreSQL the server does it, whoever asks.
static Result<LedgerEntry> appendHere(Database &db, LedgerEntry entry, const QString &time)
{
    const auto head = db.select(u"SELECT sequence, hash FROM ledger_head"_s, {}, [&](const QSqlQuery &row) {
        entry.sequence = row.value(0).toLongLong() + 1;
        entry.previous = row.value(1).toByteArray();
        return false;
    });
    if (!head)
        return fail(head.error());
    entry.hash = chainHash(entry.sequence, time.toUtf8(), entry.actor.toUtf8(), entry.kind.toUtf8(),
                           entry.bodyHash, entry.previous);
    const auto kept = db.execute(
        u"INSERT INTO ledger (sequence, at, actor, kind, body, body_hash, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.sequence, time, entry.actor, entry.kind, entry.body, entry.bodyHash, entry.previous,
         entry.hash});
    if (!kept)
        return fail(kept.error());
    const auto moved = db.execute(u"UPDATE ledger_head SET sequence = ?, hash = ? WHERE sequence = ?"_s,
                                  {entry.sequence, entry.hash, entry.sequence - 1});
    if (!moved)
        return fail(moved.error());
    return entry;
}

static Result<LedgerEntry> appendOnServer(Database &db, LedgerEntry entry, const QString &time)
{
    const auto kept = db.select(u"SELECT sequence, previous, hash FROM ledger_append(?, ?, ?, ?)"_s,
                                {time, entry.actor, entry.kind, entry.body}, [&](const QSqlQuery &row) {
                                    entry.sequence = row.value(0).toLongLong();
                                    entry.previous = row.value(1).toByteArray();
                                    entry.hash = row.value(2).toByteArray();
                                    return false;
                                });
    if (!kept)
        return fail(kept.error());
    return entry;
}

Result<LedgerEntry> Ledger::append(const QString &actor, const QString &kind, const QJsonObject &body,
                                   const QDateTime &at)
{
    const QString time = toRfc3339(at);
    if (time.isEmpty() || actor.isEmpty() || kind.isEmpty())
        return fail(Error::Kind::Bug,
                    ledgerTr(QT_TRANSLATE_NOOP(
                        "slipway::Ledger",
                        "An entry of the ledger must say who did what, and when. Nothing was changed.")));
    LedgerEntry entry;
    entry.at = fromRfc3339(time);
    entry.actor = withoutNul(actor);
    entry.kind = withoutNul(kind);
    entry.body = canonicalJson(body);
    entry.bodyHash = sha256(entry.body);
    return m_db.isSqlite() ? appendHere(m_db, std::move(entry), time)
                           : appendOnServer(m_db, std::move(entry), time);
}

Result<QVector<LedgerEntry>> Ledger::page(qint64 beforeSequence, int limit)
{
    QVector<LedgerEntry> entries;
    const qint64 before = beforeSequence > 0 ? beforeSequence : std::numeric_limits<qint64>::max();
    const auto read = m_db.select(
        u"SELECT sequence, at, actor, kind, body, body_hash, previous, hash FROM ledger WHERE sequence < ? "
        "ORDER BY sequence DESC LIMIT ?"_s,
        {before, limit}, [&](const QSqlQuery &row) {
            entries += {row.value(0).toLongLong(),  fromRfc3339(row.value(1).toString()),
                        row.value(2).toString(),    row.value(3).toString(),
                        row.value(4).toByteArray(), row.value(5).toByteArray(),
                        row.value(6).toByteArray(), row.value(7).toByteArray()};
            return true;
        });
    if (!read)
        return fail(read.error());
    return entries;
}

/// What is wrong with an entry that should follow `sequence` and `previous`; empty: nothing.
static QString faultOf(const LedgerEntry &entry, const QString &time, qint64 sequence,
                       const QByteArray &previous)
{
    if (entry.sequence != sequence + 1)
        return ledgerTr(QT_TRANSLATE_NOOP("slipway::Ledger", "Entry %1 is missing.")).arg(sequence + 1);
    if (entry.previous != previous)
        return ledgerTr(QT_TRANSLATE_NOOP("slipway::Ledger", "Entry %1 does not follow the entry before it."))
            .arg(entry.sequence);
    if (sha256(entry.body) != entry.bodyHash)
        return ledgerTr(QT_TRANSLATE_NOOP("slipway::Ledger", "What entry %1 says was changed."))
            .arg(entry.sequence);
    if (chainHash(entry.sequence, time.toUtf8(), entry.actor.toUtf8(), entry.kind.toUtf8(), entry.bodyHash,
                  entry.previous)
        != entry.hash)
        return ledgerTr(
                   QT_TRANSLATE_NOOP("slipway::Ledger",
                                     "Entry %1 was changed: its time, person or kind does not fit its hash."))
            .arg(entry.sequence);
    return {};
}

Result<LedgerVerdict> Ledger::verify()
{
    LedgerVerdict verdict;
    verdict.headHash = QByteArray(32, '\0');
    const auto bad = [&verdict](qint64 sequence, const QString &why) {
        verdict.ok = false;
        verdict.firstBad = sequence;
        verdict.why = why;
    };
    // In stretches, so that a long ledger is never held whole.
    constexpr int atOnce = 5000;
    for (qint64 before = -1; before != verdict.entries && verdict.ok;) {
        before = verdict.entries;
        const auto read =
            m_db.select(u"SELECT sequence, at, actor, kind, body, body_hash, previous, hash FROM ledger "
                        u"WHERE sequence > ? "
                        "ORDER BY sequence LIMIT ?"_s,
                        {before, atOnce}, [&](const QSqlQuery &row) {
                            const LedgerEntry entry{row.value(0).toLongLong(),  {},
                                                    row.value(2).toString(),    row.value(3).toString(),
                                                    row.value(4).toByteArray(), row.value(5).toByteArray(),
                                                    row.value(6).toByteArray(), row.value(7).toByteArray()};
                            const QString fault =
                                faultOf(entry, row.value(1).toString(), verdict.entries, verdict.headHash);
                            if (!fault.isEmpty()) {
                                bad(verdict.entries + 1, fault);
                                return false;
                            }
                            ++verdict.entries;
                            verdict.headHash = entry.hash;
                            return true;
                        });
        if (!read)
            return fail(read.error());
    }
    if (!verdict.ok)
        return verdict;
    const auto head = m_db.select(u"SELECT sequence, hash FROM ledger_head"_s, {}, [&](const QSqlQuery &row) {
        const qint64 known = row.value(0).toLongLong();
        if (known != verdict.entries)
            bad(qMin(known, verdict.entries) + 1,
                ledgerTr(QT_TRANSLATE_NOOP("slipway::Ledger",
                                           "The ledger ends at entry %1, but it once went up to entry %2."))
                    .arg(verdict.entries)
                    .arg(known));
        else if (row.value(1).toByteArray() != verdict.headHash)
            bad(verdict.entries,
                ledgerTr(QT_TRANSLATE_NOOP("slipway::Ledger",
                                           "Entry %1 is not the one the ledger last ended with."))
                    .arg(verdict.entries));
        return false;
    });
    if (!head)
        return fail(head.error());
    return verdict;
}

} // namespace slipway
