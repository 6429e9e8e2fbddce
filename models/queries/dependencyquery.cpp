#include "models/queries/dependencyquery.h"

#include "models/configuration/lockfiles.h"
#include "models/git/filesatcommit.h"
#include "models/git/gitservice.h"
#include "models/queries/projecthistory.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// The packages of a file at a commit; none where there is no such file.
Result<DependencySet> packagesAt(const FilesAtCommit &files, const QString &path)
{
    const auto content = files.read(path, mostBytesOfLockFile);
    if (!content)
        return content.error().kind == Error::Kind::NotFound ? Result<DependencySet>(DependencySet())
                                                             : Result<DependencySet>(fail(content.error()));
    return readLockFile(path, *content);
}

Result<DependencyDelta> readDelta(const QString &folder, const CommitId &from, const CommitId &to,
                                  const QVector<FileChange> &files)
{
    const auto before = FilesAtCommit::open(folder, from);
    if (!before)
        return fail(before.error());
    const auto after = FilesAtCommit::open(folder, to);
    if (!after)
        return fail(after.error());
    QSet<QString> changed;
    for (const FileChange &file : files)
        changed.insert(file.path);
    DependencyDelta delta;
    for (const FileChange &file : files) {
        if (!isLockFile(file.path))
            continue;
        // Beside go.sum, go.mod says the same again.
        const QString sum = file.path.chopped(3) + u"sum"_s;
        if (file.path.endsWith(u"go.mod"_s) && changed.contains(sum))
            continue;
        ++delta.files;
        const auto old = packagesAt(**before, file.oldPath.isEmpty() ? file.path : file.oldPath);
        const auto now = packagesAt(**after, file.path);
        if (old && now)
            delta.changes += dependencyChanges(file.path, *old, *now);
        else
            delta.unread += u"%1: %2"_s.arg(file.path, (old ? now : old).error().message);
    }
    return delta;
}

} // namespace

DependencyDelta shownOf(const Result<DependencyDelta> &answer)
{
    return answer ? *answer : DependencyDelta{{}, {answer.error().message}, 0};
}

QFuture<Result<DependencyDelta>> askDependencyChanges(const QueryContext &context,
                                                      const ProjectComparison &comparison)
{
    const QString folder = context.git->folderOf(comparison.project.repository);
    return calculate(
        [folder, from = comparison.from.commit, to = comparison.to.commit,
         files = comparison.comparison.files.files] { return readDelta(folder, from, to, files); });
}

} // namespace slipway
