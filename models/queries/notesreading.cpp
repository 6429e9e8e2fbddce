#include "models/queries/notesreading.h"

#include "models/queries/equivalents.h"

#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

QVector<NotesCommit> indexedCommits(const History &history, const QVector<CommitId> &ids)
{
    QVector<NotesCommit> commits;
    commits.reserve(ids.size());
    for (const CommitId &id : ids) {
        if (auto commit = history.commit(id))
            commits.append({*std::move(commit), {}});
    }
    return commits;
}

OutlineInput inputOf(const Release &release, const NotesChoice &choice)
{
    OutlineInput input;
    input.types = choice.types;
    input.version = release.version;
    input.tag = release.tag;
    input.date = release.createdAt;
    input.previousTag = release.previousTag;
    return input;
}

CommitId commitOfTag(const QVector<Release> &releases, const QString &tag)
{
    for (const Release &release : releases) {
        if (release.tag == tag)
            return release.commit;
    }
    return {};
}

/// Leaves what stands on the line of first parents that ends at `tip`, each merge as one commit.
void keepLine(const History &history, const NotesChoice &choice, const CommitId &tip,
              std::vector<CommitWords> *commits)
{
    if (!choice.firstParent)
        return;
    const std::vector<bool> onLine = history.mainLineUpTo(tip);
    std::erase_if(*commits, [&](const CommitWords &words) { return !onLine[words.place]; });
    for (CommitWords &words : *commits) {
        if (words.isMerge())
            words = wordsOfMerge(std::move(words));
    }
}

/// Marks what the other side has as a copy: a backport that it was released with, say.
void markCopies(const History &history, const Point &from, const Point &to, const QStringList &paths,
                std::vector<CommitWords> *commits)
{
    Comparison comparison = history.compare(from.commit, to.commit, paths);
    markEquivalents(comparison, history);
    QSet<CommitId> copies;
    for (const Commit &commit : std::as_const(comparison.commits)) {
        if (!commit.equivalent.isNull())
            copies.insert(commit.id);
    }
    for (CommitWords &words : *commits)
        words.hasEquivalent = copies.contains(words.id);
}

/// The outline of a range, with those new who wrote none of what `before` reaches; a null `before`: nobody is
/// said to be new.
NotesOutline outlineSince(const History &history, OutlineInput input, const CommitId &before)
{
    People people;
    if (before.isNull())
        return outlineOf(std::move(input), people);
    const std::vector<bool> authors = history.authorsUpTo(before);
    std::vector<bool> known;
    for (std::uint32_t author = 0; author < authors.size(); ++author) {
        if (!authors[author])
            continue;
        const auto [name, mail] = history.author(author);
        const std::uint32_t person = people.named(name, mail).person;
        if (person >= known.size())
            known.resize(person + 1, false);
        known[person] = true;
    }
    input.isKnown = [&known](std::uint32_t person) { return person < known.size() && known[person]; };
    return outlineOf(std::move(input), people);
}

} // namespace

QVector<NotesCommit> notesCommits(const History &history, const QVector<CommitId> &ids)
{
    constexpr qsizetype messageLimit = 5000;
    QVector<NotesCommit> commits = indexedCommits(history, ids);
    if (commits.size() <= messageLimit) {
        for (NotesCommit &commit : commits)
            commit.message = history.fullMessage(commit.commit.id);
    }
    return commits;
}

NotesOutline notesOfRelease(const History &history, const Project &project, const Release &release,
                            const NotesChoice &choice)
{
    OutlineInput input = inputOf(release, choice);
    input.commits = history.wordsOfRelease(project, release.tag);
    keepLine(history, choice, release.commit, &input.commits);
    const CommitId before = release.previousTag.isEmpty()
        ? CommitId()
        : commitOfTag(history.releases(project), release.previousTag);
    return outlineSince(history, std::move(input), before);
}

NotesOutline notesOfUnreleased(const History &history, const Project &project, const NotesChoice &choice)
{
    OutlineInput input;
    input.types = choice.types;
    input.commits = history.wordsOfUnreleased(project);
    keepLine(history, choice, history.mainHead(project.mainBranch), &input.commits);
    const auto latest = latestRelease(history, project);
    if (latest)
        input.previousTag = latest->tag;
    return outlineSince(history, std::move(input), latest ? latest->commit : CommitId());
}

NotesOutline notesBetween(const History &history, const Project &project, const Point &from, const Point &to,
                          const NotesChoice &choice)
{
    OutlineInput input;
    input.types = choice.types;
    const bool released = to.kind == Point::Kind::Release || to.kind == Point::Kind::Tag;
    input.version = to.version;
    input.tag = released ? to.name : QString();
    input.previousTag = from.name;
    if (const auto head = history.commit(to.commit); head && released)
        input.date = head->committedAt;
    if (!from.commit.isNull() && !to.commit.isNull()) {
        input.commits = history.wordsBetween(from.commit, to.commit, project.paths);
        if (!history.contains(to.commit, from.commit).value_or(true))
            markCopies(history, from, to, project.paths, &input.commits);
        keepLine(history, choice, to.commit, &input.commits);
    }
    return outlineSince(history, std::move(input), from.commit);
}

std::optional<Release> latestRelease(const History &history, const Project &project)
{
    const QVector<Release> releases = history.releases(project);
    const CommitId head = history.mainHead(project.mainBranch);
    for (const Release &release : releases) {
        if (!head.isNull() && history.contains(head, release.commit).value_or(false))
            return release;
    }
    return releases.isEmpty() ? std::nullopt : std::optional(releases.first());
}

void eachReleaseNotes(const History &history, const Project &project, const NotesChoice &choice,
                      const std::function<bool(const NotesOutline &)> &each)
{
    People people;
    // Of each person, how many releases are older than the one they first wrote for.
    std::vector<int> firstReleases;
    const std::vector<int> ofAuthors = history.firstReleaseOfAuthors(project);
    for (std::uint32_t author = 0; author < ofAuthors.size(); ++author) {
        if (ofAuthors[author] < 0)
            continue;
        const auto [name, mail] = history.author(author);
        const std::uint32_t person = people.named(name, mail).person;
        if (person >= firstReleases.size())
            firstReleases.resize(person + 1, ofAuthors[author]);
        firstReleases[person] = std::min(firstReleases[person], ofAuthors[author]);
    }
    int older = int(history.releases(project).size());
    history.eachReleaseWords(project, [&](const Release &release, std::vector<CommitWords> words) {
        --older;
        OutlineInput input = inputOf(release, choice);
        input.commits = std::move(words);
        keepLine(history, choice, release.commit, &input.commits);
        input.isKnown = [&](std::uint32_t person) {
            return person < firstReleases.size() && firstReleases[person] < older;
        };
        return each(outlineOf(std::move(input), people));
    });
}

} // namespace slipway
