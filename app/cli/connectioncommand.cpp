#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/secretinput.h"
#include "app/cli/words.h"
#include "models/commands/connectioncheck.h"
#include "models/commands/connectioncommands.h"
#include "models/domain/words.h"
#include "models/secrets/keyring.h"
#include "models/store/connectionstore.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ConnectionOptions
{
    Connection connection;
    QString kind;
    QStringList projects;
    bool tokenFromInput = false;
    bool noToken = false;
    QStringList environmentRules;
    QStringList jobRules;
    bool dryRun = false;
};

/// Splits “LEFT=RIGHT” at the last equals sign: a pattern may hold one, a name of ours is free to, but seldom
/// does.
Result<std::pair<QString, QString>> splitPair(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'=');
    if (at > 0 && at + 1 < text.size())
        return std::pair(text.left(at), text.mid(at + 1));
    return fail(Error::Kind::Usage, Cli::tr("“%1” is no pair. Write it as LEFT=RIGHT.").arg(text));
}

Result<Connection> connectionOf(const ConnectionOptions &options)
{
    Connection connection = options.connection;
    const auto kind = connectionKindFromString(options.kind);
    if (!kind) {
        return fail(Error::Kind::Usage,
                    Cli::tr("“%1” is no kind of server. Write github, gitlab, gitea, jenkins or buildbot.")
                        .arg(options.kind));
    }
    connection.kind = *kind;
    if (int(options.tokenFromInput) + int(options.noToken) + int(!connection.tokenVariable.isEmpty()) > 1)
        return fail(Error::Kind::Usage, Cli::tr("Say one of --token-env, --token-stdin and --no-token."));
    connection.tokenSource = options.tokenFromInput ? TokenSource::Keyring
        : connection.tokenVariable.isEmpty()        ? TokenSource::None
                                                    : TokenSource::Environment;
    for (const QString &text : options.projects) {
        const auto pair = splitPair(text);
        if (!pair)
            return fail(pair.error());
        connection.remotes.insert(pair->first, pair->second);
    }
    return connection;
}

/// The token goes into the keyring first: a connection whose token could not be kept would never work.
QFuture<Result<void>> keepToken(Invocation &invocation, const Connection &connection)
{
    if (connection.tokenSource != TokenSource::Keyring)
        return readyFuture(Result<void>());
    return andThen(readSecret(), &invocation.session, [&invocation, connection](const QString &secret) {
        return invocation.session.keyring().write(tokenKey(connection), secret);
    });
}

int printConnection(Invocation &invocation, const Connection &connection)
{
    if (invocation.isJson())
        invocation.output.json({{u"connection"_s, jsonOf(connection)}});
    else
        invocation.output.line(
            Cli::tr("%1: %2 at %3").arg(connection.name, toString(connection.kind), connection.url));
    return 0;
}

QFuture<Result<int>> runConnectionAdd(Invocation &invocation, const ConnectionOptions &options)
{
    const auto connection = connectionOf(options);
    if (!connection)
        return failed(connection.error());
    const auto added =
        andThen(keepToken(invocation, *connection), &invocation.session, [&invocation, kept = *connection] {
            return addConnection(invocation.session.commandContext(), kept);
        });
    return printing(invocation, added, [&invocation, kept = *connection](ConnectionId) {
        return printConnection(invocation, kept);
    });
}

QFuture<Result<int>> runConnectionList(Invocation &invocation)
{
    const auto all = invocation.session.store().read([](Database &db) { return ConnectionStore(db).all(); });
    return printing(invocation, all, [&invocation](const QVector<Connection> &connections) {
        if (invocation.isJson()) {
            invocation.output.json({{u"connections"_s, jsonArrayOf(connections)}});
            return 0;
        }
        TextTable table{{Cli::tr("Connection"), Cli::tr("Kind"), Cli::tr("Address"), Cli::tr("Last sync"),
                         Cli::tr("Trouble")},
                        {}};
        for (const Connection &connection : connections) {
            table.rows.append({connection.name, toString(connection.kind), connection.url,
                               shownTime(connection.lastSyncAt),
                               TextCell(shownText(connection.lastError), Tone::Bad)});
        }
        invocation.output.table(table);
        return 0;
    });
}

