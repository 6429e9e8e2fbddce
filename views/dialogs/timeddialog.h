#pragma once

#include "views/dialogs/formdialog.h"

#include <QDateTime>

class QAbstractItemModel;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace slipway {

class PointPicker;

/// Sets a time at which a release goes into an environment, if the gates let it then.
class TimedDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// The models are lists of names (ChoiceListModel); they outlive the dialog.
    TimedDialog(Theme &theme, QAbstractItemModel &projects, QAbstractItemModel &environments,
                QAbstractItemModel &releases, const QDateTime &now, QWidget *parent);

    /// What is known already; empty ones are left to the person.
    void choose(const QString &project, const QString &release, const QString &environment);

Q_SIGNALS:
    /// Another project was chosen; its releases are wanted in the releases' model.
    void projectChosen(const QString &project);
    void timeRequested(const QString &project, const QString &release, const QString &environment,
                       const QDateTime &dueAt, const QString &reason);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QComboBox *m_project;
    PointPicker *m_release;
    QComboBox *m_environment;
    QDateTimeEdit *m_dueAt;
    QLineEdit *m_reason;
    QDateTime m_now;
};

} // namespace slipway
