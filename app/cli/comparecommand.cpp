#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/queries/comparequery.h"

#include <climits>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct CompareOptions
{
    QString from;
    QString to;
    QString project;
    bool all = false;
};

/// For a person; --json gives all.
constexpr int shownCommits = 200;

void printCommits(Output &output, const QString &title, const QVector<Commit> &commits, int total)
{
    if (commits.isEmpty())
        return;
    output.line({});
    output.line(output.toned(title, Tone::Strong));
    TextTable table{{Cli::tr("Commit"), Cli::tr("Date"), Cli::tr("Author"), Cli::tr("Subject")}, {}};
    for (const Commit &commit : commits.mid(0, shownCommits)) {
        table.rows.append({TextCell(commit.id.shortHex(), Tone::Busy), shownTime(commit.committedAt),
                           commit.author,
                           TextCell(commit.subject, commit.equivalent.isNull() ? Tone::Plain : Tone::Dim)});
    }
    output.table(table);
    if (total > shownCommits)
        output.line(Cli::tr("… and %n more (--json gives them)", nullptr, total - shownCommits));
}

void printComparison(Output &output, const ProjectComparison &row)
{
    output.line(Cli::tr("%1: %2").arg(output.toned(row.project.name, Tone::Strong), sentenceOf(row)));
    const Comparison &comparison = row.comparison;
    if (comparison.files.changed > 0) {
        output.line(Cli::tr("%n file(s) changed, +%1 −%2", nullptr, comparison.files.changed)
                        .arg(comparison.files.insertions)
                        .arg(comparison.files.deletions));
    }
    printCommits(output, Cli::tr("Only in %1").arg(row.to.name), comparison.commits, comparison.onlyInTo);
    printCommits(output, Cli::tr("Only in %1").arg(row.from.name), comparison.commitsOnlyInFrom,
                 comparison.onlyInFrom);
}

int printComparisons(Invocation &invocation, const QVector<ProjectComparison> &rows)
{
    if (invocation.isJson()) {
        invocation.output.json({{u"comparisons"_s, jsonArrayOf(rows)}});
        return 0;
    }
    if (rows.size() == 1) {
        printComparison(invocation.output, rows.first());
        return 0;
    }
    for (const ProjectComparison &row : rows)
        invocation.output.line(Cli::tr("%1: %2").arg(row.project.name, sentenceOf(row)));
    return 0;
}

QFuture<Result<int>> runCompare(Invocation &invocation, const CompareOptions &options)
{
    const QueryContext context = invocation.session.queryContext();
    if (options.all == !options.project.isEmpty()) {
        return failed(Error{
            Error::Kind::Usage,
            Cli::tr("Say what to compare: either --project NAME for one project, or --all for every one."),
            {}});
    }
    if (options.all) {
        return printing(invocation, askComparisonOfAll(context, options.from, options.to),
                        [&invocation](const QVector<ProjectComparison> &rows) {
                            return printComparisons(invocation, rows);
                        });
    }
    const int commitLimit = invocation.isJson() ? INT_MAX : shownCommits;
    return printing(
        invocation, askComparison(context, options.project, options.from, options.to, commitLimit),
        [&invocation](const ProjectComparison &row) { return printComparisons(invocation, {row}); });
}

} // namespace

void addCompareCommand(CommandLine &line)
{
    auto options = std::make_shared<CompareOptions>();
    CLI::App *command =
        addCommand(line.app, "compare",
                   Cli::tr("What B has that A has not, and the other way round. A and B are points: an "
                           "environment (prod), one at a time (prod@2026-11-01), a release, tag, branch or "
                           "commit; env:, release:, tag:, branch: or commit: before it says which"),
                   u"slipway-cli compare prod staging --project web"_s);
    addText(command, "a", options->from, Cli::tr("The point seen from"))->required();
    addText(command, "b", options->to, Cli::tr("The point looked at"))->required();
    addText(command, "--project", options->project, Cli::tr("The project"));
    addFlag(command, "--all", options->all, Cli::tr("Every project"));
    command->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runCompare(invocation, *options); };
    });
}

} // namespace slipway
