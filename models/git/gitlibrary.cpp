#include "models/git/gitlibrary.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <unistd.h>

using namespace Qt::StringLiterals;

/// libgit2 reads some hundred and fifty certificates when it starts, which takes longer than the rest of a
/// short command, and Slipway never lets it near a network: what crosses one is done by the git program. This
/// stands in front of mbedTLS's own function, so libgit2's list stays empty; a connection that it made all
/// the same would be refused, for nobody vouches for the other side. Nothing else here uses mbedTLS: Qt has
/// OpenSSL.
// NOLINTNEXTLINE(readability-identifier-naming): it is the library's name.
extern "C" __attribute__((visibility("default"), used)) int mbedtls_x509_crt_parse_file(void *, const char *)
{
    return 0;
}

namespace slipway {

static void startGitLibrary()
{
    // Once a process; libgit2 counts its users and needs no end.
    static const bool started = [] {
        git_libgit2_init();
        // What is read is only looked at, never trusted for more than it is; hashing it all again costs a
        // fifth.
        git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
        // The index remembers; a second copy of every object in memory serves nobody.
        git_libgit2_opts(GIT_OPT_ENABLE_CACHING, 0);
        return true;
    }();
    Q_UNUSED(started)
}

QString lastGitWords()
{
    const git_error *error = git_error_last();
    return error && error->message ? QString::fromUtf8(error->message) : QString();
}

static QString gitFolderBelow(const QString &folder)
{
    const QString inside = folder + u"/.git"_s;
    return QFileInfo::exists(inside) ? inside : folder;
}

static bool usesSha256(const QString &folder)
{
    QFile config(gitFolderBelow(folder) + u"/config"_s);
    if (!QFileInfo(config).isFile() || !config.open(QIODevice::ReadOnly))
        return false;
    static const QRegularExpression format(u"^\\s*objectformat\\s*=\\s*\"?sha256"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::MultilineOption);
    return format.match(QString::fromUtf8(config.read(1 << 20))).hasMatch();
}

static Unexpected refusalOf(const QString &folder, int code)
{
    const QString words = lastGitWords();
    const auto text = [&](const char *source) {
        return QCoreApplication::translate("slipway::History", source).arg(folder);
    };
    const QFileInfo gitFolder(gitFolderBelow(folder));
    const bool isRepository = QFileInfo::exists(gitFolder.filePath() + u"/HEAD"_s) || gitFolder.isFile();
    if (code == GIT_EOWNER || (isRepository && gitFolder.ownerId() != ::geteuid()))
        return fail(Error::Kind::Git,
                    text(QT_TRANSLATE_NOOP(
                        "slipway::History",
                        "The repository “%1” belongs to another user. If you trust it, allow it with "
                        "“git config --global --add safe.directory” and its path.")),
                    words);
    if (!isRepository)
        return fail(
            Error::Kind::Git,
            text(QT_TRANSLATE_NOOP("slipway::History",
                                   "“%1” is not a git repository. Choose the folder that holds “.git”.")),
            words);
    return fail(Error::Kind::Git,
                text(QT_TRANSLATE_NOOP(
                    "slipway::History",
                    "The git repository “%1” cannot be opened: it is damaged or uses a newer format. "
                    "Check it with “git fsck”.")),
                words);
}

Result<GitRepositoryHandle> openGitRepository(const QString &folder)
{
    startGitLibrary();
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("slipway::History",
                                                "There is no folder “%1”. Check the project's repository.")
                        .arg(folder));
    if (usesSha256(folder))
        return fail(Error::Kind::Git,
                    QCoreApplication::translate(
                        "slipway::History",
                        "The repository “%1” uses SHA-256 object names, which Slipway cannot read "
                        "yet. Use a clone in the SHA-1 format.")
                        .arg(folder));
    git_repository *repository = nullptr;
    const int code = git_repository_open_ext(&repository, QFile::encodeName(folder).constData(),
                                             GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    if (code != 0)
        return refusalOf(folder, code);
    return GitRepositoryHandle(repository);
}

historyindex::Oid toOid(const git_oid *oid)
{
    return historyindex::Oid::fromBytes(oid->id);
}

git_oid toGitOid(const historyindex::Oid &oid)
{
    git_oid result;
    git_oid_fromraw(&result, oid.bytes.data());
    return result;
}

CommitId toCommitId(const historyindex::Oid &oid)
{
    return CommitId::fromRaw(oid.bytes.data());
}

std::optional<historyindex::Oid> toOid(const CommitId &id)
{
    if (id.size() != 20)
        return std::nullopt;
    return historyindex::Oid::fromBytes(id.bytes());
}

} // namespace slipway
