#include "tests/support/buildbotserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace slipway {

static const QString buildbotProgram = u"/usr/bin/buildbot"_s;
static const QString workerProgram = u"/usr/bin/buildbot-worker"_s;

static quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

BuildbotServer::BuildbotServer(QString repository, const QString &sources)
    : m_repository(std::move(repository)), m_support(sources + u"/tests/support/buildbot"_s),
      m_httpPort(freePort()), m_workerPort(freePort())
{
}

BuildbotServer::~BuildbotServer()
{
    stop();
}

bool BuildbotServer::isInstalled()
{
    return QFileInfo(buildbotProgram).isExecutable() && QFileInfo(workerProgram).isExecutable();
}

QString BuildbotServer::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_httpPort);
}

QProcessEnvironment BuildbotServer::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SLIPWAY_BB_BASE"_s, m_folder.path());
    environment.insert(u"SLIPWAY_BB_REPOSITORY"_s, m_repository);
    environment.insert(u"SLIPWAY_BB_HTTP"_s, QString::number(m_httpPort));
    environment.insert(u"SLIPWAY_BB_PB"_s, QString::number(m_workerPort));
    environment.insert(u"PYTHONPATH"_s, m_support + u"/www"_s);
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    environment.insert(u"PYTHONWARNINGS"_s, u"ignore"_s);
    return environment;
}

void BuildbotServer::launch(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessEnvironment(environment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    // A group of its own, so that what a build started ends with it; and ended by the system if the test is.
    process.setChildProcessModifier([] {
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    // The distribution's own Python, whatever another one is first in PATH.
    process.start(u"/usr/bin/python3"_s, QStringList(program) + arguments);
}

bool BuildbotServer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    launch(process, program, arguments);
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return true;
    m_failure = QString::fromLocal8Bit(process.readAll());
    return false;
}

bool BuildbotServer::start()
{
    const QString master = m_folder.filePath(u"master"_s);
    const QString worker = m_folder.filePath(u"worker"_s);
    if (!QFileInfo::exists(master + u"/buildbot.tac"_s)) {
        QDir().mkpath(master);
        QFile::copy(m_support + u"/master.cfg"_s, master + u"/master.cfg"_s);
        if (!run(buildbotProgram, {u"create-master"_s, u"-q"_s, master})
            || !run(workerProgram,
                    {u"create-worker"_s, worker, u"127.0.0.1:%1"_s.arg(m_workerPort), u"worker"_s,
                     u"password"_s}))
            return false;
    }
    // Both read in the foreground: one process each, and nothing left behind.
    m_master = std::make_unique<QProcess>();
    launch(*m_master, buildbotProgram, {u"start"_s, u"--nodaemon"_s, master});
    m_worker = std::make_unique<QProcess>();
    launch(*m_worker, workerProgram, {u"start"_s, u"--nodaemon"_s, worker});
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < 60000; QTest::qWait(100)) {
        if (m_master->state() == QProcess::NotRunning)
            break;
        if (!list(u"workers"_s, u"workers"_s).at(0)[u"connected_to"].toArray().isEmpty())
            return signIn();
    }
    QFile log(master + u"/twistd.log"_s);
    m_failure = log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll().right(2000))
                                              : QString::fromLocal8Bit(m_master->readAll());
    return false;
}

static void endProcess(std::unique_ptr<QProcess> &process)
{
    if (!process)
        return;
    if (process->processId() > 0)
        ::kill(-pid_t(process->processId()), SIGKILL);
    process->waitForFinished(5000);
    process.reset();
}

void BuildbotServer::stop()
{
    endProcess(m_worker);
    endProcess(m_master);
}

QByteArray BuildbotServer::fetch(QNetworkReply *reply)
{
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 20000))
        reply->abort();
    m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->readAll();
    reply->deleteLater();
    return body;
}

bool BuildbotServer::signIn()
{
    QNetworkRequest request(QUrl(url() + u"/auth/login"_s));
    request.setRawHeader("Authorization", "Basic " + (user() + u':' + password()).toUtf8().toBase64());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    fetch(m_network.get(request));
    return m_status == 302;
}

QJsonArray BuildbotServer::list(const QString &pathAndQuery, const QString &name)
{
    QNetworkRequest request(QUrl(url() + u"/api/v2/"_s + pathAndQuery));
    request.setRawHeader("Accept", "application/json");
    return QJsonDocument::fromJson(fetch(m_network.get(request))).object().value(name).toArray();
}

QJsonObject BuildbotServer::post(const QString &path, const QString &method, const QJsonObject &parameters)
{
    QNetworkRequest request(QUrl(url() + u"/api/v2/"_s + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QJsonObject body{
        {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"method"_s, method}, {u"params"_s, parameters}};
    return QJsonDocument::fromJson(fetch(m_network.post(request, QJsonDocument(body).toJson()))).object();
}

int BuildbotServer::force(const QString &builder, const QString &revision, const QString &outcome)
{
    const QJsonObject answer = post(u"forceschedulers/force-"_s + builder, u"force"_s,
                                    {{u"revision"_s, revision},
                                     {u"branch"_s, u"main"_s},
                                     {u"reason"_s, u"test"_s},
                                     {u"outcome"_s, outcome}});
    const QJsonObject requests = answer[u"result"][1].toObject();
    return requests.isEmpty() ? 0 : requests.begin().value().toInt();
}

bool BuildbotServer::cancelRequest(int id)
{
    post(u"buildrequests/%1"_s.arg(id), u"cancel"_s, {{u"reason"_s, u"no"_s}});
    return m_status == 200;
}

bool BuildbotServer::stopBuild(int id)
{
    post(u"builds/%1"_s.arg(id), u"stop"_s, {{u"reason"_s, u"enough"_s}});
    return m_status == 200;
}

void BuildbotServer::hold(bool isHeld)
{
    QFile file(m_folder.filePath(u"hold"_s));
    if (isHeld)
        file.open(QIODevice::WriteOnly);
    else
        file.remove();
}

bool BuildbotServer::waitUntilIdle(int open, int seconds)
{
    return QTest::qWaitFor(
        [&] { return list(u"buildrequests?complete=false"_s, u"buildrequests"_s).size() <= open; },
        seconds * 1000);
}

} // namespace slipway