QJsonObject profileJson(const ServerProfile &profile)
{
    QJsonArray names;
    for (const ServerJob &job : profile.jobs)
        names.append(job.name);
    QJsonObject absent;
    for (auto it = profile.absent.cbegin(); it != profile.absent.cend(); ++it)
        absent.insert(toString(it.key()), it.value());
    return {{u"product"_s, profile.product}, {u"version"_s, profile.version},
            {u"account"_s, profile.account}, {u"scopes"_s, QJsonArray::fromStringList(profile.scopes)},
            {u"absent"_s, absent},           {u"jobs"_s, names}};
}

QFuture<Result<int>> runConnectionTest(Invocation &invocation, const QString &name)
{
    const auto asked = testConnection(invocation.session.commandContext(), invocation.session.tokens(),
                                      &invocation.session, name);
    return printing(invocation, asked, [&invocation, name](const ServerProfile &profile) {
        if (invocation.isJson()) {
            QJsonObject json = profileJson(profile);
            json.insert(u"connection"_s, name);
            json.insert(u"ok"_s, true);
            invocation.output.json(json);
            return 0;
        }
        invocation.output.line(
            Cli::tr("%1 answers: %n job(s).", nullptr, int(profile.jobs.size())).arg(name));
        const QString product = shownText(profile.product + u' ' + profile.version).trimmed();
        if (!product.isEmpty())
            invocation.output.line(profile.account.isEmpty()
                                       ? product
                                       : Cli::tr("%1, as %2").arg(product, shownText(profile.account)));
        if (!profile.scopes.isEmpty())
            invocation.output.line(Cli::tr("The token may: %1").arg(shownText(profile.scopes.join(u", "_s))));
        for (auto it = profile.absent.cbegin(); it != profile.absent.cend(); ++it)
            invocation.output.line(u"%1: %2"_s.arg(wordFor(it.key()), it.value()));
        return 0;
    });
}

QFuture<Result<int>> runConnectionRemove(Invocation &invocation, const QString &name)
{
    return printing(invocation, removeConnection(invocation.session.commandContext(), name),
                    [&invocation, name] {
                        if (invocation.isJson())
                            invocation.output.json({{u"removed"_s, name}});
                        else
                            invocation.output.line(
                                Cli::tr("Removed the connection “%1”; what it brought stays.").arg(name));
                        return 0;
                    });
}

Result<QVector<MappingRule>> rulesOf(const ConnectionOptions &options)
{
    QVector<MappingRule> rules;
    for (const auto &[texts, kind] : {std::pair{&options.environmentRules, MappingRule::Target::Environment},
                                      std::pair{&options.jobRules, MappingRule::Target::Project}}) {
        for (const QString &text : *texts) {
            const auto pair = splitPair(text);
            if (!pair)
                return fail(pair.error());
            rules.append({kind, pair->first, pair->second});
        }
    }
    return rules;
}

int printPreview(Invocation &invocation, const QVector<MappingPreviewRow> &rows)
{
    if (invocation.isJson()) {
        QJsonArray array;
        for (const MappingPreviewRow &row : rows) {
            const auto name = [](const QString &text) {
                return text.isEmpty() ? QJsonValue() : QJsonValue(text);
            };
            array.append(
                QJsonObject{{u"job"_s, row.job},
                            {u"project"_s, name(row.names.project)},
                            {u"environment"_s, name(row.names.environment)},
                            {u"unknown_targets"_s, QJsonArray::fromStringList(row.names.unknownTargets)}});
        }
        invocation.output.json({{u"mapping"_s, array}});
        return 0;
    }
    TextTable table{
        {Cli::tr("Job"), Cli::tr("Project"), Cli::tr("Environment"), Cli::tr("Not in the workspace")}, {}};
    for (const MappingPreviewRow &row : rows) {
        table.rows.append({row.job, shownText(row.names.project), shownText(row.names.environment),
                           TextCell(shownText(row.names.unknownTargets.join(u", "_s)), Tone::Bad)});
    }
    invocation.output.table(table);
    return 0;
}

