#include "app/cli/notesfile.h"

#include "app/cli/words.h"

#include <QFile>
#include <QSaveFile>

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

} // namespace slipway
