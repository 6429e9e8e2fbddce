#pragma once

#include "models/store/database.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QVector>

#include <array>

namespace slipway {

/// One entry of the ledger, every field as the very bytes that were hashed.
struct LedgerRow
{
    qint64 sequence = 0;
    QByteArrayView at{};
    QByteArrayView actor{};
    QByteArrayView kind{};
    QByteArrayView body{};
    QByteArrayView bodyHash{};
    QByteArrayView previous{};
    QByteArrayView hash{};
};

/// Entries that follow each other in the table, in one piece of memory: a million of them are not made
/// QVariants and QStrings of. May be handed to another thread.
class LedgerStretch
{
public:
    qsizetype size() const { return m_places.size(); }
    bool isEmpty() const { return m_places.isEmpty(); }
    /// Its views live as long as the stretch.
    LedgerRow at(qsizetype index) const;

    static constexpr int fieldCount = 7;
    using Fields = std::array<QByteArrayView, fieldCount>; ///< in LedgerRow's order
    void append(qint64 sequence, const Fields &fields);

private:
    struct Place
    {
        qint64 sequence = 0;
        qsizetype start = 0;
        std::array<qsizetype, fieldCount> sizes{};
    };
    QByteArray m_bytes;
    QVector<Place> m_places;
};

/// Up to `limit` entries after the one with the number `after`, in order. Runs on the store's thread.
Result<LedgerStretch> readLedgerStretch(Database &db, qint64 after, int limit);

} // namespace slipway
