#include "models/queries/releasequery.h"

#include "models/base/chain.h"
#include "models/notes/draftnotes.h"
#include "models/notes/rendermarkdown.h"
#include "models/queries/notesreading.h"
#include "models/queries/projecthistory.h"
#include "models/queries/releasenamed.h"
#include "models/queries/servedrelease.h"
#include "models/queries/writtennotes.h"
#include "models/store/approvalstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/store.h"

namespace slipway {

namespace {

QVector<Commit> commitsOfRelease(const History &history, const Project &project, const Release &release,
                                 const QVector<Release> &releases)
{
    constexpr int commitLimit = 20000;
    CommitId previous;
    for (const Release &other : releases) {
        if (!release.previousTag.isEmpty() && other.tag == release.previousTag)
            previous = other.commit;
    }
    if (!previous.isNull())
        return history.compare(previous, release.commit, project.paths, commitLimit).commits;
    // A first release has everything below it, and of a part of a repository what is first in it.
    const QVector<CommitId> ids = project.paths.isEmpty() ? history.onlyIn(release.commit, {})
                                                          : history.firstCommitsOf(project, release.tag);
    QVector<Commit> commits;
    for (const CommitId &id : ids.mid(0, commitLimit)) {
        if (auto commit = history.commit(id))
            commits.append(*std::move(commit));
    }
    return commits;
}

/// What the history says of a release, and its notes before they are written in any form.
struct ReadRelease
{
    ReleaseDetail detail;
    ReleaseNotes notes;
};

Result<ReadRelease> detailFromHistory(const ProjectHistory &known, const QString &version)
{
    const QVector<Release> releases = known.history->releases(known.project);
    const auto release = releaseNamed(releases, known.project, version);
    if (!release)
        return fail(release.error());
    ReleaseDetail detail;
    detail.release = *release;
    detail.commits = commitsOfRelease(*known.history, known.project, *release, releases);
    detail.firstCommits = known.history->firstCommitsOf(known.project, release->tag);
    const ReleaseNotes notes = releaseNotesOf(notesOfRelease(*known.history, known.project, *release));
    detail.notes = renderNotesMarkdown({notes});
    return ReadRelease{detail, notes};
}

/// What a person wrote in place of what the commits give: for everybody inside, else for whom there is a
/// text.
Result<void> takeWritten(Database &db, const Project &project, const ReleaseNotes &all, ReleaseDetail &detail)
{
    for (const auto audience :
         {NotesAudience::Internal, NotesAudience::Customer, NotesAudience::Operations}) {
        const auto drafts = WrittenNotes::read(db, project.id, audience);
        if (!drafts)
            return fail(drafts.error());
        const auto written = drafts->of(subjectOfRelease(all.tag), all);
        if (!written)
            continue;
        detail.notes = renderNotesMarkdown({notesOfDraft(written->draft, all, audience)});
        detail.notesAudience = audience;
        detail.notesBy = written->by;
        detail.notesAt = written->savedAt;
        return {};
    }
    return {};
}

Result<ReleaseDetail> withStoredFacts(Database &db, const Project &project, const ReadRelease &read)
{
    ReleaseDetail detail = read.detail;
    if (const auto taken = takeWritten(db, project, read.notes, detail); !taken)
        return fail(taken.error());
    const auto approvals = ApprovalStore(db).all();
    if (!approvals)
        return fail(approvals.error());
    for (const ApprovalRequest &request : *approvals) {
        if (request.subject.project == project.name && request.subject.commit == detail.release.commit)
            detail.approvals.append(request);
    }
    const auto checks = newestChecksOf(db, detail.release.commit);
    if (!checks)
        return fail(checks.error());
    detail.checks = *checks;
    const auto published = publishedReleases(db, project, detail.release.tag);
    if (!published)
        return fail(published.error());
    detail.published = *published;
    // Found by the commit, which every deployment of this release has; a version alone may be written in many
    // ways.
    constexpr int deploymentLimit = 1000;
    DeploymentFilter filter;
    filter.projects = {project.id};
    filter.search = detail.release.commit.hex();
    const auto page = DeploymentStore(db).page(filter, {}, deploymentLimit);
    if (!page)
        return fail(page.error());
    for (const Deployment &deployment : page->rows) {
        if (deployment.commit == detail.release.commit)
            detail.deployments.append(deployment);
    }
    return detail;
}

} // namespace

QFuture<Result<QVector<Release>>> askReleases(const QueryContext &context, const QString &project)
{
    return andThen(askProjectHistory(context, project), receiverOf(context), [](const ProjectHistory &known) {
        return calculate(
            [known]() -> Result<QVector<Release>> { return known.history->releases(known.project); });
    });
}

QFuture<Result<ReleaseDetail>> askRelease(const QueryContext &context, const QString &project,
                                          const QString &version)
{
    return andThen(askProjectHistory(context, project), receiverOf(context),
                   [context, version](const ProjectHistory &known) {
                       const auto detail =
                           calculate([known, version] { return detailFromHistory(known, version); });
                       return andThen(detail, receiverOf(context),
                                      [context, project = known.project](const ReadRelease &read) {
                                          return context.store->read([project, read](Database &db) {
                                              return withStoredFacts(db, project, read);
                                          });
                                      });
                   });
}

} // namespace slipway
