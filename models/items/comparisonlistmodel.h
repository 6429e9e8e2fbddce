#pragma once

#include "models/domain/commit.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

/// How one project stands between two points, in figures.
struct ComparisonSummary
{
    QString project;
    QString from; ///< the version or commit there; empty: nothing known
    QString to;
    Relation relation = Relation::Unknown;
    int onlyInTo = 0;
    int onlyInFrom = 0;
    int breaking = 0;
    int files = 0;

    bool operator==(const ComparisonSummary &) const = default;
};

/// All projects between two points, one row each.
class ComparisonListModel final : public KeyedTable<ComparisonSummary, QString>
{
    Q_OBJECT
public:
    enum Column {
        ProjectColumn,
        FromColumn,
        ToColumn,
        RelationColumn,
        OnlyInToColumn,
        OnlyInFromColumn,
        BreakingColumn,
        FilesColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    using KeyedTable::KeyedTable;

    /// What the two points are called, for the headers.
    void setPoints(const QString &from, const QString &to);

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString keyOf(const ComparisonSummary &row) const override { return row.project; }
    bool same(const ComparisonSummary &a, const ComparisonSummary &b) const override { return a == b; }
    QVariant cell(const ComparisonSummary &row, int column, int role) const override;

private:
    static QString shown(const ComparisonSummary &row, int column);

    QString m_from;
    QString m_to;
};

/// How `to` stands to `from` in a word: "31 behind", "identical", "diverged".
QString wordFor(Relation relation);
Tone toneOf(Relation relation);

} // namespace slipway
