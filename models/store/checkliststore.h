#pragma once

#include "models/domain/checklist.h"
#include "models/store/database.h"

namespace slipway {

/// What people ticked. Facts only we hold: a tick that is taken back is a word more, none less.
class ChecklistStore
{
public:
    explicit ChecklistStore(Database &db) : m_db(db) { }

    Result<void> add(const ChecklistTick &tick);
    /// In the order they were written in.
    Result<QVector<ChecklistTick>> of(const QString &project, const QString &environment,
                                      const CommitId &commit);
    /// All of a project, or of an environment, that goes away; an empty name is whichever. Their words stay
    /// in the ledger.
    Result<void> forget(const QString &project, const QString &environment);

private:
    Database &m_db;
};

} // namespace slipway
