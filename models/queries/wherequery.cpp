#include "models/queries/wherequery.h"

#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/queries/pointreading.h"
#include "models/queries/projecthistory.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct WhereWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Where)
};

struct WhereFacts
{
    Project project;
    QVector<Environment> environments;
    QHash<EnvironmentId, QVector<Deployment>> intervals; ///< newest first
    bool cut = false; ///< older intervals exist that were not read
};

Result<WhereFacts> readWhereFacts(Database &db, const QString &name)
{
    // More stays than this of one project are not walked: the beginning is then unknown, and says so.
    constexpr int intervalLimit = 50000;
    WhereFacts facts;
    const auto project = ProjectStore(db).byName(name);
    if (!project)
        return fail(project.error());
    facts.project = *project;
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    facts.environments = *environments;
    const auto intervals = DeploymentStore(db).liveIntervals(project->id, {}, {}, {}, intervalLimit);
    if (!intervals)
        return fail(intervals.error());
    facts.cut = intervals->size() >= intervalLimit;
    for (const Deployment &interval : *intervals)
        facts.intervals[interval.environment].append(interval);
    return facts;
}

Unexpected notInHistory(const WhereFacts &facts, const QString &what)
{
    return fail(
        Error::Kind::NotFound,
        WhereWords::tr(
            "“%1” is no commit, pull request or ticket in the history of “%2”. If it is new, sync first.")
            .arg(oneLine(what, 200), oneLine(facts.project.name, 200)));
}

Result<QVector<CommitId>> commitsMeant(const WhereFacts &facts, const QString &what, const History &history)
{
    QVector<CommitId> found;
    static const QRegularExpression ticket(u"^[A-Za-z][A-Za-z0-9_]{0,30}-[0-9]{1,12}$"_s);
    if (what.startsWith(u'#')) {
        found = history.withPullRequest(what.mid(1));
        for (const CommitId &id : history.withTicket(what)) {
            if (!found.contains(id))
                found.append(id);
        }
    } else if (ticket.match(what).hasMatch()) {
        found = history.withTicket(what.toUpper());
        if (found.isEmpty())
            found = history.withTicket(what);
    }
    if (!found.isEmpty())
        return found;
    PointFacts point;
    point.text = what;
    point.project = facts.project;
    const auto read = readPoint(point, &history);
    if (read)
        return QVector<CommitId>{read->commit};
    if (read.error().kind == Error::Kind::Usage)
        return fail(read.error());
    return notInHistory(facts, what);
}

/// Whether commits are in what was live, remembered by what was live: the same one often comes back.
class Containment
{
public:
    Containment(const History &history, const CommitId &commit) : m_history(history), m_commit(commit) { }

    std::optional<bool> in(const CommitId &head)
    {
        if (head.isNull())
            return {};
        const auto known = m_known.constFind(head);
        if (known != m_known.constEnd())
            return *known;
        return *m_known.insert(head, m_history.contains(head, m_commit));
    }

private:
    const History &m_history;
    CommitId m_commit;
    QHash<CommitId, std::optional<bool>> m_known;
};

WhereEnvironment whereabouts(const WhereFacts &facts, const Environment &environment,
                             Containment &containment)
{
    WhereEnvironment answer;
    answer.environment = environment;
    const QVector<Deployment> intervals = facts.intervals.value(environment.id);
    if (intervals.isEmpty() || intervals.first().liveUntil.isValid()) {
        answer.contains = false; // nothing is live there
        return answer;
    }
    answer.contains = containment.in(intervals.first().commit);
    if (answer.contains != true)
        return answer;
    qsizetype first = 0;
    while (first + 1 < intervals.size() && containment.in(intervals[first + 1].commit) == true)
        ++first;
    if (facts.cut && first + 1 == intervals.size())
        return answer;
    answer.since = intervals[first].finishedAt;
    answer.deployment = intervals[first].id;
    return answer;
}

/// What was live, as far as no branch and no tag need reach it any more.
QVector<CommitId> liveCommits(const WhereFacts &facts)
{
    QSet<CommitId> commits;
    for (const QVector<Deployment> &intervals : facts.intervals) {
        for (const Deployment &interval : intervals)
            commits.insert(interval.commit);
    }
    return QVector<CommitId>(commits.begin(), commits.end());
}

Result<QVector<WhereMatch>> located(const WhereFacts &facts, const QString &what, const HistoryPtr &known)
{
    const auto commits = commitsMeant(facts, what, *known);
    if (!commits)
        return fail(commits.error());
    const HistoryPtr kept = History::knowing(known, *commits + liveCommits(facts));
    const History &history = *kept;
    QVector<WhereMatch> matches;
    for (const CommitId &id : *commits) {
        WhereMatch match{facts.project.name, history.commit(id).value_or(Commit{}), {}};
        match.commit.id = id;
        Containment containment(history, id);
        for (const Environment &environment : facts.environments)
            match.environments.append(whereabouts(facts, environment, containment));
        matches.append(std::move(match));
    }
    return matches;
}

} // namespace

QFuture<Result<QVector<WhereMatch>>> askWhere(const QueryContext &context, const QString &project,
                                              const QString &what)
{
    const QString trimmed = what.trimmed();
    const auto facts = context.store->read([project](Database &db) { return readWhereFacts(db, project); });
    return andThen(facts, receiverOf(context), [context, trimmed](const WhereFacts &read) {
        return andThen(askHistory(context, read.project), receiverOf(context),
                       [read, trimmed](const HistoryPtr &history) {
                           return calculate(
                               [read, trimmed, history] { return located(read, trimmed, history); });
                       });
    });
}

} // namespace slipway
