#pragma once

#include <QString>
#include <QVector>

namespace slipway {

/// One line of the difference of two texts.
struct TextDifferenceLine
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const TextDifferenceLine &) const = default;
};

/// The difference of two texts line by line, as few changes as there can be; ends of lines do not count. Of
/// texts that differ in more than 4,000 lines the old lines stand before the new ones.
QVector<TextDifferenceLine> differenceOf(const QString &before, const QString &after);

} // namespace slipway
