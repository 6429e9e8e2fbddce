#pragma once

#include "models/git/index/oid.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace slipway::historyindex {

/// A commit's place in the index. A parent's position is always lower than its child's.
using Position = std::uint32_t;
inline constexpr Position kNoPosition = 0xffffffffu;

/// In `parents`, the second number of a commit with three parents or more: the place of the second and later
/// parents in `moreParents`, whose last one is marked with the same bit.
inline constexpr std::uint32_t kMoreParents = 0x80000000u;

enum CommitFlag : std::uint8_t {
    kBreaking = 1,
    kHasDetails = 2, ///< something of Details is there
};

/// What a message says, as kept.
struct Details
{
    std::string_view pullRequest;
    std::vector<std::string_view> tickets;
    std::vector<std::string_view> breakingNotes;
    std::string_view reverts; ///< lower-case id, maybe abbreviated
    std::string_view cherryPickedFrom;
    std::vector<std::string_view> coAuthors; ///< "Name <mail>"
    std::vector<std::string_view> references;
    std::vector<std::string_view> changes; ///< of a squashed commit, as subjects
    std::string_view mergeTitle; ///< of a merged pull request
};

/// An annotated tag's object: which commit it means in the end, and when it was made.
struct TagObject
{
    Oid object;
    Oid commit; ///< null: it means something else than a commit
    std::int64_t time = 0; ///< 0: it names no tagger
};

/// The columns of an index, over memory that somebody else owns (a mapped file, or a built image).
struct Columns
{
    std::span<const Oid> oids;
    std::span<const Oid> trees;
    std::span<const Position> sorted; ///< positions in order of their oids
    std::span<const std::array<std::uint32_t, 2>> parents;
    std::span<const std::uint32_t> moreParents;
    std::span<const std::int64_t> commitTimes;
    std::span<const std::int64_t> authorTimes;
    std::span<const std::uint32_t> authors; ///< word number of "Name\0email"
    std::span<const std::uint32_t> types; ///< word number; 0: none
    std::span<const std::uint32_t> scopes;
    std::span<const std::uint32_t> texts; ///< where the record begins in `text`
    std::span<const std::uint8_t> flags;
    std::span<const std::uint32_t> wordEnds; ///< word i is words[wordEnds[i-1] .. wordEnds[i])
    std::span<const char> words;
    std::span<const char> text;
    std::span<const TagObject> tags; ///< sorted by object
};

/// An immutable index; any number of threads may ask it at once.
class Index
{
public:
    /// `owner` keeps the memory of `columns` alive.
    Index(Columns columns, std::shared_ptr<const void> owner, std::string stamp);

    const Columns &columns() const { return m_columns; }
    Position size() const { return static_cast<Position>(m_columns.oids.size()); }
    /// What the repository was like in ways that change parents: a cut history's roots. Another stamp: read
    /// anew.
    const std::string &stamp() const { return m_stamp; }

    Position find(const Oid &oid) const;
    /// The range of `columns().sorted` whose ids begin with these half bytes (values 0–15).
    std::pair<size_t, size_t> withPrefix(std::span<const unsigned char> halfBytes) const;
    const TagObject *findTag(const Oid &object) const;

    std::string_view word(std::uint32_t number) const;
    std::string_view subject(Position position) const;
    Details details(Position position) const;

    /// Calls `visit(parent)` for each parent in order.
    template <class Visit> void eachParent(Position position, Visit &&visit) const
    {
        const auto [first, second] = m_columns.parents[position];
        if (first == kNoPosition)
            return;
        visit(first);
        if (second == kNoPosition)
            return;
        if (!(second & kMoreParents)) {
            visit(second);
            return;
        }
        for (size_t i = second & ~kMoreParents;; ++i) {
            const std::uint32_t entry = m_columns.moreParents[i];
            visit(entry & ~kMoreParents);
            if (entry & kMoreParents)
                return;
        }
    }

private:
    Columns m_columns;
    std::shared_ptr<const void> m_owner;
    std::string m_stamp;
    std::array<std::uint32_t, 257> m_fanOut{};
};

} // namespace slipway::historyindex
