#pragma once

#include <QString>
#include <QVector>

namespace slipway {

/// One line of a file's change. Text is decoded but not yet made safe for showing.
struct DiffLine
{
    enum class Kind { Same, Added, Removed, Gap };
    Kind kind = Kind::Same;
    int oldNumber = 0; ///< from 1; 0: not in the old file
    int newNumber = 0; ///< from 1; 0: not in the new file
    QString text; ///< of a gap: what stands around there, as git says it
};

/// What changed in one file, with a few lines around each change.
struct FileDiff
{
    QString path;
    QString oldPath;
    bool isBinary = false;
    bool isLarge = false; ///< too large to be compared unasked: there are no lines
    bool isCut = false; ///< there are more lines than these
    QVector<DiffLine> lines;
};

/// A line of the old file beside the one of the new file that took its place; either may be absent.
struct DiffPair
{
    int oldLine = -1; ///< index into FileDiff::lines
    int newLine = -1;
};

/// Removed lines beside the added ones that follow them, the same beside the same. A gap stands in both.
QVector<DiffPair> sideBySide(const FileDiff &diff);

} // namespace slipway
