#pragma once

#include "views/dialogs/formdialog.h"

class QAbstractItemModel;
class QComboBox;
class QLineEdit;

namespace slipway {

class PointPicker;

/// A train to be put together: a name, and where it goes.
class NewTrainDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// The model is a list of names (ChoiceListModel); it outlives the dialog.
    NewTrainDialog(Theme &theme, QAbstractItemModel &environments, QWidget *parent);

    void choose(const QString &environment);

Q_SIGNALS:
    void trainRequested(const QString &name, const QString &environment);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QLineEdit *m_name;
    QComboBox *m_environment;
};

/// A release of a project to be coupled on at the end of a train.
class CoupleDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// The models are lists of names (ChoiceListModel); they outlive the dialog.
    CoupleDialog(Theme &theme, const QString &train, QAbstractItemModel &projects,
                 QAbstractItemModel &releases, QWidget *parent);

    /// Its releases are wanted, once the projects are there.
    void begin();

Q_SIGNALS:
    void projectChosen(const QString &project);
    void carRequested(const QString &project, const QString &release);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QComboBox *m_project;
    PointPicker *m_release;
};

} // namespace slipway
