#pragma once

#include "models/git/gitlibrary.h"
#include "models/git/index/index.h"

#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace slipway {

/// The trees of one repository as numbers: every (mode, object) met has one, the same content the same
/// number. 0 stands for "nothing there". What was read once is kept, folders' lists of sub-folders among it,
/// so that asking for many paths reads each tree once. Hold `mutex` while using it.
class TreeEntries
{
public:
    using Number = std::uint32_t;

    static Result<std::shared_ptr<TreeEntries>> open(const QString &repository,
                                                     const historyindex::Index &index);

    std::mutex mutex;

    /// The tree of a commit of the index.
    Number root(historyindex::Position position) const { return m_roots[position].tree; }
    /// The first commit with the same tree: what holds for it holds here.
    historyindex::Position sameTreeAs(historyindex::Position position) const
    {
        return m_roots[position].first;
    }
    bool isTree(Number entry) const { return m_entries[entry].isTree; }
    /// The entry of that name (see `nameNumber`) in the tree; 0 where there is none.
    Number child(Number tree, Number name);
    /// Calls `visit(name, entry)` for everything in the tree, in its order.
    void eachChild(Number tree, const std::function<void(std::string_view, Number)> &visit);
    /// The same name, the same number.
    Number nameNumber(std::string_view name);
    /// One number for a list of numbers; 0 for a list of zeros alone.
    Number numberOfAll(const std::vector<Number> &numbers);

private:
    struct Entry
    {
        historyindex::Oid oid;
        bool isTree = false;
    };
    struct Child
    {
        Number name = 0;
        Number entry = 0;
    };
    struct Key
    {
        historyindex::Oid oid;
        std::uint32_t mode = 0;
        bool operator==(const Key &) const = default;
    };
    struct KeyHash
    {
        size_t operator()(const Key &key) const { return historyindex::OidHash()(key.oid) ^ key.mode; }
    };
    struct ListHash
    {
        size_t operator()(const std::vector<Number> &list) const;
    };

    template <class Visit> void scan(Number tree, Visit &&visit);
    struct Root
    {
        Number tree = 0;
        historyindex::Position first = 0;
    };
    /// Where a tree's folders lie in m_children; read when first asked for.
    struct Folders
    {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        const std::vector<Number> *fileNames = nullptr; ///< sorted; null: not read yet
    };

    void learnRoots(const historyindex::Index &index);
    Number intern(const historyindex::Oid &oid, std::uint32_t mode);
    const Folders &foldersOf(Number tree);
    const std::vector<Number> *fileNamesOf(Number tree, std::uint64_t namesHash);

    GitRepositoryHandle m_repository;
    GitOdbHandle m_odb;
    std::vector<Entry> m_entries{Entry{}};
    std::unordered_map<Key, Number, KeyHash> m_numbers;
    std::unordered_map<std::string, Number> m_names;
    std::vector<Root> m_roots; ///< by position
    std::vector<Folders> m_folders; ///< by tree
    std::vector<Child> m_children; ///< each tree's by name number
    /// The few different lists of file names that trees have, by the hash of the names.
    std::unordered_map<std::uint64_t, std::vector<Number>> m_fileNames;
    std::unordered_map<std::uint64_t, Number> m_files;
    std::unordered_map<std::vector<Number>, Number, ListHash> m_lists;
};

} // namespace slipway
