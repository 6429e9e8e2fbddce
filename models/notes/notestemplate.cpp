#include "models/notes/notestemplate.h"

#include "models/base/text.h"
#include "models/notes/notestemplatedata.h"

#include <kainjow/mustache.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype largestTemplate = 256 * 1024;
constexpr qsizetype largestNotes = 64 * 1024 * 1024;
constexpr int deepestSections = 40;
constexpr double mostSteps = 50e6; // a release of a hundred thousand changes takes a few millions

struct TemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::NotesTemplate)
};

struct TemplateMark
{
    char kind = ' '; ///< '#' begins a section, '^' one of what is absent, '/' ends one
    QByteArray name;
};

struct TemplateMarks
{
    int deepest = 0; ///< sections inside each other: the parser and the renderer call themselves once a level
    bool setsDelimiters = false; ///< what comes after such a mark cannot be read here
    std::vector<TemplateMark> all;
};

bool isBlank(char sign)
{
    return sign == ' ' || (sign >= '\t' && sign <= '\r');
}

/// Every mark from left to right, each up to where the parser takes it to end, and no mark within another.
TemplateMarks marksOf(const QByteArray &text)
{
    TemplateMarks marks;
    int depth = 0;
    qsizetype at = text.indexOf("{{");
    while (at >= 0) {
        const bool isRaw = text.mid(at + 2, 1) == "{";
        const QByteArray closing(isRaw ? 3 : 2, '}');
        qsizetype sign = at + closing.size();
        const qsizetype end = text.indexOf(closing, sign);
        while (sign < end && isBlank(text[sign]))
            ++sign;
        const char kind = sign < end && !isRaw ? text[sign] : ' ';
        if (end >= 0)
            marks.all.push_back({kind, text.mid(sign + 1, end - sign - 1).trimmed()});
        if (sign < end && text[sign] == '=')
            marks.setsDelimiters = true;
        else if (sign < end && !isRaw && (text[sign] == '#' || text[sign] == '^'))
            marks.deepest = std::max(marks.deepest, ++depth);
        else if (sign < end && !isRaw && text[sign] == '/')
            --depth;
        at = end < 0 ? -1 : text.indexOf("{{", end + closing.size());
    }
    return marks;
}

struct TooLarge
{
};

/// How often a section of that name is gone through at most, wherever it stands.
double timesThrough(const QByteArray &name, const ReleaseNotes &notes)
{
    qsizetype most = 1;
    const auto count = [&most](qsizetype size) { most = std::max(most, size); };
    if (name == "sections" || name == "own_sections")
        count(notes.sections.size());
    else if (name == "contributors" || name == "new_contributors")
        count(notes.contributors.size());
    for (const NotesSection &section : notes.sections) {
        if (name == "items")
            count(section.items.size());
        for (const NotesItem &item : section.items) {
            if (name == "tickets")
                count(item.tickets.size());
            else if (name == "authors")
                count(item.authors.size());
            else if (name == "references")
                count(item.references.size());
            else if (name == "breaking_notes")
                count(item.breakingNotes.size());
        }
    }
    return double(most);
}

/// How many marks would be gone through at most: sections inside each other multiply, though they write
/// nothing.
double stepsOf(const std::vector<TemplateMark> &marks, const ReleaseNotes &notes)
{
    QHash<QByteArray, double> times;
    std::vector<double> open{1};
    double steps = 0;
    for (const TemplateMark &mark : marks) {
        steps += open.back();
        if (mark.kind == '/' && open.size() > 1) {
            open.pop_back();
        } else if (mark.kind == '#' || mark.kind == '^') {
            if (!times.contains(mark.name))
                times.insert(mark.name, timesThrough(mark.name, notes));
            open.push_back(open.back() * (mark.kind == '#' ? times.value(mark.name) : 1));
        }
    }
    return steps;
}

} // namespace

struct NotesTemplate::Parsed
{
    kainjow::mustache::mustache mustache;
    NotesForm form;
    std::vector<TemplateMark> marks;
};

NotesForm NotesTemplate::form() const
{
    return d->form;
}

Result<NotesTemplate> NotesTemplate::parse(const QByteArray &utf8, NotesForm form)
{
    if (utf8.size() > largestTemplate)
        return fail(Error::Kind::Invalid, TemplateWords::tr("The template is larger than 256 KiB."));
    const TemplateMarks marks = marksOf(utf8);
    if (marks.setsDelimiters)
        return fail(Error::Kind::Invalid,
                    TemplateWords::tr("The template gives the braces other marks ({{=…=}}), which is not "
                                      "understood here. Write every mark with braces."));
    if (marks.deepest > deepestSections)
        return fail(Error::Kind::Invalid,
                    TemplateWords::tr("The template has more than %1 sections inside each other.")
                        .arg(deepestSections));
    NotesTemplate made;
    made.d =
        std::make_shared<Parsed>(Parsed{kainjow::mustache::mustache(utf8.toStdString()), form, marks.all});
    if (!made.d->mustache.is_valid())
        return fail(Error::Kind::Invalid,
                    TemplateWords::tr("The template cannot be understood: %1")
                        .arg(oneLine(QString::fromStdString(made.d->mustache.error_message()), 400)));
    return made;
}

Result<QByteArray> NotesTemplate::rendered(const ReleaseNotes &notes, const QString &project) const
{
    const auto tooMuch = [] {
        return fail(Error::Kind::Invalid,
                    TemplateWords::tr("What the template writes grows beyond 64 MiB; it repeats itself."));
    };
    if (stepsOf(d->marks, notes) > mostSteps)
        return tooMuch();
    // A commit that says exactly what a person wrote may stand as the person's words do.
    d->mustache.set_custom_escape([form = d->form, written = writtenTexts(notes)](const std::string &text) {
        return written.contains(text) ? writtenFor(form, text) : escapedFor(form, text);
    });
    QByteArray out;
    try {
        d->mustache.render(templateData(notes, project), [&out](const std::string &part) {
            if (out.size() + qsizetype(part.size()) > largestNotes)
                throw TooLarge();
            out.append(part.data(), qsizetype(part.size()));
        });
    } catch (const TooLarge &) {
        return tooMuch();
    }
    while (out.endsWith('\n'))
        out.chop(1);
    while (out.startsWith('\n'))
        out.remove(0, 1);
    return out + '\n';
}

QStringList shippedTemplates()
{
    return {u"keep-a-changelog"_s, u"github"_s, u"conventional"_s, u"customer"_s, u"operations"_s, u"chat"_s};
}

Result<NotesTemplate> shippedTemplate(const QString &name)
{
    if (!shippedTemplates().contains(name))
        return fail(Error::Kind::NotFound,
                    TemplateWords::tr("There is no template “%1”. There are: %2; or name a file.")
                        .arg(oneLine(name, 100), shippedTemplates().join(u", "_s)));
    QFile file(u":/slipway/notes/templates/%1.mustache"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Bug, TemplateWords::tr("A template is missing from this program."), name);
    return NotesTemplate::parse(file.readAll(), name == "chat"_L1 ? NotesForm::Text : NotesForm::Markdown);
}

} // namespace slipway
