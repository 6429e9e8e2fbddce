#include "models/git/treeentries.h"

#include <algorithm>

namespace slipway {

using historyindex::Oid;

static bool isFolderMode(std::uint32_t mode)
{
    return (mode & 0170000) == 0040000;
}

Result<std::shared_ptr<TreeEntries>> TreeEntries::open(const QString &repository)
{
    auto opened = openGitRepository(repository);
    if (!opened)
        return Unexpected{opened.error()};
    auto entries = std::make_shared<TreeEntries>();
    entries->m_repository = std::move(*opened);
    git_odb *odb = nullptr;
    if (git_repository_odb(&odb, entries->m_repository.get()) == 0)
        entries->m_odb.reset(odb);
    return entries;
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

TreeEntries::Number TreeEntries::numberOf(const Oid &tree)
{
    // The empty tree holds nothing at any path, the tree itself included.
    static const Oid emptyTree = [] {
        Oid oid;
        historyindex::oidFromHex("4b825dc642cb6eb9a060e54bf8d69288fbee4904", &oid);
        return oid;
    }();
    return tree == emptyTree ? 0 : intern(tree, 0040000);
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

const std::vector<TreeEntries::Child> &TreeEntries::foldersOf(Number tree)
{
    const auto known = m_folders.find(tree);
    if (known != m_folders.end())
        return known->second;
    std::vector<Child> folders;
    scan(tree, [&](std::string_view name, std::uint32_t mode, const Oid &oid) {
        if (isFolderMode(mode))
            folders.push_back({nameNumber(name), intern(oid, mode)});
    });
    folders.shrink_to_fit();
    return m_folders.emplace(tree, std::move(folders)).first->second;
}

TreeEntries::Number TreeEntries::child(Number tree, std::string_view name)
{
    if (!isTree(tree))
        return 0;
    const Number number = nameNumber(name);
    for (const Child &folder : foldersOf(tree)) {
        if (folder.name == number)
            return folder.entry;
    }
    // Files are rarely asked for by name: only the answer is kept.
    const std::uint64_t key = std::uint64_t(tree) << 32 | number;
    const auto known = m_files.find(key);
    if (known != m_files.end())
        return known->second;
    Number found = 0;
    scan(tree, [&](std::string_view other, std::uint32_t mode, const Oid &oid) {
        if (found == 0 && other == name)
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
