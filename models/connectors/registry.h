#pragma once

#include "models/connectors/connector.h"

#include <QVector>

namespace slipway {

/// The kinds of connection there is a connector for, in the order they are offered.
QVector<ConnectionKind> supportedKinds();

/// The connector for a connection. Error::Usage where its address cannot be used or its kind has no connector
/// yet.
Result<std::shared_ptr<const Connector>> makeConnector(const Connection &connection);

} // namespace slipway
