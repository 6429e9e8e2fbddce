#include "models/git/index/pathwalk.h"

#include "models/git/index/datequeue.h"
#include "models/git/index/walks.h"

#include <algorithm>
#include <limits>

namespace slipway::historyindex {

namespace {

enum WalkFlag : std::uint8_t {
    kSeen = 1,
    kExcluded = 2, ///< reached from `from`, as far as the walk knows by now
    kParsed = 4, ///< the walk knows its parents
    kBottom = 8, ///< `from` itself
    kAdded = 16,
    kQueued = 32,
    kSame = 64, ///< nothing changes at the paths
};

/// git's limited walk (revision.c: limit_list, process_parents, try_to_simplify_commit), step by step.
class PathWalk
{
public:
    PathWalk(const Index &index, const PathContent &content)
        : m_index(index), m_content(content), m_queue(index.columns().commitTimes), m_flags(index.size(), 0),
          m_followed(index.size(), ParentView::kAllParents), m_parents(index, &m_followed)
    {
    }

    std::vector<Position> run(Position to, std::span<const Position> from)
    {
        forget();
        std::vector<Position> starts;
        for (const Position excluded : from) {
            exclude(excluded);
            mark(excluded, kBottom | kParsed);
            markParentsExcluded(excluded);
            start(excluded, &starts);
        }
        mark(to, kParsed);
        start(to, &starts);
        std::stable_sort(starts.begin(), starts.end(),
                         [&](Position a, Position b) { return timeOf(a) > timeOf(b); });
        for (const Position position : starts)
            enqueue(position);
        return walk(!from.empty());
    }

private:
    static constexpr int kSlop = 5;

    // What the walk before left behind; only what it touched, since most ranges are short.
    void forget()
    {
        for (const Position position : m_touched) {
            m_flags[position] = 0;
            m_followed[position] = ParentView::kAllParents;
        }
        m_touched.clear();
        m_queue.clear();
        m_wanted = 0;
    }

    void mark(Position position, unsigned flags)
    {
        if (m_flags[position] == 0)
            m_touched.push_back(position);
        m_flags[position] |= static_cast<std::uint8_t>(flags);
    }

    std::int64_t timeOf(Position position) const { return m_index.columns().commitTimes[position]; }

    void start(Position position, std::vector<Position> *starts)
    {
        if (m_flags[position] & kSeen)
            return;
        mark(position, kSeen);
        starts->push_back(position);
    }

    void enqueue(Position position)
    {
        mark(position, kQueued);
        m_wanted += !(m_flags[position] & kExcluded);
        m_queue.push(position);
    }

    void exclude(Position position)
    {
        if (!(m_flags[position] & kExcluded) && m_flags[position] & kQueued)
            --m_wanted;
        mark(position, kExcluded);
    }

    void markParentsExcluded(Position position)
    {
        std::vector<Position> pending;
        m_parents.eachParent(position, [&](Position parent) { pending.push_back(parent); });
        while (!pending.empty()) {
            const Position next = pending.back();
            pending.pop_back();
            if (m_flags[next] & kExcluded)
                continue;
            exclude(next);
            if (m_flags[next] & kParsed)
                m_parents.eachParent(next, [&](Position parent) { pending.push_back(parent); });
        }
    }

    void processParents(Position position)
    {
        if (m_flags[position] & kAdded)
            return;
        mark(position, kAdded);
        const bool excluded = m_flags[position] & kExcluded;
        if (!excluded)
            simplify(position);
        m_parents.eachParent(position, [&](Position parent) {
            if (excluded)
                exclude(parent);
            mark(parent, kParsed);
            if (excluded)
                markParentsExcluded(parent);
            if (m_flags[parent] & kSeen)
                return;
            mark(parent, kSeen);
            enqueue(parent);
        });
    }

    bool isRelevant(Position position) const
    {
        return (m_flags[position] & (kExcluded | kBottom)) != kExcluded;
    }

