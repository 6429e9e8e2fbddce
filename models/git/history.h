#pragma once

#include "models/base/result.h"
#include "models/domain/commit.h"
#include "models/domain/commitwords.h"
#include "models/domain/project.h"
#include "models/domain/release.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>

namespace slipway {

/// A name in a repository and the commit it means (annotated tags peeled all the way).
struct GitRef
{
    enum class Kind { Branch, RemoteBranch, Tag };
    Kind kind = Kind::Branch;
    QString name; ///< short: `main`, `origin/main`, `v1.2.3`
    CommitId commit;
    QDateTime taggedAt; ///< of an annotated tag; else null
};

/// One repository's history as it was when read: an immutable snapshot over the kept index. Thread-safe.
/// Answers come from memory, by one walk at most; nothing here touches the repository's objects except
/// `commit` messages beyond the subject and `files`.
class History
{
public:
    struct Options
    {
        QString cacheFolder; ///< where the index is kept; never inside the repository
    };
    /// Called now and then with commits read so far and, where known, of how many (else 0); false cancels.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// Opens the repository read-only, brings the kept index up to date (reading only what is new) and gives
    /// a snapshot. Error::NotFound (no such folder), Git (not a repository, damaged, SHA-256 format, owned by
    /// someone else), Cancelled. Safe against force-push, deleted tags, shallow clones, a concurrent fetch,
    /// and two processes at once.
    static Result<std::shared_ptr<const History>> load(const QString &repository, const Options &options,
                                                       const Progress &progress = {});
    ~History();

    /// `history` itself where it has all of `ids`; else one that also has those of them that lie in the
    /// repository though no ref reaches them (a deleted branch, a rewritten one). The ids that lie nowhere,
    /// or without their own past, stay unknown, and are not looked for again. Blocks.
    static std::shared_ptr<const History> knowing(std::shared_ptr<const History> history,
                                                  const QVector<CommitId> &ids);
    /// The commit that begins with these digits (≥ 7) and that no ref reaches; nothing where there is none,
    /// or more than one.
    std::optional<CommitId> strayWithPrefix(const QString &hexPrefix) const;

    QString repository() const;
    qsizetype commitCount() const;
    bool isShallow() const;
    const QVector<GitRef> &refs() const;
    /// The main branch's head: `name` if given, else HEAD; null where there is none.
    CommitId mainHead(const QString &name = {}) const;

    /// A commit by full id, from the index alone. Its subject is the first paragraph as one line, as git's
    /// `%s`, with what the line says (type, scope, pull request) beside it; breaking notes and tickets of
    /// footers are there too.
    std::optional<Commit> commit(const CommitId &id) const;
    bool has(const CommitId &id) const;
    /// All commits an abbreviation (≥ 4 digits) may mean; at most `limit`.
    QVector<CommitId> withPrefix(const QString &hexPrefix, int limit = 8) const;
    QString fullMessage(const CommitId &id) const;
    /// Hex id of the commit's tree; empty when unknown.
    QString treeOf(const CommitId &id) const;

    struct Counts
    {
        int onlyInTo = 0;
        int onlyInFrom = 0;
    };
    /// `git rev-list --count from..to` and `to..from`. Nothing where a commit is unknown.
    std::optional<Counts> counts(const CommitId &from, const CommitId &to) const;
    /// For many points against one: entry i is counts(from[i], to).
    QVector<std::optional<Counts>> countsOfMany(const QVector<CommitId> &from, const CommitId &to) const;
    /// Commits of `git rev-list from..to`, newest first. A null `from` means all ancestors.
    QVector<CommitId> onlyIn(const CommitId &to, const CommitId &from) const;
    CommitId mergeBase(const CommitId &a, const CommitId &b) const;
    /// Whether `head` reaches `commit`; nothing where either is unknown.
    std::optional<bool> contains(const CommitId &head, const CommitId &commit) const;

    /// Counts, commits (at most `commitLimit` a side; counts stay whole), merge base and relation. With
    /// `paths`, as `git rev-list -- PATHS`. `files` stays empty: see `files`.
    Comparison compare(const CommitId &from, const CommitId &to, const QStringList &paths = {},
                       int commitLimit = 10000) const;
    /// The changed files between two commits' trees (renames found); at most `fileLimit` named.
    Result<FileChanges> files(const CommitId &from, const CommitId &to, const QStringList &paths = {},
                              int fileLimit = 2000) const;

    /// What identifies each commit's change wherever it was applied, as `git patch-id`; merges, and what
    /// cannot be read or is too large, are left out. Reads the commits' trees and files.
    QHash<CommitId, QByteArray> patchIds(const QVector<CommitId> &ids) const;

    /// Releases by the project's tag pattern and versioning, newest first (ancestry-safe order, then
    /// version).
    QVector<Release> releases(const Project &project) const;
    /// Commits whose first release is this tag, newest first. Tags in ancestry-safe order; each commit has
    /// one first release.
    QVector<CommitId> firstCommitsOf(const Project &project, const QString &tag) const;
    /// Commits of the main branch's head that no release has; newest first.
    QVector<CommitId> unreleased(const Project &project) const;

    // What notes are written from: views that hold as long as this History does.

    /// The words of `firstCommitsOf` for every release, newest release first; `each` gives false to end.
    void eachReleaseWords(
        const Project &project,
        const std::function<bool(const Release &release, std::vector<CommitWords> words)> &each) const;
    /// The words of `firstCommitsOf`.
    std::vector<CommitWords> wordsOfRelease(const Project &project, const QString &tag) const;
    /// The words of `unreleased`.
    std::vector<CommitWords> wordsOfUnreleased(const Project &project) const;
    /// The words of `git rev-list from..to -- PATHS`, newest first. A null `from` means all ancestors.
    std::vector<CommitWords> wordsBetween(const CommitId &from, const CommitId &to,
                                          const QStringList &paths = {}) const;
    struct Author
    {
        std::string_view name;
        std::string_view mail;
    };
    /// Who bears an author number (CommitWords::author).
    Author author(std::uint32_t number) const;
    /// For each author number: whether a commit that `commit` reaches is theirs.
    std::vector<bool> authorsUpTo(const CommitId &commit) const;
    /// For each place (CommitWords::place): whether it is on the line of first parents that ends at `tip`.
    std::vector<bool> mainLineUpTo(const CommitId &tip) const;
    /// For each author number: how many releases are older than the one with their first commit; -1 where no
    /// release has any.
    std::vector<int> firstReleaseOfAuthors(const Project &project) const;

    /// Commits by pull request number, or by ticket key (as the index read them).
    QVector<CommitId> withPullRequest(const QString &number) const;
    QVector<CommitId> withTicket(const QString &ticket) const;

    class Private;

private:
    explicit History(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

} // namespace slipway
