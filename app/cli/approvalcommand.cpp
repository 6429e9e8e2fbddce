#include "app/cli/approvaljson.h"
#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/timeinput.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/commands/approvalcommands.h"
#include "models/commands/auditcommands.h"
#include "models/domain/selfapproval.h"
#include "models/domain/words.h"
#include "models/queries/approvalquery.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ApprovalOptions
{
    QString project;
    QString release;
    QString environment;
    QString note;
    QString comment;
    QString to;
    QString until;
    QString keyFile;
    qint64 id = 0;
    bool mine = false;
};
using ApprovalOptionsPtr = std::shared_ptr<ApprovalOptions>;

/// What stands behind a decision.
QString shownProof(const Output &output, const ApprovalDecision &decision)
{
    if (!decision.setAside.isEmpty())
        return output.toned(Cli::tr("does not count: %1").arg(oneLine(decision.setAside)), Tone::Bad);
    if (decision.selfAttested)
        return output.toned(Cli::tr("self-attested, not signed"), Tone::Dim);
    return output.toned(Cli::tr("signed with %1").arg(decision.key), Tone::Good);
}

/// How far the rules are filled that ask for more than there is.
void printProgress(Output &output, const ApprovalProgress &progress)
{
    for (const ApprovalProgress::Rule &one : progress.rules) {
        const QString who = one.rule.role.isEmpty() ? Cli::tr("anybody") : one.rule.role;
        output.line(Cli::tr("%1 of %2 by %3").arg(one.by.size()).arg(one.rule.needed).arg(who)
                    + (one.by.isEmpty() ? QString() : u": "_s + oneLine(one.by.join(u", "_s), 400)));
    }
}

void printApprovalText(Output &output, const ApprovalRequest &request)
{
    const ApprovalSubject &subject = request.subject;
    output.line(output.toned(Cli::tr("Approval %1: %2").arg(request.id.value).arg(wordFor(request.state)),
                             Tone::Strong));
    output.line(Cli::tr("%1 %2 into %3, commit %4")
                    .arg(subject.project, subject.release, subject.environment, shownCommit(subject.commit)));
    output.line(
        Cli::tr("Asked for by %1 on %2").arg(oneLine(request.requestedBy), shownTime(request.requestedAt)));
    if (!request.note.isEmpty())
        output.line(manyLines(request.note));
    if (!request.trouble.isEmpty())
        output.line(output.toned(oneLine(request.trouble, 1000), Tone::Bad));
    for (const ApprovalDecision &decision : request.decisions) {
        output.line(Cli::tr("%1 %2: %3 %4")
                        .arg(shownTime(decision.at), oneLine(decision.by), wordsFor(decision),
                             oneLine(decision.comment)));
        output.line(u"    "_s + shownProof(output, decision));
    }
}

QFuture<Result<int>> printingApproval(Invocation &invocation, ApprovalId id)
{
    const auto judged = askApproval(invocation.session.queryContext(), id);
    return printing(invocation, judged, [&invocation](const JudgedApprovals &known) {
        const ApprovalRequest &request = known.requests.first();
        if (invocation.isJson()) {
            invocation.output.json(jsonOf(request, known));
            return 0;
        }
        printApprovalText(invocation.output, request);
        if (request.state == ApprovalState::Pending)
            printProgress(invocation.output, progressOf(request, known));
        return 0;
    });
}

/// As it stands after the deed.
QFuture<Result<int>> printingApproval(Invocation &invocation, const QFuture<Result<ApprovalRequest>> &request)
{
    return andThen(request, &invocation.session, [&invocation](const ApprovalRequest &done) {
        return printingApproval(invocation, done.id);
    });
}

/// Who is asking: the signer of a key, else the operating system's user.
QString personAsking(Invocation &invocation, const SignerDirectory &signers, const QString &keyFile)
{
    const auto key = keyFile.isEmpty() ? Result<PublicKey>(PublicKey()) : publicKeyOfFile(keyFile);
    const auto holder = key ? signers.holderOf(*key) : std::nullopt;
    return holder ? holder->name : invocation.session.operatorName();
}

