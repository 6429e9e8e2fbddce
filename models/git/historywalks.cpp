#include "models/git/history_p.h"

#include "models/git/index/walks.h"

#include <algorithm>

namespace slipway {

using historyindex::kNoPosition;
using historyindex::Position;

std::optional<History::Counts> History::counts(const CommitId &from, const CommitId &to) const
{
    const Position a = d->find(from);
    const Position b = d->find(to);
    if (a == kNoPosition || b == kNoPosition)
        return std::nullopt;
    const historyindex::SideCounts counts = historyindex::countSides(*d->index, a, b);
    return Counts{int(counts.onlyInTo), int(counts.onlyInFrom)};
}

QVector<std::optional<History::Counts>> History::countsOfMany(const QVector<CommitId> &from,
                                                              const CommitId &to) const
{
    QVector<std::optional<Counts>> counts(from.size());
    const Position target = d->find(to);
    if (target == kNoPosition)
        return counts;
    std::vector<Position> tips;
    for (const CommitId &id : from)
        tips.push_back(d->find(id));
    const auto sides = historyindex::countSidesOfMany(*d->index, tips, target);
    for (size_t i = 0; i < tips.size(); ++i) {
        if (tips[i] != kNoPosition)
            counts[qsizetype(i)] = Counts{int(sides[i].onlyInTo), int(sides[i].onlyInFrom)};
    }
    return counts;
}

std::vector<Position> History::Private::between(Position from, Position to, const QStringList &paths) const
{
    if (!paths.isEmpty()) {
        const auto contentsOfPaths = pathContents(paths);
        if (!contentsOfPaths)
            return {};
        const std::scoped_lock lock(contentsOfPaths->mutex());
        const auto content = [&](Position position) { return contentsOfPaths->at(position); };
        return historyindex::pathRevList(
            *index, to, std::span(&from, from == kNoPosition ? size_t(0) : size_t(1)), content);
    }
    historyindex::PositionSet members;
    if (from == kNoPosition)
        members = historyindex::reachedFrom(*index, std::span(&to, 1));
    else
        historyindex::countSides(*index, from, to, &members);
    return historyindex::inRevListOrder(historyindex::ParentView(*index), to,
                                        [&](Position position) { return members[position] != 0; });
}

QVector<CommitId> History::onlyIn(const CommitId &to, const CommitId &from) const
{
    const Position a = d->find(from);
    const Position b = d->find(to);
    if (b == kNoPosition || (a == kNoPosition && !from.isNull()))
        return {};
    return d->idsAt(d->between(a, b, {}));
}

CommitId History::mergeBase(const CommitId &a, const CommitId &b) const
{
    const Position first = d->find(a);
    const Position second = d->find(b);
    if (first == kNoPosition || second == kNoPosition)
        return {};
    return d->idAt(historyindex::mergeBase(*d->index, first, second));
}

std::optional<bool> History::contains(const CommitId &head, const CommitId &commit) const
{
    const Position a = d->find(head);
    const Position b = d->find(commit);
    if (a == kNoPosition || b == kNoPosition)
        return std::nullopt;
    return historyindex::reaches(*d->index, a, b);
}

Comparison History::compare(const CommitId &from, const CommitId &to, const QStringList &paths,
                            int commitLimit) const
{
    Comparison comparison;
    comparison.from = from;
    comparison.to = to;
    const Position a = d->find(from);
    const Position b = d->find(to);
    if (a == kNoPosition || b == kNoPosition || (!paths.isEmpty() && !d->pathContents(paths)))
        return comparison;
    const std::vector<Position> onlyTo = d->between(a, b, paths);
    const std::vector<Position> onlyFrom = d->between(b, a, paths);
    comparison.onlyInTo = int(onlyTo.size());
    comparison.onlyInFrom = int(onlyFrom.size());
    comparison.mergeBase = d->idAt(historyindex::mergeBase(*d->index, a, b));
    comparison.relation =
        relationOf(comparison.onlyInTo, comparison.onlyInFrom, !comparison.mergeBase.isNull());
    comparison.commits = d->commitsAt(onlyTo, commitLimit);
    comparison.commitsOnlyInFrom = d->commitsAt(onlyFrom, commitLimit);
    return comparison;
}

QVector<Release> History::releases(const Project &project) const
{
    const auto set = d->releaseSet(project);
    return QVector<Release>(set->releases.crbegin(), set->releases.crend());
}

std::vector<Position> History::Private::firstCommitsOf(const ReleaseSet &set, std::uint32_t release,
                                                       historyindex::PositionSet *seen) const
{
    const historyindex::ParentView parents(*index, set.simplified ? &set.simplified->followed : nullptr);
    std::vector<Position> positions = historyindex::inRevListOrder(
        parents, set.tips[release], [&](Position position) { return set.firstRelease[position] == release; },
        seen);
    std::erase_if(positions, [&](Position position) { return !set.counts(position); });
    return positions;
}

std::vector<Position> History::Private::unreleased(const Project &project, Position newest) const
{
    if (newest == kNoPosition)
        return {};
    const auto set = releaseSet(project);
    if (project.paths.isEmpty()) {
        return historyindex::inRevListOrder(historyindex::ParentView(*index), newest, [&](Position position) {
            return set->firstRelease[position] == historyindex::kNoRelease;
        });
    }
    const auto contentsOfPaths = pathContents(project.paths);
    if (!contentsOfPaths)
        return {};
    const std::scoped_lock lock(contentsOfPaths->mutex());
    return historyindex::pathRevList(*index, newest, set->tips,
                                     [&](Position position) { return contentsOfPaths->at(position); });
}

QVector<CommitId> History::firstCommitsOf(const Project &project, const QString &tag) const
{
    const auto set = d->releaseSet(project);
    const auto found = set->byTag.constFind(tag);
    if (found == set->byTag.constEnd())
        return {};
    historyindex::PositionSet seen(d->index->size(), 0);
    return d->idsAt(d->firstCommitsOf(*set, *found, &seen));
}

QVector<CommitId> History::unreleased(const Project &project) const
{
    return d->idsAt(d->unreleased(project, d->find(mainHead(project.mainBranch))));
}

} // namespace slipway
