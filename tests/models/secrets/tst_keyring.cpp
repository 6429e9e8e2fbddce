#include "models/secrets/keyring.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

template <class R> R waitFor(const QFuture<R> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000) || future.resultCount() == 0)
        return R(fail(Error::Kind::Bug, u"no answer"_s));
    return future.resultAt(0);
}

/// A session bus and an unlocked keyring of the test's own; the person's are never touched.
class PrivateKeyring
{
public:
    bool start()
    {
        const QString bus = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        const QString keyring = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
        if (bus.isEmpty() || keyring.isEmpty())
            return false;
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_DATA_HOME", m_home.filePath(u"share"_s).toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
        // A bus that starts nothing by itself: whoever asks too early would be given a keyring of its own,
        // which nobody unlocked.
        QFile rules(m_home.filePath(u"bus.conf"_s));
        if (!rules.open(QIODevice::WriteOnly))
            return false;
        rules.write("<busconfig><type>session</type><listen>unix:dir=" + m_home.path().toUtf8()
                    + "</listen><policy context=\"default\"><allow send_destination=\"*\"/>"
                      "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>");
        rules.close();
        m_bus.start(bus, {u"--config-file="_s + rules.fileName(), u"--nofork"_s, u"--print-address=1"_s});
        if (!m_bus.waitForReadyRead(10000))
            return false;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        m_keyring.start(keyring, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        m_keyring.write("password");
        m_keyring.closeWriteChannel();
        return m_keyring.waitForStarted(10000);
    }

    ~PrivateKeyring()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->kill();
            process->waitForFinished(5000);
        }
    }

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAKeyringTheOtherWaysAreNamed()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        Keyring keyring(u"slipway-test"_s);
        const auto answers = {waitFor(keyring.write(u"ci"_s, u"t0ken"_s)), waitFor(keyring.remove(u"ci"_s))};
        for (const Result<void> &answer : answers) {
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Error::Kind::Storage);
            QVERIFY(answer.error().message.contains("--token-env"_L1));
            QVERIFY(!(answer.error().message + answer.error().detail).contains("t0ken"_L1));
        }
    }
};

/// In a process of its own: the bus is looked for once.
class TestRealKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsComeBackAndGo()
    {
        PrivateKeyring system;
        if (!system.start())
            QSKIP("dbus-daemon or gnome-keyring-daemon is not installed");
        Keyring keyring(u"slipway-test"_s);
        // The daemon takes its name on the bus a moment after it starts.
        Result<void> written = fail(Error::Kind::Bug, {});
        for (int i = 0; i < 100 && !written; ++i) {
            written = waitFor(keyring.write(u"buildbot https://ci alice"_s, u"t0ken/+=ü"_s));
            if (!written)
                QTest::qWait(50);
        }
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
        const auto read = waitFor(keyring.read(u"buildbot https://ci alice"_s));
        QVERIFY(read);
        QCOMPARE(*read, u"t0ken/+=ü"_s);
        const auto other = waitFor(keyring.read(u"gitlab https://ci alice"_s));
        QVERIFY(!other);
        QCOMPARE(other.error().kind, Error::Kind::NotFound);
        QVERIFY(waitFor(keyring.remove(u"buildbot https://ci alice"_s)));
        QVERIFY(waitFor(keyring.remove(u"buildbot https://ci alice"_s))); // once more is fine
        QVERIFY(!waitFor(keyring.read(u"buildbot https://ci alice"_s)));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(u"--without"_s)) {
        TestKeyring without;
        return QTest::qExec(&without, QStringList(app.arguments().constFirst()));
    }
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    other.start(app.applicationFilePath(), {u"--without"_s});
    const bool ended = other.waitForFinished(60000) && other.exitCode() == 0;
    TestRealKeyring real;
    return QTest::qExec(&real, argc, argv) + (ended ? 0 : 1);
}

#include "tst_keyring.moc"
