#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/proposing.h"
#include "app/cli/words.h"
#include "models/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct RulesOptions
{
    qint64 id = 0;
    ProposalOptions proposal;
    bool all = false;
    bool off = false;
};
using RulesOptionsPtr = std::shared_ptr<RulesOptions>;

QJsonValue jsonOrText(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (text.isEmpty())
        return {};
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QString::fromUtf8(text));
}

QJsonObject jsonOf(const ProposedChange &proposed)
{
    return {{u"id"_s, proposed.id},
            {u"state"_s, toString(proposed.state)},
            {u"kind"_s, toString(proposed.change.kind)},
            {u"of"_s, known(proposed.change.of)},
            {u"change"_s, jsonOrText(proposed.change.content)},
            {u"was"_s, jsonOrText(proposed.change.was)},
            {u"proposed_by"_s, proposed.by},
            {u"proposed_at"_s, known(proposed.at)},
            {u"reason"_s, known(proposed.reason)},
            {u"ended_by"_s, known(proposed.endedBy)},
            {u"ended_at"_s, known(proposed.endedAt)},
            {u"ended_why"_s, known(proposed.endedWhy)},
            {u"set_aside"_s, known(proposed.setAside)}};
}

TextCell stateOfChange(const ProposedChange &proposed)
{
    if (proposed.state == ProposedChange::State::Made)
        return {Cli::tr("made, confirmed by %1").arg(oneLine(proposed.endedBy, 80)), Tone::Good};
    if (proposed.state == ProposedChange::State::Withdrawn)
        return {Cli::tr("withdrawn by %1").arg(oneLine(proposed.endedBy, 80)), Tone::Dim};
    if (!proposed.setAside.isEmpty())
        return {Cli::tr("does not count"), Tone::Bad};
    return {Cli::tr("waits for another person"), Tone::Busy};
}

int printProposal(Invocation &invocation, const ProposedChange &proposed)
{
    Output &output = invocation.output;
    if (invocation.isJson()) {
        output.json(jsonOf(proposed));
        return 0;
    }
    const TextCell state = stateOfChange(proposed);
    output.line(output.toned(Cli::tr("Change %1: %2").arg(proposed.id).arg(summaryOf(proposed.change)),
                             Tone::Strong));
    output.line(output.toned(state.text, state.tone));
    output.line(Cli::tr("Proposed by %1 on %2: %3")
                    .arg(oneLine(proposed.by, 80), shownTime(proposed.at), oneLine(proposed.reason, 1000)));
    for (const QString &line : differencesOf(proposed.change))
        output.line(u"    "_s + oneLine(line, 2000));
    if (!proposed.endedWhy.isEmpty())
        output.line(oneLine(proposed.endedWhy, 1000));
    if (!proposed.setAside.isEmpty())
        output.line(output.toned(oneLine(proposed.setAside, 1000), Tone::Bad));
    if (proposed.state == ProposedChange::State::Waiting && proposed.setAside.isEmpty())
        output.line(Cli::tr("Another person confirms it: slipway-cli rules confirm %1 --sign-with FILE")
                        .arg(proposed.id));
    return 0;
}

int printRuleChanges(Invocation &invocation, const RuleChanges &changes, bool all)
{
    QVector<ProposedChange> shown = changes.all;
    if (!all)
        shown.removeIf([](const ProposedChange &one) { return one.state != ProposedChange::State::Waiting; });
    if (invocation.isJson()) {
        QJsonArray list;
        for (const ProposedChange &one : std::as_const(shown))
            list += jsonOf(one);
        invocation.output.json(
            {{u"two_persons"_s,
              QJsonObject{{u"everywhere"_s, changes.demand.everywhere},
                          {u"environments"_s, QJsonArray::fromStringList(changes.demand.environments)}}},
             {u"changes"_s, list}});
        return 0;
    }
    TextTable table{{Cli::tr("Change"), Cli::tr("What"), Cli::tr("State"), Cli::tr("By"), Cli::tr("When"),
                     Cli::tr("Why")},
                    {}};
    for (const ProposedChange &one : std::as_const(shown))
        table.rows.append({QString::number(one.id), summaryOf(one.change), stateOfChange(one), one.by,
                           shownTime(one.at), oneLine(one.reason, 200)});
    invocation.output.table(table);
    return 0;
}

QFuture<Result<int>> runRulesShow(Invocation &invocation, qint64 id)
{
    return printing(invocation, askRuleChanges(invocation.session.commandContext()),
                    [&invocation, id](const RuleChanges &changes) {
                        const auto found = std::ranges::find(changes.all, id, &ProposedChange::id);
                        if (found != changes.all.cend())
                            return printProposal(invocation, *found);
                        invocation.output.warning(Cli::tr("There is no proposed change number %1.").arg(id));
                        return 1;
                    });
}

