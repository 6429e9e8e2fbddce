#include "app/cli/commands.h"
#include "app/cli/gatejson.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/proposing.h"
#include "app/cli/timeinput.h"
#include "app/cli/words.h"
#include "models/commands/gaterulecommands.h"
#include "models/domain/freezeoverride.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct GateOptions
{
    QString environment;
    QStringList approvals;
    QStringList checks;
    QString soak;
    QString soakIn;
    QString wait;
    QString hours;
    QString tagPattern;
    QString branch;
    int maximumRisk = 100;
    int approvalHours = 0;
    bool ordered = false;
    bool selfApproval = false;
    bool notes = false;
    bool afterPrevious = false;
    bool noDivergence = false;
    bool artifacts = false;
    bool automatic = false;
    bool twoPersons = false;
    bool verified = false;
    ProposalOptions proposal;
    QStringList checklist;
    QStringList monitors;
    QStringList freezeOverride;
    bool replace = false;
    QStringList named; ///< the options that were given

    bool isNamed(const char *option) const { return named.contains(QLatin1StringView(option)); }
};
using GateOptionsPtr = std::shared_ptr<GateOptions>;

/// "2" or "qa=1".
Result<ApprovalRule> approvalRule(const QString &text)
{
    ApprovalRule rule;
    const qsizetype equals = text.lastIndexOf(u'=');
    rule.role = text.left(qMax<qsizetype>(equals, 0)).trimmed();
    bool isNumber = false;
    rule.needed = text.mid(equals + 1).toInt(&isNumber);
    if (!isNumber || (equals >= 0 && rule.role.isEmpty()))
        return fail(Error::Kind::Usage,
                    Cli::tr("“%1” is no number of approvals. Write 2, or ROLE=1 for a role's.").arg(text));
    return rule;
}

/// Texts of an option that may be given more than once; '' takes them all away.
QStringList textsOf(const QStringList &given)
{
    return given == QStringList{QString()} ? QStringList() : given;
}

Result<void> changeApprovals(const GateOptions &options, GatePolicy &policy)
{
    // Only where nobody wrote a rule may whoever asks approve too; who begins to ask for people means others.
    const bool wasBegun = policy != defaultPolicy(true) && policy != defaultPolicy(false);
    if (options.isNamed("--approvals"))
        policy.approvals.clear();
    for (const QString &text : options.approvals) {
        const auto rule = approvalRule(text);
        if (!rule)
            return fail(rule.error());
        if (rule->needed != 0)
            policy.approvals.append(*rule);
    }
    if (options.isNamed("--ordered"))
        policy.isOrdered = options.ordered;
    if (options.isNamed("--allow-self-approval"))
        policy.allowsSelfApproval = options.selfApproval;
    else if (options.isNamed("--approvals") && !wasBegun)
        policy.allowsSelfApproval = false;
    if (options.isNamed("--approval-hours"))
        policy.approvalHours = options.approvalHours;
    return {};
}

Result<void> changeTimes(const GateOptions &options, GatePolicy &policy)
{
    const auto soak = spanMinutes(options.soak);
    const auto wait = spanMinutes(options.wait);
    if (!soak || !wait)
        return fail(soak ? wait.error() : soak.error());
    if (options.isNamed("--soak"))
        policy.soakMinutes = *soak;
    if (options.isNamed("--soak-in"))
        policy.soakEnvironment = options.soakIn;
    if (options.isNamed("--wait"))
        policy.waitMinutes = *wait;
    if (options.isNamed("--hours"))
        policy.hours.reset();
    if (!options.hours.isEmpty()) {
        const auto hours = workingHours(options.hours);
        if (!hours)
            return fail(hours.error());
        policy.hours = *hours;
    }
    return {};
}

