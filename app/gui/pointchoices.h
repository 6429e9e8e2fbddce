#pragma once

#include "models/base/async.h"
#include "models/items/choicelistmodel.h"

#include <QObject>

namespace slipway {

class Session;
class WorkspaceChoices;

/// What can be named as a point in one project: environments, the main branch, releases. A child of its page.
class PointChoices final : public QObject
{
    Q_OBJECT
public:
    PointChoices(Session &session, WorkspaceChoices &workspace, QObject *parent);

    ChoiceListModel &points() { return *m_model; }
    /// An empty project: environments only.
    void setProject(const QString &project);

private:
    void fill(const QVector<Choice> &releases);

    Session &m_session;
    WorkspaceChoices &m_workspace;
    ChoiceListModel *m_model;
    QString m_project;
    NewestWins m_newest;
};

} // namespace slipway
