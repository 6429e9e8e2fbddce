#include "app/cli/commands.h"
#include "app/cli/notesfile.h"
#include "app/cli/notespublishcommand.h"
#include "app/cli/notessource.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/git/gitservice.h"
#include "models/git/history.h"
#include "models/notes/notesaudience.h"
#include "models/notes/notestemplate.h"
#include "models/notes/renderhtml.h"
#include "models/notes/renderjson.h"
#include "models/notes/rendermarkdown.h"
#include "models/notes/rendertext.h"
#include "models/queries/changelogquery.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

enum class NotesFormat { Markdown, Html, Json, Text, Pdf };

struct NotesOptions
{
    NotesSource source;
    QString range;
    QString from;
    QString to;
    QString format;
    QString output;
    QString prepend;
    QString templateName;
    QString audience;
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
    if (text == "pdf"_L1 && options.output.isEmpty())
        return fail(Error::Kind::Usage, Cli::tr("A PDF goes into a file: add --output FILE.pdf"));
    if (text == "pdf"_L1)
        return NotesFormat::Pdf;
    return fail(Error::Kind::Usage,
                Cli::tr("“%1” is no format of notes. Write markdown, html, json, text or pdf.").arg(text));
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

/// How the notes are to be written.
struct NotesManner
{
    NotesFormat format = NotesFormat::Markdown;
    NotesAudience audience = NotesAudience::Internal;
    std::optional<NotesTemplate> pattern;
    QString project; ///< for templates
};

/// A template that Slipway brings, or a file.
Result<NotesTemplate> templateNamed(const QString &name)
{
    if (shippedTemplates().contains(name) || !QFileInfo::exists(name))
        return shippedTemplate(name);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage,
                    Cli::tr("The template “%1” could not be read.").arg(oneLine(name, 400)),
                    file.errorString());
    const QString ending = QFileInfo(name.endsWith(".mustache"_L1) ? name.chopped(9) : name).suffix();
    const NotesForm form = ending == "html"_L1 || ending == "htm"_L1 ? NotesForm::Html
        : ending == "txt"_L1                                         ? NotesForm::Text
                                                                     : NotesForm::Markdown;
    constexpr qint64 muchMoreThanAllowed = 1 << 20;
    return NotesTemplate::parse(file.read(muchMoreThanAllowed), form);
}

Result<NotesManner> mannerOf(const NotesOptions &options, bool json)
{
    NotesManner manner;
    const auto format = formatOf(options, json);
    if (!format)
        return fail(format.error());
    manner.format = *format;
    manner.project = options.source.project;
    if (!options.audience.isEmpty()) {
        const auto audience = notesAudienceFromString(options.audience);
        if (!audience)
            return fail(Error::Kind::Usage,
                        Cli::tr("“%1” is no audience. There are internal, customer and operations.")
                            .arg(oneLine(options.audience, 100)));
        manner.audience = *audience;
    }
    if (options.templateName.isEmpty())
        return manner;
    if (manner.format == NotesFormat::Json)
        return fail(Error::Kind::Usage, Cli::tr("A template writes text; leave --format json out."));
    const auto pattern = templateNamed(options.templateName);
    if (!pattern)
        return fail(pattern.error());
    manner.pattern = *pattern;
    return manner;
}

/// Notes of one release after the other in one manner.
class NotesRenderer
{
public:
    explicit NotesRenderer(NotesManner manner) : m_manner(std::move(manner)) { }

