#pragma once

#include "models/domain/historyfacets.h"
#include "models/store/database.h"
#include "models/store/historysegments.h"

#include <QByteArray>

#include <atomic>
#include <vector>

struct sqlite3_stmt;

namespace slipway {

/// Counts every facet in one pass over SQLite's index of facets: a row that misses nothing counts everywhere,
/// one that misses a single facet counts in that one.
class FacetSweep
{
public:
    FacetSweep(Database &db, const DeploymentFilter &filter);

    /// False where it was given up.
    Result<bool> run(const std::atomic_bool &isCancelled);
    HistoryFacetCounts counts() const;

private:
    /// How often each of a column's values was met in each of two ways, and whether it is chosen.
    struct Column
    {
        HistoryFacet facet;
        bool isAnyChosen = false;
        std::vector<char> chosen; ///< by number
        std::vector<qint64> met; ///< by number

        bool misses(size_t value) const { return isAnyChosen && (value >= chosen.size() || !chosen[value]); }
        void meet(size_t value)
        {
            if (value >= met.size())
                met.resize(value + 1, 0);
            ++met[value];
        }
        void choose(size_t value);
    };
    /// Texts of a column by number; the same as the row before costs one comparison.
    struct Texts
    {
        QHash<QByteArray, size_t> numbers;
        QByteArray last;
        size_t lastNumber = 0;

        size_t numberOf(const char *bytes, int size);
    };

    Result<void> readTiers();
    Result<bool> sweep(sqlite3_stmt *statement, const std::atomic_bool &isCancelled);
    void take(sqlite3_stmt *row);
    bool isFrozen(qint64 place, ProjectId project, EnvironmentId environment) const;

    Database &m_db;
    const DeploymentFilter &m_filter;
    QVector<HistorySegment> m_frozen; ///< the oldest first
    std::vector<size_t> m_tierOf; ///< by environment
    Column m_columns[7]; ///< those of HistoryFacet but Freeze, in its order
    Texts m_people;
    Texts m_sources;
    qint64 m_total = 0;
    qint64 m_inFreeze = 0;
};

} // namespace slipway
