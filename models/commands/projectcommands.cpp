#include "models/commands/projectcommands.h"

#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/commands/openpromotions.h"
#include "models/commands/voiding.h"
#include "models/commands/writing.h"
#include "models/git/gitservice.h"
#include "models/git/history.h"
#include "models/store/deploymentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <climits>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QJsonObject projectBody(const Project &project)
{
    return {{u"name"_s, project.name},
            {u"repository"_s, redacted(project.repository)},
            {u"tag_pattern"_s, project.tagPattern},
            {u"paths"_s, QJsonArray::fromStringList(project.paths)},
            {u"main_branch"_s, project.mainBranch}};
}

Result<Project> checkedProject(Project project)
{
    const auto name = checkedName(project.name);
    if (!name)
        return fail(name.error());
    project.name = *name;
    if (project.repository.trimmed().isEmpty()) {
        return fail(
            Error::Kind::Usage,
            CommandWords::tr("The project “%1” needs a repository: give a folder or an address.").arg(*name));
    }
    // The workspace would keep it in the clear, and everyone who may open it would read it.
    static const QRegularExpression password(u"^[a-z][a-z0-9+.-]*://[^/@]*:[^/@]+@"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (project.isUrl() && password.match(project.repository).hasMatch()) {
        return fail(
            Error::Kind::Usage,
            CommandWords::tr(
                "The address of the repository holds a password, which others can read there. Take it "
                "out; git asks its credential helper or your SSH key instead."));
    }
    if (!project.isUrl())
        project.repository = QFileInfo(project.repository).absoluteFilePath();
    return project;
}

Result<void> checkMainBranch(const Project &project, const History &history)
{
    if (project.mainBranch.isEmpty() || !history.mainHead(project.mainBranch).isNull())
        return {};
    return fail(
        Error::Kind::NotFound,
        CommandWords::tr(
            "The repository of “%1” has no branch “%2”. Name another main branch, or none to take HEAD.")
            .arg(project.name, oneLine(project.mainBranch, 200)));
}

Result<ProjectId> addProjectIn(Database &db, const Signature &signature, const Project &project)
{
    const auto id = ProjectStore(db).add(project);
    if (!id)
        return fail(id.error());
    if (const auto entered = enter(db, signature, u"project.added"_s, projectBody(project)); !entered)
        return fail(entered.error());
    return *id;
}

Result<ProjectId> changeProjectIn(Database &db, const Signature &signature, const Project &wanted)
{
    Project changed = wanted;
    const auto before = ProjectStore(db).byName(changed.name);
    if (!before)
        return fail(before.error());
    changed.id = before->id;
    // What people agreed to, beforehand too, was judged by these: by which files, which tags, which branch.
    const bool isJudgedOtherwise = changed.repository != before->repository || changed.paths != before->paths
        || changed.tagPattern != before->tagPattern || changed.mainBranch != before->mainBranch;
    if (isJudgedOtherwise) {
        const auto open = noneIsOpen(
            db, [&changed](const Promotion &promotion) { return promotion.project == changed.name; });
        if (!open)
            return fail(open.error());
        const auto isOfIt = [&changed](const ApprovalSubject &subject) -> Result<bool> {
            return subject.project == changed.name;
        };
        if (const auto done = voidRequests(db, signature, u"project"_s, isOfIt); !done)
            return fail(done.error());
        const QString why =
            CommandWords::tr("Its project has another repository, other paths, tags or another main branch.");
        if (const auto ended = endWhatWasAgreedFor(db, signature, {changed.name, {}}, why); !ended)
            return fail(ended.error());
    }
    if (const auto updated = ProjectStore(db).update(changed); !updated)
        return fail(updated.error());
    QJsonObject body = projectBody(changed);
    body.insert(u"before"_s, projectBody(*before));
    if (const auto entered = enter(db, signature, u"project.changed"_s, body); !entered)
        return fail(entered.error());
    return changed.id;
}

Result<void> removeProjectIn(Database &db, const Signature &signature, const QString &name)
{
    const auto project = ProjectStore(db).byName(name);
    if (!project)
        return fail(project.error());
    DeploymentFilter ofProject;
    ofProject.projects = {project->id};
    const auto deployments = DeploymentStore(db).count(ofProject);
    if (!deployments)
        return fail(deployments.error());
    if (*deployments > 0) {
        return fail(
            Error::Kind::Refused,
            CommandWords::tr(
                "“%1” cannot be removed: the history has %n deployment(s) of it, which are never lost.",
                nullptr, int(qMin<qint64>(*deployments, INT_MAX)))
                .arg(oneLine(name, 200)));
    }
    const auto open =
        noneIsOpen(db, [&project](const Promotion &promotion) { return promotion.project == project->name; });
    if (!open)
        return open;
    // Another repository under the same name later is another project; what was agreed to was this one.
    const auto isOfIt = [&project](const ApprovalSubject &subject) -> Result<bool> {
        return subject.project == project->name;
    };
    if (const auto done = voidRequests(db, signature, u"project"_s, isOfIt); !done)
        return done;
    if (const auto ended = endWhatWasAgreedFor(db, signature, {project->name, {}},
                                               CommandWords::tr("Its project was removed."));
        !ended)
        return ended;
    if (const auto removed = ProjectStore(db).remove(project->id); !removed)
        return fail(removed.error());
    return enter(db, signature, u"project.removed"_s, projectBody(*project));
}

using WriteProject = Result<ProjectId> (*)(Database &, const Signature &, const Project &);

/// Checks what can be known of a project, its repository too where that is at hand, and writes it then.
QFuture<Result<ProjectId>> writeChecked(const CommandContext &context, Project project, WriteProject how)
{
    const auto checked = checkedProject(std::move(project));
    if (!checked)
        return readyFuture(Result<ProjectId>(fail(checked.error())));
    Store *store = context.ask.store;
    const auto write = [store, how, known = *checked, signature = signatureOf(context)] {
        return store->write(Store::ProjectsTopic | Store::ApprovalsTopic | Store::LedgerTopic,
                            [how, known, signature](Database &db) { return how(db, signature, known); });
    };
    if (checked->isUrl())
        return write();
    // Reading it now says at once whether it can be read, and makes every later question quick.
    return andThen(context.ask.git->history(checked->repository), store,
                   [write, known = *checked](const std::shared_ptr<const History> &history) {
                       if (const auto branch = checkMainBranch(known, *history); !branch)
                           return readyFuture(Result<ProjectId>(fail(branch.error())));
                       return write();
                   });
}

} // namespace

QFuture<Result<ProjectId>> addProject(const CommandContext &context, Project project)
{
    return writeChecked(context, std::move(project), &addProjectIn);
}

QFuture<Result<ProjectId>> changeProject(const CommandContext &context, Project changed)
{
    return writeChecked(context, std::move(changed), &changeProjectIn);
}

QFuture<Result<void>> removeProject(const CommandContext &context, const QString &name)
{
    const Signature signature = signatureOf(context);
    return context.ask.store->write(
        Store::ProjectsTopic | Store::LedgerTopic,
        [name, signature](Database &db) { return removeProjectIn(db, signature, name); });
}

} // namespace slipway
