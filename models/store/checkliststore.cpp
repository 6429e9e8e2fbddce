#include "models/store/checkliststore.h"

#include "models/base/times.h"
#include "models/store/storevalues.h"

using namespace Qt::StringLiterals;

namespace slipway {

Result<void> ChecklistStore::add(const ChecklistTick &tick)
{
    const auto kept = m_db.insert(
        u"INSERT INTO checklist_tick (project, environment, commit_id, item, ticked, "
        "by_whom, at, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {textValue(tick.project), textValue(tick.environment), commitValue(tick.commit), textValue(tick.item),
         int(tick.isTicked), textValue(tick.by), timeValue(tick.at), textValue(tick.note)});
    return kept ? Result<void>() : fail(kept.error());
}

Result<QVector<ChecklistTick>> ChecklistStore::of(const QString &project, const QString &environment,
                                                  const CommitId &commit)
{
    QVector<ChecklistTick> ticks;
    const auto read = m_db.select(
        u"SELECT item, ticked, by_whom, at, note FROM checklist_tick WHERE project = ? "
        "AND environment = ? AND commit_id = ? ORDER BY id"_s,
        {textValue(project), textValue(environment), commitValue(commit)}, [&](const QSqlQuery &row) {
            ChecklistTick tick;
            tick.project = project;
            tick.environment = environment;
            tick.commit = commit;
            tick.item = row.value(0).toString();
            tick.isTicked = row.value(1).toInt() != 0;
            tick.by = row.value(2).toString();
            tick.at = fromMilliseconds(row.value(3).toLongLong());
            tick.note = row.value(4).toString();
            ticks += tick;
            return true;
        });
    if (!read)
        return fail(read.error());
    return ticks;
}

Result<void> ChecklistStore::forget(const QString &project, const QString &environment)
{
    const auto gone = m_db.execute(
        u"DELETE FROM checklist_tick WHERE (project = ? OR ? = '') "
        "AND (environment = ? OR ? = '')"_s,
        {textValue(project), textValue(project), textValue(environment), textValue(environment)});
    return gone ? Result<void>() : fail(gone.error());
}

} // namespace slipway
