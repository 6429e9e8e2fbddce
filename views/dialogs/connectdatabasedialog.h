#pragma once

#include "views/dialogs/formdialog.h"

class QLineEdit;

namespace slipway {

/// Opens a team's workspace in a PostgreSQL database; the address never holds a password.
class ConnectDatabaseDialog final : public FormDialog
{
    Q_OBJECT
public:
    ConnectDatabaseDialog(Theme &theme, QWidget *parent);

Q_SIGNALS:
    void connectRequested(const QString &address);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QLineEdit *m_address;
};

} // namespace slipway
