#pragma once

#include "models/base/result.h"
#include "models/domain/commitid.h"
#include "models/domain/filediff.h"

namespace slipway {

/// How much of a file's change is read.
struct FileDiffLimits
{
    qint64 mostBytes = 1 << 20; ///< of either file; a larger one is FileDiff::isLarge
    int mostLines = 2000; ///< of the answer; then FileDiff::isCut
};

/// What changed in one file between two commits of the repository in `folder`; `oldPath` is its path in
/// `from` (the same where it was not renamed). A null `from`: all of it is new. Blocks. Error::NotFound where
/// a commit or the file is in neither, Git where the repository cannot be read.
Result<FileDiff> readFileDiff(const QString &folder, const CommitId &from, const CommitId &to,
                              const QString &path, const QString &oldPath, const FileDiffLimits &limits = {});

} // namespace slipway
