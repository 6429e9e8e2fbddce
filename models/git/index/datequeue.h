#pragma once

#include "models/git/index/index.h"

#include <algorithm>
#include <span>
#include <vector>

namespace slipway::historyindex {

/// Commits by commit time, newest first; among equal times, first in first out: the order in which git walks.
class DateQueue
{
public:
    explicit DateQueue(std::span<const std::int64_t> times) : m_times(times) { }

    bool isEmpty() const { return m_heap.empty(); }
    std::int64_t newestTime() const { return m_heap.front().time; }

    void clear()
    {
        m_heap.clear();
        m_next = 0;
    }

    void push(Position position)
    {
        m_heap.push_back({m_times[position], m_next++, position});
        std::push_heap(m_heap.begin(), m_heap.end());
    }

    Position pop()
    {
        std::pop_heap(m_heap.begin(), m_heap.end());
        const Position position = m_heap.back().position;
        m_heap.pop_back();
        return position;
    }

private:
    struct Entry
    {
        std::int64_t time;
        std::uint64_t number;
        Position position;
        bool operator<(const Entry &other) const
        {
            return time != other.time ? time < other.time : number > other.number;
        }
    };
    std::span<const std::int64_t> m_times;
    std::vector<Entry> m_heap;
    std::uint64_t m_next = 0;
};

} // namespace slipway::historyindex
