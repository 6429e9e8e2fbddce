#include "app/gui/workspacechoices.h"

#include "app/session/session.h"
#include "models/base/async.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

namespace slipway {

WorkspaceChoices::WorkspaceChoices(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_projectModel(new ChoiceListModel(this)),
      m_environmentModel(new ChoiceListModel(this))
{
    connect(&session.store(), &Store::changed, this, [this](Store::Topics topics) {
        if (topics & (Store::ProjectsTopic | Store::EnvironmentsTopic))
            ask();
    });
}

void WorkspaceChoices::setAllEntries(const QString &allProjects, const QString &allEnvironments)
{
    m_allProjects = allProjects;
    m_allEnvironments = allEnvironments;
    fill();
}

void WorkspaceChoices::ask()
{
    using Lists = std::pair<QVector<Project>, QVector<Environment>>;
    const auto lists = m_session.store().read([](Database &db) -> Result<Lists> {
        auto projects = ProjectStore(db).all();
        if (!projects)
            return fail(projects.error());
        auto environments = EnvironmentStore(db).all();
        if (!environments)
            return fail(environments.error());
        return Lists{std::move(*projects), std::move(*environments)};
    });
    whenDone(lists, this, [this](const Result<Lists> &read) {
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        m_projects = read->first;
        m_environments = read->second;
        fill();
        Q_EMIT filled();
    });
}

void WorkspaceChoices::fill()
{
    QVector<Choice> projects = choicesOf(m_projects);
    QVector<Choice> environments = choicesOf(m_environments);
    if (!m_allProjects.isEmpty())
        projects.prepend({0, m_allProjects, {}});
    if (!m_allEnvironments.isEmpty())
        environments.prepend({0, m_allEnvironments, {}});
    m_projectModel->setRows(std::move(projects));
    m_environmentModel->setRows(std::move(environments));
}

Project WorkspaceChoices::project(const QString &name) const
{
    for (const Project &project : m_projects) {
        if (project.name == name)
            return project;
    }
    return {};
}

} // namespace slipway
