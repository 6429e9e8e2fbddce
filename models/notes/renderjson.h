#pragma once

#include "models/notes/releasenotes.h"

#include <QJsonObject>

namespace slipway {

/// The command line's `notes --format json`: {"releases":[…]}, unknown values null, times RFC 3339 in UTC.
QJsonObject renderNotesJson(const QVector<ReleaseNotes> &releases);

} // namespace slipway
