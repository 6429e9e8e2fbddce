#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/domain/words.h"
#include "models/queries/boardquery.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

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

QFuture<Result<int>> runMatrix(Invocation &invocation, const QString &atText)
{
    const auto at = timeOption(atText, invocation.now());
    if (!at)
        return failed(at.error());
    const QueryContext context = invocation.session.queryContext();
    const auto board = andThen(askBoard(context, *at), &invocation.session,
                               [context](const Board &plain) { return askDrift(context, plain); });
    return printing(invocation, board,
                    [&invocation](const Board &full) { return printBoard(invocation, full); });
}

} // namespace

void addMatrixCommand(CommandLine &line)
{
    auto at = std::make_shared<QString>();
    CLI::App *command = addCommand(line.app, "matrix", Cli::tr("The board: what runs where, now or then"),
                                   u"slipway-cli matrix --at '2026-11-01 12:00'"_s);
    addText(command, "--at", *at,
            Cli::tr("As it was at this time: 2026-11-20, 2026-11-20 14:30, -3d, -2h or RFC 3339"));
    command->callback([at, &chosen = line.chosen] {
        chosen.action = [at](Invocation &invocation) { return runMatrix(invocation, *at); };
    });
}

} // namespace slipway
