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
    /// Reads the whole chain and names the first entry that does not fit.
    Result<LedgerVerdict> verify();

private:
    Database &m_db;
};

/// Canonical JSON: keys sorted by code unit, no spaces, UTF-8, strings, booleans, arrays, objects and
/// integers up to 2^53 only.
QByteArray canonicalJson(const QJsonObject &object);

} // namespace slipway
