#pragma once

#include "models/items/boardmodel.h"

#include <QDateTime>
#include <QString>

namespace slipway {

/// "just now", "9 minutes ago", "5 hours ago", "11 days ago"; empty for an unknown time.
QString longAgo(const QDateTime &then, const QDateTime &now);

/// What the places that a cell is told from are called; an empty name: there is none.
struct CellNames
{
    QString project;
    QString environment;
    QString before; ///< the environment that `behind` and `missing` count from
    QString baseline; ///< the one that was chosen to count from
};

/// A cell read aloud: "search in production: 1.8.0, rolled back 5 hours ago, 3 commits behind staging, frozen
/// until 23 Nov 06:00: no changes at the weekend".
QString sentenceOf(const BoardCellFacts &facts, const CellNames &names, const QDateTime &now);

/// A cell's tool tip, several lines, with the exact times.
QString tipOf(const BoardCell &cell, const CellNames &names);

/// What a cell says about the newer deployment that is under way, failed or waits: "2.14.0 failed", with how
/// long ago.
QString attemptText(const BoardCellFacts &facts, const QDateTime &now);

/// "runs 1.4.1" where that is not what was deployed; empty elsewhere.
QString observedText(const BoardCellFacts &facts);
/// "2.15.0 in green" of what is deployed beside the live one, with the share it serves; empty: nothing is.
QString nextText(const BoardCellFacts &facts);

/// A group's heading: its name and how many projects it has, and what is in them where they are not shown.
QString headingText(const BoardLine &line, const QString &group);
/// The same read aloud, with whether its projects are shown.
QString headingSentence(const BoardLine &line, const QString &group);

} // namespace slipway
