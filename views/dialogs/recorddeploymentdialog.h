#pragma once

#include "models/domain/deployment.h"
#include "views/dialogs/formdialog.h"

class QAbstractItemModel;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace slipway {

/// A deployment as a person tells of it.
struct RecordedByHand
{
    QString project;
    QString environment;
    QString commit; ///< an id, full or abbreviated, or a tag
    QString version;
    DeploymentState state = DeploymentState::Succeeded;
    DeploymentKind kind = DeploymentKind::Deploy;
    QDateTime finishedAt;
    QString by;
    QString url;
};

/// Records a deployment that no connection tells of.
class RecordDeploymentDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// The models are lists of names; they outlive the dialog.
    RecordDeploymentDialog(Theme &theme, QAbstractItemModel &projects, QAbstractItemModel &environments,
                           const QString &person, const QDateTime &now, QWidget *parent);

    void choose(const QString &project, const QString &environment);

Q_SIGNALS:
    void recordRequested(const slipway::RecordedByHand &deployment);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QComboBox *m_project;
    QComboBox *m_environment;
    QLineEdit *m_commit;
    QLineEdit *m_version;
    QComboBox *m_state;
    QComboBox *m_kind;
    QDateTimeEdit *m_finished;
    QLineEdit *m_by;
    QLineEdit *m_url;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::RecordedByHand)
