#pragma once

#include "models/base/result.h"

#include <QString>

namespace slipway {

/// "Slwy" in the header of every workspace file, so that no other program's file passes for one.
inline constexpr quint32 sqliteApplicationId = 0x536c7779;

/// Looks at a file's first bytes, before SQLite does and without changing anything: whether it may be opened
/// as a workspace. A sentence of its own for: missing folder, missing file, a folder, no permission, empty, a
/// web page, another kind of file, cut off, another program's database, made by a newer Slipway (`newest`:
/// the version this one knows).
Result<void> inspectSqliteFile(const QString &path, int newest);

} // namespace slipway
