#include "models/ledger/childprocess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QPromise>
#include <QTimer>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype mostAnswer = 64 * 1024 * 1024;
constexpr qsizetype keptErrors = 16 * 1024;

class ChildProcess final : public QObject
{
public:
    ChildProcess(ChildRun run, QObject *parent) : QObject(parent), m_run(std::move(run))
    {
        m_process.setProcessEnvironment(m_run.environment);
        // An own session: no terminal to ask on, and one group to end.
        m_process.setChildProcessModifier([] { ::setsid(); });
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] {
            m_late = true;
            killGroup();
        });
        connect(&m_process, &QProcess::readyReadStandardOutput, this, &ChildProcess::readAnswer);
        connect(&m_process, &QProcess::readyReadStandardError, this, &ChildProcess::readAnswer);
        connect(&m_process, &QProcess::finished, this, [this] { conclude(); });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                conclude();
        });
    }
    ~ChildProcess() override
    {
        m_process.disconnect(this);
        killGroup();
    }

    QFuture<Result<ChildAnswer>> start()
    {
        m_promise.start();
        const auto future = m_promise.future();
        m_limit.start(m_run.limitMs);
        m_process.start(m_run.program, m_run.arguments);
        m_process.write(m_run.input);
        m_process.closeWriteChannel();
        return future;
    }

private:
    void killGroup()
    {
        const qint64 id = m_process.processId();
        if (id > 0 && m_process.state() != QProcess::NotRunning)
            ::kill(static_cast<pid_t>(-id), SIGKILL);
    }
    void readAnswer()
    {
        m_answer.out += m_process.readAllStandardOutput();
        m_answer.err = (m_answer.err + m_process.readAllStandardError()).right(keptErrors);
        if (m_answer.out.size() > mostAnswer)
            killGroup();
    }
    void conclude()
    {
        readAnswer();
        m_promise.addResult(outcome());
        m_promise.finish();
        deleteLater();
    }
    Result<ChildAnswer> outcome()
    {
        const QString name = QFileInfo(m_run.program).fileName();
        const auto say = [&](const char *text) {
            return QCoreApplication::translate("slipway::ChildProcess", text).arg(name);
        };
        if (m_process.error() == QProcess::FailedToStart)
            return fail(
                Error::Kind::NotFound,
                say(QT_TRANSLATE_NOOP("slipway::ChildProcess",
                                      "The program “%1” could not be started. Install it, then try again.")),
                m_process.errorString());
        if (m_late)
            return fail(Error::Kind::Network,
                        say(QT_TRANSLATE_NOOP("slipway::ChildProcess",
                                              "“%1” took too long and was ended. Try again.")),
                        QString::fromUtf8(m_answer.err));
        if (m_process.exitStatus() != QProcess::NormalExit)
            return fail(
                Error::Kind::Git,
                say(QT_TRANSLATE_NOOP("slipway::ChildProcess", "“%1” ended before it was done. Try again.")),
                QString::fromUtf8(m_answer.err));
        m_answer.code = m_process.exitCode();
        return m_answer;
    }

    ChildRun m_run;
    QProcess m_process;
    QTimer m_limit;
    ChildAnswer m_answer;
    QPromise<Result<ChildAnswer>> m_promise;
    bool m_late = false;
};

} // namespace

QFuture<Result<ChildAnswer>> runChild(const ChildRun &run, QObject *receiver)
{
    return (new ChildProcess(run, receiver))->start();
}

QString systemProgram(const QString &name)
{
    for (const QString &folder :
         {u"/usr/bin/"_s, u"/bin/"_s, u"/usr/local/bin/"_s, u"/opt/homebrew/bin/"_s}) {
        if (QFileInfo(folder + name).isExecutable())
            return folder + name;
    }
    return {};
}

QProcessEnvironment quietEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"GIT_"_s) || name.startsWith(u"LC_"_s) || name.startsWith(u"SSH_ASKPASS"_s))
            environment.remove(name);
    }
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"LANGUAGE"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"TZ"_s, u"UTC0"_s);
    return environment;
}

} // namespace slipway
