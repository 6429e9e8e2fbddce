#include "models/notes/notestemplatedata.h"

#include "models/base/text.h"
#include "models/notes/markdowntext.h"
#include "models/notes/notesoutline.h"
#include "models/notes/renderhtml.h"
#include "models/notes/rendermarkdown.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using kainjow::mustache::data;
using kainjow::mustache::list;

/// A text, or false where there is none, so that {{#x}} and {{^x}} tell.
data textOrFalse(const QString &text)
{
    return text.isEmpty() ? data(false) : data(text.toStdString());
}

data texts(const QStringList &values)
{
    list all;
    for (const QString &value : values)
        all.push_back(data(value.toStdString()));
    return data(all);
}

/// Phrases of the templates' own, translated.
data templateWords()
{
    const auto word = [](const char *text) {
        return QCoreApplication::translate("slipway::NotesTemplate", text).toStdString();
    };
    data words;
    words.set("added", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "Added")));
    words.set("changed", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "Changed")));
    words.set("removed", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "Removed")));
    words.set("fixed", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "Fixed")));
    words.set("breaking", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "Breaking:")));
    words.set("whats_changed", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "What’s changed")));
    words.set("new_contributors", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "New contributors")));
    words.set("full_list", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "Full list")));
    words.set("by", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "by")));
    words.set("in", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "in")));
    words.set("closes", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "closes")));
    words.set("before_you_update", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "Before you update")));
    words.set("new", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "New")));
    words.set("faster", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "Faster")));
    words.set("mended", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "Fixed for you")));
    words.set("hand_over", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "Hand-over")));
    words.set("tag", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "Tag")));
    words.set("before", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "Before it")));
    words.set("changes", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "Changes")));
    words.set("everything", word(QT_TRANSLATE_NOOP("slipway::NotesTemplate", "Everything in it")));
    return words;
}

data itemData(const NotesItem &item)
{
    data one;
    one.set("subject", (item.written.isEmpty() ? item.subject : item.written).toStdString());
    one.set("scope", textOrFalse(item.scope));
    one.set("type", textOrFalse(item.type));
    one.set("is_breaking", data(item.breaking));
    QStringList notes;
    for (const QStringList &paragraphs : notesToShow(item.breakingNotes, item.subject))
        notes += paragraphs.join(u' ');
    one.set("breaking_notes", texts(notes));
    one.set("sha", textOrFalse(item.sha.isNull() ? QString() : item.sha.hex()));
    one.set("short_sha", textOrFalse(item.sha.isNull() ? QString() : item.sha.shortHex()));
    one.set("pull_request", textOrFalse(item.pullRequest));
    one.set("tickets", texts(item.tickets));
    one.set("tickets_text", textOrFalse(item.tickets.join(u", "_s)));
    one.set("marks", textOrFalse(notesMarks(item).join(u", "_s)));
    one.set("authors", texts(item.authors));
    one.set("authors_text", textOrFalse(item.authors.join(u", "_s)));
    one.set("references", texts(item.references));
    return one;
}

data sectionData(const NotesSection &section)
{
    list items;
    for (const NotesItem &item : section.items)
        items.push_back(itemData(item));
    data one;
    one.set("key", section.key.toStdString());
    one.set("title", section.title.toStdString());
    one.set("items", data(items));
    return one;
}

data peopleData(const QVector<Contributor> &people, bool newOnly)
{
    list all;
    for (const Contributor &person : people) {
        if (newOnly && !person.firstTime)
            continue;
        data one;
        one.set("name", person.name.toStdString());
        one.set("first_time", data(person.firstTime));
        all.push_back(one);
    }
    return data(all);
}

/// Sections that a template cannot know by name: a person's own, and what a person chose to show.
data ownSections(const ReleaseNotes &notes)
{
    list own;
    for (const NotesSection &section : notes.sections) {
        const bool isWanted =
            std::any_of(section.items.begin(), section.items.end(),
                        [](const NotesItem &item) { return item.isChosen || !item.written.isEmpty(); });
        if (section.key.startsWith("own-"_L1) || (section.key == "maintenance"_L1 && isWanted)
            || (section.key == "documentation"_L1 && isWanted))
            own.push_back(sectionData(section));
    }
    return data(own);
}

} // namespace

