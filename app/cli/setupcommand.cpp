#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/commands/setupcommands.h"
#include "models/commands/setupsecrets.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>
#include <QTextStream>

#include <unistd.h>

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

QJsonValue valueJson(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QString shownValue(const QString &text)
{
    return text.isNull() ? u"–"_s : oneLine(text, 200);
}

QJsonArray jsonOfChanges(const QVector<SetupChange> &changes)
{
    QJsonArray array;
    for (const SetupChange &change : changes) {
        QJsonArray values;
        for (const SetupMember &member : change.values)
            values.append(QJsonObject{{u"member"_s, member.name},
                                      {u"before"_s, valueJson(member.before)},
                                      {u"after"_s, valueJson(member.after)}});
        array.append(QJsonObject{{u"kind"_s, toString(change.kind)},
                                 {u"name"_s, change.name},
                                 {u"new"_s, change.isNew},
                                 {u"members"_s, QJsonArray::fromStringList(change.members)},
                                 {u"values"_s, values}});
    }
    return array;
}

void printChanges(Invocation &invocation, const QVector<SetupChange> &changes)
{
    TextTable table{{Cli::tr("What"), Cli::tr("Name"), Cli::tr("Change")}, {}};
    for (const SetupChange &change : changes) {
        if (change.isNew || change.values.isEmpty())
            table.rows.append({kindWord(change.kind), oneLine(change.name, 200),
                               change.isNew ? Cli::tr("new") : change.members.join(u", "_s)});
        for (const SetupMember &member : change.values) {
            const QString after = oneLine(member.name, 80) + u": "_s;
            table.rows.append(
                {kindWord(change.kind), oneLine(change.name, 200),
                 change.isNew ? after + shownValue(member.after)
                              : after + shownValue(member.before) + u" → "_s + shownValue(member.after)});
        }
    }
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

void sayExported(Output &output, const QString &name, const QStringList &leftOut)
{
    output.line(Cli::tr("“%1” holds the set-up. Not in it: tokens, who may sign, who has which role, whether "
                        "changes of rules need two persons everywhere, and what happened.")
                    .arg(oneLine(name, 400)));
    for (const QString &one : leftOut)
        output.line(Cli::tr("Left out, since it looks like a secret: %1").arg(oneLine(one, 400)));
}

QFuture<Result<int>> runExport(Invocation &invocation, const QString &name)
{
    return printing(invocation, askSetup(invocation.session.commandContext()),
                    [&invocation, name](const WorkspaceSetup &setup) -> Result<int> {
                        const QByteArray text = setupToJson(setup);
                        if (const auto written = writeFile(name, text); !written)
                            return fail(written.error());
                        const QStringList leftOut = leftOutOf(setup);
                        if (invocation.isJson())
                            invocation.output.json({{u"file"_s, name},
                                                    {u"bytes"_s, text.size()},
                                                    {u"left_out"_s, QJsonArray::fromStringList(leftOut)}});
                        else
                            sayExported(invocation.output, name, leftOut);
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

bool isAgreedTo()
{
    QTextStream(stderr) << Cli::tr("Take this over? Type yes:") << u' ' << Qt::flush;
    return QTextStream(stdin).readLine().trimmed() == Cli::tr("yes");
}

/// A person at a terminal sees the list first, and gets what it says or nothing.
QFuture<Result<int>> runAskedImport(Invocation &invocation, const WorkspaceSetup &wanted)
{
    const auto asked = askSetupChanges(invocation.session.commandContext(), wanted);
    return andThen(asked, &invocation.session, [&invocation, wanted](const QVector<SetupChange> &changes) {
        if (changes.isEmpty()) {
            invocation.output.line(Cli::tr("Nothing differs."));
            return readyFuture<Result<int>>(0);
        }
        printChanges(invocation, changes);
        if (!isAgreedTo()) {
            invocation.output.line(Cli::tr("Nothing was changed."));
            return readyFuture<Result<int>>(0);
        }
        return printing(
            invocation, takeSetup(invocation.session.commandContext(), wanted, changes),
            [&invocation](const SetupOutcome &outcome) { return printOutcome(invocation, outcome); });
    });
}

QFuture<Result<int>> runImport(Invocation &invocation, const QString &name, bool isDry, bool isAgreed)
{
    const auto wanted = readSetupFile(name);
    if (!wanted)
        return failed(wanted.error());
    if (isDry)
        return runDryImport(invocation, *wanted);
    if (!isAgreed && !invocation.isJson() && isatty(STDIN_FILENO))
        return runAskedImport(invocation, *wanted);
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
        bool isAgreed = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *out = addCommand(
        *config, "export",
        Cli::tr("Write projects, environments, connections, rules, carriers and freezes; what looks like "
                "a secret is left out"),
        u"slipway-cli config export setup.json"_s);
    addText(out, "file", options->file, Cli::tr("The file to write"))->required();
    out->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runExport(invocation, options->file); };
    });
    CLI::App *in = addCommand(*config, "import", Cli::tr("Add and change what differs; nothing is removed"),
                              u"slipway-cli config import setup.json --dry-run"_s);
    addText(in, "file", options->file, Cli::tr("The file to read"))->required();
    addFlag(in, "--dry-run", options->isDry, Cli::tr("Only say what would change"));
    addFlag(in, "--yes", options->isAgreed, Cli::tr("Do not ask first; at a terminal it is asked"));
    in->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) {
            return runImport(invocation, options->file, options->isDry, options->isAgreed);
        };
    });
}

} // namespace slipway
