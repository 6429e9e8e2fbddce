#include "models/base/async.h"
#include "models/ledger/entrycheck.h"
#include "models/ledger/ledger.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QQueue>
#include <QThreadPool>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct VerifyWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Ledger)
};

/// Goes along the chain, entry by entry.
class ChainWalk
{
public:
    explicit ChainWalk(QVector<KnownHead> heads) : m_heads(std::move(heads))
    {
        verdict.headHash = QByteArray(32, '\0');
        std::ranges::stable_sort(m_heads, {}, &KnownHead::sequence);
    }

    LedgerVerdict verdict;

    /// False ends the walk.
    bool take(const LedgerRow &entry, const EntryCheck &check)
    {
        QString fault = faultOf(entry, check);
        if (fault.isEmpty())
            fault = faultOfText(entry, check);
        if (!fault.isEmpty())
            return bad(verdict.entries + 1, fault);
        ++verdict.entries;
        verdict.headHash = entry.hash.toByteArray();
        m_recent[verdict.entries % recentHashes] = verdict.headHash;
        return meetHeads();
    }

    /// How the workspace itself says that it ends.
    struct OwnEnd
    {
        qint64 sequence = 0;
        QByteArray hash;
    };

    /// After the last entry; `ends` is all that the workspace says of its end, which is one thing or wrong.
    void end(const QVector<OwnEnd> &ends)
    {
        if (!verdict.ok)
            return;
        const OwnEnd known = ends.value(0);
        if (!m_missingTexts.isEmpty()) {
            const qint64 first = m_missingTexts.firstKey();
            bad(first,
                VerifyWords::tr("The text of entry %1 was taken out, and no entry says so.").arg(first));
        } else if (m_nextHead < m_heads.size()) {
            bad(verdict.entries + 1, tooShort(m_heads.last()));
        } else if (ends.size() != 1) {
            bad(verdict.entries + 1,
                VerifyWords::tr("The workspace does not say how its ledger ends: entries may be gone."));
        } else if (known.sequence != verdict.entries) {
            bad(qMin(known.sequence, verdict.entries) + 1,
                VerifyWords::tr("The ledger ends at entry %1, but it once went up to entry %2.")
                    .arg(verdict.entries)
                    .arg(known.sequence));
        } else if (known.hash != verdict.headHash) {
            bad(verdict.entries,
                VerifyWords::tr("Entry %1 is not the one the ledger last ended with.").arg(verdict.entries));
        }
    }

    /// The earlier entry whose hash a signer says to have seen, to be compared by whoever can read it.
    struct Seen
    {
        qint64 entry = 0; ///< that it stands in
        qint64 sequence = 0;
        QByteArray hash;
    };
    QVector<Seen> seen;

    bool bad(qint64 sequence, const QString &why)
    {
        verdict.ok = false;
        verdict.firstBad = sequence;
        verdict.why = why;
        return false;
    }

private:
    QString faultOf(const LedgerRow &entry, const EntryCheck &check)
    {
        if (entry.sequence != verdict.entries + 1)
            return VerifyWords::tr("Entry %1 is missing.").arg(verdict.entries + 1);
        if (entry.previous != verdict.headHash)
            return VerifyWords::tr("Entry %1 does not follow the entry before it.").arg(entry.sequence);
        if (!check.bodyFits) {
            if (!entry.body.isEmpty())
                return VerifyWords::tr("What entry %1 says was changed.").arg(entry.sequence);
            m_missingTexts.insert(entry.sequence, true);
        }
        if (!check.chainFits)
            return VerifyWords::tr("Entry %1 was changed: its time, person or kind does not fit its hash.")
                .arg(entry.sequence);
        return {};
    }

    /// What the text says of other entries.
    QString faultOfText(const LedgerRow &entry, const EntryCheck &check)
    {
        if (check.takenOut) {
            if (!m_missingTexts.remove(*check.takenOut))
                return VerifyWords::tr(
                           "Entry %1 says that the text of entry %2 was taken out, which is not so.")
                    .arg(entry.sequence)
                    .arg(*check.takenOut);
            ++verdict.redacted;
        } else if (check.seen) {
            if (check.seen->sequence >= entry.sequence)
                return VerifyWords::tr("Who signed entry %1 had seen entries that were not there yet.")
                    .arg(entry.sequence);
            if (check.seen->sequence > 0 && !wasSeenHere(*check.seen))
                seen += {entry.sequence, check.seen->sequence, check.seen->hash};
        }
        return {};
    }

    /// Most signers had seen what was new then: that needs no second look at the store.
    bool wasSeenHere(const EntryCheck::Seen &head) const
    {
        return verdict.entries - head.sequence < recentHashes
            && m_recent[head.sequence % recentHashes] == head.hash;
    }

