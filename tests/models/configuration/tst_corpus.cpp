#include "tests/support/memoryfiles.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// What the fuzzer (tests/fuzz) once found or began with, read by every reader again.
class tst_Corpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCaseIsReadOrRefused_data();
    void everyCaseIsReadOrRefused();
};

void tst_Corpus::everyCaseIsReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    const QDir folder(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/fuzz/corpus/configuration"));
    const QStringList names = folder.entryList(QDir::Files);
    QVERIFY(names.size() >= 8);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << file.readAll().mid(1);
    }
}

void tst_Corpus::everyCaseIsReadOrRefused()
{
    QFETCH(QByteArray, content);
    for (const QString &name : {u"a.env"_s, u"a.properties"_s, u"a.ini"_s, u"a.tfvars"_s, u"hosts"_s,
                                u"a.yaml"_s, u"a.json"_s, u"a.toml"_s}) {
        MemoryFiles files({{name, content}});
        const ConfigurationSide side = readSide(files, u"prod"_s, {{name, u"*"_s, {}, {}, {}, {}}});
        const int lines = int(content.count('\n')) + int(content.count('\r')) + 1;
        QVERIFY2(side.troubles.isEmpty() != side.files.isEmpty(), qPrintable(name));
        for (const ConfigurationTrouble &trouble : side.troubles)
            QVERIFY2(trouble.line >= 0 && trouble.line <= lines && !trouble.message.isEmpty(),
                     qPrintable(trouble.message));
        for (const ConfigurationEntry &entry : side.entries)
            QVERIFY2(entry.value.line >= 0 && entry.value.line <= lines, qPrintable(entry.key));
    }
}

QTEST_GUILESS_MAIN(tst_Corpus)
#include "tst_corpus.moc"
