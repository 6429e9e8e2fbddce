#include "app/cli/commands.h"
#include "app/cli/duecommand.h"
#include "app/cli/gatejson.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/promotiontext.h"
#include "app/cli/words.h"
#include "models/commands/promotecommands.h"
#include "models/store/promotionstore.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct PromoteOptions
{
    PromotionWish wish;
    QString reason;
    QString at;
    bool due = false;
    bool dryRun = false;
};

QFuture<Result<int>> runDryRun(Invocation &invocation, const PromotionWish &wish)
{
    return printing(invocation, askPromotionPlan(invocation.session.queryContext(), wish),
                    [&invocation](const PromotionPlan &plan) {
                        if (invocation.isJson())
                            invocation.output.json({{u"plan"_s, QJsonArray{jsonOf(plan)}}});
                        else
                            printPlanText(invocation.output, plan);
                        return plan.canMove() ? 0 : refusedByARule;
                    });
}

/// What the options lack or have too much of; empty: they fit together.
QString wrongWith(const PromoteOptions &options)
{
    const PromotionWish &wish = options.wish;
    const bool isNamed = !wish.project.isEmpty() || !wish.environment.isEmpty();
    if (options.due)
        return isNamed || !options.at.isEmpty()
            ? Cli::tr("--due does all that is due; it takes no project, environment or time.")
            : QString();
    if (wish.project.isEmpty() || wish.environment.isEmpty() || (!wish.isRollback && wish.release.isEmpty()))
        return Cli::tr("Say what goes where: --project, --release and --environment; or --due.");
    if (options.dryRun && !options.at.isEmpty())
        return Cli::tr("What the gates will say at a time to come is not known; leave --at out.");
    return {};
}

QFuture<Result<int>> runPromote(Invocation &invocation, const PromoteOptions &options)
{
    if (const QString wrong = wrongWith(options); !wrong.isEmpty())
        return failed(Error{Error::Kind::Usage, wrong, {}});
    if (options.due)
        return options.dryRun ? runDueDryRun(invocation) : runDue(invocation);
    if (!options.at.isEmpty())
        return runTimed(invocation, options.wish, options.at, options.reason);
    if (options.dryRun)
        return runDryRun(invocation, options.wish);
    Session &session = invocation.session;
    const auto outcome = promote(session.commandContext(), session.tokens(), options.wish, options.reason);
    return printing(invocation, outcome, [&invocation](const PromotionOutcome &done) {
        if (invocation.isJson()) {
            invocation.output.json(
                {{u"promotion"_s, jsonOf(done.promotion)}, {u"plan"_s, QJsonArray{jsonOf(done.plan)}}});
        } else {
            printPromotionText(invocation.output, done.promotion);
        }
        return exitCodeOf(done.promotion);
    });
}

void addPlace(CLI::App *command, PromoteOptions &options)
{
    addText(command, "--project", options.wish.project, Cli::tr("The project"));
    addText(command, "--environment", options.wish.environment, Cli::tr("The environment"));
    addText(command, "--reason", options.reason, Cli::tr("Why; kept in the ledger"));
    addFlag(command, "--dry-run", options.dryRun, Cli::tr("Only say what would happen, and why not"));
}

QFuture<Result<int>> runPromotions(Invocation &invocation)
{
    constexpr int shown = 50;
    const auto newest =
        invocation.session.store().read([](Database &db) { return PromotionStore(db).newest(shown); });
    return printing(invocation, newest, [&invocation](const QVector<Promotion> &promotions) {
        if (invocation.isJson()) {
            invocation.output.json({{u"promotions"_s, jsonArrayOf(promotions)}});
            return 0;
        }
        TextTable table{{Cli::tr("Promotion"), Cli::tr("State"), Cli::tr("Project"), Cli::tr("Release"),
                         Cli::tr("Environment"), Cli::tr("By"), Cli::tr("When")},
                        {}};
        for (const Promotion &promotion : promotions) {
            table.rows.append({QString::number(promotion.id), toString(promotion.state), promotion.project,
                               promotion.release, promotion.environment, promotion.by,
                               shownTime(promotion.at)});
        }
        invocation.output.table(table);
        return 0;
    });
}

} // namespace

void addPromoteCommands(CommandLine &line)
{
    auto forward = std::make_shared<PromoteOptions>();
    CLI::App *promoting = addCommand(
        line.app, "promote",
        Cli::tr("Let a release into an environment: every gate is checked, then the CI server is asked"),
        u"slipway-cli promote --project web --release 1.2.3 --environment prod --dry-run"_s);
    addPlace(promoting, *forward);
    addText(promoting, "--release", forward->wish.release, Cli::tr("Its version, or tag:NAME"));
    addText(promoting, "--at", forward->at,
            Cli::tr("Not now but then: 2026-11-30 08:00, or +2h; the gates are asked at that time"));
    addFlag(promoting, "--due", forward->due,
            Cli::tr("All that is due: timed releases, and continuous deployment; good for cron"));
    promoting->callback([forward, &chosen = line.chosen] {
        chosen.action = [forward](Invocation &invocation) { return runPromote(invocation, *forward); };
    });
    auto back = std::make_shared<PromoteOptions>();
    back->wish.isRollback = true;
    CLI::App *rolling =
        addCommand(line.app, "rollback",
                   Cli::tr("Go back to the last good release that was live there, or to a named one"),
                   u"slipway-cli rollback --project web --environment prod --dry-run"_s);
    addPlace(rolling, *back);
    addText(rolling, "--to", back->wish.release, Cli::tr("A version or commit that was live there before"));
    rolling->callback([back, &chosen = line.chosen] {
        chosen.action = [back](Invocation &invocation) { return runPromote(invocation, *back); };
    });
    CLI::App *list = addCommand(line.app, "promotions", Cli::tr("List what was let in, newest first"),
                                u"slipway-cli promotions"_s);
    list->callback([&chosen = line.chosen] { chosen.action = runPromotions; });
}

} // namespace slipway
