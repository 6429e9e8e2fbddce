#include "models/items/filelistmodel.h"

#include "models/base/text.h"
#include "models/items/words.h"

#include <QLocale>

namespace slipway {

QVariant FileListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= InsertionsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PathColumn:
        return tr("File");
    case KindColumn:
        return tr("What");
    case InsertionsColumn:
        return tr("Added");
    case DeletionsColumn:
        return tr("Removed");
    }
    return {};
}

bool FileListModel::same(const FileChange &a, const FileChange &b) const
{
    return a.kind == b.kind && a.oldPath == b.oldPath && a.insertions == b.insertions
        && a.deletions == b.deletions;
}

QString FileListModel::shown(const FileChange &file, int column)
{
    const bool binary = file.insertions < 0;
    switch (column) {
    case PathColumn:
        if (file.kind == FileChange::Kind::Renamed)
            return tr("%1 → %2").arg(oneLine(file.oldPath, 500), oneLine(file.path, 500));
        return oneLine(file.path, 1000);
    case KindColumn:
        return binary ? tr("binary, %1").arg(wordFor(file.kind)) : wordFor(file.kind);
    case InsertionsColumn:
        return binary || !file.insertions ? QString() : tr("+%1").arg(QLocale().toString(file.insertions));
    case DeletionsColumn:
        return binary || !file.deletions ? QString() : tr("−%1").arg(QLocale().toString(file.deletions));
    }
    return {};
}

QVariant FileListModel::cell(const FileChange &file, int column, int role) const
{
    const bool number = column == InsertionsColumn || column == DeletionsColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shown(file, column);
    case Qt::TextAlignmentRole:
        return number ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case InsertionsRole:
        return file.insertions;
    case DeletionsRole:
        return file.deletions;
    case SortRole:
        if (number)
            return column == InsertionsColumn ? file.insertions : file.deletions;
        return shown(file, column);
    case ToneRole:
        if (column == InsertionsColumn)
            return int(Tone::Succeeded);
        if (column == DeletionsColumn)
            return int(Tone::Failed);
        return int(column == KindColumn ? Tone::Muted : Tone::Plain);
    }
    return {};
}

} // namespace slipway
