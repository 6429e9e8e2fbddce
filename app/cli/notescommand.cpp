#include "app/cli/commands.h"
#include "app/cli/notesfile.h"
#include "app/cli/notessource.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/notes/renderhtml.h"
#include "models/notes/renderjson.h"
#include "models/notes/rendermarkdown.h"
#include "models/notes/rendertext.h"
#include "models/queries/changelogquery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

enum class NotesFormat { Markdown, Html, Json, Text };

struct NotesOptions
{
    NotesSource source;
    QString range;
    QString from;
    QString to;
    QString format;
    QString output;
    QString prepend;
    bool latest = false;
    bool unreleased = false;
    bool check = false;
    bool needTicket = false;
};

Result<NotesFormat> formatOf(const NotesOptions &options, bool json)
{
    const QString text = options.format.isEmpty() ? (json ? u"json"_s : u"markdown"_s) : options.format;
    if (text == "markdown"_L1)
        return NotesFormat::Markdown;
    if (text == "html"_L1)
        return NotesFormat::Html;
    if (text == "json"_L1)
        return NotesFormat::Json;
    if (text == "text"_L1)
        return NotesFormat::Text;
    return fail(Error::Kind::Usage,
                Cli::tr("“%1” is no format of notes. Write markdown, html, json or text.").arg(text));
}

Result<ChangelogQuestion> changelogQuestion(const NotesOptions &options)
{
    using Range = ChangelogQuestion::Range;
    ChangelogQuestion question;
    const bool named = !options.from.isEmpty() || !options.to.isEmpty();
    if (int(!options.range.isEmpty()) + int(options.latest) + int(options.unreleased) + int(named) > 1) {
        return fail(Error::Kind::Usage,
                    Cli::tr("Say one range only: A..B, --latest, --unreleased, or --from and --to."));
    }
    if (options.latest) {
        question.range = Range::Latest;
    } else if (options.unreleased) {
        question.range = Range::Unreleased;
    } else if (!options.range.isEmpty()) {
        const qsizetype dots = options.range.indexOf(".."_L1);
        if (dots <= 0)
            return fail(Error::Kind::Usage,
                        Cli::tr("“%1” is no range. Write it as A..B.").arg(options.range));
        question = {Range::Between, options.range.left(dots), options.range.mid(dots + 2)};
    } else if (named) {
        if (options.from.isEmpty())
            return fail(Error::Kind::Usage, Cli::tr("--to needs --from: since when are the notes?"));
        question = {Range::Between, options.from, options.to};
    }
    return question;
}

/// Notes of one release after the other in one format.
class NotesRenderer
{
public:
    explicit NotesRenderer(NotesFormat format) : m_format(format) { }

    QByteArray rendered(const NotesOutline &notes) const
    {
        switch (m_format) {
        case NotesFormat::Markdown:
            return markdown(notes);
        case NotesFormat::Html:
            return markdownToHtml(QString::fromUtf8(markdown(notes))).toUtf8();
        case NotesFormat::Text:
            return renderNotesText({releaseNotesOf(notes)}).toUtf8();
        case NotesFormat::Json:
            break;
        }
        const QJsonArray one = renderNotesJson({releaseNotesOf(notes)}).value(u"releases"_s).toArray();
        return one.isEmpty() ? QByteArray()
                             : QJsonDocument(one.first().toObject()).toJson(QJsonDocument::Compact);
    }

private:
    QByteArray markdown(const NotesOutline &notes) const
    {
        std::string text;
        m_markdown.append(notes, text);
        return QByteArray(text.data(), qsizetype(text.size()));
    }

    NotesFormat m_format;
    MarkdownNotes m_markdown;
};

/// Release after release into what takes bytes, so that a changelog of any length needs the memory of one.
class NotesWriter
{
public:
    NotesWriter(NotesFormat format, std::function<void(const QByteArray &)> take)
        : m_format(format), m_renderer(format), m_take(std::move(take))
    {
    }
    void write(const NotesOutline &notes)
    {
        const QByteArray bytes = m_renderer.rendered(notes);
        begin();
        if (m_count++ > 0)
            m_take(m_format == NotesFormat::Json ? ",\n" : "\n");
        m_take(bytes);
    }
    void end()
    {
        begin();
        if (m_format == NotesFormat::Json)
            m_take("]}\n");
    }

private:
    /// Only when there is something: a failure before it is the whole answer.
    void begin()
    {
        if (!m_begun && m_format == NotesFormat::Json)
            m_take("{\"releases\":[");
        m_begun = true;
    }

    NotesFormat m_format;
    NotesRenderer m_renderer;
    std::function<void(const QByteArray &)> m_take;
    int m_count = 0;
    bool m_begun = false;
};

Result<void> saveNotes(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return fail(Error::Kind::Storage,
                Cli::tr("“%1” could not be written. Check the folder and the space left.").arg(file),
                out.errorString());
}

