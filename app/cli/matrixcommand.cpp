#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/domain/words.h"
#include "models/queries/boardquery.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

void addRules(const CellRules &rules, QStringList &remarks)
{
    if (rules.isUnapproved)
        remarks.append(Cli::tr("never approved"));
    if (rules.isBad)
        remarks.append(Cli::tr("marked as bad"));
    if (rules.isHeld)
        remarks.append(Cli::tr("held"));
    if (rules.isFrozen)
        remarks.append(Cli::tr("frozen"));
}

TextCell matrixCell(const std::optional<BoardCell> &cell)
{
    if (!cell)
        return {u"–"_s, Tone::Dim};
    QString text = u"–"_s;
    Tone tone = Tone::Dim;
    if (cell->live) {
        text = cell->live->version.isEmpty() ? shownCommit(cell->live->commit) : cell->live->version;
        tone = Tone::Good;
    }
    QStringList remarks;
    if (cell->behindPrevious.value_or(0) > 0)
        remarks.append(Cli::tr("%n behind", nullptr, *cell->behindPrevious));
    if (cell->missingFromPrevious.value_or(0) > 0)
        remarks.append(Cli::tr("%n not merged back", nullptr, *cell->missingFromPrevious));
    if (cell->fromBaseline && cell->fromBaseline->behind > 0)
        remarks.append(Cli::tr("%n behind the baseline", nullptr, cell->fromBaseline->behind));
    if (cell->fromBaseline && cell->fromBaseline->ahead > 0)
        remarks.append(Cli::tr("%n ahead of the baseline", nullptr, cell->fromBaseline->ahead));
    if (cell->rules)
        addRules(*cell->rules, remarks);
    if (cell->recent && cell->recent->failed > 0)
        remarks.append(
            Cli::tr("%1 of the last %n failed", nullptr, cell->recent->finished).arg(cell->recent->failed));
    if (cell->running)
        remarks.append(wordFor(cell->running->state));
    if (cell->lastAttempt) {
        remarks.append(wordFor(cell->lastAttempt->state));
        tone = Tone::Bad;
    }
    if (cell->waitingApprovals > 0)
        remarks.append(Cli::tr("%n to approve", nullptr, cell->waitingApprovals));
    if (!remarks.isEmpty())
        text += u" ("_s + remarks.join(u", "_s) + u')';
    return {text, tone};
}

int printBoard(Invocation &invocation, const Board &board)
{
    if (invocation.isJson()) {
        invocation.output.json(jsonOf(board, invocation.now()));
        return 0;
    }
    TextTable table{{Cli::tr("Project")}, {}};
    for (const Environment &environment : board.environments)
        table.header.append(environment.name);
    for (const BoardRow &row : board.rows) {
        QVector<TextCell> cells{row.project.name};
        for (const std::optional<BoardCell> &cell : row.cells)
            cells.append(matrixCell(cell));
        table.rows.append(cells);
    }
    if (!board.isNow)
        invocation.output.line(Cli::tr("As it was on %1:").arg(shownTime(board.at)));
    invocation.output.table(table);
    if (board.rows.isEmpty())
        invocation.output.warning(
            Cli::tr("There is no project yet. Next: slipway-cli project add NAME --git PATH"));
    return 0;
}

struct MatrixOptions
{
    QString at;
    QString baseline;
    bool withFailures = false;
};

Result<Board> withBaseline(Board board, const QString &name)
{
    if (name.isEmpty())
        return board;
    for (const Environment &environment : board.environments) {
        if (environment.name == name)
            board.baseline = environment.id;
    }
    if (!board.baseline.isValid())
        return fail(Error::Kind::NotFound,
                    Cli::tr("There is no environment “%1”. Which there are: slipway-cli environment list")
                        .arg(oneLine(name, 200)));
    return board;
}

QFuture<Result<int>> runMatrix(Invocation &invocation, const MatrixOptions &options)
{
    const auto at = timeOption(options.at, invocation.now());
    if (!at)
        return failed(at.error());
    const QueryContext context = invocation.session.queryContext();
    auto board = andThen(
        askBoard(context, *at), &invocation.session, [context, name = options.baseline](const Board &plain) {
            const auto named = withBaseline(plain, name);
            return named ? askDrift(context, *named) : readyFuture<Result<Board>>(fail(named.error()));
        });
    if (options.withFailures)
        board = andThen(board, &invocation.session,
                        [context](const Board &counted) { return askOutcomes(context, counted); });
    return printing(invocation, board,
                    [&invocation](const Board &full) { return printBoard(invocation, full); });
}

} // namespace

void addMatrixCommand(CommandLine &line)
{
    auto options = std::make_shared<MatrixOptions>();
    CLI::App *command = addCommand(line.app, "matrix", Cli::tr("The board: what runs where, now or then"),
                                   u"slipway-cli matrix --at '2026-11-01 12:00'"_s);
    addText(command, "--at", options->at,
            Cli::tr("As it was at this time: 2026-11-20, 2026-11-20 14:30, -3d, -2h or RFC 3339"));
    addText(command, "--baseline", options->baseline,
            Cli::tr("Count how far every environment is from this one too"));
    addFlag(command, "--failures", options->withFailures,
            Cli::tr("Say how many of the last twenty deployments of each failed"));
    command->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runMatrix(invocation, *options); };
    });
}

} // namespace slipway
