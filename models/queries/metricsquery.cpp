#include "models/queries/metricsquery.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/domain/asof.h"
#include "models/domain/environment.h"
#include "models/queries/equivalents.h"
#include "models/queries/projecthistory.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/incidentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// More than anybody deploys in a window; what lies beyond would be cut at the old end.
constexpr int deploymentLimit = 500'000;
constexpr int commitLimit = 20'000;

/// One project's part, before its repository was read.
struct ProjectPart
{
    Project project;
    QVector<Deployment> live; ///< oldest first: of the window, before it what ran then, after it until now
    QHash<QString, ReleaseMark> marks;
};

struct StoredFacts
{
    QVector<ProjectPart> parts;
    QVector<LinkedIncident> incidents;
    bool hasIncidentSource = false; ///< anybody tells of incidents at all, here or elsewhere
    WorkspaceNames names;
};

Result<QVector<Project>> projectsAsked(Database &db, const QString &name)
{
    if (name.isEmpty())
        return ProjectStore(db).all();
    const auto project = ProjectStore(db).byName(name);
    if (!project)
        return fail(project.error());
    return QVector<Project>{*project};
}

Result<QVector<Environment>> environmentsAsked(Database &db, const QString &name)
{
    if (!name.isEmpty()) {
        const auto environment = EnvironmentStore(db).byName(name);
        if (!environment)
            return fail(environment.error());
        return QVector<Environment>{*environment};
    }
    const auto all = EnvironmentStore(db).all();
    if (!all)
        return fail(all.error());
    QVector<Environment> production;
    for (const Environment &each : *all) {
        if (each.tier == Tier::Production)
            production.append(each);
    }
    return production;
}

/// Where an incident that names no environment may have been.
QVector<EnvironmentId> productionAmong(const QVector<Environment> &environments)
{
    QVector<EnvironmentId> production;
    for (const Environment &each : environments) {
        if (each.tier == Tier::Production)
            production.append(each.id);
    }
    return production;
}

/// Whether an incident was in one of the environments: the one that it names; or else that of the deployment
/// which a person named; or else any of production.
Result<bool> isThere(Database &db, const Incident &incident, const QVector<Environment> &environments)
{
    if (!incident.environment.isEmpty())
        return std::ranges::find(environments, incident.environment, &Environment::name)
            != environments.cend();
    if (incident.deployment.isValid()) {
        const auto named = DeploymentStore(db).byIds({incident.deployment});
        if (!named)
            return fail(named.error());
        if (!named->isEmpty())
            return std::ranges::find(environments, named->first().environment, &Environment::id)
                != environments.cend();
    }
    return !productionAmong(environments).isEmpty();
}

Result<void> readIncidents(Database &db, const MetricsQuestion &question,
                           const QVector<Environment> &environments, StoredFacts &facts)
{
    const auto told = IncidentStore(db).all({question.project, {}, false});
    if (!told)
        return fail(told.error());
    facts.hasIncidentSource = !told->isEmpty();
    QVector<Incident> there;
    for (const Incident &incident : *told) {
        const auto isOne = isThere(db, incident, environments);
        if (!isOne)
            return fail(isOne.error());
        const bool isLater = question.asOf.isValid() && incident.openedAt > question.asOf;
        if (*isOne && !isLater)
            there.append(asOf(incident, question.asOf));
    }
    const auto linked = IncidentStore(db).linked(there, productionAmong(environments));
    if (!linked)
        return fail(linked.error());
    facts.incidents = *linked;
    return {};
}

Result<ProjectPart> readPart(Database &db, const Project &project, const QVector<Environment> &environments,
                             const MetricsQuestion &question, const QDateTime &now)
{
    const QDateTime from = question.window.from;
    const QDateTime to = question.asOf.isValid() ? endAsOf(question.asOf) : std::max(now, question.window.to);
    ProjectPart part{project, {}, {}};
    for (const Environment &environment : environments) {
        auto live = DeploymentStore(db).liveIntervals(project.id, environment.id, from, to, deploymentLimit);
        if (!live)
            return fail(live.error());
        std::reverse(live->begin(), live->end());
        for (const Deployment &each : std::as_const(*live))
            part.live += asOf(each, question.asOf);
    }
    const auto marks = GateStore(db).marks(project.name);
    if (!marks)
        return fail(marks.error());
    part.marks = *marks;
    if (question.asOf.isValid())
        part.marks.removeIf([&question](const auto &mark) { return mark.value().at > question.asOf; });
    return part;
}

