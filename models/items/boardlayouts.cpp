#include "models/items/boardlayouts.h"

#include "models/base/text.h"
#include "models/items/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct LayoutWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::BoardLayout)
};

Tone toneOfAttention(CellAttention attention)
{
    switch (attention) {
    case CellAttention::None:
        break;
    case CellAttention::Running:
        return Tone::Running;
    case CellAttention::Waiting:
        return Tone::Waiting;
    case CellAttention::Failed:
    case CellAttention::Mismatch:
        return Tone::Failed;
    case CellAttention::Diverged:
        return Tone::Diverged;
    case CellAttention::RolledBack:
        return Tone::RolledBack;
    case CellAttention::UnknownCommit:
        return Tone::Unknown;
    }
    return Tone::Plain;
}

QModelIndex boardCell(const BoardModel &board, int line, int place)
{
    return board.index(line, BoardModel::FirstEnvironmentColumn + place);
}

QVariant environmentOf(const BoardModel &board, int place, int role)
{
    return board.headerData(BoardModel::FirstEnvironmentColumn + place, Qt::Horizontal, role);
}

} // namespace

void BoardRetold::rebuild()
{
    beginResetModel();
    build();
    endResetModel();
}

QModelIndex BoardRetold::indexOf(const QModelIndex &boardCell) const
{
    for (int row = 0; boardCell.isValid() && row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QModelIndex here = index(row, column);
            const QModelIndex there = boardIndex(here);
            if (there.row() == boardCell.row() && there.column() == boardCell.column()
                && !here.data().toString().isEmpty())
                return here;
        }
    }
    return {};
}

void BoardRetold::setMarked(const QVector<QModelIndex> &boardCells)
{
    m_marked.clear();
    for (const QModelIndex &each : boardCells)
        m_marked.append(each);
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant BoardRetold::data(const QModelIndex &index, int role) const
{
    const QModelIndex there = boardIndex(index);
    if (!there.isValid())
        return {};
    const QVariant facts = there.data(BoardModel::FactsRole);
    if (!facts.isValid())
        return {};
    const QVariant said = told(index, facts.value<BoardCellFacts>(), role);
    if (role == Qt::DisplayRole && said.isValid() && m_marked.contains(QPersistentModelIndex(there)))
        return u"☑ "_s + said.toString();
    if (said.isValid() || role == Qt::DisplayRole || role == SecondLineRole || role == ToneRole)
        return said;
    // What it is in whole, the board says.
    const bool isSomething = told(index, facts.value<BoardCellFacts>(), Qt::DisplayRole).isValid();
    const bool isWords = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    return isSomething && isWords ? there.data(role) : QVariant();
}

int ReleaseBoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReleaseBoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(board().environments().size()) + 1;
}

QVariant ReleaseBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section > 0)
        return environmentOf(board(), section - 1, role);
    return role == Qt::DisplayRole ? QVariant(LayoutWords::tr("Release")) : QVariant();
}

void ReleaseBoardModel::build()
{
    m_rows.clear();
    const int places = int(board().environments().size());
    for (int line = 0; line < board().rowCount(); ++line) {
        if (board().at(line).isGroup)
            continue;
        QStringList versions; // the first environment has the newest
        for (int place = 0; place < places; ++place) {
            const QVariant facts = boardCell(board(), line, place).data(BoardModel::FactsRole);
            if (!facts.isValid())
                continue;
            const auto cell = facts.value<BoardCellFacts>();
            for (const QString &version : {cell.attempt, cell.version}) {
                if (!version.isEmpty() && !versions.contains(version))
                    versions.append(version);
            }
        }
        for (const QString &version : std::as_const(versions))
            m_rows.append({line, version});
    }
}

QModelIndex ReleaseBoardModel::boardIndex(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0 || index.row() >= m_rows.size())
        return {};
    return boardCell(board(), m_rows[index.row()].line, index.column() - 1);
}

