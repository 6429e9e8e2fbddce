#include "models/items/boardmodel.h"

#include "models/base/text.h"
#include "models/items/boardwords.h"
#include "models/items/words.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace slipway {

namespace {

constexpr qsizetype longestBoardText = 120;

QString shownVersion(const Deployment &deployment)
{
    return oneLine(deployment.version.isEmpty() ? deployment.commit.shortHex() : deployment.version,
                   longestBoardText);
}

QDateTime attemptTime(const Deployment &deployment)
{
    for (const QDateTime &time : {deployment.finishedAt, deployment.startedAt, deployment.createdAt}) {
        if (time.isValid())
            return time;
    }
    return {};
}

bool sameCell(const BoardCell &a, const BoardCell &b)
{
    return a.environment == b.environment && a.live == b.live && a.running == b.running
        && a.lastAttempt == b.lastAttempt && a.behindPrevious == b.behindPrevious
        && a.missingFromPrevious == b.missingFromPrevious && a.waitingApprovals == b.waitingApprovals;
}

bool sameCells(const QVector<std::optional<BoardCell>> &a, const QVector<std::optional<BoardCell>> &b)
{
    return a.constData() == b.constData()
        || std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const std::optional<BoardCell> &one, const std::optional<BoardCell> &other) {
                          return one && other ? sameCell(*one, *other) : !one && !other;
                      });
}

bool sameLive(const BoardCell &a, const BoardCell &b)
{
    return a.live && b.live && a.live->commit == b.live->commit;
}

/// Cells whose drift is not known yet keep what the old line had while the same commit is live there.
void keepDrift(BoardLine &line, const BoardLine &old)
{
    if (line.cells.constData() == old.cells.constData())
        return;
    for (qsizetype i = 0; i < line.cells.size(); ++i) {
        const std::optional<BoardCell> &cell = line.cells.at(i);
        if (!cell || cell->behindPrevious)
            continue;
        const BoardCell *before = old.cellOf(cell->environment);
        if (!before || !before->behindPrevious || !sameLive(*before, *cell))
            continue;
        line.cells[i]->missingFromPrevious = before->missingFromPrevious;
        line.cells[i]->behindPrevious = before->behindPrevious;
    }
}

/// The line of a row; `old` is what stood for the project before, or null.
BoardLine lineOf(const BoardRow &row, const BoardLine *old)
{
    if (old && !row.isRead) {
        BoardLine line = *old;
        line.group = row.project.group;
        line.project = row.project;
        return line;
    }
    BoardLine line{false, row.isRead, false, row.project.group, 0, {}, row.project, row.cells};
    if (old)
        keepDrift(line, *old);
    line.tally = summaryOf(line.cells);
    return line;
}

} // namespace

BoardCellFacts factsOf(const BoardCell &cell)
{
    BoardCellFacts facts;
    facts.attention = attentionOf(cell);
    facts.waitingApprovals = cell.waitingApprovals;
    facts.behind = cell.behindPrevious.value_or(0);
    facts.missing = cell.missingFromPrevious.value_or(0);
    const Boxed<Deployment> &attempt =
        cell.running && facts.attention != CellAttention::Failed && facts.attention != CellAttention::Waiting
        ? cell.running
        : cell.lastAttempt;
    if (attempt) {
        facts.attempt = shownVersion(*attempt);
        facts.attemptState = attempt->state;
        facts.attemptAt = attemptTime(*attempt);
    }
    if (cell.live) {
        facts.isLive = true;
        facts.isPartial = cell.live->state == DeploymentState::Partial;
        facts.isRollback = cell.live->kind == DeploymentKind::Rollback;
        facts.version = shownVersion(*cell.live);
        facts.since = cell.live->finishedAt;
    }
    return facts;
}

BoardCellFacts factsOf(const BoardCell &cell, const BoardLine &line)
{
    BoardCellFacts facts = factsOf(cell);
    if (!cell.live || cell.live->version.isEmpty())
        return facts;
    const auto isSame = [&cell](const std::optional<BoardCell> &other) {
        return other && other->live && &*other != &cell && other->live->version == cell.live->version;
    };
    facts.isInWave = std::any_of(line.cells.cbegin(), line.cells.cend(), isSame);
    return facts;
}

const BoardCell *BoardLine::cellOf(EnvironmentId environment) const
{
    for (const std::optional<BoardCell> &cell : cells) {
        if (cell && cell->environment == environment)
            return &*cell;
    }
    return nullptr;
}

const BoardCell *BoardLine::cellAt(int place, EnvironmentId environment) const
{
    if (place < cells.size() && cells.at(place) && cells.at(place)->environment == environment)
        return &*cells.at(place);
    // While columns come and go, the cells may stand in the board's older order.
    return cellOf(environment);
}

BoardModel::BoardModel(QObject *parent) : KeyedTable(parent) { }

void BoardModel::setBoard(const Board &board)
{
    setEnvironments(board.environments);
    QHash<QString, int> sizes;
    for (const BoardRow &row : board.rows)
        ++sizes[row.project.group];
    // Headings stand only where there is something to tell apart.
    const bool grouped = sizes.size() > 1 || (sizes.size() == 1 && !sizes.contains(QString()));

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
        lines.append(lineOf(row, old < 0 ? nullptr : &m_lines.at(old)));
    }
    m_lines = std::move(lines);
    m_places = std::move(places);
    m_projects = int(board.rows.size());
    showLines();
    count();
}

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
        m_lines[place] = lineOf(row, &m_lines.at(place));
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

