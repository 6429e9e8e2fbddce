#pragma once

#include "models/git/index/index.h"
#include "models/git/index/rawcommit.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace slipway::historyindex {

/// Where commit objects come from. Used by one thread.
class CommitSource
{
public:
    virtual ~CommitSource() = default;
    /// The bytes of the commit object, valid until the next call; nothing where there is no such commit.
    virtual std::optional<std::string_view> read(const Oid &oid) = 0;
    /// Whether the history is cut here on purpose (a shallow clone's root): its parents are not asked for.
    virtual bool isCutAt(const Oid &oid) const = 0;
};

/// What a message says, as found once when it is first read.
struct MessageReading
{
    std::string subject;
    std::string type;
    std::string scope;
    bool breaking = false;
    std::string pullRequest;
    std::vector<std::string> tickets;
    std::vector<std::string> breakingNotes;
    std::string reverts;
    std::string cherryPickedFrom;
    std::vector<std::string> coAuthors;
    std::vector<std::string> references;
    std::vector<std::string> changes;
    std::string mergeTitle;

    bool hasDetails() const
    {
        return !pullRequest.empty() || !tickets.empty() || !breakingNotes.empty() || !reverts.empty()
            || !cherryPickedFrom.empty() || !coAuthors.empty() || !references.empty() || !changes.empty()
            || !mergeTitle.empty();
    }
    void clear() { *this = {}; }
};
using MessageReader = std::function<void(std::string_view message, MessageReading *reading)>;

/// Brings an index up to date: reads from tips down to what `base` knows, and gives a new index over both.
class IndexBuilder
{
public:
    /// Called now and then with the number of commits read; false stops the reading.
    using Progress = std::function<bool(std::uint64_t done)>;

    /// `base` may be null.
    IndexBuilder(std::shared_ptr<const Index> base, std::string stamp, CommitSource *source,
                 MessageReader reader);

    /// Reads what can be reached from `tips`; false when `progress` said stop (the builder is of no more use
    /// then).
    bool read(std::span<const Oid> tips, const Progress &progress);
    void addTag(const TagObject &tag) { m_newTags.push_back(tag); }

    size_t newCommits() const { return m_new.size(); }
    bool hasNews() const { return !m_new.empty() || !m_newTags.empty() || !m_base; }
    /// Whether a commit was missing though the history is not cut there: such an index is not worth keeping.
    bool hasGaps() const { return m_gaps; }

    /// The new image, base included.
    std::shared_ptr<std::string> image();

private:
    struct NewCommit
    {
        Oid oid;
        Oid tree;
        std::int64_t commitTime = 0;
        std::int64_t authorTime = 0;
        std::uint32_t firstParent = 0; ///< in m_parents
        std::uint32_t parentCount = 0;
        std::uint32_t author = 0;
        std::uint32_t type = 0;
        std::uint32_t scope = 0;
        std::uint32_t text = 0;
        std::uint8_t flags = 0;
    };
    // A commit while building: a base position, or (from baseSize on) a new one's number in order of reading.
    using Slot = std::uint32_t;

    Slot slotOf(const Oid &oid);
    void readOne(Slot slot);
    void keep(NewCommit *commit, const RawCommit &raw);
    std::uint32_t wordOf(std::string_view word);
    std::vector<std::uint32_t> orderOfNew();
    void visitForOrder(std::uint32_t start, std::vector<std::int64_t> *dates);
    void appendParents(const NewCommit &commit, std::span<const Position> positionOf,
                       std::vector<std::array<std::uint32_t, 2>> *parents,
                       std::vector<std::uint32_t> *more) const;
    std::vector<Position> mergedOrder(const std::vector<Oid> &oids) const;

    std::shared_ptr<const Index> m_base;
    Position m_baseSize = 0;
    std::string m_stamp;
    CommitSource *m_source = nullptr;
    MessageReader m_reader;
    bool m_gaps = false;

    std::vector<NewCommit> m_new;
    std::vector<bool> m_present;
    std::vector<Slot> m_parents;
    std::unordered_map<Oid, Slot, OidHash> m_slots;
    std::unordered_map<std::string, std::uint32_t> m_wordNumbers;
    std::string m_words;
    std::vector<std::uint32_t> m_wordEnds;
    std::string m_text;
    std::vector<TagObject> m_newTags;
    MessageReading m_reading;
    RawCommit m_raw;
    std::string m_key;
};

} // namespace slipway::historyindex
