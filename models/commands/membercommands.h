#pragma once

#include "models/commands/commandcontext.h"
#include "models/store/postgresrights.h"

#include <QFuture>

namespace slipway {

// Who works in a PostgreSQL workspace by a login of their own that cannot rewrite the ledger; the refusals
// are grantMember's of the store. Each change has its entry in the ledger, both or neither.

QFuture<Result<QVector<MemberRights>>> askMembers(const CommandContext &context);
QFuture<Result<void>> addMember(const CommandContext &context, const QString &role);
QFuture<Result<void>> removeMember(const CommandContext &context, const QString &role);

} // namespace slipway
