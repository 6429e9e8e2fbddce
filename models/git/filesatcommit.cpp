#include "models/git/filesatcommit.h"

#include "models/base/text.h"
#include "models/git/gitlibrary.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::FilesAtCommit)
};

constexpr int deepestFolder = 200;

} // namespace

class FilesAtCommit::Private
{
public:
    bool list(const git_tree *from, const QString &prefix, int depth, QStringList &paths)
    {
        const size_t count = git_tree_entrycount(from);
        for (size_t i = 0; i < count; ++i) {
            const git_tree_entry *entry = git_tree_entry_byindex(from, i);
            const QString name = QString::fromUtf8(git_tree_entry_name(entry));
            if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB) {
                if (paths.size() >= limit)
                    return false;
                paths.append(prefix + name);
                continue;
            }
            if (git_tree_entry_type(entry) != GIT_OBJECT_TREE || leaves.contains(name)
                || depth > deepestFolder)
                continue;
            git_tree *below = nullptr;
            if (git_tree_lookup(&below, repository.get(), git_tree_entry_id(entry)) != 0)
                continue; // a partial clone: what is not there cannot be listed
            const GitTreeHandle handle(below);
            if (!list(below, prefix + name + u'/', depth + 1, paths))
                return false;
        }
        return true;
    }

    QString folder;
    GitRepositoryHandle repository;
    GitTreeHandle tree;
    int limit = 0;
    QSet<QString> leaves;
};

FilesAtCommit::FilesAtCommit(std::unique_ptr<Private> made) : d(std::move(made)) { }
FilesAtCommit::~FilesAtCommit() = default;

Result<std::unique_ptr<FilesAtCommit>> FilesAtCommit::open(const QString &repository, const CommitId &commit)
{
    auto opened = openGitRepository(repository);
    if (!opened)
        return Unexpected{opened.error()};
    auto made = std::make_unique<Private>();
    made->folder = repository;
    made->repository = std::move(*opened);
    const auto oid = toOid(commit);
    const git_oid id = oid ? toGitOid(*oid) : git_oid{};
    git_commit *found = nullptr;
    if (!oid || git_commit_lookup(&found, made->repository.get(), &id) != 0)
        return fail(Error::Kind::NotFound,
                    FileWords::tr("The repository “%1” has no commit %2. Fetch it and try again.")
                        .arg(repository, commit.shortHex()),
                    lastGitWords());
    git_tree *tree = nullptr;
    const int code = git_commit_tree(&tree, found);
    git_commit_free(found);
    if (code != 0)
        return fail(
            Error::Kind::Git,
            FileWords::tr("The files of commit %1 cannot be read. Check the repository with “git fsck”.")
                .arg(commit.shortHex()),
            lastGitWords());
    made->tree.reset(tree);
    return std::unique_ptr<FilesAtCommit>(new FilesAtCommit(std::move(made)));
}

Result<QStringList> FilesAtCommit::paths(int limit, const QStringList &leaves) const
{
    QStringList paths;
    d->limit = limit;
    d->leaves = QSet<QString>(leaves.cbegin(), leaves.cend());
    if (!d->list(d->tree.get(), {}, 0, paths))
        return fail(
            Error::Kind::Invalid,
            FileWords::tr("The repository “%1” has more than %2 files, which is too many to look through.")
                .arg(d->folder)
                .arg(limit));
    return paths;
}

Result<QByteArray> FilesAtCommit::read(const QString &path, qint64 mostBytes) const
{
    git_tree_entry *entry = nullptr;
    if (path.isEmpty() || git_tree_entry_bypath(&entry, d->tree.get(), path.toUtf8().constData()) != 0)
        return fail(Error::Kind::NotFound, FileWords::tr("there is no such file at this commit"),
                    lastGitWords());
    const git_oid id = *git_tree_entry_id(entry);
    const git_filemode_t mode = git_tree_entry_filemode(entry);
    git_tree_entry_free(entry);
    if (mode == GIT_FILEMODE_LINK)
        return fail(Error::Kind::Invalid,
                    FileWords::tr("it is a link, which is not followed; name the file it leads to"));
    if (mode != GIT_FILEMODE_BLOB && mode != GIT_FILEMODE_BLOB_EXECUTABLE)
        return fail(Error::Kind::Invalid, FileWords::tr("it is a folder or a submodule, not a file"));
    git_odb *raw = nullptr;
    if (git_repository_odb(&raw, d->repository.get()) != 0)
        return fail(Error::Kind::Git, FileWords::tr("its content cannot be read from the repository"),
                    lastGitWords());
    const GitOdbHandle objects(raw);
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    // The header first: what is too large is never unpacked.
    if (git_odb_read_header(&size, &type, raw, &id) == 0 && qint64(size) > mostBytes)
        return fail(Error::Kind::Invalid,
                    FileWords::tr("it is larger than %1 MB; leave it out of the rules, or split it")
                        .arg(mostBytes >> 20));
    git_odb_object *object = nullptr;
    if (git_odb_read(&object, raw, &id) != 0)
        return fail(Error::Kind::Git,
                    FileWords::tr("its content is not in the repository (a partial clone?); fetch it whole"),
                    lastGitWords());
    const GitObjectHandle handle(object);
    return QByteArray(static_cast<const char *>(git_odb_object_data(object)),
                      qsizetype(git_odb_object_size(object)));
}

} // namespace slipway
