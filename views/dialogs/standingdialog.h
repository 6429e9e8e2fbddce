#pragma once

#include "models/domain/standingapproval.h"
#include "views/dialogs/formdialog.h"

class QAbstractItemModel;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace slipway {

/// Approves beforehand every release of a project that stays within limits, until a day.
class StandingDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// The models are lists of names (ChoiceListModel); they outlive the dialog.
    StandingDialog(Theme &theme, QAbstractItemModel &projects, QAbstractItemModel &environments,
                   const QDateTime &now, QWidget *parent);

    /// Signers are set up: it is signed with the person's own key, which may be known from before.
    void askForKey(const QString &keyFile);
    /// As far as the person can say them; the rules in force are filled in by the command.
    StandingLimits limits() const;

Q_SIGNALS:
    /// `keyFile` is empty where nothing is signed.
    void standingRequested(const slipway::StandingLimits &limits, const QString &note,
                           const QString &keyFile);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    void chooseKey();
    void say();

    QComboBox *m_project;
    QComboBox *m_environment;
    QComboBox *m_level;
    QSpinBox *m_commits;
    QSpinBox *m_risk;
    QDateEdit *m_until;
    QLineEdit *m_paths;
    QLineEdit *m_note;
    QLineEdit *m_key = nullptr; ///< where it is signed
    QDateTime m_now;
};

} // namespace slipway
