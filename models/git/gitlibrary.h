#pragma once

#include "models/base/result.h"
#include "models/domain/commitid.h"
#include "models/git/index/oid.h"

#include <QString>

#include <git2.h>

#include <memory>

namespace slipway {

/// libgit2's handles, freed when they go.
template <auto Free> struct GitFreed
{
    template <class Handle> void operator()(Handle *handle) const { Free(handle); }
};
using GitRepositoryHandle = std::unique_ptr<git_repository, GitFreed<git_repository_free>>;
using GitOdbHandle = std::unique_ptr<git_odb, GitFreed<git_odb_free>>;
using GitObjectHandle = std::unique_ptr<git_odb_object, GitFreed<git_odb_object_free>>;
using GitTreeHandle = std::unique_ptr<git_tree, GitFreed<git_tree_free>>;
using GitDiffHandle = std::unique_ptr<git_diff, GitFreed<git_diff_free>>;
using GitPatchHandle = std::unique_ptr<git_patch, GitFreed<git_patch_free>>;
using GitReferenceHandle = std::unique_ptr<git_reference, GitFreed<git_reference_free>>;
using GitRefIteratorHandle = std::unique_ptr<git_reference_iterator, GitFreed<git_reference_iterator_free>>;

/// Opens a repository for reading: exactly this folder or its `.git`, no search upwards. Nothing of it is
/// run. Error::NotFound (no such folder) or Git (no repository, SHA-256 format, someone else's, damaged).
Result<GitRepositoryHandle> openGitRepository(const QString &folder);

/// What libgit2 said last, for an error's detail; "" where it said nothing.
QString lastGitWords();

historyindex::Oid toOid(const git_oid *oid);
git_oid toGitOid(const historyindex::Oid &oid);
CommitId toCommitId(const historyindex::Oid &oid);
/// Nothing where the id is null or not a SHA-1.
std::optional<historyindex::Oid> toOid(const CommitId &id);

} // namespace slipway
