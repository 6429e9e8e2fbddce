#pragma once

#include "models/domain/ledgerentry.h"
#include "models/store/database.h"

#include <QJsonObject>
#include <QVector>

namespace slipway {

/// The append-only, hash-chained record. Called inside Store::write, so that an entry and the change it
/// speaks of are one unit of work: no entry, no change. On PostgreSQL the server chains the entry. hash =
/// SHA-256("slipway-audit-v1" 00 seq 00 time 00 actor 00 kind 00 hex(SHA-256(body)) 00 hex(previous)), with
/// seq in decimal and time in RFC 3339 UTC.
class Ledger
{
public:
    explicit Ledger(Database &db) : m_db(db) { }

    Result<LedgerEntry> append(const QString &actor, const QString &kind, const QJsonObject &body,
                               const QDateTime &at);
    /// Newest first; entries below `beforeSequence` (0: from the newest).
    Result<QVector<LedgerEntry>> page(qint64 beforeSequence, int limit);
    /// Reads the whole chain and names the first entry that does not fit: neither the one before it, nor what
    /// its own text says, nor what `heads` remember (in any order), nor what a signer had seen when signing.
    Result<LedgerVerdict> verify(QVector<KnownHead> heads = {});
    /// The hash of one entry; empty where there is none.
    Result<QByteArray> hashOf(qint64 sequence);
    /// Takes an entry's text out for good; its hash stays, and a new entry says so. Refused for what others
    /// rest on.
    Result<void> redact(qint64 sequence, const QString &reason, const QString &actor, const QDateTime &at);

private:
    Database &m_db;
};

inline constexpr auto redactionKind = QLatin1String("ledger.redacted");

/// Canonical JSON: keys sorted by code unit, no spaces, UTF-8, strings, booleans, arrays, objects and
/// integers up to 2^53 only.
QByteArray canonicalJson(const QJsonObject &object);

} // namespace slipway
