#pragma once

#include "models/domain/rulechange.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

/// Changes of rules and signers that want two persons: those that wait, and what became of the others.
class ChangeListModel final : public KeyedTable<ProposedChange, qint64>
{
    Q_OBJECT
public:
    enum Column { StateColumn, WhatColumn, ByColumn, WhenColumn, WhyColumn, ColumnCount };
    Q_ENUM(Column)

    using KeyedTable::KeyedTable;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The time that ages are told from.
    void setNow(const QDateTime &now);
    int waiting() const;

    static bool isWaiting(const ProposedChange &proposed);
    static QString stateText(const ProposedChange &proposed);
    /// What it changes, a line each, as a person reads it; `before` is the environment before the one it is
    /// about.
    static QStringList linesOf(const RuleChange &change, const QString &before);

protected:
    qint64 keyOf(const ProposedChange &proposed) const override { return proposed.id; }
    bool same(const ProposedChange &a, const ProposedChange &b) const override { return a == b; }
    QVariant cell(const ProposedChange &proposed, int column, int role) const override;

private:
    QString shown(const ProposedChange &proposed, int column) const;

    QDateTime m_now;
};

} // namespace slipway
