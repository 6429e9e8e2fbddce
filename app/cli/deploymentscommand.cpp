#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/base/times.h"
#include "models/commands/csvreader.h"
#include "models/domain/words.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct DeploymentsOptions
{
    DeploymentsQuestion question;
    QString state;
    QString kind;
    QString from;
    QString to;
    bool csv = false;
};

Result<DeploymentsQuestion> questionOf(const DeploymentsOptions &options, const QDateTime &now)
{
    DeploymentsQuestion question = options.question;
    if (!options.state.isEmpty()) {
        question.filter.state = deploymentStateFromString(options.state);
        if (!question.filter.state)
            return fail(Error::Kind::Usage, Cli::tr("“%1” is no state of a deployment.").arg(options.state));
    }
    if (!options.kind.isEmpty()) {
        question.filter.kind = deploymentKindFromString(options.kind);
        if (!question.filter.kind)
            return fail(Error::Kind::Usage, Cli::tr("“%1” is no kind of deployment.").arg(options.kind));
    }
    const auto from = timeOption(options.from, now);
    if (!from)
        return fail(from.error());
    const auto to = timeOption(options.to, now);
    if (!to)
        return fail(to.error());
    question.filter.from = *from;
    question.filter.to = *to;
    question.wantTotal = !options.csv;
    return question;
}

void printDeploymentsText(Output &output, const DeploymentsAnswer &answer)
{
    TextTable table{{Cli::tr("When"), Cli::tr("Project"), Cli::tr("Environment"), Cli::tr("Version"),
                     Cli::tr("Commit"), Cli::tr("State"), Cli::tr("Kind"), Cli::tr("By")},
                    {}};
    for (const Deployment &row : answer.page.rows) {
        table.rows.append({shownTime(effectiveTime(row)), answer.names.projects.value(row.project),
                           answer.names.environments.value(row.environment), shownText(row.version),
                           shownCommit(row.commit), shownState(row.state), wordFor(row.kind),
                           shownText(row.by)});
    }
    output.table(table);
    if (!answer.page.next.isEmpty()) {
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

/// Page after page, so that a million rows need the memory of one page.
QFuture<Result<int>> printCsv(Invocation &invocation, DeploymentsQuestion question, int left)
{
    constexpr int pageRows = 5000;
    question.limit = left < 0 ? pageRows : qMin(left, pageRows);
    return andThen(askDeployments(invocation.session.queryContext(), question), &invocation.session,
                   [&invocation, question, left](const DeploymentsAnswer &answer) {
                       printCsvRows(invocation.output, answer);
                       const int rest = left < 0 ? left : left - int(answer.page.rows.size());
                       if (answer.page.next.isEmpty() || rest == 0)
                           return readyFuture(Result<int>(0));
                       DeploymentsQuestion further = question;
                       further.after = answer.page.next;
                       return printCsv(invocation, further, rest);
                   });
}

QFuture<Result<int>> runDeployments(Invocation &invocation, const DeploymentsOptions &options)
{
    const auto question = questionOf(options, invocation.now());
    if (!question)
        return failed(question.error());
    if (options.csv) {
        printCsvHeader(invocation.output);
        return printCsv(invocation, *question, question->limit > 0 ? question->limit : -1);
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
    addText(command, "--project", question.project, Cli::tr("Only of this project"));
    addText(command, "--environment", question.environment, Cli::tr("Only into this environment"));
    addText(command, "--state", options->state, Cli::tr("Only in this state"));
    addText(command, "--kind", options->kind, Cli::tr("Only of this kind"));
    addText(command, "--by", question.filter.by, Cli::tr("Only by this person"));
    addText(command, "--search", question.filter.search, Cli::tr("Only with all of these words"));
    addText(command, "--from", options->from, Cli::tr("Not before this time"));
    addText(command, "--to", options->to, Cli::tr("Before this time"));
    command
        ->add_option("--limit", question.limit, Cli::tr("At most so many; 100 when not given").toStdString())
        ->type_name("N")
        ->check(CLI::Range(1, 1000000000));
    addText(command, "--after", question.after, Cli::tr("Continue after this cursor (the answer's “next”)"));
    addFlag(command, "--csv", options->csv, Cli::tr("As CSV; all rows unless there is a --limit"));
    command->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runDeployments(invocation, *options); };
    });
}

} // namespace slipway
