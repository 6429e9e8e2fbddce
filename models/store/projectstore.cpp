#include "models/store/projectstore.h"

#include "models/store/deploymenttext.h"
#include "models/store/namedrows.h"
#include "models/store/storevalues.h"

using namespace Qt::StringLiterals;

namespace slipway {

// Stored as numbers: the order of the names is fixed.
static_assert(int(Versioning::Any) == 0 && int(Versioning::SemVer) == 1 && int(Versioning::CalVer) == 2);

static const QString projectColumns =
    u"id, name, repository, tag_pattern, paths, main_branch, versioning, board_group"_s;

static Project projectFrom(const QSqlQuery &row)
{
    Project project;
    project.id = {row.value(0).toLongLong()};
    project.name = row.value(1).toString();
    project.repository = row.value(2).toString();
    project.tagPattern = row.value(3).toString();
    project.paths = stringsFrom(row.value(4).toString());
    project.mainBranch = row.value(5).toString();
    project.versioning = Versioning(qBound(0, row.value(6).toInt(), 2));
    project.group = row.value(7).toString();
    return project;
}

static QVariantList projectValues(const Project &project)
{
    return {textValue(project.name), textValue(project.repository), textValue(project.tagPattern),
            jsonOf(project.paths),   textValue(project.mainBranch), int(project.versioning),
            textValue(project.group)};
}

Result<ProjectId> ProjectStore::add(const Project &project)
{
    if (auto free = checkName(m_db, NamedTable::Project, project.name, 0); !free)
        return fail(free.error());
    const auto id = m_db.insert(
        u"INSERT INTO project (name, repository, tag_pattern, paths, main_branch, versioning, board_group) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        projectValues(project));
    if (!id)
        return fail(id.error());
    return ProjectId{*id};
}

Result<void> ProjectStore::update(const Project &project)
{
    if (auto free = checkName(m_db, NamedTable::Project, project.name, project.id.value); !free)
        return free;
    // The name is among the words that deployments are found by.
    DeploymentText text(m_db);
    const auto change = [&]() -> Result<void> {
        const auto changed =
            m_db.execute(u"UPDATE project SET name = ?, repository = ?, tag_pattern = ?, paths = ?, "
                         "main_branch = ?, versioning = ?, board_group = ? WHERE id = ?"_s,
                         projectValues(project) << project.id.value);
        if (!changed)
            return fail(changed.error());
        return *changed ? Result<void>() : fail(unknownName(m_db, NamedTable::Project, project.name));
    };
    return text.aroundProject(project.id, project.name, change);
}

Result<void> ProjectStore::remove(ProjectId id)
{
    if (auto unused = checkUnused(m_db, NamedTable::Project, id.value); !unused)
        return unused;
    const auto removed = m_db.execute(u"DELETE FROM project WHERE id = ?"_s, {id.value});
    if (!removed)
        return fail(removed.error());
    return {};
}

Result<QVector<Project>> ProjectStore::all()
{
    QVector<Project> projects;
    const auto read =
        m_db.select(u"SELECT "_s + projectColumns + u" FROM project ORDER BY board_group, name"_s, {},
                    [&](const QSqlQuery &row) {
                        projects += projectFrom(row);
                        return true;
                    });
    if (!read)
        return fail(read.error());
    return projects;
}

Result<Project> ProjectStore::byName(const QString &name)
{
    Project project;
    const auto read = m_db.select(u"SELECT "_s + projectColumns + u" FROM project WHERE name = ?"_s,
                                  {textValue(name)}, [&](const QSqlQuery &row) {
                                      project = projectFrom(row);
                                      return false;
                                  });
    if (!read)
        return fail(read.error());
    if (!project.id.isValid())
        return fail(unknownName(m_db, NamedTable::Project, name));
    return project;
}

} // namespace slipway
