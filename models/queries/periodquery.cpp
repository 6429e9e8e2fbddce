#include "models/queries/periodquery.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/queries/frozenspans.h"
#include "models/store/approvalstore.h"
#include "models/store/environmentstore.h"
#include "models/store/historyfacetcounts.h"
#include "models/store/incidentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"
#include "models/store/workspacestore.h"

#include <algorithm>

namespace slipway {

namespace {

Result<DeploymentFilter> periodFilter(Database &db, const MetricsQuestion &question, const QDateTime &now)
{
    DeploymentFilter filter;
    filter.from = question.window.from;
    filter.to = question.window.to;
    if (!question.project.isEmpty()) {
        const auto project = ProjectStore(db).byName(question.project);
        if (!project)
            return fail(project.error());
        filter.projects = {project->id};
    }
    const auto freezes = readFrozenSpans(db, now);
    if (!freezes)
        return fail(freezes.error());
    filter.freezes = *freezes;
    return filter;
}

Result<void> readRows(Database &db, const DeploymentFilter &filter, QVector<Deployment> &rows, qint64 &inAll)
{
    const auto page = DeploymentStore(db).page(filter, {}, mostInReport);
    if (!page)
        return fail(page.error());
    const auto total = DeploymentStore(db).count(filter);
    if (!total)
        return fail(total.error());
    rows = page->rows;
    inAll = *total;
    return {};
}

Result<void> countEnvironments(Database &db, const DeploymentFilter &filter, PeriodAnswer &answer)
{
    const std::atomic_bool never = false;
    const auto all = countHistoryFacets(db, filter, never);
    if (!all)
        return fail(all.error());
    DeploymentFilter failed = filter;
    failed.states = {DeploymentState::Failed, DeploymentState::TimedOut};
    const auto bad = countHistoryFacets(db, failed, never);
    if (!bad)
        return fail(bad.error());
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    for (const Environment &environment : *environments) {
        const DayCount count{all->environments.value(environment.id.value),
                             bad->environments.value(environment.id.value)};
        if (count.deployments > 0)
            answer.environments.append({environment.name, count});
    }
    return {};
}

Result<void> readPeople(Database &db, const MetricsQuestion &question, PeriodAnswer &answer)
{
    IncidentFilter ofProject;
    ofProject.project = question.project;
    const auto incidents = IncidentStore(db).all(ofProject);
    if (!incidents)
        return fail(incidents.error());
    const MetricsWindow &window = question.window;
    for (const Incident &incident : *incidents) {
        const bool isOver = incident.resolvedAt.isValid() && incident.resolvedAt < window.from;
        if (incident.openedAt < window.to && !isOver)
            answer.incidents.append(incident);
    }
    const auto approvals = ApprovalStore(db).all();
    if (!approvals)
        return fail(approvals.error());
    for (const ApprovalRequest &request : *approvals) {
        if (!question.project.isEmpty() && request.subject.project != question.project)
            continue;
        for (const ApprovalDecision &decision : request.decisions) {
            if (decision.at >= window.from && decision.at < window.to)
                answer.decisions.append({request.subject, decision});
        }
    }
    std::ranges::stable_sort(answer.decisions, {}, [](const auto &one) { return one.second.at; });
    return {};
}

Result<PeriodAnswer> readPeriod(Database &db, const MetricsQuestion &question, const QDateTime &now)
{
    PeriodAnswer answer;
    const auto filter = periodFilter(db, question, now);
    if (!filter)
        return fail(filter.error());
    DeploymentFilter released = *filter;
    released.tiers = {Tier::Production};
    released.states = {DeploymentState::Succeeded, DeploymentState::Partial};
    DeploymentFilter inFreeze = *filter;
    inFreeze.isInFreeze = true;
    const auto isDemo = WorkspaceStore(db).isDemo();
    if (!isDemo)
        return fail(isDemo.error());
    answer.isDemo = *isDemo;
    auto read = readRows(db, released, answer.released, answer.releasedInAll);
    if (read)
        read = readRows(db, inFreeze, answer.inFreeze, answer.inFreezeInAll);
    if (read)
        read = countEnvironments(db, *filter, answer);
    if (read)
        read = readPeople(db, question, answer);
    return read ? Result<PeriodAnswer>(answer) : fail(read.error());
}

} // namespace

QFuture<Result<PeriodAnswer>> askPeriod(const QueryContext &context, const MetricsQuestion &question)
{
    return andThen(
        askMetrics(context, question), context.store,
        [store = context.store, question, now = context.clock->now()](const MetricsReading &metrics) {
            return store->read([metrics, question, now](Database &db) -> Result<PeriodAnswer> {
                auto answer = readPeriod(db, question, now);
                if (answer)
                    answer->metrics = metrics;
                return answer;
            });
        });
}

} // namespace slipway
