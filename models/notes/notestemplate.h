#pragma once

#include "models/base/result.h"
#include "models/notes/releasenotes.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace slipway {

/// What a template writes, which decides how the commits' words are made harmless in it: `{{x}}` never turns
/// into markup. `{{{x}}}` puts them in as they are.
enum class NotesForm { Markdown, Html, Text };

/// A mustache template of one release's notes (https://mustache.github.io/mustache.5.html, without partials
/// and lambdas). The variables are listed in models/notes/README.md. Copies share the parsed template; any
/// thread, one at a time.
class NotesTemplate
{
public:
    /// Error::Invalid with what is wrong and where; also for more than 256 KiB or 40 sections inside each
    /// other.
    static Result<NotesTemplate> parse(const QByteArray &utf8, NotesForm form);

    /// One release; `project` is shown where the template asks for it. Error::Invalid where it grows beyond
    /// 64 MiB. Ends with one line end.
    Result<QByteArray> rendered(const ReleaseNotes &notes, const QString &project = {}) const;

    NotesForm form() const;

private:
    struct Parsed;
    std::shared_ptr<Parsed> d;
};

/// The names of the templates that Slipway brings.
QStringList shippedTemplates();
/// Error::NotFound, naming those there are.
Result<NotesTemplate> shippedTemplate(const QString &name);

} // namespace slipway
