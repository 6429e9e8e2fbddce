#pragma once

#include "models/domain/commit.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

/// Files that differ, with how many lines came and went.
class FileListModel final : public KeyedTable<FileChange, QString>
{
    Q_OBJECT
public:
    enum Column { PathColumn, RiskColumn, KindColumn, InsertionsColumn, DeletionsColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role { InsertionsRole = FirstOwnRole, DeletionsRole }; ///< int; -1 for a binary file
    Q_ENUM(Role)

    using KeyedTable::KeyedTable;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString keyOf(const FileChange &file) const override { return file.path; }
    bool same(const FileChange &a, const FileChange &b) const override;
    QVariant cell(const FileChange &file, int column, int role) const override;

private:
    static QString shown(const FileChange &file, int column);
};

/// "2 database migrations, 1 lock file": how many of the files a person should look at for what they are.
QStringList riskWords(const QVector<FileChange> &files);

} // namespace slipway
