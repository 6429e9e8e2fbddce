#include "models/items/comparisonlistmodel.h"

#include "models/base/text.h"

#include <QLocale>

namespace slipway {

QString wordFor(Relation relation)
{
    switch (relation) {
    case Relation::Identical:
        return ComparisonListModel::tr("identical");
    case Relation::Ahead:
        return ComparisonListModel::tr("ahead");
    case Relation::Behind:
        return ComparisonListModel::tr("behind");
    case Relation::Diverged:
        return ComparisonListModel::tr("diverged");
    case Relation::Unrelated:
        return ComparisonListModel::tr("unrelated");
    case Relation::Unknown:
        break;
    }
    return ComparisonListModel::tr("cannot be told");
}

Tone toneOf(Relation relation)
{
    switch (relation) {
    case Relation::Identical:
        return Tone::Succeeded;
    case Relation::Ahead:
        return Tone::Ahead;
    case Relation::Behind:
        return Tone::Behind;
    case Relation::Diverged:
    case Relation::Unrelated:
        return Tone::Diverged;
    case Relation::Unknown:
        break;
    }
    return Tone::Unknown;
}

void ComparisonListModel::setPoints(const QString &from, const QString &to)
{
    m_from = from;
    m_to = to;
    Q_EMIT headerDataChanged(Qt::Horizontal, FromColumn, ColumnCount - 1);
}

QVariant ComparisonListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= OnlyInToColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProjectColumn:
        return tr("Project");
    case FromColumn:
        return oneLine(m_from, 60);
    case ToColumn:
        return oneLine(m_to, 60);
    case RelationColumn:
        return tr("How it stands");
    case OnlyInToColumn:
        return tr("Only in %1").arg(oneLine(m_to, 60));
    case OnlyInFromColumn:
        return tr("Only in %1").arg(oneLine(m_from, 60));
    case BreakingColumn:
        return tr("Breaking");
    case FilesColumn:
        return tr("Files");
    }
    return {};
}

QString ComparisonListModel::shown(const ComparisonSummary &row, int column)
{
    const auto number = [&](int n) {
        return row.relation == Relation::Unknown ? QString() : QLocale().toString(n);
    };
    switch (column) {
    case ProjectColumn:
        return oneLine(row.project, 120);
    case FromColumn:
        return row.from.isEmpty() ? tr("nothing known") : oneLine(row.from, 120);
    case ToColumn:
        return row.to.isEmpty() ? tr("nothing known") : oneLine(row.to, 120);
    case RelationColumn:
        return wordFor(row.relation);
    case OnlyInToColumn:
        return number(row.onlyInTo);
    case OnlyInFromColumn:
        return number(row.onlyInFrom);
    case BreakingColumn:
        return row.breaking ? number(row.breaking) : QString();
    case FilesColumn:
        return number(row.files);
    }
    return {};
}

QVariant ComparisonListModel::cell(const ComparisonSummary &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shown(row, column);
    case Qt::TextAlignmentRole:
        return column >= OnlyInToColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return shown(row, column);
    case ToneRole:
        if (column == RelationColumn)
            return int(toneOf(row.relation));
        if (column == BreakingColumn)
            return int(Tone::Failed);
        // What differs is what the eye should find: no difference is said quietly.
        if ((column == FromColumn && row.from.isEmpty()) || (column == ToColumn && row.to.isEmpty())
            || (column == OnlyInToColumn && row.onlyInTo == 0) || (column == FilesColumn && row.files == 0)
            || (column == OnlyInFromColumn && row.onlyInFrom == 0))
            return int(Tone::Muted);
        return int(Tone::Plain);
    }
    return {};
}

} // namespace slipway
