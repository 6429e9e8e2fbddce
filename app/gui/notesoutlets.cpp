// Where notes go from the studio: files, the changelog, the clipboard.
#include "app/gui/notesoutlets.h"

#include "app/gui/navigator.h"
#include "models/base/async.h"
#include "models/documents/notespdf.h"
#include "models/notes/changelogfile.h"
#include "models/notes/renderhtml.h"
#include "models/notes/renderjson.h"
#include "models/notes/rendermarkdown.h"
#include "models/notes/rendertext.h"
#include "models/queries/projecthistory.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMimeData>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString titleOf(const NotesToTake &taken)
{
    return NotesPage::tr("Release notes of %1").arg(taken.project);
}

Result<int> keep(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return 0;
    return fail(Error::Kind::Storage,
                NotesPage::tr("The notes could not be saved as %1 (%2). Choose another place.")
                    .arg(file, out.errorString()));
}

/// How many lines of people's say something else there, and stay.
Result<int> putIntoChangelog(const QString &file, const NotesToTake &taken)
{
    QFile in(file);
    if (in.exists() && !in.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage,
                    NotesPage::tr("%1 cannot be read (%2).").arg(file, in.errorString()));
    const QByteArray before = in.isOpen() ? in.readAll() : QByteArray();
    in.close();
    const ChangelogUpdate update = withNotes(before, renderNotesMarkdown({taken.notes}).toUtf8(),
                                             renderNotesMarkdown({taken.generated}).toUtf8());
    const auto kept = keep(file, update.text);
    return kept ? Result<int>(update.kept) : kept;
}

Result<int> takeIntoFile(const NotesToTake &taken, NotesOutlet outlet, const QString &file)
{
    switch (outlet) {
    case NotesOutlet::WebPage:
        return keep(
            file, (htmlPageBegin(titleOf(taken)) + markdownToHtml(taken.markdown) + htmlPageEnd()).toUtf8());
    case NotesOutlet::Pdf: {
        const auto written = writeNotesPdf(markdownToHtml(taken.markdown), titleOf(taken), file);
        return written ? Result<int>(0) : Result<int>(fail(written.error()));
    }
    case NotesOutlet::Text:
        return keep(file, renderNotesText({taken.notes}).toUtf8());
    case NotesOutlet::Json:
        return keep(file, QJsonDocument(renderNotesJson({taken.notes})).toJson());
    case NotesOutlet::Changelog:
        return putIntoChangelog(file, taken);
    default:
        return keep(file, taken.markdown.toUtf8());
    }
}

/// Nothing for what goes into a file.
QMimeData *onClipboard(const NotesToTake &taken, NotesOutlet outlet)
{
    auto *data = new QMimeData;
    switch (outlet) {
    case NotesOutlet::CopyFormatted:
        data->setHtml(markdownToHtml(taken.markdown));
        data->setText(taken.markdown);
        return data;
    case NotesOutlet::CopyText:
        data->setText(renderNotesText({taken.notes}));
        return data;
    case NotesOutlet::CopyTag:
        data->setText(renderTagMessage(taken.notes, taken.project));
        return data;
    default:
        delete data;
        return nullptr;
    }
}

} // namespace

void takeNotesOut(const Wiring &wiring, QObject *receiver, const NotesToTake &taken, NotesOutlet outlet,
                  const QString &file)
{
    if (QMimeData *data = onClipboard(taken, outlet)) {
        QGuiApplication::clipboard()->setMimeData(data);
        return wiring.navigator.showNote(NotesPage::tr("The notes are on the clipboard."));
    }
    const auto done = calculate([taken, outlet, file] { return takeIntoFile(taken, outlet, file); });
    Navigator *navigator = &wiring.navigator;
    whenDone(done, receiver, [navigator, file](const Result<int> &kept) {
        if (!kept)
            return navigator->showError(kept.error());
        const QString saved = NotesPage::tr("Saved as %1").arg(file);
        navigator->showNote(
            *kept > 0 ? saved + u". "_s
                    + NotesPage::tr("%n line(s) there say something else, and stay.", nullptr, *kept)
                      : saved);
    });
}

} // namespace slipway
