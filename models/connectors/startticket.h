#pragma once

#include <QString>

namespace slipway {

/// Whether that is what a server calls something it only took on (a place in its queue, a pipeline, a
/// workflow), which no deployment will ever be called: what it becomes is to be found by other means. Any
/// other answer to a start is the name of the deployment itself.
bool isStartTicket(const QString &externalId);

} // namespace slipway