    bool meetHeads()
    {
        while (m_nextHead < m_heads.size() && m_heads[m_nextHead].sequence <= verdict.entries) {
            const KnownHead &head = m_heads[m_nextHead];
            if (head.sequence == verdict.entries && head.hash != verdict.headHash)
                return bad(m_lastGood + 1, changed(head));
            m_lastGood = head.sequence;
            (head.witness == KnownHead::Witness::Anchor ? verdict.anchoredTo : verdict.remembered) = head;
            ++m_nextHead;
        }
        return true;
    }

    static QString witnessName(const KnownHead &head)
    {
        const QString when = QLocale().toString(head.at.toLocalTime(), QLocale::ShortFormat);
        return head.witness == KnownHead::Witness::Anchor ? VerifyWords::tr("the anchor of %1").arg(when)
                                                          : VerifyWords::tr("this machine on %1").arg(when);
    }
    QString changed(const KnownHead &head) const
    {
        return VerifyWords::tr("Entries %1 to %2 are not the ones that %3 saw: they were written anew.")
            .arg(m_lastGood + 1)
            .arg(head.sequence)
            .arg(witnessName(head));
    }
    QString tooShort(const KnownHead &head) const
    {
        return VerifyWords::tr(
                   "The ledger ends at entry %1, but %3 saw it go up to entry %2: %4 entries are gone.")
            .arg(verdict.entries)
            .arg(head.sequence)
            .arg(witnessName(head))
            .arg(head.sequence - verdict.entries);
    }

    static constexpr qint64 recentHashes = 4096;
    QVector<QByteArray> m_recent{recentHashes};
    QVector<KnownHead> m_heads;
    qsizetype m_nextHead = 0;
    qint64 m_lastGood = 0;
    QMap<qint64, bool> m_missingTexts;
};

/// Reads the ledger in stretches, so that a long one is never held whole. Their hashes are calculated beside
/// it; that each entry follows the one before is looked at here, in order.
Result<void> walkAlong(Database &db, ChainWalk &walk)
{
    constexpr int atOnce = 5000;
    constexpr qsizetype ahead = 6; // stretches
    QThreadPool pool;
    QQueue<QFuture<Result<CheckedStretch>>> underWay;
    // An entry before the first would be read by others, so it must be seen here.
    qint64 after = std::numeric_limits<qint64>::min();
    bool isMore = true;
    while (isMore || !underWay.isEmpty()) {
        if (isMore && underWay.size() < ahead) {
            auto stretch = readLedgerStretch(db, after, atOnce);
            if (!stretch)
                return fail(stretch.error());
            isMore = !stretch->isEmpty();
            if (!isMore)
                continue;
            after = stretch->at(stretch->size() - 1).sequence;
            underWay.enqueue(runOn(&pool, [stretch = *std::move(stretch)]() -> Result<CheckedStretch> {
                return checkEntries(stretch);
            }));
            continue;
        }
        const auto checked = underWay.dequeue().takeResult();
        if (!checked)
            return fail(checked.error());
        for (qsizetype i = 0; i < checked->checks.size(); ++i) {
            if (!walk.take(checked->stretch.at(i), checked->checks[i]))
                return {};
        }
    }
    return {};
}

} // namespace

Result<QByteArray> Ledger::hashOf(qint64 sequence)
{
    QByteArray hash;
    const auto read =
        m_db.select(u"SELECT hash FROM ledger WHERE sequence = ?"_s, {sequence}, [&](const QSqlQuery &row) {
            hash = row.value(0).toByteArray();
            return false;
        });
    if (!read)
        return fail(read.error());
    return hash;
}

Result<LedgerVerdict> Ledger::verify(QVector<KnownHead> heads)
{
    ChainWalk walk(std::move(heads));
    if (const auto walked = walkAlong(m_db, walk); !walked)
        return fail(walked.error());
    QVector<ChainWalk::OwnEnd> ends;
    const auto head = m_db.select(u"SELECT sequence, hash FROM ledger_head"_s, {}, [&](const QSqlQuery &row) {
        ends += {row.value(0).toLongLong(), row.value(1).toByteArray()};
        return true;
    });
    if (!head)
        return fail(head.error());
    walk.end(ends);
    for (const ChainWalk::Seen &seen : std::as_const(walk.seen)) {
        const auto hash = hashOf(seen.sequence);
        if (!hash)
            return fail(hash.error());
        if (*hash != seen.hash && (!walk.verdict.firstBad || *walk.verdict.firstBad > seen.sequence))
            walk.bad(
                seen.sequence,
                VerifyWords::tr("Who signed entry %1 had seen another entry %2 than the one there is now.")
                    .arg(seen.entry)
                    .arg(seen.sequence));
    }
    return walk.verdict;
}

} // namespace slipway
