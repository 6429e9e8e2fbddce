#pragma once

#include "models/git/index/index.h"

#include <memory>
#include <string>

namespace slipway::historyindex {

/// Part of the file's name: another number, another form of file. Old ones are left for the cache to be
/// cleaned.
inline constexpr int kSchemaNumber = 3;

/// The whole index as the bytes of its file, but for the checksum.
std::shared_ptr<std::string> imageOf(const Columns &columns, const std::string &stamp);

/// An index over an image in memory; the image must be one that `imageOf` made.
std::shared_ptr<const Index> indexOver(std::shared_ptr<std::string> image);

/// Maps a file. Null where it is missing, of another machine or schema, cut, or damaged (checksum): it is
/// read anew then.
std::shared_ptr<const Index> openIndexFile(const std::string &path);

/// Completes the image with its checksum, writes it beside the file and renames, so that readers and other
/// writers see the old or the new file, whole. False with no harm done where the folder cannot be written.
bool writeIndexFile(const std::string &path, std::string *image);

} // namespace slipway::historyindex
