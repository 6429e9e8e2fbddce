#include "app/cli/commands.h"
#include "app/cli/gatejson.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/proposing.h"
#include "app/cli/timeinput.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/commands/standingcommands.h"
#include "models/ledger/approvalbundle.h"
#include "models/queries/standingquery.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct StandingOptions
{
    NewStanding wish;
    QString level = u"patch"_s;
    QString until;
    QString reason; ///< to propose it with
};

Result<BumpLevel> levelOf(const QString &name)
{
    for (const BumpLevel level : {BumpLevel::Patch, BumpLevel::Minor, BumpLevel::Major}) {
        if (name == toString(level))
            return level;
    }
    return fail(Error::Kind::Usage, Cli::tr("“%1” is no level. Write patch, minor or major.").arg(name));
}

QString stateOf(const StandingApproval &standing, const QDateTime &now)
{
    if (standing.revokedAt.isValid())
        return Cli::tr("revoked by %1").arg(standing.revokedBy);
    if (!standing.setAside.isEmpty())
        return standing.setAside;
    return now > standing.limits.notAfter ? Cli::tr("expired") : Cli::tr("in force");
}

QFuture<Result<int>> runStandingAdd(Invocation &invocation, const StandingOptions &options)
{
    const auto level = levelOf(options.level);
    if (!level)
        return failed(level.error());
    const auto until = options.until.isEmpty() ? Result<QDateTime>(QDateTime())
                                               : futureTime(options.until, invocation.now());
    if (!until)
        return failed(until.error());
    NewStanding wish = options.wish;
    wish.limits.level = *level;
    wish.limits.notAfter = *until;
    Session &session = invocation.session;
    if (!options.reason.isEmpty()) {
        const auto change = andThenValue(
            signStanding(session.commandContext(), wish, &session), &session,
            [](const StandingApproval &standing) -> Result<RuleChange> { return standingChange(standing); });
        return runProposal(invocation, change, {options.reason, wish.keyFile});
    }
    return printing(invocation, addStanding(session.commandContext(), wish, &session),
                    [&invocation](const StandingApproval &standing) {
                        if (invocation.isJson())
                            invocation.output.json({{u"standing"_s, jsonOf(standing)}});
                        else
                            invocation.output.line(
                                Cli::tr("Standing approval %1 by %2, for %3 into %4: %5.")
                                    .arg(standing.id)
                                    .arg(oneLine(standing.by), oneLine(standing.limits.project),
                                         oneLine(standing.limits.environment), limitsText(standing.limits)));
                        return 0;
                    });
}

QFuture<Result<int>> runStandingList(Invocation &invocation)
{
    return printing(invocation, askStanding(invocation.session.queryContext()),
                    [&invocation](const QVector<StandingApproval> &all) {
                        if (invocation.isJson()) {
                            invocation.output.json({{u"standing"_s, jsonArrayOf(all)}});
                            return 0;
                        }
                        TextTable table{{Cli::tr("Standing approval"), Cli::tr("By"), Cli::tr("Project"),
                                         Cli::tr("Environment"), Cli::tr("For"), Cli::tr("State")},
                                        {}};
                        for (const StandingApproval &standing : all) {
                            table.rows.append({QString::number(standing.id), standing.by,
                                               standing.limits.project, standing.limits.environment,
                                               limitsText(standing.limits),
                                               stateOf(standing, invocation.now())});
                        }
                        invocation.output.table(table);
                        return 0;
                    });
}

QFuture<Result<int>> runStandingRemove(Invocation &invocation, qint64 id, const QString &reason)
{
    return printing(invocation, removeStanding(invocation.session.commandContext(), id, reason),
                    [&invocation](const StandingApproval &standing) {
                        if (invocation.isJson())
                            invocation.output.json({{u"standing"_s, jsonOf(standing)}});
                        else
                            invocation.output.line(
                                Cli::tr("Standing approval %1 is revoked.").arg(standing.id));
                        return 0;
                    });
}

