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

void markEquivalents(Comparison &comparison, const History &history)
{
    if (comparison.commits.isEmpty() || comparison.commitsOnlyInFrom.isEmpty())
        return;
    markByAuthorship(comparison.commits, comparison.commitsOnlyInFrom);
    markByTrailer(comparison.commits, comparison.commitsOnlyInFrom, history);
    markByTrailer(comparison.commitsOnlyInFrom, comparison.commits, history);
}

} // namespace slipway
