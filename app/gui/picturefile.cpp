#include "app/gui/picturefile.h"

#include "app/gui/navigator.h"
#include "views/charts/picture.h"

#include <QFileDialog>
#include <QPointer>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// A name without what a file's name may not hold.
QString fileNameOf(const QString &name)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}.]+"_s);
    QString plain = name.left(80);
    plain.replace(others, u"-"_s);
    return plain.isEmpty() ? u"chart"_s : plain;
}

} // namespace

void openSavePicture(const Wiring &wiring, QWidget *parent, QWidget *chart, const QString &name)
{
    auto *dialog =
        new QFileDialog(parent, Page::tr("Save picture"), QString(),
                        Page::tr("PNG picture (*.png)") + u";;"_s + Page::tr("SVG drawing (*.svg)"));
    dialog->setObjectName(u"savePictureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(fileNameOf(name) + u".png"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("svg"_L1) ? u"svg"_s : u"png"_s);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &wiring.navigator,
                     [navigator = &wiring.navigator, chart = QPointer(chart)](const QString &file) {
                         if (!chart)
                             return;
                         const bool isDrawing = file.endsWith(".svg"_L1, Qt::CaseInsensitive);
                         const QByteArray picture = isDrawing ? svgOf(*chart) : pngOf(*chart);
                         QSaveFile out(file);
                         if (!picture.isEmpty() && out.open(QIODevice::WriteOnly)
                             && out.write(picture) == picture.size() && out.commit())
                             navigator->showNote(Page::tr("The picture is in %1.").arg(file));
                         else
                             navigator->showError({Error::Kind::Storage,
                                                   Page::tr("“%1” could not be written: %2. Choose another "
                                                            "place.")
                                                       .arg(file, out.errorString()),
                                                   {}});
                     });
    dialog->open();
}

} // namespace slipway
