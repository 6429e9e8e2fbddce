#include "models/git/filediffreading.h"

#include "models/git/gitlibrary.h"

#include <QCoreApplication>

namespace slipway {

namespace {

using GitCommitHandle = std::unique_ptr<git_commit, GitFreed<git_commit_free>>;
using GitBlobHandle = std::unique_ptr<git_blob, GitFreed<git_blob_free>>;
using GitTreeEntryHandle = std::unique_ptr<git_tree_entry, GitFreed<git_tree_entry_free>>;

/// The file as it is at a commit; nothing where it is not there, or is no file.
GitBlobHandle blobAt(git_repository *repository, const CommitId &commit, const QString &path)
{
    const auto oid = toOid(commit);
    if (!oid || path.isEmpty())
        return {};
    const git_oid id = toGitOid(*oid);
    git_commit *rawCommit = nullptr;
    if (git_commit_lookup(&rawCommit, repository, &id) != 0)
        return {};
    const GitCommitHandle found(rawCommit);
    git_tree *rawTree = nullptr;
    if (git_commit_tree(&rawTree, rawCommit) != 0)
        return {};
    const GitTreeHandle tree(rawTree);
    git_tree_entry *rawEntry = nullptr;
    if (git_tree_entry_bypath(&rawEntry, rawTree, path.toUtf8().constData()) != 0)
        return {};
    const GitTreeEntryHandle entry(rawEntry);
    git_blob *blob = nullptr;
    if (git_blob_lookup(&blob, repository, git_tree_entry_id(rawEntry)) != 0)
        return {};
    return GitBlobHandle(blob);
}

struct DiffReading
{
    FileDiff diff;
    int mostLines = 0;
};

int takeHunk(const git_diff_delta *, const git_diff_hunk *hunk, void *payload)
{
    auto *reading = static_cast<DiffReading *>(payload);
    // libgit2 goes on to the next hunk although the one before ended the reading.
    if (reading->diff.lines.size() >= reading->mostLines) {
        reading->diff.isCut = true;
        return 1;
    }
    QString words = QString::fromUtf8(hunk->header, qsizetype(hunk->header_len)).trimmed();
    // "@@ -1,2 +3,4 @@ where": the numbers stand beside the lines already.
    const qsizetype end = words.indexOf(QStringLiteral("@@"), 2);
    words = end < 0 ? QString() : words.mid(end + 2).trimmed();
    reading->diff.lines.append({DiffLine::Kind::Gap, hunk->old_start, hunk->new_start, words});
    return 0;
}

int takeLine(const git_diff_delta *, const git_diff_hunk *, const git_diff_line *line, void *payload)
{
    constexpr qsizetype longestLine = 2000;
    auto *reading = static_cast<DiffReading *>(payload);
    DiffLine::Kind kind = DiffLine::Kind::Same;
    if (line->origin == GIT_DIFF_LINE_ADDITION)
        kind = DiffLine::Kind::Added;
    else if (line->origin == GIT_DIFF_LINE_DELETION)
        kind = DiffLine::Kind::Removed;
    else if (line->origin != GIT_DIFF_LINE_CONTEXT)
        return 0; // that a file has no line end is no line
    if (reading->diff.lines.size() >= reading->mostLines) {
        reading->diff.isCut = true;
        return 1;
    }
    QString text =
        QString::fromUtf8(line->content, qMin<qsizetype>(qsizetype(line->content_len), longestLine));
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    reading->diff.lines.append({kind, qMax(0, line->old_lineno), qMax(0, line->new_lineno), text});
    return 0;
}

} // namespace

Result<FileDiff> readFileDiff(const QString &folder, const CommitId &from, const CommitId &to,
                              const QString &path, const QString &oldPath, const FileDiffLimits &limits)
{
    const auto repository = openGitRepository(folder);
    if (!repository)
        return fail(repository.error());
    const GitBlobHandle before = blobAt(repository->get(), from, oldPath.isEmpty() ? path : oldPath);
    const GitBlobHandle after = blobAt(repository->get(), to, path);
    if (!before && !after)
        return fail(
            Error::Kind::NotFound,
            QCoreApplication::translate("slipway::History", "“%1” is a file in neither of the two commits.")
                .arg(path),
            lastGitWords());
    DiffReading reading{{path, oldPath, false, false, false, {}}, limits.mostLines};
    for (const git_blob *blob : {before.get(), after.get()}) {
        if (!blob)
            continue;
        reading.diff.isBinary = reading.diff.isBinary || git_blob_is_binary(blob);
        reading.diff.isLarge = reading.diff.isLarge || qint64(git_blob_rawsize(blob)) > limits.mostBytes;
    }
    if (reading.diff.isBinary || reading.diff.isLarge)
        return reading.diff;
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.context_lines = 3;
    // A callback that ends the reading gives its own number back; that is no error.
    const int code = git_diff_blobs(before.get(), nullptr, after.get(), nullptr, &options, nullptr, nullptr,
                                    takeHunk, takeLine, &reading);
    if (code < 0)
        return fail(Error::Kind::Git,
                    QCoreApplication::translate("slipway::History",
                                                "What changed in “%1” cannot be read. Check the repository "
                                                "with “git fsck”.")
                        .arg(path),
                    lastGitWords());
    return reading.diff;
}

} // namespace slipway
