#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/commands/recorddeployment.h"
#include "models/domain/words.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct RecordOptions
{
    DeploymentReport report;
    QString state;
    QString kind;
    QString started;
    QString finished;
};

Result<DeploymentReport> reportOf(const RecordOptions &options, const QDateTime &now)
{
    DeploymentReport report = options.report;
    // A variable of the pipeline that was never set.
    if (report.commit.trimmed().isEmpty())
        return fail(Error::Kind::Usage, Cli::tr("--commit is empty. Say which commit or tag was deployed."));
    if (!options.state.isEmpty()) {
        report.state = deploymentStateFromString(options.state);
        if (!report.state) {
            return fail(Error::Kind::Usage,
                        Cli::tr("“%1” is no state. Write planned, awaiting_approval, queued, running, "
                                "succeeded, partial, "
                                "failed, cancelled, rejected, skipped, timed_out or unknown.")
                            .arg(options.state));
        }
    }
    if (!options.kind.isEmpty()) {
        report.kind = deploymentKindFromString(options.kind);
        if (!report.kind) {
            return fail(
                Error::Kind::Usage,
                Cli::tr("“%1” is no kind. Write deploy, redeploy, rollback or hotfix.").arg(options.kind));
        }
    }
    const auto started = timeOption(options.started, now);
    if (!started)
        return fail(started.error());
    const auto finished = timeOption(options.finished, now);
    if (!finished)
        return fail(finished.error());
    report.startedAt = *started;
    report.finishedAt = *finished;
    return report;
}

QFuture<Result<int>> runRecord(Invocation &invocation, const RecordOptions &options)
{
    const auto report = reportOf(options, invocation.now());
    if (!report)
        return failed(report.error());
    return printing(invocation, recordDeployment(invocation.session.commandContext(), *report),
                    [&invocation, asked = *report](const RecordedDeployment &recorded) {
                        const Deployment &deployment = recorded.deployment;
                        const WorkspaceNames known{{{deployment.project, asked.project}},
                                                   {{deployment.environment, asked.environment}}};
                        if (invocation.isJson()) {
                            invocation.output.json({{u"deployment"_s, jsonOf(deployment, known)},
                                                    {u"created"_s, recorded.isNew}});
                            return 0;
                        }
                        invocation.output.line((recorded.isNew ? Cli::tr("Recorded: %1 %2 into %3, %4.")
                                                               : Cli::tr("Updated: %1 %2 into %3, %4."))
                                                   .arg(asked.project,
                                                        deployment.version.isEmpty()
                                                            ? shownCommit(deployment.commit)
                                                            : deployment.version,
                                                        asked.environment, wordFor(deployment.state)));
                        return 0;
                    });
}

} // namespace

void addRecordCommand(CommandLine &line)
{
    const QString example =
        u"slipway-cli record deployment --project web --environment prod --commit v1.2.3"_s;
    CLI::App *record =
        addCommand(line.app, "record", Cli::tr("Tell of a deployment that no connector knows"), example);
    record->require_subcommand(1);
    auto options = std::make_shared<RecordOptions>();
    CLI::App *command = addCommand(*record, "deployment",
                                   Cli::tr("Record a deployment; the same --id again updates it"), example);
    DeploymentReport &report = options->report;
    addText(command, "--project", report.project, Cli::tr("The project"))->required();
    addText(command, "--environment", report.environment, Cli::tr("The environment"))->required();
    addText(command, "--commit", report.commit, Cli::tr("The commit, or a tag"))->required();
    addText(command, "--version", report.version,
            Cli::tr("The version; without it that of the release on the commit"));
    addText(command, "--state", options->state, Cli::tr("What became of it; without it succeeded"));
    addText(command, "--started", options->started, Cli::tr("When it started"));
    addText(command, "--finished", options->finished, Cli::tr("When it finished; without it now"));
    addText(command, "--by", report.by, Cli::tr("Who deployed"));
    addText(command, "--url", report.url, Cli::tr("Where it can be looked at"));
    addText(command, "--id", report.externalId, Cli::tr("The pipeline's own id of it"));
    addText(command, "--kind", options->kind, Cli::tr("deploy, redeploy, rollback or hotfix"));
    command->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runRecord(invocation, *options); };
    });
}

} // namespace slipway
