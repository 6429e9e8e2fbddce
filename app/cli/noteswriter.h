#pragma once

#include "models/base/result.h"
#include "models/notes/notesaudience.h"
#include "models/notes/notesoutline.h"
#include "models/notes/notestemplate.h"
#include "models/notes/rendermarkdown.h"
#include "models/queries/writtennotes.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace slipway {

enum class NotesFormat { Markdown, Html, Json, Text, Pdf, Tag };
/// Error::Usage where there is none of that name.
Result<NotesFormat> notesFormatFromString(const QString &name);

/// How the notes are to be written.
struct NotesManner
{
    NotesFormat format = NotesFormat::Markdown;
    NotesAudience audience = NotesAudience::Internal;
    std::optional<NotesTemplate> pattern{};
    QString project{}; ///< for templates
    /// What people wrote in the studio, and the place of what is printed there where it is no release.
    WrittenNotes written{};
    QString subject{};
};

/// Release after release into what takes bytes, so that a changelog of any length needs the memory of one.
class NotesWriter
{
public:
    NotesWriter(const NotesManner &manner, std::function<void(const QByteArray &)> take);

    /// False where it could not be written; `failure` says why.
    bool write(const NotesOutline &notes);
    const std::optional<Error> &failure() const { return m_failure; }
    void end();
    /// The releases whose written text lacks commits that came since, by their heading.
    const QStringList &outdated() const { return m_outdated; }
    /// What the commits give in the same manner of the releases that people wrote of.
    const QByteArray &generated() const { return m_generated; }

private:
    /// Only when there is something: a failure before it is the whole answer.
    void begin();
    bool isPage() const;
    QString pageTitle() const;
    Result<QByteArray> rendered(const NotesOutline &outline);
    Result<QByteArray> renderedNotes(const ReleaseNotes &notes) const;
    Result<QByteArray> fromTemplate(const ReleaseNotes &notes) const;
    Result<QByteArray> writtenNotes(const NotesOutline &outline);

    NotesManner m_manner;
    MarkdownNotes m_markdown;
    std::function<void(const QByteArray &)> m_take;
    std::optional<Error> m_failure;
    QStringList m_outdated;
    QByteArray m_generated;
    int m_count = 0;
    bool m_begun = false;
};

} // namespace slipway
