#pragma once

#include "models/notes/releasenotes.h"

namespace slipway {

/// Notes for a terminal or a mail: no markup, nothing escaped, control and bidi characters visible.
QString renderNotesText(const QVector<ReleaseNotes> &releases);

} // namespace slipway
