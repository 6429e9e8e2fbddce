#pragma once

#include "models/base/result.h"
#include "models/domain/promotion.h"

#include <functional>

namespace slipway {

class Database;

/// Error::Refused, naming it, where a promotion of which `isThere` says so has not ended: what becomes of it
/// could not be written any more, were its place gone. Runs on the store's thread.
Result<void> noneIsOpen(Database &db, const std::function<bool(const Promotion &)> &isThere);

} // namespace slipway
