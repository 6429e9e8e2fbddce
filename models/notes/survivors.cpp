#include "models/notes/survivors.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace slipway {

namespace {

constexpr std::string_view revertOpening = "Revert \"";
constexpr size_t nowhere = size_t(-1);

int digitOf(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// How an id stands to lower-case digits that may be its beginning: before (-1), begins so (0), behind (1).
int compareToDigits(const CommitId &id, std::string_view hex)
{
    for (size_t i = 0; i < hex.size(); ++i) {
        if (i >= size_t(id.size()) * 2)
            return -1;
        const unsigned char byte = id.bytes()[i / 2];
        const int half = i % 2 == 0 ? byte >> 4 : byte & 15;
        if (half != digitOf(hex[i]))
            return half < digitOf(hex[i]) ? -1 : 1;
    }
    return 0;
}

/// Finds which commits of one range cancel or repeat each other. What few ranges need is made when it is
/// first asked for.
class RangeReading
{
public:
    explicit RangeReading(std::span<const CommitWords> range)
        : m_range(range), m_gone(range.size(), false) { }

    std::vector<size_t> survivors()
    {
        cancelReverts();
        dropRepeatedPicks();
        dropCopies();
        std::vector<size_t> left;
        for (size_t i = 0; i < m_range.size(); ++i) {
            if (!m_gone[i] && speaksForItself(m_range[i]))
                left.push_back(i);
        }
        return left;
    }

private:
    static bool speaksForItself(const CommitWords &words)
    {
        return !words.hasEquivalent
            && (!words.isMerge() || words.isConventional() || !words.breakingNotes.empty());
    }

    /// The one commit that an id or an abbreviation of at least seven digits means.
    size_t withId(std::string_view hex)
    {
        constexpr size_t shortest = 7;
        if (hex.size() < shortest)
            return nowhere;
        if (m_byId.empty()) {
            for (size_t i = 0; i < m_range.size(); ++i)
                m_byId.push_back(i);
            std::ranges::sort(m_byId, {}, [&](size_t i) { return m_range[i].id; });
        }
        const auto first = std::ranges::partition_point(
            m_byId, [&](size_t i) { return compareToDigits(m_range[i].id, hex) < 0; });
        if (first == m_byId.end() || compareToDigits(m_range[*first].id, hex) != 0)
            return nowhere;
        const auto second = std::next(first);
        const bool ambiguous = second != m_byId.end() && compareToDigits(m_range[*second].id, hex) == 0;
        return ambiguous ? nowhere : *first;
    }

    /// The older commit that `Revert "subject"` at `from` speaks of where it gives no id.
    size_t olderWithSubject(std::string_view subject, size_t from)
    {
        if (m_bySubject.empty()) {
            for (size_t i = 0; i < m_range.size(); ++i)
                m_bySubject[m_range[i].subject].push_back(i);
        }
        const auto found = m_bySubject.find(subject);
        if (found == m_bySubject.end())
            return nowhere;
        for (const size_t i : found->second) {
            if (i > from && !m_gone[i])
                return i;
        }
        return nowhere;
    }

    /// By the id; else, where that is a copy's on another branch, or is not given, by the quoted subject.
    size_t revertedBy(size_t i)
    {
        const size_t named = m_range[i].reverts.empty() ? nowhere : withId(m_range[i].reverts);
        if (named != nowhere)
            return named;
        const std::string_view subject = subjectWithoutPullRequest(m_range[i].subject);
        if (!subject.starts_with(revertOpening) || !subject.ends_with('"')
            || subject.size() <= revertOpening.size())
            return nowhere;
        return olderWithSubject(
            subject.substr(revertOpening.size(), subject.size() - revertOpening.size() - 1), i);
    }

    void cancelReverts()
    {
        for (size_t i = 0; i < m_range.size(); ++i) {
            if (m_gone[i])
                continue;
            const size_t target = revertedBy(i);
            if (target == nowhere || target <= i || m_gone[target])
                continue;
            m_gone[target] = true;
            m_gone[i] = !m_range[i].breaking;
            if (m_range[target].isMerge())
                dropBroughtBy(target);
        }
    }

    std::vector<bool> reachableFrom(std::span<const std::uint32_t> starts)
    {
        if (m_byPlace.empty()) {
            for (size_t i = 0; i < m_range.size(); ++i)
                m_byPlace.emplace(m_range[i].place, i);
        }
        std::vector<bool> seen(m_range.size(), false);
        std::vector<std::uint32_t> pending(starts.begin(), starts.end());
        while (!pending.empty()) {
            const auto at = m_byPlace.find(pending.back());
            pending.pop_back();
            if (at == m_byPlace.end() || seen[at->second])
                continue;
            seen[at->second] = true;
            const auto &parents = m_range[at->second].parents;
            pending.insert(pending.end(), parents.begin(), parents.end());
        }
        return seen;
    }

    /// What a merge brought into its first parent's line.
    void dropBroughtBy(size_t merge)
    {
        const auto &parents = m_range[merge].parents;
        const std::span<const std::uint32_t> all(parents.data(), size_t(parents.size()));
        const std::vector<bool> kept = reachableFrom(all.first(1));
        const std::vector<bool> brought = reachableFrom(all.subspan(1));
        for (size_t i = 0; i < m_range.size(); ++i) {
            if (brought[i] && !kept[i])
                m_gone[i] = true;
        }
    }

    void dropRepeatedPicks()
    {
        std::unordered_set<std::string_view> sources;
        for (size_t i = m_range.size(); i-- > 0;) {
            const std::string_view source = m_range[i].cherryPickedFrom;
            if (m_gone[i] || m_range[i].isMerge() || source.empty())
                continue;
            const size_t original = withId(source);
            const bool originalStays = original != nowhere && original != i && !m_gone[original];
            if (originalStays || sources.contains(source))
                m_gone[i] = true;
            else
                sources.insert(source);
        }
    }

    /// Rebased copies: the same author, moment and words. The oldest stays.
    void dropCopies()
    {
        std::vector<size_t> order;
        for (size_t i = m_range.size(); i-- > 0;) {
            if (!m_gone[i] && !m_range[i].isMerge() && m_range[i].authoredAt != 0)
                order.push_back(i);
        }
        std::ranges::stable_sort(order, {}, [&](size_t i) { return m_range[i].authoredAt; });
        for (size_t begin = 0; begin < order.size();) {
            size_t end = begin + 1;
            while (end < order.size() && m_range[order[end]].authoredAt == m_range[order[begin]].authoredAt)
                ++end;
            if (end - begin > 1)
                dropCopiesAmong(std::span(order).subspan(begin, end - begin));
            begin = end;
        }
    }

    void dropCopiesAmong(std::span<const size_t> sameMoment)
    {
        using Work = std::pair<std::string_view, std::string_view>;
        // A history imported at one moment may have thousands: sorted, so that it stays n log n.
        std::vector<std::pair<Work, size_t>> sorted;
        for (size_t order = 0; order < sameMoment.size(); ++order) {
            const CommitWords &words = m_range[sameMoment[order]];
            sorted.emplace_back(Work(words.authorMail, subjectWithoutPullRequest(words.subject)), order);
        }
        std::ranges::sort(sorted);
        for (size_t k = 1; k < sorted.size(); ++k) {
            if (sorted[k].first == sorted[k - 1].first)
                m_gone[sameMoment[sorted[k].second]] = true;
        }
    }

    std::span<const CommitWords> m_range;
    std::vector<bool> m_gone;
    std::unordered_map<std::uint32_t, size_t> m_byPlace;
    std::vector<size_t> m_byId;
    std::unordered_map<std::string_view, std::vector<size_t>> m_bySubject;
};

} // namespace

std::vector<size_t> survivorsOf(std::span<const CommitWords> range)
{
    return RangeReading(range).survivors();
}

} // namespace slipway