QFuture<Result<int>> runTwoPersons(Invocation &invocation, const RulesOptions &options)
{
    if (options.off)
        return runProposal(invocation, RuleChange{.kind = RuleChange::Kind::OnePersonAgain},
                           options.proposal);
    return printing(invocation, askForTwoPersons(invocation.session.commandContext()),
                    [&invocation](const TwoPersons &) {
                        if (invocation.isJson())
                            invocation.output.json({{u"two_persons"_s, true}});
                        else
                            invocation.output.line(
                                Cli::tr("Every change of rules and signers wants two persons from now on."));
                        return 0;
                    });
}

void addChangeId(CLI::App *command, RulesOptions &options)
{
    command->add_option("id", options.id, Cli::tr("The change's number").toStdString())
        ->type_name("")
        ->required();
}

void addRulesEnds(CLI::App &rules, ChosenCommand &chosen)
{
    auto options = std::make_shared<RulesOptions>();
    CLI::App *confirm = addCommand(rules, "confirm", Cli::tr("Make a change that another person proposed"),
                                   u"slipway-cli rules confirm 12 --sign-with ~/.ssh/id_ed25519"_s);
    addChangeId(confirm, *options);
    addText(confirm, "--sign-with", options->proposal.keyFile,
            Cli::tr("Your SSH key, or the .pub file of one in the agent"))
        ->required();
    confirm->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) {
            Session &session = invocation.session;
            return printing(
                invocation,
                confirmChange(session.commandContext(), options->id, options->proposal.keyFile, &session),
                [&invocation](const ProposedChange &made) { return printProposal(invocation, made); });
        };
    });
    CLI::App *withdraw = addCommand(rules, "withdraw", Cli::tr("Take a proposed change back"),
                                    u"slipway-cli rules withdraw 12 --reason 'not needed any more'"_s);
    addChangeId(withdraw, *options);
    addText(withdraw, "--reason", options->proposal.reason, Cli::tr("Why; kept in the ledger"))->required();
    withdraw->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) {
            return printing(
                invocation,
                withdrawChange(invocation.session.commandContext(), options->id, options->proposal.reason),
                [&invocation](const ProposedChange &ended) { return printProposal(invocation, ended); });
        };
    });
}

} // namespace

void addProposalOptions(CLI::App *command, ProposalOptions &options, bool withReason)
{
    if (withReason)
        addText(command, "--reason", options.reason, Cli::tr("Why, for another person to read"));
    addText(command, "--sign-with", options.keyFile,
            Cli::tr("Where two persons are asked for: proposes it, signed with this SSH key of yours, for "
                    "another person to confirm"));
}

QFuture<Result<int>> runProposal(Invocation &invocation, const QFuture<Result<RuleChange>> &change,
                                 const ProposalOptions &options)
{
    Session &session = invocation.session;
    const auto proposed = andThen(change, &session, [&session, options](const RuleChange &wanted) {
        return proposeChange(session.commandContext(), wanted, options.reason, options.keyFile, &session);
    });
    return printing(invocation, proposed, [&invocation](const ProposedChange &waiting) {
        return printProposal(invocation, waiting);
    });
}

QFuture<Result<int>> runProposal(Invocation &invocation, const RuleChange &change,
                                 const ProposalOptions &options)
{
    return runProposal(invocation, readyFuture(Result<RuleChange>(change)), options);
}

void addRulesCommand(CommandLine &line)
{
    CLI::App *rules =
        addCommand(line.app, "rules", Cli::tr("Changes of rules and signers that want two persons"),
                   u"slipway-cli rules list"_s);
    rules->require_subcommand(1);
    auto options = std::make_shared<RulesOptions>();
    CLI::App *list = addCommand(*rules, "list", Cli::tr("List the changes that wait for another person"),
                                u"slipway-cli rules list --all"_s);
    addFlag(list, "--all", options->all, Cli::tr("Those that were made or withdrawn too"));
    list->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) {
            return printing(invocation, askRuleChanges(invocation.session.commandContext()),
                            [&invocation, options](const RuleChanges &changes) {
                                return printRuleChanges(invocation, changes, options->all);
                            });
        };
    });
    CLI::App *show = addCommand(*rules, "show", Cli::tr("Show one change: what, by whom, why"),
                                u"slipway-cli rules show 12"_s);
    addChangeId(show, *options);
    show->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runRulesShow(invocation, options->id); };
    });
    addRulesEnds(*rules, line.chosen);
    CLI::App *two =
        addCommand(*rules, "two-persons", Cli::tr("Ask for two persons for every change in the workspace"),
                   u"slipway-cli rules two-persons"_s);
    addFlag(two, "--off", options->off, Cli::tr("Propose that one person is enough again"));
    addProposalOptions(two, options->proposal, true);
    two->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runTwoPersons(invocation, *options); };
    });
}

} // namespace slipway
