#pragma once

#include "models/domain/alert.h"
#include "views/dialogs/formdialog.h"

class QAbstractItemModel;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace slipway {

/// An Alertmanager whose alerts become incidents: a new one, or one that is there to be changed or forgotten.
class AlertSourceDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// The models are ChoiceListModels whose first entry stands for none; they outlive the dialog.
    AlertSourceDialog(Theme &theme, QAbstractItemModel &projects, QAbstractItemModel &environments,
                      QWidget *parent);

    void setKnown(const QVector<AlertSource> &sources);
    AlertSource source() const;

Q_SIGNALS:
    void sourceRequested(const slipway::AlertSource &source);
    void removalRequested(const QString &name);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    void choose();
    bool isNew() const;

    QVector<AlertSource> m_known;
    QComboBox *m_which;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QPlainTextEdit *m_filter;
    QLineEdit *m_projectLabel;
    QLineEdit *m_environmentLabel;
    QComboBox *m_project;
    QComboBox *m_environment;
    QPushButton *m_remove;
};

} // namespace slipway
