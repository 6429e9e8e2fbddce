#pragma once

#include "models/items/servergatelistmodel.h"
#include "views/dialogs/formdialog.h"

class QPlainTextEdit;

namespace slipway {

/// The comment to a decision at a server's own gate. A refusal needs one.
class GateDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `person`: who the ledger will name.
    GateDialog(Theme &theme, WaitingGate waiting, bool approve, const QString &person, QWidget *parent);

Q_SIGNALS:
    void decided(const QString &comment);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QString comment() const;

    WaitingGate m_waiting;
    bool m_approve;
    QPlainTextEdit *m_comment;
};

} // namespace slipway
