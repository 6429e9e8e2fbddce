#pragma once

#include "models/connectors/serveranswer.h"

namespace slipway {

// What a Woodpecker's answers say.

Unexpected strangeWoodpeckerAnswer(const QString &detail);

/// A pipeline as a deployment, whether it is one or not. `repository` is the server's number of the remote.
/// Error::Invalid where a field is missing that a pipeline cannot be without.
Result<ServerDeployment> readWoodpeckerPipeline(const QJsonObject &pipeline, const QString &remote,
                                                qint64 repository, const QUrl &base);
ServerCheck woodpeckerCheck(const ServerDeployment &item, const QJsonValue &pipeline);
ServerGate woodpeckerGate(const ServerDeployment &item, const QJsonValue &pipeline, qint64 repository);

} // namespace slipway
