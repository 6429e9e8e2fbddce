#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/base/times.h"
#include "models/commands/csvreader.h"
#include "models/domain/words.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct DeploymentsOptions
{
    DeploymentsQuestion question;
    QStringList tiers;
    QStringList states;
    QStringList kinds;
    QString from;
    QString to;
    QString sort;
    bool ascending = false;
    bool csv = false;
    bool jsonLines = false;

    /// Row after row to the end, instead of a page.
    bool isStream() const { return csv || jsonLines; }
};

template <class Value>
Result<void> readWords(const QStringList &words, std::optional<Value> (*read)(QStringView),
                       const QString &complaint, QVector<Value> &values)
{
    for (const QString &word : words) {
        const auto value = read(word);
        if (!value)
            return fail(Error::Kind::Usage, complaint.arg(word));
        values += *value;
    }
    return {};
}

Result<DeploymentsQuestion> questionOf(const DeploymentsOptions &options, const QDateTime &now)
{
    DeploymentsQuestion question = options.question;
    DeploymentFilter &filter = question.filter;
    auto read = readWords(options.states, deploymentStateFromString,
                          Cli::tr("“%1” is no state of a deployment."), filter.states);
    if (read)
        read = readWords(options.kinds, deploymentKindFromString, Cli::tr("“%1” is no kind of deployment."),
                         filter.kinds);
    if (read)
        read = readWords(options.tiers, tierFromString,
                         Cli::tr("“%1” is no tier. Known are production, staging, testing, development and "
                                 "other."),
                         filter.tiers);
    if (!read)
        return fail(read.error());
    const auto from = timeOption(options.from, now);
    if (!from)
        return fail(from.error());
    const auto to = timeOption(options.to, now);
    if (!to)
        return fail(to.error());
    if (!options.sort.isEmpty()) {
        const auto column = deploymentColumnFromString(options.sort);
        if (!column)
            return fail(Error::Kind::Usage,
                        Cli::tr("“%1” is nothing to sort by. Known are when, project, environment, version, "
                                "state, kind, by, source and took.")
                            .arg(options.sort));
        question.sort.column = *column;
    }
    question.sort.ascending = options.ascending;
    if (question.sort != DeploymentSort() && !question.after.isEmpty())
        return fail(
            Error::Kind::Usage,
            Cli::tr("A cursor continues the newest first; leave out --sort and --ascending, or --after."));
    if (question.sort != DeploymentSort() && options.isStream() && question.limit <= 0)
        return fail(Error::Kind::Usage, Cli::tr("In an order of its own, say with --limit how many rows."));
    filter.from = *from;
    filter.to = *to;
    question.now = now;
    question.wantTotal = !options.isStream();
    question.wantFreezes = !options.isStream();
    if (question.wantFacets && options.isStream())
        return fail(Error::Kind::Usage,
                    Cli::tr("Counts are for --json or a person's eyes; leave out --csv "
                            "and --jsonl."));
    if (options.csv && options.jsonLines)
        return fail(Error::Kind::Usage, Cli::tr("Either --csv or --jsonl, not both."));
    return question;
}

template <class Counts, class ToName>
void addFacet(TextTable &table, const QString &facet, const Counts &counts, ToName nameOf)
{
    QVector<std::pair<qint64, QString>> rows;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        rows.append({-*count, nameOf(count.key())});
    std::ranges::sort(rows);
    for (const auto &[count, name] : std::as_const(rows))
        table.rows.append({facet, shownText(name), QString::number(-count)});
}

