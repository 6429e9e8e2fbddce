#include "models/queries/writtennotes.h"

#include "models/notes/draftnotes.h"
#include "models/store/store.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway {

/// What of a draft is about these commits; nothing where nobody wrote of them.
static NotesDraft partAbout(NotesDraft draft, const ReleaseNotes &all)
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

QString mainPointOf(const Project &project)
{
    return project.mainBranch.isEmpty() ? u"HEAD"_s : u"branch:"_s + project.mainBranch;
}

QString subjectOfRelease(const QString &tag)
{
    return tag.isEmpty() ? u"unreleased"_s : u"tag:"_s + tag;
}

QString subjectOfNotes(const Project &project, const QString &tag, const QString &from, const QString &to)
{
    if (from.isEmpty() && !tag.isEmpty())
        return subjectOfRelease(tag);
    const bool isMain = to.isEmpty() || to == "HEAD"_L1 || to == u"branch:"_s + project.mainBranch;
    return from.isEmpty() && isMain ? subjectOfRelease({}) : from + u".."_s + to;
}

NotesDraft draftToBegin(const std::optional<StoredDraft> &unreleased, const ReleaseNotes &all,
                        NotesAudience audience)
{
    return broughtUpTo(unreleased ? partAbout(unreleased->draft, all) : NotesDraft(), all, audience);
}

Result<WrittenNotes> WrittenNotes::read(Database &db, ProjectId project, NotesAudience audience)
{
    const auto drafts = NotesDraftStore(db).all(project, toString(audience));
    if (!drafts)
        return fail(drafts.error());
    WrittenNotes written;
    written.m_audience = audience;
    written.m_drafts = *drafts;
    return written;
}

std::optional<StoredDraft> WrittenNotes::of(const QString &subject, const ReleaseNotes &all) const
{
    if (const auto kept = m_drafts.constFind(subject); kept != m_drafts.cend())
        return kept->draft.isTouched() ? std::optional(*kept) : std::nullopt;
    const auto before = m_drafts.constFind(subjectOfRelease({}));
    if (before == m_drafts.cend())
        return std::nullopt;
    StoredDraft begun = *before;
    begun.draft = draftToBegin(*before, all, m_audience);
    begun.revision = 0;
    return begun.draft.isTouched() ? std::optional(begun) : std::nullopt;
}

QFuture<Result<WrittenNotes>> askWrittenNotes(const QueryContext &context, ProjectId project,
                                              NotesAudience audience)
{
    return context.store->read(
        [project, audience](Database &db) { return WrittenNotes::read(db, project, audience); });
}

} // namespace slipway
