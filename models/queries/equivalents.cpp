#include "models/queries/equivalents.h"

#include "models/domain/commitmessage.h"
#include "models/git/history.h"

#include <QHash>

#include <span>

namespace slipway {

static QString authorshipOf(const Commit &commit)
{
    return commit.authorEmail + QChar(u'\0') + QString::number(commit.authoredAt.toMSecsSinceEpoch())
        + QChar(u'\0') + commit.subject;
}

static void markByAuthorship(QVector<Commit> &commits, QVector<Commit> &others)
{
    QHash<QString, qsizetype> places;
    places.reserve(others.size());
    for (qsizetype i = 0; i < others.size(); ++i)
        places.insert(authorshipOf(others[i]), i);
    for (Commit &commit : commits) {
        const auto place = places.constFind(authorshipOf(commit));
        if (place == places.constEnd() || commit.parents.size() > 1)
            continue;
        commit.equivalent = others[*place].id;
        others[*place].equivalent = commit.id;
    }
}

static void markByTrailer(QVector<Commit> &commits, QVector<Commit> &others, const History &history)
{
    // A message costs a read of the object; beyond this many the answer would be late for what it tells.
    constexpr qsizetype messageLimit = 2000;
    QHash<CommitId, qsizetype> places;
    for (qsizetype i = 0; i < others.size(); ++i)
        places.insert(others[i].id, i);
    for (Commit &commit : std::span(commits.begin(), size_t(qMin(commits.size(), messageLimit)))) {
        if (!commit.equivalent.isNull())
            continue;
        const QString from = readCommitMessage(history.fullMessage(commit.id)).cherryPickedFrom;
        const auto origin = CommitId::parse(from);
        if (!origin || !places.contains(*origin))
            continue;
        commit.equivalent = *origin;
        others[places.value(*origin)].equivalent = commit.id;
    }
}

static QVector<CommitId> withoutEquivalent(const QVector<Commit> &commits)
{
    QVector<CommitId> ids;
    for (const Commit &commit : commits) {
        if (commit.equivalent.isNull() && commit.parents.size() <= 1)
            ids.append(commit.id);
    }
    return ids;
}

static void markByPatch(QVector<Commit> &commits, QVector<Commit> &others, const History &history)
{
    // A patch costs the reading of files; beyond this many the answer would be late for what it tells.
    constexpr qsizetype mostPatches = 400;
    const QVector<CommitId> here = withoutEquivalent(commits);
    const QVector<CommitId> there = withoutEquivalent(others);
    if (here.isEmpty() || there.isEmpty() || here.size() + there.size() > mostPatches)
        return;
    const auto patches = history.patchIds(here);
    QHash<QByteArray, CommitId> known;
    for (auto patch = patches.cbegin(); patch != patches.cend(); ++patch)
        known.insert(*patch, patch.key());
    const auto otherPatches = history.patchIds(there);
    QHash<CommitId, CommitId> pairs;
    for (auto patch = otherPatches.cbegin(); patch != otherPatches.cend(); ++patch) {
        if (const auto same = known.constFind(*patch); same != known.constEnd()) {
            pairs.insert(patch.key(), *same);
            pairs.insert(*same, patch.key());
        }
    }
    for (QVector<Commit> *side : {&commits, &others}) {
        for (Commit &commit : *side) {
            if (const auto other = pairs.constFind(commit.id); other != pairs.constEnd())
                commit.equivalent = *other;
        }
    }
}

void markEquivalents(Comparison &comparison, const History &history)
{
    if (comparison.commits.isEmpty() || comparison.commitsOnlyInFrom.isEmpty())
        return;
    markByAuthorship(comparison.commits, comparison.commitsOnlyInFrom);
    markByTrailer(comparison.commits, comparison.commitsOnlyInFrom, history);
    markByTrailer(comparison.commitsOnlyInFrom, comparison.commits, history);
    markByPatch(comparison.commits, comparison.commitsOnlyInFrom, history);
}

} // namespace slipway
