#include "models/git/history_p.h"

#include <algorithm>

namespace slipway {

using historyindex::kNoPosition;
using historyindex::kNoRelease;
using historyindex::Position;

History::Author History::Private::authorOf(std::uint32_t number) const
{
    const std::string_view signature = index->word(number);
    const size_t split = std::min(signature.find('\0'), signature.size());
    return {signature.substr(0, split), signature.substr(std::min(split + 1, signature.size()))};
}

CommitWords History::Private::wordsAt(Position position) const
{
    const historyindex::Columns &columns = index->columns();
    CommitWords words;
    words.id = idAt(position);
    words.place = position;
    index->eachParent(position, [&](Position parent) { words.parents.append(parent); });
    words.authoredAt = columns.authorTimes[position];
    words.author = columns.authors[position];
    const Author author = authorOf(words.author);
    words.authorName = author.name;
    words.authorMail = author.mail;
    words.subject = index->subject(position);
    words.type = index->word(columns.types[position]);
    words.scope = index->word(columns.scopes[position]);
    words.breaking = columns.flags[position] & historyindex::kBreaking;
    if (!(columns.flags[position] & historyindex::kHasDetails))
        return words;
    historyindex::Details details = index->details(position);
    words.pullRequest = details.pullRequest;
    words.reverts = details.reverts;
    words.cherryPickedFrom = details.cherryPickedFrom;
    words.tickets = std::move(details.tickets);
    words.breakingNotes = std::move(details.breakingNotes);
    words.coAuthors = std::move(details.coAuthors);
    words.references = std::move(details.references);
    words.changes = std::move(details.changes);
    words.mergeTitle = details.mergeTitle;
    return words;
}

std::vector<CommitWords> History::Private::wordsAt(const std::vector<Position> &positions) const
{
    std::vector<CommitWords> words;
    words.reserve(positions.size());
    for (const Position position : positions)
        words.push_back(wordsAt(position));
    return words;
}

void History::eachReleaseWords(
    const Project &project,
    const std::function<bool(const Release &release, std::vector<CommitWords> words)> &each) const
{
    const auto set = d->releaseSet(project);
    historyindex::PositionSet seen(d->index->size(), 0);
    for (size_t i = set->releases.size(); i-- > 0;) {
        const auto positions = d->firstCommitsOf(*set, static_cast<std::uint32_t>(i), &seen);
        if (!each(set->releases[i], d->wordsAt(positions)))
            return;
    }
}

std::vector<CommitWords> History::wordsOfRelease(const Project &project, const QString &tag) const
{
    const auto set = d->releaseSet(project);
    const auto found = set->byTag.constFind(tag);
    if (found == set->byTag.constEnd())
        return {};
    historyindex::PositionSet seen(d->index->size(), 0);
    return d->wordsAt(d->firstCommitsOf(*set, *found, &seen));
}

std::vector<CommitWords> History::wordsOfUnreleased(const Project &project) const
{
    return d->wordsAt(d->unreleased(project, d->find(mainHead(project.mainBranch))));
}

std::vector<CommitWords> History::wordsBetween(const CommitId &from, const CommitId &to,
                                               const QStringList &paths) const
{
    const Position a = d->find(from);
    const Position b = d->find(to);
    if (b == kNoPosition || (a == kNoPosition && !from.isNull()))
        return {};
    return d->wordsAt(d->between(a, b, paths));
}

History::Author History::author(std::uint32_t number) const
{
    return d->authorOf(number);
}

std::vector<bool> History::authorsUpTo(const CommitId &commit) const
{
    const historyindex::Columns &columns = d->index->columns();
    std::vector<bool> authors(columns.wordEnds.size(), false);
    const Position tip = d->find(commit);
    if (tip == kNoPosition)
        return authors;
    const historyindex::PositionSet reached = historyindex::reachedFrom(*d->index, std::span(&tip, 1));
    for (Position position = 0; position <= tip; ++position) {
        if (reached[position] && columns.authors[position] < authors.size())
            authors[columns.authors[position]] = true;
    }
    return authors;
}

std::vector<bool> History::mainLineUpTo(const CommitId &tip) const
{
    std::vector<bool> line(d->index->size(), false);
    for (Position position = d->find(tip); position != kNoPosition;) {
        line[position] = true;
        position = d->index->columns().parents[position][0];
    }
    return line;
}

std::vector<int> History::firstReleaseOfAuthors(const Project &project) const
{
    const historyindex::Columns &columns = d->index->columns();
    const auto set = d->releaseSet(project);
    std::vector<int> first(columns.wordEnds.size(), -1);
    for (Position position = 0; position < d->index->size(); ++position) {
        const std::uint32_t release = set->firstRelease[position];
        const std::uint32_t author = columns.authors[position];
        if (release == kNoRelease || author >= first.size() || !set->counts(position))
            continue;
        if (first[author] < 0 || int(release) < first[author])
            first[author] = int(release);
    }
    return first;
}

} // namespace slipway
