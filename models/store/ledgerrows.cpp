#include "models/store/ledgerrows.h"

#include "models/store/sqliterows.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace slipway {

LedgerRow LedgerStretch::at(qsizetype index) const
{
    const Place &place = m_places.at(index);
    qsizetype start = place.start;
    qsizetype field = 0;
    const auto next = [&] {
        const qsizetype size = place.sizes[size_t(field++)];
        const QByteArrayView view(m_bytes.constData() + start, size);
        start += size;
        return view;
    };
    LedgerRow row;
    row.sequence = place.sequence;
    for (QByteArrayView *view :
         {&row.at, &row.actor, &row.kind, &row.body, &row.bodyHash, &row.previous, &row.hash})
        *view = next();
    return row;
}

void LedgerStretch::append(qint64 sequence, const Fields &fields)
{
    Place place{sequence, m_bytes.size(), {}};
    for (size_t i = 0; i < fields.size(); ++i) {
        place.sizes[i] = fields[i].size();
        m_bytes.append(fields[i]);
    }
    m_places.append(place);
}

static Result<LedgerStretch> readFromSqlite(Database &db, qint64 after, int limit)
{
    LedgerStretch stretch;
    SqliteStatement rows(db,
                         u"SELECT sequence, at, actor, kind, body, body_hash, previous, hash FROM ledger "
                         "WHERE sequence > ? ORDER BY sequence LIMIT ?"_s);
    const auto read = rows.forEach({after, limit}, [&stretch](sqlite3_stmt *row) {
        LedgerStretch::Fields fields;
        for (int i = 0; i < LedgerStretch::fieldCount; ++i) {
            const void *bytes = sqlite3_column_blob(row, i + 1); // of a text, the bytes that it is kept in
            fields[size_t(i)] =
                QByteArrayView(static_cast<const char *>(bytes), sqlite3_column_bytes(row, i + 1));
        }
        stretch.append(sqlite3_column_int64(row, 0), fields);
    });
    if (!read)
        return fail(read.error());
    return stretch;
}

static Result<LedgerStretch> readFromServer(Database &db, qint64 after, int limit)
{
    LedgerStretch stretch;
    const auto read = db.select(u"SELECT sequence, convert_to(at, 'UTF8'), convert_to(actor, 'UTF8'), "
                                "convert_to(kind, 'UTF8'), body, body_hash, previous, hash FROM ledger "
                                "WHERE sequence > ? ORDER BY sequence LIMIT ?"_s,
                                {after, limit}, [&stretch](const QSqlQuery &row) {
                                    std::array<QByteArray, LedgerStretch::fieldCount> bytes;
                                    LedgerStretch::Fields fields;
                                    for (size_t i = 0; i < fields.size(); ++i) {
                                        bytes[i] = row.value(int(i) + 1).toByteArray();
                                        fields[i] = bytes[i];
                                    }
                                    stretch.append(row.value(0).toLongLong(), fields);
                                    return true;
                                });
    if (!read)
        return fail(read.error());
    return stretch;
}

Result<LedgerStretch> readLedgerStretch(Database &db, qint64 after, int limit)
{
    return db.isSqlite() ? readFromSqlite(db, after, limit) : readFromServer(db, after, limit);
}

} // namespace slipway
