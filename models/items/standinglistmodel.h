#pragma once

#include "models/domain/standingapproval.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

/// What people approved beforehand, and whether it counts.
class StandingListModel final : public KeyedTable<StandingApproval, qint64>
{
    Q_OBJECT
public:
    enum Column { StateColumn, WhereColumn, LimitsColumn, ByColumn, NoteColumn, ColumnCount };
    Q_ENUM(Column)

    using KeyedTable::KeyedTable;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setNow(const QDateTime &now);
    /// Those that count now.
    int inForce() const;

    static bool isInForce(const StandingApproval &standing, const QDateTime &now);
    static QString stateText(const StandingApproval &standing, const QDateTime &now);
    static QString whereText(const StandingLimits &limits);

protected:
    qint64 keyOf(const StandingApproval &standing) const override { return standing.id; }
    bool same(const StandingApproval &a, const StandingApproval &b) const override;
    QVariant cell(const StandingApproval &standing, int column, int role) const override;

private:
    QString shown(const StandingApproval &standing, int column) const;

    QDateTime m_now;
};

} // namespace slipway
