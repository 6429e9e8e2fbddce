#pragma once

#include "models/store/deploymentstore.h"
#include "models/store/sqliterows.h"

#include <optional>

namespace slipway {

/// What is live as of now, pair after pair, for whoever asks for very many of them: no more than a LiveMoment
/// of each is read.
class LiveNow
{
public:
    explicit LiveNow(Database &db);

    /// Nothing where nothing ever went live.
    Result<std::optional<LiveMoment>> of(ProjectId project, EnvironmentId environment);

private:
    Database &m_db;
    std::optional<SqliteStatement> m_statement; ///< on SQLite
};

} // namespace slipway
