#pragma once

#include "models/domain/version.h"

#include <optional>

namespace slipway {

/// A tag's version without its prefix, taken apart.
struct TagParts
{
    TagVersion::Kind kind = TagVersion::Kind::SemVer;
    QStringList numbers;
    QStringList suffix; ///< SemVer: pre-release identifiers; else words (lower case) and numbers in turn
    int phase = 0; ///< -1 before the release of its numbers, 0 the release, 1 after it
};

/// How sure the tag's name makes us that a version begins here.
struct TagMark
{
    bool letter = false; ///< there is a `v` before it
    bool start = false; ///< it is the whole name
    bool attached = false; ///< it stands right behind a word, as in `go1.21`
};

/// Reads the whole of `text` as a version in one of TagVersion's shapes; nothing where it is none.
std::optional<TagParts> readTagVersion(QStringView text, const TagMark &mark);

} // namespace slipway
