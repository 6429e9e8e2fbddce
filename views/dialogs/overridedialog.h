#pragma once

#include "models/domain/freezeoverride.h"
#include "views/dialogs/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace slipway {

/// Lets one release in although a freeze holds: shows exactly what is overridden, asks why and for how long.
class OverrideDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `subject` is what is overridden, and what will be signed.
    OverrideDialog(Theme &theme, const OverrideSubject &subject, QWidget *parent);

    /// Signers are set up: it is signed with the person's own key, which may be known from before.
    void askForKey(const QString &keyFile);

Q_SIGNALS:
    /// `hours` from now; `keyFile` is empty where nothing is signed.
    void overrideRequested(const QString &reason, int hours, const QString &keyFile);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QPlainTextEdit *m_reason;
    QComboBox *m_hours;
    QLineEdit *m_key = nullptr; ///< where it is signed
};

} // namespace slipway
