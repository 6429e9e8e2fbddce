#include "models/queries/notesdraftquery.h"

#include "models/base/chain.h"
#include "models/notes/draftnotes.h"
#include "models/queries/notesquery.h"
#include "models/queries/projecthistory.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

const QString unreleasedSubject = u"unreleased"_s;

/// What a draft is kept under: a release by its tag, so that it stays the same however it is named.
QString subjectOf(const Project &project, const ReleaseNotes &all, const QString &from, const QString &to)
{
    if (from.isEmpty() && !all.tag.isEmpty())
        return u"tag:"_s + all.tag;
    const bool isMain = to.isEmpty() || to == "HEAD"_L1 || to == u"branch:"_s + project.mainBranch;
    return from.isEmpty() && isMain ? unreleasedSubject : from + u".."_s + to;
}

/// What of a draft is about these commits; nothing where nobody wrote of them.
NotesDraft partAbout(NotesDraft draft, const ReleaseNotes &all)
{
    QSet<QString> commits;
    for (const NotesSection &section : all.sections) {
        for (const NotesItem &item : section.items)
            commits.insert(item.sha.hex());
    }
    bool isAbout = false;
    for (DraftSection &section : draft.sections) {
        section.entries.removeIf(
            [&](const DraftEntry &entry) { return !entry.isOwn() && !commits.contains(entry.commit.hex()); });
        for (const DraftEntry &entry : section.entries)
            isAbout = isAbout || !entry.isOwn();
    }
    return isAbout && draft.isTouched() ? draft : NotesDraft();
}

Result<NotesWork> readWork(Database &db, NotesWork work, const QString &from, const QString &to)
{
    const auto project = ProjectStore(db).byName(work.project);
    if (!project)
        return fail(project.error());
    NotesDraftStore store(db);
    work.place = {project->id, subjectOf(*project, work.all, from, to), toString(work.audience)};
    const auto kept = store.find(work.place);
    if (!kept)
        return fail(kept.error());
    if (*kept) {
        work.stored = **kept;
        return work;
    }
    const auto before = store.find({project->id, unreleasedSubject, work.place.audience});
    if (!before)
        return fail(before.error());
    const NotesDraft begun = *before ? partAbout((*before)->draft, work.all) : NotesDraft();
    work.stored.draft = broughtUpTo(begun, work.all, work.audience);
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
