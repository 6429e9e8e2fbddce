#pragma once

#include "models/domain/signer.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

/// A key, with the roles of who holds it.
struct SignerRow
{
    SignerKey key;
    QStringList roles;
    bool isOwn = false; ///< it is the key that the person at the screen signs with
    QStringList accounts{};
};

/// Who may sign decisions, key by key.
class SignerListModel final : public KeyedTable<SignerRow, QString>
{
    Q_OBJECT
public:
    enum Column { NameColumn, RolesColumn, AccountsColumn, StateColumn, KeyColumn, KindColumn, ColumnCount };
    Q_ENUM(Column)

    using KeyedTable::KeyedTable;

    /// The time that validity is judged at.
    void setNow(const QDateTime &now);
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString stateText(const SignerKey &key, const QDateTime &now);
    static Tone stateTone(const SignerKey &key, const QDateTime &now);

protected:
    QString keyOf(const SignerRow &row) const override
    {
        // A person without a key has accounts only.
        return row.key.key.isNull() ? row.key.name : row.key.key.fingerprint();
    }
    bool same(const SignerRow &a, const SignerRow &b) const override;
    QVariant cell(const SignerRow &row, int column, int role) const override;

private:
    QString shown(const SignerRow &row, int column) const;

    QDateTime m_now;
};

} // namespace slipway
