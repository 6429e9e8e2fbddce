#include "models/git/index/walks.h"

#include <algorithm>
#include <array>

namespace slipway::historyindex {

static constexpr size_t kRowWords = 4;
static constexpr size_t kRowBits = 64 * kRowWords;
using Row = std::array<std::uint64_t, kRowWords>;

/// Adds up, for each of 256 columns, in how many rows its bit is set. Rows go into bit planes (a counter
/// standing upright, 256 of them side by side), which are emptied into plain numbers before they overflow.
class ColumnCounter
{
public:
    void add(const Row &row)
    {
        Row carry = row;
        for (Row &plane : m_planes) {
            std::uint64_t left = 0;
            for (size_t word = 0; word < kRowWords; ++word) {
                const std::uint64_t sum = plane[word] ^ carry[word];
                carry[word] &= plane[word];
                plane[word] = sum;
                left |= carry[word];
            }
            if (left == 0)
                break;
        }
        if (++m_added == 255)
            flush();
    }
    const std::array<std::uint32_t, kRowBits> &counts()
    {
        flush();
        return m_counts;
    }

private:
    void flush()
    {
        for (size_t plane = 0; plane < m_planes.size(); ++plane) {
            for (size_t column = 0; column < kRowBits; ++column)
                m_counts[column] +=
                    static_cast<std::uint32_t>(m_planes[plane][column / 64] >> (column % 64) & 1) << plane;
            m_planes[plane] = {};
        }
        m_added = 0;
    }

    std::array<Row, 8> m_planes{};
    std::array<std::uint32_t, kRowBits> m_counts{};
    int m_added = 0;
};

// Which of the tips reach each commit, one bit a tip, from the newest commit down; calls `visit(position,
// row)` once each where any does, children before parents.
template <class Visit>
static void eachRow(const Index &index, std::span<const Position> tips, std::vector<Row> *rows, Visit &&visit)
{
    rows->assign(index.size(), Row{});
    Position highest = 0;
    for (size_t i = 0; i < tips.size(); ++i) {
        if (tips[i] == kNoPosition)
            continue;
        (*rows)[tips[i]][i / 64] |= std::uint64_t(1) << (i % 64);
        highest = std::max(highest, tips[i]);
    }
    for (Position position = index.size() == 0 ? 0 : highest + 1; position-- > 0;) {
        const Row row = (*rows)[position];
        if ((row[0] | row[1] | row[2] | row[3]) == 0)
            continue;
        visit(position, row);
        index.eachParent(position, [&](Position parent) {
            Row &below = (*rows)[parent];
            for (size_t word = 0; word < kRowWords; ++word)
                below[word] |= row[word];
        });
    }
}

static Row fullRow(std::span<const Position> tips)
{
    Row row{};
    for (size_t i = 0; i < tips.size(); ++i) {
        if (tips[i] != kNoPosition)
            row[i / 64] |= std::uint64_t(1) << (i % 64);
    }
    return row;
}

std::vector<SideCounts> countSidesOfMany(const Index &index, std::span<const Position> from, Position to)
{
    std::vector<SideCounts> counts(from.size());
    const PositionSet inTo = reachedFrom(index, std::span(&to, 1));
    const auto reachedByTo = static_cast<std::uint32_t>(std::count(inTo.begin(), inTo.end(), 1));
    std::vector<Row> rows;
    for (size_t begin = 0; begin < from.size(); begin += kRowBits) {
        const auto tips = from.subspan(begin, std::min(kRowBits, from.size() - begin));
        const Row full = fullRow(tips);
        ColumnCounter shared;
        ColumnCounter outside;
        // Most of a history is reached by every tip: those commits are counted together.
        std::uint32_t reachedByAll = 0;
        eachRow(index, tips, &rows, [&](Position position, const Row &row) {
            if (!inTo[position])
                outside.add(row);
            else if (row == full)
                ++reachedByAll;
            else
                shared.add(row);
        });
        const auto &sharedCounts = shared.counts();
        const auto &outsideCounts = outside.counts();
        for (size_t i = 0; i < tips.size(); ++i) {
            if (tips[i] != kNoPosition)
                counts[begin + i] = {outsideCounts[i], reachedByTo - reachedByAll - sharedCounts[i]};
        }
    }
    return counts;
}

std::vector<std::uint32_t> countReached(const Index &index, std::span<const Position> tips)
{
    std::vector<std::uint32_t> counts(tips.size(), 0);
    std::vector<Row> rows;
    for (size_t begin = 0; begin < tips.size(); begin += kRowBits) {
        const auto some = tips.subspan(begin, std::min(kRowBits, tips.size() - begin));
        const Row full = fullRow(some);
        ColumnCounter counter;
        std::uint32_t reachedByAll = 0;
        eachRow(index, some, &rows, [&](Position, const Row &row) {
            if (row == full)
                ++reachedByAll;
            else
                counter.add(row);
        });
        const auto &columns = counter.counts();
        for (size_t i = 0; i < some.size(); ++i)
            counts[begin + i] = some[i] == kNoPosition ? 0 : reachedByAll + columns[i];
    }
    return counts;
}

} // namespace slipway::historyindex