    Result<QByteArray> rendered(const NotesOutline &notes) const
    {
        // What everybody gets in Markdown is written straight from the commits' words, which is far quicker.
        const bool isPlain = !m_manner.pattern && m_manner.audience == NotesAudience::Internal;
        if (isPlain && m_manner.format == NotesFormat::Markdown)
            return markdown(notes);
        const ReleaseNotes meant = notesFor(m_manner.audience, releaseNotesOf(notes));
        if (m_manner.pattern)
            return fromTemplate(meant);
        switch (m_manner.format) {
        case NotesFormat::Markdown:
            return renderNotesMarkdown({meant}).toUtf8();
        case NotesFormat::Html:
        case NotesFormat::Pdf:
            return markdownToHtml(renderNotesMarkdown({meant})).toUtf8();
        case NotesFormat::Text:
            return renderNotesText({meant}).toUtf8();
        case NotesFormat::Json:
            break;
        }
        const QJsonArray one = renderNotesJson({meant}).value(u"releases"_s).toArray();
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
    Result<QByteArray> fromTemplate(const ReleaseNotes &notes) const
    {
        const auto written = m_manner.pattern->rendered(notes, m_manner.project);
        const bool isHtml = m_manner.format == NotesFormat::Html || m_manner.format == NotesFormat::Pdf;
        if (!written || !isHtml || m_manner.pattern->form() != NotesForm::Markdown)
            return written;
        return markdownToHtml(QString::fromUtf8(*written)).toUtf8();
    }

    NotesManner m_manner;
    MarkdownNotes m_markdown;
};

/// Release after release into what takes bytes, so that a changelog of any length needs the memory of one.
class NotesWriter
{
public:
    NotesWriter(const NotesManner &manner, std::function<void(const QByteArray &)> take)
        : m_format(manner.format), m_renderer(manner), m_take(std::move(take))
    {
    }
    /// False where it could not be written; `failure` says why.
    bool write(const NotesOutline &notes)
    {
        const auto bytes = m_renderer.rendered(notes);
        if (!bytes) {
            m_failure = bytes.error();
            return false;
        }
        begin();
        if (m_count++ > 0)
            m_take(m_format == NotesFormat::Json ? ",\n" : "\n");
        m_take(*bytes);
        return true;
    }
    const std::optional<Error> &failure() const { return m_failure; }
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
    std::optional<Error> m_failure;
    int m_count = 0;
    bool m_begun = false;
};

QFuture<Result<int>> printNotes(Invocation &invocation, const Project &project,
                                const ChangelogQuestion &question, const NotesOptions &options,
                                const NotesManner &manner)
{
    const bool toFile = !options.output.isEmpty() || !options.prepend.isEmpty();
    auto kept = std::make_shared<QByteArray>();
    auto writer = std::make_shared<NotesWriter>(
        manner, [kept, toFile, &output = invocation.output](const QByteArray &bytes) {
            if (toFile)
                *kept += bytes;
            else
                output.raw(bytes);
        });
    const auto told = askChangelog(invocation.session.queryContext(), project, question,
                                   [writer, &output = invocation.output](const NotesOutline &notes) {
                                       return writer->write(notes) && output.isOpen();
                                   });
    const auto ended =
        andThenValue(told, &invocation.session, [&invocation, writer](int releases) -> Result<int> {
            if (writer->failure())
                return fail(*writer->failure());
            writer->end();
            if (releases == 0)
                invocation.output.warning(Cli::tr("There is no release yet; see --unreleased."));
            return releases;
        });
    if (manner.format == NotesFormat::Pdf)
        return andThen(ended, &invocation.session, [&invocation, kept, options](int) {
            return makeNotesPdf(invocation, *kept, options.output);
        });
    return printing(invocation, ended, [kept, options](int) -> Result<int> {
        Result<void> saved;
        if (!options.output.isEmpty())
            saved = saveNotes(options.output, *kept);
        if (saved && !options.prepend.isEmpty())
            saved = prependNotes(options.prepend, *kept);
        return saved ? Result<int>(0) : Result<int>(fail(saved.error()));
    });
}

/// What a shallow clone tells is less than there is, and who reads it cannot see that.
QFuture<Result<int>> warnIfShallow(Invocation &invocation, const Project &project,
                                   const QFuture<Result<int>> &printed)
{
    if (project.isUrl())
        return printed;
    return andThen(printed, &invocation.session, [&invocation, project](int code) {
        return andThenValue(
            invocation.session.git().history(project.repository), &invocation.session,
            [&invocation, code](const std::shared_ptr<const History> &history) -> Result<int> {
                if (history->isShallow())
                    invocation.output.warning(
                        Cli::tr("This clone is shallow: what lies before its cut is missing "
                                "from every count and from the releases. To have it all: git "
                                "fetch --unshallow"));
                return code;
            });
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
    const auto manner = mannerOf(options, invocation.isJson());
    if (!manner)
        return failed(manner.error());
    const auto question = changelogQuestion(options);
    if (!question)
        return failed(question.error());
    if (!options.prepend.isEmpty() && manner->format != NotesFormat::Markdown)
        return failed(
            Error{Error::Kind::Usage, Cli::tr("--prepend writes Markdown; leave --format out."), {}});
    return andThen(
        projectOf(invocation, options.source), &invocation.session,
        [&invocation, options, question = *question, manner = *manner](const Project &project) {
            if (!options.check)
                return warnIfShallow(invocation, project,
                                     printNotes(invocation, project, question, options, manner));
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
    addText(command, "--format", options->format, Cli::tr("markdown, html, json, text or pdf"));
    addText(command, "--template", options->templateName,
            Cli::tr("By this mustache template: a file, or one of %1").arg(shippedTemplates().join(u", "_s)));
    addText(command, "--audience", options->audience,
            Cli::tr("Whom they are for: internal (everything), customer or operations"));
    addText(command, "--output", options->output, Cli::tr("Into this file"));
    addText(command, "--prepend", options->prepend,
            Cli::tr("Into this changelog, above the releases that are there"));
    addFlag(command, "--check", options->check,
            Cli::tr("Check the commits instead: exit code 1 where a rule is broken, 3 where there is nothing "
                    "to release"));
    addFlag(command, "--need-ticket", options->needTicket,
            Cli::tr("With --check: every feature and fix names a ticket or pull request"));
    addNotesPublishCommand(line, *command);
    command->callback([options, command, &chosen = line.chosen] {
        if (!command->get_subcommands().empty())
            return;
        chosen = {[options](Invocation &invocation) { return runNotes(invocation, *options); },
                  ChosenCommand::Needs::Nothing};
    });
}

} // namespace slipway
