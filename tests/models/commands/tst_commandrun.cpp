#include "models/commands/commandrun.h"
#include "tests/support/teststore.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// A program of the team's own, from its start to its end.
class tst_CommandRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itEndsWithWhatItSaid();
    void aProgramThatIsNotThereIsAnError();
    void nothingIsCalledAfterTheReceiverIsGone();
    void cancellingEndsAllThatItStarted();
};

/// A shell that starts a child, says its number and waits for it.
static CommandLineRun parentOfAChild(const QString &trap = {})
{
    return {{u"/bin/sh"_s, u"-c"_s, trap + u"sleep 300 & echo child $!; wait"_s}, {}, {}};
}

static pid_t childIn(const QString &said)
{
    static const QRegularExpression number(u"child ([0-9]+)"_s);
    return pid_t(number.match(said).captured(1).toInt());
}

/// Whether it is there and no zombie, which an orphan in a container may stay for ever.
static bool isRunning(pid_t id)
{
    QFile file(u"/proc/%1/stat"_s.arg(id));
    return file.open(QIODevice::ReadOnly) && !file.readAll().contains(") Z ");
}

void tst_CommandRun::itEndsWithWhatItSaid()
{
    QObject receiver;
    const auto end = waitFor(
        runCommandLine({{u"/bin/sh"_s, u"-c"_s, u"echo out; echo err >&2; exit 3"_s}, {}, {}}, &receiver));
    SLIPWAY_VERIFY(end);
    QCOMPARE(end->exitCode, 3);
    QVERIFY(end->log.contains(u"out"_s) && end->log.contains(u"err"_s));
}

void tst_CommandRun::aProgramThatIsNotThereIsAnError()
{
    QObject receiver;
    const auto end = waitFor(runCommandLine({{u"/no/such/program"_s}, {}, {}}, &receiver));
    QVERIFY(!end);
    QVERIFY(end.error().kind == Error::Kind::NotFound);
}

void tst_CommandRun::nothingIsCalledAfterTheReceiverIsGone()
{
    // Qt's own word for a program that was ended with its QProcess.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Destroyed while process"_s));
    auto receiver = std::make_unique<QObject>();
    QString heard;
    bool isGone = false;
    bool wasCalledLate = false;
    const auto future = runCommandLine(parentOfAChild(), receiver.get(), [&](const QString &said) {
        heard += said;
        wasCalledLate = wasCalledLate || isGone;
    });
    QTRY_VERIFY(childIn(heard) > 0);
    const pid_t child = childIn(heard);
    QVERIFY(isRunning(child));
    isGone = true;
    receiver.reset();
    QVERIFY(!wasCalledLate);
    QTRY_VERIFY2(!isRunning(child), "what it had started went on");
    ::kill(child, SIGKILL);
}

void tst_CommandRun::cancellingEndsAllThatItStarted()
{
    QObject receiver;
    QString heard;
    auto future = runCommandLine(parentOfAChild(), &receiver, [&](const QString &said) { heard += said; });
    QTRY_VERIFY(childIn(heard) > 0);
    const pid_t child = childIn(heard);
    future.cancel();
    QTRY_VERIFY2(!isRunning(child), "what it had started went on");
    ::kill(child, SIGKILL);
}

QTEST_GUILESS_MAIN(tst_CommandRun)
#include "tst_commandrun.moc"
