#include "app/cli/commands.h"
#include "app/cli/notesfile.h"
#include "app/cli/notespublishcommand.h"
#include "app/cli/notessource.h"
#include "app/cli/noteswriter.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/git/gitservice.h"
#include "models/git/history.h"
#include "models/notes/notesaudience.h"
#include "models/notes/notestemplate.h"
#include "models/queries/changelogquery.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

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
    bool generated = false;
};

Result<NotesFormat> formatOf(const NotesOptions &options, bool json)
{
    const auto format = options.format.isEmpty() ? (json ? NotesFormat::Json : NotesFormat::Markdown)
                                                 : notesFormatFromString(options.format);
    if (format && *format == NotesFormat::Pdf && options.output.isEmpty())
        return fail(Error::Kind::Usage, Cli::tr("A PDF goes into a file: add --output FILE.pdf"));
    return format;
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

/// Commits that came after a person had written are in no text of theirs.
void warnIfOutdated(Output &output, const QStringList &releases)
{
    if (releases.isEmpty())
        return;
    output.warning(
        Cli::tr("%1: the commits are others by now than when these notes were written. Bring them in "
                "in the studio, or see what the commits give with --generated.")
            .arg(oneLine(releases.mid(0, 5).join(u", "_s), 400)));
}

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
            warnIfOutdated(invocation.output, writer->outdated());
            if (releases == 0)
                invocation.output.warning(Cli::tr("There is no release yet; see --unreleased."));
            return releases;
        });
    if (manner.format == NotesFormat::Pdf)
        return andThen(ended, &invocation.session, [&invocation, kept, options](int) {
            return makeNotesPdf(invocation, *kept, options.output);
        });
    return printing(invocation, ended, [&invocation, kept, writer, options](int) -> Result<int> {
        if (!options.output.isEmpty()) {
            if (const auto saved = saveNotes(options.output, *kept); !saved)
                return fail(saved.error());
        }
        if (options.prepend.isEmpty())
            return 0;
        const auto lines = prependNotes(options.prepend, *kept, writer->generated() + '\n' + *kept);
        if (lines && *lines > 0)
            invocation.output.warning(
                Cli::tr("%n line(s) of this changelog say something else than the notes, and stay.", nullptr,
                        *lines));
        return lines ? Result<int>(0) : Result<int>(fail(lines.error()));
    });
}

/// With what people wrote in the studio, where the notes are those of the workspace's own project.
QFuture<Result<NotesManner>> withWritten(Invocation &invocation, const Project &project,
                                         const ChangelogQuestion &question, const NotesOptions &options,
                                         const NotesManner &manner)
{
    const bool isNarrowed = !options.source.paths.isEmpty() || !options.source.tagPattern.isEmpty();
    if (!project.id.isValid() || isNarrowed || options.generated)
        return readyFuture(Result<NotesManner>(manner));
    return andThenValue(
        askWrittenNotes(invocation.session.queryContext(), project.id, manner.audience), &invocation.session,
        [project, question, manner](const WrittenNotes &written) -> Result<NotesManner> {
            NotesManner whole = manner;
            whole.written = written;
            if (question.range == ChangelogQuestion::Range::Between)
                whole.subject = subjectOfNotes(project, {}, question.from,
                                               question.to.isEmpty() ? mainPointOf(project) : question.to);
            return whole;
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
            if (!options.check) {
                const auto printed =
                    andThen(withWritten(invocation, project, question, options, manner), &invocation.session,
                            [&invocation, project, question, options](const NotesManner &whole) {
                                return printNotes(invocation, project, question, options, whole);
                            });
                return warnIfShallow(invocation, project, printed);
            }
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
    addText(command, "--format", options->format,
            Cli::tr("markdown, html, json, text, pdf, or tag: the message of a tag"));
    addText(command, "--template", options->templateName,
            Cli::tr("By this mustache template: a file, or one of %1").arg(shippedTemplates().join(u", "_s)));
    addText(command, "--audience", options->audience,
            Cli::tr("Whom they are for: internal (everything), customer or operations"));
    addText(command, "--output", options->output, Cli::tr("Into this file"));
    addText(command, "--prepend", options->prepend,
            Cli::tr("Into this changelog: new releases above those that are there, which are brought up to "
                    "date; what people wrote in it stays"));
    addFlag(command, "--check", options->check,
            Cli::tr("Check the commits instead: exit code 1 where a rule is broken, 3 where there is nothing "
                    "to release"));
    addFlag(command, "--generated", options->generated,
            Cli::tr("As the commits give them, without what people wrote in the studio"));
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
