#include "models/items/boardmodel.h"

#include <QHash>

#include <algorithm>

namespace slipway {

// How a newer board takes the place of an older one: lines, groups, columns.

namespace {

bool sameLive(const BoardCell &a, const BoardCell &b)
{
    return a.live && b.live && a.live->commit == b.live->commit;
}

/// What a newer line says nothing of because it was not counted, so that the old line's stays.
struct Kept
{
    bool drift = false;
    bool outcomes = false;
};

/// Cells whose drift and outcomes are not known yet keep what the old line had while the same commit is live
/// there.
void keepCounted(BoardLine &line, const BoardLine &old, Kept kept)
{
    if (line.cells.constData() == old.cells.constData())
        return;
    for (qsizetype i = 0; i < line.cells.size(); ++i) {
        const std::optional<BoardCell> &cell = std::as_const(line.cells).at(i);
        const BoardCell *before = cell ? old.cellOf(cell->environment) : nullptr;
        if (!before || !sameLive(*before, *cell))
            continue;
        if (kept.drift && !cell->behindPrevious && before->behindPrevious) {
            line.cells[i]->missingFromPrevious = before->missingFromPrevious;
            line.cells[i]->behindPrevious = before->behindPrevious;
        }
        if (kept.drift && !cell->fromBaseline && before->fromBaseline)
            line.cells[i]->fromBaseline = before->fromBaseline;
        if (kept.outcomes && !cell->recent && before->recent)
            line.cells[i]->recent = before->recent;
    }
}

/// The line of a row; `old` is what stood for the project before, or null.
BoardLine lineOf(const BoardRow &row, const BoardLine *old, Kept kept)
{
    if (old && !row.isRead) {
        BoardLine line = *old;
        line.group = row.project.group;
        line.project = row.project;
        return line;
    }
    BoardLine line{false, row.isRead, false, row.project.group, 0, {}, row.project, row.cells};
    if (old)
        keepCounted(line, *old, kept);
    line.tally = summaryOf(line.cells);
    return line;
}

} // namespace

void BoardModel::setBoard(const Board &board)
{
    setEnvironments(board.environments);
    setBaseline(board.baseline);
    QHash<QString, int> sizes;
    for (const BoardRow &row : board.rows)
        ++sizes[row.project.group];
    // Headings stand only where there is something to tell apart.
    const bool grouped = sizes.size() > 1 || (sizes.size() == 1 && !sizes.contains(QString()));

    const Kept kept{true, m_heat == BoardHeat::FailureRate};
    QVector<BoardLine> lines;
    lines.reserve(board.rows.size() + sizes.size());
    QHash<ProjectId, int> places;
    places.reserve(board.rows.size());
    QString group;
    for (const BoardRow &row : board.rows) {
        if (grouped && (lines.isEmpty() || row.project.group != group)) {
            group = row.project.group;
            lines.append({true, true, m_collapsed.contains(group), group, sizes.value(group), {}, {}, {}});
        }
        const int old = m_places.value(row.project.id, -1);
        places.insert(row.project.id, int(lines.size()));
        lines.append(lineOf(row, old < 0 ? nullptr : &m_lines.at(old), kept));
    }
    m_lines = std::move(lines);
    m_places = std::move(places);
    m_projects = int(board.rows.size());
    showLines();
    count();
}

/// What was counted from another baseline says nothing any more.
void BoardModel::setBaseline(EnvironmentId baseline)
{
    if (baseline == m_baseline)
        return;
    m_baseline = baseline;
    for (BoardLine &line : m_lines) {
        for (qsizetype i = 0; i < line.cells.size(); ++i) {
            if (std::as_const(line.cells).at(i) && std::as_const(line.cells).at(i)->fromBaseline)
                line.cells[i]->fromBaseline.reset();
        }
    }
    if (!m_environments.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstEnvironmentColumn, columnCount() - 1);
    cellsChanged();
}

/// Their drift was counted: none of it means that there is none to tell any more.
void BoardModel::takeRows(const Board &part)
{
    QHash<QString, int> shown;
    for (int row = 0; row < rowCount(); ++row) {
        if (!at(row).isGroup)
            shown.insert(keyOf(at(row)).second, row);
    }
    for (const BoardRow &row : part.rows) {
        const int place = m_places.value(row.project.id, -1);
        if (place < 0 || !row.isRead)
            continue;
        m_lines[place] = lineOf(row, &m_lines.at(place), {false, m_heat == BoardHeat::FailureRate});
        if (const int at = shown.value(keyOf(m_lines.at(place)).second, -1); at >= 0)
            changeRow(at, m_lines.at(place));
    }
    count();
}

void BoardModel::setCollapsed(const QString &group, bool collapsed)
{
    if (collapsed == m_collapsed.contains(group))
        return;
    if (collapsed)
        m_collapsed.insert(group);
    else
        m_collapsed.remove(group);
    for (BoardLine &line : m_lines) {
        if (line.isGroup && line.group == group)
            line.isCollapsed = collapsed;
    }
    showLines();
    count();
}

void BoardModel::setHeat(BoardHeat heat)
{
    m_heat = heat;
    cellsChanged();
}

QVector<ProjectId> BoardModel::projectsIn(int first, int last) const
{
    QVector<ProjectId> projects;
    for (int row = qMax(0, first); row <= last && row < rowCount(); ++row) {
        if (!at(row).isGroup)
            projects.append(at(row).project.id);
    }
    return projects;
}

void BoardModel::showLines()
{
    if (m_collapsed.isEmpty())
        return setRows(m_lines);
    QVector<BoardLine> shown;
    bool isHidden = false;
    for (const BoardLine &line : std::as_const(m_lines)) {
        if (line.isGroup)
            isHidden = line.isCollapsed;
        if (line.isGroup || !isHidden)
            shown.append(line);
    }
    setRows(std::move(shown));
}

/// A heading of a collapsed group says what is under it, so that nothing broken hides in it.
void BoardModel::count()
{
    BoardSummary summary;
    QHash<QString, BoardSummary> groups;
    for (const BoardLine &line : std::as_const(m_lines)) {
        if (line.isGroup)
            continue;
        summary += line.tally;
        if (!m_collapsed.isEmpty() && m_collapsed.contains(line.group))
            groups[line.group] += line.tally;
    }
    bool isOther = false;
    for (BoardLine &line : m_lines) {
        if (!line.isGroup || line.tally == groups.value(line.group))
            continue;
        line.tally = groups.value(line.group);
        isOther = true;
    }
    if (isOther)
        showLines();
    m_summary = summary;
    Q_EMIT summaryChanged();
}

void BoardModel::setEnvironments(const QVector<Environment> &environments)
{
    QHash<EnvironmentId, int> places;
    for (int i = 0; i < environments.size(); ++i)
        places.insert(environments[i].id, i);
    QVector<int> targets;
    for (const Environment &environment : std::as_const(m_environments))
        targets.append(places.value(environment.id, -1));
    const QVector<bool> stays = longestRise(targets);
    for (int i = int(stays.size()) - 1; i >= 0; --i) {
        if (stays[i])
            continue;
        beginRemoveColumns({}, FirstEnvironmentColumn + i, FirstEnvironmentColumn + i);
        m_environments.remove(i);
        endRemoveColumns();
    }
    for (int i = 0; i < environments.size(); ++i) {
        if (i < m_environments.size() && m_environments[i].id == environments[i].id) {
            if (m_environments[i] == environments[i])
                continue;
            m_environments[i] = environments[i];
            Q_EMIT headerDataChanged(Qt::Horizontal, FirstEnvironmentColumn + i, FirstEnvironmentColumn + i);
            continue;
        }
        // As many as come before the next one that stayed: a view lays itself out once for all of them.
        const bool isLast = i >= m_environments.size();
        int last = i;
        while (last + 1 < environments.size()
               && (isLast || environments[last + 1].id != m_environments[i].id))
            ++last;
        beginInsertColumns({}, FirstEnvironmentColumn + i, FirstEnvironmentColumn + last);
        m_environments.insert(i, last - i + 1, Environment());
        std::copy(environments.cbegin() + i, environments.cbegin() + last + 1, m_environments.begin() + i);
        endInsertColumns();
        i = last;
    }
    const auto alike = [](const Environment &a, const Environment &b) { return a.tier == b.tier; };
    const auto pair = std::adjacent_find(m_environments.cbegin(), m_environments.cend(), alike);
    m_isTiered = pair != m_environments.cend();
}

} // namespace slipway
