#pragma once

#include "models/items/boardmodel.h"
#include "views/theme/statelook.h"

#include <QDateTime>
#include <QString>
#include <QVector>

namespace slipway {

/// A word after the age, in a colour of its own and with a small shape before it.
struct CellRemark
{
    QString icon;
    QString text;
    Colour colour;
};

/// The most important first: what does not fit is cut from the end.
QVector<CellRemark> remarksOf(const BoardCellFacts &facts, const QDateTime &now);
/// The badges that neither the cell's icon nor its words show already, what matters most first.
QVector<CellBadge> shapesOf(const BoardCellFacts &facts);
/// "▲12" of the environment before; "+3 −12" of a chosen baseline, "=" where nothing differs from it.
QString driftOfCell(const BoardCellFacts &facts);
StateLook lookOfCell(const BoardCellFacts &facts);
QString titleOfCell(const BoardCellFacts &facts);
QString ageOfCell(const BoardCellFacts &facts, const QDateTime &now);

} // namespace slipway
