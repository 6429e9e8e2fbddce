#include "app/cli/commands.h"
#include "app/cli/gatejson.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/commands/gaterulecommands.h"
#include "models/commands/promotecommands.h"
#include "models/store/promotionstore.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct PromoteOptions
{
    PromotionWish wish;
    QString reason;
    bool dryRun = false;
};

QString outcomeSign(GateOutcome outcome)
{
    switch (outcome) {
    case GateOutcome::Passes:
        return Cli::tr("ok");
    case GateOutcome::Waits:
        return Cli::tr("waits");
    case GateOutcome::Blocks:
        return Cli::tr("no");
    }
    return {};
}

Tone toneOfOutcome(GateOutcome outcome)
{
    if (outcome == GateOutcome::Passes)
        return Tone::Good;
    return outcome == GateOutcome::Waits ? Tone::Busy : Tone::Bad;
}

void printPlanText(Output &output, const PromotionPlan &plan)
{
    const QString before = plan.live ? shownText(plan.live->version) : shownText({});
    output.line(output.toned(Cli::tr("%1: %2 into %3, now %4")
                                 .arg(oneLine(plan.project), oneLine(plan.release),
                                      oneLine(plan.environment.name), oneLine(before)),
                             Tone::Strong));
    output.line(Cli::tr("%n commit(s) would become live", nullptr, plan.commits));
    if (plan.lost > 0)
        output.line(Cli::tr("%n live commit(s) would get lost", nullptr, plan.lost));
    if (plan.risk)
        output.line(Cli::tr("Risk %1 of 100").arg(plan.risk->score));
    TextTable table{{Cli::tr("Gate"), Cli::tr("Passes"), Cli::tr("Reason")}, {}};
    for (const GateFinding &finding : plan.findings)
        table.rows.append(
            {finding.gate, {outcomeSign(finding.outcome), toneOfOutcome(finding.outcome)}, finding.reason});
    output.table(table);
    output.line(plan.canMove() ? Cli::tr("It can move.") : Cli::tr("It cannot move."));
}

void printPromotionText(Output &output, const Promotion &promotion)
{
    const QString what =
        Cli::tr("Promotion %1: %2 of %3 into %4")
            .arg(promotion.id)
            .arg(oneLine(promotion.release), oneLine(promotion.project), oneLine(promotion.environment));
    switch (promotion.state) {
    case PromotionState::Asking:
    case PromotionState::Running:
        output.line(Cli::tr("%1 is under way (%2).").arg(what, shownText(promotion.externalId)));
        return;
    case PromotionState::Succeeded:
        output.line(Cli::tr("%1 is live.").arg(what));
        return;
    case PromotionState::Unsure:
        output.line(Cli::tr("%1: it is not known whether it began; a sync finds out. %2")
                        .arg(what, oneLine(promotion.message)));
        return;
    case PromotionState::Failed:
        output.line(Cli::tr("%1 failed. %2").arg(what, oneLine(promotion.message)));
        return;
    }
}

/// A promotion whose run failed is a failure of the command too.
int exitCodeOf(const Promotion &promotion)
{
    if (promotion.state == PromotionState::Failed)
        return 1;
    return promotion.state == PromotionState::Unsure ? 4 : 0;
}

QFuture<Result<int>> runDryRun(Invocation &invocation, const PromotionWish &wish)
{
    return printing(invocation, askPromotionPlan(invocation.session.queryContext(), wish),
                    [&invocation](const PromotionPlan &plan) {
                        if (invocation.isJson())
                            invocation.output.json({{u"plan"_s, QJsonArray{jsonOf(plan)}}});
                        else
                            printPlanText(invocation.output, plan);
                        return 0;
                    });
}

QFuture<Result<int>> runPromote(Invocation &invocation, const PromoteOptions &options)
{
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
    addText(command, "--project", options.wish.project, Cli::tr("The project"))->required();
    addText(command, "--environment", options.wish.environment, Cli::tr("The environment"))->required();
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
    addText(promoting, "--release", forward->wish.release, Cli::tr("Its version, or tag:NAME"))->required();
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
