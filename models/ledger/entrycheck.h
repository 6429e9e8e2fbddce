#pragma once

#include "models/store/ledgerrows.h"

#include <QByteArray>
#include <QVector>

#include <optional>

namespace slipway {

/// What can be said of one entry without looking at another.
struct EntryCheck
{
    bool bodyFits = false; ///< its body hash is that of its body
    bool chainFits = false; ///< its hash is that of its fields
    /// The entry whose text it says was taken out.
    std::optional<qint64> takenOut{};
    /// The earlier entry that its signer says to have seen.
    struct Seen
    {
        qint64 sequence = 0;
        QByteArray hash;
    };
    std::optional<Seen> seen{};
};

struct CheckedStretch
{
    LedgerStretch stretch;
    QVector<EntryCheck> checks; ///< one an entry
};

/// All that takes time in verifying a ledger, and may be done of many stretches at once. On any thread.
CheckedStretch checkEntries(LedgerStretch stretch);

} // namespace slipway
