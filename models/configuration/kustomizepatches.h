#pragma once

#include "models/configuration/configurationnode.h"

namespace slipway {

/// Lays a strategic merge patch on a resource: maps are merged, a null takes away, lists of named things are
/// merged by name, other lists replaced; `$patch: delete` and `$patch: replace` do what they say.
void mergeStrategically(ConfigurationNode &resource, const ConfigurationNode &patch, int depth = 0);

/// Runs the operations of a JSON patch (add, replace, remove); gives what it could not do, empty if nothing.
QString patchByOperations(ConfigurationNode &resource, const ConfigurationNode &operations);

} // namespace slipway
