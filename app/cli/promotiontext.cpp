#include "app/cli/promotiontext.h"

#include "app/cli/invocation.h"
#include "app/cli/words.h"
#include "models/base/text.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

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

} // namespace

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

int exitCodeOf(const Promotion &promotion)
{
    if (promotion.state == PromotionState::Failed)
        return 1;
    return promotion.state == PromotionState::Unsure ? 4 : 0;
}

} // namespace slipway
