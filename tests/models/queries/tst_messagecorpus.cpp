#include "tests/fuzz/messagefuzz.cpp"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the fuzzer of messages (tests/fuzz) began with and once found, by its own demands.
class MessageCorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMessageIsRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QDir folder(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/fuzz/corpus/message"));
        const QStringList names = folder.entryList(QDir::Files);
        QVERIFY(names.size() >= 30);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << file.readAll();
        }
    }
    void everyMessageIsRead()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(content.constData()),
                                        std::size_t(content.size())),
                 0);
    }
};

QTEST_GUILESS_MAIN(MessageCorpusTest)
#include "tst_messagecorpus.moc"
