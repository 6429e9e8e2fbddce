#include "models/items/markdowntable.h"

#include "models/base/text.h"

#include <QAbstractItemModel>

using namespace Qt::StringLiterals;

namespace slipway {

static QString markdownCell(const QString &text)
{
    static const QString special = u"\\`*_[]<>|~#&"_s;
    const QString line = oneLine(text, 400);
    QString cell;
    cell.reserve(line.size());
    for (const QChar c : line) {
        if (special.contains(c))
            cell += u'\\';
        cell += c;
    }
    return cell;
}

static QString markdownRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString markdownTable(const QAbstractItemModel &model, const QVector<int> &rows, const QVector<int> &columns)
{
    QStringList heads;
    for (const int column : columns)
        heads += markdownCell(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QString table = markdownRow(heads) + markdownRow(QStringList(columns.size(), u"---"_s));
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells += markdownCell(model.index(row, column).data(Qt::DisplayRole).toString());
        table += markdownRow(cells);
    }
    return table;
}

} // namespace slipway
