#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace slipway {

/// One entry of the append-only record. Entries are in order of `sequence` (from 1, no gaps), never of the
/// clock.
struct LedgerEntry
{
    qint64 sequence = 0;
    QDateTime at;
    QString actor;
    QString kind; ///< "approval.requested", "deployment.recorded", …
    QByteArray body; ///< canonical JSON; empty after a redaction
    QByteArray bodyHash; ///< SHA-256 of the body as it was, 32 bytes
    QByteArray previous; ///< hash of the entry before; 32 zero bytes for the first
    QByteArray hash;
};

/// What a verification found.
struct LedgerVerdict
{
    bool ok = true;
    qint64 entries = 0;
    QByteArray headHash;
    std::optional<qint64> firstBad;
    QString why;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::LedgerEntry)
