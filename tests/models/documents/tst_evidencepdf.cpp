#include "models/documents/evidencepdf.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QJsonObject evidence(const QString &text)
{
    const QJsonObject decision{{u"by"_s, text},          {u"decision"_s, u"approve"_s}, {u"comment"_s, text},
                               {u"signature"_s, u"x"_s}, {u"signature_ok"_s, true},     {u"key"_s, text}};
    const QJsonObject approval{{u"id"_s, 3},
                               {u"environment"_s, text},
                               {u"state"_s, u"used"_s},
                               {u"requested_by"_s, text},
                               {u"decisions"_s, QJsonArray{decision}}};
    return {{u"project"_s, text},
            {u"release"_s, text},
            {u"commit"_s, QString(40, u'a')},
            {u"approvals"_s, QJsonArray{approval}},
            {u"commits"_s, QJsonArray{QJsonObject{{u"sha"_s, QString(40, u'b')}, {u"subject"_s, text}}}},
            {u"verify"_s, QJsonArray{text}}};
}

} // namespace

class tst_EvidencePdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatReadersOpen()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"e.pdf"_s);
        QVERIFY(writeEvidencePdf(evidence(u"web"_s), QString(64, u'c'), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        QVERIFY(!writeEvidencePdf(evidence(u"web"_s), {}, u"/no/such/folder/e.pdf"_s));
    }

    void whatCannotBeWrittenWholeLeavesWhatWasThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"e.pdf"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("evidence of yesterday") > 0);
        before.close();
        // No file grows beyond this: the disk is as good as full.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit full{200, usual.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        const auto written = writeEvidencePdf(evidence(u"web"_s), QString(64, u'c'), path);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
        QVERIFY(!written);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("evidence of yesterday"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"e.pdf"_s});
    }

    /// A default text document would hang on this for ever.
    void hostileTextIsShownAndLoadsNothing()
    {
        const QString hostile = u"<img src='/dev/zero'><a href=\"file:///etc/passwd\">x</a>\u202e\n&"_s;
        const QString html = evidenceHtml(evidence(hostile), {});
        QVERIFY(!html.contains(u"<img"));
        QVERIFY(!html.contains(u"<a "));
        QVERIFY(html.contains(u"&lt;img"));
        QVERIFY(!html.contains(QChar(0x202e)));
        const QTemporaryDir folder;
        QVERIFY(writeEvidencePdf(evidence(hostile), {}, folder.filePath(u"e.pdf"_s)));
    }

    void aBadSignatureIsCalledOne()
    {
        QVERIFY(evidenceHtml(evidence(u"web"_s), {}).contains(u"signature good"));
        QJsonObject forged = evidence(u"web"_s);
        QJsonObject approval = forged[u"approvals"_s].toArray().first().toObject();
        QJsonObject decision = approval[u"decisions"_s].toArray().first().toObject();
        decision[u"signature_ok"_s] = false;
        approval[u"decisions"_s] = QJsonArray{decision};
        forged[u"approvals"_s] = QJsonArray{approval};
        const QString html = evidenceHtml(forged, {});
        QVERIFY(html.contains(u"signature NOT good"));
        QVERIFY(!html.contains(u"signature good"));
    }
};

QTEST_MAIN(tst_EvidencePdf)
#include "tst_evidencepdf.moc"
