#pragma once

#include "models/notes/draftcheck.h"

#include <QStringList>

namespace slipway {

/// The spelling of a language (as of QLocale::name(), "en_GB") by hunspell, where that library and a
/// dictionary of the language are installed; both are looked for now, and neither is needed. Absent where
/// there is none. What it gives may be called from one thread at a time. Reads files: not for the GUI thread.
SpellCheck spellingOf(const QString &language);

/// Where a dictionary of a language lies among folders, without its ending; another country's is better than
/// none. Empty: nowhere.
QString dictionaryOf(const QString &language, const QStringList &folders);

} // namespace slipway
