#include "models/items/boardmodel.h"

#include "models/base/text.h"
#include "models/items/boardwords.h"
#include "models/items/words.h"

#include <QCoreApplication>
#include <QHash>

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

} // namespace

BoardCellFacts factsOf(const BoardCell &cell)
{
    BoardCellFacts facts;
    facts.attention = attentionOf(cell);
    facts.waitingApprovals = cell.waitingApprovals;
    facts.behind = cell.behindPrevious.value_or(0);
    facts.missing = cell.missingFromPrevious.value_or(0);
    const std::optional<Deployment> &attempt =
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

const BoardCell *BoardLine::cellOf(EnvironmentId environment) const
{
    for (const std::optional<BoardCell> &cell : cells) {
        if (cell && cell->environment == environment)
            return &*cell;
    }
    return nullptr;
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

    QHash<ProjectId, int> known;
    for (int row = 0; row < rowCount(); ++row) {
        if (!at(row).isGroup)
            known.insert(at(row).project.id, row);
    }
    QVector<BoardLine> lines;
    lines.reserve(board.rows.size() + sizes.size());
    QString group;
    for (const BoardRow &row : board.rows) {
        if (grouped && (lines.isEmpty() || row.project.group != group)) {
            group = row.project.group;
            lines.append({true, group, sizes.value(group), {}, {}});
        }
        BoardLine line{false, row.project.group, 0, row.project, row.cells};
        if (const int old = known.value(row.project.id, -1); old >= 0)
            keepDrift(line, at(old));
        lines.append(std::move(line));
    }
    m_projects = int(board.rows.size());
    setRows(std::move(lines));
    m_summary = summaryOf(board);
    Q_EMIT summaryChanged();
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
        beginInsertColumns({}, FirstEnvironmentColumn + i, FirstEnvironmentColumn + i);
        m_environments.insert(i, environments[i]);
        endInsertColumns();
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
    if (!index.isValid() || at(index.row()).isGroup)
        return Qt::NoItemFlags;
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
    return a.group == b.group && a.projectsInGroup == b.projectsInGroup && a.project == b.project
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
            return tr("%1 · %2", "a group's name and how many projects it has")
                .arg(group)
                .arg(line.projectsInGroup);
        return oneLine(line.project.name, longestBoardText);
    case Qt::ToolTipRole:
        return line.isGroup ? QVariant() : QVariant(oneLine(line.project.repository, 400));
    case GroupRole:
        return line.isGroup;
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

QVariant BoardModel::cell(const BoardLine &line, int column, int role) const
{
    if (column == ProjectColumn || line.isGroup) {
        if (column == ProjectColumn || role == GroupRole)
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
    const BoardCell *cell = line.cellOf(environment.id);
    const QString project = oneLine(line.project.name, longestBoardText);
    const QString name = oneLine(environment.name, longestBoardText);
    if (!cell) {
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return tr("%1 in %2: nothing yet").arg(project, name);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return factsOf(*cell).version;
    case FactsRole:
        return QVariant::fromValue(factsOf(*cell));
    case Qt::AccessibleTextRole:
        return sentenceOf(factsOf(*cell), project, name, environmentBefore(line, place), m_now);
    case Qt::ToolTipRole:
        return tipOf(*cell, project, name, environmentBefore(line, place));
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
