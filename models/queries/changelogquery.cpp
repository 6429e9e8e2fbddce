#include "models/queries/changelogquery.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/queries/pointreading.h"
#include "models/queries/projecthistory.h"
#include "models/queries/writtennotes.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ChangelogFacts
{
    PointFacts from;
    PointFacts to;
};

QFuture<Result<ChangelogFacts>> askChangelogFacts(const QueryContext &context, const Project &project,
                                                  const ChangelogQuestion &question)
{
    ChangelogFacts facts;
    facts.from.text = question.from;
    facts.from.project = project;
    facts.to.text = question.to.isEmpty() ? mainPointOf(project) : question.to;
    facts.to.project = project;
    if (!project.id.isValid() || question.range != ChangelogQuestion::Range::Between)
        return readyFuture(Result<ChangelogFacts>(facts));
    const QDateTime now = context.clock->now();
    return context.store->read([facts, project, now](Database &db) -> Result<ChangelogFacts> {
        ChangelogFacts read;
        for (const auto &[asked, answer] :
             {std::pair{&facts.from, &read.from}, std::pair{&facts.to, &read.to}}) {
            const auto point = readPointFacts(db, project, asked->text, now);
            if (!point)
                return fail(point.error());
            *answer = *point;
        }
        return read;
    });
}

struct PointPair
{
    Point from;
    Point to;
};

Result<PointPair> readPair(const ChangelogFacts &facts, const History &history)
{
    const auto to = readPoint(facts.to, &history);
    if (!to)
        return fail(to.error());
    if (facts.from.text.isEmpty())
        return PointPair{Point{}, *to};
    const auto from = readPoint(facts.from, &history);
    if (!from)
        return fail(from.error());
    return PointPair{*from, *to};
}

Result<int> tellBetween(const ChangelogFacts &facts, const NotesChoice &choice, const History &history,
                        const NotesSink &sink)
{
    const auto pair = readPair(facts, history);
    if (!pair)
        return fail(pair.error());
    sink(notesBetween(history, facts.to.project, pair->from, pair->to, choice));
    return 1;
}

Result<int> tellNotes(const ChangelogFacts &facts, const ChangelogQuestion &question, const History &history,
                      const NotesSink &sink)
{
    const NotesChoice &choice = question.choice;
    const Project &project = facts.to.project;
    switch (question.range) {
    case ChangelogQuestion::Range::Between:
        return tellBetween(facts, choice, history, sink);
    case ChangelogQuestion::Range::Unreleased:
        sink(notesOfUnreleased(history, project, choice));
        return 1;
    case ChangelogQuestion::Range::Latest:
        if (const auto latest = latestRelease(history, project)) {
            sink(notesOfRelease(history, project, *latest, choice));
            return 1;
        }
        return 0;
    case ChangelogQuestion::Range::Everything:
        break;
    }
    int told = 0;
    eachReleaseNotes(history, project, choice, [&](const NotesOutline &notes) {
        ++told;
        return sink(notes);
    });
    return told;
}

Result<QVector<CommitId>> commitsInRange(const ChangelogFacts &facts, ChangelogQuestion::Range range,
                                         const History &history)
{
    const Project &project = facts.to.project;
    if (range == ChangelogQuestion::Range::Latest) {
        const auto latest = latestRelease(history, project);
        return latest ? history.firstCommitsOf(project, latest->tag) : QVector<CommitId>();
    }
    if (range != ChangelogQuestion::Range::Between)
        return history.unreleased(project);
    const auto pair = readPair(facts, history);
    if (!pair)
        return fail(pair.error());
    constexpr int commitLimit = 200000;
    QVector<CommitId> ids;
    for (const Commit &commit :
         history.compare(pair->from.commit, pair->to.commit, project.paths, commitLimit).commits)
        ids.append(commit.id);
    return ids;
}

Result<NextVersion> nextOf(const History &history, const Project &project, const BumpPolicy &policy)
{
    const auto latest = latestRelease(history, project);
    const CommitId head = history.mainHead(project.mainBranch);
    if (!latest || head.isNull())
        return nextVersion({}, notesCommits(history, history.unreleased(project)), policy);
    constexpr int commitLimit = 200000;
    QVector<CommitId> ids;
    for (const Commit &commit : history.compare(latest->commit, head, project.paths, commitLimit).commits)
        ids.append(commit.id);
    return nextVersion(latest->version, notesCommits(history, ids), policy);
}

/// The facts first, then the history, then `work(facts, history)` in the background.
template <class Work>
auto withFactsAndHistory(const QueryContext &context, const Project &project,
                         const ChangelogQuestion &question, Work work)
{
    return andThen(askChangelogFacts(context, project, question), receiverOf(context),
                   [context, project, work](const ChangelogFacts &facts) {
                       return andThen(askHistory(context, project), receiverOf(context),
                                      [facts, work](const HistoryPtr &history) {
                                          return calculate(
                                              [facts, work, history] { return work(facts, *history); });
                                      });
                   });
}

} // namespace

QFuture<Result<int>> askChangelog(const QueryContext &context, const Project &project,
                                  const ChangelogQuestion &question, const NotesSink &sink)
{
    return withFactsAndHistory(context, project, question,
                               [question, sink](const ChangelogFacts &facts, const History &history) {
                                   return tellNotes(facts, question, history, sink);
                               });
}

QFuture<Result<ChangelogCheck>> askChangelogCheck(const QueryContext &context, const Project &project,
                                                  const ChangelogQuestion &question, const NotesRules &rules)
{
    return withFactsAndHistory(
        context, project, question,
        [range = question.range, rules](const ChangelogFacts &facts,
                                        const History &history) -> Result<ChangelogCheck> {
            const auto ids = commitsInRange(facts, range, history);
            if (!ids)
                return fail(ids.error());
            const QVector<NotesCommit> commits = notesCommits(history, *ids);
            return ChangelogCheck{int(commits.size()), checkNotes(commits, rules)};
        });
}

QFuture<Result<NextVersion>> askNextVersion(const QueryContext &context, const Project &project,
                                            const BumpPolicy &policy)
{
    return andThen(
        askHistory(context, project), receiverOf(context), [project, policy](const HistoryPtr &history) {
            return calculate([project, policy, history] { return nextOf(*history, project, policy); });
        });
}

} // namespace slipway
