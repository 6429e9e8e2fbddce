#include "app/cli/duecommand.h"

#include "app/cli/commands.h"
#include "app/cli/gatejson.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/promotiontext.h"
#include "app/cli/timeinput.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/commands/duecommands.h"
#include "models/queries/duequery.h"
#include "models/store/timedstore.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString outcomeText(const DueOutcome &outcome)
{
    const QString what =
        Cli::tr("%1 of %2 into %3")
            .arg(oneLine(outcome.release), oneLine(outcome.project), oneLine(outcome.environment));
    switch (outcome.kind) {
    case DueOutcome::Kind::Promoted:
        break;
    case DueOutcome::Kind::Refused:
        return Cli::tr("%1: refused at its time. %2").arg(what, oneLine(outcome.message));
    case DueOutcome::Kind::Missed:
        return Cli::tr("%1: missed its time. %2").arg(what, oneLine(outcome.message));
    case DueOutcome::Kind::Waits:
        return Cli::tr("%1: waits. %2").arg(what, oneLine(outcome.message));
    case DueOutcome::Kind::Failed:
        return Cli::tr("%1: could not begin. %2").arg(what, oneLine(outcome.message));
    }
    return what;
}

QString nameOf(DueOutcome::Kind kind)
{
    switch (kind) {
    case DueOutcome::Kind::Promoted:
        return u"promoted"_s;
    case DueOutcome::Kind::Refused:
        return u"refused"_s;
    case DueOutcome::Kind::Missed:
        return u"missed"_s;
    case DueOutcome::Kind::Waits:
        return u"waits"_s;
    case DueOutcome::Kind::Failed:
        return u"failed"_s;
    }
    return {};
}

QJsonObject jsonOfDue(const DueOutcome &outcome)
{
    const bool isPromoted = outcome.kind == DueOutcome::Kind::Promoted;
    return {{u"outcome"_s, nameOf(outcome.kind)},
            {u"project"_s, outcome.project},
            {u"release"_s, outcome.release},
            {u"environment"_s, outcome.environment},
            {u"timed"_s, outcome.timed ? QJsonValue(outcome.timed) : QJsonValue()},
            {u"message"_s, outcome.message.isEmpty() ? QJsonValue() : QJsonValue(outcome.message)},
            {u"promotion"_s, isPromoted ? QJsonValue(jsonOf(outcome.promotion)) : QJsonValue()}};
}

/// The worst of all: failed, then refused, then not known.
int exitCodeOf(const QVector<DueOutcome> &outcomes)
{
    bool isRefused = false;
    int code = 0;
    for (const DueOutcome &outcome : outcomes) {
        using Kind = DueOutcome::Kind;
        const int own = outcome.kind == Kind::Promoted ? exitCodeOf(outcome.promotion) : 0;
        if (outcome.kind == Kind::Failed || own == 1)
            return 1;
        isRefused = isRefused || outcome.kind == Kind::Refused || outcome.kind == Kind::Missed;
        code = qMax(code, own);
    }
    return isRefused ? refusedByARule : code;
}

QFuture<Result<int>> runTimedList(Invocation &invocation)
{
    constexpr int shown = 50;
    const auto newest =
        invocation.session.store().read([](Database &db) { return TimedStore(db).newest(shown); });
    return printing(invocation, newest, [&invocation](const QVector<TimedRelease> &all) {
        if (invocation.isJson()) {
            invocation.output.json({{u"timed"_s, jsonArrayOf(all)}});
            return 0;
        }
        TextTable table{{Cli::tr("Timed release"), Cli::tr("State"), Cli::tr("Project"), Cli::tr("Release"),
                         Cli::tr("Environment"), Cli::tr("When"), Cli::tr("By"),
                         Cli::tr("What became of it")},
                        {}};
        for (const TimedRelease &timed : all) {
            const QString became =
                timed.promotion ? Cli::tr("promotion %1").arg(timed.promotion) : shownText(timed.message);
            table.rows.append({QString::number(timed.id), toString(timed.state), timed.project, timed.release,
                               timed.environment, shownTime(timed.dueAt), timed.by, became});
        }
        invocation.output.table(table);
        return 0;
    });
}

QFuture<Result<int>> runTimedCancel(Invocation &invocation, qint64 id, const QString &reason)
{
    return printing(invocation, cancelTimed(invocation.session.commandContext(), id, reason),
                    [&invocation](const TimedRelease &timed) {
                        if (invocation.isJson())
                            invocation.output.json({{u"timed"_s, jsonOf(timed)}});
                        else
                            invocation.output.line(Cli::tr("Timed release %1 is cancelled.").arg(timed.id));
                        return 0;
                    });
}

struct SettleOptions
{
    qint64 promotion = 0;
    bool succeeded = false;
    bool failed = false;
    QString reason;
};

QFuture<Result<int>> runSettle(Invocation &invocation, const SettleOptions &options)
{
    if (options.succeeded == options.failed)
        return failed(
            Error{Error::Kind::Usage, Cli::tr("Say what became of it: --succeeded or --failed."), {}});
    return printing(invocation,
                    settleByHand(invocation.session.commandContext(), options.promotion, options.succeeded,
                                 options.reason),
                    [&invocation](const Promotion &promotion) {
                        if (invocation.isJson())
                            invocation.output.json({{u"promotion"_s, jsonOf(promotion)}});
                        else
                            printPromotionText(invocation.output, promotion);
                        return 0;
                    });
}

} // namespace

