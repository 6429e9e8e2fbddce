#include "app/cli/commands.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/timeinput.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/base/times.h"
#include "models/queries/calendarquery.h"
#include "models/schedule/calendarfile.h"

#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int daysAhead = 30;
constexpr int mostDays = 3 * 366;
constexpr int mostDeployed = 1000;

struct CalendarOptions
{
    QString from;
    QString to;
    QString file;
    bool withDeployments = false;
};

/// Both days count; without any: from today on, for a month.
Result<CalendarQuestion> questionOf(const CalendarOptions &options, const QDateTime &now)
{
    const auto dayOf = [&now](const QString &text, const QDate &otherwise) -> Result<QDate> {
        if (text.isEmpty())
            return otherwise;
        const auto at = futureTime(text, now);
        return at ? Result<QDate>(at->toLocalTime().date()) : fail(at.error());
    };
    CalendarQuestion question;
    const auto first = dayOf(options.from, now.toLocalTime().date());
    if (!first)
        return fail(first.error());
    const auto last = dayOf(options.to, first->addDays(daysAhead));
    if (!last)
        return fail(last.error());
    question.first = *first;
    question.last = *last;
    question.mostDeployed = options.withDeployments ? mostDeployed : 0;
    if (question.last < question.first)
        return fail(Error::Kind::Usage, Cli::tr("--to is before --from."));
    if (question.first.daysTo(question.last) >= mostDays)
        return fail(Error::Kind::Usage, Cli::tr("A calendar has three years at most; ask for a part."));
    return question;
}

QString wordFor(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Timed:
        return Cli::tr("release");
    case CalendarKind::Train:
        return Cli::tr("train");
    case CalendarKind::Milestone:
        return Cli::tr("milestone");
    case CalendarKind::Freeze:
        return Cli::tr("freeze");
    case CalendarKind::Incident:
        return Cli::tr("incident");
    case CalendarKind::Deployed:
        return Cli::tr("deployed");
    }
    return {};
}

QJsonObject jsonOf(const CalendarEntry &entry)
{
    return {{u"kind"_s, toString(entry.kind)},
            {u"key"_s, entry.key},
            {u"title"_s, entry.title},
            {u"project"_s, known(entry.project)},
            {u"environment"_s, known(entry.environment)},
            {u"release"_s, known(entry.release)},
            {u"projects"_s, QJsonArray::fromStringList(entry.projects)},
            {u"from"_s, known(entry.from)},
            {u"until"_s, known(entry.until)},
            {u"all_day"_s, entry.isAllDay},
            {u"over"_s, entry.isOver},
            {u"note"_s, known(entry.note)},
            {u"url"_s, known(entry.url)}};
}

QString kindOf(CalendarConflict::Kind kind)
{
    switch (kind) {
    case CalendarConflict::Kind::InFreeze:
        return u"in_freeze"_s;
    case CalendarConflict::Kind::SamePlace:
        return u"same_place"_s;
    case CalendarConflict::Kind::SameTrack:
        return u"same_track"_s;
    case CalendarConflict::Kind::LateMilestone:
        return u"late_milestone"_s;
    }
    return {};
}

QJsonObject jsonOf(const CalendarAnswer &answer)
{
    QJsonArray entries;
    for (const CalendarEntry &entry : answer.entries)
        entries.append(jsonOf(entry));
    QJsonArray conflicts;
    for (const CalendarConflict &conflict : answer.conflicts) {
        conflicts.append(QJsonObject{{u"kind"_s, kindOf(conflict.kind)},
                                     {u"at"_s, known(conflict.at)},
                                     {u"what"_s, conflict.what.key},
                                     {u"with"_s, conflict.with.key},
                                     {u"sentence"_s, sentenceOf(conflict)}});
    }
    QJsonArray days;
    for (qsizetype i = 0; i < answer.days.size(); ++i) {
        days.append(QJsonObject{{u"day"_s, answer.first.addDays(i).toString(Qt::ISODate)},
                                {u"deployments"_s, answer.days[i].deployments},
                                {u"failed"_s, answer.days[i].failed}});
    }
    return {{u"from"_s, answer.first.toString(Qt::ISODate)},
            {u"to"_s, answer.last.toString(Qt::ISODate)},
            {u"entries"_s, entries},
            {u"conflicts"_s, conflicts},
            {u"days"_s, days}};
}

