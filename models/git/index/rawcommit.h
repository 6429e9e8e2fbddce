#pragma once

#include "models/git/index/oid.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace slipway::historyindex {

/// A commit object's parts; the views point into the object's bytes.
struct RawCommit
{
    Oid tree;
    std::vector<Oid> parents;
    std::string_view authorName;
    std::string_view authorEmail;
    std::int64_t authorTime = 0; ///< seconds since 1970; 0 where it cannot be read, never negative
    std::int64_t commitTime = 0;
    std::string_view encoding; ///< empty: UTF-8
    std::string_view message;
};

/// Takes a commit object apart; false where it is none. Bad times, names and unknown headers do no harm.
bool readRawCommit(std::string_view object, RawCommit *commit);

} // namespace slipway::historyindex
