#pragma once

#include "models/domain/approval.h"
#include "models/domain/board.h"
#include "models/domain/freeze.h"
#include "models/domain/gates.h"
#include "models/store/database.h"
#include "models/store/probestore.h"
#include "models/store/slotstore.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace slipway {

/// What freezes, marks of releases, approvals, slots and the places themselves say of a whole board at once:
/// each is read and worked out once, however many cells it concerns.
class BoardRules
{
public:
    /// Runs on the store's thread.
    static Result<BoardRules> read(Database &db, const QVector<Environment> &environments,
                                   const QVector<ApprovalRequest> &approvals, const QDateTime &now);

    /// Writes into the row's cells what is said of them. `environments` are the board's.
    void applyTo(BoardRow &row, const QVector<Environment> &environments) const;

private:
    struct Frozen
    {
        Freeze freeze;
        ActiveFreeze now;
    };
    struct Approved
    {
        QString project;
        QString environment;
        CommitId commit;
        bool operator==(const Approved &) const = default;
        friend size_t qHash(const Approved &one, size_t seed = 0)
        {
            return qHashMulti(seed, one.project, one.environment, one.commit);
        }
    };
    CellRules rulesOf(const BoardCell &cell, const QString &project, const Environment &environment) const;

    QVector<Frozen> m_frozen; ///< that hold now
    QHash<std::pair<QString, QString>, ReleaseMark> m_marks;
    QSet<EnvironmentId> m_guarded; ///< somebody wrote them a policy that asks for approvals
    QSet<Approved> m_approved;
    QHash<ProbeStore::Place, Observation> m_observed;
    QHash<SlotStore::Place, QVector<EnvironmentSlot>> m_slots;
};

} // namespace slipway
