#include "models/queries/boardquery.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/queries/boardrules.h"
#include "models/queries/projecthistory.h"
#include "models/store/approvalstore.h"
#include "models/store/deploymentoutcomes.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

#include <QHash>

#include <vector>

namespace slipway {

namespace {

constexpr int outcomesCounted = 20;

/// A cell of the board by row and column, as one number.
using BoardSlot = qint64;

/// What a board is made of, each deployment by the place it belongs to.
struct BoardFacts
{
    QVector<Project> projects;
    QVector<Environment> environments;
    QHash<ProjectId, qint64> rows;
    QHash<EnvironmentId, qint64> columns;
    QVector<bool> isWanted; ///< by row
    std::vector<Boxed<Deployment>> live; ///< by slot; nearly all there is
    QHash<BoardSlot, QVector<Deployment>> more; ///< what else there is of a slot: of few
    QHash<BoardSlot, int> waiting;
    BoardRules rules;

    std::optional<BoardSlot> slotOf(ProjectId project, EnvironmentId environment) const
    {
        const qint64 row = rows.value(project, -1);
        const qint64 column = columns.value(environment, -1);
        if (row < 0 || column < 0)
            return {};
        return row * environments.size() + column;
    }
};

Result<void> readPlaces(Database &db, const BoardPart &part, BoardFacts &facts)
{
    auto projects = ProjectStore(db).all();
    if (!projects)
        return fail(projects.error());
    facts.projects = std::move(*projects);
    auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    facts.environments = std::move(*environments);
    for (qsizetype i = 0; i < facts.projects.size(); ++i)
        facts.rows.insert(facts.projects[i].id, i);
    for (qsizetype i = 0; i < facts.environments.size(); ++i)
        facts.columns.insert(facts.environments[i].id, i);
    facts.isWanted.fill(part.projects.isEmpty() && part.first == 0, facts.projects.size());
    for (qsizetype i = 0; i < qMin<qsizetype>(part.first, facts.projects.size()); ++i)
        facts.isWanted[i] = true;
    for (const ProjectId project : part.projects) {
        if (const qint64 row = facts.rows.value(project, -1); row >= 0)
            facts.isWanted[row] = true;
    }
    return {};
}

/// The wanted projects where they are not all; more than so many are as quickly read with all the others.
QVector<ProjectId> wantedAlone(const BoardFacts &facts)
{
    constexpr qsizetype mostNamed = 500;
    QVector<ProjectId> wanted;
    for (qsizetype i = 0; i < facts.projects.size(); ++i) {
        if (facts.isWanted[i])
            wanted.append(facts.projects[i].id);
    }
    return wanted.size() == facts.projects.size() || wanted.size() > mostNamed ? QVector<ProjectId>()
                                                                               : wanted;
}

Result<void> readDeployments(Database &db, const QDateTime &at, BoardFacts &facts)
{
    const QVector<ProjectId> wanted = wantedAlone(facts);
    auto live = DeploymentStore(db).live(at, wanted);
    if (!live)
        return fail(live.error());
    auto attempts = DeploymentStore(db).attemptsAfterLive(at, wanted);
    if (!attempts)
        return fail(attempts.error());
    auto underWay = DeploymentStore(db).underWay(at, wanted);
    if (!underWay)
        return fail(underWay.error());
    facts.live.resize(size_t(facts.projects.size() * facts.environments.size()));
    for (Deployment &deployment : *live) {
        const auto slot = facts.slotOf(deployment.project, deployment.environment);
        if (!slot)
            continue;
        Boxed<Deployment> &place = facts.live[size_t(*slot)];
        if (place)
            facts.more[*slot].append(std::move(deployment));
        else
            place = std::move(deployment);
    }
    // One that comes twice is no trouble: a cell takes the latest.
    for (QVector<Deployment> *some : {&*attempts, &*underWay}) {
        for (Deployment &deployment : *some) {
            if (const auto slot = facts.slotOf(deployment.project, deployment.environment))
                facts.more[*slot].append(std::move(deployment));
        }
    }
    return {};
}

/// Who is waited for, and what the rules say.
Result<void> readRules(Database &db, const QDateTime &now, BoardFacts &facts)
{
    const auto approvals = ApprovalStore(db).all();
    if (!approvals)
        return fail(approvals.error());
    QHash<QString, ProjectId> projects;
    for (const Project &project : std::as_const(facts.projects))
        projects.insert(project.name, project.id);
    QHash<QString, EnvironmentId> environments;
    for (const Environment &environment : std::as_const(facts.environments))
        environments.insert(environment.name, environment.id);
    for (const ApprovalRequest &request : *approvals) {
        if (request.state != ApprovalState::Pending)
            continue;
        if (const auto slot = facts.slotOf(projects.value(request.subject.project),
                                           environments.value(request.subject.environment)))
            ++facts.waiting[*slot];
    }
    auto rules = BoardRules::read(db, facts.environments, *approvals, now);
    if (!rules)
        return fail(rules.error());
    facts.rules = std::move(*rules);
    return {};
}

std::optional<BoardCell> cellOf(BoardFacts &facts, BoardSlot slot, EnvironmentId environment,
                                const QDateTime &at)
{
    Boxed<Deployment> &live = facts.live[size_t(slot)];
    std::optional<BoardCell> cell;
    const auto more = facts.more.constFind(slot);
    if (more == facts.more.constEnd() && live && !at.isValid()) {
        // The only one there is, and the store says that it is live: there is nothing to weigh.
        cell.emplace();
        cell->environment = environment;
        cell->live = std::move(live);
    } else if (live || more != facts.more.constEnd()) {
        QVector<Deployment> all = more == facts.more.constEnd() ? QVector<Deployment>() : *more;
        if (live)
            all.prepend(*live);
        cell = cellFrom(environment, all, at);
    }
    if (const int waiting = facts.waiting.value(slot)) {
        if (!cell) {
            cell.emplace();
            cell->environment = environment;
        }
        cell->waitingApprovals = waiting;
    }
    return cell;
}

Board boardFrom(BoardFacts facts, const QDateTime &at)
{
    Board board;
    board.at = at;
    board.isNow = !at.isValid();
    board.environments = facts.environments;
    board.rows.reserve(facts.projects.size());
    BoardSlot slot = 0;
    for (qsizetype i = 0; i < facts.projects.size(); ++i) {
        BoardRow row{facts.projects[i], {}, facts.isWanted[i]};
        if (row.isRead) {
            row.cells.reserve(facts.environments.size());
            for (qsizetype column = 0; column < facts.environments.size(); ++column)
                row.cells.append(cellOf(facts, slot + column, facts.environments[column].id, at));
            facts.rules.applyTo(row, facts.environments);
        }
        slot += facts.environments.size();
        board.rows.append(std::move(row));
    }
    return board;
}

Result<Board> readBoard(Database &db, const QDateTime &at, const BoardPart &part, const QDateTime &now)
{
    BoardFacts facts;
    if (const auto read = readPlaces(db, part, facts); !read)
        return fail(read.error());
    if (const auto read = readDeployments(db, at, facts); !read)
        return fail(read.error());
    // Who was waiting then, what was frozen and held, is not kept.
    if (!at.isValid()) {
        if (const auto read = readRules(db, now, facts); !read)
            return fail(read.error());
    }
    return boardFrom(std::move(facts), at);
}

std::optional<History::Counts> driftBetween(const History &history, const Project &project,
                                            const CommitId &previous, const CommitId &current)
{
    if (previous.isNull() || current.isNull())
        return {};
    if (project.paths.isEmpty() || !history.has(previous) || !history.has(current))
        return history.counts(current, previous);
    const Comparison comparison = history.compare(current, previous, project.paths, 0);
    return History::Counts{comparison.onlyInTo, comparison.onlyInFrom};
}

/// The nearest environment of lower order that the project uses: environments of the same order are peers,
/// and one that the project never entered is not on its way.
const BoardCell *previousCell(const Board &board, const BoardRow &row, qsizetype column)
{
    for (qsizetype i = column - 1; i >= 0; --i) {
        if (board.environments[i].order < board.environments[column].order && row.cells[i]
            && (row.cells[i]->live || row.cells[i]->running || row.cells[i]->lastAttempt))
            return &*row.cells[i];
    }
    return nullptr;
}

/// Of the chosen baseline; what is live in the baseline itself is told from nothing.
void fillBaseline(const Board &board, BoardRow &row, const History &history)
{
    const auto place = std::find_if(board.environments.cbegin(), board.environments.cend(),
                                    [&](const Environment &one) { return one.id == board.baseline; });
    if (!board.baseline.isValid() || place == board.environments.cend())
        return;
    const qsizetype column = place - board.environments.cbegin();
    const std::optional<BoardCell> base = row.cells[column];
    if (!base || !base->live)
        return;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const std::optional<BoardCell> &cell = std::as_const(row.cells)[i];
        if (i == column || !cell || !cell->live)
            continue;
        if (const auto drift = driftBetween(history, row.project, base->live->commit, cell->live->commit))
            row.cells[i]->fromBaseline = CellDrift{drift->onlyInFrom, drift->onlyInTo};
    }
}

void fillDrift(const Board &board, BoardRow &row, const HistoryPtr &known)
{
    QVector<CommitId> live;
    for (const std::optional<BoardCell> &cell : std::as_const(row.cells)) {
        if (cell && cell->live)
            live.append(cell->live->commit);
    }
    const HistoryPtr kept = History::knowing(known, live);
    const History &history = *kept;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const std::optional<BoardCell> &cell = std::as_const(row.cells)[i];
        const BoardCell *previous = previousCell(board, row, i);
        if (!cell || !cell->live || !previous || !previous->live)
            continue;
        const auto drift = driftBetween(history, row.project, previous->live->commit, cell->live->commit);
        if (!drift)
            continue;
        row.cells[i]->behindPrevious = drift->onlyInTo;
        row.cells[i]->missingFromPrevious = drift->onlyInFrom;
    }
    fillBaseline(board, row, history);
}

} // namespace

