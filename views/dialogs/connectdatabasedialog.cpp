#include "views/dialogs/connectdatabasedialog.h"

#include "views/dialogs/fields.h"

#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway {

ConnectDatabaseDialog::ConnectDatabaseDialog(Theme &dress, QWidget *parent)
    : FormDialog(dress, parent),
      m_address(makeLine(u"address"_s, u"postgresql://me@db.example.org/slipway"_s, this))
{
    setHeading(tr("Connect to a team's database"),
               tr("The workspace your team shares is in PostgreSQL. Whoever looks after it can tell you the "
                  "address."));
    addField(m_address, tr("&Address"), tr("postgresql://user@server/database, without the password"));
    setRemark(tr("The password is read from ~/.pgpass, from a service file, or asked of the system's "
                 "keyring. It is never part of "
                 "the address."));
    setPrimary(tr("Connect"));
    connect(m_address, &QLineEdit::textChanged, this, &ConnectDatabaseDialog::fieldChanged);
}

QVector<FormDialog::Complaint> ConnectDatabaseDialog::complaints() const
{
    const QUrl url(m_address->text().trimmed(), QUrl::StrictMode);
    if (url.scheme() != u"postgresql"_s && url.scheme() != u"postgres"_s)
        return {{m_address, tr("The address begins with postgresql://.")}};
    if (!url.password().isEmpty() || url.query().contains("password="_L1))
        return {{m_address, tr("Take the password out of the address: put it into ~/.pgpass instead.")}};
    if (url.path().size() < 2)
        return {{m_address, tr("Say which database: postgresql://server/database.")}};
    return {};
}

void ConnectDatabaseDialog::submit()
{
    Q_EMIT connectRequested(m_address->text().trimmed());
}

} // namespace slipway
