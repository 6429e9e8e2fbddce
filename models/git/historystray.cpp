// Commits that lie in the repository though no branch and no tag reaches them: what was deployed from a
// branch that is gone, for example.
#include "models/git/history_p.h"
#include "models/git/index/indexfile.h"
#include "models/git/messagereading.h"

#include <algorithm>

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
    if (kept)
        strays = lacking(*kept);
    history->d->withReader([&](const RepositoryReader &open) {
        std::erase_if(strays, [&](const Oid &oid) { return !open.isCommit(oid); });
    });
    if (strays.empty())
        return kept ? kept : history;
    auto reader = RepositoryReader::open(history->d->repository);
    if (!reader)
        return history;
    IndexBuilder builder(kept ? kept->d->index : history->d->index, (*reader)->stamp(), reader->get(),
                         readForIndex);
    const bool read = builder.read(strays, [](std::uint64_t) { return true; });
    auto image = builder.image();
    if (!read || builder.hasGaps())
        return history;
    auto made = std::make_unique<Private>();
    made->repository = history->d->repository;
    made->refs = history->d->refs;
    made->head = history->d->head;
    made->shallow = history->d->shallow;
    made->index = historyindex::indexOver(std::move(image));
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
