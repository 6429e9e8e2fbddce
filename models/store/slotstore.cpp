#include "models/store/slotstore.h"

#include "models/base/times.h"
#include "models/store/storevalues.h"

using namespace Qt::StringLiterals;

namespace slipway {

Result<QHash<SlotStore::Place, QVector<EnvironmentSlot>>> SlotStore::all()
{
    QHash<Place, QVector<EnvironmentSlot>> all;
    const auto read = m_db.select(
        u"SELECT project, environment, name, commit_id, version, deployed_at, by_whom, live, percent FROM "
        "environment_slot ORDER BY name"_s,
        {}, [&all](const QSqlQuery &row) {
            EnvironmentSlot slot;
            slot.name = row.value(2).toString();
            slot.commit = commitFrom(row.value(3).toByteArray());
            slot.version = row.value(4).toString();
            slot.deployedAt = fromMilliseconds(row.value(5).toLongLong());
            slot.by = row.value(6).toString();
            slot.isLive = row.value(7).toInt() != 0;
            slot.percent = row.value(8).toInt();
            all[{ProjectId{row.value(0).toLongLong()}, EnvironmentId{row.value(1).toLongLong()}}].append(
                slot);
            return true;
        });
    if (!read)
        return fail(read.error());
    return all;
}

Result<QVector<EnvironmentSlot>> SlotStore::of(const Place &place)
{
    const auto known = all();
    if (!known)
        return fail(known.error());
    return known->value(place);
}

Result<void> SlotStore::set(const Place &place, const EnvironmentSlot &slot)
{
    const auto kept = m_db.execute(
        u"INSERT INTO environment_slot (project, environment, name, commit_id, version, deployed_at, "
        u"by_whom, live, "
        "percent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (project, environment, name) DO UPDATE SET "
        "commit_id = excluded.commit_id, version = excluded.version, deployed_at = excluded.deployed_at, "
        "by_whom = "
        "excluded.by_whom, live = excluded.live, percent = excluded.percent"_s,
        {place.first.value, place.second.value, textValue(slot.name), commitValue(slot.commit),
         textValue(slot.version), timeValue(slot.deployedAt), textValue(slot.by), int(slot.isLive),
         slot.percent});
    return kept ? Result<void>() : fail(kept.error());
}

Result<bool> SlotStore::remove(const Place &place, const QString &name)
{
    const auto removed =
        m_db.execute(u"DELETE FROM environment_slot WHERE project = ? AND environment = ? AND name = ?"_s,
                     {place.first.value, place.second.value, textValue(name)});
    if (!removed)
        return fail(removed.error());
    return *removed > 0;
}

} // namespace slipway
