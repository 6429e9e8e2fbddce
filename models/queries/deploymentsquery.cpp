#include "models/queries/deploymentsquery.h"

#include "models/queries/frozenspans.h"
#include "models/queries/overridequery.h"
#include "models/store/deploymentorder.h"
#include "models/store/environmentstore.h"
#include "models/store/historyfacetcounts.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

namespace slipway {

Result<WorkspaceNames> readWorkspaceNames(Database &db)
{
    WorkspaceNames names;
    const auto projects = ProjectStore(db).all();
    if (!projects)
        return fail(projects.error());
    for (const Project &project : *projects)
        names.projects.insert(project.id, project.name);
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    for (const Environment &environment : *environments)
        names.environments.insert(environment.id, environment.name);
    return names;
}

static Result<DeploymentFilter> namedFilter(Database &db, const DeploymentsQuestion &question)
{
    DeploymentFilter filter = question.filter;
    for (const QString &name : question.projects) {
        const auto project = ProjectStore(db).byName(name);
        if (!project)
            return fail(project.error());
        filter.projects += project->id;
    }
    for (const QString &name : question.environments) {
        const auto environment = EnvironmentStore(db).byName(name);
        if (!environment)
            return fail(environment.error());
        filter.environments += environment->id;
    }
    if (filter.isInFreeze || question.wantFacets) {
        const auto freezes = readFrozenSpans(db, question.now);
        if (!freezes)
            return fail(freezes.error());
        filter.freezes = *freezes;
    }
    return filter;
}

/// In an order of its own a page has no cursor.
static Result<DeploymentPage> readPage(Database &db, const DeploymentFilter &filter,
                                       const DeploymentsQuestion &question)
{
    if (question.sort == DeploymentSort())
        return DeploymentStore(db).page(filter, question.after, question.limit);
    auto ordered = DeploymentOrder(db).first(filter, question.sort, question.limit);
    if (!ordered)
        return fail(ordered.error());
    return DeploymentPage{std::move(ordered->rows), {}};
}

static Result<DeploymentsAnswer> readDeploymentsAnswer(Database &db, const DeploymentsQuestion &question)
{
    const auto filter = namedFilter(db, question);
    if (!filter)
        return fail(filter.error());
    const auto names = readWorkspaceNames(db);
    if (!names)
        return fail(names.error());
    DeploymentsAnswer answer;
    answer.names = *names;
    const auto page = readPage(db, *filter, question);
    if (!page)
        return fail(page.error());
    answer.page = *page;
    if (question.wantFreezes) {
        const auto freezes = readFreezeNotes(db, answer.page.rows, question.now);
        if (!freezes)
            return fail(freezes.error());
        answer.freezes = *freezes;
    }
    if (question.wantTotal) {
        const auto total = DeploymentStore(db).count(*filter);
        if (!total)
            return fail(total.error());
        answer.total = *total;
    }
    if (question.wantFacets) {
        const std::atomic_bool never = false;
        const auto facets = countHistoryFacets(db, *filter, never);
        if (!facets)
            return fail(facets.error());
        answer.facets = *facets;
    }
    return answer;
}

QFuture<Result<DeploymentsAnswer>> askDeployments(const QueryContext &context,
                                                  const DeploymentsQuestion &question)
{
    return context.store->read([question](Database &db) { return readDeploymentsAnswer(db, question); });
}

} // namespace slipway