void changeContents(const GateOptions &options, GatePolicy &policy)
{
    if (options.isNamed("--check"))
        policy.checks = textsOf(options.checks);
    if (options.isNamed("--notes"))
        policy.needsNotes = options.notes;
    if (options.isNamed("--after-previous"))
        policy.needsPrevious = options.afterPrevious;
    if (options.isNamed("--tag-pattern"))
        policy.tagPattern = options.tagPattern;
    if (options.isNamed("--branch"))
        policy.branch = options.branch;
    if (options.isNamed("--no-divergence"))
        policy.refusesDivergence = options.noDivergence;
    if (options.isNamed("--artifacts"))
        policy.needsArtifacts = options.artifacts;
    if (options.isNamed("--maximum-risk"))
        policy.maximumRisk = options.maximumRisk;
    if (options.isNamed("--checklist"))
        policy.checklist = textsOf(options.checklist);
    if (options.isNamed("--freeze-override")) {
        policy.freezeOverride = textsOf(options.freezeOverride);
        policy.freezeOverride.replaceInStrings(u"anybody"_s, QLatin1String(anybodysRole));
    }
    if (options.isNamed("--automatic"))
        policy.isAutomatic = options.automatic;
    if (options.isNamed("--verified"))
        policy.isVerifiedThere = options.verified;
    if (options.isNamed("--two-persons"))
        policy.needsTwoPersons = options.twoPersons;
}

Result<void> changeMonitors(const GateOptions &options, GatePolicy &policy)
{
    if (!options.isNamed("--monitor"))
        return {};
    policy.monitors.clear();
    const QStringList texts = textsOf(options.monitors);
    for (const QString &text : texts) {
        const auto rule = monitorRuleFrom(text);
        if (!rule)
            return fail(rule.error());
        policy.monitors.append(*rule);
    }
    return {};
}

/// The policy with what the options name put in; what they do not name stays.
Result<GatePolicy> changedPolicy(const GateOptions &options, GatePolicy policy)
{
    if (options.replace)
        policy = GatePolicy();
    if (const auto changed = changeApprovals(options, policy); !changed)
        return fail(changed.error());
    if (const auto changed = changeTimes(options, policy); !changed)
        return fail(changed.error());
    changeContents(options, policy);
    if (const auto changed = changeMonitors(options, policy); !changed)
        return fail(changed.error());
    return policy;
}

QString yesNo(bool yes)
{
    return yes ? Cli::tr("yes") : Cli::tr("no");
}

QString approvalsText(const GatePolicy &policy)
{
    QStringList parts;
    for (const ApprovalRule &rule : policy.approvals)
        parts +=
            rule.role.isEmpty() ? QString::number(rule.needed) : u"%1=%2"_s.arg(rule.role).arg(rule.needed);
    return parts.isEmpty() ? Cli::tr("none") : parts.join(u", "_s);
}

struct GateOfEnvironment
{
    Environment environment;
    GatePolicy policy;
    bool isWritten = false;
};

QJsonObject jsonOfGate(const GateOfEnvironment &gate)
{
    return {{u"environment"_s, gate.environment.name},
            {u"default"_s, !gate.isWritten},
            {u"advisory"_s, gate.policy.isAdvisory()},
            {u"policy"_s, jsonOf(gate.policy)}};
}

Result<QVector<GateOfEnvironment>> readGates(Database &db, const QString &only)
{
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    if (!only.isEmpty()) {
        if (const auto known = EnvironmentStore(db).byName(only); !known)
            return fail(known.error());
    }
    QVector<GateOfEnvironment> gates;
    for (const Environment &environment : *environments) {
        if (!only.isEmpty() && environment.name != only)
            continue;
        const auto written = GateStore(db).policy(environment.id);
        if (!written)
            return fail(written.error());
        const bool isWritten = written->has_value();
        gates.append(
            {environment, written->value_or(defaultPolicy(environment.tier == Tier::Production)), isWritten});
    }
    return gates;
}

