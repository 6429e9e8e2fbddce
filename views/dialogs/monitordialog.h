#pragma once

#include "models/domain/monitor.h"
#include "views/dialogs/formdialog.h"

class QAbstractItemModel;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace slipway {

/// What a Prometheus is asked about an environment: a new question, or one that is there to be changed or
/// taken away.
class MonitorDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// The projects' model is a ChoiceListModel whose first entry stands for all; it outlives the dialog.
    MonitorDialog(Theme &theme, QAbstractItemModel &projects, const QString &environment, QWidget *parent);

    /// What watches the environment already.
    void setKnown(const QVector<Monitor> &monitors);
    Monitor monitor() const;

Q_SIGNALS:
    void monitorRequested(const slipway::Monitor &monitor);
    void removalRequested(const slipway::Monitor &monitor);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    void choose();
    void show(const Monitor &monitor);
    bool isNew() const;
    using FormDialog::show;

    QString m_environment;
    QVector<Monitor> m_known;
    QComboBox *m_which;
    QLineEdit *m_name;
    QComboBox *m_project;
    QLineEdit *m_url;
    QPlainTextEdit *m_query;
    QComboBox *m_measure;
    QLineEdit *m_unit;
    QComboBox *m_better;
    QLineEdit *m_threshold;
    QSpinBox *m_points;
    QSpinBox *m_minutes;
    QSpinBox *m_before;
    QSpinBox *m_after;
    QSpinBox *m_settle;
    QPushButton *m_remove;
};

} // namespace slipway
