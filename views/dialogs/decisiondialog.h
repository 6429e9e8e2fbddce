#pragma once

#include "models/domain/approval.h"
#include "views/dialogs/formdialog.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

namespace slipway {

class FactList;

/// One person's decision on one request: the comment, and what will stand in the ledger. Whether it may be
/// made is asked of the domain's rule, as the command does.
class DecisionDialog final : public FormDialog
{
    Q_OBJECT
public:
    DecisionDialog(Theme &theme, ApprovalRequest request, DecisionKind kind, QString person,
                   const QDateTime &now, QWidget *parent);

    /// Signers are set up: the decision is signed with the person's own key, which may be known from before.
    /// Says keyWanted for it at once.
    void askForKey(const QString &keyFile);
    /// Exactly what the key will sign, and whose key it is.
    void showStatement(const QString &signer, const QByteArray &statement);
    void showKeyTrouble(const Error &error);
    /// Of a delegation: whom it can be handed on to, the first as a proposal; any other name may be written.
    void offerPeople(const QStringList &people);

Q_SIGNALS:
    /// A key was chosen; whoever listens answers with showStatement or showKeyTrouble.
    void keyWanted(const QString &keyFile);
    /// `until` is set for a deferral, and for a delegation that ends; `to` for a delegation only.
    void decisionRequested(slipway::ApprovalId id, slipway::DecisionKind kind, const QString &comment,
                           const QDateTime &until, const QString &to);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    void chooseKey();
    void addDelegation(const QDateTime &now);
    /// Whether a signature stands behind it, or would.
    void sayAttestation();

    ApprovalRequest m_request;
    DecisionKind m_kind;
    QString m_person;
    QPlainTextEdit *m_comment;
    FactList *m_attestation;
    QDateTimeEdit *m_until = nullptr;
    QCheckBox *m_ends = nullptr; ///< of a delegation
    QComboBox *m_to = nullptr; ///< of a delegation
    QLineEdit *m_key = nullptr; ///< where it is signed
    QPlainTextEdit *m_statement = nullptr;
    QString m_signer; ///< empty: there is nothing that could be signed yet
    QString m_keyTrouble;
};

} // namespace slipway
