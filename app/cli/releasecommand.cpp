#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/domain/words.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ReleaseShowOptions
{
    QString project;
    QString version;
};

struct ShownRelease
{
    ReleaseDetail detail;
    WorkspaceNames names;
};

void printReleaseText(Output &output, const QString &project, const ShownRelease &shown)
{
    const Release &release = shown.detail.release;
    output.line(output.toned(Cli::tr("%1 %2 (%3)").arg(project, shownText(release.version), release.tag),
                             Tone::Strong));
    output.line(
        Cli::tr("%1, commit %2, %n commit(s) since %3", nullptr, release.commits)
            .arg(shownTime(release.createdAt), shownCommit(release.commit), shownText(release.previousTag)));
    output.line({});
    output.raw(manyLines(shown.detail.notes).toUtf8());
    for (const Deployment &deployment : shown.detail.deployments) {
        output.line(Cli::tr("%1: %2 at %3")
                        .arg(shown.names.environments.value(deployment.environment),
                             wordFor(deployment.state), shownTime(effectiveTime(deployment))));
    }
    for (const ServerCheck &check : shown.detail.checks)
        output.line(Cli::tr("Check %1: %2").arg(shownText(check.name), wordFor(check.state)));
    for (const ServerRelease &page : shown.detail.published) {
        for (const ServerAsset &asset : page.assets)
            output.line(Cli::tr("Artifact %1 %2").arg(shownText(asset.name), shownText(asset.digest)));
    }
    for (const ApprovalRequest &request : shown.detail.approvals) {
        output.line(Cli::tr("Approval %1 for %2: %3")
                        .arg(request.id.value)
                        .arg(request.subject.environment, wordFor(request.state)));
    }
}

QFuture<Result<int>> runReleaseShow(Invocation &invocation, const ReleaseShowOptions &options)
{
    const auto detail = askRelease(invocation.session.queryContext(), options.project, options.version);
    const auto shown = andThen(detail, &invocation.session, [&invocation](const ReleaseDetail &release) {
        return invocation.session.store().read([release](Database &db) -> Result<ShownRelease> {
            const auto names = readWorkspaceNames(db);
            if (!names)
                return fail(names.error());
            return ShownRelease{release, *names};
        });
    });
    return printing(invocation, shown, [&invocation, project = options.project](const ShownRelease &release) {
        if (invocation.isJson())
            invocation.output.json(jsonOf(release.detail, project, release.names));
        else
            printReleaseText(invocation.output, project, release);
        return 0;
    });
}

} // namespace

void addReleaseCommand(CommandLine &line)
{
    CLI::App *release =
        addCommand(line.app, "release", Cli::tr("One release"), u"slipway-cli release show web 1.2.3"_s);
    release->require_subcommand(1);
    auto options = std::make_shared<ReleaseShowOptions>();
    CLI::App *show =
        addCommand(*release, "show", Cli::tr("Show a release: commits, notes, approvals, deployments"),
                   u"slipway-cli release show web 1.2.3"_s);
    addText(show, "project", options->project, Cli::tr("The project"))->required();
    addText(show, "version", options->version, Cli::tr("Its version, or tag:NAME"))->required();
    show->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runReleaseShow(invocation, *options); };
    });
}

} // namespace slipway
