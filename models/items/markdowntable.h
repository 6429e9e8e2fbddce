#pragma once

#include <QString>
#include <QVector>

class QAbstractItemModel;

namespace slipway {

/// Rows of a model as a table of GitHub's Markdown, with the columns' names above: what the cells say, as
/// plain text.
QString markdownTable(const QAbstractItemModel &model, const QVector<int> &rows, const QVector<int> &columns);

} // namespace slipway
