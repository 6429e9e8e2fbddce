#include "models/queries/gatereading.h"

#include "models/domain/promotionorder.h"
#include "models/ledger/overrideledger.h"
#include "models/ledger/standingledger.h"
#include "models/queries/servedrelease.h"
#include "models/schedule/cron.h"
#include "models/schedule/freezes.h"
#include "models/store/approvalstore.h"
#include "models/store/checkliststore.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/monitorstore.h"
#include "models/store/promotionstore.h"
#include "models/store/serverfactstore.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr int mostStays = 2000;

Result<QVector<Deployment>> staysOf(Database &db, const Project &project, EnvironmentId environment)
{
    return DeploymentStore(db).liveIntervals(project.id, environment, {}, {}, mostStays);
}

Result<void> readStays(Database &db, const Project &project, const QVector<Environment> &environments,
                       StoredGateFacts &facts)
{
    const auto here = staysOf(db, project, facts.environment.id);
    if (!here)
        return fail(here.error());
    facts.stays = *here;
    for (const Environment &other : environments) {
        const bool isPrevious = facts.previous && other.id == facts.previous->id;
        const bool isSoak =
            facts.policy.soakEnvironment.isEmpty() ? isPrevious : other.name == facts.policy.soakEnvironment;
        if (!isPrevious && !isSoak)
            continue;
        const auto stays = staysOf(db, project, other.id);
        if (!stays)
            return fail(stays.error());
        if (isPrevious)
            facts.previousStays = *stays;
        if (isSoak)
            facts.soakStays = *stays;
    }
    return {};
}

Result<void> readRecent(Database &db, const Project &project, StoredGateFacts &facts)
{
    constexpr int recentAttempts = 10;
    DeploymentFilter filter;
    filter.projects = {project.id};
    filter.environments = {facts.environment.id};
    const auto page = DeploymentStore(db).page(filter, {}, recentAttempts);
    if (!page)
        return fail(page.error());
    facts.recent = page->rows;
    const auto live = DeploymentStore(db).liveAt(project.id, facts.environment.id, {});
    if (!live)
        return fail(live.error());
    facts.live = *live;
    return {};
}

/// Freezes of the servers that know the project: what they would refuse is not to be asked of them.
Result<void> addServerFreezes(Database &db, const Project &project, const QDateTime &now,
                              StoredGateFacts &facts)
{
    const auto known = ServerFactStore(db).freezes();
    if (!known)
        return fail(known.error());
    if (known->isEmpty())
        return {};
    const auto connections = ConnectionStore(db).all();
    if (!connections)
        return fail(connections.error());
    for (const KnownFact<ServerFreeze> &one : *known) {
        const auto connection = std::ranges::find(*connections, one.connection, &Connection::id);
        if (connection == connections->cend() || connection->remotes.value(project.name) != one.fact.remote)
            continue;
        if (const auto active = activeServerFreeze(one.fact, connection->name, now))
            facts.freezes.append(*active);
    }
    return {};
}

Result<void> readRules(Database &db, const Project &project, const QDateTime &now, StoredGateFacts &facts)
{
    GateStore gates(db);
    const auto marks = gates.marks(project.name);
    if (!marks)
        return fail(marks.error());
    facts.marks = *marks;
    const auto freezes = gates.freezes();
    if (!freezes)
        return fail(freezes.error());
    facts.freezes = activeFreezes(*freezes, project.name, facts.environment.name, now);
    if (const auto read = addServerFreezes(db, project, now, facts); !read)
        return read;
    const auto target = PromotionStore(db).target(project.name, facts.environment.name);
    if (!target)
        return fail(target.error());
    facts.target = *target;
    const auto connections = ConnectionStore(db).all();
    if (!connections)
        return fail(connections.error());
    facts.hasCarrier = *target
        && ((*target)->connection.isEmpty()
            || std::ranges::any_of(
                *connections, [&](const Connection &known) { return known.name == (*target)->connection; }));
    return {};
}

