#pragma once

#include "models/items/boardmodel.h"

#include <QDateTime>
#include <QString>

namespace slipway {

/// "just now", "9 minutes ago", "5 hours ago", "11 days ago"; empty for an unknown time.
QString longAgo(const QDateTime &then, const QDateTime &now);

/// A cell read aloud: "search in production: 1.8.0, rolled back 5 hours ago, 3 commits behind staging".
QString sentenceOf(const BoardCellFacts &facts, const QString &project, const QString &environment,
                   const QString &before, const QDateTime &now);

/// A cell's tool tip, several lines, with the exact times.
QString tipOf(const BoardCell &cell, const QString &project, const QString &environment,
              const QString &before);

/// What a cell says about the newer deployment that is under way, failed or waits: "2.14.0 failed", with how
/// long ago.
QString attemptText(const BoardCellFacts &facts, const QDateTime &now);

/// A group's heading: its name and how many projects it has, and what is in them where they are not shown.
QString headingText(const BoardLine &line, const QString &group);
/// The same read aloud, with whether its projects are shown.
QString headingSentence(const BoardLine &line, const QString &group);

} // namespace slipway
