#include "app/cli/commands.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/commands/queuedcommands.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QJsonObject jsonOfQueued(const QueuedVerdict &verdict)
{
    return {{u"id"_s, verdict.id},
            {u"gate"_s, verdict.gate.externalId},
            {u"remote"_s, known(verdict.gate.remote)},
            {u"environment"_s, known(verdict.gate.environmentName)},
            {u"commit"_s, known(verdict.gate.commit)},
            {u"version"_s, known(verdict.gate.version)},
            {u"decision"_s, verdict.approve ? u"approve"_s : u"reject"_s},
            {u"comment"_s, known(verdict.comment)},
            {u"by"_s, verdict.by},
            {u"at"_s, known(verdict.at)},
            {u"state"_s, toString(verdict.state)},
            {u"tried_at"_s, known(verdict.triedAt)},
            {u"in_doubt"_s, verdict.isInDoubt},
            {u"message"_s, known(verdict.message)}};
}

QString stateWord(const QueuedVerdict &verdict)
{
    switch (verdict.state) {
    case QueuedState::Waiting:
        return Cli::tr("waiting to be said");
    case QueuedState::Saying:
        return Cli::tr("being said");
    case QueuedState::Said:
        return Cli::tr("said");
    case QueuedState::Dropped:
        return Cli::tr("dropped");
    }
    return {};
}

QFuture<Result<int>> runQueue(Invocation &invocation)
{
    return printing(invocation, askQueuedVerdicts(invocation.session.commandContext()),
                    [&invocation](const QVector<QueuedVerdict> &all) {
                        if (invocation.isJson()) {
                            QJsonArray array;
                            for (const QueuedVerdict &verdict : all)
                                array.append(jsonOfQueued(verdict));
                            invocation.output.json({{u"queued"_s, array}});
                            return 0;
                        }
                        TextTable table{{Cli::tr("Number"), Cli::tr("Project"), Cli::tr("Environment"),
                                         Cli::tr("Decision"), Cli::tr("By"), Cli::tr("State"),
                                         Cli::tr("Message")},
                                        {}};
                        for (const QueuedVerdict &verdict : all)
                            table.rows.append({QString::number(verdict.id), shownText(verdict.gate.remote),
                                               shownText(verdict.gate.environmentName),
                                               verdict.approve ? Cli::tr("approve") : Cli::tr("reject"),
                                               verdict.by, stateWord(verdict), shownText(verdict.message)});
                        invocation.output.table(table);
                        return 0;
                    });
}

QFuture<Result<int>> runWithdraw(Invocation &invocation, qint64 id, const QString &reason)
{
    return printing(invocation, withdrawQueuedVerdict(invocation.session.commandContext(), id, reason),
                    [&invocation](const QueuedVerdict &gone) {
                        if (invocation.isJson())
                            invocation.output.json({{u"queued"_s, jsonOfQueued(gone)}});
                        else
                            invocation.output.line(
                                Cli::tr("Decision %1 is taken back; it will not be said.").arg(gone.id));
                        return 0;
                    });
}

} // namespace

void addQueueCommands(CLI::App &gate, ChosenCommand &chosen)
{
    CLI::App *list = addCommand(
        gate, "queue",
        Cli::tr("What was decided at servers' own gates and waits to be said, and what became of it"),
        u"slipway-cli gate queue"_s);
    list->callback(
        [&chosen] { chosen.action = [](Invocation &invocation) { return runQueue(invocation); }; });
    auto id = std::make_shared<qint64>(0);
    auto reason = std::make_shared<QString>();
    CLI::App *withdraw = addCommand(gate, "withdraw", Cli::tr("Take back a decision that was not said yet"),
                                    u"slipway-cli gate withdraw 3"_s);
    withdraw->add_option("id", *id, Cli::tr("The decision's number").toStdString())
        ->type_name("")
        ->required();
    addText(withdraw, "--reason", *reason, Cli::tr("Why"));
    withdraw->callback([id, reason, &chosen] {
        chosen.action = [id, reason](Invocation &invocation) {
            return runWithdraw(invocation, *id, *reason);
        };
    });
}

} // namespace slipway