Result<void> readApprovals(Database &db, const Project &project, StoredGateFacts &facts)
{
    const auto all = ApprovalStore(db).all();
    if (!all)
        return fail(all.error());
    for (const ApprovalRequest &request : *all) {
        if (request.subject.project == project.name && request.subject.environment == facts.environment.name)
            facts.approvals.append(request);
    }
    std::ranges::sort(facts.approvals, [](const ApprovalRequest &a, const ApprovalRequest &b) {
        return a.id.value > b.id.value;
    });
    const auto standing = StandingLedger(db).all();
    if (!standing)
        return fail(standing.error());
    for (const StandingApproval &one : *standing) {
        if (one.limits.project == project.name && one.limits.environment == facts.environment.name)
            facts.standing.append(one);
    }
    const auto overrides = OverrideLedger(db).all();
    if (!overrides)
        return fail(overrides.error());
    OverrideSubject here;
    here.project = project.name;
    here.environment = facts.environment.name;
    const OverrideSubject place = namedSubject(here);
    for (const FreezeOverride &one : *overrides) {
        if (one.subject.project == place.project && one.subject.environment == place.environment)
            facts.overrides.append(one);
    }
    return {};
}

} // namespace

Result<StoredGateFacts> readEnvironmentFacts(Database &db, const Project &project, const QString &environment,
                                             const QDateTime &now)
{
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    const auto place = EnvironmentStore(db).byName(environment);
    if (!place)
        return fail(place.error());
    StoredGateFacts facts;
    facts.environment = *place;
    facts.previous = environmentBefore(*environments, place->id);
    const auto policy = GateStore(db).policyInForce(*place);
    if (!policy)
        return fail(policy.error());
    facts.policy = *policy;
    if (const auto read = readStays(db, project, *environments, facts); !read)
        return fail(read.error());
    if (const auto read = readRecent(db, project, facts); !read)
        return fail(read.error());
    if (const auto read = readRules(db, project, now, facts); !read)
        return fail(read.error());
    if (const auto read = readApprovals(db, project, facts); !read)
        return fail(read.error());
    return facts;
}

Result<void> readReleaseFacts(Database &db, const Project &project, const CommitId &commit,
                              const QString &tag, StoredGateFacts &facts)
{
    if (!commit.isNull()) {
        const auto checks = newestChecksOf(db, commit);
        if (!checks)
            return fail(checks.error());
        facts.checks = *checks;
    }
    if (!tag.isEmpty()) {
        const auto published = publishedReleases(db, project, tag);
        if (!published)
            return fail(published.error());
        facts.published = *published;
    }
    if (!facts.policy.checklist.isEmpty() && !commit.isNull()) {
        const auto ticks = ChecklistStore(db).of(project.name, facts.environment.name, commit);
        if (!ticks)
            return fail(ticks.error());
        facts.ticks = *ticks;
    }
    const auto monitors = readMonitorFacts(db, project, commit, facts.policy, facts.environment.id);
    if (!monitors)
        return fail(monitors.error());
    facts.monitors = *monitors;
    return {};
}

Result<QVector<MonitorFact>> readMonitorFacts(Database &db, const Project &project, const CommitId &commit,
                                              const GatePolicy &policy, EnvironmentId into)
{
    QVector<MonitorFact> facts;
    if (policy.monitors.isEmpty())
        return facts;
    const auto monitors = MonitorStore(db).all();
    if (!monitors)
        return fail(monitors.error());
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    const auto previous = environmentBefore(*environments, into);
    for (const MonitorRule &rule : policy.monitors) {
        MonitorFact fact;
        fact.rule = rule;
        fact.environment = rule.environment.isEmpty() && previous ? previous->name : rule.environment;
        if (const Monitor *found = monitorNamed(*monitors, rule.monitor, project.name, fact.environment))
            fact.monitor = *found;
        const auto place = std::ranges::find(*environments, fact.environment, &Environment::name);
        if (place != environments->cend() && !commit.isNull()) {
            const auto stays = staysOf(db, project, place->id);
            if (!stays)
                return fail(stays.error());
            const auto newest = std::ranges::find(*stays, commit, &Deployment::commit);
            if (newest != stays->cend()) {
                fact.liveSince = newest->finishedAt;
                fact.liveUntil = newest->liveUntil;
            }
        }
        facts.append(fact);
    }
    return facts;
}

std::optional<qint64> longestStay(const QVector<Deployment> &stays, const CommitId &commit,
                                  const QDateTime &now)
{
    std::optional<qint64> longest;
    for (const Deployment &stay : stays) {
        if (commit.isNull() || stay.commit != commit)
            continue;
        const QDateTime until = stay.liveUntil.isValid() ? stay.liveUntil : now;
        const qint64 minutes = effectiveTime(stay).secsTo(until) / 60;
        longest = std::max(longest.value_or(0), minutes);
    }
    return longest;
}

} // namespace slipway
