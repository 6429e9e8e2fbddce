#pragma once

#include <QColor>

#include <array>

namespace slipway {

/// Every colour there is. A page names one of these and never a literal.
enum class Colour {
    Window, ///< behind everything
    Surface, ///< tables, cards, bars
    Raised, ///< headers, hover
    Border, ///< hairlines
    Text,
    Muted, ///< second lines, units, labels
    Accent, ///< the one primary action of a page, focus, links
    OnAccent,
    Selection,
    Succeeded,
    Running,
    Waiting,
    WaitingTint,
    Failed,
    FailedTint,
    Frozen,
    FrozenTint,
    RolledBack, ///< and diverged
    Unknown,
    Count
};

using Palette = std::array<QColor, static_cast<std::size_t>(Colour::Count)>;

Palette lightPalette();
Palette darkPalette();
/// Black and white with one strong accent; states are told apart by shape and word alone.
Palette highContrastPalette(bool dark);

/// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
/// Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
double contrastOf(const QColor &a, const QColor &b);

/// Distances in device-independent pixels.
namespace Space {
constexpr int Hair = 1;
constexpr int Tiny = 4;
constexpr int Small = 8;
constexpr int Medium = 12;
constexpr int Large = 16;
constexpr int Page = 20;
constexpr int Huge = 24;
constexpr int Giant = 32;
} // namespace Space

namespace Radius {
constexpr int Control = 6;
constexpr int Card = 8;
} // namespace Radius

namespace Size {
constexpr int Icon = 16;
constexpr int LargeIcon = 32;
constexpr int Control = 32; ///< height of buttons and fields
constexpr int RowCompact = 28;
constexpr int RowComfortable = 52;
constexpr int GroupRow = 28;
constexpr int HeaderRow = 36;
} // namespace Size

/// Milliseconds.
namespace Duration {
constexpr int Calm = 120; ///< the longest motion
constexpr int BeforeLoading = 150; ///< a load shorter than this shows nothing at all
} // namespace Duration

/// The steps of the type scale, as factors of the system's font.
enum class TextRole { Body, Strong, Small, SmallStrong, Muted, CellTitle, Section, Title, Mono };

} // namespace slipway
