#pragma once

#include "models/connectors/connector.h"

#include <QJsonArray>
#include <QJsonObject>

namespace slipway {

/// Builders by id, as `GET builders` lists them.
QHash<int, ServerJob> readBuildbotBuilders(const QJsonArray &builders);

/// The state of a finished build or request by its `results`; Unknown for a number that this Slipway does not
/// know.
DeploymentState buildbotState(int results);
/// Buildbot's own word for it: success, warnings, failure, skipped, exception, retry, cancelled; else the
/// number.
QString buildbotStateName(int results);

/// One build with its properties. Error::Invalid where a field is missing that a build cannot be without.
Result<ServerDeployment> readBuildbotBuild(const QJsonObject &build, const QHash<int, ServerJob> &builders,
                                           const QUrl &base);

/// A build request that has no build (yet), and the build set it belongs to (may be empty).
Result<ServerDeployment> readBuildbotRequest(const QJsonObject &request, const QJsonObject &buildset,
                                             const QHash<int, ServerJob> &builders, const QUrl &base);

/// The list under `name` in an answer. Error::Invalid where the answer is not of that shape.
Result<QJsonArray> buildbotList(const HttpReply &reply, const QString &name);

} // namespace slipway