    void simplify(Position position)
    {
        const std::uint32_t content = m_content(position);
        int parents = 0;
        int relevantParents = 0;
        bool relevantChange = false;
        bool otherChange = false;
        Position same = kNoPosition;
        m_index.eachParent(position, [&](Position parent) {
            ++parents;
            if (same != kNoPosition)
                return;
            const bool relevant = isRelevant(parent);
            relevantParents += relevant;
            mark(parent, kParsed);
            const bool equal = m_content(parent) == content;
            if (equal && relevant)
                same = parent;
            else if (!equal)
                (relevant ? relevantChange : otherChange) = true;
        });
        if (same != kNoPosition) {
            m_followed[position] = same;
            mark(position, kSame);
        } else if (parents == 0 ? content == 0 : relevantParents > 0 ? !relevantChange : !otherChange) {
            mark(position, kSame);
        }
    }

    std::vector<Position> walk(bool limited)
    {
        std::vector<Position> listed;
        std::int64_t lastTime = std::numeric_limits<std::int64_t>::max();
        int slop = kSlop;
        while (!m_queue.isEmpty()) {
            const Position position = m_queue.pop();
            m_flags[position] &= static_cast<std::uint8_t>(~kQueued);
            m_wanted -= !(m_flags[position] & kExcluded);
            processParents(position);
            if (!(m_flags[position] & kExcluded)) {
                lastTime = timeOf(position);
                listed.push_back(position);
                continue;
            }
            markParentsExcluded(position);
            if (limited && (slop = slopAfter(lastTime, slop)) == 0)
                break;
        }
        std::erase_if(listed,
                      [&](Position position) { return (m_flags[position] & (kExcluded | kSame)) != 0; });
        return listed;
    }

    int slopAfter(std::int64_t lastTime, int slop) const
    {
        if (m_queue.isEmpty())
            return 0;
        if (lastTime <= m_queue.newestTime() || m_wanted > 0)
            return kSlop;
        return slop - 1;
    }

    const Index &m_index;
    const PathContent &m_content;
    DateQueue m_queue;
    std::vector<std::uint8_t> m_flags;
    std::vector<Position> m_followed;
    ParentView m_parents;
    std::vector<Position> m_touched;
    int m_wanted = 0; ///< queued and not excluded
};

} // namespace

std::vector<Position> pathRevList(const Index &index, Position to, std::span<const Position> from,
                                  const PathContent &content)
{
    return PathWalk(index, content).run(to, from);
}

std::vector<std::uint32_t> pathCounts(const Index &index,
                                      std::span<const std::pair<Position, Position>> toAndFrom,
                                      const PathContent &content)
{
    PathWalk walk(index, content);
    std::vector<std::uint32_t> counts;
    for (const auto &[to, from] : toAndFrom) {
        const auto excluded = std::span(&from, from == kNoPosition ? 0 : 1);
        counts.push_back(static_cast<std::uint32_t>(walk.run(to, excluded).size()));
    }
    return counts;
}

SimplifiedHistory simplifiedHistory(const Index &index, std::span<const Position> tips,
                                    const PathContent &content)
{
    SimplifiedHistory history{std::vector<Position>(index.size(), ParentView::kAllParents),
                              std::vector<std::uint8_t>(index.size(), 0)};
    PositionSet reached(index.size(), 0);
    for (const Position tip : tips) {
        if (tip != kNoPosition)
            reached[tip] = 1;
    }
    for (Position position = index.size(); position-- > 0;) {
        if (!reached[position])
            continue;
        const std::uint32_t own = content(position);
        bool isRoot = true;
        Position same = kNoPosition;
        index.eachParent(position, [&](Position parent) {
            isRoot = false;
            if (same == kNoPosition && content(parent) == own)
                same = parent;
        });
        history.followed[position] = same == kNoPosition ? ParentView::kAllParents : same;
        history.changes[position] = isRoot ? own != 0 : same == kNoPosition;
        ParentView(index, &history.followed).eachParent(position, [&](Position parent) {
            reached[parent] = 1;
        });
    }
    return history;
}

} // namespace slipway::historyindex
