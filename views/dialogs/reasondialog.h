#pragma once

#include "views/dialogs/formdialog.h"

class QPlainTextEdit;

namespace slipway {

/// Asks once more before something is taken back, and why.
class ReasonDialog final : public FormDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;
        QString explanation;
        QString verb;
        ButtonLook look = ButtonLook::Danger;
    };
    ReasonDialog(Theme &theme, const Words &words, QWidget *parent);

Q_SIGNALS:
    void reasonGiven(const QString &reason);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QPlainTextEdit *m_reason;
};

} // namespace slipway
