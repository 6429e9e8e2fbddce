#include "models/commands/csvreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// What a spreadsheet gets, and what comes back from it.
class tst_CsvField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noFieldIsAFormulaAndEachComesBack_data();
    void noFieldIsAFormulaAndEachComesBack();
};

void tst_CsvField::noFieldIsAFormulaAndEachComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("a word stays as it is") << u"v1.4.0"_s << u"v1.4.0"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("an equals sign") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("a plus sign") << u"+1"_s << u"'+1"_s;
    QTest::newRow("a minus sign") << u"-1"_s << u"'-1"_s;
    QTest::newRow("an at sign") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
    QTest::newRow("a tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("a carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("a line feed") << u"\n=1"_s << u"\"'\n=1\""_s;
    QTest::newRow("blanks before the sign") << u"  =1"_s << u"'  =1"_s;
    QTest::newRow("a wide equals sign") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
    QTest::newRow("an apostrophe that is the text's own") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("an apostrophe before a word") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("a sign inside") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("quotes and a comma") << u"=\"a\",1"_s << u"\"'=\"\"a\"\",1\""_s;
}

void tst_CsvField::noFieldIsAFormulaAndEachComesBack()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QCOMPARE(csvField(text), field);
    const QByteArray line = (field + u",end\n"_s).toUtf8();
    CsvReader reader(line);
    const auto record = reader.next();
    QVERIFY(record && *record);
    QCOMPARE((*record)->size(), 2);
    QCOMPARE(withoutCsvGuard((*record)->constFirst()), text);
}

QTEST_GUILESS_MAIN(tst_CsvField)
#include "tst_csvfield.moc"
