// Commits that lie in the repository though no branch and no tag reaches them: what was deployed from a
// branch that is gone, for example.
#include "models/git/history_p.h"
#include "models/git/index/indexfile.h"
#include "models/git/messagereading.h"

#include <algorithm>
#include <span>

namespace slipway {

using historyindex::IndexBuilder;
using historyindex::kNoPosition;
using historyindex::Oid;
using historyindex::Position;

std::optional<CommitId> History::strayWithPrefix(const QString &hexPrefix) const
{
    constexpr qsizetype fewestDigits = 7;
    constexpr qsizetype mostDigits = 40;
    if (hexPrefix.size() < fewestDigits || hexPrefix.size() > mostDigits)
        return std::nullopt;
    std::optional<CommitId> found;
    d->withReader([&](const RepositoryReader &open) {
        if (const auto oid = open.commitWithPrefix(hexPrefix.toLatin1()))
            found = toCommitId(*oid);
    });
    return found;
}

/// The index with these commits and their past too; null where some of that is not there.
static std::shared_ptr<const historyindex::Index> indexWith(RepositoryReader &reader,
                                                            std::shared_ptr<const historyindex::Index> base,
                                                            std::span<const Oid> strays)
{
    IndexBuilder builder(std::move(base), reader.stamp(), &reader, readForIndex);
    const bool read = builder.read(strays, [](std::uint64_t) { return true; });
    auto image = builder.image();
    return read && !builder.hasGaps() ? historyindex::indexOver(std::move(image)) : nullptr;
}
std::shared_ptr<const History> History::knowing(std::shared_ptr<const History> history,
                                                const QVector<CommitId> &ids)
{
    const auto lacking = [&](const History &known) {
        std::vector<Oid> oids;
        for (const CommitId &id : ids) {
            const auto oid = toOid(id);
            if (oid && known.d->index->find(*oid) == kNoPosition)
                oids.push_back(*oid);
        }
        return oids;
    };
    std::vector<Oid> strays = lacking(*history);
    if (strays.empty())
        return history;
    const std::scoped_lock lock(history->d->strayMutex);
    std::shared_ptr<const History> &kept = history->d->withStrays;
    auto &absent = history->d->absentStrays;
    if (kept)
        strays = lacking(*kept);
    std::erase_if(strays, [&](const Oid &oid) { return absent.contains(oid); });
    const auto known = kept ? kept : history;
    if (strays.empty())
        return known;
    history->d->withReader([&](const RepositoryReader &open) {
        std::erase_if(strays, [&](const Oid &oid) {
            if (open.isCommit(oid))
                return false;
            absent.insert(oid);
            return true;
        });
    });
    if (strays.empty())
        return known;
    auto reader = RepositoryReader::open(history->d->repository);
    if (!reader)
        return known;
    auto index = indexWith(**reader, known->d->index, strays);
    if (!index) { // one whose past was pruned must not hide the others
        auto some = known->d->index;
        for (const Oid &oid : strays) {
            if (auto more = indexWith(**reader, some, {&oid, 1}))
                some = std::move(more);
            else
                absent.insert(oid);
        }
        if (some == known->d->index)
            return known;
        index = std::move(some);
    }
    auto made = std::make_unique<Private>();
    made->repository = history->d->repository;
    made->refs = history->d->refs;
    made->head = history->d->head;
    made->shallow = history->d->shallow;
    made->index = std::move(index);
    std::vector<Position> tips;
    for (const GitRef &ref : std::as_const(made->refs))
        tips.push_back(made->index->find(*toOid(ref.commit)));
    if (!made->head.isNull())
        tips.push_back(made->index->find(*toOid(made->head)));
    made->reachable = historyindex::reachedFrom(*made->index, tips);
    made->reachableCount = std::count(made->reachable.begin(), made->reachable.end(), 1);
    kept = std::shared_ptr<const History>(new History(std::move(made)));
    return kept;
}

} // namespace slipway
