// The index without Qt and without a repository: made-up histories, checked against the slowest possible
// answers, and many threads at once for the thread sanitizer.
#include "models/git/index/decoding.h"
#include "models/git/index/indexbuilder.h"
#include "models/git/index/indexfile.h"
#include "models/git/index/pathwalk.h"
#include "models/git/index/releaseorder.h"
#include "models/git/index/walks.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <thread>

using namespace slipway::historyindex;

static std::atomic_int failures = 0;

static void check(bool holds, const char *what)
{
    if (holds)
        return;
    ++failures;
    std::fprintf(stderr, "FAIL: %s\n", what);
}

static Oid oidOf(unsigned number)
{
    Oid oid;
    for (size_t i = 0; i < oid.bytes.size(); ++i)
        oid.bytes[i] = static_cast<unsigned char>((number * 2654435761u >> (i % 4 * 8)) + i * number);
    oid.bytes[19] = static_cast<unsigned char>(number);
    oid.bytes[18] = static_cast<unsigned char>(number >> 8);
    return oid;
}

static std::string hexOf(const Oid &oid)
{
    std::string hex;
    for (const unsigned char byte : oid.bytes) {
        hex.push_back("0123456789abcdef"[byte >> 4]);
        hex.push_back("0123456789abcdef"[byte & 15]);
    }
    return hex;
}

/// Commits with numbers 0…; parents have lower numbers.
class MadeUpHistory final : public CommitSource
{
public:
    void add(const std::vector<unsigned> &parents, long time)
    {
        std::string object =
            "tree " + hexOf(oidOf(900000u + static_cast<unsigned>(m_objects.size()) % 7)) + "\n";
        for (const unsigned parent : parents)
            object += "parent " + hexOf(oidOf(parent)) + "\n";
        object += "author Ada <a@example.org> " + std::to_string(time) + " +0100\n";
        object += "committer Ada <a@example.org> " + std::to_string(time) + " +0100\n\nfeat: number "
            + std::to_string(m_objects.size()) + "\n";
        m_numbers.emplace(oidOf(static_cast<unsigned>(m_objects.size())), m_objects.size());
        m_objects.push_back(object);
        m_parents.push_back(parents);
    }
    std::optional<std::string_view> read(const Oid &oid) override
    {
        const auto found = m_numbers.find(oid);
        if (found == m_numbers.end())
            return std::nullopt;
        return m_objects[found->second];
    }
    bool isCutAt(const Oid &oid) const override { return m_cuts.contains(oid); }

    unsigned size() const { return static_cast<unsigned>(m_objects.size()); }
    std::set<unsigned> ancestors(unsigned number) const
    {
        std::set<unsigned> found;
        std::vector<unsigned> stack{number};
        while (!stack.empty()) {
            const unsigned next = stack.back();
            stack.pop_back();
            if (found.insert(next).second)
                stack.insert(stack.end(), m_parents[next].begin(), m_parents[next].end());
        }
        return found;
    }
    void forget(unsigned number) { m_numbers.erase(oidOf(number)); }
    void cutAt(unsigned number) { m_cuts.insert(oidOf(number)); }

private:
    std::map<Oid, size_t> m_numbers;
    std::vector<std::string> m_objects;
    std::vector<std::vector<unsigned>> m_parents;
    std::set<Oid> m_cuts;
};

static MadeUpHistory randomHistory(unsigned size, unsigned seed)
{
    std::mt19937 random(seed);
    MadeUpHistory history;
    for (unsigned i = 0; i < size; ++i) {
        std::set<unsigned> parents;
        const unsigned wanted = i == 0 || random() % 40 == 0 ? 0
            : random() % 10 < 7                              ? 1
            : random() % 8                                   ? 2
                                                             : 4;
        while (parents.size() < std::min(wanted, i))
            parents.insert(i - 1 - random() % std::min(i, 12u));
        // Clocks disagree now and then, and many commits share a second.
        history.add({parents.begin(), parents.end()},
                    1700000000 + long(i / 3) - (random() % 20 == 0 ? 500 : 0));
    }
    return history;
}

