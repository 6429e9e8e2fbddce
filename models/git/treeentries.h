#pragma once

#include "models/git/gitlibrary.h"

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

    static Result<std::shared_ptr<TreeEntries>> open(const QString &repository);

    std::mutex mutex;

    Number numberOf(const historyindex::Oid &tree);
    bool isTree(Number entry) const { return m_entries[entry].isTree; }
    /// The entry called `name` in the tree; 0 where there is none.
    Number child(Number tree, std::string_view name);
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
    Number intern(const historyindex::Oid &oid, std::uint32_t mode);
    const std::vector<Child> &foldersOf(Number tree);

    GitRepositoryHandle m_repository;
    GitOdbHandle m_odb;
    std::vector<Entry> m_entries{Entry{}};
    std::unordered_map<Key, Number, KeyHash> m_numbers;
    std::unordered_map<std::string, Number> m_names;
    std::unordered_map<Number, std::vector<Child>> m_folders;
    std::unordered_map<std::uint64_t, Number> m_files;
    std::unordered_map<std::vector<Number>, Number, ListHash> m_lists;
};

} // namespace slipway