Result<StoredFacts> readStoredFacts(Database &db, const MetricsQuestion &question, const QDateTime &now)
{
    const auto projects = projectsAsked(db, question.project);
    if (!projects)
        return fail(projects.error());
    const auto environments = environmentsAsked(db, question.environment);
    if (!environments)
        return fail(environments.error());
    const auto names = readWorkspaceNames(db);
    if (!names)
        return fail(names.error());
    StoredFacts facts{{}, {}, false, *names};
    for (const Project &project : *projects) {
        const auto part = readPart(db, project, *environments, question, now);
        if (!part)
            return fail(part.error());
        facts.parts.append(*part);
    }
    if (const auto read = readIncidents(db, question, *environments, facts); !read)
        return fail(read.error());
    return facts;
}

bool isHotfix(const Deployment &deployment)
{
    return deployment.kind == DeploymentKind::Hotfix
        || deployment.version.contains("hotfix"_L1, Qt::CaseInsensitive);
}

/// When the first commit of the pull request was written that `commit` brought in; null where it brought
/// none.
QDateTime pullRequestBegan(const Commit &commit, const History &history)
{
    if (commit.pullRequest.isEmpty())
        return {};
    QDateTime first = commit.authoredAt;
    if (commit.parents.size() < 2)
        return first;
    for (const CommitId &id : history.onlyIn(commit.parents[1], commit.parents[0])) {
        const auto part = history.commit(id);
        if (part && part->authoredAt < first)
            first = part->authoredAt;
    }
    return first;
}

/// What came with the second of two that followed each other.
void readChanges(ProductionDeployment &made, const Deployment &before, const Project &project,
                 const History &history)
{
    const CommitId commit = made.deployment.commit;
    if (commit.isNull() || before.commit.isNull() || !history.has(commit) || !history.has(before.commit))
        return;
    made.areChangesKnown = true;
    Comparison difference = history.compare(before.commit, commit, project.paths, commitLimit);
    if (difference.relation == Relation::Behind)
        made.isRollback = true;
    if (made.isRollback)
        return;
    if (difference.relation == Relation::Diverged)
        markEquivalents(difference, history);
    for (const Commit &each : std::as_const(difference.commits)) {
        // Its copy ran there before: it came into production once.
        if (!each.equivalent.isNull())
            continue;
        made.changes.append({each.committedAt, each.parents.size() > 1, pullRequestBegan(each, history)});
    }
}

/// The successes of one project in one environment, oldest first.
QVector<ProductionDeployment> inOneEnvironment(const QVector<Deployment> &live, const ProjectPart &part,
                                               const MetricsWindow &window, const HistoryPtr &history,
                                               const QHash<CommitId, QString> &releases)
{
    QVector<ProductionDeployment> all;
    for (qsizetype i = 0; i < live.size(); ++i) {
        ProductionDeployment made;
        made.deployment = live[i];
        made.isHotfix = isHotfix(live[i]);
        made.isRollback = live[i].kind == DeploymentKind::Rollback;
        made.isFirst = i == 0;
        const QString release = releases.value(live[i].commit, live[i].version);
        made.isMarkedBad = part.marks.value(release).isBad || part.marks.value(live[i].version).isBad;
        if (i > 0) {
            made.isRedeploy = live[i].kind == DeploymentKind::Redeploy
                || (!live[i].commit.isNull() && live[i].commit == live[i - 1].commit);
            const bool isAsked = live[i].finishedAt >= window.from;
            if (isAsked && history)
                readChanges(made, live[i - 1], part.project, *history);
        }
        all.append(made);
    }
    for (qsizetype i = 0; i + 1 < all.size(); ++i) {
        all[i].nextFinishedAt = all[i + 1].deployment.finishedAt;
        all[i].isFixedByNext = all[i + 1].isRollback || all[i + 1].isHotfix;
    }
    all.removeIf([&window](const ProductionDeployment &each) {
        return each.deployment.finishedAt < window.from || each.deployment.finishedAt >= window.to;
    });
    return all;
}

