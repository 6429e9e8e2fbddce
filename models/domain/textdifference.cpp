#include "models/domain/textdifference.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace slipway {

namespace {

QStringList linesIn(QString text)
{
    text.remove(u'\r');
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

/// Lengths of the longest common parts of what is behind each pair of places (dynamic programming).
class CommonLengths
{
public:
    CommonLengths(const QStringList &a, const QStringList &b)
        : m_width(size_t(b.size()) + 1), m_table((size_t(a.size()) + 1) * m_width)
    {
        for (qsizetype i = a.size() - 1; i >= 0; --i) {
            for (qsizetype j = b.size() - 1; j >= 0; --j)
                m_table[place(i, j)] =
                    a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    int at(qsizetype i, qsizetype j) const { return m_table[place(i, j)]; }

private:
    size_t place(qsizetype i, qsizetype j) const { return size_t(i) * m_width + size_t(j); }

    size_t m_width;
    std::vector<int> m_table;
};

} // namespace

QVector<TextDifferenceLine> differenceOf(const QString &before, const QString &after)
{
    using Kind = TextDifferenceLine::Kind;
    constexpr qsizetype mostCompared = 4000;
    QStringList a = linesIn(before);
    QStringList b = linesIn(after);
    QVector<TextDifferenceLine> lines;
    QVector<TextDifferenceLine> end;
    while (!a.isEmpty() && !b.isEmpty() && a.first() == b.first()) {
        lines.append({Kind::Same, a.takeFirst()});
        b.removeFirst();
    }
    while (!a.isEmpty() && !b.isEmpty() && a.last() == b.last()) {
        end.prepend({Kind::Same, a.takeLast()});
        b.removeLast();
    }
    qsizetype i = 0;
    qsizetype j = 0;
    if (a.size() + b.size() <= mostCompared) {
        const CommonLengths common(a, b);
        while (i < a.size() && j < b.size()) {
            if (a[i] == b[j]) {
                lines.append({Kind::Same, a[i]});
                ++i;
                ++j;
            } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
                lines.append({Kind::Removed, a[i++]});
            } else {
                lines.append({Kind::Added, b[j++]});
            }
        }
    }
    for (; i < a.size(); ++i)
        lines.append({Kind::Removed, a[i]});
    for (; j < b.size(); ++j)
        lines.append({Kind::Added, b[j]});
    return lines + end;
}

} // namespace slipway
