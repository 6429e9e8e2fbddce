#pragma once

#include "models/domain/approval.h"
#include "views/dialogs/formdialog.h"

class QDateTimeEdit;
class QPlainTextEdit;

namespace slipway {

/// One person's decision on one request: the comment, and what will stand in the ledger. Whether it may be
/// made is asked of the domain's rule, as the command does.
class DecisionDialog final : public FormDialog
{
    Q_OBJECT
public:
    DecisionDialog(Theme &theme, ApprovalRequest request, DecisionKind kind, QString person,
                   const QDateTime &now, QWidget *parent);

Q_SIGNALS:
    /// `until` is set for a deferral only.
    void decisionRequested(slipway::ApprovalId id, slipway::DecisionKind kind, const QString &comment,
                           const QDateTime &until);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    ApprovalRequest m_request;
    DecisionKind m_kind;
    QString m_person;
    QPlainTextEdit *m_comment;
    QDateTimeEdit *m_until = nullptr;
};

} // namespace slipway
