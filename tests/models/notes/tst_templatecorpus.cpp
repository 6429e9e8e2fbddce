#include "tests/fuzz/templatefuzz.cpp"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the fuzzer of templates (tests/fuzz) began with and once found, by its own demands.
class TemplateCorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTemplateIsRenderedOrRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QDir folder(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/fuzz/corpus/template"));
        const QStringList names = folder.entryList(QDir::Files);
        QVERIFY(names.size() >= 10);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << file.readAll();
        }
    }
    void everyTemplateIsRenderedOrRefused()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(content.constData()),
                                        std::size_t(content.size())),
                 0);
    }
};

QTEST_GUILESS_MAIN(TemplateCorpusTest)
#include "tst_templatecorpus.moc"
