#pragma once

#include "models/domain/board.h"
#include "models/items/words.h"
#include "views/theme/tokens.h"

#include <QString>

#include <optional>

namespace slipway {

/// How a state shows itself: shape, colour and word, never one of them alone. The one place where a meaning
/// becomes an icon and a colour.
struct StateLook
{
    QString icon; ///< a name for Theme::pixmap
    Colour colour = Colour::Unknown;
    QString word; ///< translated, lower case, as it stands in a sentence; empty where the cell has its own
    std::optional<Colour> tint = {}; ///< where a person should look
};

StateLook lookOf(DeploymentState state);
StateLook lookOf(DeploymentKind kind);
StateLook lookOf(ApprovalState state);
/// What the board's cells wear; None wears the look of what succeeded.
StateLook lookOf(CellAttention attention);
StateLook lookOf(CellBadge badge);

} // namespace slipway
