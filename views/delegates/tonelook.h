#pragma once

#include "models/items/tone.h"
#include "views/theme/tokens.h"

#include <QString>

namespace slipway {

/// What a model's meaning looks like: the one place where tones become colours and icons.
Colour colourOf(Tone tone);
/// The icon's name; empty for plain and muted cells, which carry none.
QString iconNameOf(Tone tone);
/// Behind a cell that a person should look at; Surface where there is nothing to see.
Colour tintOf(Tone tone);

} // namespace slipway
