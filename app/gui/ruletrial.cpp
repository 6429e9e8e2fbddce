#include "app/gui/ruletrial.h"

#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/serverfactstore.h"

namespace slipway {

Result<RuleTrial> readRuleTrial(Database &db, ConnectionId id, const QVector<ServerJob> &jobs)
{
    RuleTrial trial;
    trial.jobs = jobs;
    const auto projects = ProjectStore(db).all();
    const auto environments = EnvironmentStore(db).all();
    const auto there = ServerFactStore(db).environments();
    if (!projects)
        return fail(projects.error());
    if (!environments)
        return fail(environments.error());
    if (!there)
        return fail(there.error());
    for (const Project &project : *projects)
        trial.known.projects.append(project.name);
    for (const Environment &environment : *environments)
        trial.known.environments.append(environment.name);
    if (!jobs.isEmpty())
        return trial;
    QStringList names;
    for (const KnownFact<ServerEnvironment> &one : *there) {
        if (one.connection == id && !names.contains(one.fact.name))
            names.append(one.fact.name);
    }
    for (const QString &name : std::as_const(names))
        trial.jobs.append({name, {name}});
    return trial;
}

} // namespace slipway
