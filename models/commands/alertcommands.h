#pragma once

#include "models/base/result.h"
#include "models/commands/commandcontext.h"
#include "models/domain/alert.h"

#include <QFuture>

namespace slipway {

/// Names an Alertmanager whose alerts become incidents. A project and an environment must exist where they
/// are named.
QFuture<Result<AlertSource>> setAlertSource(const CommandContext &context, const AlertSource &source);
/// Its incidents stay. Error::NotFound where there is none.
QFuture<Result<void>> removeAlertSource(const CommandContext &context, const QString &name);

/// Asks one source (empty: each), and writes what became of its incidents, each with its entry in the ledger.
/// A source that does not answer changes nothing and is in the report. Error::NotFound where there is none of
/// that name.
struct AlertReport
{
    AlertSource source;
    AlertOutcome outcome; ///< with ids
};
QFuture<Result<QVector<AlertReport>>> fetchAlerts(const CommandContext &context, const QString &name = {});

/// Takes what an Alertmanager sent to a webhook, or what `/api/v2/alerts` answered, as if `name` had said it.
/// Nothing that is missing in it is over.
QFuture<Result<AlertReport>> importAlerts(const CommandContext &context, const QString &name,
                                          const QByteArray &json);

} // namespace slipway
