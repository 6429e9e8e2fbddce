#pragma once

#include "models/base/result.h"

#include <QByteArray>

namespace slipway {

/// A short value that differs whenever a repository's HEAD, refs or shallow roots do: a few stats and small
/// reads instead of reading every ref. Empty where something changed so recently that the file system's clock
/// cannot tell: then ask again.
Result<QByteArray> refsFingerprint(const QString &repository);

} // namespace slipway
