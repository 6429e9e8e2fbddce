#pragma once

#include "models/base/result.h"
#include "models/domain/environment.h"
#include "models/domain/project.h"
#include "models/items/choicelistmodel.h"

#include <QObject>
#include <QVector>

namespace slipway {

class Session;

/// The workspace's projects and environments as lists to choose from, kept right while it lives. A child of
/// the page or dialog that shows them.
class WorkspaceChoices final : public QObject
{
    Q_OBJECT
public:
    WorkspaceChoices(Session &session, QObject *parent);

    /// A first entry that stands for all of them; none unless said.
    void setAllEntries(const QString &allProjects, const QString &allEnvironments);
    void ask();

    ChoiceListModel &projects() { return *m_projectModel; }
    ChoiceListModel &environments() { return *m_environmentModel; }
    const QVector<Project> &allProjects() const { return m_projects; }
    const QVector<Environment> &allEnvironments() const { return m_environments; }
    Project project(const QString &name) const;

Q_SIGNALS:
    /// The lists were read, also when nothing in them changed.
    void filled();
    void failed(const slipway::Error &error);

private:
    void fill();

    Session &m_session;
    ChoiceListModel *m_projectModel;
    ChoiceListModel *m_environmentModel;
    QVector<Project> m_projects;
    QVector<Environment> m_environments;
    QString m_allProjects;
    QString m_allEnvironments;
};

} // namespace slipway