QFuture<Result<int>> runGateShow(Invocation &invocation, const QString &environment)
{
    const auto gates =
        invocation.session.store().read([environment](Database &db) { return readGates(db, environment); });
    return printing(invocation, gates, [&invocation](const QVector<GateOfEnvironment> &all) {
        if (invocation.isJson()) {
            QJsonArray array;
            for (const GateOfEnvironment &gate : all)
                array.append(jsonOfGate(gate));
            invocation.output.json({{u"gates"_s, array}});
            return 0;
        }
        TextTable table{{Cli::tr("Environment"), Cli::tr("Approvals"), Cli::tr("Checks"), Cli::tr("Soak"),
                         Cli::tr("After the one before"), Cli::tr("By itself"), Cli::tr("Written"),
                         Cli::tr("Kept by")},
                        {}};
        for (const GateOfEnvironment &gate : all) {
            table.rows.append(
                {gate.environment.name, approvalsText(gate.policy),
                 shownText(gate.policy.checks.join(u", "_s)),
                 gate.policy.soakMinutes ? Cli::tr("%1 min").arg(gate.policy.soakMinutes) : shownText({}),
                 yesNo(gate.policy.needsPrevious), yesNo(gate.policy.isAutomatic), yesNo(gate.isWritten),
                 gate.policy.isVerifiedThere    ? Cli::tr("its job (verify.sh)")
                     : gate.policy.isAdvisory() ? Cli::tr("Slipway (advisory gate)")
                                                : shownText({})});
        }
        invocation.output.table(table);
        return 0;
    });
}

QFuture<Result<int>> runGateClear(Invocation &invocation, const QString &environment,
                                  const ProposalOptions &proposal)
{
    if (proposal.isWanted())
        return runProposal(invocation, policyRemoval(invocation.session.commandContext(), environment),
                           proposal);
    return printing(
        invocation, clearGatePolicy(invocation.session.commandContext(), environment),
        [&invocation, environment](const GatePolicy &now) {
            if (invocation.isJson())
                invocation.output.json({{u"environment"_s, environment}, {u"policy"_s, jsonOf(now)}});
            else
                invocation.output.line(Cli::tr("“%1” has no rules of its own any more.").arg(environment));
            return 0;
        });
}

QFuture<Result<int>> runGateSet(Invocation &invocation, const GateOptions &options)
{
    if (options.named.isEmpty() && !options.replace)
        return failed(
            Error{Error::Kind::Usage, Cli::tr("Say which rules change; “gate set --help” lists them."), {}});
    const CommandContext context = invocation.session.commandContext();
    const auto change = [options](const GatePolicy &now) { return changedPolicy(options, now); };
    if (options.proposal.isWanted())
        return runProposal(invocation, policyChange(context, options.environment, change), options.proposal);
    const auto kept = changeGatePolicy(context, options.environment, change);
    return printing(invocation, kept, [&invocation, name = options.environment](const GatePolicy &written) {
        if (invocation.isJson())
            invocation.output.json({{u"environment"_s, name}, {u"policy"_s, jsonOf(written)}});
        else
            invocation.output.line(Cli::tr("The rules of “%1” are written.").arg(name));
        return 0;
    });
}

/// The rules that were given, each by its first name.
QStringList namedOptions(const CLI::App &set)
{
    QStringList named;
    for (const CLI::Option *option : set.get_options()) {
        if (option->count() > 0 && !option->get_lnames().empty())
            named += u"--"_s + QString::fromStdString(option->get_lnames().front());
    }
    for (const QString &other : {u"--replace"_s, u"--reason"_s, u"--sign-with"_s})
        named.removeAll(other);
    return named;
}

