#include "app/gui/pointchoices.h"

#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/queries/releasequery.h"

namespace slipway {

namespace {

/// More would make the list slow to open; older releases can be written.
constexpr qsizetype mostReleases = 300;

} // namespace

PointChoices::PointChoices(Session &session, WorkspaceChoices &workspace, QObject *parent)
    : QObject(parent), m_session(session), m_workspace(workspace), m_model(new ChoiceListModel(this))
{
    connect(&workspace, &WorkspaceChoices::filled, this, [this] { setProject(m_project); });
}

void PointChoices::setProject(const QString &project)
{
    if (project != m_project)
        fill({});
    m_project = project;
    const quint64 ticket = m_newest.take();
    if (project.isEmpty())
        return fill({});
    whenDone(
        askReleases(m_session.queryContext(), project), this,
        [this, ticket](const Result<QVector<Release>> &releases) {
            if (!m_newest.isNewest(ticket))
                return;
            // Without releases (a repository that cannot be read) there are still environments to choose
            // from.
            QVector<Choice> choices;
            for (const Release &release : releases.value_or(QVector<Release>{}).mid(0, mostReleases))
                choices.append({0, release.version.isEmpty() ? release.tag : release.version, tr("release")});
            fill(choices);
        });
}

void PointChoices::fill(const QVector<Choice> &releases)
{
    QVector<Choice> choices = choicesOf(m_workspace.allEnvironments());
    const QString main = m_workspace.project(m_project).mainBranch;
    if (!main.isEmpty())
        choices.append({0, main, tr("branch")});
    m_model->setRows(choices + releases);
}

} // namespace slipway
