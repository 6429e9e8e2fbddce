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
        && a.missingFromPrevious == b.missingFromPrevious && a.waitingApprovals == b.waitingApprovals
        && a.rules == b.rules && a.observed == b.observed && a.slots == b.slots
        && a.fromBaseline == b.fromBaseline && a.recent == b.recent;
}

bool sameCells(const QVector<std::optional<BoardCell>> &a, const QVector<std::optional<BoardCell>> &b)
{
    return a.constData() == b.constData()
        || std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const std::optional<BoardCell> &one, const std::optional<BoardCell> &other) {
                          return one && other ? sameCell(*one, *other) : !one && !other;
                      });
}

} // namespace

BoardCellFacts factsOf(const BoardCell &cell)
{
    BoardCellFacts facts;
    facts.attention = attentionOf(cell);
    facts.waitingApprovals = cell.waitingApprovals;
    facts.behind = cell.behindPrevious.value_or(0);
    facts.missing = cell.missingFromPrevious.value_or(0);
    facts.badges = badgesOf(cell);
    facts.rules = cell.rules;
    facts.observed = cell.observed;
    facts.next = notReleased(cell);
    facts.fromBaseline = cell.fromBaseline;
    facts.recent = cell.recent;
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

void BoardModel::setNow(const QDateTime &now)
{
    m_now = now;
    cellsChanged();
}

QVariant BoardModel::heatOf(const BoardLine &line, const BoardCell &cell, int place) const
{
    // Both grow slowly where they are large: a hundred commits are not ten times as alarming as ten.
    constexpr double manyCommits = 500;
    constexpr double manyDays = 180;
    constexpr double unknown = -1;
    const auto grown = [](double value, double most) {
        return qBound(0.0, std::log1p(value) / std::log1p(most), 1.0);
    };
    switch (m_heat) {
    case BoardHeat::Drift:
        if (m_baseline.isValid()) {
            if (cell.environment == m_baseline)
                return 0.0;
            return cell.fromBaseline
                ? grown(cell.fromBaseline->ahead + cell.fromBaseline->behind, manyCommits)
                : unknown;
        }
        if (environmentBefore(line, place).isEmpty())
            return 0.0; // nothing to be behind of
        return cell.behindPrevious ? grown(*cell.behindPrevious, manyCommits) : unknown;
    case BoardHeat::Age:
        if (cell.live && cell.live->finishedAt.isValid())
            return grown(double(qMax<qint64>(0, cell.live->finishedAt.secsTo(m_now))) / 86400, manyDays);
        return unknown;
    case BoardHeat::FailureRate:
        // One failure in five is a lot already.
        return cell.recent ? std::sqrt(double(cell.recent->failed) / cell.recent->finished) : unknown;
    case BoardHeat::Attention:
        break;
    }
    return {};
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
    return environmentHeader(section - FirstEnvironmentColumn, role);
}

QVariant BoardModel::environmentHeader(int place, int role) const
{
    const Environment &environment = m_environments.at(place);
    switch (role) {
    case Qt::DisplayRole:
    case EnvironmentNameRole:
        return oneLine(environment.name, longestBoardText);
    case Qt::ToolTipRole:
        return oneLine(environment.url.isEmpty() ? environment.name : environment.url, 400);
    case TierStartRole:
        return startsTier(place);
    case BaselineRole:
        return environment.id == m_baseline;
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

bool BoardModel::startsTier(int environment) const
{
    return m_isTiered && environment > 0
        && m_environments.at(environment).tier != m_environments.at(environment - 1).tier;
}

QString BoardModel::baselineName() const
{
    for (const Environment &environment : m_environments) {
        if (environment.id == m_baseline)
            return oneLine(environment.name, longestBoardText);
    }
    return {};
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
    const CellNames names{project, name, environmentBefore(line, place),
                          cell->environment == m_baseline ? QString() : baselineName()};
    return role == Qt::ToolTipRole ? tipOf(*cell, names) : sentenceOf(shownFacts(*cell, line), names, m_now);
}

/// Where drift is counted from a baseline, that of the environment before is not shown beside it; how
/// deployments ended is shown while it is asked for.
BoardCellFacts BoardModel::shownFacts(const BoardCell &cell, const BoardLine &line) const
{
    BoardCellFacts facts = factsOf(cell, line);
    if (m_baseline.isValid())
        facts.behind = 0;
    if (m_heat != BoardHeat::FailureRate)
        facts.recent.reset();
    return facts;
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
    if (role == TierStartRole)
        return startsTier(place);
    const BoardCell *cell = line.cellAt(place, environment.id);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return cellWords(line, cell, place, role);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return factsOf(*cell).version;
    case FactsRole:
        return QVariant::fromValue(shownFacts(*cell, line));
    case HeatRole:
        return heatOf(line, *cell, place);
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
