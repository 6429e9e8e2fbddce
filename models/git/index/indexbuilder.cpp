#include "models/git/index/indexbuilder.h"

#include "models/git/index/decoding.h"
#include "models/git/index/indexfile.h"
#include "models/git/index/packing.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace slipway::historyindex {

static constexpr size_t kLongestSubject = 4096;
static constexpr size_t kLongestName = 512;
static constexpr size_t kLongestNote = 16384;
static constexpr size_t kMostDetails = 64;
static constexpr size_t kMostText = 0xf0000000u;
static constexpr std::uint64_t kProgressStep = 1024;

IndexBuilder::IndexBuilder(std::shared_ptr<const Index> base, std::string stamp, CommitSource *source,
                           MessageReader reader)
    : m_base(std::move(base)), m_baseSize(m_base ? m_base->size() : 0), m_stamp(std::move(stamp)),
      m_source(source), m_reader(std::move(reader))
{
    if (!m_base)
        wordOf({});
}

IndexBuilder::Slot IndexBuilder::slotOf(const Oid &oid)
{
    if (m_base) {
        const Position known = m_base->find(oid);
        if (known != kNoPosition)
            return known;
    }
    const auto [entry, isNew] = m_slots.try_emplace(oid, m_baseSize + static_cast<Slot>(m_new.size()));
    if (isNew) {
        m_new.emplace_back();
        m_new.back().oid = oid;
        m_present.push_back(false);
    }
    return entry->second;
}

bool IndexBuilder::read(std::span<const Oid> tips, const Progress &progress)
{
    for (const Oid &tip : tips)
        slotOf(tip);
    // Reading makes more to read, until every parent is known.
    for (std::uint64_t next = 0; next < m_new.size(); ++next) {
        if (next % kProgressStep == 0 && progress && !progress(next))
            return false;
        readOne(m_baseSize + static_cast<Slot>(next));
    }
    return !progress || progress(m_new.size());
}

void IndexBuilder::readOne(Slot slot)
{
    const size_t number = slot - m_baseSize;
    const Oid oid = m_new[number].oid;
    const auto object = m_source->read(oid);
    if (!object || !readRawCommit(*object, &m_raw)) {
        m_gaps = true;
        return;
    }
    m_present[number] = true;
    if (m_source->isCutAt(oid))
        m_raw.parents.clear();
    NewCommit commit = m_new[number];
    commit.firstParent = static_cast<std::uint32_t>(m_parents.size());
    commit.parentCount = static_cast<std::uint32_t>(m_raw.parents.size());
    for (const Oid &parent : m_raw.parents)
        m_parents.push_back(slotOf(parent));
    keep(&commit, m_raw);
    m_new[number] = commit;
}

// In the order in which Index::details reads them.
static void packDetails(const MessageReading &reading, std::string *text)
{
    const auto packAll = [&](const std::vector<std::string> &strings, size_t longest) {
        const size_t count = std::min(strings.size(), kMostDetails);
        packNumber(count, text);
        for (size_t i = 0; i < count; ++i)
            packString(cutUtf8(strings[i], longest), text);
    };
    packString(cutUtf8(reading.pullRequest, kLongestName), text);
    packAll(reading.tickets, kLongestName);
    packAll(reading.breakingNotes, kLongestNote);
    packString(cutUtf8(reading.reverts, kLongestName), text);
    packString(cutUtf8(reading.cherryPickedFrom, kLongestName), text);
    packAll(reading.coAuthors, kLongestName);
    packAll(reading.references, kLongestSubject);
    packAll(reading.changes, kLongestSubject);
    packString(cutUtf8(reading.mergeTitle, kLongestSubject), text);
}

