#pragma once

#include "models/domain/release.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

/// A project's releases, in the order handed in (newest first).
class ReleaseListModel final : public KeyedTable<Release, QString>
{
    Q_OBJECT
public:
    enum Column { VersionColumn, CommitsColumn, AgeColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role { VersionRole = FirstOwnRole, TagRole, PrereleaseRole, CommitsRole, AgeRole };
    Q_ENUM(Role)

    using KeyedTable::KeyedTable;

    void setNow(const QDateTime &now);

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString keyOf(const Release &release) const override { return release.tag; }
    bool same(const Release &a, const Release &b) const override;
    QVariant cell(const Release &release, int column, int role) const override;

private:
    QString shown(const Release &release, int column) const;

    QDateTime m_now;
};

} // namespace slipway