void printCalendar(Output &output, const CalendarAnswer &answer)
{
    TextTable table{{Cli::tr("From"), Cli::tr("Until"), Cli::tr("What"), Cli::tr("Title"), Cli::tr("Where")},
                    {}};
    for (const CalendarEntry &entry : answer.entries) {
        const QString from =
            entry.isAllDay ? entry.from.toUTC().date().toString(Qt::ISODate) : shownTime(entry.from);
        const QString where = entry.environment.isEmpty() ? entry.project
            : entry.project.isEmpty()                     ? entry.environment
                                      : u"%1 → %2"_s.arg(entry.project, entry.environment);
        table.rows.append({from, entry.until.isValid() ? shownTime(entry.until) : QString(),
                           TextCell(wordFor(entry.kind), entry.isOver ? Tone::Dim : Tone::Plain), entry.title,
                           shownText(where)});
    }
    output.table(table);
    for (const CalendarConflict &conflict : answer.conflicts)
        output.warning(sentenceOf(conflict));
}

Result<void> writeFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(Error::Kind::Storage,
                Cli::tr("“%1” could not be written: %2. Choose another place.")
                    .arg(oneLine(name, 400), file.errorString()));
}

QFuture<Result<int>> runCalendar(Invocation &invocation, const CalendarOptions &options)
{
    const auto question = questionOf(options, invocation.now());
    if (!question)
        return failed(question.error());
    return printing(invocation, askCalendar(invocation.session.queryContext(), *question),
                    [&invocation](const CalendarAnswer &answer) {
                        if (invocation.isJson())
                            invocation.output.json(jsonOf(answer));
                        else
                            printCalendar(invocation.output, answer);
                        return 0;
                    });
}

QFuture<Result<int>> runExport(Invocation &invocation, const CalendarOptions &options)
{
    const auto question = questionOf(options, invocation.now());
    if (!question)
        return failed(question.error());
    return andThenValue(
        askCalendar(invocation.session.queryContext(), *question), &invocation.session,
        [&invocation, file = options.file](const CalendarAnswer &answer) -> Result<int> {
            const auto written = writeFile(
                file, calendarFileOf({answer.workspace, invocation.now(), answer.entries, answer.freezes}));
            if (!written)
                return fail(written.error());
            if (invocation.isJson())
                invocation.output.json({{u"file"_s, file}, {u"entries"_s, answer.entries.size()}});
            else
                invocation.output.line(Cli::tr("The calendar is in %1.").arg(file));
            return 0;
        });
}

void addDays(CLI::App *command, CalendarOptions &options)
{
    addText(command, "--from", options.from,
            Cli::tr("The first day (2026-12-01, or -7d); today when not given"));
    addText(command, "--to", options.to,
            Cli::tr("The last day (2026-12-31, or +14d); a month after the first when not given"));
    addFlag(command, "--deployed", options.withDeployments,
            Cli::tr("With every release that went live in production, the newest %1").arg(mostDeployed));
}

} // namespace

void addCalendarCommand(CommandLine &line)
{
    auto options = std::make_shared<CalendarOptions>();
    CLI::App *command = addCommand(line.app, "calendar",
                                   Cli::tr("Timed releases, trains, milestones, freezes and incidents by "
                                           "day, and what does not go together"),
                                   u"slipway-cli calendar --from 2026-12-01 --to 2026-12-31"_s);
    addDays(command, *options);
    command->callback([options, command, &chosen = line.chosen] {
        if (command->get_subcommands().empty())
            chosen.action = [options](Invocation &invocation) { return runCalendar(invocation, *options); };
    });
    CLI::App *file = addCommand(*command, "export", Cli::tr("The same as iCalendar, for other calendars"),
                                u"slipway-cli calendar export releases.ics --to +90d"_s);
    addText(file, "FILE", options->file, Cli::tr("The file to write"))->required();
    addDays(file, *options);
    file->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runExport(invocation, *options); };
    });
}

} // namespace slipway
