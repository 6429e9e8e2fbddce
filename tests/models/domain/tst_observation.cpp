#include "models/domain/observation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class tst_Observation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versionsAreReadWhereTheyStand_data();
    void versionsAreReadWhereTheyStand();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void namesAreFilledIntoTheAddress();
    void whatRunsIsComparedWithWhatWasDeployed_data();
    void whatRunsIsComparedWithWhatWasDeployed();
};

void tst_Observation::versionsAreReadWhereTheyStand_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("version"); // empty: cannot be read
    const QByteArray json = R"({"build":{"version":"1.4.1","parts":["a",{"v":2.5}]},"a/b":{"m~n":"7"}})";
    QTest::newRow("a member of a member") << u"/build/version"_s << QString() << json << u"1.4.1"_s;
    QTest::newRow("a number in an array") << u"/build/parts/1/v"_s << QString() << json << u"2.5"_s;
    QTest::newRow("a name with a slash and a tilde") << u"/a~1b/m~0n"_s << QString() << json << u"7"_s;
    QTest::newRow("nothing there") << u"/build/none"_s << QString() << json << QString();
    QTest::newRow("beyond an array's end") << u"/build/parts/9"_s << QString() << json << QString();
    QTest::newRow("a word where an array wants a number")
        << u"/build/parts/x"_s << QString() << json << QString();
    QTest::newRow("below a text") << u"/build/version/x"_s << QString() << json << QString();
    QTest::newRow("an object is no version") << u"/build"_s << QString() << json << QString();
    QTest::newRow("cut JSON") << u"/build"_s << QString() << json.left(20) << QString();
    QTest::newRow("the first group") << QString() << uR"(version: (\S+))"_s
                                     << QByteArray("x\nversion: v2.0\n") << u"v2.0"_s;
    QTest::newRow("a pattern without groups")
        << QString() << uR"(\d+\.\d+)"_s << QByteArray("now 3.1!") << u"3.1"_s;
    QTest::newRow("a pattern that finds nothing") << QString() << u"xyz"_s << QByteArray("abc") << QString();
    QTest::newRow("the first line") << QString() << QString() << QByteArray("\n  1.2.3 \nmore\n")
                                    << u"1.2.3"_s;
    QTest::newRow("nothing at all") << QString() << QString() << QByteArray(" \n ") << QString();
    QTest::newRow("hostile text is one tame line")
        << u"/v"_s << QString() << QByteArray("{\"v\":\"1\\u202e2\\n3\"}") << u"1�2 3"_s;
}

void tst_Observation::versionsAreReadWhereTheyStand()
{
    QFETCH(const QString, pointer);
    QFETCH(const QString, pattern);
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, version);
    const auto found = readVersion({{}, {}, {}, pointer, pattern}, answer);
    QCOMPARE(found.has_value(), !version.isEmpty());
    if (!found)
        QCOMPARE(found.error().kind, Error::Kind::Invalid);
    else if (qstrcmp(QTest::currentDataTag(), "hostile text is one tame line") == 0)
        QVERIFY(!found->contains(QChar(0x202e)) && !found->contains(u'\n'));
    else
        QCOMPARE(*found, version);
}

void tst_Observation::addressesAreChecked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("good");
    const QString good = u"https://{project}.example.org/version"_s;
    QTest::newRow("an address") << good << QString() << QString() << true;
    QTest::newRow("with a pointer") << good << u"/v"_s << QString() << true;
    QTest::newRow("with a pattern") << good << QString() << u"v(.*)"_s << true;
    QTest::newRow("with both") << good << u"/v"_s << u"v"_s << false;
    QTest::newRow("a pointer without a slash") << good << u"v"_s << QString() << false;
    QTest::newRow("a pattern that is none") << good << QString() << u"("_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString() << QString() << false;
    QTest::newRow("no host") << u"https:///x"_s << QString() << QString() << false;
    QTest::newRow("a password inside")
        << u"https://me:secret@example.org/"_s << QString() << QString() << false;
    QTest::newRow("nothing") << QString() << QString() << QString() << false;
}

void tst_Observation::addressesAreChecked()
{
    QFETCH(const QString, url);
    QFETCH(const QString, pointer);
    QFETCH(const QString, pattern);
    QFETCH(const bool, good);
    const auto checked = checkProbe({{}, u"prod"_s, url, pointer, pattern});
    QCOMPARE(checked.has_value(), good);
    if (!good) {
        QCOMPARE(checked.error().kind, Error::Kind::Usage);
        QVERIFY(!checked.error().message.contains(u"secret"_s));
    }
}

void tst_Observation::namesAreFilledIntoTheAddress()
{
    const VersionProbe probe{
        {}, u"prod"_s, u"https://x.example.org/{environment}/{project}?p={project}"_s, {}, {}};
    QCOMPARE(probeUrl(probe, u"a/b c"_s, u"prod"_s).toString(QUrl::FullyEncoded),
             u"https://x.example.org/prod/a%2Fb%20c?p=a%2Fb%20c"_s);
    QCOMPARE(probeUrl(probe, u"{environment}"_s, u"prod"_s).path(QUrl::FullyEncoded),
             u"/prod/%7Benvironment%7D"_s);
}

void tst_Observation::whatRunsIsComparedWithWhatWasDeployed_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("agreement");
    const int same = int(Agreement::Same);
    const int differs = int(Agreement::Differs);
    QTest::newRow("the same") << u"1.4.2"_s << u"1.4.2"_s << same;
    QTest::newRow("a leading v here") << u"v1.4.2"_s << u"1.4.2"_s << same;
    QTest::newRow("a leading v there") << u"1.4.2"_s << u"v1.4.2"_s << same;
    QTest::newRow("a word that begins with v") << u"valley"_s << u"alley"_s << differs;
    QTest::newRow("another version") << u"1.4.1"_s << u"1.4.2"_s << differs;
    QTest::newRow("a beginning is not the whole") << u"1.4"_s << u"1.4.2"_s << differs;
    QTest::newRow("the commit") << QString(40, u'a') << u"1.4.2"_s << same;
    QTest::newRow("the commit's first digits") << u"AAAAAAA"_s << u"1.4.2"_s << same;
    QTest::newRow("too few digits") << u"aaaaaa"_s << u"1.4.2"_s << differs;
    QTest::newRow("another commit") << QString(40, u'b') << QString() << differs;
    QTest::newRow("said nothing") << QString() << u"1.4.2"_s << int(Agreement::Unknown);
}

void tst_Observation::whatRunsIsComparedWithWhatWasDeployed()
{
    QFETCH(const QString, seen);
    QFETCH(const QString, version);
    QFETCH(const int, agreement);
    const QDateTime then(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    Deployment deployed;
    deployed.version = version;
    deployed.commit = *CommitId::parse(QString(40, u'a'));
    deployed.finishedAt = then;
    Observation observation{seen, then.addSecs(60), then.addSecs(60), {}};
    QCOMPARE(int(agreementOf(observation, deployed)), agreement);
    // What was said before it was deployed says nothing about it; nor does what was said before an error.
    Observation early = observation;
    early.seenAt = then.addSecs(-60);
    QCOMPARE(agreementOf(early, deployed), Agreement::Unknown);
    observation.error = u"no answer"_s;
    QCOMPARE(agreementOf(observation, deployed), Agreement::Unknown);
    QCOMPARE(agreementOf({seen, then.addSecs(60), then.addSecs(60), {}}, Deployment()), Agreement::Unknown);
}

QTEST_GUILESS_MAIN(tst_Observation)
#include "tst_observation.moc"