std::optional<double> BoardModel::heatOf(const BoardCell &cell) const
{
    // Both grow slowly where they are large: a hundred commits are not ten times as alarming as ten.
    constexpr double manyCommits = 500;
    constexpr double manyDays = 180;
    const auto grown = [](double value, double most) {
        return qBound(0.0, std::log1p(value) / std::log1p(most), 1.0);
    };
    if (m_heat == BoardHeat::Drift)
        return grown(cell.behindPrevious.value_or(0), manyCommits);
    if (m_heat == BoardHeat::Age && cell.live && cell.live->finishedAt.isValid())
        return grown(double(qMax<qint64>(0, cell.live->finishedAt.secsTo(m_now))) / 86400, manyDays);
    return {};
}

void BoardModel::setNow(const QDateTime &now)
{
    m_now = now;
    cellsChanged();
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
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstEnvironmentColumn + int(m_environments.size());
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount())
            return {};
        return projectCell(at(section), role);
    }
    if (section < 0 || section >= columnCount())
        return {};
    if (section == ProjectColumn)
        return role == Qt::DisplayRole ? QVariant(tr("Project")) : QVariant();
    const Environment &environment = m_environments.at(section - FirstEnvironmentColumn);
    switch (role) {
    case Qt::DisplayRole:
    case EnvironmentNameRole:
        return oneLine(environment.name, longestBoardText);
    case Qt::ToolTipRole:
        return oneLine(environment.url.isEmpty() ? environment.name : environment.url, 400);
    case TierRole:
        if (environment.tier == Tier::Other
            || environment.name.contains(toString(environment.tier), Qt::CaseInsensitive)
            || guessTier(environment.name) == environment.tier)
            return {};
        return wordFor(environment.tier);
    default:
        return {};
    }
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (at(index.row()).isGroup)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.column() >= FirstEnvironmentColumn)
        flags |= Qt::ItemIsSelectable;
    return flags;
}

BoardModel::Key BoardModel::keyOf(const BoardLine &line) const
{
    return {line.isGroup, line.isGroup ? line.group : QString::number(line.project.id.value)};
}

bool BoardModel::same(const BoardLine &a, const BoardLine &b) const
{
    return a.group == b.group && a.projectsInGroup == b.projectsInGroup && a.isRead == b.isRead
        && a.isCollapsed == b.isCollapsed && (!a.isGroup || a.tally == b.tally) && a.project == b.project
        && sameCells(a.cells, b.cells);
}

QVariant BoardModel::projectCell(const BoardLine &line, int role) const
{
    const QString group =
        line.group.isEmpty() ? tr("Without a group") : oneLine(line.group, longestBoardText);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (line.isGroup)
            return role == Qt::AccessibleTextRole ? headingSentence(line, group) : headingText(line, group);
        return oneLine(line.project.name, longestBoardText);
    case Qt::ToolTipRole:
        return line.isGroup ? QVariant() : QVariant(oneLine(line.project.repository, 400));
    case GroupRole:
        return line.isGroup;
    case CollapsedRole:
        return line.isCollapsed;
    case ProjectNameRole:
        return line.isGroup ? QString() : line.project.name;
    case SortRole:
        return line.project.name;
    default:
        return {};
    }
}

QString BoardModel::environmentBefore(const BoardLine &line, int environment) const
{
    for (int i = environment - 1; i >= 0; --i) {
        if (m_environments[i].order < m_environments[environment].order && line.cellOf(m_environments[i].id))
            return oneLine(m_environments[i].name, longestBoardText);
    }
    return {};
}

QString BoardModel::cellWords(const BoardLine &line, const BoardCell *cell, int place, int role) const
{
    const QString project = oneLine(line.project.name, longestBoardText);
    const QString name = oneLine(m_environments.at(place).name, longestBoardText);
    if (!line.isRead)
        return tr("%1 in %2: being read").arg(project, name);
    if (!cell)
        return tr("%1 in %2: nothing yet").arg(project, name);
    const QString before = environmentBefore(line, place);
    return role == Qt::ToolTipRole ? tipOf(*cell, project, name, before)
                                   : sentenceOf(factsOf(*cell), project, name, before, m_now);
}

QVariant BoardModel::cell(const BoardLine &line, int column, int role) const
{
    if (column == ProjectColumn || line.isGroup) {
        if (column == ProjectColumn || role == GroupRole || role == CollapsedRole
            || role == Qt::AccessibleTextRole)
            return projectCell(line, role);
        return {};
    }
    const int place = column - FirstEnvironmentColumn;
    const Environment &environment = m_environments.at(place);
    if (role == GroupRole)
        return false;
    if (role == ProjectNameRole)
        return line.project.name;
    if (role == EnvironmentNameRole)
        return environment.name;
    if (role == UnreadRole)
        return !line.isRead;
    const BoardCell *cell = line.cellAt(place, environment.id);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return cellWords(line, cell, place, role);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return factsOf(*cell).version;
    case FactsRole:
        return QVariant::fromValue(factsOf(*cell, line));
    case HeatRole:
        if (const auto heat = heatOf(*cell))
            return *heat;
        return {};
    case ToneRole:
        return int(attentionOf(*cell) == CellAttention::None ? Tone::Plain : Tone::Waiting);
    case TimeRole:
        return cell->live ? cell->live->finishedAt : QDateTime();
    case VersionRole:
        return cell->live ? cell->live->version : QString();
    case BehindRole:
        return cell->behindPrevious ? QVariant(*cell->behindPrevious) : QVariant();
    case SortRole:
        return factsOf(*cell).version;
    default:
        return {};
    }
}

} // namespace slipway
