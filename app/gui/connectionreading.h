#pragma once

#include "models/connectors/mapping.h"
#include "models/queries/missingenvironments.h"
#include "models/sync/syncservice.h"
#include "views/pages/connectionfindings.h"
#include "views/pages/ruleseditor.h"

namespace slipway {

// What connectors, queries and syncs say of a server, in the form the connections' page shows.

/// `abilities`: what this kind of server can at all.
ConnectionProbe probeOf(const Connection &connection, const ServerProfile &profile,
                        Connector::Capabilities abilities);
ConnectionNews newsOf(const SourceReport &report);
QVector<OfferedEnvironment> offeredOf(const QVector<MissingEnvironment> &missing);
RulePreview previewOf(const QVector<MappingPreviewRow> &rows);

} // namespace slipway
