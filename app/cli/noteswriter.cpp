#include "app/cli/noteswriter.h"

#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/notes/draftnotes.h"
#include "models/notes/noteswords.h"
#include "models/notes/renderhtml.h"
#include "models/notes/renderjson.h"
#include "models/notes/rendertext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

Result<NotesFormat> notesFormatFromString(const QString &name)
{
    constexpr std::pair<QLatin1StringView, NotesFormat> formats[] = {
        {"markdown"_L1, NotesFormat::Markdown}, {"html"_L1, NotesFormat::Html},
        {"json"_L1, NotesFormat::Json},         {"text"_L1, NotesFormat::Text},
        {"pdf"_L1, NotesFormat::Pdf},           {"tag"_L1, NotesFormat::Tag}};
    for (const auto &[known, format] : formats) {
        if (name == known)
            return format;
    }
    return fail(
        Error::Kind::Usage,
        Cli::tr("“%1” is no format of notes. Write markdown, html, json, text, pdf or tag.").arg(name));
}

NotesWriter::NotesWriter(const NotesManner &manner, std::function<void(const QByteArray &)> take)
    : m_manner(manner), m_take(std::move(take))
{
}

bool NotesWriter::write(const NotesOutline &notes)
{
    const auto bytes = rendered(notes);
    if (!bytes) {
        m_failure = bytes.error();
        return false;
    }
    begin();
    if (m_count++ > 0)
        m_take(m_manner.format == NotesFormat::Json ? ",\n" : "\n");
    m_take(*bytes);
    return true;
}

void NotesWriter::begin()
{
    if (!m_begun && m_manner.format == NotesFormat::Json)
        m_take("{\"releases\":[");
    if (!m_begun && isPage())
        m_take(htmlPageBegin(pageTitle()).toUtf8());
    m_begun = true;
}

/// A template that writes HTML makes its own page.
bool NotesWriter::isPage() const
{
    return m_manner.format == NotesFormat::Html
        && (!m_manner.pattern || m_manner.pattern->form() == NotesForm::Markdown);
}

QString NotesWriter::pageTitle() const
{
    return m_manner.project.isEmpty() ? Cli::tr("Release notes")
                                      : Cli::tr("Release notes of %1").arg(m_manner.project);
}

void NotesWriter::end()
{
    begin();
    if (m_manner.format == NotesFormat::Json)
        m_take("]}\n");
    if (isPage())
        m_take(htmlPageEnd().toUtf8());
}

/// As a person wrote them, else as the commits give them.
Result<QByteArray> NotesWriter::writtenNotes(const NotesOutline &outline)
{
    const ReleaseNotes all = releaseNotesOf(outline);
    const QString subject = m_manner.subject.isEmpty() ? subjectOfRelease(all.tag) : m_manner.subject;
    const auto written = m_manner.written.of(subject, all);
    const auto generated = renderedNotes(notesFor(m_manner.audience, all));
    if (!written || !generated)
        return generated;
    m_generated += *generated + '\n';
    const DraftNews news = newsFor(written->draft, all, m_manner.audience);
    if (news.added + news.changed + news.gone > 0)
        m_outdated += QString::fromStdString(NotesWords().heading(all.version, all.tag, {}));
    return renderedNotes(notesOfDraft(written->draft, all, m_manner.audience));
}

Result<QByteArray> NotesWriter::rendered(const NotesOutline &outline)
{
    // What everybody gets in Markdown is written straight from the commits' words, which is far quicker.
    const bool isPlain = !m_manner.pattern && m_manner.audience == NotesAudience::Internal
        && m_manner.format == NotesFormat::Markdown;
    if (!m_manner.written.isEmpty())
        return writtenNotes(outline);
    if (!isPlain)
        return renderedNotes(notesFor(m_manner.audience, releaseNotesOf(outline)));
    std::string text;
    m_markdown.append(outline, text);
    return QByteArray(text.data(), qsizetype(text.size()));
}

Result<QByteArray> NotesWriter::renderedNotes(const ReleaseNotes &notes) const
{
    if (m_manner.pattern)
        return fromTemplate(notes);
    switch (m_manner.format) {
    case NotesFormat::Markdown:
        return renderNotesMarkdown({notes}).toUtf8();
    case NotesFormat::Html:
    case NotesFormat::Pdf:
        return markdownToHtml(renderNotesMarkdown({notes})).toUtf8();
    case NotesFormat::Text:
        return renderNotesText({notes}).toUtf8();
    case NotesFormat::Tag:
        return renderTagMessage(notes, m_manner.project).toUtf8();
    case NotesFormat::Json:
        break;
    }
    const QJsonArray one = renderNotesJson({notes}).value(u"releases"_s).toArray();
    return one.isEmpty() ? QByteArray()
                         : QJsonDocument(one.first().toObject()).toJson(QJsonDocument::Compact);
}

Result<QByteArray> NotesWriter::fromTemplate(const ReleaseNotes &notes) const
{
    const auto written = m_manner.pattern->rendered(notes, m_manner.project);
    const bool isHtml = m_manner.format == NotesFormat::Html || m_manner.format == NotesFormat::Pdf;
    if (!written || !isHtml || m_manner.pattern->form() != NotesForm::Markdown)
        return written;
    return markdownToHtml(QString::fromUtf8(*written)).toUtf8();
}

} // namespace slipway
