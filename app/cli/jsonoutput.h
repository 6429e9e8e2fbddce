#pragma once

#include "models/commands/auditcommands.h"
#include "models/domain/approval.h"
#include "models/domain/board.h"
#include "models/domain/connection.h"
#include "models/domain/ledgerentry.h"
#include "models/domain/release.h"
#include "models/domain/signer.h"
#include "models/queries/comparequery.h"
#include "models/queries/deploymentsquery.h"
#include "models/queries/releasequery.h"
#include "models/queries/wherequery.h"

#include <QJsonArray>
#include <QJsonObject>

namespace slipway {

// The answers as the JSON that scripts rely on: keys in snake_case, times in RFC 3339 UTC, full commit ids,
// and null for what is unknown. One function a value; none of them asks anything.

QJsonObject jsonOf(const Error &error);
QJsonObject jsonOf(const Project &project);
QJsonObject jsonOf(const Environment &environment);
QJsonObject jsonOf(const Connection &connection);
QJsonObject jsonOf(const Release &release);
QJsonObject jsonOf(const Commit &commit);
QJsonObject jsonOf(const ReleaseDetail &detail, const QString &project, const WorkspaceNames &names);
QJsonObject jsonOf(const Board &board, const QDateTime &now);
QJsonObject jsonOf(const ProjectComparison &comparison);
QJsonObject jsonOf(const WhereMatch &match);
QJsonObject jsonOf(const Deployment &deployment, const WorkspaceNames &names);
QJsonObject jsonOf(const DeploymentsAnswer &answer);
QJsonObject jsonOf(const ApprovalRequest &request); ///< approvaljson.h adds what its rules ask for
QJsonObject jsonOf(const LedgerEntry &entry);
QJsonObject jsonOf(const LedgerReport &report);
QJsonObject jsonOf(const SignerDirectory &signers);

/// An array of what each value gives.
template <class List> QJsonArray jsonArrayOf(const List &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(jsonOf(value));
    return array;
}

} // namespace slipway