QVariant ReleaseBoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.column() > 0 || index.row() >= m_rows.size())
        return BoardRetold::data(index, role);
    const Row &row = m_rows[index.row()];
    const QString project = oneLine(board().at(row.line).project.name, 120);
    switch (role) {
    case Qt::DisplayRole:
        return row.version;
    case SecondLineRole:
        return project;
    case Qt::AccessibleTextRole:
        return LayoutWords::tr("%1 %2", "a project, its version").arg(project, row.version);
    }
    return {};
}

QVariant ReleaseBoardModel::told(const QModelIndex &index, const BoardCellFacts &facts, int role) const
{
    const QString &version = m_rows[index.row()].version;
    const bool isHere = facts.isLive && facts.version == version;
    if (!isHere && facts.attempt != version)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return isHere ? LayoutWords::tr("live") : wordFor(facts.attemptState);
    case SecondLineRole:
        return ageText(isHere ? facts.since : facts.attemptAt, board().now());
    case ToneRole:
        return int(isHere ? Tone::Succeeded : toneOf(facts.attemptState));
    }
    return {};
}

int CommitColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_deepest;
}

int CommitColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CommitColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? environmentOf(board(), section, role) : QVariant();
}

void CommitColumnsModel::build()
{
    m_columns.clear();
    m_deepest = 0;
    for (int place = 0; place < board().environments().size(); ++place) {
        QVector<std::pair<QDateTime, int>> live;
        for (int line = 0; line < board().rowCount(); ++line) {
            const QVariant facts = boardCell(board(), line, place).data(BoardModel::FactsRole);
            if (!board().at(line).isGroup && facts.isValid())
                live.append({facts.value<BoardCellFacts>().since, line});
        }
        std::ranges::stable_sort(live, [](const auto &a, const auto &b) { return a.first > b.first; });
        QVector<int> lines;
        for (const auto &each : std::as_const(live))
            lines.append(each.second);
        m_deepest = qMax(m_deepest, int(lines.size()));
        m_columns.append(lines);
    }
}

QModelIndex CommitColumnsModel::boardIndex(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() >= m_columns.size()
        || index.row() >= m_columns[index.column()].size())
        return {};
    return boardCell(board(), m_columns[index.column()][index.row()], index.column());
}

QVariant CommitColumnsModel::told(const QModelIndex &index, const BoardCellFacts &facts, int role) const
{
    const BoardLine &line = board().at(m_columns[index.column()][index.row()]);
    switch (role) {
    case Qt::DisplayRole: {
        const QString project = oneLine(line.project.name, 120);
        const QString what = facts.isLive ? facts.version : facts.attempt;
        return what.isEmpty() ? project
                              : LayoutWords::tr("%1 %2", "a project, its version").arg(project, what);
    }
    case SecondLineRole: {
        const BoardCell *cell = line.cellAt(index.column(), board().environments()[index.column()].id);
        QStringList words;
        if (cell && cell->live && !cell->live->commit.isNull())
            words += cell->live->commit.shortHex();
        words += ageText(facts.isLive ? facts.since : facts.attemptAt, board().now());
        if (facts.behind > 0)
            words += LayoutWords::tr("%Ln behind", nullptr, facts.behind);
        words.removeAll(QString());
        return words.join(u" · "_s);
    }
    case ToneRole:
        return int(toneOfAttention(facts.attention));
    }
    return {};
}

namespace {

/// What all projects have in one environment.
struct StopTally
{
    int projects = 0;
    int broken = 0;
    int waiting = 0;
    int behind = 0; ///< commits
    int late = 0; ///< projects that are behind
    int diverged = 0;
};

StopTally tallyOf(const BoardModel &board, int place)
{
    StopTally tally;
    for (int line = 0; line < board.rowCount(); ++line) {
        const QVariant cell = boardCell(board, line, place).data(BoardModel::FactsRole);
        if (board.at(line).isGroup || !cell.isValid())
            continue;
        const auto facts = cell.value<BoardCellFacts>();
        ++tally.projects;
        tally.broken +=
            facts.attention == CellAttention::Failed || facts.attention == CellAttention::Mismatch ? 1 : 0;
        tally.waiting += facts.attention == CellAttention::Waiting ? 1 : 0;
        tally.behind += facts.behind;
        tally.late += facts.behind > 0 ? 1 : 0;
        tally.diverged += facts.missing > 0 ? 1 : 0;
    }
    return tally;
}

void sayLag(PromotionStop &stop, const StopTally &tally, const QString &before)
{
    if (before.isEmpty())
        return;
    stop.lag = tally.behind == 0 ? LayoutWords::tr("up to date")
                                 : LayoutWords::tr("%1 in %2", "so many commits, in so many projects")
                                       .arg(LayoutWords::tr("%Ln commit(s) behind", nullptr, tally.behind),
                                            LayoutWords::tr("%Ln project(s)", nullptr, tally.late));
    stop.lagTone = tally.behind == 0 ? Tone::Succeeded : Tone::Behind;
    if (tally.diverged > 0) {
        stop.lag += u"; "_s + LayoutWords::tr("%Ln diverged", nullptr, tally.diverged);
        stop.lagTone = Tone::Diverged;
    }
}

} // namespace