void IndexBuilder::keep(NewCommit *commit, const RawCommit &raw)
{
    std::string storage;
    commit->tree = raw.tree;
    commit->commitTime = raw.commitTime;
    commit->authorTime = raw.authorTime;
    m_key.assign(cutUtf8(decoded(raw.authorName, raw.encoding, &storage), kLongestName));
    m_key.push_back('\0');
    m_key.append(cutUtf8(decoded(raw.authorEmail, raw.encoding, &storage), kLongestName));
    commit->author = wordOf(m_key);

    m_reading.clear();
    m_reader(decoded(raw.message, raw.encoding, &storage), &m_reading);
    commit->type = wordOf(cutUtf8(m_reading.type, kLongestName));
    commit->scope = wordOf(cutUtf8(m_reading.scope, kLongestName));
    const bool detailed = m_reading.hasDetails();
    commit->flags =
        static_cast<std::uint8_t>((m_reading.breaking ? kBreaking : 0) | (detailed ? kHasDetails : 0));
    const size_t before = m_base ? m_base->columns().text.size() : 0;
    if (before + m_text.size() > kMostText) {
        commit->text = std::numeric_limits<std::uint32_t>::max();
        return;
    }
    commit->text = static_cast<std::uint32_t>(before + m_text.size());
    packString(cutUtf8(m_reading.subject, kLongestSubject), &m_text);
    if (detailed)
        packDetails(m_reading, &m_text);
}

std::uint32_t IndexBuilder::wordOf(std::string_view word)
{
    if (m_base && m_wordNumbers.empty()) {
        const std::span<const std::uint32_t> ends = m_base->columns().wordEnds;
        for (std::uint32_t i = 0; i < ends.size(); ++i)
            m_wordNumbers.try_emplace(std::string(m_base->word(i)), i);
        m_wordEnds.assign(ends.begin(), ends.end());
        m_words.assign(m_base->columns().words.data(), m_base->columns().words.size());
    }
    const auto known = m_wordNumbers.find(std::string(word));
    if (known != m_wordNumbers.end())
        return known->second;
    const auto number = static_cast<std::uint32_t>(m_wordEnds.size());
    m_wordNumbers.emplace(word, number);
    m_words.append(word);
    m_wordEnds.push_back(static_cast<std::uint32_t>(m_words.size()));
    return number;
}

// Parents first; `dates` gets each new commit's time, but later than its parents' where clocks disagree.
void IndexBuilder::visitForOrder(std::uint32_t start, std::vector<std::int64_t> *dates)
{
    constexpr std::int64_t unseen = -1;
    constexpr std::int64_t underWay = -2;
    struct Frame
    {
        std::uint32_t number;
        std::uint32_t nextParent;
    };
    std::vector<Frame> stack;
    if ((*dates)[start] == unseen) {
        (*dates)[start] = underWay;
        stack.push_back({start, 0});
    }
    while (!stack.empty()) {
        Frame &frame = stack.back();
        const NewCommit &commit = m_new[frame.number];
        if (frame.nextParent < commit.parentCount) {
            Slot &parent = m_parents[commit.firstParent + frame.nextParent++];
            if (parent == kNoPosition || parent < m_baseSize)
                continue;
            const std::uint32_t number = parent - m_baseSize;
            if ((*dates)[number] == underWay || !m_present[number]) {
                // A parent that is missing, or that is its own descendant in a damaged store: the history
                // ends here.
                m_gaps = true;
                parent = kNoPosition;
            } else if ((*dates)[number] == unseen) {
                (*dates)[number] = underWay;
                stack.push_back({number, 0});
            }
            continue;
        }
        std::int64_t date = commit.commitTime;
        for (std::uint32_t i = 0; i < commit.parentCount; ++i) {
            const Slot parent = m_parents[commit.firstParent + i];
            if (parent != kNoPosition && parent >= m_baseSize)
                date = std::max(date, (*dates)[parent - m_baseSize] + 1);
        }
        (*dates)[frame.number] = date;
        stack.pop_back();
    }
}

std::vector<std::uint32_t> IndexBuilder::orderOfNew()
{
    std::vector<std::int64_t> dates(m_new.size(), -1);
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < m_new.size(); ++i) {
        if (!m_present[i])
            continue;
        visitForOrder(i, &dates);
        order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return dates[a] != dates[b] ? dates[a] < dates[b] : m_new[a].oid < m_new[b].oid;
    });
    return order;
}

