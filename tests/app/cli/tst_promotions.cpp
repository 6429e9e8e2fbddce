#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// A few rounds of tests/checks/promotions.py, which does hundreds of them: the program killed while it lets
/// releases in, the connection to the server cut, a playbook whose host fails.
class tst_Promotions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCarriedTwice_data()
    {
        QTest::addColumn<QStringList>("check");
        QTest::addColumn<QString>("needs");
        QTest::newRow("although the program is killed")
            << QStringList{u"kills"_s, u"8"_s, u"3"_s} << QString();
        QTest::newRow("although the connection is cut")
            << QStringList{u"resets"_s, u"1"_s} << u"/usr/bin/buildbot-worker"_s;
        QTest::newRow("and a host that fails is named")
            << QStringList{u"ansible"_s} << u"/usr/bin/ansible-playbook"_s;
    }
    void nothingIsCarriedTwice()
    {
        QFETCH(QStringList, check);
        QFETCH(QString, needs);
        if (!needs.isEmpty() && !QFileInfo(needs).isExecutable())
            QSKIP(qPrintable(needs + u" is not installed"_s));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"/usr/bin/python3"_s,
                      QStringList{QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/checks/promotions.py"),
                                  QStringLiteral(SLIPWAY_BINARY_DIR "/app/cli/slipway-cli")}
                          + check);
        QVERIFY(process.waitForFinished(280000));
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
    }
};

QTEST_GUILESS_MAIN(tst_Promotions)
#include "tst_promotions.moc"
