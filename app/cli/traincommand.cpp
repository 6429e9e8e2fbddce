#include "app/cli/commands.h"
#include "app/cli/gatejson.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/promotiontext.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/base/times.h"
#include "models/commands/traincommands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct TrainOptions
{
    QString name;
    QString environment;
    QString project;
    QString release;
    bool dryRun = false;
};
using TrainOptionsPtr = std::shared_ptr<TrainOptions>;

QJsonObject jsonOfCar(const TrainCar &car)
{
    return {{u"place"_s, car.place},
            {u"project"_s, car.project},
            {u"release"_s, car.release},
            {u"commit"_s, car.commit.hex()},
            {u"tries"_s, car.tries},
            {u"promotion"_s, car.promotion ? QJsonValue(jsonOf(*car.promotion)) : QJsonValue()}};
}

QJsonObject jsonOfTrain(const Train &train)
{
    QJsonArray cars;
    for (const TrainCar &car : train.cars)
        cars.append(jsonOfCar(car));
    return {{u"name"_s, train.name},
            {u"environment"_s, train.environment},
            {u"state"_s, toString(stateOf(train))},
            {u"by"_s, train.by},
            {u"created_at"_s, toRfc3339(train.createdAt)},
            {u"message"_s, train.message.isEmpty() ? QJsonValue() : QJsonValue(train.message)},
            {u"cars"_s, cars}};
}

QString stateText(const Train &train)
{
    switch (stateOf(train)) {
    case TrainState::Ready:
        return Cli::tr("ready");
    case TrainState::UnderWay:
        return Cli::tr("under way");
    case TrainState::Stopped:
        return Cli::tr("stopped");
    case TrainState::Arrived:
        return Cli::tr("arrived");
    }
    return {};
}

void printTrainText(Output &output, const Train &train)
{
    output.line(output.toned(Cli::tr("Train %1 into %2: %3")
                                 .arg(oneLine(train.name), oneLine(train.environment), stateText(train)),
                             Tone::Strong));
    TextTable table{{Cli::tr("Place"), Cli::tr("Project"), Cli::tr("Release"), Cli::tr("Promotion"),
                     Cli::tr("State"), Cli::tr("What it said")},
                    {}};
    for (const TrainCar &car : train.cars) {
        const auto &promotion = car.promotion;
        table.rows.append({QString::number(car.place), car.project, car.release,
                           promotion ? QString::number(promotion->id) : shownText({}),
                           promotion ? toString(promotion->state) : Cli::tr("waits"),
                           promotion ? oneLine(promotion->message, 200) : QString()});
    }
    output.table(table);
    if (!train.message.isEmpty())
        output.line(oneLine(train.message, 1000));
}

int printTrain(Invocation &invocation, const Train &train)
{
    if (invocation.isJson())
        invocation.output.json({{u"train"_s, jsonOfTrain(train)}});
    else
        printTrainText(invocation.output, train);
    return 0;
}

/// A car that failed is a failure; one that no gate let in was refused.
int exitCodeOfRun(const Train &train)
{
    if (stateOf(train) != TrainState::Stopped)
        return 0;
    return nextStep(train, false).kind == TrainStep::Kind::Failed ? 1 : refusedByARule;
}

int printPlans(Invocation &invocation, const TrainPlan &known)
{
    QJsonArray plans;
    bool canMove = true;
    for (qsizetype i = 0; i < known.plans.size(); ++i) {
        const Result<PromotionPlan> &plan = known.plans[i];
        const auto &promotion = known.train.cars[i].promotion;
        // What is live already goes no more.
        if (promotion && promotion->state == PromotionState::Succeeded)
            continue;
        canMove = canMove && plan && plan->canMove();
        if (invocation.isJson()) {
            plans.append(plan ? jsonOf(*plan)
                              : QJsonObject{{u"project"_s, known.train.cars[i].project},
                                            {u"can_move"_s, false},
                                            {u"error"_s, plan.error().message}});
        } else if (plan) {
            printPlanText(invocation.output, *plan);
        } else {
            invocation.output.line(plan.error().message);
        }
    }
    if (invocation.isJson())
        invocation.output.json({{u"train"_s, jsonOfTrain(known.train)}, {u"plan"_s, plans}});
    return canMove ? 0 : refusedByARule;
}

QFuture<Result<int>> runPlan(Invocation &invocation, const QString &name)
{
    return printing(invocation, askTrain(invocation.session.commandContext(), name),
                    [&invocation](const TrainPlan &known) { return printPlans(invocation, known); });
}

QFuture<Result<int>> runTheTrain(Invocation &invocation, const TrainOptions &options, bool isResumed)
{
    if (options.dryRun)
        return runPlan(invocation, options.name);
    Session &session = invocation.session;
    return printing(invocation,
                    runTrain(session.commandContext(), session.tokens(), &session, options.name, isResumed),
                    [&invocation](const Train &train) {
                        printTrain(invocation, train);
                        return exitCodeOfRun(train);
                    });
}

