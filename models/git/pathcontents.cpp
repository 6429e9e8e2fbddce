#include "models/git/pathcontents.h"

#include "models/base/glob.h"

using namespace Qt::StringLiterals;

namespace slipway {

using historyindex::Position;
using Number = TreeEntries::Number;

static constexpr std::uint32_t kNotAsked = 0xffffffffu;
static constexpr int kDeepestFolder = 256;

static bool isGlobbing(QStringView text)
{
    return text.contains(u'*') || text.contains(u'?') || text.contains(u'[');
}

PathContents::PathContents(std::shared_ptr<const historyindex::Index> index,
                           std::shared_ptr<TreeEntries> trees, const QStringList &paths)
    : m_index(std::move(index)), m_trees(std::move(trees)), m_contents(m_index->size(), kNotAsked)
{
    for (const QString &text : paths) {
        Path path;
        QStringList parts = text.split(u'/', Qt::SkipEmptyParts);
        parts.removeAll(u"."_s);
        while (!parts.isEmpty() && !isGlobbing(parts.constFirst()))
            path.folders.push_back(m_trees->nameNumber(parts.takeFirst().toStdString()));
        path.folderOnly = text.endsWith(u'/') && parts.isEmpty();
        path.glob = parts.join(u'/');
        m_paths.push_back(std::move(path));
    }
}

std::uint32_t PathContents::at(Position position)
{
    if (m_contents[position] != kNotAsked)
        return m_contents[position];
    std::uint32_t &content = m_contents[m_trees->sameTreeAs(position)];
    if (content == kNotAsked) {
        const Number root = m_trees->root(position);
        m_numbers.clear();
        for (const Path &path : m_paths)
            m_numbers.push_back(contentOf(root, path));
        content = m_numbers.size() == 1 ? m_numbers.front() : m_trees->numberOfAll(m_numbers);
    }
    return m_contents[position] = content;
}

Number PathContents::contentOf(Number root, const Path &path)
{
    Number entry = root;
    for (const Number folder : path.folders) {
        entry = m_trees->child(entry, folder);
        if (entry == 0)
            return 0;
    }
    if (!path.glob.isEmpty())
        return m_trees->isTree(entry) ? globbed(entry, QString(), path) : 0;
    if (path.folderOnly && !m_trees->isTree(entry))
        return 0;
    return entry;
}

Number PathContents::globbed(Number tree, const QString &prefix, const Path &path)
{
    const std::string key =
        std::to_string(&path - m_paths.data()) + ':' + std::to_string(tree) + ':' + prefix.toStdString();
    const auto known = m_globbed.find(key);
    if (known != m_globbed.end())
        return known->second;
    std::vector<std::pair<QString, Number>> children;
    m_trees->eachChild(tree, [&](std::string_view name, Number entry) {
        children.emplace_back(prefix + QString::fromUtf8(name.data(), qsizetype(name.size())), entry);
    });
    std::vector<Number> content;
    for (const auto &[name, entry] : children) {
        const bool isFolder = m_trees->isTree(entry);
        if (isFolder && name.count(u'/') < kDeepestFolder)
            content.push_back(globbed(entry, name + u'/', path));
        else if (!isFolder && matchesGlob(path.glob, name))
            content.push_back(entry);
        else
            continue;
        if (content.back() == 0)
            content.pop_back();
        else
            content.push_back(m_trees->nameNumber(name.toStdString()));
    }
    const Number number = m_trees->numberOfAll(content);
    m_globbed.emplace(key, number);
    return number;
}

} // namespace slipway