QVector<ProductionDeployment> productionOf(const ProjectPart &part, const MetricsWindow &window,
                                           const HistoryPtr &known)
{
    std::map<EnvironmentId, QVector<Deployment>> byEnvironment;
    QVector<CommitId> commits;
    for (const Deployment &each : part.live) {
        byEnvironment[each.environment].append(each);
        if (!each.commit.isNull())
            commits.append(each.commit);
    }
    const HistoryPtr history = known ? History::knowing(known, commits) : known;
    QHash<CommitId, QString> releases;
    if (history && !part.marks.isEmpty()) {
        for (const Release &release : history->releases(part.project))
            releases.insert(release.commit, release.version.isEmpty() ? release.tag : release.version);
    }
    QVector<ProductionDeployment> all;
    for (const auto &[environment, live] : byEnvironment)
        all += inOneEnvironment(live, part, window, history, releases);
    return all;
}

MetricsReading readingFrom(const StoredFacts &stored, const MetricsWindow &window,
                           const QVector<Result<HistoryPtr>> &histories)
{
    MetricsReading reading{window, {}, stored.names, {}};
    for (qsizetype i = 0; i < stored.parts.size(); ++i) {
        const ProjectPart &part = stored.parts[i];
        if (part.live.isEmpty())
            continue;
        if (!histories[i])
            reading.unreadable.append(part.project.name);
        reading.facts.deployments += productionOf(part, window, histories[i] ? *histories[i] : nullptr);
    }
    std::stable_sort(reading.facts.deployments.begin(), reading.facts.deployments.end(),
                     [](const ProductionDeployment &a, const ProductionDeployment &b) {
                         return a.deployment.finishedAt < b.deployment.finishedAt;
                     });
    reading.facts.incidents = stored.incidents;
    reading.facts.hasIncidentSource = stored.hasIncidentSource;
    return reading;
}

} // namespace

QFuture<Result<MetricsReading>> askMetrics(const QueryContext &context, const MetricsQuestion &question)
{
    const auto stored = context.store->read(
        [question, now = context.clock->now()](Database &db) { return readStoredFacts(db, question, now); });
    return andThen(stored, receiverOf(context), [context, window = question.window](const StoredFacts &read) {
        QVector<QFuture<Result<HistoryPtr>>> asked;
        for (const ProjectPart &part : read.parts) {
            asked.append(part.live.isEmpty() ? readyFuture(Result<HistoryPtr>(HistoryPtr()))
                                             : askHistory(context, part.project));
        }
        return andThen(allOf(asked, receiverOf(context)), receiverOf(context),
                       [read, window](const QVector<Result<HistoryPtr>> &histories) {
                           return calculate([read, window, histories]() -> Result<MetricsReading> {
                               return readingFrom(read, window, histories);
                           });
                       });
    });
}

QFuture<Result<IncidentsAnswer>> askIncidents(const QueryContext &context, const QString &project,
                                              bool openOnly)
{
    return context.store->read([project, openOnly](Database &db) -> Result<IncidentsAnswer> {
        const auto asked = projectsAsked(db, project);
        if (!asked)
            return fail(asked.error());
        const auto environments = environmentsAsked(db, {});
        if (!environments)
            return fail(environments.error());
        const auto incidents = IncidentStore(db).all({project, {}, openOnly});
        if (!incidents)
            return fail(incidents.error());
        const auto linked = IncidentStore(db).linked(*incidents, productionAmong(*environments));
        if (!linked)
            return fail(linked.error());
        const auto names = readWorkspaceNames(db);
        if (!names)
            return fail(names.error());
        IncidentsAnswer answer{*linked, *names, {}};
        QVector<DeploymentId> ids;
        for (const LinkedIncident &each : *linked) {
            if (each.deployment.isValid())
                ids.append(each.deployment);
        }
        const auto rows = DeploymentStore(db).byIds(ids);
        if (!rows)
            return fail(rows.error());
        for (const Deployment &row : *rows)
            answer.deployments.insert(row.id, row);
        return answer;
    });
}

} // namespace slipway
