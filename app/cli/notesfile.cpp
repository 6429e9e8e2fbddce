#include "app/cli/notesfile.h"

#include "app/cli/documentprogram.h"
#include "app/cli/words.h"
#include "models/commands/commandrun.h"
#include "models/notes/changelogfile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace slipway {

Result<int> prependNotes(const QString &file, const QByteArray &notes, const QByteArray &generated)
{
    if (!notes.startsWith("## ") && !notes.contains("\n## ")) {
        return fail(
            Error::Kind::Usage,
            Cli::tr("Notes without a heading of their release find no place in a changelog. Take another "
                    "template, or write them to a file with --output."));
    }
    QByteArray before;
    QFile in(file);
    if (in.exists()) {
        if (!in.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Storage, Cli::tr("“%1” cannot be read.").arg(file), in.errorString());
        before = in.readAll();
    }
    QSaveFile out(file);
    const ChangelogUpdate after = withNotes(before, notes, generated);
    if (!out.open(QIODevice::WriteOnly) || out.write(after.text) != after.text.size() || !out.commit()) {
        return fail(Error::Kind::Storage,
                    Cli::tr("“%1” could not be written. Check the folder and the space left.").arg(file),
                    out.errorString());
    }
    return after.kept;
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
