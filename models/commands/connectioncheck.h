#pragma once

#include "models/commands/commandcontext.h"
#include "models/connectors/mapping.h"
#include "models/sync/tokenreader.h"

#include <QFuture>

namespace slipway {

/// Who and what a connection's server is: asking for that is the test that it can be reached and lets us in.
/// `receiver` outlives the future; it must live on a thread with an event loop.
QFuture<Result<ServerProfile>> testConnection(const CommandContext &context, const TokenReader &tokens,
                                              QObject *receiver, const QString &name);

/// What `rules`, in place of the connection's own, would make of the server's jobs. Nothing is changed.
QFuture<Result<QVector<MappingPreviewRow>>> previewConnection(const CommandContext &context,
                                                              const TokenReader &tokens, QObject *receiver,
                                                              const QString &name,
                                                              const QVector<MappingRule> &rules);

} // namespace slipway
