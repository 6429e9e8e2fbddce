#pragma once

#include "models/git/gitlibrary.h"
#include "models/git/history.h"
#include "models/git/index/indexbuilder.h"

#include <QByteArray>
#include <QVector>

#include <unordered_set>
#include <vector>

namespace slipway {

/// A ref as it is in the repository: what it points to, not yet what that is.
struct RawRef
{
    GitRef::Kind kind = GitRef::Kind::Branch;
    QString name;
    historyindex::Oid target;
};

/// Reads objects and refs of one open repository. Used by one thread.
class RepositoryReader final : public historyindex::CommitSource
{
public:
    static Result<std::unique_ptr<RepositoryReader>> open(const QString &folder);

    std::optional<std::string_view> read(const historyindex::Oid &oid) override;
    bool isCutAt(const historyindex::Oid &oid) const override { return m_cuts.contains(oid); }

    bool isShallow() const { return !m_cuts.empty(); }
    /// Changes when the shallow roots do.
    const std::string &stamp() const { return m_stamp; }
    /// The folder all work trees share, by its real path.
    QString realFolder() const;

    /// Branches, remote branches and tags with a name fit to be shown; others are left out.
    std::vector<RawRef> refs() const;
    /// HEAD's branch, even one without commits yet; empty when detached.
    QString headBranch() const;
    /// What HEAD points to; nothing where there is no commit yet.
    std::optional<historyindex::Oid> head() const;
    /// Follows tags of tags to what they mean; nothing where `target` is not a tag.
    std::optional<historyindex::TagObject> readTag(const historyindex::Oid &target) const;
    bool has(const historyindex::Oid &oid) const;
    bool isCommit(const historyindex::Oid &oid) const;
    /// The only object that begins with these digits, if it is a commit.
    std::optional<historyindex::Oid> commitWithPrefix(const QByteArray &hexDigits) const;

private:
    RepositoryReader() = default;
    void readShallowFile();

    GitRepositoryHandle m_repository;
    GitOdbHandle m_odb;
    GitObjectHandle m_object;
    std::unordered_set<historyindex::Oid, historyindex::OidHash> m_cuts;
    std::string m_stamp;
};

} // namespace slipway
