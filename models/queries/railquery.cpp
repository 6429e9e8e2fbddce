#include "models/queries/railquery.h"

#include "models/base/chain.h"
#include "models/queries/projecthistory.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr qsizetype asideListed = 8;

struct RailFacts
{
    Project project;
    QVector<RailMark> marks; ///< no more than the environment and what is live
};

Result<RailFacts> readRailFacts(Database &db, const QString &name, const QDateTime &at)
{
    const auto project = ProjectStore(db).byName(name);
    if (!project)
        return fail(project.error());
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    const auto live = DeploymentStore(db).live(at, {project->id});
    if (!live)
        return fail(live.error());
    RailFacts facts{*project, {}};
    for (const Environment &environment : *environments) {
        for (const Deployment &deployment : *live) {
            if (deployment.environment == environment.id)
                facts.marks.append({environment, deployment, false, -1, 0, 0, {}});
        }
    }
    return facts;
}

/// First parents from `head` on, newest first, at most `limit` of them.
QVector<Commit> mainLine(const History &history, CommitId head, int limit)
{
    QVector<Commit> line;
    while (!head.isNull() && line.size() < limit) {
        const auto commit = history.commit(head);
        if (!commit)
            break;
        line.append(*commit);
        head = commit->parents.isEmpty() ? CommitId() : commit->parents.first();
    }
    return line;
}

/// The newest of the line that `head` has: what it has of the line, it has from there down.
qsizetype standingOn(const QVector<Commit> &line, const History &history, const CommitId &head)
{
    const auto found = std::partition_point(line.cbegin(), line.cend(), [&](const Commit &commit) {
        return history.contains(head, commit.id) != true;
    });
    return found - line.cbegin();
}

void place(RailMark &mark, const QVector<Commit> &line, const History &history)
{
    const CommitId head = std::as_const(mark.live)->commit;
    mark.isKnown = history.has(head);
    if (!mark.isKnown || line.isEmpty())
        return;
    mark.notMerged = history.counts(line.first().id, head).value_or(History::Counts{}).onlyInTo;
    const qsizetype row = standingOn(line, history, head);
    if (row == line.size())
        return;
    mark.row = int(row);
    const QVector<CommitId> aside = history.onlyIn(head, line[row].id);
    mark.aside = int(aside.size());
    for (const CommitId &id : aside.mid(0, asideListed))
        mark.asideCommits.append(history.commit(id).value_or(Commit{}));
}

Rail railFrom(const RailFacts &facts, const HistoryPtr &known, int limit)
{
    QVector<CommitId> live;
    for (const RailMark &mark : facts.marks)
        live.append(mark.live->commit);
    const HistoryPtr kept = History::knowing(known, live);
    const History &history = *kept;
    Rail rail;
    rail.project = facts.project;
    rail.marks = facts.marks;
    rail.commits = mainLine(history, history.mainHead(facts.project.mainBranch), limit);
    rail.isCut = rail.commits.size() == limit && !rail.commits.last().parents.isEmpty();
    for (RailMark &mark : rail.marks)
        place(mark, rail.commits, history);
    for (const Release &release : history.releases(facts.project))
        rail.releases.insert(release.commit, release.version.isEmpty() ? release.tag : release.version);
    return rail;
}

} // namespace

QFuture<Result<Rail>> askRail(const QueryContext &context, const QString &project, const QDateTime &at,
                              int limit)
{
    const auto facts =
        context.store->read([project, at](Database &db) { return readRailFacts(db, project, at); });
    return andThen(facts, receiverOf(context), [context, limit](const RailFacts &read) {
        return andThen(askHistory(context, read.project), receiverOf(context),
                       [read, limit](const HistoryPtr &history) {
                           return calculate([read, history, limit]() -> Result<Rail> {
                               return railFrom(read, history, limit);
                           });
                       });
    });
}

} // namespace slipway
