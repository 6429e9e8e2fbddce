#pragma once

#include "models/base/result.h"

#include <QString>

namespace slipway {

/// Writes notes as a PDF for people. `html` is what markdownToHtml makes of them: every word of a commit in
/// it is text, and nothing that it names is loaded. Needs a QGuiApplication.
Result<void> writeNotesPdf(const QString &html, const QString &title, const QString &file);

} // namespace slipway
