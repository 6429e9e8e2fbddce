#include "models/git/treeentries.h"

#include <algorithm>

namespace slipway {

using historyindex::Oid;

static bool isFolderMode(std::uint32_t mode)
{
    return (mode & 0170000) == 0040000;
}

Result<std::shared_ptr<TreeEntries>> TreeEntries::open(const QString &repository,
                                                       const historyindex::Index &index)
{
    auto opened = openGitRepository(repository);
    if (!opened)
        return Unexpected{opened.error()};
    auto entries = std::make_shared<TreeEntries>();
    entries->m_repository = std::move(*opened);
    git_odb *odb = nullptr;
    if (git_repository_odb(&odb, entries->m_repository.get()) == 0)
        entries->m_odb.reset(odb);
    entries->learnRoots(index);
    return entries;
}

void TreeEntries::learnRoots(const historyindex::Index &index)
{
    // The empty tree holds nothing at any path, the tree itself included.
    Oid emptyTree;
    historyindex::oidFromHex("4b825dc642cb6eb9a060e54bf8d69288fbee4904", &emptyTree);
    m_numbers.emplace(Key{emptyTree, 0040000}, 0);
    std::vector<historyindex::Position> firstWith{0};
    m_roots.reserve(index.size());
    for (historyindex::Position position = 0; position < index.size(); ++position) {
        const Number tree = intern(index.columns().trees[position], 0040000);
        if (tree == firstWith.size())
            firstWith.push_back(position);
        m_roots.push_back({tree, tree == 0 ? position : firstWith[tree]});
    }
}

size_t TreeEntries::ListHash::operator()(const std::vector<Number> &list) const
{
    std::uint64_t hash = list.size();
    for (const Number number : list)
        hash = (hash ^ number) * 0x9e3779b97f4a7c15ull;
    return hash;
}

TreeEntries::Number TreeEntries::intern(const Oid &oid, std::uint32_t mode)
{
    const auto [known, isNew] = m_numbers.try_emplace(Key{oid, mode}, static_cast<Number>(m_entries.size()));
    if (isNew)
        m_entries.push_back({oid, isFolderMode(mode)});
    return known->second;
}

TreeEntries::Number TreeEntries::nameNumber(std::string_view name)
{
    return m_names.try_emplace(std::string(name), static_cast<Number>(m_names.size() + 1)).first->second;
}

// A tree object is a row of "octal-mode name\0twenty-bytes".
template <class Visit> void TreeEntries::scan(Number tree, Visit &&visit)
{
    if (!isTree(tree) || !m_odb)
        return;
    const git_oid id = toGitOid(m_entries[tree].oid);
    git_odb_object *raw = nullptr;
    if (git_odb_read(&raw, m_odb.get(), &id) != 0)
        return;
    const GitObjectHandle object(raw);
    std::string_view left(static_cast<const char *>(git_odb_object_data(raw)), git_odb_object_size(raw));
    if (git_odb_object_type(raw) != GIT_OBJECT_TREE)
        return;
    while (!left.empty()) {
        const size_t space = left.find(' ');
        const size_t end = left.find('\0');
        if (space == std::string_view::npos || end == std::string_view::npos || space > end
            || left.size() - end < 21)
            return;
        std::uint32_t mode = 0;
        for (const char digit : left.substr(0, space))
            mode = mode * 8 + static_cast<std::uint32_t>(digit - '0');
        const Oid oid = Oid::fromBytes(reinterpret_cast<const unsigned char *>(left.data() + end + 1));
        visit(left.substr(space + 1, end - space - 1), mode, oid);
        left.remove_prefix(end + 21);
    }
}

void TreeEntries::eachChild(Number tree, const std::function<void(std::string_view, Number)> &visit)
{
    scan(tree,
         [&](std::string_view name, std::uint32_t mode, const Oid &oid) { visit(name, intern(oid, mode)); });
}

const std::vector<TreeEntries::Number> *TreeEntries::fileNamesOf(Number tree, std::uint64_t namesHash)
{
    const auto place = m_fileNames.try_emplace(namesHash);
    std::vector<Number> &names = place.first->second;
    if (place.second) {
        scan(tree, [&](std::string_view name, std::uint32_t mode, const Oid &) {
            if (!isFolderMode(mode))
                names.push_back(nameNumber(name));
        });
        std::sort(names.begin(), names.end());
    }
    return &names;
}

const TreeEntries::Folders &TreeEntries::foldersOf(Number tree)
{
    if (m_folders.size() <= tree)
        m_folders.resize(m_entries.size());
    if (m_folders[tree].fileNames)
        return m_folders[tree];
    const auto begin = static_cast<std::uint32_t>(m_children.size());
    std::uint64_t namesHash = 0;
    scan(tree, [&](std::string_view name, std::uint32_t mode, const Oid &oid) {
        if (isFolderMode(mode))
            m_children.push_back({nameNumber(name), intern(oid, mode)});
        else
            namesHash = (namesHash ^ std::hash<std::string_view>()(name)) * 0x9e3779b97f4a7c15ull;
    });
    std::sort(m_children.begin() + begin, m_children.end(),
              [](const Child &a, const Child &b) { return a.name < b.name; });
    return m_folders[tree] = {begin, static_cast<std::uint32_t>(m_children.size()),
                              fileNamesOf(tree, namesHash)};
}

TreeEntries::Number TreeEntries::child(Number tree, Number name)
{
    if (!isTree(tree))
        return 0;
    const Folders &folders = foldersOf(tree);
    const auto end = m_children.begin() + folders.end;
    const auto folder =
        std::lower_bound(m_children.begin() + folders.begin, end, name,
                         [](const Child &child, Number wanted) { return child.name < wanted; });
    if (folder != end && folder->name == name)
        return folder->entry;
    if (!std::binary_search(folders.fileNames->begin(), folders.fileNames->end(), name))
        return 0;
    // Files are rarely asked for by name: only the answer is kept.
    const std::uint64_t key = std::uint64_t(tree) << 32 | name;
    const auto known = m_files.find(key);
    if (known != m_files.end())
        return known->second;
    Number found = 0;
    scan(tree, [&](std::string_view other, std::uint32_t mode, const Oid &oid) {
        if (found == 0 && nameNumber(other) == name)
            found = intern(oid, mode);
    });
    m_files.emplace(key, found);
    return found;
}

TreeEntries::Number TreeEntries::numberOfAll(const std::vector<Number> &numbers)
{
    if (std::all_of(numbers.begin(), numbers.end(), [](Number number) { return number == 0; }))
        return 0;
    return m_lists.try_emplace(numbers, static_cast<Number>(m_lists.size() + 1)).first->second;
}

} // namespace slipway
