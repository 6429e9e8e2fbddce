#pragma once

#include "models/base/result.h"
#include "models/domain/commitid.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace slipway {

/// The files of a repository as they are at one commit, whatever lies in the work tree. Used by one thread at
/// a time; reading blocks.
class FilesAtCommit
{
public:
    /// Error::NotFound (no such folder, or no such commit in it), Git (not a repository, damaged).
    static Result<std::unique_ptr<FilesAtCommit>> open(const QString &repository, const CommitId &commit);
    ~FilesAtCommit();

    /// Every file, in git's order by bytes; folders that `leaves` names (their last name) are not looked
    /// into. Error::Invalid beyond `limit` files.
    Result<QStringList> paths(int limit = 300000, const QStringList &leaves = {}) const;
    /// A file's bytes. Error::NotFound where there is none; Invalid for a link, a submodule, or one larger
    /// than `mostBytes`.
    Result<QByteArray> read(const QString &path, qint64 mostBytes) const;

private:
    class Private;
    explicit FilesAtCommit(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

} // namespace slipway
