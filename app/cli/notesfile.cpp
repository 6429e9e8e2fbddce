#include "app/cli/notesfile.h"

#include "app/cli/documentprogram.h"
#include "app/cli/words.h"
#include "models/commands/commandrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace slipway {

static bool isReleaseHeading(const QByteArray &line)
{
    return line.startsWith("## ");
}

/// The line, from `from` on, that begins a release; the number of lines where there is none.
static qsizetype nextRelease(const QList<QByteArray> &lines, qsizetype from)
{
    while (from < lines.size() && !isReleaseHeading(lines[from]))
        ++from;
    return from;
}

/// "## Unreleased", "## [Unreleased](https://…)": of a release there is nothing to take up, however much of
/// it the next one says again.
static bool saysUnreleased(const QByteArray &heading)
{
    QString name = QString::fromUtf8(heading).mid(3).trimmed();
    if (name.startsWith(u'['))
        name.remove(0, 1);
    return name.startsWith("Unreleased"_L1, Qt::CaseInsensitive)
        || name.startsWith(QCoreApplication::translate("slipway::Notes", "Unreleased"), Qt::CaseInsensitive);
}

/// Whether all that a section tells stands in the notes, word for word, as what was unreleased does once it
/// is released. What a person wrote into it is nowhere else.
static bool isTakenUp(const QList<QByteArray> &section, const QByteArray &notes)
{
    const QList<QByteArray> told = notes.split('\n');
    bool tellsAnything = false;
    for (const QByteArray &line : section) {
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        if (!told.contains(line))
            return false;
        tellsAnything = true;
    }
    return tellsAnything;
}

static QByteArray merged(const QByteArray &before, const QByteArray &notes)
{
    if (before.isEmpty())
        return notes;
    QList<QByteArray> lines = before.split('\n');
    const QByteArray heading = notes.left(notes.indexOf('\n')).trimmed();
    for (qsizetype i = nextRelease(lines, 0); i < lines.size(); i = nextRelease(lines, i + 1)) {
        if (lines[i].trimmed() == heading) {
            lines.remove(i, nextRelease(lines, i + 1) - i);
            break;
        }
    }
    const qsizetype place = nextRelease(lines, 0);
    if (const qsizetype end = nextRelease(lines, place + 1); place < lines.size()
        && saysUnreleased(lines[place]) && isTakenUp(lines.mid(place, end - place), notes))
        lines.remove(place, end - place);
    QByteArray out = lines.mid(0, place).join('\n');
    if (!out.isEmpty() && !out.endsWith('\n'))
        out += '\n';
    out += notes.trimmed() + '\n';
    const QByteArray rest = lines.mid(place).join('\n');
    return rest.isEmpty() ? out : out + '\n' + rest;
}

Result<void> prependNotes(const QString &file, const QByteArray &notes)
{
    QByteArray before;
    QFile in(file);
    if (in.exists()) {
        if (!in.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Storage, Cli::tr("“%1” cannot be read.").arg(file), in.errorString());
        before = in.readAll();
    }
    QSaveFile out(file);
    const QByteArray after = merged(before, notes);
    if (!out.open(QIODevice::WriteOnly) || out.write(after) != after.size() || !out.commit()) {
        return fail(Error::Kind::Storage,
                    Cli::tr("“%1” could not be written. Check the folder and the space left.").arg(file),
                    out.errorString());
    }
    return {};
}

Result<void> saveNotes(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return fail(Error::Kind::Storage,
                Cli::tr("“%1” could not be written. Check the folder and the space left.").arg(file),
                out.errorString());
}

/// By the program that draws text, from what the notes are as HTML.
QFuture<Result<int>> makeNotesPdf(Invocation &invocation, const QByteArray &html, const QString &file)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString page = folder->filePath(u"notes.html"_s);
    if (const auto saved = saveNotes(page, html); !saved)
        return failed(saved.error());
    CommandLineRun run;
    run.command = {documentProgram(), u"notes"_s, page, file};
    run.folder = QDir::currentPath();
    return andThenValue(
        runCommandLine(run, &invocation.session), &invocation.session,
        [folder, file](const CommandEnd &end) -> Result<int> {
            if (end.exitCode == 0)
                return 0;
            return fail(Error::Kind::Storage,
                        Cli::tr("“%1” could not be written. Check the folder and the space left.").arg(file),
                        end.log);
        });
}

} // namespace slipway