/// Those that are signed and count now, for verify.sh.
QFuture<Result<int>> runStandingExport(Invocation &invocation, const QString &path)
{
    const auto write = [&invocation, path](const QVector<StandingApproval> &all) -> Result<int> {
        QVector<SignedStatement> statements;
        for (const StandingApproval &standing : all) {
            const bool counts = !standing.revokedAt.isValid() && standing.setAside.isEmpty()
                && invocation.now() <= standing.limits.notAfter;
            if (counts && !standing.selfAttested)
                statements.append({standing.statement, standing.signature});
        }
        const QByteArray text = standingBundle(statements);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            return fail(Error::Kind::Storage,
                        Cli::tr("“%1” could not be written. Check the folder and the space left.").arg(path),
                        file.errorString());
        const int count = int(statements.size());
        if (invocation.isJson())
            invocation.output.json({{u"file"_s, path}, {u"standing"_s, count}});
        else
            invocation.output.line(Cli::tr("Wrote %n standing approval(s) to %1.", nullptr, count).arg(path));
        return 0;
    };
    return andThenValue(askStanding(invocation.session.queryContext()), &invocation.session, write);
}

void addStandingAdd(CLI::App &group, ChosenCommand &chosen)
{
    auto options = std::make_shared<StandingOptions>();
    StandingLimits &limits = options->wish.limits;
    CLI::App *add = addCommand(group, "add", Cli::tr("Approve beforehand all releases within limits"),
                               u"slipway-cli approval standing add --project web --environment prod --level "
                               "patch --until 2026-12-31 --key ~/.ssh/id_ed25519"_s);
    addText(add, "--project", limits.project, Cli::tr("The project"))->required();
    addText(add, "--environment", limits.environment, Cli::tr("The environment"))->required();
    addText(add, "--level", options->level,
            Cli::tr("The greatest step from what is live: patch (so without this), minor or major"));
    addTexts(add, "--path", limits.paths, Cli::tr("Only files like this may change; may be given again"));
    add->add_option("--max-commits", limits.maximumCommits,
                    Cli::tr("At most so many commits at once; 0 is any number").toStdString())
        ->type_name("");
    add->add_option("--max-risk", limits.maximumRisk,
                    Cli::tr("The highest risk, from 0 to 100").toStdString())
        ->type_name("");
    addText(add, "--until", options->until, Cli::tr("When it ends: a time, or +30d; within a year"))
        ->required();
    addText(add, "--note", options->wish.note, Cli::tr("Why"));
    addText(add, "--reason", options->reason,
            Cli::tr("Where two persons are asked for: proposes it, for another person to confirm"));
    addText(add, "--key", options->wish.keyFile,
            Cli::tr("Your SSH key, or the .pub file of one in the agent"));
    add->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) { return runStandingAdd(invocation, *options); };
    });
}

} // namespace

void addStandingCommands(CLI::App &approval, ChosenCommand &chosen)
{
    CLI::App *group =
        addCommand(approval, "standing", Cli::tr("Standing approvals: given beforehand, within limits"),
                   u"slipway-cli approval standing list"_s);
    group->require_subcommand(1);
    addStandingAdd(*group, chosen);
    CLI::App *list = addCommand(*group, "list", Cli::tr("List them, with whether they count"),
                                u"slipway-cli approval standing list"_s);
    list->callback([&chosen] { chosen.action = runStandingList; });
    auto output = std::make_shared<QString>();
    CLI::App *exporting =
        addCommand(*group, "export", Cli::tr("Write those that are signed and in force, for verify.sh"),
                   u"slipway-cli approval standing export --output standing.txt"_s);
    addText(exporting, "--output", *output, Cli::tr("The file"))->required();
    exporting->callback([output, &chosen] {
        chosen.action = [output](Invocation &invocation) { return runStandingExport(invocation, *output); };
    });
    auto id = std::make_shared<qint64>(0);
    auto reason = std::make_shared<QString>();
    CLI::App *remove = addCommand(*group, "remove", Cli::tr("Take one back"),
                                  u"slipway-cli approval standing remove 12 --reason 'left the team'"_s);
    remove->add_option("id", *id, Cli::tr("Its number").toStdString())->required()->type_name("");
    addText(remove, "--reason", *reason, Cli::tr("Why; kept in the ledger"))->required();
    remove->callback([id, reason, &chosen] {
        chosen.action = [id, reason](Invocation &invocation) {
            return runStandingRemove(invocation, *id, *reason);
        };
    });
}

} // namespace slipway