std::unordered_set<std::string> writtenTexts(const ReleaseNotes &notes)
{
    std::unordered_set<std::string> texts;
    if (!notes.intro.isEmpty())
        texts.insert(notes.intro.toStdString());
    for (const NotesSection &section : notes.sections) {
        for (const NotesItem &item : section.items) {
            if (!item.written.isEmpty())
                texts.insert(item.written.toStdString());
        }
    }
    return texts;
}

std::string writtenFor(NotesForm form, const std::string &utf8)
{
    const QString markdown = QString::fromStdString(utf8);
    switch (form) {
    case NotesForm::Markdown:
        return QString(markdown).replace(u"\n"_s, u"\n  "_s).replace(u"\n  \n"_s, u"\n\n"_s).toStdString();
    case NotesForm::Html: {
        QString html = markdownToHtml(markdown).trimmed();
        if (html.startsWith("<p>"_L1) && html.endsWith("</p>"_L1) && html.count("<p>"_L1) == 1)
            html = html.sliced(3).chopped(4);
        return html.toStdString();
    }
    case NotesForm::Text:
        break;
    }
    return oneLine(plainTextOf(markdown)).toStdString();
}

data templateData(const ReleaseNotes &notes, const QString &project)
{
    const NotesWords words;
    const QString unreleased = QCoreApplication::translate("slipway::Notes", "Unreleased");
    const QString version = notes.version.isEmpty() ? notes.tag : notes.version;
    data all;
    all.set("project", textOrFalse(project));
    all.set("version", textOrFalse(notes.version));
    all.set("tag", textOrFalse(notes.tag));
    all.set("previous_tag", textOrFalse(notes.previousTag));
    all.set("date",
            textOrFalse(notes.date.isValid() ? notes.date.toUTC().toString(u"yyyy-MM-dd"_s) : QString()));
    all.set("heading", words.heading(notes.version, notes.tag, notes.date));
    all.set("heading_version", (version.isEmpty() ? unreleased : version).toStdString());
    all.set("is_unreleased", data(version.isEmpty()));
    all.set("words", templateWords());
    list sections;
    int count = 0;
    for (const NotesSection &section : notes.sections) {
        const data one = sectionData(section);
        sections.push_back(one);
        count += int(section.items.size());
        all.set(section.key == "breaking"_L1 ? "breaking_changes" : section.key.toStdString(), one);
    }
    all.set("sections", data(sections));
    all.set("own_sections", ownSections(notes));
    all.set("intro", textOrFalse(notes.intro));
    all.set("count", std::to_string(count));
    all.set(
        "count_text",
        QCoreApplication::translate("slipway::NotesTemplate", "%n change(s)", nullptr, count).toStdString());
    all.set("contributors", peopleData(notes.contributors, false));
    const data fresh = peopleData(notes.contributors, true);
    all.set("has_new_contributors", data(fresh.is_non_empty_list()));
    all.set("new_contributors", fresh);
    return all;
}

/// Whether text that comes first on a line or in a list's item would be a heading or a list of its own: a
/// template may put it there. A version is none.
static bool wouldBegin(const std::string &utf8)
{
    const size_t digits = utf8.find_first_not_of("0123456789");
    const bool isNumbered = digits != 0 && digits != std::string::npos && digits + 1 < utf8.size()
        && (utf8[digits] == '.' || utf8[digits] == ')') && utf8[digits + 1] == ' ';
    return isNumbered
        || (!utf8.empty() && std::string_view("#+-=").find(utf8.front()) != std::string_view::npos);
}

std::string escapedFor(NotesForm form, const std::string &utf8)
{
    std::string out;
    switch (form) {
    case NotesForm::Markdown:
        appendEscapedMarkdown(utf8, wouldBegin(utf8) ? MarkdownPlace::Beginning : MarkdownPlace::Inside, out);
        return out;
    case NotesForm::Html:
        return oneLine(QString::fromStdString(utf8)).toHtmlEscaped().toStdString();
    case NotesForm::Text:
        break;
    }
    return oneLine(QString::fromStdString(utf8)).toStdString();
}

} // namespace slipway