void addRuleOptions(CLI::App *set, GateOptions &options)
{
    addTexts(set, "--approvals", options.approvals,
             Cli::tr("How many must approve: 2, or ROLE=1 for people of a role; may be given again"));
    addFlag(set, "--ordered,!--unordered", options.ordered,
            Cli::tr("The approvals are asked for in the order given"));
    addFlag(set, "--allow-self-approval,!--no-self-approval", options.selfApproval,
            Cli::tr("Whoever asked may be among those who approve"));
    addTexts(set, "--check", options.checks,
             Cli::tr("A check that must be green for the exact commit; * in it stands for anything"));
    addFlag(set, "--notes,!--no-notes", options.notes, Cli::tr("Release notes must be published"));
    addTexts(set, "--checklist", options.checklist,
             Cli::tr("An item that a person ticks first; may be given again, '' takes all away"));
    addTexts(
        set, "--monitor", options.monitors,
        Cli::tr("A monitor that must have said well of the commit: error-rate@staging<1 10m 20 (its name, "
                "where, limit, how long, points); may be given again, '' takes all away"));
    addText(set, "--soak", options.soak, Cli::tr("Live so long in the environment before it first: 24h, 3d"));
    addText(set, "--soak-in", options.soakIn, Cli::tr("…in this environment instead"));
    addFlag(set, "--after-previous,!--no-after-previous", options.afterPrevious,
            Cli::tr("Was live in the environment before it in the order"));
    addText(set, "--wait", options.wait, Cli::tr("So long must pass after it is asked for: 30m"));
    addText(set, "--hours", options.hours, Cli::tr("Only then: “Mon-Fri 09:00-17:00 Europe/Berlin”"));
    addText(set, "--tag-pattern", options.tagPattern, Cli::tr("Only tags like this: v[0-9]*"));
    addText(set, "--branch", options.branch, Cli::tr("The history of this branch must have the commit"));
    addFlag(set, "--no-divergence,!--allow-divergence", options.noDivergence,
            Cli::tr("Nothing that is live may get lost"));
    addFlag(set, "--artifacts,!--no-artifacts", options.artifacts,
            Cli::tr("Files must be published, each with a digest"));
    set->add_option("--maximum-risk", options.maximumRisk,
                    Cli::tr("The highest risk, from 0 to 100").toStdString())
        ->type_name("");
    set->add_option("--approval-hours", options.approvalHours,
                    Cli::tr("An approval holds so many hours after it was asked for").toStdString())
        ->type_name("");
    addTexts(set, "--freeze-override", options.freezeOverride,
             Cli::tr("A role whose people may override a freeze, or “anybody”; may be given again, '' lets "
                     "nobody"));
    addFlag(set, "--verified,!--advisory", options.verified,
            Cli::tr("The job that deploys there runs verify.sh, so that nothing passes it by"));
    addFlag(set, "--two-persons,!--no-two-persons", options.twoPersons,
            Cli::tr("A change of these rules waits until another person confirms it"));
    addFlag(set, "--automatic,!--no-automatic", options.automatic,
            Cli::tr("Continuous deployment: what passes goes there without a person"));
}

} // namespace

void addGateCommand(CommandLine &line)
{
    CLI::App *gate = addCommand(line.app, "gate", Cli::tr("Gates: what must hold before a release may enter"),
                                u"slipway-cli gate show prod"_s);
    gate->require_subcommand(1);
    auto shown = std::make_shared<QString>();
    CLI::App *show = addCommand(*gate, "show", Cli::tr("Show the rules of one environment or of all"),
                                u"slipway-cli gate show prod"_s);
    addText(show, "environment", *shown, Cli::tr("The environment"));
    show->callback([shown, &chosen = line.chosen] {
        chosen.action = [shown](Invocation &invocation) { return runGateShow(invocation, *shown); };
    });
    auto options = std::make_shared<GateOptions>();
    CLI::App *set = addCommand(
        *gate, "set", Cli::tr("Change the rules of an environment; what is not named stays as it is"),
        u"slipway-cli gate set prod --approvals 2 --check '*' --soak 24h --after-previous"_s);
    addText(set, "environment", options->environment, Cli::tr("The environment"))->required();
    addRuleOptions(set, *options);
    addFlag(set, "--replace", options->replace, Cli::tr("What is not named asks for nothing from now on"));
    addProposalOptions(set, options->proposal, true);
    set->callback([options, set, &chosen = line.chosen] {
        options->named = namedOptions(*set);
        chosen.action = [options](Invocation &invocation) { return runGateSet(invocation, *options); };
    });
    auto cleared = std::make_shared<QString>();
    auto proposal = std::make_shared<ProposalOptions>();
    CLI::App *clear = addCommand(*gate, "clear", Cli::tr("Take the written rules of an environment away"),
                                 u"slipway-cli gate clear prod"_s);
    addText(clear, "environment", *cleared, Cli::tr("The environment"))->required();
    addProposalOptions(clear, *proposal, true);
    clear->callback([cleared, proposal, &chosen = line.chosen] {
        chosen.action = [cleared, proposal](Invocation &invocation) {
            return runGateClear(invocation, *cleared, *proposal);
        };
    });
    addQueueCommands(*gate, line.chosen);
}

} // namespace slipway
