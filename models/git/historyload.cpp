#include "models/base/logging.h"
#include "models/git/history_p.h"
#include "models/git/index/indexfile.h"
#include "models/git/messagereading.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

using historyindex::Index;
using historyindex::IndexBuilder;
using historyindex::kNoPosition;
using historyindex::Oid;

namespace {

/// A ref, peeled.
struct PeeledRef
{
    RawRef raw;
    Oid commit;
    std::int64_t taggedAt = 0;
};

struct ReadRefs
{
    std::vector<PeeledRef> refs;
    std::vector<Oid> tips;
    std::optional<Oid> head;
    bool allMissing = false; ///< there are refs, and the repository lacks the object of every one
};

struct LoadedIndex
{
    std::shared_ptr<const Index> index;
    ReadRefs refs;
};

} // namespace

static QString indexPathOf(const QString &cacheFolder, const QString &realFolder)
{
    const QByteArray key =
        QCryptographicHash::hash(realFolder.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return u"%1/history-%2-%3.index"_s.arg(cacheFolder)
        .arg(historyindex::kSchemaNumber)
        .arg(QLatin1String(key));
}

// What a ref means, from the index where it knows the target, else from the object.
static bool peelRef(const RepositoryReader &reader, const Index *base, IndexBuilder *builder, PeeledRef *ref)
{
    const Oid target = ref->raw.target;
    ref->commit = target;
    if (base && base->find(target) != kNoPosition)
        return true;
    std::optional<historyindex::TagObject> tag;
    if (const auto *known = base ? base->findTag(target) : nullptr) {
        tag = *known;
    } else if (ref->raw.kind == GitRef::Kind::Tag) {
        tag = reader.readTag(target);
        if (tag)
            builder->addTag(*tag);
    }
    if (tag) {
        ref->commit = tag->commit;
        ref->taggedAt = tag->time;
        return !tag->commit.isNull();
    }
    return reader.isCommit(target);
}

static ReadRefs readRefs(const RepositoryReader &reader, const Index *base, IndexBuilder *builder)
{
    ReadRefs read;
    std::vector<RawRef> all = reader.refs();
    read.allMissing = !all.empty() && std::none_of(all.begin(), all.end(), [&](const RawRef &ref) {
        return (base && base->find(ref.target) != kNoPosition) || reader.has(ref.target);
    });
    for (RawRef &raw : all) {
        PeeledRef ref{std::move(raw), {}, 0};
        if (peelRef(reader, base, builder, &ref)) {
            read.tips.push_back(ref.commit);
            read.refs.push_back(std::move(ref));
        }
    }
    read.head = reader.head();
    if (read.head && ((base && base->find(*read.head) != kNoPosition) || reader.isCommit(*read.head)))
        read.tips.push_back(*read.head);
    return read;
}

// A small addition is cheaper to read again than the whole file is to write.
static bool isWorthWriting(const IndexBuilder &builder, const Index *base)
{
    return !base || builder.newCommits() > std::max<size_t>(64, base->size() / 200);
}

static Result<LoadedIndex> bringUpToDate(RepositoryReader *reader, std::shared_ptr<const Index> base,
                                         const QString &path, const History::Progress &progress)
{
    IndexBuilder builder(base, reader->stamp(), reader, readForIndex);
    LoadedIndex loaded;
    loaded.refs = readRefs(*reader, base.get(), &builder);
    const bool finished = builder.read(
        loaded.refs.tips, [&](std::uint64_t done) { return !progress || progress(qint64(done), 0); });
    if (!finished)
        return fail(Error::Kind::Cancelled, QCoreApplication::translate("slipway::History", "Cancelled."));
    if (builder.hasGaps() || loaded.refs.allMissing)
        return fail(Error::Kind::Git,
                    QCoreApplication::translate(
                        "slipway::History",
                        "The git repository lacks commits that its history needs. Check it with “git "
                        "fsck”, or clone it again."),
                    path);
    if (!builder.hasNews()) {
        loaded.index = std::move(base);
        return loaded;
    }
    const bool worthWriting = isWorthWriting(builder, base.get());
    auto image = builder.image();
    if (builder.hasGaps())
        return fail(Error::Kind::Git,
                    QCoreApplication::translate(
                        "slipway::History",
                        "The git repository is damaged: a commit descends from itself. Clone it "
                        "again."),
                    path);
    if (worthWriting && !historyindex::writeIndexFile(QFile::encodeName(path).toStdString(), image.get()))
        qCWarning(logGit, "The history's index cannot be kept in %ls.", qUtf16Printable(path));
    loaded.index = historyindex::indexOver(std::move(image));
    return loaded;
}

static QDateTime timeOrNull(std::int64_t seconds)
{
    constexpr std::int64_t endOf9999 = 253402300799;
    return seconds > 0 && seconds <= endOf9999 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                                               : QDateTime();
}

static void describe(const LoadedIndex &loaded, History::Private *d)
{
    std::vector<historyindex::Position> tips;
    for (const PeeledRef &ref : loaded.refs.refs) {
        const auto position = loaded.index->find(ref.commit);
        if (position == kNoPosition)
            continue;
        tips.push_back(position);
        d->refs.append({ref.raw.kind, ref.raw.name, toCommitId(ref.commit), timeOrNull(ref.taggedAt)});
    }
    if (loaded.refs.head) {
        const auto position = loaded.index->find(*loaded.refs.head);
        if (position != kNoPosition) {
            d->head = toCommitId(*loaded.refs.head);
            tips.push_back(position);
        }
    }
    d->reachable = historyindex::reachedFrom(*loaded.index, tips);
    d->reachableCount = std::count(d->reachable.begin(), d->reachable.end(), 1);
    d->index = loaded.index;
}

Result<std::shared_ptr<const History>> History::load(const QString &repository, const Options &options,
                                                     const Progress &progress)
{
    auto opened = RepositoryReader::open(repository);
    if (!opened)
        return Unexpected{opened.error()};
    RepositoryReader &reader = **opened;
    QDir().mkpath(options.cacheFolder);
    const QString path = indexPathOf(options.cacheFolder, reader.realFolder());
    auto base = historyindex::openIndexFile(QFile::encodeName(path).toStdString());
    if (base && base->stamp() != reader.stamp())
        base = nullptr;

    auto made = std::make_unique<Private>();
    made->repository = repository;
    made->shallow = reader.isShallow();
    auto loaded = bringUpToDate(&reader, base, path, progress);
    if (!loaded)
        return Unexpected{loaded.error()};
    describe(*loaded, made.get());
    // Mostly commits that no ref reaches any more: another repository lies there now, or its history was
    // rewritten.
    if (base && made->reachableCount * 2 < qsizetype(loaded->index->size())) {
        made->refs.clear();
        made->head = {};
        loaded = bringUpToDate(&reader, nullptr, path, progress);
        if (!loaded)
            return Unexpected{loaded.error()};
        describe(*loaded, made.get());
    }
    return std::shared_ptr<const History>(new History(std::move(made)));
}

} // namespace slipway
