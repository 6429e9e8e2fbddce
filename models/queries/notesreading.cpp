#include "models/queries/notesreading.h"

#include "models/notes/notesbuilder.h"

#include <QHash>
#include <QSet>

namespace slipway {

namespace {

QString contributorKey(const Commit &commit)
{
    return (commit.authorEmail.isEmpty() ? commit.author : commit.authorEmail).toLower();
}

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

/// Of the people in `range`, those who have a commit among all ancestors of `from`; nothing known without a
/// `from`.
std::optional<QSet<QString>> authorsBefore(const History &history, const QVector<NotesCommit> &range,
                                           const CommitId &from)
{
    if (from.isNull())
        return {};
    QSet<QString> wanted;
    for (const NotesCommit &commit : range)
        wanted.insert(contributorKey(commit.commit));
    QSet<QString> earlier;
    const QVector<CommitId> ancestors = history.onlyIn(from, {});
    for (const CommitId &id : ancestors) {
        if (earlier.size() == wanted.size())
            break;
        const auto commit = history.commit(id);
        if (commit && wanted.contains(contributorKey(*commit)))
            earlier.insert(contributorKey(*commit));
    }
    return earlier;
}

NotesInput inputOf(const Release &release)
{
    NotesInput input;
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

ReleaseNotes notesOfRelease(const History &history, const Project &project, const Release &release)
{
    NotesInput input = inputOf(release);
    input.commits = notesCommits(history, history.firstCommitsOf(project, release.tag));
    if (!release.previousTag.isEmpty())
        input.earlierAuthors = authorsBefore(history, input.commits,
                                             commitOfTag(history.releases(project), release.previousTag));
    return buildNotes(input);
}

ReleaseNotes notesOfUnreleased(const History &history, const Project &project)
{
    NotesInput input;
    input.commits = notesCommits(history, history.unreleased(project));
    if (const auto latest = latestRelease(history, project)) {
        input.previousTag = latest->tag;
        input.earlierAuthors = authorsBefore(history, input.commits, latest->commit);
    }
    return buildNotes(input);
}

ReleaseNotes notesBetween(const History &history, const Project &project, const Point &from, const Point &to)
{
    NotesInput input;
    const bool released = to.kind == Point::Kind::Release || to.kind == Point::Kind::Tag;
    input.version = to.version;
    input.tag = released ? to.name : QString();
    input.previousTag = from.name;
    if (const auto head = history.commit(to.commit); head && released)
        input.date = head->committedAt;
    if (from.commit.isNull() || to.commit.isNull())
        return buildNotes(input);
    constexpr int commitLimit = 200000;
    QVector<CommitId> ids;
    for (const Commit &commit : history.compare(from.commit, to.commit, project.paths, commitLimit).commits)
        ids.append(commit.id);
    input.commits = notesCommits(history, ids);
    input.earlierAuthors = authorsBefore(history, input.commits, from.commit);
    return buildNotes(input);
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

void eachReleaseNotes(const History &history, const Project &project,
                      const std::function<bool(const ReleaseNotes &)> &each)
{
    const QVector<Release> releases = history.releases(project);
    QVector<QVector<NotesCommit>> commits(releases.size());
    QHash<QString, qsizetype>
        firstReleases; // of each person: the greatest index, for the list is newest first
    for (qsizetype i = releases.size() - 1; i >= 0; --i) {
        commits[i] = indexedCommits(history, history.firstCommitsOf(project, releases[i].tag));
        for (const NotesCommit &commit : std::as_const(commits[i]))
            firstReleases.insert(contributorKey(commit.commit),
                                 qMax(i, firstReleases.value(contributorKey(commit.commit), i)));
    }
    for (qsizetype i = 0; i < releases.size(); ++i) {
        NotesInput input = inputOf(releases[i]);
        input.commits = std::move(commits[i]);
        input.earlierAuthors.emplace();
        for (const NotesCommit &commit : std::as_const(input.commits)) {
            const QString key = contributorKey(commit.commit);
            if (firstReleases.value(key, i) > i)
                input.earlierAuthors->insert(key);
        }
        if (!each(buildNotes(input)))
            return;
    }
}

} // namespace slipway
