#pragma once

#include "models/configuration/configurationnode.h"

namespace slipway {

/// Feature flags as flagd and OpenFeature keep them (JSON or YAML: `flags`, each with `variants` and a
/// `defaultVariant`) become what they serve: `flags.NAME.serves` is the variant and its value, or "disabled";
/// `flags.NAME.rules` who gets another one. So that environments are compared by what people see, not by how
/// variants are spelt out. Other documents stay as they are, and so do flags that may hold a secret: one that
/// is encrypted, and texts too long for a switch. The room's own.
void foldFlags(std::vector<ConfigurationNode> &documents);

} // namespace slipway
