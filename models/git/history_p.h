#pragma once

#include "models/git/history.h"
#include "models/git/index/pathwalk.h"
#include "models/git/index/walks.h"
#include "models/git/pathcontents.h"
#include "models/git/releaseset.h"
#include "models/git/repositoryreader.h"

#include <QHash>

#include <mutex>
#include <unordered_set>

namespace slipway {

class History::Private
{
public:
    using Position = historyindex::Position;

    QString repository;
    std::shared_ptr<const historyindex::Index> index;
    QVector<GitRef> refs;
    CommitId head;
    bool shallow = false;
    historyindex::PositionSet reachable;
    qsizetype reachableCount = 0;

    /// A commit that the refs reach, or that at least still lies in the repository; kNoPosition otherwise.
    Position find(const CommitId &id) const;
    bool isThere(Position position) const;
    CommitId idAt(Position position) const;
    Commit commitAt(Position position) const;
    QVector<CommitId> idsAt(const std::vector<Position> &positions, int limit = -1) const;
    Author authorOf(std::uint32_t number) const;
    CommitWords wordsAt(Position position) const;
    std::vector<CommitWords> wordsAt(const std::vector<Position> &positions) const;
    /// In git's order; empty where a commit is unknown. kNoPosition as `from`: all ancestors.
    std::vector<Position> between(Position from, Position to, const QStringList &paths) const;
    std::vector<Position> firstCommitsOf(const ReleaseSet &set, std::uint32_t release,
                                         historyindex::PositionSet *seen) const;
    std::vector<Position> unreleased(const Project &project, Position newest) const;
    QVector<Commit> commitsAt(const std::vector<Position> &positions, int limit) const;

    /// Runs `ask(reader)` with the repository open, one thread at a time; false where it cannot be opened.
    template <class Ask> bool withReader(Ask &&ask) const
    {
        const std::scoped_lock lock(readerMutex);
        if (!reader) {
            auto opened = RepositoryReader::open(repository);
            if (!opened)
                return false;
            reader = std::move(*opened);
        }
        ask(*reader);
        return true;
    }

    /// Kept for the projects asked for last. A pointer, so that it outlives being forgotten.
    std::shared_ptr<const ReleaseSet> releaseSet(const Project &project) const;
    std::shared_ptr<PathContents> pathContents(const QStringList &paths) const;
    /// Two commits' difference never changes: the ones asked for last are kept.
    std::shared_ptr<const FileChanges> keptFiles(const QString &key) const;
    void keepFiles(const QString &key, std::shared_ptr<const FileChanges> changes) const;

    /// What `History::knowing` gave last.
    mutable std::mutex strayMutex;
    mutable std::shared_ptr<const History> withStrays;
    /// Asked for and not there, or without their own past: they are not looked for again.
    mutable std::unordered_set<historyindex::Oid, historyindex::OidHash> absentStrays;

private:
    mutable std::mutex readerMutex;
    mutable std::unique_ptr<RepositoryReader> reader;
    mutable std::mutex cacheMutex;
    mutable std::vector<std::pair<QString, std::shared_ptr<const ReleaseSet>>> releaseSets;
    mutable std::vector<std::pair<QStringList, std::shared_ptr<PathContents>>> contents;
    mutable std::vector<std::pair<QString, std::shared_ptr<const FileChanges>>> files;
    mutable std::shared_ptr<TreeEntries> trees;
};

} // namespace slipway
