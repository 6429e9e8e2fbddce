#include "app/cli/notessource.h"

#include "app/cli/words.h"
#include "models/store/projectstore.h"

#include <QFileInfo>

namespace slipway {

void addNotesSource(CLI::App *command, NotesSource &source)
{
    addText(command, "--repo", source.repository, Cli::tr("A repository, read in place; needs no workspace"));
    addText(command, "--project", source.project, Cli::tr("A project of the workspace"));
    addTexts(command, "--path", source.paths, Cli::tr("Only what is below this path; may be given again"));
    addText(command, "--tag-pattern", source.tagPattern, Cli::tr("Which tags are releases (a glob)"));
}

static Project narrowed(Project project, const NotesSource &source)
{
    if (!source.paths.isEmpty())
        project.paths = source.paths;
    if (!source.tagPattern.isEmpty())
        project.tagPattern = source.tagPattern;
    return project;
}

static QFuture<Result<Project>> readyProject(const Result<Project> &project)
{
    return readyFuture(project);
}

QFuture<Result<Project>> projectOf(Invocation &invocation, const NotesSource &source)
{
    if (source.repository.isEmpty() == source.project.isEmpty()) {
        return readyProject(
            fail(Error::Kind::Usage,
                 Cli::tr("Say whose notes: either --repo PATH for a repository, or --project NAME.")));
    }
    if (!source.repository.isEmpty()) {
        Project project;
        project.repository = source.repository;
        if (!project.isUrl()) {
            project.repository = QFileInfo(source.repository).absoluteFilePath();
            project.name = QFileInfo(project.repository).fileName();
        } else {
            project.name = source.repository;
        }
        return readyProject(narrowed(project, source));
    }
    const auto opened = openChosenWorkspace(invocation);
    return andThen(opened, &invocation.session, [&invocation, source] {
        return invocation.session.store().read([source](Database &db) -> Result<Project> {
            const auto project = ProjectStore(db).byName(source.project);
            return project ? Result<Project>(narrowed(*project, source))
                           : Result<Project>(fail(project.error()));
        });
    });
}

} // namespace slipway