int printApprovals(Invocation &invocation, const JudgedApprovals &judged)
{
    if (invocation.isJson()) {
        invocation.output.json({{u"approvals"_s, jsonArrayOf(judged)}});
        return 0;
    }
    TextTable table{{Cli::tr("Approval"), Cli::tr("State"), Cli::tr("Project"), Cli::tr("Release"),
                     Cli::tr("Environment"), Cli::tr("Asked for by"), Cli::tr("When")},
                    {}};
    for (const ApprovalRequest &request : judged.requests) {
        const TextCell state = request.trouble.isEmpty() || isFinalApprovalState(request.state)
            ? TextCell(wordFor(request.state))
            : TextCell{Cli::tr("cannot be judged"), Tone::Bad};
        table.rows.append({QString::number(request.id.value), state, request.subject.project,
                           request.subject.release, request.subject.environment, request.requestedBy,
                           shownTime(request.requestedAt)});
    }
    invocation.output.table(table);
    for (auto one = judged.troubles.cbegin(); one != judged.troubles.cend(); ++one)
        invocation.output.warning(u"%1: %2"_s.arg(oneLine(one.key(), 80), oneLine(one.value(), 1000)));
    return 0;
}

QFuture<Result<int>> runApprovalList(Invocation &invocation, const ApprovalOptions &options)
{
    const auto all = askApprovals(invocation.session.queryContext());
    return printing(invocation, all, [&invocation, options](JudgedApprovals judged) {
        if (options.mine) {
            const QString me = personAsking(invocation, judged.signers, options.keyFile);
            judged.requests.removeIf([&me, &judged](const ApprovalRequest &request) {
                // What cannot be judged is hidden from nobody.
                if (request.state == ApprovalState::Pending && !request.trouble.isEmpty())
                    return false;
                const GatePolicy policy = judged.policies.value(request.subject.environment);
                return !isTurnOf(policy, request, me, judged.signers, judged.signers.roles());
            });
        }
        return printApprovals(invocation, judged);
    });
}

QFuture<Result<int>> runDecision(Invocation &invocation, DecisionKind kind, const ApprovalOptions &options)
{
    const auto until = options.until.isEmpty() ? Result<QDateTime>(QDateTime())
                                               : futureTime(options.until, invocation.now());
    if (!until)
        return failed(until.error());
    const Decision decision{kind, options.comment, options.to, *until, options.keyFile};
    const bool isSigned = kind != DecisionKind::Delegate && kind != DecisionKind::Defer;
    if (isSigned && !options.keyFile.isEmpty() && !invocation.isJson())
        invocation.output.warning(
            Cli::tr("Signing with %1; a security key may want a touch.").arg(options.keyFile));
    const CommandContext context = invocation.session.commandContext();
    const auto decided = decideApproval(context, ApprovalId{options.id}, decision);
    const auto anchored = andThen(
        decided, &invocation.session, [&invocation, context, decision](const ApprovalRequest &request) {
            if (decision.kind == DecisionKind::Delegate || decision.kind == DecisionKind::Defer)
                return readyFuture(Result<ApprovalRequest>(request));
            return andThenValue(anchorDecision(context, request.subject.environment, decision.keyFile),
                                &invocation.session,
                                [&invocation, request](const QString &trouble) -> Result<ApprovalRequest> {
                                    if (!trouble.isEmpty())
                                        invocation.output.warning(trouble);
                                    return request;
                                });
        });
    return printingApproval(invocation, anchored);
}

void addId(CLI::App *command, ApprovalOptions &options)
{
    command->add_option("id", options.id, Cli::tr("The approval's number").toStdString())
        ->type_name("")
        ->required();
}

