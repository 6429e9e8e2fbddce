#pragma once

#include "models/domain/approval.h"
#include "views/dialogs/formdialog.h"

#include <QHash>
#include <QVector>

class QLineEdit;
class QPlainTextEdit;

namespace slipway {

class FactList;

/// Several requests that are approved together: all of them are listed first, and each is signed and recorded
/// by itself. What was refused stays in the list, with its reason.
class BatchDialog final : public FormDialog
{
    Q_OBJECT
public:
    BatchDialog(Theme &theme, QVector<ApprovalRequest> requests, QString person, QWidget *parent);

    /// Signers are set up: each is signed with the person's own key, which may be known from before.
    void askForKey(const QString &keyFile);
    /// What became of one; empty: it is approved.
    void setOutcome(ApprovalId id, const QString &refusal);
    /// Those that are not approved yet.
    QVector<ApprovalId> stillWaiting() const;

Q_SIGNALS:
    void approvalsRequested(const QVector<slipway::ApprovalId> &ids, const QString &comment,
                            const QString &keyFile);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    void chooseKey();
    void say();

    QVector<ApprovalRequest> m_requests;
    QHash<qint64, QString> m_outcomes; ///< by request: empty where it is approved
    QString m_person;
    FactList *m_list;
    QPlainTextEdit *m_comment;
    QLineEdit *m_key = nullptr; ///< where they are signed
};

} // namespace slipway
