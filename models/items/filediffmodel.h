#pragma once

#include "models/domain/filediff.h"
#include "models/items/tone.h"

#include <QAbstractTableModel>

namespace slipway {

/// A file's change as two columns of lines side by side, each with its number. Text is made safe to show
/// here.
class FileDiffModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { OldNumberColumn, OldColumn, NewNumberColumn, NewColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        LineKindRole = FirstOwnRole, ///< DiffLine::Kind as int of what stands on this side; -1: nothing does
        GapRole ///< bool: lines are left out here
    };
    Q_ENUM(Role)

    using QAbstractTableModel::QAbstractTableModel;

    void setDiff(const FileDiff &diff);
    const FileDiff &diff() const { return m_diff; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString sentence(const DiffLine &line, bool isNew) const;

    FileDiff m_diff;
    QVector<DiffPair> m_pairs;
};

} // namespace slipway