QFuture<Result<int>> runConnectionMap(Invocation &invocation, const ConnectionOptions &options)
{
    const auto rules = rulesOf(options);
    if (!rules)
        return failed(rules.error());
    const CommandContext context = invocation.session.commandContext();
    const QString name = options.connection.name;
    if (!options.dryRun) {
        return printing(invocation, mapConnection(context, name, *rules),
                        [&invocation](const Connection &kept) { return printConnection(invocation, kept); });
    }
    return printing(
        invocation,
        previewConnection(context, invocation.session.tokens(), &invocation.session, name, *rules),
        [&invocation](const QVector<MappingPreviewRow> &rows) { return printPreview(invocation, rows); });
}

void addConnectionAdd(CLI::App &parent, ChosenCommand &chosen)
{
    auto options = std::make_shared<ConnectionOptions>();
    Connection &connection = options->connection;
    CLI::App *add = addCommand(
        parent, "add", Cli::tr("Add a CI server or forge"),
        u"slipway-cli connection add ci --kind buildbot --url https://ci.example.org/ --no-token"_s);
    addText(add, "name", connection.name, Cli::tr("Its name"))->required();
    addText(add, "--kind", options->kind,
            Cli::tr("github, gitlab, gitea (Forgejo too), jenkins, buildbot or woodpecker"))
        ->required();
    addText(add, "--url", connection.url, Cli::tr("Its address"))->required();
    addTexts(add, "--project", options->projects,
             Cli::tr("PROJECT=REMOTE: a project of ours and its name there"));
    addText(add, "--user", connection.user, Cli::tr("The user, where the server wants one with the token"));
    addText(add, "--token-env", connection.tokenVariable,
            Cli::tr("The environment variable that holds the token"));
    addFlag(add, "--token-stdin", options->tokenFromInput,
            Cli::tr("Read the token from standard input into the keyring"));
    addFlag(add, "--no-token", options->noToken, Cli::tr("The server wants no token"));
    addText(add, "--ca", connection.caFile, Cli::tr("A file with the certificates to trust"));
    add->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) { return runConnectionAdd(invocation, *options); };
    });
}

void addConnectionMap(CLI::App &parent, ChosenCommand &chosen)
{
    auto options = std::make_shared<ConnectionOptions>();
    CLI::App *map =
        addCommand(parent, "map", Cli::tr("Rules from a server's own names to environments and projects"),
                   u"slipway-cli connection map ci --environment 'deploy-(.*)=\\1' --dry-run"_s);
    addText(map, "name", options->connection.name, Cli::tr("The connection"))->required();
    addTexts(map, "--environment", options->environmentRules,
             Cli::tr("REGEX=ENVIRONMENT; may be given again"));
    addTexts(map, "--job", options->jobRules, Cli::tr("REGEX=PROJECT; may be given again"));
    addFlag(map, "--dry-run", options->dryRun, Cli::tr("Only show what the rules would catch"));
    map->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) { return runConnectionMap(invocation, *options); };
    });
}

} // namespace

void addConnectionCommand(CommandLine &line)
{
    CLI::App *connection =
        addCommand(line.app, "connection", Cli::tr("CI servers and forges: add, test, list, map, remove"),
                   u"slipway-cli connection list"_s);
    connection->require_subcommand(1);
    addConnectionAdd(*connection, line.chosen);
    CLI::App *list =
        addCommand(*connection, "list", Cli::tr("List the connections"), u"slipway-cli connection list"_s);
    list->callback([&chosen = line.chosen] { chosen.action = runConnectionList; });
    addConnectionMap(*connection, line.chosen);
    const auto addNamed = [&](const char *verb, const QString &description, auto run) {
        auto name = std::make_shared<QString>();
        CLI::App *command = addCommand(*connection, verb, description,
                                       u"slipway-cli connection %1 ci"_s.arg(QLatin1StringView(verb)));
        addText(command, "name", *name, Cli::tr("The connection"))->required();
        command->callback([name, run, &chosen = line.chosen] {
            chosen.action = [name, run](Invocation &invocation) { return run(invocation, *name); };
        });
    };
    addNamed("test", Cli::tr("Ask the server whether it lets us in"), runConnectionTest);
    addNamed("remove", Cli::tr("Remove a connection; what it brought stays"), runConnectionRemove);
}

} // namespace slipway