static MadeUpHistory straightHistory(unsigned size)
{
    MadeUpHistory history;
    for (unsigned i = 0; i < size; ++i)
        history.add(i == 0 ? std::vector<unsigned>() : std::vector{i - 1}, 1700000000 + long(i));
    return history;
}

static void readPlainly(std::string_view message, MessageReading *reading)
{
    reading->subject = message.substr(0, message.find('\n'));
    reading->type = "feat";
    if (message.find('7') != std::string_view::npos)
        reading->tickets = {"ABC-7", "#7"};
}

static std::shared_ptr<const Index> indexOf(MadeUpHistory *history, const std::vector<unsigned> &tips,
                                            std::shared_ptr<const Index> base = nullptr)
{
    IndexBuilder builder(std::move(base), {}, history, readPlainly);
    std::vector<Oid> oids;
    for (const unsigned tip : tips)
        oids.push_back(oidOf(tip));
    check(builder.read(oids, {}), "reading runs to its end");
    check(!builder.hasGaps(), "nothing is missing");
    return indexOver(builder.image());
}

static std::vector<unsigned> everyNumber(unsigned size)
{
    std::vector<unsigned> numbers(size);
    for (unsigned i = 0; i < size; ++i)
        numbers[i] = i;
    return numbers;
}

static void countsAndBasesAreThoseOfTheSets(unsigned seed)
{
    MadeUpHistory history = randomHistory(300, seed);
    const auto index = indexOf(&history, everyNumber(history.size()));
    check(index->size() == history.size(), "every commit is there once");
    std::mt19937 random(seed + 1);
    std::vector<Position> many;
    for (int i = 0; i < 60; ++i) {
        const unsigned a = random() % history.size();
        const unsigned b = random() % history.size();
        const auto ofA = history.ancestors(a);
        const auto ofB = history.ancestors(b);
        std::uint32_t shared = 0;
        for (const unsigned number : ofA)
            shared += ofB.contains(number);
        const Position from = index->find(oidOf(a));
        const Position to = index->find(oidOf(b));
        const SideCounts counts = countSides(*index, from, to);
        check(counts.onlyInFrom == ofA.size() - shared && counts.onlyInTo == ofB.size() - shared,
              "counts of both sides");
        check(reaches(*index, from, to) == ofA.contains(b), "whether one reaches the other");
        const Position base = mergeBase(*index, from, to);
        check((base == kNoPosition) == (shared == 0), "a base where something is shared");
        many.push_back(from);
    }
    many.push_back(kNoPosition);
    const Position to = index->find(oidOf(history.size() - 1));
    const auto together = countSidesOfMany(*index, many, to);
    const auto reached = countReached(*index, many);
    for (size_t i = 0; i + 1 < many.size(); ++i) {
        const SideCounts alone = countSides(*index, many[i], to);
        check(alone.onlyInFrom == together[i].onlyInFrom && alone.onlyInTo == together[i].onlyInTo,
              "many counted together as one by one");
        check(
            reached[i]
                == reachedFrom(*index, std::span(&many[i], 1)).size()
                    - static_cast<size_t>(std::ranges::count(reachedFrom(*index, std::span(&many[i], 1)), 0)),
            "reached counted together as one by one");
    }
}

