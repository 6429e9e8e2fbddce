#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/base/text.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct WhereOptions
{
    QString project;
    QString what;
};

TextCell whetherThere(const WhereEnvironment &place)
{
    if (!place.contains)
        return {Cli::tr("cannot be known"), Tone::Busy};
    return *place.contains ? TextCell(Cli::tr("yes"), Tone::Good) : TextCell(Cli::tr("no"), Tone::Dim);
}

int printMatches(Invocation &invocation, const QVector<WhereMatch> &matches)
{
    if (invocation.isJson()) {
        invocation.output.json({{u"matches"_s, jsonArrayOf(matches)}});
        return 0;
    }
    for (const WhereMatch &match : matches) {
        invocation.output.line(
            u"%1 %2"_s.arg(invocation.output.toned(match.commit.id.shortHex(), Tone::Strong),
                           oneLine(match.commit.subject, 200)));
        TextTable table{{Cli::tr("Environment"), Cli::tr("There"), Cli::tr("Since")}, {}};
        for (const WhereEnvironment &place : match.environments)
            table.rows.append({place.environment.name, whetherThere(place), shownTime(place.since)});
        invocation.output.table(table);
    }
    return 0;
}

} // namespace

void addWhereCommand(CommandLine &line)
{
    auto options = std::make_shared<WhereOptions>();
    CLI::App *command =
        addCommand(line.app, "where", Cli::tr("Which environments have a commit, and since when"),
                   u"slipway-cli where web '#1234'"_s);
    addText(command, "project", options->project, Cli::tr("The project"))->required();
    addText(command, "what", options->what, Cli::tr("A commit, #PULL or a ticket"))->required();
    command->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) {
            return printing(invocation,
                            askWhere(invocation.session.queryContext(), options->project, options->what),
                            [&invocation](const QVector<WhereMatch> &matches) {
                                return printMatches(invocation, matches);
                            });
        };
    });
}

} // namespace slipway
