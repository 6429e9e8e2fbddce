#include "models/items/filelistmodel.h"

#include "models/base/text.h"
#include "models/domain/pathrisk.h"
#include "models/items/words.h"

#include <QLocale>
#include <QMap>

namespace slipway {

static QString riskWord(PathRisk risk)
{
    switch (risk) {
    case PathRisk::Migration:
        return FileListModel::tr("migration");
    case PathRisk::Infrastructure:
        return FileListModel::tr("infrastructure");
    case PathRisk::Pipeline:
        return FileListModel::tr("pipeline");
    case PathRisk::Secrets:
        return FileListModel::tr("secrets?");
    case PathRisk::Dependencies:
        return FileListModel::tr("lock file");
    case PathRisk::None:
        break;
    }
    return {};
}

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
    case RiskColumn:
        return tr("Look at");
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
    case RiskColumn:
        return riskWord(riskOf(file.path));
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
        if (column == RiskColumn)
            return int(riskOf(file.path) == PathRisk::Dependencies ? Tone::Muted : Tone::Waiting);
        return int(column == KindColumn ? Tone::Muted : Tone::Plain);
    }
    return {};
}

QStringList riskWords(const QVector<FileChange> &files)
{
    QMap<PathRisk, int> counts;
    for (const FileChange &file : files)
        ++counts[riskOf(file.path)];
    QStringList words;
    const auto count = [&](PathRisk risk, const QString &word) {
        if (counts.value(risk) > 0)
            words += word;
    };
    const auto number = [&](PathRisk risk) { return counts.value(risk); };
    count(PathRisk::Migration,
          FileListModel::tr("%n database migration(s)", nullptr, number(PathRisk::Migration)));
    count(PathRisk::Infrastructure,
          FileListModel::tr("%n file(s) of the infrastructure", nullptr, number(PathRisk::Infrastructure)));
    count(PathRisk::Pipeline,
          FileListModel::tr("%n file(s) of the pipeline", nullptr, number(PathRisk::Pipeline)));
    count(PathRisk::Secrets,
          FileListModel::tr("%n file(s) that may hold secrets", nullptr, number(PathRisk::Secrets)));
    count(PathRisk::Dependencies,
          FileListModel::tr("%n lock file(s)", nullptr, number(PathRisk::Dependencies)));
    return words;
}

} // namespace slipway
