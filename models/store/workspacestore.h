#pragma once

#include "models/store/database.h"

#include <QString>

namespace slipway {

/// What the workspace knows about itself.
class WorkspaceStore
{
public:
    explicit WorkspaceStore(Database &db) : m_db(db) { }

    /// A made-up workspace, shown as such wherever it is shown.
    Result<bool> isDemo();
    Result<void> setDemo(bool demo);
    /// The workspace's own id, a UUID; made when it is first asked for, which is therefore a write.
    Result<QString> uuid();

    Result<QString> setting(const QString &key); ///< empty where there is none
    Result<void> setSetting(const QString &key, const QString &value);

private:
    Database &m_db;
};

} // namespace slipway
