#include "models/notes/notestemplate.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace slipway;

static ReleaseNotes notesAround(const QString &words)
{
    NotesItem item;
    item.sha = *CommitId::parse(QStringLiteral("0123456789abcdef0123456789abcdef01234567"));
    item.type = QStringLiteral("feat");
    item.scope = words.left(20);
    item.subject = words;
    item.breaking = true;
    item.breakingNotes = {words, QStringLiteral("a\n\nb")};
    item.pullRequest = QStringLiteral("7");
    item.tickets = {QStringLiteral("ABC-1"), words.left(9)};
    item.authors = {words.left(12)};
    item.references = {words};
    NotesItem written = item;
    written.written = QStringLiteral("**mine** ") + words;
    ReleaseNotes notes;
    notes.version = QStringLiteral("1.2.3");
    notes.tag = QStringLiteral("v1.2.3");
    notes.intro = words;
    notes.sections = {{QStringLiteral("Breaking changes"), {item, written}, QStringLiteral("breaking")},
                      {QStringLiteral("Features"), {item}, QStringLiteral("features")}};
    notes.contributors = {{words.left(12), true}};
    return notes;
}

/// The first byte chooses the form; up to a zero byte the words of a commit, the rest a template. What is
/// never true: a commit's "<" as markup in HTML where the template gives no raw words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const qsizetype end = bytes.indexOf('\0');
    const QByteArray words = end < 0 ? QByteArray("some <b>*words*</b> {{x}}") : bytes.left(end);
    const QByteArray text = end < 0 ? bytes : bytes.mid(end + 1);
    const auto form = NotesForm(data[0] % 3);
    const auto parsed = NotesTemplate::parse(text, form);
    if (!parsed)
        return 0;
    const ReleaseNotes notes = notesAround(QString::fromUtf8(words));
    const auto rendered = parsed->rendered(notes, QStringLiteral("web"));
    if (!rendered)
        return 0;
    if (!rendered->endsWith('\n'))
        std::abort();
    const auto again = parsed->rendered(notes, QStringLiteral("web"));
    if (!again || *again != *rendered)
        std::abort();
    return 0;
}