void printFacets(Output &output, const DeploymentsAnswer &answer)
{
    TextTable table{{Cli::tr("Facet"), Cli::tr("Value"), Cli::tr("Count")}, {}};
    const HistoryFacetCounts &counts = *answer.facets;
    const auto itself = [](const QString &name) { return name; };
    addFacet(table, Cli::tr("Project"), counts.projects,
             [&](qint64 id) { return answer.names.projects.value(ProjectId{id}); });
    addFacet(table, Cli::tr("Environment"), counts.environments,
             [&](qint64 id) { return answer.names.environments.value(EnvironmentId{id}); });
    addFacet(table, Cli::tr("Tier"), counts.tiers, [](qint64 tier) { return toString(Tier(tier)); });
    addFacet(table, Cli::tr("State"), counts.states,
             [](qint64 state) { return wordFor(DeploymentState(state)); });
    addFacet(table, Cli::tr("Kind"), counts.kinds, [](qint64 kind) { return wordFor(DeploymentKind(kind)); });
    addFacet(table, Cli::tr("By"), counts.people, itself);
    addFacet(table, Cli::tr("Source"), counts.sources, itself);
    table.rows.append({Cli::tr("During a freeze"), QString(), QString::number(counts.inFreeze)});
    output.line({});
    output.table(table);
}

/// With whether it went in during a freeze, and on whose word.
QString kindText(DeploymentKind kind, const DeploymentsAnswer &answer, DeploymentId id)
{
    const auto note = answer.freezes.constFind(id.value);
    if (note == answer.freezes.cend())
        return wordFor(kind);
    return note->by.isEmpty()
        ? Cli::tr("%1, during a freeze").arg(wordFor(kind))
        : Cli::tr("%1, during a freeze, overridden by %2").arg(wordFor(kind), oneLine(note->by, 60));
}

void printDeploymentsText(Output &output, const DeploymentsAnswer &answer)
{
    TextTable table{{Cli::tr("When"), Cli::tr("Project"), Cli::tr("Environment"), Cli::tr("Version"),
                     Cli::tr("Commit"), Cli::tr("State"), Cli::tr("Kind"), Cli::tr("By")},
                    {}};
    for (const Deployment &row : answer.page.rows) {
        table.rows.append({shownTime(effectiveTime(row)), answer.names.projects.value(row.project),
                           answer.names.environments.value(row.environment), shownText(row.version),
                           shownCommit(row.commit), shownState(row.state), kindText(row.kind, answer, row.id),
                           shownText(row.by)});
    }
    output.table(table);
    if (answer.facets)
        printFacets(output, answer);
    if (answer.page.next.isEmpty() && answer.total > answer.page.rows.size()) {
        output.warning(
            Cli::tr("%1 of %2 shown; more with --limit").arg(answer.page.rows.size()).arg(answer.total));
    } else if (!answer.page.next.isEmpty()) {
        output.warning(Cli::tr("%1 of %2 shown; more with --limit, or --after %3")
                           .arg(answer.page.rows.size())
                           .arg(answer.total)
                           .arg(answer.page.next));
    }
}

void printCsvHeader(Output &output)
{
    output.raw("id,project,environment,commit,version,state,raw_state,kind,created_at,started_at,finished_at,"
               "live_until,by,url,"
               "source,external_id\r\n");
}

void printCsvRows(Output &output, const DeploymentsAnswer &answer)
{
    QString text;
    for (const Deployment &row : answer.page.rows) {
        QStringList fields{QString::number(row.id.value),
                           answer.names.projects.value(row.project),
                           answer.names.environments.value(row.environment),
                           row.commit.hex(),
                           row.version,
                           toString(row.state),
                           row.rawState,
                           toString(row.kind),
                           toRfc3339(row.createdAt),
                           toRfc3339(row.startedAt),
                           toRfc3339(row.finishedAt),
                           toRfc3339(row.liveUntil),
                           row.by,
                           row.url,
                           row.source,
                           row.externalId};
        for (QString &field : fields)
            field = csvField(field);
        text += fields.join(u',') + u"\r\n"_s;
    }
    output.raw(text.toUtf8());
}

/// One object a line, as those of --json.
void printJsonLines(Output &output, const DeploymentsAnswer &answer)
{
    QByteArray lines;
    for (const Deployment &row : answer.page.rows)
        lines += QJsonDocument(jsonOf(row, answer.names)).toJson(QJsonDocument::Compact) + '\n';
    output.raw(lines);
}

