#include "models/items/signerlistmodel.h"

#include "models/base/text.h"
#include "models/items/words.h"

using namespace Qt::StringLiterals;

namespace slipway {

void SignerListModel::setNow(const QDateTime &now)
{
    m_now = now;
    cellsChanged();
}

QVariant SignerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return KeyedTable::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Signer");
    case RolesColumn:
        return tr("Roles");
    case AccountsColumn:
        return tr("Accounts");
    case StateColumn:
        return tr("Key");
    case KeyColumn:
        return tr("Fingerprint");
    case KindColumn:
        return tr("Kind");
    }
    return {};
}

QString SignerListModel::stateText(const SignerKey &key, const QDateTime &now)
{
    if (key.key.isNull())
        return tr("none");
    if (key.compromised)
        return tr("in the wrong hands");
    if (key.revokedEntry > 0)
        return tr("revoked %1").arg(exactTime(key.revokedAt));
    if (key.validFrom.isValid() && now < key.validFrom)
        return tr("from %1").arg(exactTime(key.validFrom));
    if (key.validUntil.isValid() && now > key.validUntil)
        return tr("ended %1").arg(exactTime(key.validUntil));
    return key.validUntil.isValid() ? tr("until %1").arg(exactTime(key.validUntil)) : tr("good");
}

Tone SignerListModel::stateTone(const SignerKey &key, const QDateTime &now)
{
    if (key.key.isNull())
        return Tone::Muted;
    if (key.compromised)
        return Tone::Failed;
    if (key.revokedEntry > 0 || (key.validUntil.isValid() && now > key.validUntil))
        return Tone::Muted;
    return key.validFrom.isValid() && now < key.validFrom ? Tone::Waiting : Tone::Succeeded;
}

bool SignerListModel::same(const SignerRow &a, const SignerRow &b) const
{
    return a.key == b.key && a.roles == b.roles && a.accounts == b.accounts && a.isOwn == b.isOwn;
}

QString SignerListModel::shown(const SignerRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.isOwn ? tr("%1 (you)").arg(oneLine(row.key.name, 120)) : oneLine(row.key.name, 120);
    case RolesColumn:
        return oneLine(row.roles.join(u", "_s), 200);
    case AccountsColumn:
        return oneLine(row.accounts.join(u", "_s), 200);
    case StateColumn:
        return stateText(row.key, m_now);
    case KeyColumn:
        return row.key.key.fingerprint();
    case KindColumn:
        return oneLine(row.key.key.type, 60);
    }
    return {};
}

QVariant SignerListModel::cell(const SignerRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        return shown(row, column);
    case Qt::ToolTipRole:
        return row.key.reason.isEmpty() ? QVariant() : oneLine(row.key.reason, 1000).toHtmlEscaped();
    case ToneRole:
        return int(column == StateColumn ? stateTone(row.key, m_now) : Tone::Plain);
    }
    return {};
}

} // namespace slipway
