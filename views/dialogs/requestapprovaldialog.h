#pragma once

#include "views/dialogs/formdialog.h"

class QAbstractItemModel;
class QComboBox;
class QPlainTextEdit;

namespace slipway {

class PointPicker;

/// Asks for somebody's approval of a release in an environment.
class RequestApprovalDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// The models are lists of names (ChoiceListModel); they outlive the dialog.
    RequestApprovalDialog(Theme &theme, QAbstractItemModel &projects, QAbstractItemModel &environments,
                          QAbstractItemModel &releases, QWidget *parent);

    /// What is known already; empty ones are left to the person.
    void choose(const QString &project, const QString &release, const QString &environment);

Q_SIGNALS:
    /// Another project was chosen; its releases are wanted in the releases' model.
    void projectChosen(const QString &project);
    void requestRequested(const QString &project, const QString &release, const QString &environment,
                          const QString &note);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QComboBox *m_project;
    PointPicker *m_release;
    QComboBox *m_environment;
    QPlainTextEdit *m_note;
};

} // namespace slipway
