#include "app/cli/commandline.h"

#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "models/base/text.h"

using namespace Qt::StringLiterals;

namespace slipway {

static void addGlobalOptions(CLI::App &app, GlobalOptions &options)
{
    addText(&app, "--workspace", options.workspace,
            Cli::tr("The workspace: a file (*.slipway) or postgresql://…; without it $SLIPWAY_WORKSPACE, "
                    "else your own file"));
    addFlag(&app, "--json", options.json, Cli::tr("Answer as one JSON object"));
    addFlag(&app, "--quiet", options.quiet, Cli::tr("No progress and no warnings"));
    addFlag(&app, "--no-progress", options.noProgress, Cli::tr("No progress bar"));
    addText(&app, "--lang", options.language,
            Cli::tr("The language of what is said, for example de or pt_BR"));
}

static void addCommands(CommandLine &line)
{
    addInitCommand(line);
    addProjectCommand(line);
    addEnvironmentCommand(line);
    addConnectionCommand(line);
    addSyncCommand(line);
    addReleasesCommand(line);
    addReleaseCommand(line);
    addRecordCommand(line);
    addImportCommand(line);
    addDemoCommand(line);
    addMatrixCommand(line);
    addCompareCommand(line);
    addConfigurationCommand(line);
    addWhereCommand(line);
    addDeploymentsCommand(line);
    addApprovalCommand(line);
    addGateCommand(line);
    addFreezeCommand(line);
    addTargetCommand(line);
    addSlotCommand(line);
    addPromoteCommands(line);
    addTimedCommand(line);
    addSettleCommand(line);
    addTrainCommand(line);
    addChecklistCommand(line);
    addSignerCommand(line);
    addRoleCommand(line);
    addRulesCommand(line);
    addNotesCommand(line);
    addBumpCommand(line);
    addAuditCommand(line);
    addCalendarCommand(line);
    addMetricsCommand(line);
    addReportCommand(line);
    addIncidentCommand(line);
    addConfigCommand(line);
    addMemberCommand(line);
    addMonitorCommand(line);
    addImpactCommand(line);
}

GlobalOptions readGlobalOptions(const QStringList &arguments)
{
    GlobalOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--json"_L1)
            options.json = true;
        else if (arguments[i].startsWith("--lang="_L1))
            options.language = arguments[i].mid(7);
        else if (arguments[i] == "--lang"_L1 && i + 1 < arguments.size())
            options.language = arguments[i + 1];
    }
    return options;
}

static CLI::App *deepestChosen(CLI::App *app)
{
    const auto chosen = app->get_subcommands();
    return chosen.empty() ? app : deepestChosen(chosen.front());
}

static Error usageError(const CLI::ParseError &trouble, CLI::App &app)
{
    QStringList words{u"slipway-cli"_s};
    for (const CLI::App *command = &app; !command->get_subcommands().empty();) {
        command = command->get_subcommands().front();
        words.append(QString::fromStdString(command->get_name()));
    }
    return Error{Error::Kind::Usage,
                 Cli::tr("This cannot be understood: %1. See %2 --help.")
                     .arg(oneLine(QString::fromLocal8Bit(trouble.what()), 400), words.join(u' ')),
                 QString::fromStdString(trouble.get_name())};
}

Result<ReadCommandLine> readCommandLine(const QStringList &arguments)
{
    ReadCommandLine read;
    CLI::App app(
        Cli::tr("Slipway: what runs where, what is waiting, what would change, who agreed, what happened.")
            .toStdString(),
        "slipway-cli");
    app.fallthrough();
    app.set_version_flag("--version", "slipway-cli " SLIPWAY_VERSION);
    app.footer(Cli::tr("Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused by a rule, 4 partly done, 130 "
                       "interrupted.\n"
                       "Example:\n  %1")
                   .arg(u"slipway-cli matrix --at -3d"_s)
                   .toStdString());
    addGlobalOptions(app, read.options);
    CommandLine line{app, read.chosen};
    addCommands(line);
    std::vector<std::string> reversed;
    for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument)
        reversed.push_back(argument->toStdString());
    try {
        app.parse(reversed);
    } catch (const CLI::CallForHelp &) {
        read.help = QString::fromStdString(deepestChosen(&app)->help());
    } catch (const CLI::CallForAllHelp &) {
        read.help = QString::fromStdString(app.help("", CLI::AppFormatMode::All));
    } catch (const CLI::CallForVersion &) {
        read.help = QString::fromStdString(app.version()) + u'\n';
    } catch (const CLI::ParseError &trouble) {
        return fail(usageError(trouble, app));
    }
    if (!read.chosen.action && read.help.isEmpty())
        return fail(Error::Kind::Usage, Cli::tr("Say what to do. See slipway-cli --help."));
    return read;
}

} // namespace slipway
