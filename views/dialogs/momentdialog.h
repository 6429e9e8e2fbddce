#pragma once

#include "views/dialogs/formdialog.h"

#include <QDateTime>

class QDateTimeEdit;

namespace slipway {

/// Asks for a moment in the past.
class MomentDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// Begins at `proposed`; nothing after `now` is taken. Both in any zone; shown in the person's.
    MomentDialog(Theme &theme, const QDateTime &proposed, const QDateTime &now, QWidget *parent);

Q_SIGNALS:
    /// In UTC; the dialog is closed already.
    void momentChosen(const QDateTime &moment);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QDateTime m_now;
    QDateTimeEdit *m_moment;
};

} // namespace slipway
