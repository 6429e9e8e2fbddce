#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "models/commands/importdeployments.h"

using namespace Qt::StringLiterals;

namespace slipway {

static QFuture<Result<int>> runImport(Invocation &invocation, const QString &file)
{
    return printing(invocation, importDeployments(invocation.session.commandContext(), file),
                    [&invocation](const UpsertOutcome &outcome) {
                        if (invocation.isJson()) {
                            invocation.output.json({{u"inserted"_s, outcome.inserted},
                                                    {u"updated"_s, outcome.updated},
                                                    {u"unchanged"_s, outcome.unchanged}});
                        } else {
                            invocation.output.line(Cli::tr("Imported: %1 new, %2 updated, %3 unchanged.")
                                                       .arg(outcome.inserted)
                                                       .arg(outcome.updated)
                                                       .arg(outcome.unchanged));
                        }
                        return 0;
                    });
}

void addImportCommand(CommandLine &line)
{
    CLI::App *import = addCommand(line.app, "import", Cli::tr("Take in many facts from a file"),
                                  u"slipway-cli import deployments history.csv"_s);
    import->require_subcommand(1);
    auto file = std::make_shared<QString>();
    CLI::App *command = addCommand(
        *import, "deployments",
        Cli::tr("Take in deployments, all or nothing, from CSV (with a header line) or JSON lines. "
                "Columns: project, environment, commit, version, state, kind, created, started, "
                "finished, by, url, id"),
        u"slipway-cli import deployments history.csv"_s);
    addText(command, "file", *file, Cli::tr("FILE.csv or FILE.jsonl"))->required();
    command->callback([file, &chosen = line.chosen] {
        chosen.action = [file](Invocation &invocation) { return runImport(invocation, *file); };
    });
}

} // namespace slipway
