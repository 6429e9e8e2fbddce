#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QVector>

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

/// How the ledger once ended, as somebody outside of it remembers.
struct KnownHead
{
    enum class Witness {
        Anchor, ///< a checkpoint on the branch of a git remote
        Memory ///< this machine's own
    };
    qint64 sequence = 0;
    QByteArray hash;
    QDateTime at;
    Witness witness = Witness::Anchor;
};

/// What a verification found.
struct LedgerVerdict
{
    bool ok = true;
    qint64 entries = 0;
    QByteArray headHash;
    std::optional<qint64> firstBad;
    QString why;
    int redacted = 0; ///< entries whose text was taken out, as other entries say
    std::optional<KnownHead> anchoredTo{}; ///< the newest checkpoint that fits
    std::optional<KnownHead> remembered{}; ///< what this machine remembered, where it fits

    /// How many entries no anchor speaks for.
    qint64 unanchored() const { return anchoredTo ? entries - anchoredTo->sequence : entries; }
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::LedgerEntry)
