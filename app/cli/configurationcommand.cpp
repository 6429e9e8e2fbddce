#include "app/cli/commands.h"
#include "app/cli/configurationoutput.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/commands/configurationcommands.h"
#include "models/queries/configurationquery.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ConfigurationOptions
{
    ConfigurationRequest request;
    QStringList rules;
    ConfigurationView view;
    bool guess = false;
    bool clear = false;
    bool dryRun = false;
};

Result<std::optional<QVector<ConfigurationRule>>> configurationRulesOf(const QStringList &lines)
{
    if (lines.isEmpty())
        return std::optional<QVector<ConfigurationRule>>();
    QVector<ConfigurationRule> rules;
    for (const QString &line : lines) {
        const auto rule = parseConfigurationRule(line);
        if (!rule)
            return fail(rule.error());
        rules.append(*rule);
    }
    return std::optional(rules);
}

QFuture<Result<int>> runConfigurationCompare(Invocation &invocation, const ConfigurationOptions &options)
{
    const auto rules = configurationRulesOf(options.rules);
    if (!rules)
        return failed(rules.error());
    ConfigurationRequest request = options.request;
    request.rules = *rules;
    return printing(invocation, askConfiguration(invocation.session.queryContext(), request),
                    [&invocation, view = options.view](const ConfigurationAnswer &answer) {
                        return printConfiguration(invocation, answer, view);
                    });
}

/// The rules as they will stand: those given, those guessed, none, or (nothing asked for) those kept.
QFuture<Result<ConfigurationMapping>> askedMapping(Invocation &invocation,
                                                   const ConfigurationOptions &options,
                                                   const std::optional<QVector<ConfigurationRule>> &rules)
{
    return askConfigurationMapping(invocation.session.queryContext(), options.request.project, rules,
                                   options.guess);
}

QFuture<Result<int>> runConfigurationMap(Invocation &invocation, const ConfigurationOptions &options)
{
    if (int(options.guess) + int(options.clear) + int(!options.rules.isEmpty()) > 1)
        return failed(Error{Error::Kind::Usage, Cli::tr("Say one of --rule, --guess and --clear."), {}});
    const auto rules = configurationRulesOf(options.rules);
    if (!rules)
        return failed(rules.error());
    const CommandContext context = invocation.session.commandContext();
    const QString project = options.request.project;
    if (options.clear) {
        if (options.dryRun)
            return failed(
                Error{Error::Kind::Usage, Cli::tr("--clear keeps no rule, so there is nothing to try."), {}});
        return printing(invocation, mapConfiguration(context, project, {}), [&invocation, project] {
            if (invocation.isJson())
                invocation.output.json(
                    {{u"project"_s, project}, {u"rules"_s, QJsonArray()}, {u"kept"_s, true}});
            else
                invocation.output.line(
                    Cli::tr("%1 has no rules of its own now; they are guessed.").arg(project));
            return 0;
        });
    }
    const auto mapping = askedMapping(invocation, options, *rules);
    const bool keeps = !options.dryRun && (options.guess || rules->has_value());
    if (!keeps)
        return printing(invocation, mapping, [&invocation](const ConfigurationMapping &found) {
            return printMapping(invocation, found, false);
        });
    const auto kept =
        andThen(mapping, &invocation.session, [context, project](const ConfigurationMapping &found) {
            return andThenValue(mapConfiguration(context, project, found.rules), context.ask.store,
                                [found]() -> Result<ConfigurationMapping> { return found; });
        });
    return printing(invocation, kept, [&invocation](const ConfigurationMapping &found) {
        return printMapping(invocation, found, true);
    });
}

void addCompare(CLI::App &parent, ChosenCommand &chosen)
{
    auto options = std::make_shared<ConfigurationOptions>();
    CLI::App *compare = addCommand(
        parent, "compare",
        Cli::tr(
            "Key by key, what two or more environments are configured with, from the commits that are live "
            "there. prod@2026-11-01 is production as it was then; prod=v1.4.0 its files as they are at a "
            "point. Secrets are never shown: equal ones bear the same letter"),
        u"slipway-cli configuration compare staging prod --project web"_s);
    addTexts(compare, "environments", options->request.environments, Cli::tr("The environments"))
        ->required()
        ->allow_extra_args(true)
        ->expected(1, 200);
    addText(compare, "--project", options->request.project, Cli::tr("The project"))->required();
    addText(
        compare, "--at", options->request.at,
        Cli::tr("Read every environment's files at this point, for example main, instead of what is live"));
    addFlag(compare, "--all-keys", options->view.filter.allKeys,
            Cli::tr("Also the keys that are the same everywhere"));
    addText(compare, "--search", options->view.filter.search,
            Cli::tr("Only keys, files or values with these words"));
    addFlag(compare, "--files", options->view.files, Cli::tr("Also where each value is written"));
    addFlag(compare, "--markdown", options->view.markdown, Cli::tr("As a Markdown document"));
    addFlag(compare, "--csv", options->view.csv, Cli::tr("As CSV"));
    addTexts(compare, "--rule", options->rules, Cli::tr("Try these rules instead of those kept; see map"));
    compare->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) {
            return runConfigurationCompare(invocation, *options);
        };
    });
}

void addMap(CLI::App &parent, ChosenCommand &chosen)
{
    auto options = std::make_shared<ConfigurationOptions>();
    CLI::App *map = addCommand(
        parent, "map",
        Cli::tr(
            "Which files hold the configuration of which environment, and what the rules catch. A rule is "
            "PATTERN[=ENVIRONMENT][;format=F][;part=NAME][;source=PROJECT][;fact.NAME=VALUE]: {environment} "
            "in the "
            "pattern stands for one's name, =* for every one; * stays in a folder, ** does not; a later rule "
            "lies "
            "over an earlier one. Without options: the rules as they are"),
        u"slipway-cli configuration map --project web --rule 'values.yaml=*' --rule "
        u"'values-{environment}.yaml' "
        "--dry-run"_s);
    addText(map, "--project", options->request.project, Cli::tr("The project"))->required();
    addTexts(map, "--rule", options->rules, Cli::tr("A rule, in place of those kept; may be given again"));
    addFlag(map, "--guess", options->guess, Cli::tr("Take rules that the repository's tree suggests"));
    addFlag(map, "--clear", options->clear, Cli::tr("Keep no rules"));
    addFlag(map, "--dry-run", options->dryRun, Cli::tr("Only show what the rules would catch"));
    map->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) {
            return runConfigurationMap(invocation, *options);
        };
    });
}

} // namespace

void addConfigurationCommand(CommandLine &line)
{
    CLI::App *configuration =
        addCommand(line.app, "configuration", Cli::tr("What environments are configured with: compare, map"),
                   u"slipway-cli configuration compare staging prod --project web"_s);
    configuration->require_subcommand(1);
    addCompare(*configuration, line.chosen);
    addMap(*configuration, line.chosen);
}

} // namespace slipway
