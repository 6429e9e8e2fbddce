#include "models/ledger/ledger.h"

#include "models/base/times.h"
#include "models/ledger/chain.h"
#include "models/ledger/overrideledger.h"
#include "models/ledger/rulechangeledger.h"
#include "models/ledger/signerledger.h"
#include "models/ledger/standingledger.h"

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
    if (*moved != 1)
        return fail(Error::Kind::Storage,
                    ledgerTr(QT_TRANSLATE_NOOP(
                        "slipway::Ledger",
                        "The ledger has lost its end, so nothing can be added to it. Nothing was "
                        "changed. Restore the workspace from a backup.")));
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

Result<void> Ledger::redact(qint64 sequence, const QString &reason, const QString &actor, const QDateTime &at)
{
    QString kind;
    bool isEmpty = false;
    const auto read = m_db.select(u"SELECT kind, length(body) FROM ledger WHERE sequence = ?"_s, {sequence},
                                  [&](const QSqlQuery &row) {
                                      kind = row.value(0).toString();
                                      isEmpty = row.value(1).toInt() == 0;
                                      return false;
                                  });
    if (!read)
        return read;
    if (kind.isEmpty())
        return fail(Error::Kind::NotFound,
                    ledgerTr(QT_TRANSLATE_NOOP("slipway::Ledger", "There is no entry %1.")).arg(sequence));
    if (isEmpty)
        return fail(
            Error::Kind::Refused,
            ledgerTr(QT_TRANSLATE_NOOP("slipway::Ledger", "The text of entry %1 was taken out already."))
                .arg(sequence));
    if (isAboutSigners(kind) || isAboutStanding(kind) || isAboutOverrides(kind) || isAboutRuleChanges(kind)
        || kind == redactionKind)
        return fail(Error::Kind::Refused,
                    ledgerTr(QT_TRANSLATE_NOOP(
                                 "slipway::Ledger",
                                 "Entry %1 says who may sign, or what was taken out; signatures rest on it, "
                                 "so its text stays."))
                        .arg(sequence));
    const QJsonObject body{{u"entry"_s, sequence}, {u"reason"_s, reason}};
    if (!m_db.isSqlite())
        return m_db.select(u"SELECT ledger_redact(?, ?, ?, ?)"_s,
                           {sequence, toRfc3339(at), withoutNul(actor), canonicalJson(body)},
                           [](const QSqlQuery &) { return false; });
    if (const auto entered = append(actor, redactionKind, body, at); !entered)
        return fail(entered.error());
    const auto taken = m_db.execute(u"UPDATE ledger SET body = x'' WHERE sequence = ?"_s, {sequence});
    return taken ? Result<void>() : fail(taken.error());
}

} // namespace slipway
