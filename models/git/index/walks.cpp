#include "models/git/index/walks.h"

#include "models/git/index/datequeue.h"

#include <algorithm>

namespace slipway::historyindex {

enum Colour : std::uint8_t { kFromColour = 1, kToColour = 2, kBothColours = 3, kStale = 4 };

SideCounts countSides(const Index &index, Position from, Position to, PositionSet *toSide)
{
    SideCounts counts;
    if (toSide)
        toSide->assign(index.size(), 0);
    if (from == to)
        return counts;
    PositionSet colours(index.size(), 0);
    colours[from] |= kFromColour;
    colours[to] |= kToColour;
    // How many found commits below the current position wear one colour only: none left, nothing more to
    // count.
    int undecided = 2;
    for (Position position = std::max(from, to) + 1; position-- > 0 && undecided > 0;) {
        const std::uint8_t colour = colours[position];
        if (colour == 0)
            continue;
        if (colour != kBothColours) {
            --undecided;
            ++(colour == kFromColour ? counts.onlyInFrom : counts.onlyInTo);
            if (toSide && colour == kToColour)
                (*toSide)[position] = 1;
        }
        index.eachParent(position, [&](Position parent) {
            const std::uint8_t before = colours[parent];
            const std::uint8_t after = before | colour;
            undecided +=
                (after == kFromColour || after == kToColour) - (before == kFromColour || before == kToColour);
            colours[parent] = after;
        });
    }
    return counts;
}

PositionSet reachedFrom(const Index &index, std::span<const Position> tips)
{
    PositionSet reached(index.size(), 0);
    for (const Position tip : tips)
        reached[tip] = 1;
    for (Position position = index.size(); position-- > 0;) {
        if (reached[position])
            index.eachParent(position, [&](Position parent) { reached[parent] = 1; });
    }
    return reached;
}

bool reaches(const Index &index, Position head, Position commit)
{
    if (head <= commit)
        return head == commit;
    PositionSet reached(head - commit + 1, 0);
    reached[head - commit] = 1;
    for (Position position = head; position > commit; --position) {
        if (!reached[position - commit])
            continue;
        index.eachParent(position, [&](Position parent) {
            if (parent >= commit)
                reached[parent - commit] = 1;
        });
    }
    return reached[0];
}

Position mergeBase(const Index &index, Position a, Position b)
{
    if (a == b)
        return a;
    PositionSet colours(index.size(), 0);
    colours[a] |= kFromColour;
    colours[b] |= kToColour;
    Position best = kNoPosition;
    int fresh = 2;
    for (Position position = std::max(a, b) + 1; position-- > 0 && fresh > 0;) {
        std::uint8_t colour = colours[position];
        if (colour == 0)
            continue;
        if (!(colour & kStale))
            --fresh;
        if (colour == kBothColours) {
            const auto &times = index.columns().commitTimes;
            if (best == kNoPosition || times[position] > times[best])
                best = position;
            // What a base reaches is no base: this colour runs down from it.
            colour |= kStale;
        }
        index.eachParent(position, [&](Position parent) {
            const std::uint8_t before = colours[parent];
            const std::uint8_t after = before | colour;
            fresh += (after != 0 && !(after & kStale)) - (before != 0 && !(before & kStale));
            colours[parent] = after;
        });
    }
    return best;
}

std::vector<Position> inRevListOrder(const ParentView &parents, Position tip,
                                     const std::function<bool(Position)> &isMember)
{
    PositionSet seen(parents.index().size(), 0);
    return inRevListOrder(parents, tip, isMember, &seen);
}

std::vector<Position> inRevListOrder(const ParentView &parents, Position tip,
                                     const std::function<bool(Position)> &isMember, PositionSet *seen)
{
    std::vector<Position> order;
    if (!isMember(tip))
        return order;
    DateQueue queue(parents.index().columns().commitTimes);
    (*seen)[tip] = 1;
    queue.push(tip);
    while (!queue.isEmpty()) {
        const Position position = queue.pop();
        order.push_back(position);
        parents.eachParent(position, [&](Position parent) {
            if (!(*seen)[parent] && isMember(parent)) {
                (*seen)[parent] = 1;
                queue.push(parent);
            }
        });
    }
    return order;
}

} // namespace slipway::historyindex
