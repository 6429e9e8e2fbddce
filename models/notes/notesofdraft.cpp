// The notes that a draft stands for.
#include "models/notes/draftnotes.h"
#include "models/notes/renderhtml.h"
#include "models/notes/rendermarkdown.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

NotesItem writtenItem(const DraftEntry &entry)
{
    NotesItem item;
    item.sha = entry.commit;
    item.written = entry.shownText().trimmed();
    item.subject = plainTextOf(item.written);
    item.pullRequest = entry.pullRequest;
    item.tickets = entry.tickets;
    item.authors = entry.authors;
    return item;
}

/// What a line that was merged into another is known by.
void takeMarks(NotesItem &item, const DraftEntry &merged)
{
    const auto add = [](QStringList &list, const QStringList &more) {
        for (const QString &one : more) {
            if (!one.isEmpty() && !list.contains(one))
                list.append(one);
        }
    };
    if (!merged.pullRequest.isEmpty() && merged.pullRequest != item.pullRequest)
        add(item.otherPullRequests, {merged.pullRequest});
    add(item.tickets, merged.tickets);
    add(item.authors, merged.authors);
    if (!merged.commit.isNull())
        item.otherCommits.append(merged.commit);
}

} // namespace

ReleaseNotes notesOfDraft(const NotesDraft &draft, const ReleaseNotes &all, NotesAudience audience)
{
    QHash<std::pair<QString, QString>, const NotesItem *> items;
    for (const NotesSection &section : all.sections) {
        for (const NotesItem &item : section.items)
            items.insert({item.sha.hex(), notesEntryText(item)}, &item);
    }
    QHash<QString, QVector<const DraftEntry *>> merged;
    for (const DraftSection &section : draft.sections) {
        for (const DraftEntry &entry : section.entries) {
            if (entry.isMerged())
                merged[entry.mergedInto].append(&entry);
        }
    }
    ReleaseNotes notes = all;
    notes.intro = draft.intro.trimmed();
    notes.sections.clear();
    for (const DraftSection &section : draft.sections) {
        if (section.key == unplacedKey())
            continue;
        NotesSection shown{section.shownTitle(), {}, section.key};
        for (const DraftEntry &entry : section.entries) {
            if (!entry.isShown() || entry.shownText().trimmed().isEmpty())
                continue;
            // What the person saw stands, though the commit may say something else by now.
            const NotesItem *item = entry.text ? nullptr : items.value({entry.commit.hex(), entry.generated});
            shown.items.append(item ? *item : writtenItem(entry));
            shown.items.last().isChosen = entry.shown || entry.placed;
            for (const DraftEntry *other : merged.value(entry.key))
                takeMarks(shown.items.last(), *other);
        }
        if (!shown.items.isEmpty())
            notes.sections.append(shown);
    }
    return withoutWhatIsInternal(audience, std::move(notes));
}

} // namespace slipway
