#pragma once

#include "models/domain/incident.h"
#include "views/dialogs/formdialog.h"

class QAbstractItemModel;
class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace slipway {

/// Tells of an incident that no source tells of.
class IncidentDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// The models are lists of names; of `environments` the first stands for any of production. They outlive
    /// the dialog.
    IncidentDialog(Theme &theme, QAbstractItemModel &projects, QAbstractItemModel &environments,
                   const QDateTime &now, QWidget *parent);

    void choose(const QString &project);

Q_SIGNALS:
    void incidentTold(const slipway::Incident &incident);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QLineEdit *m_title;
    QComboBox *m_project;
    QComboBox *m_environment;
    QDateTimeEdit *m_opened;
    QCheckBox *m_isOver;
    QDateTimeEdit *m_resolved;
    QLineEdit *m_url;
};

} // namespace slipway
