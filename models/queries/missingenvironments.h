#pragma once

#include "models/base/result.h"
#include "models/domain/connection.h"
#include "models/domain/environment.h"
#include "models/queries/querycontext.h"

#include <QFuture>
#include <QStringList>
#include <QVector>

namespace slipway {

/// An environment that a server knows, or that a mapping rule leads to, and the workspace lacks.
struct MissingEnvironment
{
    QString name; ///< as it would be called here
    Tier tier = Tier::Other; ///< guessed from the name
    QStringList remotes; ///< the server's projects that have it; empty: a rule makes it
    bool operator==(const MissingEnvironment &) const = default;
};

/// What of `connection` the workspace lacks, by tier from production down, then by name: the environments of
/// its last sync that are open there, under the names that its rules give them, and what the rules make of
/// `jobs`. A pattern that gives up counts as no rule.
QFuture<Result<QVector<MissingEnvironment>>> askMissingEnvironments(const QueryContext &context,
                                                                    const Connection &connection,
                                                                    const QStringList &jobs = {});

} // namespace slipway