void IndexBuilder::appendParents(const NewCommit &commit, std::span<const Position> positionOf,
                                 std::vector<std::array<std::uint32_t, 2>> *parents,
                                 std::vector<std::uint32_t> *more) const
{
    std::vector<Position> known;
    for (std::uint32_t i = 0; i < commit.parentCount; ++i) {
        const Slot slot = m_parents[commit.firstParent + i];
        if (slot != kNoPosition)
            known.push_back(slot < m_baseSize ? slot : positionOf[slot - m_baseSize]);
    }
    std::array<std::uint32_t, 2> entry{kNoPosition, kNoPosition};
    if (!known.empty())
        entry[0] = known[0];
    if (known.size() == 2)
        entry[1] = known[1];
    if (known.size() > 2) {
        entry[1] = kMoreParents | static_cast<std::uint32_t>(more->size());
        more->insert(more->end(), known.begin() + 1, known.end());
        more->back() |= kMoreParents;
    }
    parents->push_back(entry);
}

std::vector<Position> IndexBuilder::mergedOrder(const std::vector<Oid> &oids) const
{
    const auto byOid = [&](Position a, Position b) { return oids[a] < oids[b]; };
    std::vector<Position> added(oids.size() - m_baseSize);
    std::iota(added.begin(), added.end(), m_baseSize);
    std::sort(added.begin(), added.end(), byOid);
    if (!m_base)
        return added;
    std::vector<Position> sorted(oids.size());
    const auto &before = m_base->columns().sorted;
    std::merge(before.begin(), before.end(), added.begin(), added.end(), sorted.begin(), byOid);
    return sorted;
}

template <class Entry> static std::vector<Entry> copyOf(std::span<const Entry> entries, size_t more)
{
    std::vector<Entry> copy;
    copy.reserve(entries.size() + more);
    copy.assign(entries.begin(), entries.end());
    return copy;
}

std::shared_ptr<std::string> IndexBuilder::image()
{
    const std::vector<std::uint32_t> order = orderOfNew();
    const size_t added = order.size();
    std::vector<Position> positionOf(m_new.size(), kNoPosition);
    for (size_t i = 0; i < added; ++i)
        positionOf[order[i]] = m_baseSize + static_cast<Position>(i);

    const Columns before = m_base ? m_base->columns() : Columns{};
    auto oids = copyOf(before.oids, added);
    auto trees = copyOf(before.trees, added);
    auto parents = copyOf(before.parents, added);
    auto more = copyOf(before.moreParents, 0);
    auto commitTimes = copyOf(before.commitTimes, added);
    auto authorTimes = copyOf(before.authorTimes, added);
    auto authors = copyOf(before.authors, added);
    auto types = copyOf(before.types, added);
    auto scopes = copyOf(before.scopes, added);
    auto texts = copyOf(before.texts, added);
    auto flags = copyOf(before.flags, added);
    for (const std::uint32_t number : order) {
        const NewCommit &commit = m_new[number];
        oids.push_back(commit.oid);
        trees.push_back(commit.tree);
        appendParents(commit, positionOf, &parents, &more);
        commitTimes.push_back(commit.commitTime);
        authorTimes.push_back(commit.authorTime);
        authors.push_back(commit.author);
        types.push_back(commit.type);
        scopes.push_back(commit.scope);
        texts.push_back(commit.text);
        flags.push_back(commit.flags);
    }
    if (m_base)
        wordOf({});
    auto text = copyOf(before.text, m_text.size());
    text.insert(text.end(), m_text.begin(), m_text.end());
    auto tags = copyOf(before.tags, m_newTags.size());
    tags.insert(tags.end(), m_newTags.begin(), m_newTags.end());
    std::sort(tags.begin(), tags.end(),
              [](const TagObject &a, const TagObject &b) { return a.object < b.object; });
    const auto sameObject = [](const TagObject &a, const TagObject &b) { return a.object == b.object; };
    tags.erase(std::unique(tags.begin(), tags.end(), sameObject), tags.end());
    const std::vector<Position> sorted = mergedOrder(oids);
    return imageOf(Columns{oids, trees, sorted, parents, more, commitTimes, authorTimes, authors, types,
                           scopes, texts, flags, m_wordEnds, m_words, text, tags},
                   m_stamp);
}

} // namespace slipway::historyindex
