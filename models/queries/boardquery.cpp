#include "models/queries/boardquery.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/queries/projecthistory.h"
#include "models/store/approvalstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

#include <QHash>

namespace slipway {

namespace {

using BoardPlace = std::pair<ProjectId, EnvironmentId>;

struct BoardFacts
{
    QVector<Project> projects;
    QVector<Environment> environments;
    QHash<BoardPlace, QVector<Deployment>> deployments;
    QHash<QString, int> waiting; ///< by project's name, a zero, environment's name
};

QString waitingKey(const QString &project, const QString &environment)
{
    return project + QChar(u'\0') + environment;
}

Result<void> readDeployments(Database &db, const QDateTime &at, BoardFacts &facts)
{
    const auto live = DeploymentStore(db).live(at);
    if (!live)
        return fail(live.error());
    const auto attempts = DeploymentStore(db).attemptsAfterLive(at);
    if (!attempts)
        return fail(attempts.error());
    const auto underWay = DeploymentStore(db).underWay(at);
    if (!underWay)
        return fail(underWay.error());
    // One that comes twice is no trouble: a cell takes the latest.
    for (const QVector<Deployment> *some : {&*live, &*attempts, &*underWay}) {
        for (const Deployment &deployment : *some)
            facts.deployments[{deployment.project, deployment.environment}].append(deployment);
    }
    return {};
}

Result<BoardFacts> readBoardFacts(Database &db, const QDateTime &at)
{
    BoardFacts facts;
    const auto projects = ProjectStore(db).all();
    if (!projects)
        return fail(projects.error());
    facts.projects = *projects;
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    facts.environments = *environments;
    if (const auto read = readDeployments(db, at, facts); !read)
        return fail(read.error());
    if (at.isValid())
        return facts; // who was waiting then is not kept
    const auto approvals = ApprovalStore(db).all();
    if (!approvals)
        return fail(approvals.error());
    for (const ApprovalRequest &request : *approvals) {
        if (request.state == ApprovalState::Pending)
            ++facts.waiting[waitingKey(request.subject.project, request.subject.environment)];
    }
    return facts;
}

Board boardFrom(const BoardFacts &facts, const QDateTime &at)
{
    Board board;
    board.at = at;
    board.isNow = !at.isValid();
    board.environments = facts.environments;
    for (const Project &project : facts.projects) {
        BoardRow row{project, {}};
        for (const Environment &environment : facts.environments) {
            auto cell = cellFrom(environment.id, facts.deployments.value({project.id, environment.id}), at);
            const int waiting = facts.waiting.value(waitingKey(project.name, environment.name));
            if (waiting > 0) {
                if (!cell) {
                    cell.emplace();
                    cell->environment = environment.id;
                }
                cell->waitingApprovals = waiting;
            }
            row.cells.append(std::move(cell));
        }
        board.rows.append(std::move(row));
    }
    return board;
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

void fillDrift(const Board &board, BoardRow &row, const HistoryPtr &known)
{
    QVector<CommitId> live;
    for (const std::optional<BoardCell> &cell : row.cells) {
        if (cell && cell->live)
            live.append(cell->live->commit);
    }
    const HistoryPtr kept = History::knowing(known, live);
    const History &history = *kept;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const BoardCell *previous = previousCell(board, row, i);
        if (!row.cells[i] || !row.cells[i]->live || !previous || !previous->live)
            continue;
        const auto drift =
            driftBetween(history, row.project, previous->live->commit, row.cells[i]->live->commit);
        if (!drift)
            continue;
        row.cells[i]->behindPrevious = drift->onlyInTo;
        row.cells[i]->missingFromPrevious = drift->onlyInFrom;
    }
}

} // namespace

QFuture<Result<Board>> askBoard(const QueryContext &context, const QDateTime &at)
{
    return context.store->read([at](Database &db) -> Result<Board> {
        return readBoardFacts(db, at).and_then(
            [&](const BoardFacts &facts) -> Result<Board> { return boardFrom(facts, at); });
    });
}

QFuture<Result<Board>> askDrift(const QueryContext &context, const Board &board)
{
    QVector<QFuture<Result<HistoryPtr>>> asked;
    for (const BoardRow &row : board.rows)
        asked.append(askHistory(context, row.project));
    return andThen(allOf(asked, receiverOf(context)), receiverOf(context),
                   [board](const QVector<Result<HistoryPtr>> &histories) {
                       return calculate([board = Board(board), histories]() mutable -> Result<Board> {
                           for (qsizetype i = 0; i < board.rows.size(); ++i) {
                               if (histories[i])
                                   fillDrift(board, board.rows[i], *histories[i]);
                           }
                           return board;
                       });
                   });
}

} // namespace slipway
