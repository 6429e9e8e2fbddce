// A word that waits for a server is said by the sync that finds the server back, to its end.
#include "models/commands/gatewriting.h"
#include "models/ledger/ledger.h"
#include "models/store/queuedverdictstore.h"
#include "models/store/serverfactstore.h"
#include "models/store/store.h"
#include "tests/support/fakegitlab.h"
#include "tests/support/localserver.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/teststore.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

class tst_SaidAtSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramEndsWhenTheServerHasAnswered();

private:
    int run(const QStringList &arguments, const QString &workspace) const;
    QTemporaryDir m_home;
};

int tst_SaidAtSync::run(const QStringList &arguments, const QString &workspace) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.insert(u"SLIPWAY_WORKSPACE"_s, workspace);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SLIPWAY_BINARY_DIR "/app/cli/slipway-cli"), arguments);
    process.closeWriteChannel();
    // The forge answers meanwhile.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000))
        return -1;
    if (process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.exitCode();
}

/// The gate as the sync read it, and the one who synced.
static Result<qint64> queueWhatWaits(Database &db)
{
    const auto gates = ServerFactStore(db).gates();
    const auto entries = Ledger(db).page(0, 1);
    if (!gates || !entries || gates->isEmpty() || entries->isEmpty())
        return fail(Error::Kind::Bug, u"nothing waits"_s);
    QueuedVerdict word;
    word.connection = gates->first().connection;
    word.gate = gates->first().fact;
    word.approve = true;
    word.by = entries->first().actor;
    word.at = QDateTime::currentDateTimeUtc();
    word.machine = thisMachine();
    return QueuedVerdictStore(db).add(word);
}

void tst_SaidAtSync::theProgramEndsWhenTheServerHasAnswered()
{
    LocalServer server;
    FakeGitLab forge;
    forge.base = server.url().toEncoded();
    QJsonObject waiting =
        FakeGitLab::deployment(513, u"production"_s, QString(40, u'c'), u"2026-03-01T12:00:00.000Z"_s);
    waiting.insert(u"status"_s, u"blocked"_s);
    forge.projects.insert(u"acme/shop"_s, {42, {waiting}});
    server.answerElse([&forge](const LocalRequest &request) { return forge.answer(request); });
    // A second and more for its answer.
    server.answer("/api/v4/projects/42/deployments/513/approval",
                  {{.body = R"({"status":"approved","comment":"looks good"})", .dripMs = 30}});
    ScratchRepository repository;
    repository.change(u"feat: begin"_s, u"a.txt"_s);
    const QString workspace = m_home.filePath(u"team.slipway"_s);
    QCOMPARE(run({u"init"_s}, workspace), 0);
    QCOMPARE(run({u"project"_s, u"add"_s, u"web"_s, u"--git"_s, repository.path()}, workspace), 0);
    QCOMPARE(run({u"connection"_s, u"add"_s, u"forge"_s, u"--kind"_s, u"gitlab"_s, u"--url"_s,
                  server.url().toString(), u"--project"_s, u"web=acme/shop"_s, u"--no-token"_s},
                 workspace),
             0);
    QCOMPARE(run({u"sync"_s, u"--connection"_s, u"forge"_s}, workspace), 0);
    {
        Store store(*StoreAddress::parse(workspace));
        SLIPWAY_VERIFY(waitFor(store.open(Store::Mode::OpenExisting)));
        SLIPWAY_VERIFY(waitFor(store.write(Store::ConnectionsTopic, queueWhatWaits)));
    }
    QCOMPARE(run({u"sync"_s, u"--connection"_s, u"forge"_s}, workspace), 0);
    Store store(*StoreAddress::parse(workspace));
    SLIPWAY_VERIFY(waitFor(store.open(Store::Mode::OpenExisting)));
    const auto words = waitFor(store.read([](Database &db) { return QueuedVerdictStore(db).newest(1); }));
    SLIPWAY_VERIFY(words);
    QCOMPARE(words->size(), 1);
    QVERIFY2(words->first().state == QueuedState::Said,
             qPrintable(toString(words->first().state) + words->first().message));
    const auto last = waitFor(store.read([](Database &db) { return Ledger(db).page(0, 1); }));
    SLIPWAY_VERIFY(last);
    QCOMPARE(last->first().kind, u"gate.decided"_s);
}

QTEST_GUILESS_MAIN(tst_SaidAtSync)
#include "tst_saidatsync.moc"
