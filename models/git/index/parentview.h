#pragma once

#include "models/git/index/index.h"

namespace slipway::historyindex {

/// The parents a walk follows: the commits' own, or those left when history is simplified to some paths.
class ParentView
{
public:
    /// `followed` (may be null: all parents): for each commit the one parent to follow, kAllParents or
    /// kNoPosition (none).
    static constexpr Position kAllParents = 0xfffffffeu;

    explicit ParentView(const Index &index, const std::vector<Position> *followed = nullptr)
        : m_index(index), m_followed(followed)
    {
    }

    const Index &index() const { return m_index; }

    template <class Visit> void eachParent(Position position, Visit &&visit) const
    {
        const Position only = m_followed ? (*m_followed)[position] : kAllParents;
        if (only == kAllParents)
            m_index.eachParent(position, visit);
        else if (only != kNoPosition)
            visit(only);
    }

private:
    const Index &m_index;
    const std::vector<Position> *m_followed = nullptr;
};

} // namespace slipway::historyindex
