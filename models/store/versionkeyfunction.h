#pragma once

struct sqlite3;

namespace slipway {

/// Lets SQL of this connection call version_key(text): versionSortKey as a blob, NULL for an empty version.
void addVersionKeyFunction(sqlite3 *handle);

} // namespace slipway
