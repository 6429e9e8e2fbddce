#include "models/queries/notesdraftquery.h"

#include "models/base/chain.h"
#include "models/notes/draftnotes.h"
#include "models/queries/notesquery.h"
#include "models/queries/projecthistory.h"
#include "models/queries/writtennotes.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

namespace slipway {

namespace {

Result<NotesWork> readWork(Database &db, NotesWork work, const QString &from, const QString &to)
{
    const auto project = ProjectStore(db).byName(work.project);
    if (!project)
        return fail(project.error());
    NotesDraftStore store(db);
    work.place = {project->id, subjectOfNotes(*project, work.all.tag, from, to), toString(work.audience)};
    const auto kept = store.find(work.place);
    if (!kept)
        return fail(kept.error());
    if (*kept) {
        work.stored = **kept;
        // Where nobody has said anything, there is nothing to keep from the commits.
        if (!work.stored.draft.isTouched())
            work.stored.draft = broughtUpTo(work.stored.draft, work.all, work.audience);
        return work;
    }
    const auto before = store.find({project->id, subjectOfRelease({}), work.place.audience});
    if (!before)
        return fail(before.error());
    work.stored.draft = draftToBegin(*before, work.all, work.audience);
    return work;
}

} // namespace

QFuture<Result<NotesWork>> askNotesWork(const QueryContext &context, const QString &project,
                                        const QString &from, const QString &to, NotesAudience audience)
{
    Store *store = context.store;
    return andThen(askNotes(context, project, from, to), receiverOf(context),
                   [store, project, from, to, audience](const ReleaseNotes &all) {
                       NotesWork work;
                       work.project = project;
                       work.audience = audience;
                       work.all = all;
                       return store->read(
                           [work, from, to](Database &db) { return readWork(db, work, from, to); });
                   });
}

QFuture<Result<QVector<DraftVersion>>> askDraftVersions(const QueryContext &context, const DraftPlace &place)
{
    return context.store->read([place](Database &db) { return NotesDraftStore(db).versions(place); });
}

QFuture<Result<StoredDraft>> askDraftVersion(const QueryContext &context, const DraftPlace &place,
                                             int revision)
{
    return context.store->read(
        [place, revision](Database &db) { return NotesDraftStore(db).version(place, revision); });
}

} // namespace slipway
