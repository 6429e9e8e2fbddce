#include "models/items/filediffmodel.h"

#include "models/base/text.h"

namespace slipway {

namespace {

constexpr qsizetype longestDiffLine = 1000;

QString shownLine(const DiffLine &line)
{
    QString text = line.text;
    text.replace(u'\t', QStringLiteral("    "));
    return oneLine(text, longestDiffLine);
}

} // namespace

void FileDiffModel::setDiff(const FileDiff &diff)
{
    beginResetModel();
    m_diff = diff;
    m_pairs = sideBySide(diff);
    endResetModel();
}

int FileDiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int FileDiffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FileDiffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DiffPair &pair = m_pairs.at(index.row());
    const bool isNew = index.column() >= NewNumberColumn;
    const int at = isNew ? pair.newLine : pair.oldLine;
    if (at < 0)
        return role == LineKindRole ? QVariant(-1) : QVariant();
    const DiffLine &line = m_diff.lines.at(at);
    const bool isGap = line.kind == DiffLine::Kind::Gap;
    const bool isNumber = index.column() == OldNumberColumn || index.column() == NewNumberColumn;
    switch (role) {
    case LineKindRole:
        return int(line.kind);
    case GapRole:
        return isGap;
    case Qt::DisplayRole:
        if (isNumber)
            return isGap ? QVariant() : QVariant(isNew ? line.newNumber : line.oldNumber);
        return isGap && isNew ? QVariant() : QVariant(shownLine(line));
    case Qt::AccessibleTextRole:
        return isNumber ? QVariant() : QVariant(sentence(line, isNew));
    default:
        return {};
    }
}

QString FileDiffModel::sentence(const DiffLine &line, bool isNew) const
{
    const QString text = shownLine(line);
    switch (line.kind) {
    case DiffLine::Kind::Added:
        return tr("added, line %1: %2").arg(line.newNumber).arg(text);
    case DiffLine::Kind::Removed:
        return tr("removed, line %1: %2").arg(line.oldNumber).arg(text);
    case DiffLine::Kind::Gap:
        return tr("from line %1: %2").arg(isNew ? line.newNumber : line.oldNumber).arg(text);
    case DiffLine::Kind::Same:
        break;
    }
    return tr("line %1: %2").arg(isNew ? line.newNumber : line.oldNumber).arg(text);
}

} // namespace slipway
