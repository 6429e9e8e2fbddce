#include "models/git/index/index.h"

#include "models/git/index/packing.h"

#include <algorithm>

namespace slipway::historyindex {

Index::Index(Columns columns, std::shared_ptr<const void> owner, std::string stamp)
    : m_columns(columns), m_owner(std::move(owner)), m_stamp(std::move(stamp))
{
    for (unsigned first = 0; first < 256; ++first) {
        const auto begin = m_columns.sorted.begin() + m_fanOut[first];
        const auto end = std::partition_point(begin, m_columns.sorted.end(), [&](Position position) {
            return m_columns.oids[position].bytes[0] <= first;
        });
        m_fanOut[first + 1] = static_cast<std::uint32_t>(end - m_columns.sorted.begin());
    }
}

Position Index::find(const Oid &oid) const
{
    const auto begin = m_columns.sorted.begin() + m_fanOut[oid.bytes[0]];
    const auto end = m_columns.sorted.begin() + m_fanOut[oid.bytes[0] + 1u];
    const auto found = std::lower_bound(begin, end, oid, [&](Position position, const Oid &wanted) {
        return m_columns.oids[position] < wanted;
    });
    return found != end && m_columns.oids[*found] == oid ? *found : kNoPosition;
}

static int comparePrefix(const Oid &oid, std::span<const unsigned char> halfBytes)
{
    for (size_t i = 0; i < halfBytes.size(); ++i) {
        const unsigned char byte = oid.bytes[i / 2];
        const int half = i % 2 == 0 ? byte >> 4 : byte & 15;
        if (half != halfBytes[i])
            return half < halfBytes[i] ? -1 : 1;
    }
    return 0;
}

std::pair<size_t, size_t> Index::withPrefix(std::span<const unsigned char> halfBytes) const
{
    if (halfBytes.size() > 40)
        return {0, 0};
    const auto &sorted = m_columns.sorted;
    const auto begin = std::partition_point(sorted.begin(), sorted.end(), [&](Position position) {
        return comparePrefix(m_columns.oids[position], halfBytes) < 0;
    });
    const auto end = std::partition_point(begin, sorted.end(), [&](Position position) {
        return comparePrefix(m_columns.oids[position], halfBytes) == 0;
    });
    return {static_cast<size_t>(begin - sorted.begin()), static_cast<size_t>(end - sorted.begin())};
}

const TagObject *Index::findTag(const Oid &object) const
{
    const auto found =
        std::lower_bound(m_columns.tags.begin(), m_columns.tags.end(), object,
                         [](const TagObject &tag, const Oid &wanted) { return tag.object < wanted; });
    return found != m_columns.tags.end() && found->object == object ? &*found : nullptr;
}

std::string_view Index::word(std::uint32_t number) const
{
    if (number >= m_columns.wordEnds.size())
        return {};
    const size_t begin = number == 0 ? 0 : m_columns.wordEnds[number - 1];
    const size_t end = m_columns.wordEnds[number];
    if (begin > end || end > m_columns.words.size())
        return {};
    return {m_columns.words.data() + begin, end - begin};
}

std::string_view Index::subject(Position position) const
{
    return PackedReader(m_columns.text, m_columns.texts[position]).string();
}

Details Index::details(Position position) const
{
    Details details;
    if (!(m_columns.flags[position] & kHasDetails))
        return details;
    PackedReader reader(m_columns.text, m_columns.texts[position]);
    reader.string();
    const auto readAll = [&](std::vector<std::string_view> *strings) {
        for (std::uint64_t left = reader.number(); left > 0 && reader.isGood(); --left)
            strings->push_back(reader.string());
    };
    details.pullRequest = reader.string();
    readAll(&details.tickets);
    readAll(&details.breakingNotes);
    details.reverts = reader.string();
    details.cherryPickedFrom = reader.string();
    readAll(&details.coAuthors);
    readAll(&details.references);
    readAll(&details.changes);
    details.mergeTitle = reader.string();
    return details;
}

} // namespace slipway::historyindex
