#include "models/notes/notesbuilder.h"

#include "models/notes/notesoutline.h"
#include "models/notes/wordsofmessages.h"

#include <deque>

namespace slipway {

ReleaseNotes buildNotes(const NotesInput &input)
{
    QVector<ReadCommit> commits;
    commits.reserve(input.commits.size());
    for (const NotesCommit &source : input.commits)
        commits += readNotesCommit(source);
    const WordsOfMessages read(commits);
    People people;
    std::deque<std::string> addresses;
    std::vector<bool> known;
    if (input.earlierAuthors) {
        for (const QString &address : *input.earlierAuthors) {
            const std::string &key = addresses.emplace_back(address.toStdString());
            const std::uint32_t person = people.named(key, key).person;
            known.resize(person + 1, true);
        }
    }
    OutlineInput outline{input.version, input.tag, input.date, input.previousTag, read.words(), {}, {}};
    if (input.earlierAuthors)
        outline.isKnown = [&known](std::uint32_t person) { return person < known.size(); };
    return releaseNotesOf(outlineOf(std::move(outline), people));
}

} // namespace slipway
