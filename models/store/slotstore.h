#pragma once

#include "models/base/ids.h"
#include "models/domain/slot.h"
#include "models/store/database.h"

#include <QHash>
#include <QVector>

#include <utility>

namespace slipway {

/// Slots of environments: facts only we hold.
class SlotStore
{
public:
    explicit SlotStore(Database &db) : m_db(db) { }

    using Place = std::pair<ProjectId, EnvironmentId>;
    Result<QHash<Place, QVector<EnvironmentSlot>>> all(); ///< each by name
    Result<QVector<EnvironmentSlot>> of(const Place &place);
    /// In the place of the one of that name.
    Result<void> set(const Place &place, const EnvironmentSlot &slot);
    /// Whether there was one.
    Result<bool> remove(const Place &place, const QString &name);

private:
    Database &m_db;
};

} // namespace slipway