static void firstReleasesGiveEachCommitOnce(unsigned seed)
{
    MadeUpHistory history = randomHistory(400, seed);
    const auto index = indexOf(&history, everyNumber(history.size()));
    const auto times = ancestrySafeTimes(*index);
    std::vector<Position> tips;
    for (unsigned number = 20; number < history.size(); number += 17)
        tips.push_back(index->find(oidOf(number)));
    std::sort(tips.begin(), tips.end(), [&](Position a, Position b) { return times[a] < times[b]; });
    const auto releases = firstReleases(ParentView(*index), tips);
    for (Position position = 0; position < index->size(); ++position) {
        std::uint32_t expected = kNoRelease;
        for (std::uint32_t tip = 0; tip < tips.size() && expected == kNoRelease; ++tip) {
            if (reaches(*index, tips[tip], position))
                expected = tip;
        }
        check(releases[position] == expected, "the first release that reaches a commit");
    }
    const auto reached = countReached(*index, tips);
    const auto nearest = nearestBefore(*index, tips, reached);
    for (size_t tip = 0; tip < tips.size(); ++tip) {
        std::uint32_t fewest = kNoRelease;
        for (std::uint32_t other = 0; other < tips.size(); ++other) {
            if (tips[other] != tips[tip] && reaches(*index, tips[tip], tips[other])
                && (fewest == kNoRelease || reached[other] > reached[fewest]))
                fewest = other;
        }
        check((nearest[tip] == kNoRelease) == (fewest == kNoRelease), "a release before where there is one");
        if (fewest != kNoRelease)
            check(reached[nearest[tip]] == reached[fewest], "the release before with fewest commits between");
    }
}

static void anUpdateGivesWhatAFullReadingGives(unsigned seed)
{
    MadeUpHistory history = randomHistory(300, seed);
    const auto first = indexOf(&history, everyNumber(150));
    const auto updated = indexOf(&history, everyNumber(history.size()), first);
    const auto whole = indexOf(&history, everyNumber(history.size()));
    check(updated->size() == whole->size(), "as many commits");
    for (unsigned number = 0; number < history.size(); ++number) {
        const Position a = updated->find(oidOf(number));
        const Position b = whole->find(oidOf(number));
        std::vector<Oid> ofA;
        std::vector<Oid> ofB;
        updated->eachParent(a, [&](Position parent) { ofA.push_back(updated->columns().oids[parent]); });
        whole->eachParent(b, [&](Position parent) { ofB.push_back(whole->columns().oids[parent]); });
        check(ofA == ofB, "the same parents in the same order");
        check(updated->subject(a) == whole->subject(b), "the same subject");
        check(updated->details(a).tickets == whole->details(b).tickets, "the same tickets");
        check(updated->word(updated->columns().authors[a]) == whole->word(whole->columns().authors[b]),
              "the same author");
    }
}

static void damagedFilesAreRefused()
{
    const auto folder =
        std::filesystem::temp_directory_path() / ("slipway-index-" + std::to_string(std::random_device()()));
    std::filesystem::create_directories(folder);
    const std::string path = (folder / "index").string();
    MadeUpHistory history = randomHistory(200, 5);
    IndexBuilder builder(nullptr, "stamp", &history, readPlainly);
    const std::vector<Oid> tips{oidOf(199), oidOf(198)};
    builder.read(tips, {});
    const auto image = builder.image();
    check(writeIndexFile(path, image.get()), "the file is written");
    check(openIndexFile(path) && openIndexFile(path)->stamp() == "stamp", "and read again");
    std::mt19937 random(11);
    for (int i = 0; i < 300; ++i) {
        std::string damaged = *image;
        if (i % 3 == 0)
            damaged.resize(random() % damaged.size());
        else
            damaged[random() % damaged.size()] ^= static_cast<char>(1 << random() % 8);
        if (damaged == *image)
            continue;
        std::ofstream(path, std::ios::binary | std::ios::trunc) << damaged;
        check(!openIndexFile(path), "a cut or changed file is not believed");
    }
    check(!openIndexFile((folder / "none").string()), "no file is no index");
    check(!writeIndexFile((folder / "none" / "index").string(), image.get()), "a missing folder is no crash");
    std::filesystem::remove_all(folder);
}

