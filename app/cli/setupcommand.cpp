#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/commands/setupcommands.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString kindWord(SetupKind kind)
{
    switch (kind) {
    case SetupKind::Environment:
        return Cli::tr("environment");
    case SetupKind::Project:
        return Cli::tr("project");
    case SetupKind::Connection:
        return Cli::tr("connection");
    case SetupKind::Configuration:
        return Cli::tr("configuration files");
    case SetupKind::Carrier:
        return Cli::tr("who carries");
    case SetupKind::Probe:
        return Cli::tr("address of the version");
    case SetupKind::Monitor:
        return Cli::tr("monitor");
    case SetupKind::AlertSource:
        return Cli::tr("alert source");
    case SetupKind::Freeze:
        return Cli::tr("freeze");
    case SetupKind::Gate:
        return Cli::tr("rules");
    }
    return {};
}

QJsonArray jsonOfChanges(const QVector<SetupChange> &changes)
{
    QJsonArray array;
    for (const SetupChange &change : changes)
        array.append(QJsonObject{{u"kind"_s, toString(change.kind)},
                                 {u"name"_s, change.name},
                                 {u"new"_s, change.isNew},
                                 {u"members"_s, QJsonArray::fromStringList(change.members)}});
    return array;
}

void printChanges(Invocation &invocation, const QVector<SetupChange> &changes)
{
    TextTable table{{Cli::tr("What"), Cli::tr("Name"), Cli::tr("Change")}, {}};
    for (const SetupChange &change : changes)
        table.rows.append({kindWord(change.kind), oneLine(change.name, 200),
                           change.isNew ? Cli::tr("new") : change.members.join(u", "_s)});
    invocation.output.table(table);
}

Result<void> writeFile(const QString &name, const QByteArray &text)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return fail(Error::Kind::Storage, Cli::tr("The file “%1” cannot be written.").arg(name),
                file.errorString());
}

Result<WorkspaceSetup> readSetupFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, Cli::tr("The file “%1” cannot be read.").arg(name),
                    file.errorString());
    return setupFromJson(file.readAll());
}

QFuture<Result<int>> runExport(Invocation &invocation, const QString &name)
{
    return printing(invocation, askSetup(invocation.session.commandContext()),
                    [&invocation, name](const WorkspaceSetup &setup) -> Result<int> {
                        const QByteArray text = setupToJson(setup);
                        if (const auto written = writeFile(name, text); !written)
                            return fail(written.error());
                        if (invocation.isJson())
                            invocation.output.json({{u"file"_s, name}, {u"bytes"_s, text.size()}});
                        else
                            invocation.output.line(
                                Cli::tr("“%1” holds the set-up, without any secret.").arg(name));
                        return 0;
                    });
}

QFuture<Result<int>> runDryImport(Invocation &invocation, const WorkspaceSetup &wanted)
{
    return printing(invocation, askSetupChanges(invocation.session.commandContext(), wanted),
                    [&invocation](const QVector<SetupChange> &changes) {
                        if (invocation.isJson())
                            invocation.output.json({{u"changes"_s, jsonOfChanges(changes)}});
                        else if (changes.isEmpty())
                            invocation.output.line(Cli::tr("Nothing differs."));
                        else
                            printChanges(invocation, changes);
                        return 0;
                    });
}

Result<int> printOutcome(Invocation &invocation, const SetupOutcome &outcome)
{
    if (outcome.trouble && outcome.done.isEmpty())
        return fail(*outcome.trouble);
    if (invocation.isJson()) {
        QJsonObject answer{{u"done"_s, jsonOfChanges(outcome.done)},
                           {u"left"_s, jsonOfChanges(outcome.left)},
                           {u"tokens_wanted"_s, QJsonArray::fromStringList(outcome.tokensWanted)}};
        if (outcome.trouble)
            answer.insert(u"error"_s, jsonOf(*outcome.trouble));
        invocation.output.json(answer);
    } else if (outcome.done.isEmpty()) {
        invocation.output.line(Cli::tr("Nothing differs."));
    } else {
        printChanges(invocation, outcome.done);
    }
    for (const QString &name : outcome.tokensWanted)
        invocation.output.warning(Cli::tr("“%1” needs its token in this machine's keyring.").arg(name));
    if (!outcome.trouble)
        return 0;
    invocation.output.warning(
        Cli::tr("%1 What stands before it is done; import again to go on.").arg(outcome.trouble->message));
    return 4;
}

QFuture<Result<int>> runImport(Invocation &invocation, const QString &name, bool isDry)
{
    const auto wanted = readSetupFile(name);
    if (!wanted)
        return failed(wanted.error());
    if (isDry)
        return runDryImport(invocation, *wanted);
    return printing(invocation, takeSetup(invocation.session.commandContext(), *wanted),
                    [&invocation](const SetupOutcome &outcome) { return printOutcome(invocation, outcome); });
}

} // namespace

void addConfigCommand(CommandLine &line)
{
    CLI::App *config =
        addCommand(line.app, "config", Cli::tr("The set-up of the workspace as one file to review"),
                   u"slipway-cli config export setup.json"_s);
    config->require_subcommand(1);
    struct Options
    {
        QString file;
        bool isDry = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *out = addCommand(
        *config, "export",
        Cli::tr("Write projects, environments, connections, rules, carriers and freezes, without secrets"),
        u"slipway-cli config export setup.json"_s);
    addText(out, "file", options->file, Cli::tr("The file to write"))->required();
    out->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runExport(invocation, options->file); };
    });
    CLI::App *in = addCommand(*config, "import", Cli::tr("Add and change what differs; nothing is removed"),
                              u"slipway-cli config import setup.json --dry-run"_s);
    addText(in, "file", options->file, Cli::tr("The file to read"))->required();
    addFlag(in, "--dry-run", options->isDry, Cli::tr("Only say what would change"));
    in->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) {
            return runImport(invocation, options->file, options->isDry);
        };
    });
}

} // namespace slipway
