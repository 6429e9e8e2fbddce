#include "models/git/history_p.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

using historyindex::kNoPosition;

// Beyond these a difference is listed, but lines are not counted and renames only found where nothing else
// changed: it would take seconds.
static constexpr size_t kMostCountedFiles = 5000;
static constexpr size_t kMostRenameCandidates = 2000;
static constexpr size_t kMostExactRenameCandidates = 10000;
static constexpr git_off_t kLargestComparedFile = 8 << 20;

static Unexpected filesCannotBeRead(const QString &repository)
{
    return fail(Error::Kind::Git,
                QCoreApplication::translate(
                    "slipway::History",
                    "The changed files of “%1” cannot be read. Check the repository with “git fsck”.")
                    .arg(repository),
                lastGitWords());
}

static GitTreeHandle treeAt(git_repository *repository, const historyindex::Oid &oid)
{
    const git_oid id = toGitOid(oid);
    git_tree *tree = nullptr;
    return git_tree_lookup(&tree, repository, &id) == 0 ? GitTreeHandle(tree) : GitTreeHandle();
}

static GitDiffHandle diffOf(git_repository *repository, git_tree *from, git_tree *to,
                            const QStringList &paths)
{
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_IGNORE_SUBMODULES | GIT_DIFF_INCLUDE_TYPECHANGE;
    options.context_lines = 0;
    options.max_size = kLargestComparedFile;
    std::vector<QByteArray> texts;
    std::vector<char *> pointers;
    texts.reserve(static_cast<size_t>(paths.size()));
    pointers.reserve(static_cast<size_t>(paths.size()));
    for (const QString &path : paths)
        texts.push_back(path.toUtf8());
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    options.pathspec = {pointers.data(), pointers.size()};
    git_diff *diff = nullptr;
    if (git_diff_tree_to_tree(&diff, repository, from, to, &options) != 0)
        return {};
    GitDiffHandle handle(diff);
    const size_t deltas = git_diff_num_deltas(diff);
    if (deltas <= kMostExactRenameCandidates) {
        git_diff_find_options find = GIT_DIFF_FIND_OPTIONS_INIT;
        find.flags = GIT_DIFF_FIND_RENAMES;
        if (deltas > kMostRenameCandidates)
            find.flags |= GIT_DIFF_FIND_EXACT_MATCH_ONLY;
        git_diff_find_similar(diff, &find);
    }
    return handle;
}

static FileChange::Kind kindOf(git_delta_t status)
{
    switch (status) {
    case GIT_DELTA_ADDED:
        return FileChange::Kind::Added;
    case GIT_DELTA_DELETED:
        return FileChange::Kind::Deleted;
    case GIT_DELTA_RENAMED:
        return FileChange::Kind::Renamed;
    case GIT_DELTA_COPIED:
        return FileChange::Kind::Copied;
    case GIT_DELTA_TYPECHANGE:
        return FileChange::Kind::TypeChanged;
    default:
        return FileChange::Kind::Modified;
    }
}

static void countLines(git_diff *diff, size_t number, FileChange *change)
{
    git_patch *raw = nullptr;
    const bool made = git_patch_from_diff(&raw, diff, number) == 0;
    const GitPatchHandle patch(raw);
    // Looking at the content is what finds out that it is binary.
    if (git_diff_get_delta(diff, number)->flags & GIT_DIFF_FLAG_BINARY) {
        change->insertions = -1;
        change->deletions = -1;
        return;
    }
    size_t insertions = 0;
    size_t deletions = 0;
    if (made && raw && git_patch_line_stats(nullptr, &insertions, &deletions, raw) == 0) {
        change->insertions = int(insertions);
        change->deletions = int(deletions);
    }
}

static FileChanges readChanges(git_diff *diff, int fileLimit)
{
    FileChanges changes;
    const size_t count = git_diff_num_deltas(diff);
    changes.changed = int(count);
    for (size_t i = 0; i < count; ++i) {
        const git_diff_delta *delta = git_diff_get_delta(diff, i);
        FileChange change;
        change.kind = kindOf(delta->status);
        change.path = QString::fromUtf8(delta->new_file.path ? delta->new_file.path : delta->old_file.path);
        if (change.kind == FileChange::Kind::Renamed || change.kind == FileChange::Kind::Copied)
            change.oldPath = QString::fromUtf8(delta->old_file.path);
        if (i < kMostCountedFiles)
            countLines(diff, i, &change);
        changes.insertions += std::max(0, change.insertions);
        changes.deletions += std::max(0, change.deletions);
        if (changes.files.size() < fileLimit)
            changes.files.append(std::move(change));
    }
    return changes;
}

Result<FileChanges> History::files(const CommitId &from, const CommitId &to, const QStringList &paths,
                                   int fileLimit) const
{
    const auto a = d->find(from);
    const auto b = d->find(to);
    if (b == kNoPosition || (a == kNoPosition && !from.isNull()))
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate(
                        "slipway::History", "The repository “%1” has no commit %2. Fetch it and try again.")
                        .arg(d->repository, (b == kNoPosition ? to : from).shortHex()));
    const QString key =
        QStringList{from.hex(), to.hex(), QString::number(fileLimit), paths.join(QChar(0))}.join(u'/');
    if (const auto known = d->keptFiles(key))
        return *known;
    // An own handle: a long difference must not keep others waiting.
    auto repository = openGitRepository(d->repository);
    if (!repository)
        return Unexpected{repository.error()};
    const auto &trees = d->index->columns().trees;
    const GitTreeHandle fromTree = a == kNoPosition ? GitTreeHandle() : treeAt(repository->get(), trees[a]);
    const GitTreeHandle toTree = treeAt(repository->get(), trees[b]);
    if (!toTree || (a != kNoPosition && !fromTree))
        return filesCannotBeRead(d->repository);
    const GitDiffHandle diff = diffOf(repository->get(), fromTree.get(), toTree.get(), paths);
    if (!diff)
        return filesCannotBeRead(d->repository);
    auto changes = std::make_shared<const FileChanges>(readChanges(diff.get(), fileLimit));
    d->keepFiles(key, changes);
    return *changes;
}

} // namespace slipway
