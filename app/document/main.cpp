// slipway-document evidence IN.json OUT.pdf, slipway-document notes IN.html OUT.pdf, slipway-document period
// IN.json OUT.pdf|OUT.html: what slipway-cli starts for documents. Exit 0 done, 1 failed, 2 wrong usage.
#include "models/documents/evidencepdf.h"
#include "models/documents/notespdf.h"
#include "models/documents/periodreport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    // No display is needed, and none is asked for.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool isNotes = arguments.value(1) == u"notes"_s;
    const bool isEvidence = arguments.value(1) == u"evidence"_s;
    if (arguments.size() != 4 || (!isNotes && !isEvidence && arguments[1] != u"period"_s)) {
        std::fputs("usage: slipway-document evidence IN.json OUT.pdf\n"
                   "       slipway-document notes IN.html OUT.pdf\n"
                   "       slipway-document period IN.json OUT.pdf|OUT.html\n",
                   stderr);
        return 2;
    }
    QFile in(arguments[2]);
    const QByteArray bytes = in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    if (isNotes) {
        const auto written =
            slipway::writeNotesPdf(QString::fromUtf8(bytes), u"Release notes"_s, arguments[3]);
        if (!written)
            std::fprintf(stderr, "%s\n", qPrintable(written.error().message));
        return written ? 0 : 1;
    }
    const QJsonObject evidence = QJsonDocument::fromJson(bytes).object();
    if (evidence.isEmpty()) {
        std::fprintf(stderr, "%s is no file of evidence or of a report\n", qPrintable(arguments[2]));
        return 1;
    }
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto written = isEvidence ? slipway::writeEvidencePdf(evidence, sha256, arguments[3])
                                    : slipway::writePeriodReport(evidence, arguments[3]);
    if (!written)
        std::fprintf(stderr, "%s\n", qPrintable(written.error().message));
    return written ? 0 : 1;
}
