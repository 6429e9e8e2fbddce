#include "models/git/history_p.h"

#include <algorithm>

namespace slipway {

using historyindex::Position;

static constexpr size_t kKeptReleaseSets = 8;
static constexpr size_t kKeptPathContents = 32;
static constexpr size_t kKeptFiles = 64;

// The newest `most` answers are kept, the one asked for last at the end.
template <class Key, class Value>
static std::shared_ptr<Value> keptFor(std::vector<std::pair<Key, std::shared_ptr<Value>>> *kept,
                                      const Key &key)
{
    const auto found =
        std::find_if(kept->begin(), kept->end(), [&](const auto &entry) { return entry.first == key; });
    if (found == kept->end())
        return nullptr;
    std::rotate(found, found + 1, kept->end());
    return kept->back().second;
}

template <class Key, class Value>
static void keep(std::vector<std::pair<Key, std::shared_ptr<Value>>> *kept, size_t most, const Key &key,
                 std::shared_ptr<Value> value)
{
    if (kept->size() >= most)
        kept->erase(kept->begin());
    kept->emplace_back(key, std::move(value));
}

std::shared_ptr<PathContents> History::Private::pathContents(const QStringList &paths) const
{
    std::shared_ptr<TreeEntries> entries;
    {
        const std::scoped_lock lock(cacheMutex);
        if (auto known = keptFor(&contents, paths))
            return known;
        if (!trees) {
            auto opened = TreeEntries::open(repository, *index);
            if (!opened)
                return nullptr;
            trees = *opened;
        }
        entries = trees;
    }
    // The trees are busy for as long as somebody reads them; never wait for them with the cache locked.
    std::unique_lock treesLock(entries->mutex);
    auto made = std::make_shared<PathContents>(index, entries, paths);
    treesLock.unlock();
    const std::scoped_lock lock(cacheMutex);
    keep(&contents, kKeptPathContents, paths, made);
    return made;
}

std::shared_ptr<const ReleaseSet> History::Private::releaseSet(const Project &project) const
{
    const QString key = QStringList{QString::number(project.id.value), project.tagPattern,
                                    QString::number(int(project.versioning)), project.paths.join(QChar(0))}
                            .join(QChar(1));
    {
        const std::scoped_lock lock(cacheMutex);
        if (auto known = keptFor(&releaseSets, key))
            return known;
    }
    const auto contentsOfPaths = project.paths.isEmpty() ? nullptr : pathContents(project.paths);
    std::unique_lock<std::mutex> treesLock;
    if (contentsOfPaths)
        treesLock = std::unique_lock(contentsOfPaths->mutex());
    const auto content = [&](Position position) {
        return contentsOfPaths ? contentsOfPaths->at(position) : 0u;
    };
    auto made = std::make_shared<const ReleaseSet>(readReleases(project, refs, *index, content));
    if (treesLock)
        treesLock.unlock();
    const std::scoped_lock lock(cacheMutex);
    keep(&releaseSets, kKeptReleaseSets, key, made);
    return made;
}

std::shared_ptr<const FileChanges> History::Private::keptFiles(const QString &key) const
{
    const std::scoped_lock lock(cacheMutex);
    return keptFor(&files, key);
}

void History::Private::keepFiles(const QString &key, std::shared_ptr<const FileChanges> changes) const
{
    const std::scoped_lock lock(cacheMutex);
    keep(&files, kKeptFiles, key, std::move(changes));
}

} // namespace slipway
