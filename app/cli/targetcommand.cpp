#include "app/cli/commands.h"
#include "app/cli/gatejson.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/commands/gaterulecommands.h"
#include "models/store/promotionstore.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct TargetOptions
{
    DeployTarget target;
    QStringList parameters;
};

Result<DeployTarget> targetOf(const TargetOptions &options)
{
    DeployTarget target = options.target;
    for (const QString &text : options.parameters) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return fail(
                Error::Kind::Usage,
                Cli::tr("“%1” is no parameter. Write NAME=VALUE; {version}, {tag}, {commit}, {project}, "
                        "{environment} and {promotion} in it are filled in.")
                    .arg(text));
        target.parameters.insert(text.left(equals), text.mid(equals + 1));
    }
    return target;
}

QString carrierOf(const DeployTarget &target)
{
    return target.connection.isEmpty() ? target.command.join(u' ') : target.connection;
}

QFuture<Result<int>> runTargetSet(Invocation &invocation, const TargetOptions &options)
{
    const auto target = targetOf(options);
    if (!target)
        return failed(target.error());
    return printing(
        invocation, setDeployTarget(invocation.session.commandContext(), *target),
        [&invocation](const DeployTarget &kept) {
            if (invocation.isJson())
                invocation.output.json({{u"target"_s, jsonOf(kept)}});
            else
                invocation.output.line(
                    Cli::tr("“%1” carries releases into “%2”.").arg(carrierOf(kept), kept.environment));
            return 0;
        });
}

QFuture<Result<int>> runTargetList(Invocation &invocation)
{
    const auto targets =
        invocation.session.store().read([](Database &db) { return PromotionStore(db).targets(); });
    return printing(invocation, targets, [&invocation](const QVector<DeployTarget> &all) {
        if (invocation.isJson()) {
            invocation.output.json({{u"targets"_s, jsonArrayOf(all)}});
            return 0;
        }
        TextTable table{{Cli::tr("Environment"), Cli::tr("Project"), Cli::tr("Carried by"), Cli::tr("Job")},
                        {}};
        for (const DeployTarget &target : all) {
            table.rows.append({target.environment, target.project.isEmpty() ? Cli::tr("all") : target.project,
                               carrierOf(target), shownText(target.job)});
        }
        invocation.output.table(table);
        return 0;
    });
}

QFuture<Result<int>> runTargetRemove(Invocation &invocation, const DeployTarget &target)
{
    return printing(
        invocation,
        removeDeployTarget(invocation.session.commandContext(), target.project, target.environment),
        [&invocation, target] {
            if (invocation.isJson())
                invocation.output.json({{u"removed"_s, jsonOf(target)}});
            else
                invocation.output.line(
                    Cli::tr("Nobody carries releases into “%1” any more.").arg(target.environment));
            return 0;
        });
}

} // namespace

void addTargetCommand(CommandLine &line)
{
    CLI::App *target = addCommand(line.app, "target",
                                  Cli::tr("Who carries releases into an environment: a job or a command"),
                                  u"slipway-cli target list"_s);
    target->require_subcommand(1);
    auto options = std::make_shared<TargetOptions>();
    CLI::App *set = addCommand(
        *target, "set", Cli::tr("Name who carries them; a command stands at the end, after --"),
        u"slipway-cli target set --environment prod --connection ci --job deploy-prod --parameter ref={tag}"_s);
    addText(set, "--environment", options->target.environment, Cli::tr("The environment"))->required();
    addText(set, "--project", options->target.project, Cli::tr("Only this project; all when not given"));
    addText(set, "--connection", options->target.connection, Cli::tr("A connection whose server does it"));
    addText(set, "--job", options->target.job, Cli::tr("The job, builder or workflow there"));
    addTexts(set, "--parameter", options->parameters, Cli::tr("NAME=VALUE for the job; may be given again"));
    addText(set, "--folder", options->target.folder, Cli::tr("Where the command runs"));
    // A word of the command must not fall through to the program; at least one makes `--` the command's own
    // too.
    set->fallthrough(false);
    addTexts(set, "command", options->target.command, Cli::tr("A program and its arguments"))
        ->expected(1, -1)
        ->allow_extra_args(true);
    set->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runTargetSet(invocation, *options); };
    });
    CLI::App *list =
        addCommand(*target, "list", Cli::tr("List who carries releases where"), u"slipway-cli target list"_s);
    list->callback([&chosen = line.chosen] { chosen.action = runTargetList; });
    auto gone = std::make_shared<DeployTarget>();
    CLI::App *remove = addCommand(*target, "remove", Cli::tr("Forget who carries them"),
                                  u"slipway-cli target remove --environment prod"_s);
    addText(remove, "--environment", gone->environment, Cli::tr("The environment"))->required();
    addText(remove, "--project", gone->project, Cli::tr("Only this project; all when not given"));
    remove->callback([gone, &chosen = line.chosen] {
        chosen.action = [gone](Invocation &invocation) { return runTargetRemove(invocation, *gone); };
    });
}

} // namespace slipway