QVector<QModelIndex> brokenCells(const BoardModel &board, int most)
{
    QVector<QModelIndex> broken;
    for (int line = 0; line < board.rowCount(); ++line) {
        const BoardSummary &tally = board.at(line).tally;
        if (board.at(line).isGroup || tally.broken + tally.mismatched == 0)
            continue;
        for (int place = 0; place < board.environments().size(); ++place) {
            const QModelIndex cell = boardCell(board, line, place);
            const auto attention = cell.data(BoardModel::FactsRole).value<BoardCellFacts>().attention;
            if (attention == CellAttention::Failed || attention == CellAttention::Mismatch)
                broken.append(cell);
        }
    }
    std::ranges::stable_sort(broken, std::ranges::greater(), &QModelIndex::column);
    return broken.mid(0, most);
}

QVector<PromotionStop> promotionStops(const BoardModel &board, const QString &project)
{
    int chosen = -1;
    for (int line = 0; line < board.rowCount(); ++line) {
        if (!board.at(line).isGroup && board.at(line).project.name == project)
            chosen = line;
    }
    QVector<PromotionStop> stops;
    const QVector<Environment> &environments = board.environments();
    for (int place = 0; place < environments.size(); ++place) {
        const Environment &environment = environments[place];
        PromotionStop stop;
        stop.environment = environment.name;
        const bool isBeside = place > 0 && environments[place - 1].order == environment.order;
        stop.rank = place == 0 ? 0 : stops.last().rank + (isBeside ? 0 : 1);
        QString before;
        for (const PromotionStop &each : std::as_const(stops)) {
            if (each.rank == stop.rank - 1)
                before = each.environment;
        }
        const StopTally tally = tallyOf(board, place);
        stop.lines += tally.projects == 0 ? LayoutWords::tr("nothing runs here")
                                          : LayoutWords::tr("%Ln project(s)", nullptr, tally.projects);
        if (tally.broken > 0)
            stop.lines += LayoutWords::tr("%Ln broken", nullptr, tally.broken);
        if (tally.waiting > 0)
            stop.lines += LayoutWords::tr("%Ln waiting", nullptr, tally.waiting);
        stop.tone = tally.broken > 0 ? Tone::Failed : tally.waiting > 0 ? Tone::Waiting : Tone::Plain;
        sayLag(stop, tally, before);
        const QString name = oneLine(environment.name, 80);
        stop.sentence =
            LayoutWords::tr("%1: %2", "an environment, what is there").arg(name, stop.lines.join(u", "_s));
        if (!before.isEmpty())
            stop.sentence += u"; "_s
                + LayoutWords::tr("after %1, %2", "an environment, how far behind it")
                      .arg(oneLine(before, 80), stop.lag);
        const QVariant own =
            chosen < 0 ? QVariant() : boardCell(board, chosen, place).data(BoardModel::FactsRole);
        if (own.isValid()) {
            const auto facts = own.value<BoardCellFacts>();
            const QString line =
                LayoutWords::tr("%1 %2", "a project, its version").arg(oneLine(project, 80), facts.version);
            stop.lines += line;
            stop.sentence += u"; "_s + line;
        }
        stops.append(stop);
    }
    return stops;
}

} // namespace slipway
