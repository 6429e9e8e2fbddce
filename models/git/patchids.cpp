#include "models/git/gitlibrary.h"
#include "models/git/history_p.h"

namespace slipway {

using historyindex::Position;

// A commit that changes more than this is compared with nothing: its difference would take seconds.
static constexpr size_t kMostPatchedFiles = 2000;
static constexpr git_off_t kLargestPatchedFile = 1 << 20;

static GitTreeHandle patchedTree(git_repository *repository, const historyindex::Oid &oid)
{
    const git_oid id = toGitOid(oid);
    git_tree *tree = nullptr;
    return git_tree_lookup(&tree, repository, &id) == 0 ? GitTreeHandle(tree) : GitTreeHandle();
}

static QByteArray patchIdBetween(git_repository *repository, git_tree *from, git_tree *to)
{
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_IGNORE_SUBMODULES;
    options.max_size = kLargestPatchedFile;
    git_diff *raw = nullptr;
    if (git_diff_tree_to_tree(&raw, repository, from, to, &options) != 0)
        return {};
    const GitDiffHandle diff(raw);
    const size_t files = git_diff_num_deltas(raw);
    git_oid id;
    if (files == 0 || files > kMostPatchedFiles || git_diff_patchid(&id, raw, nullptr) != 0)
        return {};
    return QByteArray(reinterpret_cast<const char *>(id.id), GIT_OID_RAWSZ);
}

QHash<CommitId, QByteArray> History::patchIds(const QVector<CommitId> &ids) const
{
    QHash<CommitId, QByteArray> found;
    const auto opened = openGitRepository(d->repository);
    if (!opened)
        return found;
    git_repository *repository = opened->get();
    const auto &columns = d->index->columns();
    for (const CommitId &id : ids) {
        const auto commit = this->commit(id);
        if (!commit || commit->parents.size() > 1)
            continue;
        const Position parent =
            commit->parents.isEmpty() ? historyindex::kNoPosition : d->find(commit->parents.first());
        if (!commit->parents.isEmpty() && parent == historyindex::kNoPosition)
            continue; // the history was cut here
        const GitTreeHandle to = patchedTree(repository, columns.trees[d->find(id)]);
        const GitTreeHandle from =
            commit->parents.isEmpty() ? GitTreeHandle() : patchedTree(repository, columns.trees[parent]);
        if (!to || (!commit->parents.isEmpty() && !from))
            continue;
        if (const QByteArray patch = patchIdBetween(repository, from.get(), to.get()); !patch.isEmpty())
            found.insert(id, patch);
    }
    return found;
}

} // namespace slipway