QFuture<Result<int>> printNotes(Invocation &invocation, const Project &project,
                                const ChangelogQuestion &question, const NotesOptions &options,
                                NotesFormat format)
{
    const bool toFile = !options.output.isEmpty() || !options.prepend.isEmpty();
    auto kept = std::make_shared<QByteArray>();
    auto writer = std::make_shared<NotesWriter>(
        format, [kept, toFile, &output = invocation.output](const QByteArray &bytes) {
            if (toFile)
                *kept += bytes;
            else
                output.raw(bytes);
        });
    const auto told = askChangelog(invocation.session.queryContext(), project, question,
                                   [writer, &output = invocation.output](const NotesOutline &notes) {
                                       writer->write(notes);
                                       return output.isOpen();
                                   });
    return printing(invocation, told, [&invocation, writer, kept, options](int releases) -> Result<int> {
        writer->end();
        if (releases == 0)
            invocation.output.warning(Cli::tr("There is no release yet; see --unreleased."));
        Result<void> saved;
        if (!options.output.isEmpty())
            saved = saveNotes(options.output, *kept);
        if (saved && !options.prepend.isEmpty())
            saved = prependNotes(options.prepend, *kept);
        return saved ? Result<int>(0) : Result<int>(fail(saved.error()));
    });
}

int printCheck(Invocation &invocation, const ChangelogCheck &check)
{
    if (invocation.isJson()) {
        QJsonArray problems;
        for (const NotesProblem &problem : check.problems) {
            problems.append(QJsonObject{{u"sha"_s, problem.sha.hex()},
                                        {u"kind"_s, problem.kindName()},
                                        {u"message"_s, problem.message}});
        }
        invocation.output.json({{u"commits"_s, check.commits}, {u"problems"_s, problems}});
    } else {
        for (const NotesProblem &problem : check.problems)
            invocation.output.line(u"%1  %2"_s.arg(shownCommit(problem.sha), oneLine(problem.message)));
        if (check.commits == 0)
            invocation.output.line(Cli::tr("There is nothing to release."));
        else if (check.problems.isEmpty())
            invocation.output.line(Cli::tr("%n commit(s), all by the rules.", nullptr, check.commits));
    }
    if (check.commits == 0)
        return 3;
    return check.problems.isEmpty() ? 0 : 1;
}

QFuture<Result<int>> runNotes(Invocation &invocation, const NotesOptions &options)
{
    const auto format = formatOf(options, invocation.isJson());
    if (!format)
        return failed(format.error());
    const auto question = changelogQuestion(options);
    if (!question)
        return failed(question.error());
    if (!options.prepend.isEmpty() && *format != NotesFormat::Markdown)
        return failed(
            Error{Error::Kind::Usage, Cli::tr("--prepend writes Markdown; leave --format out."), {}});
    return andThen(
        projectOf(invocation, options.source), &invocation.session,
        [&invocation, options, question = *question, format = *format](const Project &project) {
            if (!options.check)
                return printNotes(invocation, project, question, options, format);
            NotesRules rules;
            rules.ticket = options.needTicket;
            return printing(
                invocation, askChangelogCheck(invocation.session.queryContext(), project, question, rules),
                [&invocation](const ChangelogCheck &check) { return printCheck(invocation, check); });
        });
}

} // namespace

void addNotesCommand(CommandLine &line)
{
    auto options = std::make_shared<NotesOptions>();
    CLI::App *command = addCommand(
        line.app, "notes",
        Cli::tr("Release notes. Without a range the whole changelog: every release of every branch, "
                "each commit once under its first release"),
        u"slipway-cli notes --repo . --latest"_s);
    addText(command, "range", options->range, Cli::tr("A..B: what B has and A has not"));
    addNotesSource(command, options->source);
    addFlag(command, "--latest", options->latest, Cli::tr("Of the latest release"));
    addFlag(command, "--unreleased", options->unreleased, Cli::tr("Of what no release has yet"));
    addText(command, "--from", options->from,
            Cli::tr("Since this point: an environment, release, tag, branch or commit"));
    addText(command, "--to", options->to, Cli::tr("Up to this point; without it the main branch"));
    addText(command, "--format", options->format, Cli::tr("markdown, html, json or text"));
    addText(command, "--output", options->output, Cli::tr("Into this file"));
    addText(command, "--prepend", options->prepend,
            Cli::tr("Into this changelog, above the releases that are there"));
    addFlag(command, "--check", options->check,
            Cli::tr("Check the commits instead: exit code 1 where a rule is broken, 3 where there is nothing "
                    "to release"));
    addFlag(command, "--need-ticket", options->needTicket,
            Cli::tr("With --check: every feature and fix names a ticket or pull request"));
    command->callback([options, &chosen = line.chosen] {
        chosen = {[options](Invocation &invocation) { return runNotes(invocation, *options); },
                  ChosenCommand::Needs::Nothing};
    });
}

} // namespace slipway