/// Page after page, so that a million rows need the memory of one page.
QFuture<Result<int>> printStream(Invocation &invocation, DeploymentsQuestion question, int left,
                                 void (*print)(Output &, const DeploymentsAnswer &))
{
    constexpr int pageRows = 5000;
    if (question.sort == DeploymentSort()) // else it has a limit, and comes at once
        question.limit = left < 0 ? pageRows : qMin(left, pageRows);
    return andThen(askDeployments(invocation.session.queryContext(), question), &invocation.session,
                   [&invocation, question, left, print](const DeploymentsAnswer &answer) {
                       print(invocation.output, answer);
                       const int rest = left < 0 ? left : left - int(answer.page.rows.size());
                       if (answer.page.next.isEmpty() || rest == 0)
                           return readyFuture(Result<int>(0));
                       DeploymentsQuestion further = question;
                       further.after = answer.page.next;
                       return printStream(invocation, further, rest, print);
                   });
}

QFuture<Result<int>> runDeployments(Invocation &invocation, const DeploymentsOptions &options)
{
    const auto question = questionOf(options, invocation.now());
    if (!question)
        return failed(question.error());
    if (options.isStream()) {
        if (options.csv)
            printCsvHeader(invocation.output);
        return printStream(invocation, *question, question->limit > 0 ? question->limit : -1,
                           options.csv ? printCsvRows : printJsonLines);
    }
    DeploymentsQuestion page = *question;
    if (page.limit <= 0)
        page.limit = 100;
    return printing(invocation, askDeployments(invocation.session.queryContext(), page),
                    [&invocation](const DeploymentsAnswer &answer) {
                        if (invocation.isJson())
                            invocation.output.json(jsonOf(answer));
                        else
                            printDeploymentsText(invocation.output, answer);
                        return 0;
                    });
}

} // namespace

void addDeploymentsCommand(CommandLine &line)
{
    auto options = std::make_shared<DeploymentsOptions>();
    DeploymentsQuestion &question = options->question;
    question.limit = 0;
    CLI::App *command =
        addCommand(line.app, "deployments", Cli::tr("The history of deployments, newest first"),
                   u"slipway-cli deployments --environment prod --from -7d"_s);
    addTexts(command, "--project", question.projects, Cli::tr("Only of this project, or these"));
    addTexts(command, "--environment", question.environments,
             Cli::tr("Only into this environment, or these"));
    addTexts(command, "--tier", options->tiers, Cli::tr("Only into environments of this tier, or these"));
    addTexts(command, "--state", options->states, Cli::tr("Only in this state, or these"));
    addTexts(command, "--kind", options->kinds, Cli::tr("Only of this kind, or these"));
    addTexts(command, "--by", question.filter.people, Cli::tr("Only by this person, or these"));
    addTexts(
        command, "--source", question.filter.sources,
        Cli::tr("Only what came by this connection, or these; “recorded” and “imported” are sources too"));
    addFlag(command, "--during-freeze", question.filter.isInFreeze,
            Cli::tr("Only what finished (or else started) while a freeze held there"));
    addText(command, "--search", question.filter.search, Cli::tr("Only with all of these words"));
    addText(command, "--from", options->from, Cli::tr("Not before this time"));
    addText(command, "--to", options->to, Cli::tr("Before this time"));
    command
        ->add_option("--limit", question.limit, Cli::tr("At most so many; 100 when not given").toStdString())
        ->type_name("N")
        ->check(CLI::Range(1, 1000000000));
    addText(command, "--after", question.after, Cli::tr("Continue after this cursor (the answer's “next”)"));
    addText(command, "--sort", options->sort,
            Cli::tr("By when, project, environment, version, state, kind, by, source or took; "
                    "when where not given"));
    addFlag(command, "--ascending", options->ascending,
            Cli::tr("The least first; what has no value stays last"));
    addFlag(command, "--csv", options->csv, Cli::tr("As CSV; all rows unless there is a --limit"));
    addFlag(command, "--jsonl", options->jsonLines,
            Cli::tr("As one JSON object a line; all rows unless there is a --limit"));
    addFlag(command, "--facets", question.wantFacets,
            Cli::tr("Counts too: how many there are of each project, environment, tier, state, kind, person "
                    "and source"));
    command->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runDeployments(invocation, *options); };
    });
}

} // namespace slipway
