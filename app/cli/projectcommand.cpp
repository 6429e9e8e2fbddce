#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/commands/projectcommands.h"
#include "models/git/gitservice.h"
#include "models/store/projectstore.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ProjectOptions
{
    Project project;
    QString versioning;
};

Result<Versioning> versioningOf(const QString &text)
{
    if (text.isEmpty() || text == "any"_L1)
        return Versioning::Any;
    if (text == "semver"_L1)
        return Versioning::SemVer;
    if (text == "calver"_L1)
        return Versioning::CalVer;
    return fail(Error::Kind::Usage,
                Cli::tr("“%1” is no way to count versions. Write semver, calver or any.").arg(text));
}

/// A project as it was kept, and whether its clone ends early.
struct AddedProject
{
    Project project;
    bool isShallow = false;
};

QFuture<Result<AddedProject>> askAddedProject(Invocation &invocation, const QString &name)
{
    const auto kept =
        invocation.session.store().read([name](Database &db) { return ProjectStore(db).byName(name); });
    return andThen(kept, &invocation.session, [&invocation](const Project &project) {
        // An address has not been fetched yet.
        if (project.isUrl())
            return readyFuture(Result<AddedProject>(AddedProject{project}));
        return andThenValue(invocation.session.git().history(project.repository), &invocation.session,
                            [project](const std::shared_ptr<const History> &history) -> Result<AddedProject> {
                                return AddedProject{project, history->isShallow()};
                            });
    });
}

QFuture<Result<int>> runProjectAdd(Invocation &invocation, const ProjectOptions &options)
{
    const auto versioning = versioningOf(options.versioning);
    if (!versioning)
        return failed(versioning.error());
    Project project = options.project;
    project.versioning = *versioning;
    const auto added = andThen(addProject(invocation.session.commandContext(), project), &invocation.session,
                               [&invocation, name = project.name.trimmed()](ProjectId) {
                                   return askAddedProject(invocation, name);
                               });
    return printing(invocation, added, [&invocation](const AddedProject &kept) {
        if (invocation.isJson())
            invocation.output.json({{u"project"_s, jsonOf(kept.project)}});
        else
            invocation.output.line(
                Cli::tr("Added the project “%1” from %2.").arg(kept.project.name, kept.project.repository));
        if (kept.isShallow) {
            invocation.output.warning(Cli::tr(
                "This clone is shallow: what lies before its cut is missing from every count and from the "
                "releases. To have it all: git fetch --unshallow"));
        }
        return 0;
    });
}

QFuture<Result<int>> runProjectList(Invocation &invocation)
{
    const auto projects =
        invocation.session.store().read([](Database &db) { return ProjectStore(db).all(); });
    return printing(invocation, projects, [&invocation](const QVector<Project> &all) {
        if (invocation.isJson()) {
            invocation.output.json({{u"projects"_s, jsonArrayOf(all)}});
            return 0;
        }
        TextTable table{{Cli::tr("Project"), Cli::tr("Repository"), Cli::tr("Tags"), Cli::tr("Paths")}, {}};
        for (const Project &project : all) {
            table.rows.append({project.name, project.repository, shownText(project.tagPattern),
                               shownText(project.paths.join(u", "_s))});
        }
        invocation.output.table(table);
        return 0;
    });
}

QFuture<Result<int>> runProjectRemove(Invocation &invocation, const QString &name)
{
    return printing(invocation, removeProject(invocation.session.commandContext(), name),
                    [&invocation, name] {
                        if (invocation.isJson())
                            invocation.output.json({{u"removed"_s, name}});
                        else
                            invocation.output.line(Cli::tr("Removed the project “%1”.").arg(name));
                        return 0;
                    });
}

void addProjectAdd(CLI::App &parent, ChosenCommand &chosen)
{
    auto options = std::make_shared<ProjectOptions>();
    CLI::App *add = addCommand(parent, "add", Cli::tr("Add a project: a repository, or a part of one"),
                               u"slipway-cli project add web --git ~/src/web --tag-pattern 'v*'"_s);
    addText(add, "name", options->project.name, Cli::tr("Its name"))->required();
    addText(add, "--git", options->project.repository,
            Cli::tr("A repository: a PATH is read in place and never written to, a URL is mirrored"))
        ->required();
    addText(add, "--tag-pattern", options->project.tagPattern,
            Cli::tr("Which tags are its releases (a glob)"));
    addTexts(add, "--path", options->project.paths,
             Cli::tr("Only what is below this path; may be given again"));
    addText(add, "--main", options->project.mainBranch,
            Cli::tr("The main branch; without it the repository's HEAD"));
    addText(add, "--versioning", options->versioning, Cli::tr("semver, calver or any"));
    addText(add, "--group", options->project.group, Cli::tr("The heading it stands under on the board"));
    add->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) { return runProjectAdd(invocation, *options); };
    });
}

} // namespace

void addProjectCommand(CommandLine &line)
{
    CLI::App *project = addCommand(line.app, "project", Cli::tr("Projects: add, list, remove"),
                                   u"slipway-cli project list"_s);
    project->require_subcommand(1);
    addProjectAdd(*project, line.chosen);
    CLI::App *list =
        addCommand(*project, "list", Cli::tr("List the projects"), u"slipway-cli project list"_s);
    list->callback([&chosen = line.chosen] { chosen.action = runProjectList; });
    auto name = std::make_shared<QString>();
    CLI::App *remove = addCommand(*project, "remove", Cli::tr("Remove a project without history"),
                                  u"slipway-cli project remove web"_s);
    addText(remove, "name", *name, Cli::tr("Its name"))->required();
    remove->callback([name, &chosen = line.chosen] {
        chosen.action = [name](Invocation &invocation) { return runProjectRemove(invocation, *name); };
    });
}

} // namespace slipway
