#pragma once

#include <Qt>

namespace slipway {

/// What a cell means, for the eye: the view's theme gives it colour and icon, models never do.
enum class Tone {
    Plain,
    Muted,
    Succeeded,
    Running,
    Waiting,
    Failed,
    Frozen,
    RolledBack,
    Diverged,
    Ahead,
    Behind,
    Unknown
};

/// Roles that every table of this room answers, besides Qt's own.
enum ItemRole {
    ToneRole = Qt::UserRole + 1, ///< a Tone as int
    TimeRole, ///< QDateTime that the cell shows as an age
    SecondLineRole, ///< what stands under the title, translated
    SortRole, ///< a value that orders the cell
    FirstOwnRole = Qt::UserRole + 100
};

} // namespace slipway
