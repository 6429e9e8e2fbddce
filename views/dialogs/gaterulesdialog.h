#pragma once

#include "models/domain/gatepolicy.h"
#include "views/dialogs/formdialog.h"

class QAbstractItemModel;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace slipway {

class ApprovalRulesField;
class FactList;
class SpanField;
class WorkingHoursField;

/// What a person who writes an environment's rules begins with.
struct GateRulesBefore
{
    QString environment;
    QString previous; ///< the one before it in the promotion order; empty: none
    GatePolicy policy;
    QStringList roles; ///< that signers have
    int openRequests = 0; ///< approvals that wait or are not used yet: they would be void
};

/// The rules of one environment: fields for each, and what they say in sentences, as they will stand on the
/// page.
class GateRulesDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `environments` is a list of names (ChoiceListModel) that outlives the dialog.
    GateRulesDialog(Theme &theme, GateRulesBefore before, QAbstractItemModel &environments, QWidget *parent);

    /// What the fields say now; rules that have no field here stay as they were.
    GatePolicy policy() const;

Q_SIGNALS:
    void rulesRequested(const slipway::GatePolicy &policy);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    void addPeople();
    void addProofs(QAbstractItemModel &environments);
    void addTimes();
    void fill(const GatePolicy &policy);
    void follow();
    void say();
    QStringList wrongMonitors() const;
    QCheckBox *check(const QString &objectName, const QString &label);

    GateRulesBefore m_before;
    ApprovalRulesField *m_approvals;
    QCheckBox *m_ordered = nullptr;
    QCheckBox *m_self = nullptr;
    QSpinBox *m_approvalHours;
    QPlainTextEdit *m_checks;
    QPlainTextEdit *m_monitors;
    QCheckBox *m_notes = nullptr;
    QCheckBox *m_artifacts = nullptr;
    QCheckBox *m_previous = nullptr;
    QCheckBox *m_divergence = nullptr;
    SpanField *m_soak;
    QComboBox *m_soakIn;
    SpanField *m_wait;
    QLineEdit *m_tag;
    QLineEdit *m_branch;
    QLineEdit *m_freezeOverride;
    QSpinBox *m_risk;
    QCheckBox *m_byHours = nullptr;
    WorkingHoursField *m_hours;
    QCheckBox *m_automatic = nullptr;
    QCheckBox *m_twoPersons = nullptr;
    QCheckBox *m_verified = nullptr;
    FactList *m_sentences;
};

} // namespace slipway