QFuture<Result<int>> runDueDryRun(Invocation &invocation)
{
    return printing(invocation, askDue(invocation.session.queryContext()),
                    [&invocation](const DueWork &work) {
                        QVector<PromotionPlan> plans = work.automatic;
                        for (const DueTimed &due : work.timed) {
                            if (due.plan)
                                plans += *due.plan;
                        }
                        if (invocation.isJson()) {
                            invocation.output.json({{u"plan"_s, jsonArrayOf(plans)}});
                            return 0;
                        }
                        for (const PromotionPlan &plan : plans)
                            printPlanText(invocation.output, plan);
                        if (plans.isEmpty())
                            invocation.output.line(Cli::tr("Nothing is due."));
                        return 0;
                    });
}

QFuture<Result<int>> runDue(Invocation &invocation)
{
    Session &session = invocation.session;
    return printing(invocation, promoteDue(session.commandContext(), session.tokens(), &session),
                    [&invocation](const QVector<DueOutcome> &outcomes) {
                        if (invocation.isJson()) {
                            QJsonArray array;
                            for (const DueOutcome &outcome : outcomes)
                                array.append(jsonOfDue(outcome));
                            invocation.output.json({{u"due"_s, array}});
                            return exitCodeOf(outcomes);
                        }
                        for (const DueOutcome &outcome : outcomes) {
                            if (outcome.kind == DueOutcome::Kind::Promoted)
                                printPromotionText(invocation.output, outcome.promotion);
                            else
                                invocation.output.line(outcomeText(outcome));
                        }
                        if (outcomes.isEmpty())
                            invocation.output.line(Cli::tr("Nothing is due."));
                        return exitCodeOf(outcomes);
                    });
}

QFuture<Result<int>> runTimed(Invocation &invocation, const PromotionWish &what, const QString &time,
                              const QString &reason)
{
    const auto at = futureTime(time, invocation.now());
    if (!at)
        return failed(at.error());
    const TimedWish wish{what.project, what.release, what.environment, *at, reason};
    return printing(invocation, setTimed(invocation.session.commandContext(), wish),
                    [&invocation](const TimedOutcome &set) {
                        if (invocation.isJson()) {
                            invocation.output.json(
                                {{u"timed"_s, jsonOf(set.timed)}, {u"plan"_s, QJsonArray{jsonOf(set.plan)}}});
                            return 0;
                        }
                        invocation.output.line(
                            Cli::tr("Timed release %1: %2 of %3 goes into %4 on %5.")
                                .arg(set.timed.id)
                                .arg(oneLine(set.timed.release), oneLine(set.timed.project),
                                     oneLine(set.timed.environment), shownTime(set.timed.dueAt)));
                        invocation.output.line(Cli::tr("The gates are asked at its time. As of now:"));
                        printPlanText(invocation.output, set.plan);
                        return 0;
                    });
}

void addTimedCommand(CommandLine &line)
{
    CLI::App *timed = addCommand(line.app, "timed", Cli::tr("Releases that go into an environment at a time"),
                                 u"slipway-cli timed list"_s);
    timed->require_subcommand(1);
    CLI::App *list =
        addCommand(*timed, "list", Cli::tr("List them: those that wait, then what became of others"),
                   u"slipway-cli timed list"_s);
    list->callback([&chosen = line.chosen] { chosen.action = runTimedList; });
    auto id = std::make_shared<qint64>(0);
    auto reason = std::make_shared<QString>();
    CLI::App *cancel = addCommand(*timed, "cancel", Cli::tr("Take one back before its time"),
                                  u"slipway-cli timed cancel 3 --reason 'not ready'"_s);
    cancel->add_option("id", *id, Cli::tr("Its number").toStdString())->required()->type_name("");
    addText(cancel, "--reason", *reason, Cli::tr("Why; kept in the ledger"));
    cancel->callback([id, reason, &chosen = line.chosen] {
        chosen.action = [id, reason](Invocation &invocation) {
            return runTimedCancel(invocation, *id, *reason);
        };
    });
}

void addSettleCommand(CommandLine &line)
{
    auto options = std::make_shared<SettleOptions>();
    CLI::App *settle =
        addCommand(line.app, "settle",
                   Cli::tr("Say what became of a promotion that is unsure, where only a person can find out"),
                   u"slipway-cli settle 12 --succeeded --reason 'looked at the hosts'"_s);
    settle->add_option("promotion", options->promotion, Cli::tr("Its number").toStdString())
        ->required()
        ->type_name("");
    addFlag(settle, "--succeeded", options->succeeded, Cli::tr("It is live there"));
    addFlag(settle, "--failed", options->failed, Cli::tr("It is not"));
    addText(settle, "--reason", options->reason, Cli::tr("How you know; kept in the ledger"))->required();
    settle->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runSettle(invocation, *options); };
    });
}

} // namespace slipway
