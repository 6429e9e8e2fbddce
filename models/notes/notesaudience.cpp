#include "models/notes/notesaudience.h"

using namespace Qt::StringLiterals;

namespace slipway {

QString toString(NotesAudience audience)
{
    switch (audience) {
    case NotesAudience::Internal:
        return u"internal"_s;
    case NotesAudience::Customer:
        return u"customer"_s;
    case NotesAudience::Operations:
        return u"operations"_s;
    }
    return {};
}

std::optional<NotesAudience> notesAudienceFromString(QStringView text)
{
    for (const auto audience :
         {NotesAudience::Internal, NotesAudience::Customer, NotesAudience::Operations}) {
        if (toString(audience) == text)
            return audience;
    }
    return {};
}

bool isMeantFor(NotesAudience audience, const QString &section)
{
    if (audience == NotesAudience::Internal)
        return true;
    if (section == "documentation"_L1)
        return false;
    return audience == NotesAudience::Operations
        || (section != "maintenance"_L1 && section != "reverts"_L1 && section != "other"_L1);
}

ReleaseNotes notesFor(NotesAudience audience, ReleaseNotes notes)
{
    notes.sections.removeIf(
        [audience](const NotesSection &section) { return !isMeantFor(audience, section.key); });
    return withoutWhatIsInternal(audience, std::move(notes));
}

ReleaseNotes withoutWhatIsInternal(NotesAudience audience, ReleaseNotes notes)
{
    if (audience != NotesAudience::Customer)
        return notes;
    notes.contributors.clear();
    for (NotesSection &section : notes.sections) {
        for (NotesItem &item : section.items) {
            item.sha = {};
            item.authors.clear();
            item.tickets.clear();
            item.references.clear();
            item.pullRequest.clear();
            item.otherCommits.clear();
            item.otherPullRequests.clear();
        }
    }
    return notes;
}

} // namespace slipway
