#include "models/connectors/mapping.h"

namespace slipway {

/// The known name that `name` is; exact, or else the only difference is case.
static QString knownName(const QStringList &known, const QString &name)
{
    if (known.contains(name))
        return name;
    for (const QString &candidate : known) {
        if (candidate.compare(name, Qt::CaseInsensitive) == 0)
            return candidate;
    }
    return {};
}

/// Gives the rule's target as a known name; one that nobody knows is noted.
static Result<QString> byRule(const Connection &connection, MappingRule::Target kind,
                              const QStringList &known, const QString &name, MappedNames &mapped)
{
    const Result<QString> target = mapName(connection.rules, kind, name);
    if (!target || target->isEmpty())
        return target;
    const QString found = knownName(known, *target);
    if (found.isEmpty() && !mapped.unknownTargets.contains(*target))
        mapped.unknownTargets << *target;
    return found;
}

/// The known projects that have this name there, sorted.
static QStringList byRemote(const Connection &connection, const QStringList &known, const QString &name)
{
    QStringList projects;
    for (const QString &project : connection.remotes.keys(name)) {
        if (known.contains(project))
            projects << project;
    }
    projects.sort();
    return projects;
}

Result<MappedNames> mapNames(const Connection &connection, const KnownNames &known, const QString &job,
                             const QStringList &environmentNames, const QStringList &projectNames)
{
    MappedNames mapped;
    const QStringList names = QStringList(job) + environmentNames;
    for (qsizetype place = 0; place < names.size(); ++place) {
        const QString &name = names[place];
        Result<QString> found =
            byRule(connection, MappingRule::Target::Environment, known.environments, name, mapped);
        if (!found)
            return fail(found.error());
        mapped.environment = *found;
        if (mapped.environment.isEmpty() && place > 0) // the job's own name means nothing without a rule
            mapped.environment = knownName(known.environments, name);
        if (!mapped.environment.isEmpty())
            break;
    }
    Result<QString> project = byRule(connection, MappingRule::Target::Project, known.projects, job, mapped);
    if (!project)
        return fail(project.error());
    mapped.project = *project;
    for (auto it = projectNames.begin(); it != projectNames.end() && mapped.project.isEmpty(); ++it) {
        const QStringList projects = byRemote(connection, known.projects, *it);
        if (projects.size() > 1) // several parts of one repository: which of them only a rule can say
            break;
        mapped.project = projects.isEmpty() ? knownName(known.projects, *it) : projects.first();
    }
    return mapped;
}

CommitId revisionOf(const ServerDeployment &item, const QString &project, const Connection &connection)
{
    if (item.revisions.size() == 1)
        return *item.revisions.cbegin();
    const QString remote = connection.remotes.value(project, project);
    return item.revisions.value(remote, item.revisions.value(QString()));
}

Result<QVector<MappingPreviewRow>> previewMapping(const Connection &connection, const KnownNames &known,
                                                  const QVector<ServerJob> &jobs)
{
    QVector<MappingPreviewRow> rows;
    for (const ServerJob &job : jobs) {
        const Result<MappedNames> names = mapNames(connection, known, job.name, job.environmentNames, {});
        if (!names)
            return fail(names.error());
        rows.append({job.name, *names});
    }
    return rows;
}

} // namespace slipway