QFuture<Result<Board>> askBoard(const QueryContext &context, const QDateTime &at, const BoardPart &part)
{
    return context.store->read(
        [at, part, now = context.clock->now()](Database &db) { return readBoard(db, at, part, now); });
}

QFuture<Result<Board>> askDrift(const QueryContext &context, const Board &board)
{
    QHash<QString, qsizetype> places;
    QVector<QFuture<Result<HistoryPtr>>> asked;
    for (const BoardRow &row : board.rows) {
        if (!row.isRead || places.contains(row.project.repository))
            continue;
        places.insert(row.project.repository, asked.size());
        asked.append(askHistory(context, row.project));
    }
    return andThen(allOf(asked, receiverOf(context)), receiverOf(context),
                   [board, places](const QVector<Result<HistoryPtr>> &histories) {
                       return calculate([board = Board(board), places, histories]() mutable -> Result<Board> {
                           for (BoardRow &row : board.rows) {
                               const qsizetype place = places.value(row.project.repository, -1);
                               if (row.isRead && place >= 0 && histories[place])
                                   fillDrift(board, row, *histories[place]);
                           }
                           return board;
                       });
                   });
}

QFuture<Result<Board>> askOutcomes(const QueryContext &context, const Board &board)
{
    return context.store->read([board = Board(board)](Database &db) mutable -> Result<Board> {
        QVector<ProjectId> projects;
        for (const BoardRow &row : std::as_const(board.rows)) {
            if (row.isRead)
                projects.append(row.project.id);
        }
        const auto outcomes = DeploymentOutcomes(db).recent(projects, board.at, outcomesCounted);
        if (!outcomes)
            return fail(outcomes.error());
        for (BoardRow &row : board.rows) {
            for (std::optional<BoardCell> &cell : row.cells) {
                const auto found =
                    cell ? outcomes->constFind({row.project.id, cell->environment}) : outcomes->constEnd();
                if (found != outcomes->constEnd())
                    cell->recent = *found;
            }
        }
        return board;
    });
}

} // namespace slipway
