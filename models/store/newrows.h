#pragma once

#include "models/domain/deployment.h"
#include "models/store/database.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace slipway {

/// A tidied deployment that is most probably new, with the id and the place it is to have. What it points to
/// is to stay until it is put in.
struct NewRow
{
    const Deployment *deployment = nullptr; ///< its id does not count
    const QByteArray *raw = nullptr;
    qint64 id = 0;
    qint64 place = 0;
    std::optional<qint64> liveUntil; ///< as it stands in the column; nothing where it was never live
};

/// Takes in many rows that are most probably all new, on SQLite alone: fifty in a statement, since what a
/// statement costs once is half of a single row, and each with the live interval it is going to have, since
/// an index that is written twice is written once too often.
class NewRows
{
public:
    explicit NewRows(Database &db) : m_db(db) { }

    /// Puts them in up to the first that stands in the way of what is stored, with their words left for
    /// later; the answer: how many. Their ids are to follow one another. Where it is not all of them, the
    /// intervals around those that are not in are to be put right afterwards (LiveIntervals).
    Result<qsizetype> put(std::span<NewRow> rows);

private:
    Result<qsizetype> putRows(std::span<NewRow> rows);
    Result<bool> arePlacesThere(std::span<const NewRow> rows);
    Result<void> setIntervals(std::span<NewRow> rows);

    Database &m_db;
};

} // namespace slipway