static void gapsCutsAndCyclesAreNoticed()
{
    MadeUpHistory history = straightHistory(100);
    const auto all = indexOf(&history, {99});
    history.forget(40);
    IndexBuilder gap(nullptr, {}, &history, readPlainly);
    const std::vector<Oid> tip{oidOf(99)};
    gap.read(tip, {});
    check(gap.hasGaps(), "a missing commit is noticed");
    check(indexOver(gap.image()) != nullptr, "and does no harm");
    MadeUpHistory cut = straightHistory(100);
    cut.cutAt(99);
    IndexBuilder shallow(nullptr, {}, &cut, readPlainly);
    shallow.read(tip, {});
    check(!shallow.hasGaps() && indexOver(shallow.image())->size() == 1,
          "a cut history ends where it is cut");
    MadeUpHistory circle;
    circle.add({1}, 100);
    circle.add({0}, 100);
    IndexBuilder cyclic(nullptr, {}, &circle, readPlainly);
    const std::vector<Oid> start{oidOf(0)};
    cyclic.read(start, {});
    const auto index = indexOver(cyclic.image());
    check(cyclic.hasGaps() && index->size() == 2, "a circle, which only a damaged store has, is broken open");
    MadeUpHistory stopped = straightHistory(5000);
    IndexBuilder builder(nullptr, {}, &stopped, readPlainly);
    const std::vector<Oid> end{oidOf(4999)};
    check(!builder.read(end, [](std::uint64_t done) { return done < 1024; }), "a reading stops when told to");
}

static void bytesBecomeText()
{
    std::string storage;
    check(decoded("gr\xc3\xbc\xc3\x9f", {}, &storage) == "gr\xc3\xbc\xc3\x9f", "UTF-8 stays");
    check(decoded("gr\xfc\xdf", {}, &storage) == "gr\xc3\xbc\xc3\x9f", "what is no UTF-8 is read as Latin-1");
    check(decoded("\xa4\xa2", "EUC-JP", &storage) == "\xe3\x81\x82", "an encoding header is followed");
    check(decoded("gr\xc3\xbc", "../../evil", &storage) == "gr\xc3\xbc",
          "an unknown encoding is passed over");
    check(!isUtf8("\xc0\xaf") && !isUtf8("\xed\xa0\x80") && !isUtf8("\xf4\x90\x80\x80")
              && !isUtf8("ab\xe2\x82"),
          "overlong, surrogate, too large and cut characters are no UTF-8");
    check(cutUtf8("ab\xc3\xbc", 3) == "ab", "a cut never splits a character");
}

static void manyThreadsAskAtOnce()
{
    const auto folder =
        std::filesystem::temp_directory_path() / ("slipway-index-" + std::to_string(std::random_device()()));
    std::filesystem::create_directories(folder);
    const std::string path = (folder / "index").string();
    MadeUpHistory history = randomHistory(600, 21);
    const auto index = indexOf(&history, everyNumber(history.size()));
    std::vector<std::thread> threads;
    for (unsigned number = 0; number < 6; ++number) {
        threads.emplace_back([&, number] {
            std::mt19937 random(number);
            const auto image = imageOf(index->columns(), {});
            for (int i = 0; i < 30; ++i) {
                const Position a = random() % index->size();
                const Position b = random() % index->size();
                const auto counts = countSides(*index, a, b);
                PositionSet members;
                check(countSides(*index, a, b, &members).onlyInTo == counts.onlyInTo,
                      "the same answer twice");
                const auto listed = inRevListOrder(ParentView(*index), b,
                                                   [&](Position position) { return members[position] != 0; });
                check(listed.size() == counts.onlyInTo, "as many listed as counted");
                index->details(a);
                check(writeIndexFile(path, image.get()), "writers do not meet");
                const auto opened = openIndexFile(path);
                check(opened && opened->size() == index->size(), "readers see a whole file");
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    std::filesystem::remove_all(folder);
}

int main()
{
    for (const unsigned seed : {1u, 2u, 3u, 4u}) {
        countsAndBasesAreThoseOfTheSets(seed);
        firstReleasesGiveEachCommitOnce(seed);
        anUpdateGivesWhatAFullReadingGives(seed);
    }
    damagedFilesAreRefused();
    gapsCutsAndCyclesAreNoticed();
    bytesBecomeText();
    manyThreadsAskAtOnce();
    std::printf("%s\n", failures == 0 ? "all hold" : "some fail");
    return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
