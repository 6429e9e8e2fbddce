#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ReleasesOptions
{
    QString project;
    int limit = 0;
};

int printReleases(Invocation &invocation, const ReleasesOptions &options, const QVector<Release> &all)
{
    const QVector<Release> releases = options.limit > 0 ? all.mid(0, options.limit) : all;
    if (invocation.isJson()) {
        invocation.output.json({{u"project"_s, options.project}, {u"releases"_s, jsonArrayOf(releases)}});
        return 0;
    }
    TextTable table{{Cli::tr("Version"), Cli::tr("Tag"), Cli::tr("Date"), Cli::tr("Commit"),
                     Cli::tr("Commits"), Cli::tr("Since")},
                    {}};
    for (const Release &release : releases) {
        table.rows.append(
            {TextCell(shownText(release.version), release.prerelease ? Tone::Dim : Tone::Strong), release.tag,
             shownTime(release.createdAt), shownCommit(release.commit), QString::number(release.commits),
             shownText(release.previousTag)});
    }
    invocation.output.table(table);
    return 0;
}

} // namespace

void addReleasesCommand(CommandLine &line)
{
    auto options = std::make_shared<ReleasesOptions>();
    CLI::App *command =
        addCommand(line.app, "releases", Cli::tr("List the releases of a project, newest first"),
                   u"slipway-cli releases web --limit 10"_s);
    addText(command, "project", options->project, Cli::tr("The project"))->required();
    command->add_option("--limit", options->limit, Cli::tr("At most so many").toStdString())
        ->type_name("N")
        ->check(CLI::Range(1, 1000000000));
    command->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) {
            return printing(invocation, askReleases(invocation.session.queryContext(), options->project),
                            [&invocation, options](const QVector<Release> &all) {
                                return printReleases(invocation, *options, all);
                            });
        };
    });
}

} // namespace slipway