QFuture<Result<int>> runTrainList(Invocation &invocation)
{
    return printing(invocation, askTrains(invocation.session.commandContext()),
                    [&invocation](const QVector<Train> &trains) {
                        if (invocation.isJson()) {
                            QJsonArray array;
                            for (const Train &train : trains)
                                array.append(jsonOfTrain(train));
                            invocation.output.json({{u"trains"_s, array}});
                            return 0;
                        }
                        TextTable table{{Cli::tr("Train"), Cli::tr("Environment"), Cli::tr("State"),
                                         Cli::tr("Projects"), Cli::tr("By"), Cli::tr("When")},
                                        {}};
                        for (const Train &train : trains)
                            table.rows.append({train.name, train.environment, stateText(train),
                                               QString::number(train.cars.size()), train.by,
                                               shownTime(train.createdAt)});
                        invocation.output.table(table);
                        return 0;
                    });
}

/// Adds a command over one train; `run(invocation, options)` does it.
template <class Run>
CLI::App *addTrainVerb(CLI::App &group, ChosenCommand &chosen, const char *verb, const QString &description,
                       const TrainOptionsPtr &options, Run run)
{
    CLI::App *command =
        addCommand(group, verb, description, u"slipway-cli train %1 november"_s.arg(QLatin1StringView(verb)));
    addText(command, "train", options->name, Cli::tr("Its name"))->required();
    command->callback([options, run, &chosen] {
        chosen.action = [options, run](Invocation &invocation) { return run(invocation, *options); };
    });
    return command;
}

void addBuildingVerbs(CLI::App &group, ChosenCommand &chosen)
{
    const auto made = std::make_shared<TrainOptions>();
    CLI::App *create = addTrainVerb(
        group, chosen, "create", Cli::tr("Make a train into an environment"), made,
        [](Invocation &invocation, const TrainOptions &options) {
            return printing(
                invocation,
                createTrain(invocation.session.commandContext(), options.name, options.environment),
                [&invocation](const Train &train) { return printTrain(invocation, train); });
        });
    addText(create, "--environment", made->environment, Cli::tr("Where it goes"))->required();
    const auto coupled = std::make_shared<TrainOptions>();
    CLI::App *add = addTrainVerb(
        group, chosen, "add", Cli::tr("Couple a project's release on at the end"), coupled,
        [](Invocation &invocation, const TrainOptions &options) {
            return printing(invocation,
                            coupleCar(invocation.session.commandContext(), options.name, options.project,
                                      options.release),
                            [&invocation](const Train &train) { return printTrain(invocation, train); });
        });
    addText(add, "--project", coupled->project, Cli::tr("The project"))->required();
    addText(add, "--release", coupled->release, Cli::tr("Its version, or tag:NAME"))->required();
    const auto taken = std::make_shared<TrainOptions>();
    CLI::App *remove = addTrainVerb(
        group, chosen, "remove", Cli::tr("Take a project off that has not gone"), taken,
        [](Invocation &invocation, const TrainOptions &options) {
            return printing(invocation,
                            uncoupleCar(invocation.session.commandContext(), options.name, options.project),
                            [&invocation](const Train &train) { return printTrain(invocation, train); });
        });
    addText(remove, "--project", taken->project, Cli::tr("The project"))->required();
}

void addRunningVerbs(CLI::App &group, ChosenCommand &chosen)
{
    const auto run = std::make_shared<TrainOptions>();
    CLI::App *running =
        addTrainVerb(group, chosen, "run",
                     Cli::tr("Let one project in after the other; one that fails stops those behind it"), run,
                     [](Invocation &invocation, const TrainOptions &options) {
                         return runTheTrain(invocation, options, false);
                     });
    addFlag(running, "--dry-run", run->dryRun, Cli::tr("Only say what would happen, and why not"));
    addTrainVerb(group, chosen, "resume", Cli::tr("Go on after a failure, beginning with what failed"),
                 std::make_shared<TrainOptions>(), [](Invocation &invocation, const TrainOptions &options) {
                     return runTheTrain(invocation, options, true);
                 });
    addTrainVerb(group, chosen, "plan", Cli::tr("Say of each project whether it would go, and why not"),
                 std::make_shared<TrainOptions>(), [](Invocation &invocation, const TrainOptions &options) {
                     return runPlan(invocation, options.name);
                 });
    addTrainVerb(group, chosen, "show", Cli::tr("Show how far it has come"), std::make_shared<TrainOptions>(),
                 [](Invocation &invocation, const TrainOptions &options) {
                     return printing(invocation, askTrain(invocation.session.commandContext(), options.name),
                                     [&invocation](const TrainPlan &known) {
                                         return printTrain(invocation, known.train);
                                     });
                 });
}

} // namespace

void addTrainCommand(CommandLine &line)
{
    CLI::App *group = addCommand(line.app, "train", Cli::tr("Several projects released together, in order"),
                                 u"slipway-cli train run november"_s);
    group->require_subcommand(1);
    addBuildingVerbs(*group, line.chosen);
    addRunningVerbs(*group, line.chosen);
    CLI::App *list =
        addCommand(*group, "list", Cli::tr("List the trains, newest first"), u"slipway-cli train list"_s);
    list->callback([&chosen = line.chosen] { chosen.action = runTrainList; });
}

} // namespace slipway
