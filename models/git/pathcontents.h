#pragma once

#include "models/git/index/index.h"
#include "models/git/treeentries.h"

#include <QStringList>

namespace slipway {

/// What every commit of a history holds at a project's paths, as one number a commit (see PathContent).
/// A path is a file or a folder with all that is in it; with `*`, `?` or `[` it is a glob over whole file
/// names in which
/// `*` takes `/` too, as in git. `.` or an empty path is the whole tree. git's `:(…)` words are not known.
/// Hold `mutex` (shared by all of one history, the trees') while making and asking one.
class PathContents
{
public:
    PathContents(std::shared_ptr<const historyindex::Index> index, std::shared_ptr<TreeEntries> trees,
                 const QStringList &paths);

    std::mutex &mutex() const { return m_trees->mutex; }
    std::uint32_t at(historyindex::Position position);

private:
    struct Path
    {
        std::vector<TreeEntries::Number> folders; ///< names, down to the entry, or to the glob's folder
        QString glob; ///< of the rest; empty: none
        bool folderOnly = false; ///< written with a "/" at the end
    };
    TreeEntries::Number contentOf(TreeEntries::Number root, const Path &path);
    TreeEntries::Number globbed(TreeEntries::Number tree, const QString &prefix, const Path &path);

    std::shared_ptr<const historyindex::Index> m_index;
    std::shared_ptr<TreeEntries> m_trees;
    std::vector<Path> m_paths;
    std::unordered_map<std::string, TreeEntries::Number> m_globbed;
    std::vector<std::uint32_t> m_contents;
    std::vector<TreeEntries::Number> m_numbers;
};

} // namespace slipway
