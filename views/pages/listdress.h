#pragma once

class QListView;
class QString;
class QTableView;

namespace slipway {

class Theme;

/// What all tables of the pages have in common: one row selected at a time, no grid, rows of one height
/// (never measured one by one: a million rows stay cheap), Tab leaves the table, the row under the pointer is
/// shown. Follows the theme.
void dressTable(QTableView &table, const Theme &theme, const QString &objectName);
/// The same for a master list of two-line entries.
void dressList(QListView &list, const Theme &theme, const QString &objectName);

} // namespace slipway
