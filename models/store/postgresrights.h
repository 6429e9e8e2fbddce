#pragma once

#include "models/base/result.h"
#include "models/store/database.h"

#include <QString>
#include <QVector>

namespace slipway {

/// What a role of the database server may do in a PostgreSQL workspace.
struct MemberRights
{
    QString role;
    bool isOwner = false; ///< made the workspace: may bring its tables up to date, and anything else
    bool isSuperuser = false; ///< the server refuses it nothing
    bool mayWork = false; ///< reads and writes as Slipway does
    bool mayRewriteLedger = false; ///< by the server's rights; triggers refuse it still
};

/// All roles that may read the ledger, by name. Error::Refused for a workspace in a file, which has no roles.
/// Runs on the store's thread, as all here.
Result<QVector<MemberRights>> memberRights(Database &db);
/// Lets a role of the server (a person's login, or a group of them) work in the workspace: read all, write
/// all but the ledger, which it appends to and redacts in through functions that chain and keep the entry;
/// its rows it may not insert, change, delete or truncate, nor the decisions on approvals once they stand.
/// Tables that come with later versions are taken in. Error::NotFound where the server has no such role,
/// Error::Refused for a superuser, for the owner, and to anybody but the owner.
Result<void> grantMember(Database &db, const QString &role);
/// Takes all of it away. The same refusals.
Result<void> revokeMember(Database &db, const QString &role);

} // namespace slipway
