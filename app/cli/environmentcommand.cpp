#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/commands/environmentcommands.h"
#include "models/domain/words.h"
#include "models/store/environmentstore.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct EnvironmentOptions
{
    QString name;
    QString tier;
    QString order;
    QString url;
};

Result<NewEnvironment> newEnvironmentOf(const EnvironmentOptions &options)
{
    NewEnvironment environment{options.name, {}, {}, options.url};
    if (!options.tier.isEmpty()) {
        environment.tier = tierFromString(options.tier);
        if (!environment.tier) {
            return fail(Error::Kind::Usage,
                        Cli::tr("“%1” is no tier. Write production, staging, testing, development or other.")
                            .arg(options.tier));
        }
    }
    if (!options.order.isEmpty()) {
        bool isNumber = false;
        environment.order = options.order.toInt(&isNumber);
        if (!isNumber)
            return fail(Error::Kind::Usage,
                        Cli::tr("“%1” is no whole number for --order.").arg(options.order));
    }
    return environment;
}

QFuture<Result<int>> runEnvironmentAdd(Invocation &invocation, const EnvironmentOptions &options)
{
    const auto environment = newEnvironmentOf(options);
    if (!environment)
        return failed(environment.error());
    return printing(invocation, addEnvironment(invocation.session.commandContext(), *environment),
                    [&invocation](const Environment &kept) {
                        if (invocation.isJson()) {
                            invocation.output.json({{u"environment"_s, jsonOf(kept)}});
                        } else {
                            invocation.output.line(Cli::tr("Added the environment “%1” (%2, order %3).")
                                                       .arg(kept.name, wordFor(kept.tier))
                                                       .arg(kept.order));
                        }
                        return 0;
                    });
}

QFuture<Result<int>> runEnvironmentList(Invocation &invocation)
{
    const auto environments =
        invocation.session.store().read([](Database &db) { return EnvironmentStore(db).all(); });
    return printing(invocation, environments, [&invocation](const QVector<Environment> &all) {
        if (invocation.isJson()) {
            invocation.output.json({{u"environments"_s, jsonArrayOf(all)}});
            return 0;
        }
        TextTable table{{Cli::tr("Environment"), Cli::tr("Tier"), Cli::tr("Order"), Cli::tr("Address")}, {}};
        for (const Environment &environment : all) {
            table.rows.append({environment.name, wordFor(environment.tier),
                               QString::number(environment.order), shownText(environment.url)});
        }
        invocation.output.table(table);
        return 0;
    });
}

QFuture<Result<int>> runEnvironmentRemove(Invocation &invocation, const QString &name)
{
    return printing(invocation, removeEnvironment(invocation.session.commandContext(), name),
                    [&invocation, name] {
                        if (invocation.isJson())
                            invocation.output.json({{u"removed"_s, name}});
                        else
                            invocation.output.line(Cli::tr("Removed the environment “%1”.").arg(name));
                        return 0;
                    });
}

} // namespace

void addEnvironmentCommand(CommandLine &line)
{
    CLI::App *environment =
        addCommand(line.app, "environment", Cli::tr("Environments: add, list, remove, ask"),
                   u"slipway-cli environment list"_s);
    environment->require_subcommand(1);
    auto options = std::make_shared<EnvironmentOptions>();
    CLI::App *add = addCommand(*environment, "add", Cli::tr("Add an environment"),
                               u"slipway-cli environment add prod --tier production"_s);
    addText(add, "name", options->name, Cli::tr("Its name"))->required();
    addText(
        add, "--tier", options->tier,
        Cli::tr("production, staging, testing, development or other; guessed from the name when not given"));
    addText(add, "--order", options->order, Cli::tr("Its place in the promotion order, lowest first"));
    addText(add, "--url", options->url, Cli::tr("Where it can be looked at"));
    add->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runEnvironmentAdd(invocation, *options); };
    });
    CLI::App *list = addCommand(*environment, "list", Cli::tr("List the environments in promotion order"),
                                u"slipway-cli environment list"_s);
    list->callback([&chosen = line.chosen] { chosen.action = runEnvironmentList; });
    auto name = std::make_shared<QString>();
    CLI::App *remove = addCommand(*environment, "remove", Cli::tr("Remove an environment without history"),
                                  u"slipway-cli environment remove qa"_s);
    addText(remove, "name", *name, Cli::tr("Its name"))->required();
    remove->callback([name, &chosen = line.chosen] {
        chosen.action = [name](Invocation &invocation) { return runEnvironmentRemove(invocation, *name); };
    });
    addObserveCommands(*environment, line.chosen);
}

} // namespace slipway
