#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "models/commands/demo.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct DemoCommandOptions
{
    QString file;
    DemoOptions demo;
};

QFuture<Result<int>> runDemo(Invocation &invocation, const DemoCommandOptions &options)
{
    const auto address = StoreAddress::parse(options.file);
    if (!address)
        return failed(address.error());
    invocation.session.setWorkspace(*address);
    return printing(invocation, makeDemo(invocation.session.commandContext(), options.demo),
                    [&invocation, options] {
                        if (invocation.isJson()) {
                            invocation.output.json({{u"workspace"_s, options.file},
                                                    {u"projects"_s, options.demo.projects},
                                                    {u"environments"_s, options.demo.environments},
                                                    {u"deployments"_s, options.demo.deployments}});
                        } else {
                            invocation.output.line(
                                Cli::tr("Made the demo workspace %1. Look: slipway-cli --workspace %1 matrix")
                                    .arg(options.file));
                        }
                        return 0;
                    });
}

} // namespace

void addDemoCommand(CommandLine &line)
{
    auto options = std::make_shared<DemoCommandOptions>();
    CLI::App *command = addCommand(line.app, "demo", Cli::tr("Make a made-up workspace, marked as a demo"),
                                   u"slipway-cli demo demo.slipway --projects 12 --deployments 2000"_s);
    addText(command, "file", options->file, Cli::tr("The file"))->required();
    const auto addNumber = [command](const char *name, auto &value, const QString &description) {
        command->add_option(name, value, description.toStdString())
            ->type_name("N")
            ->check(CLI::NonNegativeNumber);
    };
    addNumber("--projects", options->demo.projects, Cli::tr("How many projects"));
    addNumber("--environments", options->demo.environments, Cli::tr("How many environments"));
    addNumber("--deployments", options->demo.deployments, Cli::tr("How many deployments"));
    addNumber("--seed", options->demo.seed, Cli::tr("The same number makes the same workspace"));
    command->callback([options, &chosen = line.chosen] {
        chosen = {[options](Invocation &invocation) { return runDemo(invocation, *options); },
                  ChosenCommand::Needs::Nothing};
    });
}

} // namespace slipway
