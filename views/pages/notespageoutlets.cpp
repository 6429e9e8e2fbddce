// The menu of where notes go from the studio.
#include "views/pages/notespage.h"

#include <QFileDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace slipway {

void NotesPage::fillOutlets()
{
    m_outlets->clear();
    const auto add = [this](NotesOutlet outlet, const QString &text) {
        m_outlets->addAction(text, this, [this, outlet] { takeOut(outlet); });
    };
    m_outlets->addSection(tr("Into a file"));
    add(NotesOutlet::Markdown, tr("&Markdown…", "in the menu to save"));
    add(NotesOutlet::WebPage, tr("&Web page…", "in the menu to save"));
    add(NotesOutlet::Pdf, tr("&PDF…", "in the menu to save"));
    add(NotesOutlet::Text, tr("Plain &text…", "in the menu to save"));
    add(NotesOutlet::Json, tr("&JSON…", "in the menu to save"));
    m_outlets->addSection(tr("Into the project"));
    add(NotesOutlet::Changelog, tr("&Changelog, keeping what people wrote in it…", "in the menu to save"));
    m_outlets->addSection(tr("To the clipboard"));
    add(NotesOutlet::CopyFormatted, tr("&Formatted, for a mail or a wiki", "in the menu to copy"));
    add(NotesOutlet::CopyText, tr("Plain te&xt", "in the menu to copy"));
    add(NotesOutlet::CopyTag, tr("The message of a ta&g", "in the menu to copy"));
}

void NotesPage::takeOut(NotesOutlet outlet)
{
    struct File
    {
        NotesOutlet outlet;
        QString kind;
        QString ending;
    };
    const QVector<File> files{{NotesOutlet::Markdown, tr("Markdown (*.md)"), u"md"_s},
                              {NotesOutlet::WebPage, tr("Web page (*.html)"), u"html"_s},
                              {NotesOutlet::Pdf, tr("PDF (*.pdf)"), u"pdf"_s},
                              {NotesOutlet::Text, tr("Plain text (*.txt)"), u"txt"_s},
                              {NotesOutlet::Json, tr("JSON (*.json)"), u"json"_s},
                              {NotesOutlet::Changelog, tr("Changelog (*.md)"), u"md"_s}};
    for (const File &file : files) {
        if (file.outlet != outlet)
            continue;
        auto *chooser = new QFileDialog(this, tr("Save notes"), QString(), file.kind);
        const bool isChangelog = outlet == NotesOutlet::Changelog;
        chooser->setObjectName(u"notesFile"_s);
        chooser->setAcceptMode(QFileDialog::AcceptSave);
        chooser->setOption(QFileDialog::DontConfirmOverwrite, isChangelog); // nothing of it is lost
        chooser->setDefaultSuffix(file.ending);
        chooser->selectFile(isChangelog ? u"CHANGELOG.md"_s : project() + u"-notes."_s + file.ending);
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        connect(chooser, &QFileDialog::fileSelected, this,
                [this, outlet](const QString &path) { Q_EMIT outletRequested(outlet, path); });
        chooser->open();
        return;
    }
    Q_EMIT outletRequested(outlet, {});
}

} // namespace slipway
