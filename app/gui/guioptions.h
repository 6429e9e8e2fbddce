#pragma once

#include "models/base/result.h"
#include "views/pages/pagekind.h"
#include "views/theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace slipway {

/// What `slipway` was started with.
struct GuiOptions
{
    QString workspace; ///< empty: the one opened last, or the user's own
    QStringList repositories; ///< added as projects where they are not yet
    std::optional<Theme::Mode> theme;
    QString language;
    QString heartbeatFile; ///< where the longest gap of the event loop is written at the end; empty: nowhere
    /// leave after the first paint and print the milliseconds since this moment (seconds since 1970)
    std::optional<double> firstPaintSince;
    QString snapshotFolder; ///< write the pages as PNG and leave
    QVector<PageKind> pages; ///< of a snapshot; empty: all
    int scale = 1;
    QSize size{1440, 900};
};

/// Reads the arguments (program name first). `help` and `version` texts come back as Error::Cancelled with
/// the text as message; a wrong one as Error::Usage.
Result<GuiOptions> parseGuiOptions(const QStringList &arguments);

} // namespace slipway
