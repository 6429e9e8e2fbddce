#pragma once

#include "models/base/result.h"
#include "models/domain/commit.h"
#include "models/domain/environment.h"
#include "models/queries/querycontext.h"

#include <QDateTime>
#include <QFuture>
#include <QVector>

#include <optional>

namespace slipway {

struct WhereEnvironment
{
    Environment environment;
    std::optional<bool> contains; ///< empty: cannot be known
    QDateTime since; ///< when it first became live in its current unbroken stay
    DeploymentId deployment; ///< the one that brought it there
};

struct WhereMatch
{
    QString project;
    Commit commit;
    QVector<WhereEnvironment> environments; ///< in promotion order
};

/// Which environments have a commit (full or abbreviated), a pull request (`#12`) or a ticket (`ABC-123`).
QFuture<Result<QVector<WhereMatch>>> askWhere(const QueryContext &context, const QString &project,
                                              const QString &what);

} // namespace slipway
