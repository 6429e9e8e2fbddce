#include "models/domain/deploymentsort.h"
#include "models/domain/version.h"
#include "models/domain/versionorder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class tst_VersionOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachComesBeforeTheNext_data();
    void eachComesBeforeTheNext();
    void semanticVersionsAreInTheirOwnPrecedence();
    void anyTextHasAKey();
    void wordsOfColumnsAreReadBack();
};

void tst_VersionOrder::eachComesBeforeTheNext_data()
{
    QTest::addColumn<QStringList>("versions");
    QTest::newRow("numbers count by value")
        << QStringList{u"1.2.9"_s, u"1.9.0"_s, u"1.10.0"_s, u"1.10.1"_s, u"2.0.0"_s};
    QTest::newRow("a v does not count") << QStringList{u"v1.9.0"_s, u"1.10.0"_s, u"V1.11.0"_s};
    QTest::newRow("a pre-release comes before its release")
        << QStringList{u"1.9.9"_s, u"1.10.0-alpha"_s, u"1.10.0-rc.2"_s, u"1.10.0-rc.10"_s, u"1.10.0"_s};
    QTest::newRow("rc without a hyphen too, and a fix after it")
        << QStringList{u"7.1.0.rc1"_s, u"7.1.0"_s, u"7.1.0p1"_s, u"7.1.1"_s};
    QTest::newRow("days are numbers")
        << QStringList{u"2024.05.1"_s, u"2024.5.2"_s, u"2024.11.1"_s, u"2025.1.1"_s};
    QTest::newRow("numbers of any length")
        << QStringList{u"1.0.99"_s, u"1.0.18446744073709551616"_s, u"1.0.18446744073709551617"_s};
    QTest::newRow("names after numbers, each by its own")
        << QStringList{u"99"_s, u"api-2"_s, u"api-10"_s, u"Web-1"_s};
    QTest::newRow("a build tells the rest")
        << QStringList{u"1.0.0"_s, u"1.0.0+5"_s, u"1.0.0+11"_s, u"1.0.1"_s};
    QTest::newRow("something after nothing") << QStringList{QString(), u"0"_s, u"-"_s};
}

void tst_VersionOrder::eachComesBeforeTheNext()
{
    QFETCH(QStringList, versions);
    for (qsizetype i = 1; i < versions.size(); ++i)
        QVERIFY2(versionSortKey(versions[i - 1]) < versionSortKey(versions[i]), qPrintable(versions[i]));
}

static QString randomSemVer(QRandomGenerator &random)
{
    const QStringList identifiers{u"alpha"_s, u"beta"_s, u"rc"_s, u"1"_s, u"2"_s,
                                  u"11"_s,    u"x-y"_s,  u"Z"_s,  u"a1"_s};
    QString version = u"%1.%2.%3"_s.arg(random.bounded(3))
                          .arg(random.bounded(12))
                          .arg(random.bounded(3) ? random.bounded(2) : 100);
    for (int i = random.bounded(4), n = 0; n < i; ++n)
        version += (n == 0 ? u'-' : u'.') + identifiers[random.bounded(int(identifiers.size()))];
    return version;
}

void tst_VersionOrder::semanticVersionsAreInTheirOwnPrecedence()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 20'000; ++round) {
        const QString a = randomSemVer(random);
        const QString b = randomSemVer(random);
        const auto order = *Version::parse(a) <=> *Version::parse(b);
        const int keys = versionSortKey(a).compare(versionSortKey(b));
        QVERIFY2((order < 0) == (keys < 0) && (order > 0) == (keys > 0), qPrintable(a + u' ' + b));
    }
}

void tst_VersionOrder::anyTextHasAKey()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = random.bounded(1, 30); i > 0; --i)
            text += QChar(char16_t(random.bounded(2) ? random.bounded(256) : random.bounded(65536)));
        const QByteArray key = versionSortKey(text);
        QVERIFY(!key.isEmpty() && !key.contains('\0'));
    }
    QVERIFY(!versionSortKey(QString(20000, u'7')).contains('\0'));
}

void tst_VersionOrder::wordsOfColumnsAreReadBack()
{
    for (int i = 0; i <= int(DeploymentColumn::Took); ++i)
        QVERIFY(deploymentColumnFromString(toString(DeploymentColumn(i))) == DeploymentColumn(i));
    QVERIFY(!deploymentColumnFromString(u"commit"));
}

QTEST_GUILESS_MAIN(tst_VersionOrder)
#include "tst_versionorder.moc"
