#include "models/items/configurationtablemodel.h"

#include "models/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

Tone toneOf(ConfigurationVerdict verdict)
{
    switch (verdict) {
    case ConfigurationVerdict::Equal:
        return Tone::Succeeded;
    case ConfigurationVerdict::Differing:
        return Tone::Diverged;
    case ConfigurationVerdict::Missing:
        return Tone::Waiting;
    case ConfigurationVerdict::Encrypted:
        return Tone::Frozen;
    case ConfigurationVerdict::Unknown:
        break;
    }
    return Tone::Unknown;
}

void ConfigurationTableModel::setComparison(const ConfigurationComparison &comparison)
{
    const int before = int(m_comparison.environments.size());
    const int now = int(comparison.environments.size());
    if (before != now) {
        setRows({});
        if (now > before) {
            beginInsertColumns({}, FirstEnvironmentColumn + before, FirstEnvironmentColumn + now - 1);
            m_comparison = comparison;
            endInsertColumns();
        } else {
            beginRemoveColumns({}, FirstEnvironmentColumn + now, FirstEnvironmentColumn + before - 1);
            m_comparison = comparison;
            endRemoveColumns();
        }
    } else {
        m_comparison = comparison;
    }
    if (now > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstEnvironmentColumn, FirstEnvironmentColumn + now - 1);
    fill();
}

void ConfigurationTableModel::setFilter(const ConfigurationFilter &filter)
{
    m_filter = filter;
    fill();
}

void ConfigurationTableModel::fill()
{
    QVector<ConfigurationLine> lines;
    qsizetype heading = -1;
    for (const ConfigurationRow &row : std::as_const(m_comparison.rows)) {
        if (!m_filter.takes(row))
            continue;
        if (heading < 0 || lines[heading].row.part != row.part) {
            heading = lines.size();
            lines.append({{row.part, {}, {}, {}}, true, 0});
        }
        ++lines[heading].keys;
        lines.append({row, false, 0});
    }
    setRows(std::move(lines));
}

int ConfigurationTableModel::shownKeys() const
{
    return int(std::count_if(rows().cbegin(), rows().cend(),
                             [](const ConfigurationLine &line) { return !line.isHeading; }));
}

QString ConfigurationTableModel::keyOf(const ConfigurationLine &line) const
{
    return line.row.part + u'\n' + (line.isHeading ? QString() : u'\n' + line.row.key);
}

QVariant ConfigurationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == KeyColumn)
        return tr("Key");
    if (section == VerdictColumn)
        return tr("How it stands");
    return oneLine(m_comparison.environments.value(section - FirstEnvironmentColumn), 60);
}

QString ConfigurationTableModel::shown(const ConfigurationLine &line, int column) const
{
    if (line.isHeading)
        return column == KeyColumn ? oneLine(line.row.part, 300) : QString();
    if (column == KeyColumn)
        return oneLine(line.row.key, 400);
    if (column == VerdictColumn)
        return wordOf(line.row.verdict);
    return shownConfiguration(line.row, column - FirstEnvironmentColumn);
}

QString ConfigurationTableModel::spoken(const ConfigurationLine &line, int column) const
{
    if (line.isHeading)
        return tr("%1, %n key(s)", nullptr, line.keys).arg(oneLine(line.row.part, 300));
    if (column < FirstEnvironmentColumn)
        return shown(line, column);
    return tr("%1 in %2: %3")
        .arg(oneLine(line.row.key, 400),
             oneLine(m_comparison.environments.value(column - FirstEnvironmentColumn), 60),
             shown(line, column));
}

Tone ConfigurationTableModel::toneOfValue(const ConfigurationRow &row, int place)
{
    const ConfigurationCell &cell = row.cells[place];
    if (!cell.known)
        return Tone::Muted;
    if (!cell.value)
        return Tone::Waiting;
    if (row.verdict == ConfigurationVerdict::Equal)
        return Tone::Muted;
    // With three and more the eye should find the one that is not as the others are.
    const QVector<int> letters = sameValues(row);
    const auto alike = std::count(letters.cbegin(), letters.cend(), letters[place]);
    return letters.size() > 2 && 2 * alike > letters.size() ? Tone::Muted : Tone::Plain;
}

QVariant ConfigurationTableModel::cell(const ConfigurationLine &line, int column, int role) const
{
    const int place = column - FirstEnvironmentColumn;
    const ConfigurationValue *value = !line.isHeading && place >= 0 && line.row.cells.value(place).value
        ? &*line.row.cells[place].value
        : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, column);
    case Qt::AccessibleTextRole:
        return spoken(line, column);
    case Qt::ToolTipRole:
        if (value)
            return value->line > 0 ? tr("%1, line %2").arg(oneLine(value->file, 300)).arg(value->line)
                                   : oneLine(value->file, 300);
        return line.isHeading || place >= 0 ? QVariant() : QVariant(shown(line, column));
    case SortRole:
        return shown(line, column);
    case SetRole:
        return value || line.isHeading || place < 0 || !line.row.cells.value(place).known;
    case SecrecyRole:
        return value ? QVariant(int(value->secrecy)) : QVariant();
    case VerdictRole:
        return line.isHeading ? QVariant() : QVariant(int(line.row.verdict));
    case ToneRole:
        if (line.isHeading || column == KeyColumn)
            return int(Tone::Plain);
        return int(column == VerdictColumn ? toneOf(line.row.verdict) : toneOfValue(line.row, place));
    }
    return {};
}

} // namespace slipway
