#include "models/domain/commitmessage.h"
#include "models/domain/commitwords.h"
#include "models/git/messagereading.h"
#include "models/notes/notesbuilder.h"
#include "models/notes/rendermarkdown.h"
#include "models/notes/rendertext.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace slipway;

static void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// Reads the bytes as a commit's message in both ways it is read in, and writes notes of it. What a reader
/// may never do, besides crash: lose the commit, say more than was said, or give a word with a line end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    const CommitMessage message = readCommitMessage(text);
    demand(message.conventional == !message.type.isEmpty());
    demand(!message.subject.contains(u'\n') && !message.type.contains(u'\n')
           && !message.scope.contains(u'\n'));
    demand(message.breaking || message.breakingNotes.isEmpty());
    demand(message.body.size() <= text.size() && message.tickets.size() <= 64
           && message.changes.size() <= 64);
    for (const QString &change : message.changes)
        demand(readCommitMessage(change).conventional && !change.contains(u'\n'));

    historyindex::MessageReading reading;
    readForIndex(bytes, &reading);
    demand(reading.subject.find('\n') == std::string::npos);
    CommitWords words;
    words.subject = reading.subject;
    words.type = reading.type;
    words.scope = reading.scope;
    words.mergeTitle = reading.mergeTitle;
    words.parents = {1, 2};
    (void)descriptionOf(words);
    (void)descriptionOf(wordsOfMerge(words));
    for (const std::string &change : reading.changes)
        demand(!wordsOfChange(words, change).type.empty());

    NotesCommit commit;
    commit.commit.id = *CommitId::parse(QStringLiteral("0123456789abcdef0123456789abcdef01234567"));
    commit.commit.author = QStringLiteral("Ada");
    commit.message = text.isEmpty() ? QStringLiteral("x") : text;
    NotesInput input;
    input.commits = {commit};
    const ReleaseNotes notes = buildNotes(input);
    qsizetype items = 0;
    for (const NotesSection &section : notes.sections)
        items += section.items.size();
    const bool isCancelledByItself = items == 0;
    demand(!isCancelledByItself && items <= 65);
    (void)renderNotesMarkdown({notes});
    (void)renderNotesText({notes});
    return 0;
}
