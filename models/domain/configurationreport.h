#pragma once

#include "models/domain/configuration.h"

#include <QString>

namespace slipway {

/// What stands in a cell for a person, in one line: the value; for a secret dots and, where they are not all
/// the same, a letter that equal ones share; what is not set or not known in words. Where only the type tells
/// two values apart it is said too.
QString shownConfiguration(const ConfigurationRow &row, qsizetype place, qsizetype longest = 200);
QString wordOf(ConfigurationVerdict verdict);

/// Which rows are wanted: those that are not the same everywhere, or all; and whose key, file or open value
/// holds every word of `search`, whatever its case.
struct ConfigurationFilter
{
    bool allKeys = false;
    QString search;

    bool takes(const ConfigurationRow &row) const;
};

/// The comparison as a Markdown document: a table a part, with the keys that the filter takes.
QString configurationMarkdown(const QString &title, const QString &sentence,
                              const ConfigurationComparison &comparison, const ConfigurationFilter &filter);
/// As CSV with a header line; nothing in it that a spreadsheet would take for a formula.
QString configurationCsv(const ConfigurationComparison &comparison, const ConfigurationFilter &filter);

} // namespace slipway
