#include "models/git/index/indexfile.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <type_traits>

namespace slipway::historyindex {

static constexpr size_t kSectionCount = 17;

struct FileHeader
{
    char magic[8] = {'S', 'L', 'I', 'P', 'H', 'I', 'S', 'T'};
    std::uint32_t schema = kSchemaNumber;
    std::uint32_t byteOrder = 0x01020304;
    std::uint64_t size = 0;
    std::uint64_t checksum = 0; ///< of everything after the header
    std::array<std::array<std::uint64_t, 2>, kSectionCount> sections{}; ///< where, how many bytes
    std::uint64_t headerChecksum = 0; ///< of everything in it before this
};

// Sections in the order of the file; one list for writing and reading.
template <class Each> static void eachSection(Columns &columns, Each &&each)
{
    each(columns.oids);
    each(columns.trees);
    each(columns.sorted);
    each(columns.parents);
    each(columns.moreParents);
    each(columns.commitTimes);
    each(columns.authorTimes);
    each(columns.authors);
    each(columns.types);
    each(columns.scopes);
    each(columns.texts);
    each(columns.flags);
    each(columns.wordEnds);
    each(columns.words);
    each(columns.text);
    each(columns.tags);
}

// Against accidents, not attackers: four independent lanes of multiply and rotate, fast enough to run at
// every opening.
static std::uint64_t checksumOf(const char *bytes, size_t size)
{
    constexpr std::uint64_t prime = 0x9e3779b97f4a7c15ull;
    std::array<std::uint64_t, 4> lanes{1, 2, 3, 4};
    const auto mix = [](std::uint64_t lane, std::uint64_t word) {
        lane = (lane ^ word) * prime;
        return lane << 29 | lane >> 35;
    };
    size_t i = 0;
    for (; i + 32 <= size; i += 32) {
        std::array<std::uint64_t, 4> words;
        std::memcpy(words.data(), bytes + i, 32);
        for (size_t lane = 0; lane < 4; ++lane)
            lanes[lane] = mix(lanes[lane], words[lane]);
    }
    std::uint64_t result = size;
    for (const std::uint64_t lane : lanes)
        result = mix(result, lane);
    for (; i < size; ++i)
        result = mix(result, static_cast<unsigned char>(bytes[i]));
    return result;
}

static std::uint64_t headerChecksumOf(const FileHeader &header)
{
    return checksumOf(reinterpret_cast<const char *>(&header), offsetof(FileHeader, headerChecksum));
}

std::shared_ptr<std::string> imageOf(const Columns &given, const std::string &stamp)
{
    Columns columns = given;
    FileHeader header;
    size_t size = sizeof header;
    size_t section = 0;
    const auto place = [&](size_t bytes) {
        header.sections[section++] = {size, bytes};
        size += (bytes + 7) / 8 * 8;
    };
    eachSection(columns, [&](auto &column) { place(column.size_bytes()); });
    place(stamp.size());

    auto image = std::make_shared<std::string>(size, '\0');
    section = 0;
    eachSection(columns, [&](auto &column) {
        if (!column.empty())
            std::memcpy(image->data() + header.sections[section][0], column.data(), column.size_bytes());
        ++section;
    });
    stamp.copy(image->data() + header.sections[section][0], stamp.size());
    header.size = size;
    header.headerChecksum = headerChecksumOf(header);
    std::memcpy(image->data(), &header, sizeof header);
    return image;
}

// What walks rely on without looking: columns of one length, parents below their children, positions in
// range.
static bool isSound(const Columns &columns)
{
    const size_t count = columns.oids.size();
    for (const size_t other :
         {columns.trees.size(), columns.sorted.size(), columns.parents.size(), columns.commitTimes.size(),
          columns.authorTimes.size(), columns.authors.size(), columns.types.size(), columns.scopes.size(),
          columns.texts.size(), columns.flags.size()}) {
        if (other != count)
            return false;
    }
    if (count >= kMoreParents)
        return false;
    for (const Position position : columns.sorted) {
        if (position >= count)
            return false;
    }
    for (size_t i = 0; i < count; ++i) {
        const auto [first, second] = columns.parents[i];
        if (first != kNoPosition && first >= i)
            return false;
        if (second == kNoPosition || (!(second & kMoreParents) && second < i))
            continue;
        if (!(second & kMoreParents))
            return false;
        for (size_t more = second & ~kMoreParents;; ++more) {
            if (more >= columns.moreParents.size() || (columns.moreParents[more] & ~kMoreParents) >= i)
                return false;
            if (columns.moreParents[more] & kMoreParents)
                break;
        }
    }
    return true;
}

static std::shared_ptr<const Index> indexOverBytes(const char *bytes, size_t size,
                                                   std::shared_ptr<const void> owner, bool verify)
{
    FileHeader header;
    const FileHeader wanted;
    if (size < sizeof header)
        return nullptr;
    std::memcpy(&header, bytes, sizeof header);
    if (std::memcmp(header.magic, wanted.magic, sizeof header.magic) != 0 || header.schema != wanted.schema
        || header.byteOrder != wanted.byteOrder || header.size != size
        || header.headerChecksum != headerChecksumOf(header))
        return nullptr;
    if (verify && header.checksum != checksumOf(bytes + sizeof header, size - sizeof header))
        return nullptr;
    Columns columns;
    size_t section = 0;
    bool fits = true;
    const auto sectionIsInside = [&](const std::array<std::uint64_t, 2> &at, size_t entry) {
        return at[0] % 8 == 0 && at[0] <= size && at[1] <= size - at[0] && at[1] % entry == 0;
    };
    eachSection(columns, [&](auto &column) {
        using Column = std::remove_reference_t<decltype(column)>;
        using Entry = typename Column::element_type;
        const auto at = header.sections[section++];
        fits = fits && sectionIsInside(at, sizeof(Entry));
        if (fits)
            column = Column(reinterpret_cast<Entry *>(bytes + at[0]), at[1] / sizeof(Entry));
    });
    const auto stampAt = header.sections[section];
    if (!fits || !sectionIsInside(stampAt, 1) || (verify && !isSound(columns)))
        return nullptr;
    return std::make_shared<Index>(columns, std::move(owner), std::string(bytes + stampAt[0], stampAt[1]));
}

std::shared_ptr<const Index> indexOver(std::shared_ptr<std::string> image)
{
    const char *bytes = image->data();
    const size_t size = image->size();
    return indexOverBytes(bytes, size, std::move(image), false);
}

std::shared_ptr<const Index> openIndexFile(const std::string &path)
{
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return nullptr;
    struct stat status
    {
    };
    const bool isFile = fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0;
    const size_t size = isFile ? static_cast<size_t>(status.st_size) : 0;
    void *memory = isFile ? mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0) : MAP_FAILED;
    close(file);
    if (memory == MAP_FAILED)
        return nullptr;
    std::shared_ptr<const void> owner(
        memory, [size](const void *mapped) { munmap(const_cast<void *>(mapped), size); });
    return indexOverBytes(static_cast<const char *>(memory), size, std::move(owner), true);
}

static bool writeWhole(int file, const std::string &bytes)
{
    size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t written = write(file, bytes.data() + done, bytes.size() - done);
        if (written < 0 && errno != EINTR)
            return false;
        done += written > 0 ? static_cast<size_t>(written) : 0;
    }
    return true;
}

static void seal(std::string *image)
{
    FileHeader header;
    std::memcpy(&header, image->data(), sizeof header);
    header.checksum = checksumOf(image->data() + sizeof header, image->size() - sizeof header);
    header.headerChecksum = headerChecksumOf(header);
    std::memcpy(image->data(), &header, sizeof header);
}

bool writeIndexFile(const std::string &path, std::string *image)
{
    seal(image);
    std::string temporary = path + ".XXXXXX";
    const int file = mkostemp(temporary.data(), O_CLOEXEC);
    if (file < 0)
        return false;
    const bool written = writeWhole(file, *image);
    if (close(file) == 0 && written && rename(temporary.c_str(), path.c_str()) == 0)
        return true;
    unlink(temporary.c_str());
    return false;
}

} // namespace slipway::historyindex