void addDecision(CLI::App &approval, ChosenCommand &chosen, DecisionKind kind, const QString &description)
{
    auto options = std::make_shared<ApprovalOptions>();
    const QString name = toString(kind);
    CLI::App *command = addCommand(approval, qPrintable(name), description,
                                   u"slipway-cli approval %1 7 --comment 'as discussed'"_s.arg(name));
    addId(command, *options);
    addText(command, "--comment", options->comment, Cli::tr("Why; a rejection needs one"));
    const bool isSigned = kind != DecisionKind::Delegate && kind != DecisionKind::Defer;
    addText(command, "--key", options->keyFile,
            isSigned ? Cli::tr("Sign with this SSH key of yours (or the .pub file of one in the agent)")
                     : Cli::tr("You are the signer that this key belongs to"));
    if (kind == DecisionKind::Delegate) {
        addText(command, "--to", options->to, Cli::tr("Who decides instead"))->required();
        addText(command, "--until", options->until, Cli::tr("When it comes back to you: a time, or +2d"));
    }
    if (kind == DecisionKind::Defer)
        addText(command, "--until", options->until,
                Cli::tr("When to look again: until then it is not among those that wait for you"));
    command->callback([options, kind, &chosen] {
        chosen.action = [options, kind](Invocation &invocation) {
            return runDecision(invocation, kind, *options);
        };
    });
}

void addRequest(CLI::App &approval, ChosenCommand &chosen)
{
    auto options = std::make_shared<ApprovalOptions>();
    CLI::App *request =
        addCommand(approval, "request", Cli::tr("Ask for a release to be approved for an environment"),
                   u"slipway-cli approval request --project web --release 1.2.3 --environment prod"_s);
    addText(request, "--project", options->project, Cli::tr("The project"))->required();
    addText(request, "--release", options->release, Cli::tr("Its release: a version, or tag:NAME"))
        ->required();
    addText(request, "--environment", options->environment, Cli::tr("The environment"))->required();
    addText(request, "--note", options->note, Cli::tr("What those who decide should know"));
    request->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) {
            return printingApproval(invocation,
                                    requestApproval(invocation.session.commandContext(), options->project,
                                                    options->release, options->environment, options->note));
        };
    });
}

void addListAndShow(CLI::App &approval, ChosenCommand &chosen)
{
    auto options = std::make_shared<ApprovalOptions>();
    CLI::App *list = addCommand(approval, "list", Cli::tr("List the approvals, waiting ones first"),
                                u"slipway-cli approval list --mine"_s);
    addFlag(list, "--mine", options->mine, Cli::tr("Only those that wait for you"));
    addText(list, "--key", options->keyFile, Cli::tr("You are the signer that this key belongs to"));
    list->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) { return runApprovalList(invocation, *options); };
    });
    CLI::App *show = addCommand(approval, "show", Cli::tr("Show an approval and its exact subject"),
                                u"slipway-cli approval show 7"_s);
    addId(show, *options);
    show->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) {
            return printingApproval(invocation, ApprovalId{options->id});
        };
    });
}

} // namespace

void addApprovalCommand(CommandLine &line)
{
    CLI::App *approval = addCommand(line.app, "approval", Cli::tr("Approvals: decisions on an exact subject"),
                                    u"slipway-cli approval list"_s);
    approval->require_subcommand(1);
    addRequest(*approval, line.chosen);
    addListAndShow(*approval, line.chosen);
    addDecision(*approval, line.chosen, DecisionKind::Approve, Cli::tr("Approve"));
    addDecision(*approval, line.chosen, DecisionKind::Reject, Cli::tr("Reject; needs a comment"));
    addDecision(*approval, line.chosen, DecisionKind::Revoke, Cli::tr("Take your decision back"));
    addDecision(*approval, line.chosen, DecisionKind::Defer, Cli::tr("Put the decision off"));
    addDecision(*approval, line.chosen, DecisionKind::Delegate, Cli::tr("Let somebody else decide"));
    addApprovalFileCommands(*approval, line.chosen);
    addStandingCommands(*approval, line.chosen);
}

} // namespace slipway
