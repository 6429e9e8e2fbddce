#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "models/commands/initworkspace.h"

using namespace Qt::StringLiterals;

namespace slipway {

static QFuture<Result<int>> runInit(Invocation &invocation)
{
    invocation.session.prepareFolder();
    return printing(invocation, initWorkspace(invocation.session.commandContext()), [&invocation] {
        const QString place = invocation.session.store().address().display();
        if (invocation.isJson())
            invocation.output.json({{u"workspace"_s, place}});
        else
            invocation.output.line(
                Cli::tr("The workspace is %1. Next: slipway-cli project add NAME --git PATH").arg(place));
        return 0;
    });
}

void addInitCommand(CommandLine &line)
{
    CLI::App *command = addCommand(line.app, "init", Cli::tr("Make the workspace; refuses an existing one"),
                                   u"slipway-cli --workspace team.slipway init"_s);
    command->callback([&chosen = line.chosen] {
        chosen = {runInit, ChosenCommand::Needs::WorkspaceAddress};
    });
}

} // namespace slipway
