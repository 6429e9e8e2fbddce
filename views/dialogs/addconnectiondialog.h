#pragma once

#include "models/domain/connection.h"
#include "views/dialogs/formdialog.h"

class QComboBox;
class QLineEdit;

namespace slipway {

/// Adds an account on a CI server or forge, and says for each kind what it needs. The token goes out with the
/// wish once and is kept nowhere in the views.
class AddConnectionDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `kinds`: what there are connectors for.
    AddConnectionDialog(Theme &theme, const QVector<ConnectionKind> &kinds, QWidget *parent);

Q_SIGNALS:
    /// `token` is empty unless it is to go into the keyring.
    void addRequested(const slipway::Connection &connection, const QString &token);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    void guide();
    ConnectionKind kind() const;
    TokenSource source() const;

    QComboBox *m_kind;
    QLineEdit *m_url;
    QLineEdit *m_name;
    QLineEdit *m_user;
    QComboBox *m_source;
    QLineEdit *m_token;
    QLineEdit *m_variable;
    bool m_nameIsOurs = true; ///< the name was made from the address; the person has not written one
};

} // namespace slipway
