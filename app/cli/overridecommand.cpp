#include "app/cli/commands.h"
#include "app/cli/gatejson.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/timeinput.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/commands/overridecommands.h"
#include "models/queries/overridequery.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct OverrideOptions
{
    NewOverride wish;
    QString until;
};

QString stateOf(const FreezeOverride &override, const QDateTime &now)
{
    if (override.revokedAt.isValid())
        return Cli::tr("taken back by %1").arg(override.revokedBy);
    if (!override.setAside.isEmpty())
        return override.setAside;
    return now > override.notAfter ? Cli::tr("expired") : Cli::tr("in force");
}

QFuture<Result<int>> runOverrideAdd(Invocation &invocation, const OverrideOptions &options)
{
    const auto until = options.until.isEmpty() ? Result<QDateTime>(QDateTime())
                                               : futureTime(options.until, invocation.now());
    if (!until)
        return failed(until.error());
    NewOverride wish = options.wish;
    wish.notAfter = *until;
    Session &session = invocation.session;
    return printing(invocation, overrideFreeze(session.commandContext(), wish, &session),
                    [&invocation](const FreezeOverride &given) {
                        if (invocation.isJson())
                            invocation.output.json({{u"override"_s, jsonOf(given)}});
                        else
                            invocation.output.line(
                                Cli::tr("Override %1 by %2: “%3” of “%4” may go into “%5” until %6 although "
                                        "a freeze holds: %7")
                                    .arg(given.id)
                                    .arg(oneLine(given.by), oneLine(given.subject.release),
                                         oneLine(given.subject.project), oneLine(given.subject.environment),
                                         shownTime(given.notAfter), oneLine(given.reason)));
                        return 0;
                    });
}

QFuture<Result<int>> runOverrideList(Invocation &invocation)
{
    return printing(
        invocation, askOverrides(invocation.session.queryContext()),
        [&invocation](const QVector<FreezeOverride> &all) {
            if (invocation.isJson()) {
                invocation.output.json({{u"overrides"_s, jsonArrayOf(all)}});
                return 0;
            }
            TextTable table{{Cli::tr("Override"), Cli::tr("By"), Cli::tr("Project"), Cli::tr("Release"),
                             Cli::tr("Environment"), Cli::tr("Until"), Cli::tr("State"), Cli::tr("Reason")},
                            {}};
            for (const FreezeOverride &one : all) {
                table.rows.append({QString::number(one.id), one.by, one.subject.project, one.subject.release,
                                   one.subject.environment, shownTime(one.notAfter),
                                   stateOf(one, invocation.now()), one.reason});
            }
            invocation.output.table(table);
            return 0;
        });
}

QFuture<Result<int>> runOverrideRemove(Invocation &invocation, qint64 id, const QString &reason)
{
    return printing(invocation, endOverride(invocation.session.commandContext(), id, reason),
                    [&invocation](const FreezeOverride &ended) {
                        if (invocation.isJson())
                            invocation.output.json({{u"override"_s, jsonOf(ended)}});
                        else
                            invocation.output.line(Cli::tr("Override %1 is taken back.").arg(ended.id));
                        return 0;
                    });
}

} // namespace

void addOverrideCommands(CLI::App &freeze, ChosenCommand &chosen)
{
    CLI::App *group =
        addCommand(freeze, "override", Cli::tr("Let one release in although a freeze holds, with a reason"),
                   u"slipway-cli freeze override list"_s);
    group->require_subcommand(1);
    auto options = std::make_shared<OverrideOptions>();
    CLI::App *add =
        addCommand(*group, "add", Cli::tr("Override the freezes that hold now, for one release"),
                   u"slipway-cli freeze override add --project web --release 1.4.1 --environment "
                   "prod --reason 'hot fix for the outage' --until +4h --key ~/.ssh/id_ed25519"_s);
    addText(add, "--project", options->wish.wish.project, Cli::tr("The project"))->required();
    addText(add, "--release", options->wish.wish.release, Cli::tr("The release, or tag:NAME"))->required();
    addText(add, "--environment", options->wish.wish.environment, Cli::tr("The environment"))->required();
    addText(add, "--reason", options->wish.reason, Cli::tr("Why; it stands in the ledger for good"))
        ->required();
    addText(add, "--until", options->until, Cli::tr("Until when it holds; for a day, when not given"));
    addText(add, "--key", options->wish.keyFile, Cli::tr("Sign with this SSH key of yours"));
    add->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) { return runOverrideAdd(invocation, *options); };
    });
    CLI::App *list = addCommand(*group, "list", Cli::tr("List all overrides, and which of them count"),
                                u"slipway-cli freeze override list"_s);
    list->callback(
        [&chosen] { chosen.action = [](Invocation &invocation) { return runOverrideList(invocation); }; });
    auto id = std::make_shared<qint64>(0);
    auto reason = std::make_shared<QString>();
    CLI::App *remove = addCommand(*group, "remove", Cli::tr("Take an override back"),
                                  u"slipway-cli freeze override remove 17 --reason 'not needed'"_s);
    remove->add_option("id", *id, Cli::tr("The override's number").toStdString())->type_name("")->required();
    addText(remove, "--reason", *reason, Cli::tr("Why; it stands in the ledger for good"))->required();
    remove->callback([id, reason, &chosen] {
        chosen.action = [id, reason](Invocation &invocation) {
            return runOverrideRemove(invocation, *id, *reason);
        };
    });
}

} // namespace slipway
